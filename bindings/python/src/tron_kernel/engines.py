"""What a process has once: the engines, their clock, and the lock around what is made on them."""

from __future__ import annotations

import threading

import wasmtime

from . import signals
from .clock import Clock


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


def engine() -> wasmtime.Engine:
    """The engine that can be trusted with a call now."""
    return FAST if signals.are_wasmtimes() else SAFE
