"""EasyR1: the reward function of ``worker.reward.reward_function``, for rows of flavour ``easyr1``."""

from __future__ import annotations

from typing import Any

from .grading import graded, numbers

REWARD_NAME = "tron"
REWARD_TYPE = "batch"


def compute_score(reward_inputs: list[dict[str, Any]], **settings: Any) -> list[dict[str, float]]:
    """The verdicts on a batch of replies: ``overall``, and the numbers of the verdict.

    Args:
        reward_inputs: Records with ``response`` and ``ground_truth``, which is the token.
        settings: ``mode`` and ``reward`` of ``Suite.verify``, from ``reward_function_kwargs``.

    Raises:
        ValueError: when a row is none of this package's.
    """
    tokens = [one["ground_truth"] for one in reward_inputs]
    verdicts = graded(tokens, [one["response"] for one in reward_inputs], **settings)
    found = []
    for token, verdict in zip(tokens, verdicts, strict=True):
        if verdict is None:
            raise ValueError(f"{token!r} is no token of TRON Kernel")
        found.append({"overall": verdict["score"], **numbers(verdict)})
    return found
