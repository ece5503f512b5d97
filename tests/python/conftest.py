"""What the Python tests share. They run against the installed wheel, never against the sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import tron_kernel
from support import Vector, read_vectors, wat_kernel


@pytest.fixture(scope="session")
def suite() -> tron_kernel.Suite:
    return tron_kernel.load()


@pytest.fixture(scope="session")
def vectors() -> list[Vector]:
    return read_vectors()


@pytest.fixture
def hostile(tmp_path, monkeypatch) -> Callable[..., tron_kernel.Suite]:
    """Loads a kernel written in WebAssembly text, see ``wat_kernel``: not into the cache, which keeps only a few."""
    monkeypatch.setenv("TRON_KERNEL_CACHE", str(tmp_path / "cache"))

    def load(limits: tron_kernel.Limits | None = None, **parts: str) -> tron_kernel.Suite:
        path = tmp_path / "hostile.wasm"
        path.write_bytes(wat_kernel(**parts))
        return tron_kernel.load(path, sha256=False, limits=limits)

    return load
