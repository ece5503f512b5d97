"""What a process has once: the engines, the clock that ends calls, and what keeps both right across a fork."""

from __future__ import annotations

import os
import threading
import time
import weakref
from typing import TYPE_CHECKING

import wasmtime

from . import signals

if TYPE_CHECKING:
    from .sandbox import Sandbox

#: Seconds between two ticks of the epoch.
TICK = 0.02


class Clock:
    """Raises the engines' epoch while calls may be running, from a thread that ends when none has come for a while."""

    def __init__(self, *engines: wasmtime.Engine) -> None:
        self._engines = engines
        self.reset()

    def reset(self) -> None:
        """Forgets the thread: a forked child does not have it, and may have inherited the lock in a locked state."""
        self._lock = threading.Lock()
        self._until = 0.0
        self._is_running = False

    def watch(self, seconds: float) -> None:
        """Ticks for at least so many seconds from now."""
        with self._lock:
            self._until = max(self._until, time.monotonic() + seconds + 1)
            if not self._is_running:
                threading.Thread(target=self._run, name="tron-kernel-clock", daemon=True).start()
                self._is_running = True

    def _run(self) -> None:
        while True:
            time.sleep(TICK)
            for engine in self._engines:
                engine.increment_epoch()
            with self._lock:
                if time.monotonic() > self._until:
                    self._is_running = False
                    return


def configuration(*, uses_signals: bool, is_parallel: bool = False) -> wasmtime.Config:
    """The settings of an engine. Apart from ``is_parallel`` they are part of what a module is compiled for."""
    config = wasmtime.Config()
    config.consume_fuel = True
    config.epoch_interruption = True
    # The bits of a NaN are the one thing that WebAssembly leaves to the processor.
    config.cranelift_nan_canonicalization = True
    config.wasm_relaxed_simd_deterministic = True
    # Threads and shared memory would be a clock.
    config.wasm_threads = False
    config.signals_based_traps = uses_signals
    # A handler of Mach exceptions is a thread, which a forked child would miss. Other systems ignore the setting.
    config.macos_use_mach_ports = False
    config.parallel_compilation = is_parallel
    return config


#: Held while modules are compiled and instances made. A fork waits for it, so no child inherits either half-done.
LOCK = threading.RLock()
#: The engine that runs everything. Compiling is left to engines of its own, see ``compiled``.
FAST = wasmtime.Engine(configuration(uses_signals=True))
#: Its stand-in where somebody else took the signals: a third slower, and a trap needs none of them.
SAFE = wasmtime.Engine(configuration(uses_signals=False))
CLOCK = Clock(FAST, SAFE)

_live: weakref.WeakSet[Sandbox] = weakref.WeakSet()
_kept: list[Sandbox] = []
_is_forked = False


def engine() -> wasmtime.Engine:
    """The engine that can be trusted with a call now."""
    return FAST if signals.are_wasmtimes() else SAFE


def register(sandbox: Sandbox) -> None:
    """Makes a sandbox known to the fork hooks. Call with ``LOCK`` held."""
    _live.add(sandbox)


def is_forked() -> bool:
    """Whether this process was forked off another that had loaded this package: its thread pools are gone."""
    return _is_forked


def _before_fork() -> None:
    LOCK.acquire()
    # The child drops the thread-locals of threads that it does not have. Deleting a store that one of them was running
    # at that moment is not safe, so the child keeps all of them; it makes instances of its own.
    _kept.extend(_live)


def _after_fork_in_parent() -> None:
    _kept.clear()
    LOCK.release()


def _after_fork_in_child() -> None:
    global _is_forked
    _is_forked = True
    LOCK.release()
    CLOCK.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork_in_child)
