"""The ABI of the kernel. Nothing here knows an environment, a file or a picture."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

import wasmtime

from .compiled import compiled
from .errors import KernelError
from .limits import Limits
from .sandbox import PerThread, Sandbox
from .sources import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

#: The ABI that this wrapper speaks.
ABI_VERSION = 1
#: Bytes of the longest request.
REQUEST_LIMIT = 1 << 20
#: What users of the package can do about some of the kernel's errors.
ADVICE = {
    "unknown_environment": "suite.list() names all, and so does `tron list`",
    "unknown_selection": "suite.list() names all, and so does `tron list`",
    "suite_changed": "(Curriculum.migrate does that)",
    "malformed_state": "(curriculum.state gives it)",
    "foreign_group": "(curriculum.next gives them)",
}
#: Bytes of the longest response that is read: as much as the kernel has memory.
RESPONSE_LIMIT = 64 << 20
#: What reading the text of a fault may spend.
FAULT_FUEL, FAULT_SECONDS = 1_000_000, 1.0


class Kernel:
    """The kernel, one instance a thread. After a trap or a spent limit the next call runs on a fresh instance.

    Pickles as where its module is found.

    Raises:
        KernelError: ``untrusted_module`` and ``bad_module``; at the first call ``wrong_abi`` when the module is no
            kernel or speaks another ABI.
    """

    def __init__(self, source: Source, limits: Limits) -> None:
        self._source = source
        self._limits = limits
        self._program = source.read()
        self._instances = PerThread(self._start)
        compiled(self._program)

    def __reduce__(self) -> tuple[type[Kernel], tuple[Source, Limits]]:
        return (Kernel, (self._source, self._limits))

    @property
    def sha256(self) -> str:
        """Of the module, in hexadecimal digits: what stored rows say which kernel graded them."""
        return self._program.digest

    @cached_property
    def version(self) -> str:
        """The version that the kernel gives itself."""
        return str(self.call("about")["version"])

    def _start(self) -> _Machine:
        return _Machine(Sandbox(compiled(self._program), self._limits))

    def call(self, op: str, **members: Any) -> Any:
        """Sends one request and returns the value of its response. Members that are None stay away.

        Raises:
            KernelError: when the kernel refuses the request, traps, or spends a limit.
        """
        return self.call_bytes(_encoded(op, members))

    def call_bytes(self, request: bytes) -> Any:
        """Sends raw bytes as a request: for hosts' tests."""
        if len(request) > REQUEST_LIMIT:
            message = f"the request has {len(request)} bytes"
            raise KernelError("request_too_large", message, f"at most {REQUEST_LIMIT}; shorten the reply")
        return self._on_machine(lambda machine: machine.run(request))

    def draw_pixels(self, **members: Any) -> tuple[Any, tuple[int, int, bytes]]:
        """Draws what the members name, as of the operation ``render``.

        Returns:
            Its value, and the picture: width, height, and RGBA, four bytes a pixel.
        """
        return self._drawn(members, lambda machine: machine.canvas())

    def draw_png(self, **members: Any) -> tuple[Any, bytes]:
        """Draws what the members name, as of the operation ``render``: its value, and a PNG file."""
        return self._drawn(members, lambda machine: machine.png())

    def encode_png(self, width: int, height: int, data: bytes) -> bytes:
        """RGBA of any renderer, four bytes a pixel, as a PNG file."""

        def encode(machine: _Machine) -> Any:
            room = machine.run(_encoded("canvas", {"width": width, "height": height}))
            return room if isinstance(room, KernelError) else machine.encoded(data)

        return cast(bytes, self._on_machine(encode))

    def _drawn(self, members: Mapping[str, Any], take: Callable[[_Machine], T]) -> tuple[Any, T]:
        # The picture lies in the instance that drew it, until its next call.
        def draw(machine: _Machine) -> tuple[Any, T] | KernelError:
            response = machine.run(_encoded("render", members))
            return response if isinstance(response, KernelError) else (response, take(machine))

        return cast("tuple[Any, T]", self._on_machine(draw))

    def _on_machine(self, work: Callable[[_Machine], Any]) -> Any:
        """What work on this thread's instance gives. One that has broken is dropped."""
        machine = self._instances.get()
        try:
            response = work(machine)
        except BaseException:
            self._instances.drop()
            raise
        if isinstance(response, KernelError):
            raise response
        return response


