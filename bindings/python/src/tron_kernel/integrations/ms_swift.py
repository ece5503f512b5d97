"""ms-swift: rewards for ``--reward_funcs``, for rows of flavour ``ms-swift``. Importing this module registers them.

``tron`` pays what is right; ``tron_format`` and ``tron_partial`` are the other parts of the verdict.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..extras import needed
from .grading import PARTS, graded

needed("swift", "ms-swift")
from swift.rewards.orm import ORM, orms  # noqa: E402


class TronReward(ORM):  # type: ignore[misc]
    """One number of the verdict; None for rows that are not this package's."""

    #: Which one.
    key = "accuracy"

    def __call__(self, completions: Sequence[Any], solution: Sequence[Any], **_: Any) -> list[float | None]:
        """Grades replies to the instances whose tokens are the solutions."""
        verdicts: list[Any] = graded(solution, completions)
        return [None if verdict is None else float(verdict[self.key]) for verdict in verdicts]


for part, number in PARTS.items():
    orms["tron" if part == "correct" else f"tron_{part}"] = type(f"Tron{part.title()}", (TronReward,), {"key": number})
