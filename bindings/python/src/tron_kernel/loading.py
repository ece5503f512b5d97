"""Loads the suite."""

from __future__ import annotations

import os
from typing import Literal

from .limits import Limits
from .raster import Renderer
from .sources import Source, path_text
from .suite import Suite


def load(
    kernel: str | os.PathLike[str] | None = None,
    *,
    sha256: str | Literal[False] | None = None,
    limits: Limits | None = None,
    renderer: Renderer = "resvg",
) -> Suite:
    """Loads the suite. The first time on a machine compiles and caches; afterwards it takes milliseconds.

    Args:
        kernel: Path of another kernel; the package's own when left out.
        sha256: SHA-256 that the kernel must have, in hexadecimal digits; False trusts any. The package's own pin when
            left out.
        limits: What one call may spend.
        renderer: What draws pictures, unless they are asked for otherwise: ``resvg``, or ``kernel``, which draws the
            same several times faster and needs no second module.

    Raises:
        KernelError: ``untrusted_module`` when the kernel is not the one that is trusted; ``bad_module`` when the file
            is no WebAssembly module.
    """
    return Suite(Source("kernel.wasm", path_text(kernel), sha256), Source("resvg.wasm"), limits or Limits(), renderer)
