"""The one exception of this package."""

from __future__ import annotations


class KernelError(Exception):
    """A request that was refused, or a call that did not end well.

    ``code`` is stable. The kernel's own codes say what was wrong with a request: ``unknown_environment``,
    ``bad_level``, ``bad_seed``, ``malformed_token``, ``version_mismatch`` and others. This host adds:

    - ``request_too_large``: the request has more than 1 MiB.
    - ``fuel_spent``: the call ran more instructions than ``Limits.fuel``.
    - ``time_spent``: the call took longer than ``Limits.seconds``.
    - ``memory_limit``: the module needs more memory than ``Limits.memory`` to start.
    - ``trap``: the module trapped; also when it was refused more memory.
    - ``bad_response``: the module answered something that is no response.
    - ``wrong_abi``: the module is no kernel, or speaks another ABI.
    - ``bad_module``: the file is no WebAssembly module.
    - ``untrusted_module``: the file has another SHA-256 than the pinned one.
    - ``render_failed``: the rasteriser refused the picture.
    - ``other_kernel``: stored replies were graded by a kernel that is not there.

    After any of them the next call works.
    """

    code: str
    #: What was wrong, without the hint.
    reason: str
    #: What would be right; may be empty.
    hint: str

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(f"{message}: {hint}" if hint else message)
        self.code = code
        self.reason = message
        self.hint = hint

    def __reduce__(self) -> tuple[type[KernelError], tuple[str, str, str]]:
        return (KernelError, (self.code, self.reason, self.hint))
