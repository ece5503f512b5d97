"""TRL: reward functions for ``GRPOTrainer``, and an environment whose reset draws the picture.

Rows come from the flavour ``trl`` of data sets and streams.

>>> from tron_kernel.integrations.trl import reward
>>> GRPOTrainer(model=model, reward_funcs=reward, train_dataset=rows, ...)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..suite import Instance, Reward
from ..types import Mode, Verdict
from .grading import NUMBERS, PARTS, graded, shared_suite

RewardFunction = Callable[..., "list[float | None]"]


class Judge:
    """Grades what a trainer hands to its reward functions: once for all of them that share it.

    Args:
        mode: As of ``Suite.verify``, like ``reward``.
        reward: See ``mode``.
    """

    def __init__(self, mode: Mode = "strict", reward: Reward = "binary") -> None:
        self._mode: Mode = mode
        self._reward: Reward = reward
        self._seen: tuple[Any, Any] = (None, None)
        self._verdicts: list[Verdict | None] = []

    def verdicts(self, completions: Sequence[Any], tokens: Sequence[Any]) -> list[Verdict | None]:
        """A verdict for each completion, a text or a chat; None for rows of other data sets."""
        # A trainer calls its functions one after another with the same objects.
        if self._seen[0] is not completions or self._seen[1] is not tokens:
            self._verdicts = graded(tokens, completions, mode=self._mode, reward=self._reward)
            self._seen = (completions, tokens)
        return self._verdicts

    def function(self, key: str, name: str) -> RewardFunction:
        """A reward function that pays one number of the verdict.

        Args:
            key: ``score``, ``accuracy``, ``format`` or ``partial``.
            name: What the trainer's logs call it.
        """

        def paid(
            completions: Sequence[Any],
            ground_truth: Sequence[Any],
            log_metric: Callable[[str, float], None] | None = None,
            **_: Any,
        ) -> list[float | None]:
            verdicts: list[Any] = self.verdicts(completions, ground_truth)
            ours = [verdict for verdict in verdicts if verdict is not None]
            if log_metric is not None and key == "score" and ours:
                for number in NUMBERS[1:]:
                    log_metric(f"tron/{number}", sum(verdict[number] for verdict in ours) / len(ours))
            return [None if verdict is None else float(verdict[key]) for verdict in verdicts]

        paid.__name__ = name
        return paid


def rewards(*, mode: Mode = "strict") -> list[RewardFunction]:
    """Reward functions for trainers that keep their parts apart, as GDPO does: correct, format and partial."""
    judge = Judge(mode)
    return [judge.function(key, name) for name, key in PARTS.items()]


#: A reward function: 1 for a right reply, 0 for any other, None for rows of other data sets. Logs the parts.
reward: RewardFunction = Judge().function("score", "tron")


class TronEnvironment:
    """An environment for ``environment_factory``: its reset shows the picture, two tools look closer and answer.

    Rows name their instances in the columns ``env``, ``level`` and ``seed``, and maybe ``split``: all rollouts of a
    group then see the same one. Wants a chat template that takes pictures from environments, such as Qwen3-VL's.
    """

    def __init__(self) -> None:
        self._instance: Instance | None = None
        self._score = 0.0

    def reset(self, env: str, level: int, seed: int, split: Any = "train", **_: Any) -> list[dict[str, Any]]:
        """Draws the instance that the row names."""
        self._score = 0.0
        self._instance = shared_suite().generate(env, level, seed, split=split)
        return [{"type": "image", "image": self._instance.image}, {"type": "text", "text": self._instance.question}]

    def zoom(self, left: int, top: int, right: int, bottom: int) -> list[dict[str, Any]]:
        """Draws a part of the picture anew, as large as the whole picture.

        Args:
            left: Where the part begins, from 0 at the left edge of the picture to 1000 at its right edge.
            top: Where the part begins, from 0 at the upper edge to 1000 at the lower edge.
            right: Where the part ends, from 0 to 1000.
            bottom: Where the part ends, from 0 to 1000.

        Returns:
            The part of the picture.
        """
        instance = self._drawn()
        across, down = instance.width / 1000, instance.height / 1000
        width, height = (right - left) * across, (bottom - top) * down
        if not (0 <= left < right <= 1000 and 0 <= top < bottom <= 1000):
            return [{"type": "text", "text": "No such part: 0 <= left < right <= 1000, top and bottom alike."}]
        # As many pixels across the longer side as the picture has.
        size = min(width, height) * max(instance.width, instance.height) / max(width, height)
        drawn = instance.render(box=(left * across, top * down, width, height), size=max(28.0, size))
        return [{"type": "image", "image": drawn.image}, {"type": "text", "text": "The part of the picture."}]

    def answer(self, text: str) -> str:
        """Gives the final answer.

        Args:
            text: The answer, in the form that the question asks for.

        Returns:
            That it was taken.
        """
        instance = self._drawn()
        # The tool is the container; a model that writes the tags all the same is not wrong.
        reply = text if "<answer>" in text else f"<answer>{text}</answer>"
        self._score = shared_suite().verify(instance.token, reply)["score"]
        return "The answer was taken."

    def get_reward(self) -> float:
        """1 for a right answer."""
        return self._score

    def _drawn(self) -> Instance:
        if self._instance is None:
            raise RuntimeError("a tool was called before reset")
        return self._instance
