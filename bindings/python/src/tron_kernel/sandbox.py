"""One instance of a module in a store of its own, and what it may spend."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import wasmtime

from .clock import TICK
from .engines import CLOCK, HANDLERS, LOCK
from .errors import KernelError
from .limits import Limits
from .stores import new_store

if TYPE_CHECKING:
    Storelike: TypeAlias = wasmtime.Store | wasmtime.Caller

#: Stands for no limit where wasmtime wants a number.
ENDLESS = 1 << 62
PAGE = 1 << 16
#: A module of this package has one small table; the limit only stops a hostile one.
TABLE_ELEMENTS = 1 << 16
TRAP_HINT = "report the request that caused it"

T = TypeVar("T")


class Sandbox:
    """An instance that cannot outspend its limits. Of one thread; to be dropped after it has raised.

    Raises:
        KernelError: ``memory_limit``, ``fuel_spent``, ``time_spent``, ``trap``, or ``wrong_abi`` when the module wants
            imports that ``linker`` does not have, or exports no memory.
    """

    def __init__(
        self,
        module: wasmtime.Module,
        limits: Limits,
        linker: wasmtime.Linker | None = None,
    ) -> None:
        self.limits = limits
        self.store = new_store()
        memory = -1 if limits.memory is None else limits.memory
        self.store.set_limits(memory_size=memory, table_elements=TABLE_ELEMENTS, instances=1, tables=1, memories=1)
        self._check_memory(module)
        self.refuel()
        #: What the instance exports, by name.
        self.exports: Mapping[str, object] = self._guarded(self._instantiate, module, linker).exports(self.store)
        self.memory = _expect(self.exports, "memory", wasmtime.Memory)

    def refuel(self) -> None:
        """Grants the limits anew: once a call, or once for several that belong together."""
        self.grant(self.limits.fuel, self.limits.seconds)

    def grant(self, fuel: int | None, seconds: float | None) -> None:
        """Grants this much from now on."""
        self.store.set_fuel(ENDLESS if fuel is None else fuel)
        if seconds is None:
            self.store.set_epoch_deadline(ENDLESS)
        else:
            self.store.set_epoch_deadline(int(seconds / TICK) + 1)
            CLOCK.watch(seconds)

    def function(self, name: str) -> wasmtime.Func:
        """An exported function.

        Raises:
            KernelError: ``wrong_abi`` when there is none of that name.
        """
        return _expect(self.exports, name, wasmtime.Func)

    def call(self, function: wasmtime.Func, *arguments: int) -> int:
        """Calls a function; an address comes back as an unsigned number, and nothing as 0."""
        result = self._guarded(function, self.store, *arguments)
        return result & 0xFFFFFFFF if isinstance(result, int) else 0

    def read(self, address: int, length: int) -> bytes:
        """Copies bytes out of the memory.

        Raises:
            KernelError: ``bad_response`` when they lie outside.
        """
        return read(self.memory, self.store, address, length)

    def write(self, address: int, data: bytes) -> None:
        """Copies bytes into the memory.

        Raises:
            KernelError: ``bad_response`` when there is no room.
        """
        write(self.memory, self.store, address, data)

    def read_u32(self, address: int) -> int:
        """An unsigned 32-bit number, little-endian."""
        return int.from_bytes(self.read(address, 4), "little")

    def _check_memory(self, module: wasmtime.Module) -> None:
        """Says clearly what wasmtime would say as one of its many errors."""
        for export in module.exports:
            if not isinstance(export.type, wasmtime.MemoryType) or self.limits.memory is None:
                continue
            needed = export.type.limits.min * PAGE
            if needed > self.limits.memory:
                raise KernelError(
                    "memory_limit",
                    f"the module needs {needed} bytes of memory to start, the limit is {self.limits.memory}",
                    "raise Limits.memory",
                )

    def _instantiate(self, module: wasmtime.Module, linker: wasmtime.Linker | None) -> wasmtime.Instance:
        with LOCK:
            if linker is not None:
                return linker.instantiate(self.store, module)
            imports = module.imports
            if imports:
                raise KernelError(
                    "wrong_abi",
                    f"the module imports {imports[0].module}.{imports[0].name}",
                    "a kernel imports nothing",
                )
            return wasmtime.Instance(self.store, module, [])

    def _guarded(self, action: Callable[..., T], *arguments: Any) -> T:
        """Runs something that may run code of the module, and turns what may come of it into a ``KernelError``."""
        try:
            with HANDLERS:
                return action(*arguments)
        except wasmtime.Trap as trap:
            raise self._spent_or_trapped(trap.trap_code, trap.message) from None
        except wasmtime.WasmtimeError as error:
            raise KernelError("trap", f"the module could not run ({error})", TRAP_HINT) from None

    def _spent_or_trapped(self, code: wasmtime.TrapCode | None, message: str) -> KernelError:
        if code == wasmtime.TrapCode.OUT_OF_FUEL:
            return KernelError("fuel_spent", f"the call spent its fuel of {self.limits.fuel}", "raise Limits.fuel")
        if code == wasmtime.TrapCode.INTERRUPT:
            return KernelError(
                "time_spent", f"the call took longer than {self.limits.seconds} seconds", "raise Limits.seconds"
            )
        reason = message.strip().splitlines()[-1].strip() if message.strip() else "no reason given"
        return KernelError("trap", f"the module trapped ({reason})", TRAP_HINT)


def read(memory: wasmtime.Memory, store: Storelike, address: int, length: int) -> bytes:
    """Copies bytes out of a memory.

    Raises:
        KernelError: ``bad_response`` when they lie outside.
    """
    return ctypes.string_at(_locate(memory, store, address, length), length)


def write(memory: wasmtime.Memory, store: Storelike, address: int, data: bytes) -> None:
    """Copies bytes into a memory.

    Raises:
        KernelError: ``bad_response`` when there is no room.
    """
    ctypes.memmove(_locate(memory, store, address, len(data)), data, len(data))


def _locate(memory: wasmtime.Memory, store: Storelike, address: int, length: int) -> int:
    # This is the wall between the module's addresses and the process's: nothing may pass it unchecked.
    size = memory.data_len(store)
    if not (0 <= address <= size and 0 <= length <= size - address):
        raise KernelError("bad_response", f"the module points outside its memory ({address}, {length} bytes)")
    return ctypes.addressof(memory.data_ptr(store).contents) + address


def _expect(exports: Mapping[str, object], name: str, kind: type[T]) -> T:
    found = exports.get(name)
    if not isinstance(found, kind):
        what = kind.__name__.lower()
        raise KernelError("wrong_abi", f"the module exports no {what} {name}", "give the path of a kernel")
    return found


class PerThread(Generic[T]):
    """Something that each thread of each process makes for itself when it first needs it."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._local = threading.local()

    def get(self) -> T:
        """This thread's own."""
        local = self._local
        if getattr(local, "process", None) != os.getpid():
            local.value = self._make()
            local.process = os.getpid()
        value: T = local.value
        return value

    def drop(self) -> None:
        """Forgets this thread's own; the next ``get`` makes another."""
        self._local.process = None
        self._local.value = None
