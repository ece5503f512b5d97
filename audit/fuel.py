"""Measures the fuel of generate and verify under wasmtime, and prints the worst of each environment.

    fuel.py KERNEL LIMIT SEEDS [ENVIRONMENT...]

One line of JSON an environment: ``{"env", "generate", "verify", "level", "split", "seed"}``, the place being that of
the dearest call. A call that spends ``LIMIT`` traps, which ends the measuring.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import wasmtime

LEVELS = range(10)
#: A split of one candidate in ten draws ten times as often.
SPLITS = ("train", "test")


class Kernel:
    """The least host that can tell how much fuel a call spends."""

    def __init__(self, path: str, limit: int) -> None:
        config = wasmtime.Config()
        config.consume_fuel = True
        self._store = wasmtime.Store(wasmtime.Engine(config))
        self._limit = limit
        self._store.set_fuel(limit)
        module = wasmtime.Module.from_file(self._store.engine, path)
        exports = wasmtime.Instance(self._store, module, []).exports(self._store)
        self._memory, self._call = exports["memory"], exports["call"]
        self._input = exports["request"](self._store)

    def call(self, **request: Any) -> tuple[Any, int]:
        """The value of the response, None for a refusal, and the fuel that the call spent."""
        text = json.dumps(request).encode()
        self._store.set_fuel(self._limit)
        self._memory.write(self._store, len(text).to_bytes(4, "little") + text, self._input)
        output = self._call(self._store)
        spent = self._limit - self._store.get_fuel()
        length = int.from_bytes(self._read(output + 4, 4), "little")
        return json.loads(self._read(output + 8, length)).get("ok"), spent

    def _read(self, start: int, length: int) -> bytes:
        return bytes(self._memory.read(self._store, start, start + length))


def measure(kernel: Kernel, env: str, seeds: int) -> dict[str, Any]:
    """The dearest calls of one environment over all levels, two splits and the first seeds."""
    worst: dict[str, Any] = {"env": env, "generate": 0, "verify": 0}
    for level in LEVELS:
        for split in SPLITS:
            for seed in range(seeds):
                place = {"level": level, "split": split, "seed": seed}
                instance, generate = kernel.call(op="generate", env=env, reveal=True, **place)
                verify = 0
                # A level that cannot fill a split fails the audit elsewhere; here its many attempts count as fuel.
                if instance is not None:
                    reply = f"<answer>{instance['answer']}</answer>"
                    _, verify = kernel.call(op="verify", token=instance["token"], reply=reply)
                if max(generate, verify) > max(worst["generate"], worst["verify"]):
                    worst.update(place)
                worst["generate"] = max(worst["generate"], generate)
                worst["verify"] = max(worst["verify"], verify)
    return worst


def main(path: str, limit: str, seeds: str, *envs: str) -> None:
    """Measures the given environments, or all."""
    kernel = Kernel(path, int(limit))
    catalog, _ = kernel.call(op="catalog")
    for env in envs or [entry["id"] for entry in catalog["environments"]]:
        print(json.dumps(measure(kernel, env, int(seeds))), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
