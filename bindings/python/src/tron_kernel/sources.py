"""Where the two modules come from, and which of them are trusted."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from .compiled import Program
from .errors import KernelError

MODULES = Path(__file__).parent / "modules"


@dataclass(frozen=True)
class Source:
    """A module file, and the SHA-256 that it must have."""

    #: Name of the module in this package.
    name: str
    #: Another file; the package's own when None.
    path: str | None = None
    #: Hexadecimal digits; the package's own pin when None; False trusts any.
    sha256: str | Literal[False] | None = None

    def read(self) -> Program:
        """The module.

        Raises:
            KernelError: ``untrusted_module`` when it is not the pinned one.
            OSError: when there is no such file.
        """
        path = MODULES / self.name if self.path is None else Path(self.path)
        wasm = path.read_bytes()
        found = hashlib.sha256(wasm).hexdigest()
        pin = pins()[self.name] if self.sha256 is None else self.sha256
        if pin is not False and found != pin.lower():
            raise KernelError(
                "untrusted_module",
                f"{path.name} has the SHA-256 {found}, not the pinned {pin}",
                "reinstall the package, or load with sha256= the one that you trust (False trusts any)",
            )
        return Program(self.name, wasm, found)


@cache
def pins() -> dict[str, str]:
    """SHA-256 of the modules that this package was built with, by name."""
    lines = (MODULES / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    return {name: digest for digest, name in (line.split() for line in lines)}


def path_text(path: str | os.PathLike[str] | None) -> str | None:
    """An absolute path, which stays right in a process that starts elsewhere."""
    return None if path is None else str(Path(path).absolute())
