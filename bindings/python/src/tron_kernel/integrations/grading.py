"""What all adapters share: one suite a process, and replies in the shapes of trainers turned into verdicts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from ..loading import load
from ..suite import Reward, Suite
from ..types import Mode, Verdict

#: What a verdict says, by the names that trainers keep rewards apart by, as GDPO does.
PARTS: dict[str, str] = {"correct": "accuracy", "format": "format", "partial": "partial"}
#: The numbers of a verdict: the same for every reply, so that they make columns.
NUMBERS = ("score", "accuracy", "format", "partial", "parse_ok", "ambiguous", "level")


@cache
def shared_suite() -> Suite:
    """The suite of this process. Its pictures are drawn by the kernel, which is what rollouts wait for."""
    return load(renderer="kernel")


def is_token(value: Any) -> bool:
    """Whether a ground truth is one of this package's: other rows of a mixed data set have their own."""
    if not isinstance(value, str) or not value.startswith("{"):
        return False
    try:
        record = json.loads(value)
    except json.JSONDecodeError:
        return False
    return isinstance(record, dict) and {"env", "version", "seed"} <= record.keys()


def graded(
    tokens: Sequence[Any],
    replies: Sequence[Any],
    *,
    suite: Suite | None = None,
    mode: Mode = "strict",
    reward: Reward = "binary",
) -> list[Verdict | None]:
    """A verdict for each reply to the instance in the same place; None where the token is none of this package's.

    Args:
        tokens: Ground truths of rows; those that are equal, as in a group, are drawn once.
        replies: Texts, messages of a chat, or chats.
        suite: What grades; this process's own when left out.
        mode: As of ``Suite.verify``, like ``reward``.
        reward: See ``mode``.

    Raises:
        KernelError: when a token is this package's and of no use, such as one of another version.
        ValueError: when there is not one token a reply.
    """
    if len(tokens) != len(replies):
        raise ValueError(f"there are {len(tokens)} tokens and {len(replies)} replies: give one token for each reply")
    ours = [place for place, token in enumerate(tokens) if is_token(token)]
    verdicts = (suite or shared_suite()).verify_many(
        [tokens[place] for place in ours], [replies[place] for place in ours], mode=mode, reward=reward
    )
    found: list[Verdict | None] = [None] * len(tokens)
    for place, verdict in zip(ours, verdicts, strict=True):
        found[place] = verdict
    return found


def numbers(verdict: Verdict) -> dict[str, float]:
    """The numbers of a verdict, for trainers that average whatever comes with a reward."""
    record: Any = verdict
    return {name: float(record[name]) for name in NUMBERS}
