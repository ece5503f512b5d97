"""Puts the two WebAssembly modules, their SHA-256 and the licences into the wheel, from where the checkout has them."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parents[2]
MODULES = {
    "kernel.wasm": ROOT / "dist" / "kernel.wasm",
    "resvg.wasm": ROOT / "node_modules" / "@resvg" / "resvg-wasm" / "index_bg.wasm",
}


class ModulesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds files that are built or installed elsewhere in the checkout, so that none is committed twice."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fails when a module has not been built."""
        sums = []
        for name, path in MODULES.items():
            if not path.is_file():
                raise FileNotFoundError(f"{path} is missing: run `npm ci` and `npm run build:kernel` first")
            sums.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n")
            build_data["force_include"][str(path)] = f"tron_kernel/modules/{name}"
        self._scratch = tempfile.TemporaryDirectory()
        pins = Path(self._scratch.name) / "SHA256SUMS"
        pins.write_text("".join(sums), encoding="ascii")
        build_data["force_include"][str(pins)] = "tron_kernel/modules/SHA256SUMS"
        for name in ("LICENSE", "NOTICE"):
            build_data["force_include"][str(ROOT / name)] = f"tron_kernel/licenses/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Drops the scratch file."""
        self._scratch.cleanup()
