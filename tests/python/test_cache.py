"""The cache of compiled modules: shared by processes, never trusted beyond what is safe, never needed.

With a kernel of a few lines: compiling the suite again and again shows nothing more.
"""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import wasmtime
from support import wat_kernel
from tron_kernel import compiled, engines

KERNEL = wat_kernel()
PROGRAM = """
import sys, tron_kernel
print(tron_kernel.load(sys.argv[1], sha256=False).kernel.call("about"))
"""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path) -> Start:
    """Starts a process that loads the kernel and calls it."""
    path = tmp_path / "kernel.wasm"
    path.write_bytes(KERNEL)

    def process(cache: Path | str, **environment: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", PROGRAM, path],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "TRON_KERNEL_CACHE": str(cache), **environment},
        )

    return process


def finish(process: subprocess.Popen[str], warns: bool = False) -> str:
    """What it prints. An unfit cache is a warning, and nothing else is."""
    output, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    assert ("compiled by every process anew" in errors) == warns
    return output


def files(cache: Path) -> list[Path]:
    return sorted(cache.iterdir())


@pytest.fixture
def cache(tmp_path) -> Path:
    return tmp_path / "cache"


def test_the_first_process_fills_it(start, cache):
    first = finish(start(cache))
    (entry,) = files(cache)
    before = entry.stat()
    assert finish(start(cache)) == first
    assert files(cache) == [entry]
    assert entry.stat().st_ino == before.st_ino


def test_many_processes_at_once(start, cache):
    outputs = {finish(process) for process in [start(cache) for _ in range(6)]}
    assert len(outputs) == 1
    assert [path.suffix for path in files(cache)] == [".bin"]


@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_damaged_files_are_replaced(start, cache, damage):
    first = finish(start(cache))
    (entry,) = files(cache)
    whole = entry.read_bytes()
    entry.unlink()
    entry.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert finish(start(cache)) == first
    assert entry.stat().st_size == len(whole)


def test_a_file_of_another_engine_is_replaced(start, cache):
    """As of another machine that shares the home directory."""
    first = finish(start(cache))
    (entry,) = files(cache)
    other = wasmtime.Engine(engines.configuration(uses_signals=False))
    entry.unlink()
    entry.write_bytes(wasmtime.Module(other, KERNEL).serialize())
    other = entry.read_bytes()
    assert finish(start(cache)) == first
    assert entry.read_bytes() != other


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_directory_that_others_write_is_not_trusted(start, cache):
    cache.mkdir()
    cache.chmod(0o777)
    assert finish(start(cache), warns=True)
    assert files(cache) == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_the_directory_is_private(start, cache):
    finish(start(cache))
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files(cache))


def test_it_can_do_without(start, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert finish(start(blocked / "cache"), warns=True)
    assert finish(start("", HOME=str(blocked), XDG_CACHE_HOME=str(blocked)), warns=True)


def test_a_full_disk(cache, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setenv("TRON_KERNEL_CACHE", str(cache))
    monkeypatch.setattr(os, "fsync", full)
    program = compiled.Program("kernel.wasm", KERNEL + b"\0\x02\x01y", "full")
    with pytest.warns(RuntimeWarning, match="No space left on device"):
        assert compiled.compiled(program)
    assert files(cache) == []


def test_old_files_go(cache, monkeypatch):
    monkeypatch.setenv("TRON_KERNEL_CACHE", str(cache))
    cache.mkdir(mode=0o700)
    for age in range(compiled.CACHE_SIZE + 3):
        old = cache / f"{age}.bin"
        old.write_bytes(b"old")
        os.utime(old, (time.time() - 1000 * (age + 1),) * 2)
    program = compiled.Program("kernel.wasm", KERNEL + b"\0\x02\x01z", "new")
    assert compiled.compiled(program)
    kept = {path.name.split("-")[0].removesuffix(".bin") for path in files(cache)}
    assert kept == {"new", *(str(age) for age in range(compiled.CACHE_SIZE - 1))}


@pytest.mark.skipif(sys.platform == "win32", reason="no such locks there: every process compiles for itself")
def test_one_process_compiles_for_all(start, cache):
    """While one compiles, the others wait, and take what it made."""
    import fcntl

    expected = finish(start(cache))
    (entry,) = files(cache)
    made = entry.read_bytes()
    entry.unlink()
    lock = entry.with_suffix(".lock")
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        waiting = start(cache)
        with pytest.raises(subprocess.TimeoutExpired):
            waiting.wait(2)
        assert files(cache) == [lock]
        entry.write_bytes(made)
        before = entry.stat()
    assert finish(waiting) == expected
    assert entry.stat().st_ino == before.st_ino


def test_what_takes_long_says_so(cache, monkeypatch, caplog):
    class Slow(wasmtime.Module):
        def __init__(self, engine: wasmtime.Engine, wasm: bytes) -> None:
            time.sleep(0.5)
            super().__init__(engine, wasm)

    monkeypatch.setenv("TRON_KERNEL_CACHE", str(cache))
    monkeypatch.setattr(compiled, "PATIENCE", 0.01)
    monkeypatch.setattr(wasmtime, "Module", Slow)
    assert compiled.compiled(compiled.Program("kernel.wasm", KERNEL + b"\0\x02\x01w", "slow"))
    assert "compiling kernel.wasm for this machine" in caplog.text


def test_warming_fills_it(cache):
    environment = {**os.environ, "TRON_KERNEL_CACHE": str(cache)}
    command = [sys.executable, "-m", "tron_kernel", "warm", "--renderer", "kernel"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert str(cache) in done.stdout
    # The kernel draws: there is no second module.
    assert [path.suffix for path in files(cache)] == [".bin"]
