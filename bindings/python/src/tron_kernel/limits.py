"""What one call may spend."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """What one call into a module may spend; ``None`` lifts a limit.

    The defaults are far above what any call of the suite needs: they end what would never end. Fuel is spent alike on
    every machine, so a call that runs out of it does so everywhere; seconds depend on the machine.
    """

    #: WebAssembly instructions of one call, about.
    fuel: int | None = 10_000_000_000
    #: Bytes of linear memory of one instance. The kernel declares 64 MiB; large pictures need more in the rasteriser.
    memory: int | None = 512 << 20
    #: Wall-clock seconds of one call, checked every 20 ms.
    seconds: float | None = 60.0

    def __post_init__(self) -> None:
        for name in ("fuel", "memory", "seconds"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ValueError(f"{name} is a positive number, or None for no limit")
