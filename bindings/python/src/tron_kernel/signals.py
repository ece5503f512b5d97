"""Keeps wasmtime's signal handlers in force while modules run.

A trap is, for speed, an illegal instruction or a guarded page, which wasmtime's handlers catch. Whoever installs others
over them, as ``faulthandler.enable()`` and the workers of PyTorch's data loaders do, would turn every trap into the
death of the process. So a call puts wasmtime's back for as long as it runs, and those of the others afterwards.
"""

from __future__ import annotations

import ctypes
import signal
import sys
import threading

#: More bytes than any system's ``struct sigaction`` has; the handler comes first on all of them.
SIGACTION_SIZE = 512
#: Signals that wasmtime turns into traps, on one system or another.
SIGNALS = ("SIGILL", "SIGSEGV", "SIGBUS", "SIGFPE")


class _Symbol(ctypes.Structure):
    """What ``dladdr`` knows of an address."""

    _fields_ = (
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    )


class Handlers:
    """wasmtime's handlers, as they are in force when this is made: after its first engine, which installs them.

    A context: while any thread is inside, they are in force.
    """

    def __init__(self) -> None:
        self._ours: dict[int, bytes] = {}
        if sys.platform != "win32":
            actions = {number: _action(number) for number in (getattr(signal, name) for name in SIGNALS)}
            self._ours = {number: action for number, action in actions.items() if _lies_in_wasmtime(action)}
        #: Whether traps can be caught. Windows has no such handlers to lose.
        self.are_known = sys.platform == "win32" or {signal.SIGILL, signal.SIGSEGV} <= self._ours.keys()
        #: Held across a fork.
        self.lock = threading.Lock()
        self._depth = 0
        self._replaced: dict[int, bytes] = {}

    def __enter__(self) -> None:
        with self.lock:
            self._depth += 1
            for number, ours in self._ours.items():
                action = _action(number)
                if _handler(action) != _handler(ours):
                    self._replaced[number] = action
                    _install(number, ours)

    def __exit__(self, *_: object) -> None:
        with self.lock:
            self._depth -= 1
            if self._depth == 0 and self._replaced:
                self._restore()

    def reset(self) -> None:
        """In a forked child: the threads that were inside are gone, and with them whoever would release the lock."""
        self.lock = threading.Lock()
        self._depth = 0
        self._restore()

    def _restore(self) -> None:
        for number, action in self._replaced.items():
            # Who has installed another one in the meantime keeps it.
            if _handler(_action(number)) == _handler(self._ours[number]):
                _install(number, action)
        self._replaced.clear()


def _action(number: int) -> bytes:
    """What is done on a signal, as a ``struct sigaction``."""
    action = ctypes.create_string_buffer(SIGACTION_SIZE)
    if _c.sigaction(number, None, action) != 0:
        raise OSError(f"signal {number} has no action")
    return action.raw


def _install(number: int, action: bytes) -> None:
    if _c.sigaction(number, action, None) != 0:
        raise OSError(f"signal {number} takes no handler")


def _handler(action: bytes) -> bytes:
    """The address of the handler. What lies behind it in memory may differ from one reading to the next."""
    return action[: ctypes.sizeof(ctypes.c_void_p)]


def _lies_in_wasmtime(action: bytes) -> bool:
    symbol = _Symbol()
    address = ctypes.c_void_p(int.from_bytes(_handler(action), sys.byteorder))
    return _c.dladdr(address, ctypes.byref(symbol)) != 0 and b"wasmtime" in (symbol.file or b"").rpartition(b"/")[2]


if sys.platform != "win32":
    # Keeps the interpreter's lock: the calls are shorter than giving it away.
    _c = ctypes.PyDLL(None)
