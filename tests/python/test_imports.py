"""Which module of the package imports which: in no circle, not even for its types."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import tron_kernel

PACKAGE = Path(tron_kernel.__file__).parent


def name_of(path: Path) -> str:
    """The dotted name of a module, from the package on; that of a folder's ``__init__`` is the folder's."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def imports(path: Path, modules: set[str]) -> set[str]:
    """The modules of the package that one of them imports, wherever in its text."""
    tree = ast.parse(path.read_text("utf-8"))
    place = path.relative_to(PACKAGE).parent.parts
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = [*place[: len(place) - node.level + 1], *(node.module or "").split(".")]
        base = [part for part in base if part]
        names = [".".join(base)] if node.module else [".".join([*base, one.name]) for one in node.names]
        found |= {name for name in names if name != "__version__"}
    assert found <= modules, f"{path.name} imports {found - modules}"
    return found


def test_the_package_has_no_import_circle():
    paths = {name_of(path): path for path in PACKAGE.rglob("*.py")}
    graph = {name: imports(path, set(paths)) for name, path in paths.items()}
    assert graph["sandbox"] >= {"engines", "limits", "stores"}
    assert graph["datasets.export"] >= {"suite", "datasets.manifest"}
    # Raises a CycleError that names the circle.
    assert len(list(TopologicalSorter(graph).static_order())) == len(paths)
