"""What a process has once: the engine, the signal handlers of its traps, its clock, the lock around what is made."""

from __future__ import annotations

import threading

import wasmtime

from .clock import Clock
from .signals import Handlers


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
ENGINE = wasmtime.Engine(configuration(uses_signals=True))
HANDLERS = Handlers()
if not HANDLERS.are_known:
    # Another user of wasmtime was here before, and lost them since. Code that checks explicitly is a third slower, and
    # its traps need none of them.
    ENGINE = wasmtime.Engine(configuration(uses_signals=False))
CLOCK = Clock(ENGINE)
