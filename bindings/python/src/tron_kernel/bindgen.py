"""What resvg's module expects of its host: the imports that wasm-bindgen declares, and calls with its conventions.

wasm-bindgen hands JavaScript values to WebAssembly as handles into a table of the host. The few kinds of values that
drawing a picture needs are modelled here: a string, a view of the module's memory, bytes of the host's own, an error.
The imports that serve fonts and linked images trap: this package hands over neither.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass

import wasmtime

from .engines import ENGINE, LOCK
from .errors import KernelError
from .sandbox import Sandbox, read, write

#: Handles below are wasm-bindgen's own constants; the first four are undefined, null, true and false.
FIRST_HANDLE = 132
#: Bytes that a function with several results writes them to, on the module's own stack.
RESULT_SPACE = 16


@dataclass(frozen=True)
class View:
    """A part of the module's memory, as JavaScript's ``Uint8Array`` over its buffer."""

    address: int
    length: int


class Memory:
    """Stands for the module's memory, and for the buffer of it."""


class ModuleError(Exception):
    """An error that the module made."""


class Heap:
    """The values that the module holds handles of."""

    def __init__(self) -> None:
        self._values: dict[int, object] = {}

    def add(self, value: object) -> int:
        """A new handle of a value."""
        if not self._values:
            # Handles are 32-bit numbers: counting on from drawing to drawing would run out of them.
            self._handles = itertools.count(FIRST_HANDLE)
        handle = next(self._handles)
        self._values[handle] = value
        return handle

    def get(self, handle: int) -> object:
        """The value of a handle; None for the constants."""
        return self._values.get(handle)

    def take(self, handle: int) -> object:
        """The value of a handle that is given up."""
        return self._values.pop(handle, None)


class Bindgen:
    """One instance of a wasm-bindgen module, of one thread."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.heap = Heap()
        self._stack = sandbox.function("__wbindgen_add_to_stack_pointer")
        self._malloc = sandbox.function("__wbindgen_malloc")

    def call(self, name: str, *arguments: int) -> int:
        """Calls an export that returns one number, or nothing."""
        _running.bindgen = self
        return self.sandbox.call(self.sandbox.function(name), *arguments)

    def call_fallible(self, name: str, *arguments: int) -> int:
        """Calls an export that returns a number or an error.

        Raises:
            KernelError: ``render_failed`` with the module's own words.
        """
        space = self.sandbox.call(self._stack, -RESULT_SPACE)
        self.call(name, space, *arguments)
        value, error, has_failed = (self.sandbox.read_u32(space + 4 * i) for i in range(3))
        self.sandbox.call(self._stack, RESULT_SPACE)
        if has_failed:
            raise KernelError(
                "render_failed", f"the rasteriser refused it ({self.heap.take(error)})", "draw another size or box"
            )
        return value

    def place(self, data: bytes) -> tuple[int, int]:
        """Puts bytes where the module will own and free them: their address and length."""
        address = self.sandbox.call(self._malloc, len(data), 1)
        self.sandbox.write(address, data)
        return address, len(data)

    def take_bytes(self, handle: int) -> bytes:
        """The bytes that the module returned."""
        value = self.heap.take(handle)
        if not isinstance(value, bytes):
            raise KernelError("bad_response", "the rasteriser returned something that is no picture")
        return value


class _Running(threading.local):
    """Whose call this thread is in: the imports are defined once a process, for all threads."""

    bindgen: Bindgen


_running = _Running()
_linkers: dict[str, wasmtime.Linker] = {}


def linker(module: wasmtime.Module, digest: str) -> wasmtime.Linker:
    """The imports of a module; made once a process and never released."""
    with LOCK:
        found = _linkers.get(digest)
        if found is None:
            found = wasmtime.Linker(ENGINE)
            for wanted in module.imports:
                # A name ends in a hash of its binding.
                name = wanted.name or ""
                serve = next((_SERVED[prefix] for prefix in _SERVED if name.startswith(prefix)), None)
                if serve and isinstance(wanted.type, wasmtime.FuncType):
                    found.define_func(wanted.module, name, wanted.type, serve, access_caller=True)
            found.define_unknown_imports_as_traps(module)
            _linkers[digest] = found
        return found


def _text(caller: wasmtime.Caller, address: int, length: int) -> str:
    return read(_memory(caller), caller, address & 0xFFFFFFFF, length & 0xFFFFFFFF).decode("utf-8", "replace")


def _memory(caller: wasmtime.Caller) -> wasmtime.Memory:
    memory = caller["memory"]
    assert isinstance(memory, wasmtime.Memory)
    return memory


def _new_error(caller: wasmtime.Caller, address: int, length: int) -> int:
    return _running.bindgen.heap.add(ModuleError(_text(caller, address, length)))


def _new_string(caller: wasmtime.Caller, address: int, length: int) -> int:
    return _running.bindgen.heap.add(_text(caller, address, length))


def _whole_memory(caller: wasmtime.Caller) -> int:
    return _running.bindgen.heap.add(Memory())


def _buffer(caller: wasmtime.Caller, handle: int) -> int:
    return _running.bindgen.heap.add(_running.bindgen.heap.get(handle))


def _view(caller: wasmtime.Caller, buffer: int, address: int, length: int) -> int:
    return _running.bindgen.heap.add(View(address & 0xFFFFFFFF, length & 0xFFFFFFFF))


def _copy(caller: wasmtime.Caller, handle: int) -> int:
    view = _running.bindgen.heap.get(handle)
    if not isinstance(view, View):
        raise ModuleError("only views of the memory are copied")
    return _running.bindgen.heap.add(read(_memory(caller), caller, view.address, view.length))


def _is_bytes(caller: wasmtime.Caller, handle: int) -> int:
    return int(isinstance(_running.bindgen.heap.get(handle), bytes))


def _drop(caller: wasmtime.Caller, handle: int) -> None:
    _running.bindgen.heap.take(handle)


def _get_string(caller: wasmtime.Caller, result: int, handle: int) -> None:
    text = _running.bindgen.heap.get(handle)
    address = length = 0
    if isinstance(text, str):
        data = text.encode("utf-8", "replace")
        malloc = caller["__wbindgen_malloc"]
        assert isinstance(malloc, wasmtime.Func)
        address, length = malloc(caller, len(data), 1) & 0xFFFFFFFF, len(data)
        write(_memory(caller), caller, address, data)
    packed = address.to_bytes(4, "little") + length.to_bytes(4, "little")
    write(_memory(caller), caller, result & 0xFFFFFFFF, packed)


def _throw(caller: wasmtime.Caller, address: int, length: int) -> None:
    raise ModuleError(_text(caller, address, length))


_SERVED: dict[str, Callable[..., int | None]] = {
    "__wbg_new_28c5": _new_error,
    "__wbg_new_63b9": _copy,
    "__wbg_newwithbyteoffsetandlength_": _view,
    "__wbg_buffer_": _buffer,
    "__wbg_instanceof_Uint8Array_": _is_bytes,
    "__wbindgen_memory": _whole_memory,
    "__wbindgen_object_drop_ref": _drop,
    "__wbindgen_string_get": _get_string,
    "__wbindgen_string_new": _new_string,
    "__wbindgen_throw": _throw,
}
