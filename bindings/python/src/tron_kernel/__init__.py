"""Procedurally generated, rule-verifiable visual reasoning environments in one deterministic WebAssembly module.

>>> import tron_kernel
>>> suite = tron_kernel.load()
>>> instance = suite.generate("count_shape_colour", level=3, seed=42)
>>> verdict = suite.verify(instance.token, "<answer>7</answer>")
"""

from __future__ import annotations

from .curriculum import Curriculum
from .errors import KernelError
from .kernel import ABI_VERSION, REQUEST_LIMIT, Kernel
from .limits import Limits
from .loading import load
from .plan import Plan, Selection
from .raster import Box, Pixels, Renderer
from .reverify import Reverified, reverify
from .suite import Instance, Suite

__version__ = "0.1.0"

__all__ = [
    "ABI_VERSION",
    "REQUEST_LIMIT",
    "Box",
    "Curriculum",
    "Instance",
    "Kernel",
    "KernelError",
    "Limits",
    "Pixels",
    "Plan",
    "Renderer",
    "Reverified",
    "Selection",
    "Suite",
    "load",
    "reverify",
]
