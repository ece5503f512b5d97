"""Golden vectors, Node as a reference, and kernels written by hand. No pytest here: child processes import it."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

import tron_kernel
import wasmtime

ROOT = Path(__file__).resolve().parents[2]
#: Elsewhere to replay the vectors of another release.
VECTORS = Path(os.environ.get("TRON_VECTORS", ROOT / "tests" / "vectors"))
KERNEL = Path(tron_kernel.__file__).parent / "modules" / "kernel.wasm"

Vector: TypeAlias = dict[str, Any]


def read_vectors() -> list[Vector]:
    """All golden vectors. Fails when there are none: a replay of nothing proves nothing."""
    lines = [line for path in sorted(VECTORS.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    assert lines, f"no golden vectors in {VECTORS}"
    return [json.loads(line) for line in lines]


def every(items: Sequence[Any], count: int) -> list[Any]:
    """At most ``count`` items, evenly spread."""
    return list(items[:: max(1, -(-len(items) // count))])


def sha256(data: bytes | str) -> str:
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def replay(suite: tron_kernel.Suite, vector: Vector) -> list[str]:
    """What differs from a golden vector; nothing when all is well."""
    instance = suite.regenerate(vector["token"], reveal=True)
    found = {
        "env": instance.env,
        "version": instance.data["version"],
        "token": instance.token,
        "question": instance.question,
        "answer": instance.answer,
        "svg_sha256": sha256(instance.svg),
        "png_sha256": sha256(instance.png()),
        "pixels_sha256": sha256(instance.render().data),
    }
    wrong = [f"{vector['token']}: {key} is {found[key]!r}" for key in found if found[key] != vector[key]]
    for expected in vector["verdicts"]:
        verdict = suite.verify(vector["token"], expected["reply"], mode=expected["mode"])
        wrong += [
            f"{vector['token']}: {key} of {expected['reply']!r} is {verdict.get(key)!r}"
            for key in expected.keys() - {"reply", "mode"}
            if verdict.get(key) != expected[key]
        ]
    return wrong


def node(jobs: Sequence[dict[str, Any]]) -> list[dict[str, str]]:
    """What the Node host makes of the jobs."""
    return run_node({"jobs": jobs})


def node_stream(name: str, preset: object, rounds: int) -> dict[str, Any]:
    """The tokens and metrics of a curriculum of the Node host."""
    return run_node({"stream": {"name": name, "preset": preset, "rounds": rounds}})


def run_node(task: dict[str, Any]) -> Any:
    """Runs ``node.ts`` with the kernel that the wheel carries."""
    tsx = ROOT / "node_modules" / "tsx" / "dist" / "cli.mjs"
    done = subprocess.run(
        ["node", tsx, Path(__file__).parent / "node.ts"],
        input=json.dumps({"kernel": str(KERNEL), **task}),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def wat_kernel(
    call: str = "(i32.const 64)",
    fault: str = "(i32.const 32)",
    request: str = "(i32.const 65536)",
    memory: str = "64",
    abi: str = '(global (export "abi_version") i32 (i32.const 1))',
    response: str = '\\00\\00\\00\\00\\0e\\00\\00\\00{\\"ok\\":{\\"a\\":1}}',
    extra: str = "",
    head: str = "",
) -> bytes:
    """A module that passes for a kernel but for the parts that are given. Its response lies at 64, its fault at 32."""
    return bytes(
        wasmtime.wat2wasm(
            f"""(module
              {head}
              (memory (export "memory") {memory})
              {abi}
              (data (i32.const 32) "\\05\\00\\00\\00fault")
              (data (i32.const 64) "{response}")
              (func (export "request") (result i32) {request})
              (func $call (export "call") (result i32) {call})
              (func (export "fault") (result i32) {fault})
              {extra})"""
        )
    )
