"""Packages that only some of this one needs, and what brings them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

#: What people call a package that is not called as it is imported.
NAMES = {"PIL": "Pillow"}


def needed(module: str, extra: str) -> Any:
    """Imports a package that an extra of this one brings.

    Raises:
        ModuleNotFoundError: when it is missing, with the command that installs it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        if error.name != package:
            raise
        message = f"{NAMES.get(package, package)} is not installed: pip install 'tron-kernel[{extra}]'"
        raise ModuleNotFoundError(message, name=error.name) from None
