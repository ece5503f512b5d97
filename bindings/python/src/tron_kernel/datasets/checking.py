"""Whether an export is as it was written."""

from __future__ import annotations

import json
import os
from pathlib import Path

from .manifest import MANIFEST, SETTINGS, digest_of, read_manifest


def check(out: str | os.PathLike[str]) -> list[str]:
    """What is wrong with a finished export, a sentence each; nothing when every row and file is as it was written.

    Raises:
        FileNotFoundError: when the folder holds no export.
    """
    folder = Path(out).absolute()
    settings = json.loads((folder / SETTINGS).read_text("utf-8"))
    lines = list(read_manifest(folder))
    if not lines:
        return [f"{MANIFEST} is missing or no manifest: the export is not finished"]
    wrong = [f"{name} is not as it was written" for line in lines for name in line.wrong(folder)]
    at = 0
    for line in lines:
        if line.rows[0] != at:
            wrong.append(f"rows {at} to {line.rows[0] - 1} are missing in {MANIFEST}")
        at = line.rows[1]
    if at != settings["rows"] or lines[-1].rows != (at, at):
        wrong.append(f"{MANIFEST} has {at} of {settings['rows']} rows, or no end")
    if any(line.settings != digest_of(settings) for line in lines):
        wrong.append(f"{SETTINGS} is not what the rows were written with")
    return wrong
