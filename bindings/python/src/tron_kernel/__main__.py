"""``python -m tron_kernel``: the versions of the package, its kernel and its engine."""

from __future__ import annotations

from importlib.metadata import version

from . import __version__, load


def main() -> None:
    """Prints one line."""
    about = load().kernel.call("about")
    print(
        f"tron-kernel {__version__} (kernel {about['version']}, ABI {about['abi']}, "
        f"{about['environments']} environments, wasmtime {version('wasmtime')})"
    )


if __name__ == "__main__":
    main()
