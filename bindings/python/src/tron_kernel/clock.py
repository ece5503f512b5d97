"""The clock that ends calls."""

from __future__ import annotations

import threading
import time

import wasmtime

#: Seconds between two ticks of the epoch.
TICK = 0.02


class Clock:
    """Raises the engine's epoch while calls may be running, from a thread that ends when none has come for a while."""

    def __init__(self, engine: wasmtime.Engine) -> None:
        self._engine = engine
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
            self._engine.increment_epoch()
            with self._lock:
                if time.monotonic() > self._until:
                    self._is_running = False
                    return
