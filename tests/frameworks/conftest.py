"""The proofs that adapters run in the real frameworks, each in a virtual environment that has its framework."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
import tron_kernel

ROOT = Path(__file__).resolve().parents[2]

# Nothing is fetched: a proof that wants to has failed.
os.environ["HF_HUB_OFFLINE"] = "1"
# The models are so small that threads only wait for each other.
os.environ["OMP_NUM_THREADS"] = "1"


@pytest.fixture(scope="session")
def suite() -> tron_kernel.Suite:
    return tron_kernel.load(renderer="kernel")


@pytest.fixture(scope="session")
def recipe() -> Callable[[str], ModuleType]:
    """Imports one of the examples."""

    def imported(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / "frameworks" / f"{name}.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        # Data classes look up the module that they are of.
        sys.modules[name] = module
        spec.loader.exec_module(module)
        return module

    return imported
