"""lmms-eval runs the task with its dummy model, which always says the same."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from conftest import ROOT
from tron_kernel import Selection
from tron_kernel.datasets import export

SAID = "3"


def test_the_task(suite, tmp_path):
    """`--model dummy` on the task folder: pictures and prompts are read from exported rows, and the score is the share
    of instances whose answer the model always gives"""
    selection = Selection(envs=["count_shape_colour"], levels=[0, 1], total=24, split="test")
    export(tmp_path / "data", selection, format="parquet", flavour="plain", renderer="kernel")
    command = [str(Path(sys.executable).parent / "lmms-eval"), "--model", "dummy"]
    command += ["--model_args", f"response=<answer>{SAID}</answer>", "--tasks", "tron", "--batch_size", "1"]
    command += ["--include_path", str(ROOT / "examples" / "frameworks" / "lmms_eval"), "--output_path", "results"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    [results] = tmp_path.glob("results/**/*results.json")
    scores = json.loads(results.read_text())["results"]["tron"]
    answers = [suite.regenerate(token, reveal=True).answer for token in suite.plan(selection)]
    assert 0 < answers.count(SAID) < len(answers)
    assert scores["tron_correct,none"] == answers.count(SAID) / len(answers)
    assert scores["tron_format,none"] == 1
