"""TRL: reward functions for ``GRPOTrainer``, rows whose levels follow the learner, and an environment with tools.

Rows come from the flavour ``trl`` of data sets and streams, or from ``OnlineRows``.

>>> from tron_kernel.integrations.trl import reward
>>> GRPOTrainer(model=model, reward_funcs=reward, train_dataset=rows, ...)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..datasets.arrow import schema
from ..datasets.rows import FLAVOURS
from ..extras import needed
from ..suite import Instance
from ..types import Mode, Verdict
from .grading import NUMBERS, PARTS, graded, shared_suite
from .online import Online

if TYPE_CHECKING:
    import datasets
    import transformers

RewardFunction = Callable[..., "list[float | None]"]
LogMetric = Callable[[str, float], None]


class Judge:
    """Grades what a trainer hands to its reward functions: once for all of them that share it.

    Args:
        mode: As of ``Suite.verify``.
    """

    def __init__(self, mode: Mode) -> None:
        self._mode: Mode = mode
        self._seen: tuple[Any, Any] = (None, None)
        self._verdicts: list[Verdict | None] = []

    def verdicts(self, completions: Sequence[Any], tokens: Sequence[Any]) -> list[Verdict | None]:
        """A verdict for each completion, a text or a chat; None for rows of other data sets."""
        # A trainer calls its functions one after another with the same objects.
        if self._seen[0] is not completions or self._seen[1] is not tokens:
            self._verdicts = graded(tokens, completions, mode=self._mode)
            self._seen = (completions, tokens)
        return self._verdicts

    def function(self, key: str, name: str) -> RewardFunction:
        """A reward function that pays one number of the verdict.

        Args:
            key: ``score``, ``accuracy``, ``format`` or ``partial``.
            name: What the trainer's logs call it.
        """

        def paid(
            completions: Sequence[Any], ground_truth: Sequence[Any], log_metric: LogMetric | None = None, **_: Any
        ) -> list[float | None]:
            verdicts: list[Any] = self.verdicts(completions, ground_truth)
            if log_metric is not None and key == "score":
                _log(verdicts, log_metric)
            return [None if verdict is None else float(verdict[key]) for verdict in verdicts]

        paid.__name__ = name
        return paid


def _log(verdicts: Sequence[Any], log_metric: LogMetric) -> None:
    """Logs the means of the numbers of those verdicts that are ours."""
    ours = [verdict for verdict in verdicts if verdict is not None]
    for number in NUMBERS[1:] if ours else ():
        log_metric(f"tron/{number}", sum(verdict[number] for verdict in ours) / len(ours))


@cache
def judge(mode: Mode = "strict") -> Judge:
    """The judge that all reward functions of a mode share."""
    return Judge(mode)


def rewards(*, mode: Mode = "strict") -> list[RewardFunction]:
    """Reward functions for trainers that keep their parts apart, as GDPO does: correct, format and partial."""
    return [judge(mode).function(key, name) for name, key in PARTS.items()]


#: A reward function: 1 for a right reply, 0 for any other, None for rows of other data sets. Logs the parts.
reward: RewardFunction = judge().function("score", "tron")


class OnlineRows(Online):
    """Rows that are drawn while the training goes on, from a curriculum that hears of every group.

    One object is the data set, the reward function that reports, and the callback that keeps the state with the
    checkpoints. In distributed training every process has one of its own, and all hear of all groups.

    >>> rows = OnlineRows(shared_suite().curriculum("run-7", preset="tron"))
    >>> trainer = GRPOTrainer(model=model, reward_funcs=[reward, rows.report_rewards], train_dataset=rows.dataset(),
    ...                       callbacks=[rows.callback()], args=GRPOConfig(shuffle_dataset=False, ...))
    """

    def dataset(self, *, pictures: bool = True) -> datasets.IterableDataset:
        """The rows, without an end, in the columns of the flavour ``trl``.

        Args:
            pictures: Whether rows have their questions and pictures: for ``TronEnvironment``, which draws them itself,
                they have the token alone.
        """
        hf = needed("datasets", "hub")
        flavour = FLAVOURS["trl"]
        types = flavour.types if pictures else {name: flavour.types[name] for name in asked("")}

        def drawn() -> Iterator[dict[str, Any]]:
            while True:
                yield flavour.row(self.draw()) if pictures else asked(self.next())

        features = hf.Features.from_arrow_schema(schema(types))
        made: datasets.IterableDataset = hf.IterableDataset.from_generator(drawn, features=features)
        return made

    def report_rewards(
        self,
        completions: Sequence[Any],
        ground_truth: Sequence[Any],
        environments: Sequence[TronEnvironment] | None = None,
        log_metric: LogMetric | None = None,
        **_: Any,
    ) -> list[float | None]:
        """A reward function that pays nothing: it reports to the curriculum what was paid."""
        gather = needed("accelerate.utils", "trl").gather_object
        if environments is None:
            verdicts = judge().verdicts(completions, ground_truth)
        else:
            verdicts = [environment.verdict for environment in environments]
            if log_metric is not None:
                _log(verdicts, log_metric)
        # A group may be spread over processes, and the curricula of all of them must stay the same.
        health = self.report(gather(list(ground_truth)), gather(verdicts))
        if log_metric is not None and health:
            mixed = sum(group["health"] == "mixed" for group in health)
            log_metric("tron/effective_prompt_ratio", mixed / len(health))
        return [None if verdict is None else 0.0 for verdict in verdicts]

    def callback(self) -> transformers.TrainerCallback:
        """Writes the state into the trainer's checkpoints, and goes on from the one that it resumes from."""
        rows = self

        class KeepsState(needed("transformers", "trl").TrainerCallback):  # type: ignore[misc]
            def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
                if args.shuffle_dataset:
                    raise ValueError("a shuffled stream is drawn far ahead: set shuffle_dataset=False")
                if state.global_step:
                    rows.load(_checkpoint(args, state))

            def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
                if state.is_world_process_zero:
                    rows.save(_checkpoint(args, state))

        return KeepsState()


def _checkpoint(args: Any, state: Any) -> Path:
    return Path(args.output_dir) / f"checkpoint-{state.global_step}"


def asked(token: str) -> dict[str, Any]:
    """A row for ``TronEnvironment``: a prompt that ``reset`` fills, and the token."""
    return {"prompt": [{"role": "user", "content": ""}], "ground_truth": token}


class TronEnvironment:
    """An environment for ``environment_factory``: its reset shows the picture, two tools look closer and answer.

    A row names its instance by the token, in ``ground_truth``: all rollouts of a group then see the same one. Wants a
    chat template with tools that takes pictures from them, such as Qwen3-VL's.
    """

    def __init__(self) -> None:
        self._instance: Instance | None = None
        #: On the answer that was given last; that of an empty reply until one is.
        self.verdict: Verdict | None = None

    def reset(self, ground_truth: str, **_: Any) -> list[dict[str, Any]]:
        """Draws the instance that the row names."""
        self._instance = shared_suite().regenerate(ground_truth)
        self.verdict = shared_suite().verify(ground_truth, "")
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
        # The tool is the container; a model that writes the tags all the same is not wrong.
        reply = text if "<answer>" in text else f"<answer>{text}</answer>"
        self.verdict = shared_suite().verify(self._drawn().token, reply)
        return "The answer was taken."

    def get_reward(self) -> float:
        """1 for a right answer."""
        return 0.0 if self.verdict is None else self.verdict["score"]

    def _drawn(self) -> Instance:
        if self._instance is None:
            raise RuntimeError("a tool was called before reset")
        return self._instance
