"""Stored replies get the numbers that Node gave them, from the kernel that graded them and from no other."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
import tron_kernel
from click.testing import CliRunner
from support import KERNEL, every, node_stored
from tron_kernel import KernelError, reverify
from tron_kernel.cli import program


@pytest.fixture(scope="module")
def stored(suite) -> list[dict[str, Any]]:
    ids = [one["id"] for one in suite.list()]
    return node_stored([{"env": env, "level": i % 10, "seed": i} for i, env in enumerate(every(ids, 4))])


def test_node_and_python_give_the_same_numbers(stored):
    assert {row["verdict"]["score"] for row in stored} >= {-1, 0, 1}
    found = reverify(stored)
    assert found.changed == []
    assert all(verdict["reason"] for verdict in found.verdicts)


def test_numbers_that_differ_are_named(stored):
    forged = [*stored]
    forged[5] = {**stored[5], "verdict": {**stored[5]["verdict"], "partial": 0.123}}
    assert reverify(forged).changed == [5]
    assert reverify([]) == tron_kernel.Reverified([], [])


def test_another_kernel_is_refused_unless_it_is_given(stored, tmp_path):
    path = tmp_path / "other.wasm"
    path.write_bytes(KERNEL.read_bytes() + b"\x00\x05\x04note")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    other = [{**row, "kernel": {"version": "0.0.9", "sha256": sha256}} for row in stored[:20]]
    with pytest.raises(KernelError, match=f"kernel 0.0.9 with the SHA-256 {sha256}, and this package holds") as refused:
        reverify(other)
    assert refused.value.code == "other_kernel"
    assert reverify(other, kernel=path).changed == []
    with pytest.raises(KernelError, match="the kernel that is given is another one"):
        reverify(stored, kernel=path)


def test_the_command_says_whether_the_numbers_are_the_same(stored, tmp_path):
    path = tmp_path / "replies.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in stored), "utf-8")
    right = sum(row["verdict"]["accuracy"] == 1 for row in stored)
    same = CliRunner().invoke(program, ["reverify", str(tmp_path)])
    assert same.exit_code == 0
    assert same.output == f"{len(stored)} replies graded again, {right} right: the same numbers\n"
    forged = {**stored[0], "verdict": {**stored[0]["verdict"], "score": 0.5}}
    path.write_text(json.dumps(forged) + "\n", "utf-8")
    other = CliRunner().invoke(program, ["reverify", str(path)])
    assert other.exit_code == 1
    assert other.output.endswith(f"1 other numbers\nline 1: 0.5 before, {float(stored[0]['verdict']['score'])} now\n")
    path.write_text(json.dumps({"token": forged["token"], "reply": ""}) + "\n", "utf-8")
    assert CliRunner().invoke(program, ["reverify", str(path)]).exit_code == 2
