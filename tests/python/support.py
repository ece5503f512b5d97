"""Golden vectors, Node as a reference, and kernels written by hand. No pytest here: child processes import it."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

import tron_kernel
import wasmtime

ROOT = Path(__file__).resolve().parents[2]
KERNEL = Path(tron_kernel.__file__).parent / "modules" / "kernel.wasm"

#: Whether everything is tested, as `npm run test:full` does.
FULL = bool(os.environ.get("TRON_FULL"))
#: The command.
TRON = [sys.executable, "-m", "tron_kernel"]

Vector: TypeAlias = dict[str, Any]


def read_vectors() -> list[Vector]:
    """The golden vectors that ``scripts/python.ts`` hands over."""
    return json.loads(Path(os.environ["TRON_VECTORS"]).read_text("utf-8"))


def every(items: Sequence[Any], count: int) -> list[Any]:
    """At most ``count`` items, evenly spread."""
    return list(items[:: max(1, -(-len(items) // count))])


def sha256(data: bytes | str) -> str:
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def digest(data: bytes | str) -> str:
    """A hash, as golden vectors have it."""
    return sha256(data)[:32]


def contents(folder: Path) -> dict[str, str]:
    """Every file of a folder, with the hash of its bytes."""
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()) for path in folder.rglob("*") if path.is_file()
    }


def replay(suite: tron_kernel.Suite, vector: Vector) -> list[str]:
    """What differs from a golden vector; nothing when all is well."""
    instance = suite.regenerate(vector["token"], reveal=True)
    found = {
        "env": instance.env,
        "version": instance.data["version"],
        "token": instance.token,
        "question": instance.question,
        "question_hash": digest(instance.question),
        "answer": instance.answer,
        "svg_hash": digest(instance.svg),
    }
    if "pixels_hash" in vector:
        found |= {"png_hash": digest(instance.png()), "pixels_hash": digest(instance.render().data)}
    expected = vector.keys() - {"mode", "verdicts"}
    wrong = [f"{vector['token']}: {key} is {found[key]!r}" for key in expected if found[key] != vector[key]]
    for reply, *numbers in vector.get("verdicts", []):
        verdict = suite.verify(vector["token"], reply, mode=vector["mode"])
        if list(verdict.values()) != numbers:
            wrong.append(f"{vector['token']}: {reply!r} gets {verdict!r}")
    return wrong


def node(jobs: Sequence[dict[str, Any]]) -> list[dict[str, str]]:
    """What the Node host makes of the jobs."""
    return run_node({"jobs": jobs})


def node_stream(name: str, preset: object, rounds: int) -> dict[str, Any]:
    """The tokens and metrics of a curriculum of the Node host."""
    return run_node({"stream": {"name": name, "preset": preset, "rounds": rounds}})


def node_stored(instances: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Replies with their verdicts, as the Node host stores them."""
    return run_node({"stored": instances})


def node_rows(selection: dict[str, Any]) -> list[str]:
    """The tokens of a selection's rows in the Node host."""
    return run_node({"rows": {key: value for key, value in selection.items() if value is not None}})


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
