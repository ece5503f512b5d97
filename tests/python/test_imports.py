"""Which module of the package imports which: in no circle, not even for its types."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import tron_kernel


def imports(path: Path, modules: set[str]) -> set[str]:
    """The modules of the package that one of them imports, wherever in its text."""
    relative = [
        node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom) and node.level
    ]
    names = {name for node in relative for name in ([node.module] if node.module else [one.name for one in node.names])}
    assert names <= modules | {"__version__", "load"}, f"{path.name} imports {names - modules}"
    return names & modules


def test_the_package_has_no_import_circle():
    paths = {path.stem: path for path in Path(tron_kernel.__file__).parent.glob("*.py")}
    graph = {name: imports(path, set(paths)) for name, path in paths.items()}
    assert graph["sandbox"] >= {"engines", "limits", "stores"}
    # Raises a CycleError that names the circle.
    assert len(list(TopologicalSorter(graph).static_order())) == len(paths)
