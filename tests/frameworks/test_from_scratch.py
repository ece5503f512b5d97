"""The example that learns from scratch, in its setting for a CPU."""

from __future__ import annotations

import json
import subprocess
import sys

from conftest import ROOT


def test_the_smoke_setting(tmp_path):
    """`from_scratch.py --smoke` takes eight steps of GRPO under `tron`, `bandit` and fixed levels, and writes curves,
    validation by level, the time spent waiting, and checkpoints with their curricula; it says nothing of learning"""
    script = ROOT / "examples" / "training" / "from_scratch.py"
    subprocess.run([sys.executable, script, "--out", tmp_path, "--smoke", "--seconds", "600"], check=True)
    results = json.loads((tmp_path / "curves.json").read_text())
    assert list(results) == ["tron", "bandit", "fixed"]
    for name, result in results.items():
        assert len(result["curve"]) == 8
        assert all(0 <= point["waiting"] <= 1 for point in result["curve"])
        assert len(result["validation"]) == 10
        assert (tmp_path / f"{name}.pt").stat().st_size > 0
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")
    assert results["fixed"]["curve"][0]["level"] > results["tron"]["curve"][0]["level"]
