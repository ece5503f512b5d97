"""Verdicts that pass from the processes that grade to the one that draws, through files of a folder that all share."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..types import Verdict
from .grading import NUMBERS


def post(folder: str | os.PathLike[str], token: str, verdict: Verdict) -> None:
    """Adds a verdict to the file of this process."""
    path = Path(folder)
    path.mkdir(parents=True, exist_ok=True)
    record: Any = verdict
    line = json.dumps({"token": token, "verdict": {number: record[number] for number in NUMBERS}})
    # One short write at the end of the file: threads of one process do not mix.
    with (path / f"{socket.gethostname()}-{os.getpid()}.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")


class Inbox:
    """Reads what is posted from now on: what lies there already is of a run before.

    Args:
        folder: Of the files; it may not be there yet.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._folder = Path(folder)
        self._read: dict[Path, int] = {path: path.stat().st_size for path in self._files()}

    def new(self) -> Iterator[tuple[str, Verdict]]:
        """Tokens and verdicts that came since the last time."""
        for path in self._files():
            with path.open("rb") as file:
                file.seek(self._read.get(path, 0))
                data = file.read()
            # A line that is still being written is read the next time.
            whole = data.rpartition(b"\n")[0]
            self._read[path] = self._read.get(path, 0) + (len(whole) + 1 if whole else 0)
            for line in whole.splitlines():
                record = json.loads(line)
                yield record["token"], record["verdict"]

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.jsonl"))
