"""``python -m tron_kernel``: the command ``tron-kernel``."""

from .cli import main

if __name__ == "__main__":
    main()
