"""Data sets: rows for trainers, as files or as streams.

>>> from tron_kernel import Selection
>>> from tron_kernel.datasets import export
>>> export("data", Selection(envs=["counting"], count=10), format="parquet", flavour="verl")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .checking import check
from .examples import Example, examples
from .export import Export, Exported, ExportError, export
from .formats import FORMATS
from .rows import FLAVOURS

if TYPE_CHECKING:
    from .streams import Rows, Stream, as_hf_iterable

__all__ = [
    "FLAVOURS",
    "FORMATS",
    "Example",
    "Export",
    "ExportError",
    "Exported",
    "Rows",
    "Stream",
    "as_hf_iterable",
    "check",
    "examples",
    "export",
]


def __getattr__(name: str) -> Any:
    # These import PyTorch where it is installed, which takes seconds: whoever writes files need not wait for it.
    if name in ("Rows", "Stream", "as_hf_iterable"):
        from . import streams

        return getattr(streams, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
