"""What an export has written: a line for every chunk, with the hashes of its files.

``manifest.jsonl`` in the folder of a finished export; while one is at work, a file for each chunk in ``.partial``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .files import sha256
from .rows import compact

SETTINGS = "export.json"
MANIFEST = "manifest.jsonl"
#: What is not finished yet; gone at the end.
PARTIAL = ".partial"


@dataclass(frozen=True)
class Line:
    """A chunk that was written. The last line has no rows, and the files that are of all of them."""

    #: Its rows: the first, and the one after the last.
    rows: tuple[int, int]
    #: Of the settings that its bytes follow from, its rows aside.
    settings: str
    #: Of its piece of the listing: bytes and SHA-256.
    size: int = 0
    sha256: str = ""
    #: SHA-256 of its files, by their paths.
    files: dict[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """One line of JSON."""
        return compact(asdict(self)) + "\n"

    @classmethod
    def read(cls, text: str) -> Line | None:
        """The line of a text; None when it is none."""
        try:
            members = json.loads(text)
            return cls(**{**members, "rows": tuple(members["rows"])})
        except (ValueError, TypeError, KeyError):
            return None

    def wrong(self, folder: Path) -> list[str]:
        """Which of its files are not as they were written."""
        return [name for name, digest in self.files.items() if sha256(folder / name) != digest]

    def is_piece(self, piece: bytes) -> bool:
        """Whether bytes are its piece of the listing."""
        return len(piece) == self.size and hashlib.sha256(piece).hexdigest() == self.sha256


def digest_of(settings: dict[str, Any]) -> str:
    """Of the settings that the bytes of a row follow from: not how many rows there are."""
    selection = {key: value for key, value in settings["selection"].items() if key not in ("count", "total")}
    rest = {key: value for key, value in settings.items() if key not in ("selection", "rows")}
    return hashlib.sha256(compact({**rest, "selection": selection}).encode()).hexdigest()[:16]


def read_manifest(folder: Path) -> Iterator[Line]:
    """The lines of a finished export, up to the first that is none."""
    try:
        texts = (folder / MANIFEST).read_text("utf-8").splitlines()
    except FileNotFoundError:
        return
    for text in texts:
        line = Line.read(text)
        if line is None:
            return
        yield line
