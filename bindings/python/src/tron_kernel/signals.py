"""Whether wasmtime still has the signals that it turns into traps.

A trap is, for speed, an illegal instruction or a guarded page, which wasmtime's signal handlers catch. Whoever installs
other handlers afterwards, as ``faulthandler.enable()`` does, turns every trap into the death of the process.
"""

from __future__ import annotations

import ctypes
import signal
import sys

#: More bytes than any system's ``struct sigaction`` has; the handler comes first on all of them.
SIGACTION_SIZE = 512

_is_wasmtimes: dict[int, bool] = {}


class _Symbol(ctypes.Structure):
    """What ``dladdr`` knows of an address."""

    _fields_ = (
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    )


def are_wasmtimes() -> bool:
    """Whether the handlers in force lie in wasmtime's library. Windows has no such handlers to lose."""
    if sys.platform == "win32":
        return True
    return all(_lies_in_wasmtime(_handler(number)) for number in (signal.SIGILL, signal.SIGSEGV))


def _handler(number: int) -> int:
    action = ctypes.create_string_buffer(SIGACTION_SIZE)
    if _c.sigaction(number, None, action) != 0:
        return 0
    return int.from_bytes(action.raw[: ctypes.sizeof(ctypes.c_void_p)], sys.byteorder)


def _lies_in_wasmtime(address: int) -> bool:
    known = _is_wasmtimes.get(address)
    if known is None:
        symbol = _Symbol()
        found = _c.dladdr(ctypes.c_void_p(address), ctypes.byref(symbol)) != 0
        known = found and b"wasmtime" in (symbol.file or b"").rpartition(b"/")[2]
        _is_wasmtimes[address] = known
    return known


if sys.platform != "win32":
    _c = ctypes.CDLL(None)
