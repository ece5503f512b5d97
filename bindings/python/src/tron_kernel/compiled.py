"""Compiled modules: made once a machine, cached in the user's cache directory, shared by all threads of a process."""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import stat
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import wasmtime

from .engines import FAST, LOCK, configuration
from .errors import KernelError
from .stores import is_forked

LOG = logging.getLogger("tron_kernel")
#: Files that the cache keeps: a few releases of both modules.
CACHE_SIZE = 8

_modules: dict[tuple[wasmtime.Engine, str], wasmtime.Module] = {}


class Program(NamedTuple):
    """A WebAssembly module, not yet compiled."""

    wasm: bytes
    #: SHA-256 of ``wasm`` in hexadecimal digits.
    digest: str


def compiled(engine: wasmtime.Engine, program: Program) -> wasmtime.Module:
    """The module ready to be instantiated by any thread.

    Raises:
        KernelError: ``bad_module`` when the bytes are no WebAssembly module.
    """
    with LOCK:
        module = _modules.get((engine, program.digest))
        if module is None:
            path = cache_path(engine, program.digest)
            module = (path and _read(engine, path)) or _make(engine, program.wasm, path)
            _modules[engine, program.digest] = module
        return module


def cache_path(engine: wasmtime.Engine, digest: str) -> Path | None:
    """Where the compiled form of a module is cached, or None where no directory is fit for it."""
    directory = _cache_directory()
    if directory is None:
        return None
    traps = "signals" if engine is FAST else "checks"
    return directory / f"{digest}-wasmtime-{version('wasmtime')}-{sys.platform}-{platform.machine()}-{traps}.bin"


def _cache_directory() -> Path | None:
    chosen = os.environ.get("TRON_KERNEL_CACHE")
    try:
        directory = Path(chosen).absolute() if chosen else _user_caches() / "tron-kernel"
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        about = directory.stat()
    except (OSError, RuntimeError):
        # No home, or a read-only one: compiling anew costs seconds, failing would cost the run.
        LOG.warning("no directory for compiled modules: every process compiles for itself; set TRON_KERNEL_CACHE")
        return None
    # A compiled module is native code. Where others may write, they could run theirs as this user.
    if hasattr(os, "getuid") and (about.st_uid != os.getuid() or about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
        LOG.warning("%s is another user's, or others may write to it: every process compiles for itself", directory)
        return None
    return directory


def _user_caches() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def _read(engine: wasmtime.Engine, path: Path) -> wasmtime.Module | None:
    if not path.is_file():
        return None
    try:
        return wasmtime.Module.deserialize_file(engine, str(path))
    except wasmtime.WasmtimeError:
        # Of another build of wasmtime, or of a machine with other instructions: made anew.
        return None


def _make(engine: wasmtime.Engine, wasm: bytes, path: Path | None) -> wasmtime.Module:
    # A parallel compilation starts threads that live on. They are gone in a forked child, which would wait for them
    # forever; and the engine that runs calls must be as good after a fork as before.
    compiler = wasmtime.Engine(configuration(uses_signals=engine is FAST, is_parallel=not is_forked()))
    LOG.info("compiling %s, which takes seconds", path.name if path else "a module that cannot be cached")
    try:
        code = wasmtime.Module(compiler, wasm).serialize()
    except wasmtime.WasmtimeError as error:
        message = f"that is no WebAssembly module ({error})"
        raise KernelError("bad_module", message, "give the path of a kernel") from None
    if path is not None and _write(path, code):
        module = _read(engine, path)
        if module is not None:
            return module
    return wasmtime.Module.deserialize(engine, code)


def _write(path: Path, code: bytes | bytearray) -> bool:
    """Writes aside, then renames, so that no process ever reads half a file; false when that is not possible."""
    try:
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
    except OSError:
        # A full disk, or a file that Windows holds open: this process goes on with what it has in memory.
        return False
    _prune(path.parent)
    return True


def _prune(directory: Path) -> None:
    age: Callable[[Path], float] = lambda path: -path.stat().st_mtime  # noqa: E731
    with contextlib.suppress(OSError):  # another process prunes at the same time
        for old in sorted(directory.glob("*.bin"), key=age)[CACHE_SIZE:]:
            old.unlink(missing_ok=True)
