"""Compiled modules: made once a machine, cached in the user's cache directory, shared by all threads of a process."""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import stat
import sys
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import wasmtime

from .engines import ENGINE, HANDLERS, LOCK, configuration
from .errors import KernelError
from .stores import is_forked

if sys.platform != "win32":
    import fcntl

#: Files that the cache keeps: a few releases of both modules.
CACHE_SIZE = 8
#: Seconds of silence: what compiles for longer says so.
PATIENCE = 1.0

_log = logging.getLogger("tron_kernel")
_modules: dict[str, wasmtime.Module] = {}


class Program(NamedTuple):
    """A WebAssembly module, not yet compiled."""

    name: str
    wasm: bytes
    #: SHA-256 of ``wasm`` in hexadecimal digits.
    digest: str


def compiled(program: Program) -> wasmtime.Module:
    """The module ready to be instantiated by any thread: compiled once a machine, by one process while the others wait.

    Warns when there is nowhere to keep it, and says so when it takes longer than a second.

    Raises:
        KernelError: ``bad_module`` when the bytes are no WebAssembly module.
    """
    with LOCK:
        module = _modules.get(program.digest)
        if module is None:
            module = _modules[program.digest] = _cached(program)
        return module


def cache_directory() -> Path:
    """Where compiled modules are kept: made when it is not there.

    Raises:
        OSError: when no directory is fit for them.
    """
    chosen = os.environ.get("TRON_KERNEL_CACHE")
    try:
        directory = Path(chosen).absolute() if chosen else _user_caches() / "tron-kernel"
    except RuntimeError as error:
        raise OSError(str(error)) from None
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    about = directory.stat()
    # A compiled module is native code. Where others may write, they could run theirs as this user.
    if hasattr(os, "getuid") and (about.st_uid != os.getuid() or about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
        raise OSError(f"others can write to {directory}")
    return directory


def _user_caches() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def _cached(program: Program) -> wasmtime.Module:
    """The module out of the cache, or made and put there: without one compiling costs seconds, failing the run."""
    module: wasmtime.Module | None = None
    code: bytearray | None = None
    try:
        path = cache_directory() / _file_name(program.digest)
        module = _read(path)
        if module is None:
            with _alone(path):
                # Another process may have made it while this one waited.
                module = _read(path)
                if module is None:
                    code = _make(program)
                    _write(path, code)
                    module = _read(path)
    except OSError as error:
        # No home, a read-only or a full disk, or a file that Windows holds open.
        message = f"{program.name} is compiled by every process anew, as its code cannot be kept ({error})"
        warnings.warn(f"{message}: name a directory with TRON_KERNEL_CACHE", RuntimeWarning, stacklevel=2)
    return module or wasmtime.Module.deserialize(ENGINE, code or _make(program))


def _file_name(digest: str) -> str:
    """Of all that machine code depends on, but for the instructions of the processor, which wasmtime compares."""
    traps = "signals" if HANDLERS.are_known else "checks"
    return f"{digest}-wasmtime-{version('wasmtime')}-{sys.platform}-{platform.machine()}-{traps}.bin"


def _read(path: Path) -> wasmtime.Module | None:
    if not path.is_file():
        return None
    try:
        return wasmtime.Module.deserialize_file(ENGINE, str(path))
    except wasmtime.WasmtimeError:
        # Of another build of wasmtime, or of a machine with other instructions: made anew.
        return None


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Held by the one process that makes a file: the system releases it should that process die."""
    if sys.platform == "win32":
        yield
        return
    lock = path.with_suffix(".lock")
    with lock.open("w") as file:
        # Some network disks have no locks: there every process compiles for itself.
        with contextlib.suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            # Who waits has it open, and whoever comes later finds the file made.
            lock.unlink(missing_ok=True)


def _make(program: Program) -> bytearray:
    # A parallel compilation starts threads that live on. They are gone in a forked child, which would wait for them
    # forever; and the engine that runs calls must be as good after a fork as before.
    compiler = wasmtime.Engine(configuration(uses_signals=HANDLERS.are_known, is_parallel=not is_forked()))
    message = f"compiling {program.name} for this machine, which may take some seconds"
    note = threading.Timer(PATIENCE, _log.warning, [message])
    note.daemon = True
    note.start()
    try:
        return wasmtime.Module(compiler, program.wasm).serialize()
    except wasmtime.WasmtimeError as error:
        message = f"that is no WebAssembly module ({error})"
        raise KernelError("bad_module", message, "give the path of a kernel") from None
    finally:
        note.cancel()


def _write(path: Path, code: bytearray) -> None:
    """Writes aside, then renames, so that no process ever reads half a file.

    Raises:
        OSError: when that is not possible.
    """
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    scratch = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(code)
            file.flush()
            # A name must never outlive its bytes: a machine may lose power between the two.
            os.fsync(file.fileno())
        scratch.replace(path)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
    _prune(path.parent)


def _prune(directory: Path) -> None:
    age: Callable[[Path], float] = lambda path: -path.stat().st_mtime  # noqa: E731
    with contextlib.suppress(OSError):  # another process prunes at the same time
        for old in sorted(directory.glob("*.bin"), key=age)[CACHE_SIZE:]:
            old.unlink(missing_ok=True)
