"""``python -m tron_kernel``: the versions of the package, its kernel and its engine.

``python -m tron_kernel warm`` compiles for this machine what processes would otherwise wait for at their first picture.
"""

from __future__ import annotations

import argparse
import time
from importlib.metadata import version

from . import __version__, load
from .compiled import cache_directory


def main() -> None:
    """Prints one line."""
    parser = argparse.ArgumentParser(prog="python -m tron_kernel", description="The versions of all parts.")
    commands = parser.add_subparsers(dest="command")
    warm = commands.add_parser("warm", help="compile ahead what processes would wait for at their first picture")
    renderers = ("resvg", "kernel")
    warm.add_argument("--renderer", choices=renderers, default=renderers[0], help="what will draw the pictures")
    arguments = parser.parse_args()
    if arguments.command == "warm":
        started = time.monotonic()
        load(renderer=arguments.renderer).warm()
        print(f"ready in {time.monotonic() - started:.1f} s; compiled code is kept in {cache_directory()}")
        return
    about = load().kernel.call("about")
    print(
        f"tron-kernel {__version__} (kernel {about['version']}, ABI {about['abi']}, "
        f"{about['environments']} environments, wasmtime {version('wasmtime')})"
    )


if __name__ == "__main__":
    main()
