"""Stored replies get the numbers that Node gave them, from the kernel that graded them and from no other."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
import tron_kernel
from support import KERNEL, every, node_stored
from tron_kernel import KernelError, reverify


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
