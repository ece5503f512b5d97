"""verifiers (and so prime-rl): the suite as a taskset without an end.

An id of a taskset is the name of a package that exports one: examples/frameworks/verifiers is such a package.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator

from ..extras import needed
from ..plan import Selection
from ..types import Container, Form, Split
from .grading import numbers, shared_suite

needed("verifiers", "verifiers")
import verifiers.v1 as vf  # noqa: E402

#: Rows of a selection that is meant to have no end.
ENDLESS = 1_000_000_000


class TronData(vf.TaskData):  # type: ignore[misc]
    """What a task is made of; the prompt holds the picture."""

    token: str


class TronTask(vf.Task[TronData]):  # type: ignore[misc]
    """One instance. Its reward is called ``correct``: a method called ``score`` would replace the framework's own."""

    @property
    def key(self) -> str:
        """What identifies the task in traces: the token."""
        return str(self.data.token)

    async def validate(self, runtime: object) -> bool:
        """Whether the instance's own answer is right."""
        instance = shared_suite().regenerate(self.data.token, reveal=True, picture=False)
        return bool(
            shared_suite().verify(self.data.token, f"<answer>{instance.answer}</answer>", mode="lenient")["accuracy"]
        )

    @vf.reward(weight=1.0)  # type: ignore[untyped-decorator]
    async def correct(self, trace: vf.Trace) -> float:
        """1 for a right reply."""
        return shared_suite().verify(self.data.token, trace.last_reply)["score"]

    @vf.metric  # type: ignore[untyped-decorator]
    async def verdict(self, trace: vf.Trace) -> dict[str, float]:
        """The numbers of the verdict."""
        return numbers(shared_suite().verify(self.data.token, trace.last_reply))


class TronConfig(vf.TasksetConfig):  # type: ignore[misc]
    """Which instances, by the names and meanings of ``Selection``."""

    envs: list[str] = ["all"]  # noqa: RUF012
    without: list[str] = []  # noqa: RUF012
    levels: list[int] = list(range(10))  # noqa: RUF012
    seed: int = 0
    split: Split = "train"
    container: Container = "answer-tag"
    form: Form = "open"


class TronTaskset(vf.Taskset[TronTask, TronConfig]):  # type: ignore[misc]
    """Instances as balanced over environments and levels as whole numbers allow, without an end."""

    INFINITE = True

    def load(self) -> Iterator[TronTask]:
        """The tasks, drawn as they are asked for."""
        config = self.config
        selection = Selection(
            envs=config.envs,
            without=config.without,
            levels=config.levels,
            total=ENDLESS,
            seed=config.seed,
            split=config.split,
            container=config.container,
            form=config.form,
        )
        for token in shared_suite().plan(selection):
            instance = shared_suite().regenerate(token, picture=False)
            url = "data:image/png;base64," + base64.b64encode(instance.png()).decode("ascii")
            content = [
                vf.ImageUrlContentPart(image_url=vf.ImageUrlSource(url=url)),
                vf.TextContentPart(text=instance.question),
            ]
            yield TronTask(TronData(prompt=[vf.UserMessage(content=content)], token=instance.token), config.task)
