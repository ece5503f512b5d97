"""verl: the reward function of ``reward.custom_reward_function``, for rows of flavour ``verl``.

``reward.custom_reward_function.path=pkg://tron_kernel.integrations.verl`` and ``.name=compute_score``. The data set
whose levels follow the learner is in ``verl_dataset``.
"""

from __future__ import annotations

import os
from typing import Any

from . import reports as posts
from .grading import graded, numbers


def compute_score(
    data_source: str,
    solution_str: str,
    ground_truth: Any,
    extra_info: dict[str, Any] | None = None,
    *,
    reports: str | os.PathLike[str] | None = None,
    **settings: Any,
) -> dict[str, float]:
    """The verdict on one reply: ``score``, and the other numbers, with the same keys for every row.

    Args:
        data_source: Of the row; not needed.
        solution_str: The reply, without the prompt.
        ground_truth: The token.
        extra_info: Of the row; not needed.
        reports: The folder through which ``verl_dataset.OnlineDataset`` hears of the verdicts, from ``reward_kwargs``,
            like the settings.
        settings: ``mode`` and ``reward`` of ``Suite.verify``.

    Raises:
        ValueError: when the row is none of this package's.
    """
    verdict = graded([ground_truth], [solution_str], **_known(settings))[0]
    if verdict is None:
        raise ValueError(f"a row of {data_source} has no token of TRON Kernel: route it to another reward")
    if reports is not None:
        posts.post(reports, ground_truth, verdict)
    return numbers(verdict)


def _known(settings: dict[str, Any]) -> dict[str, Any]:
    """The settings that are ours: verl hands over its own beside them."""
    return {name: settings[name] for name in ("mode", "reward") if name in settings}