def _encoded(op: str, members: Mapping[str, Any]) -> bytes:
    """A request. Members that are None stay away."""
    request = {"op": op, **{key: value for key, value in members.items() if value is not None}}
    text = json.dumps(request, ensure_ascii=False, separators=(",", ":"))
    # Only half of a surrogate pair cannot be encoded, and its backslash escape is JSON's own.
    return text.encode("utf-8", "backslashreplace")


class _Machine:
    """One instance with the addresses and functions that never change."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        version = sandbox.exports.get("abi_version")
        number = version.value(sandbox.store) if isinstance(version, wasmtime.Global) else None
        if number != ABI_VERSION:
            raise KernelError("wrong_abi", f"the module speaks ABI {number}", f"this package needs ABI {ABI_VERSION}")
        self._call = sandbox.function("call")
        self._fault = sandbox.function("fault")
        self._input = sandbox.call(sandbox.function("request"))

    def run(self, request: bytes) -> Any:
        """The value of the response, or the error that the kernel refuses the request with."""
        sandbox = self._sandbox
        sandbox.write(self._input, len(request).to_bytes(4, "little") + request)
        output = self._enter(self._call)
        return _value(sandbox.read_u32(output) == 0, self._text(output + 4))

    def canvas(self) -> tuple[int, int, bytes]:
        """The picture that the last request left: width, height, and RGBA."""
        address = self._enter(self._sandbox.function("canvas"))
        width, height = (self._sandbox.read_u32(address + offset) for offset in (0, 4))
        return width, height, self._sandbox.read(address + 8, width * height * 4)

    def png(self) -> bytes:
        """The picture that the last request left, as a PNG file."""
        return self._text(self._enter(self._sandbox.function("png")))

    def encoded(self, pixels: bytes) -> bytes:
        """The PNG file of a picture for which the last request has made room."""
        address = self._enter(self._sandbox.function("canvas"))
        width, height = (self._sandbox.read_u32(address + offset) for offset in (0, 4))
        if len(pixels) != width * height * 4:
            raise ValueError(f"a picture of {width} x {height} has {width * height * 4} bytes, not {len(pixels)}")
        self._sandbox.write(address + 8, pixels)
        return self.png()

    def _enter(self, function: wasmtime.Func) -> int:
        """Calls a function with fresh limits, and says why where it traps."""
        self._sandbox.refuel()
        try:
            return self._sandbox.call(function)
        except KernelError as error:
            if error.code != "trap":
                raise
            reason = self._fault_text()
            if not reason:
                raise
            raise KernelError("trap", f"the kernel trapped ({reason})", error.hint) from None

    def _fault_text(self) -> str:
        """What the kernel says about its trap; nothing when it cannot even say that."""
        try:
            self._sandbox.grant(FAULT_FUEL, FAULT_SECONDS)
            return self._text(self._sandbox.call(self._fault)).decode("utf-8", "replace")
        except KernelError:
            return ""

    def _text(self, address: int) -> bytes:
        length = self._sandbox.read_u32(address)
        if length > RESPONSE_LIMIT:
            raise KernelError("bad_response", f"the response has {length} bytes", f"at most {RESPONSE_LIMIT} are read")
        return self._sandbox.read(address + 4, length)


def _advised(error: dict[str, Any]) -> str:
    """The hint of an error, and what users of this package can do."""
    advice = ADVICE.get(str(error["code"]))
    return f"{error['hint']} {advice}" if advice else str(error["hint"])


def _value(is_ok: bool, response: bytes) -> Any:
    try:
        value = json.loads(response.decode("utf-8"))["ok" if is_ok else "error"]
        return value if is_ok else KernelError(str(value["code"]), str(value["message"]), _advised(value))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise KernelError("bad_response", f"that is no response ({error!r})", "is this file a kernel?") from None
