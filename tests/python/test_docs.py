"""The commands and programs of docs/datasets.md, with fewer rows."""

from __future__ import annotations

import re
import subprocess

import pytest
from support import FULL, ROOT, TRON

PAGE = (ROOT / "docs" / "datasets.md").read_text("utf-8")
#: Numbers of rows on the page, and what is drawn here in place of them.
FEWER = {"9000": "12", "1_000_000": "40", "count=100": "count=1", "2000": "12", "10_000_000": "40"}


def blocks(language: str) -> list[str]:
    found = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    for many, few in FEWER.items():
        found = [block.replace(many, few) for block in found]
    return found


def test_its_exports_run(tmp_path):
    lines = [line.split() for block in blocks("sh") for line in block.splitlines() if " export " in line]
    assert len(lines) == 2
    for _, *arguments in lines:
        subprocess.run([*TRON, *arguments], check=True, capture_output=True, cwd=tmp_path)


def test_its_programs_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    files, streams, ray = blocks("python")
    names: dict[str, object] = {}
    exec(files, names)
    assert names["done"].written == 12 and names["check"]("data") == []
    torch = pytest.importorskip("torch") if FULL else None
    exec(streams if FULL else streams.replace("loader = ", "# "), {**names, "torch": torch})
    assert "write_parquet" in ray
