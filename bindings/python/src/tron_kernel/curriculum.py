"""A stream of instances whose levels follow what the learner gets right.

The kernel decides; this only keeps the state.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, cast

from .kernel import Kernel
from .types import Container, Degradation, Form, Split, Style, Verdict


class Preset(TypedDict, total=False):
    """A named set of parameters with some of them changed; docs/curriculum.md has them all."""

    preset: str
    choice: Literal["ladder", "sliding", "fixed", "bandit"]
    group: int
    window: int
    promote: float
    demote: float
    replay: float
    span: int
    low: float
    high: float
    target: float
    memory: float
    collapsed: float


class Mixture(TypedDict, total=False):
    """Which environments, in what proportions: by ids, families, buckets, or the sets ``all`` and ``transfer``."""

    #: Equal shares, or weights; an environment counts for the first that names it. All alike when left out.
    envs: Sequence[str] | Mapping[str, float]
    #: What to leave out.
    without: Sequence[str]


class _Group(TypedDict):
    token: str
    verdicts: Sequence[Verdict]


class ReportedGroup(_Group, total=False):
    """The replies to one instance."""

    #: Length of each reply, in tokens or characters.
    lengths: Sequence[int]
    #: What each reply was read as (``read`` of an explained verdict): shows whether they collapsed to one answer.
    answers: Sequence[str]


# The functional form, since ``from`` is a keyword.
GroupHealth = TypedDict(
    "GroupHealth",
    {
        "env": str,
        "level": int,
        "accuracy": float,
        "health": Literal["all_right", "all_wrong", "mixed"],
        "collapsed": bool,
        "weight": float,
        "from": int,
        "to": int,
    },
)
"""How one group went: its mean accuracy, its weight in training, the environment's level before and after."""


class _Metric(TypedDict):
    scope: Literal["level", "environment", "bucket", "family", "answer", "all"]
    groups: int
    replies: int


class Metric(_Metric, total=False):
    """One flat record: of a level of an environment, an environment, a bucket, a family, a type of answer, or all."""

    bucket: str
    family: str
    env: str
    #: The type of the environment's answers.
    answer: str
    level: int
    current_level: int
    #: Groups reported since the level last moved.
    groups_at_level: int
    pass_rate: float
    mean_score: float
    format_rate: float
    ambiguity_rate: float
    all_right: int
    all_wrong: int
    mixed: int
    collapsed: int
    #: Share of groups that are neither all right nor all wrong.
    effective_prompt_ratio: float
    mean_length: float


class _Schedule(TypedDict):
    name: Literal["v-triune", "medloc-r1"]


class Schedule(_Schedule, total=False):
    """How the overlap that boxes must have rises while the training goes on."""

    #: Of ``v-triune``, which needs it: the groups that the whole run will report.
    groups: int
    #: Of ``medloc-r1``: the first and the last threshold, and by how much it rises.
    low: float
    high: float
    step: float
    #: Of ``medloc-r1``: the mean accuracy of a full window of groups of boxes from which it rises.
    target: float
    window: int


class ScheduledReward(TypedDict):
    """What boxes are graded with."""

    reward: dict[str, Any]
    progress: float


class MigrationReport(TypedDict):
    """What became of a state that moved to a suite with other environments."""

    #: How many of the environments that the state knows are still there.
    kept: int
    #: Those that are not: what was known of them is lost.
    removed: list[str]
    #: Environments of the mixture of which the state knows nothing, new ones among them.
    unseen: list[str]


class Curriculum:
    """A stream and its state. Of one thread at a time; pickles with its state."""

    def __init__(self, kernel: Kernel, state: dict[str, Any]) -> None:
        self._kernel = kernel
        self._state = state

    @classmethod
    def start(
        cls,
        kernel: Kernel,
        name: str,
        *,
        preset: str | Preset | None = None,
        mixture: Mixture | None = None,
        split: Split | None = None,
        style: Style | None = None,
        container: Container | None = None,
        form: Form | None = None,
        degrade: Degradation | None = None,
        worker: int | None = None,
        workers: int | None = None,
        schedule: Schedule | None = None,
    ) -> Curriculum:
        """Starts a stream; see ``Suite.curriculum``.

        Raises:
            KernelError: when a name, preset, mixture or setting is wrong.
        """
        started = kernel.call(
            "curriculum.start",
            name=name,
            preset=preset,
            mixture=mixture,
            split=split,
            style=style,
            container=container,
            form=form,
            degrade=degrade,
            worker=worker,
            workers=workers,
            schedule=schedule,
        )
        return cls(kernel, started["state"])

    @classmethod
    def resume(cls, kernel: Kernel, state: dict[str, Any]) -> Curriculum:
        """Continues from a saved state. A suite with other environments must ``migrate`` it first.

        Raises:
            KernelError: when the state is none of this suite.
        """
        curriculum = cls(kernel, state)
        curriculum.metrics()
        return curriculum

    @classmethod
    def migrate(cls, kernel: Kernel, state: dict[str, Any]) -> tuple[Curriculum, MigrationReport]:
        """Moves a state to this suite: what is known of environments that still exist is kept.

        Raises:
            KernelError: when that is no state.
        """
        report = kernel.call("curriculum.migrate", state=state)
        return cls(kernel, report.pop("state")), cast(MigrationReport, report)

    @property
    def state(self) -> dict[str, Any]:
        """The state to save, one JSON document: what resumes from it draws the same instances."""
        return self._state

    def next(self, n: int = 1) -> list[str]:
        """Draws the tokens of the next ``n`` instances, one a group.

        Raises:
            KernelError: ``bad_count`` when ``n`` is not an integer from 1 to 4096.
        """
        drawn = self._kernel.call("curriculum.next", state=self._state, n=n)
        self._state = drawn["state"]
        return cast("list[str]", drawn["tokens"])

    def item(self, index: int) -> str:
        """Item ``index`` of the whole stream; only under fixed levels.

        Raises:
            KernelError: ``not_fixed`` or ``bad_index``.
        """
        return cast(str, self._kernel.call("curriculum.item", state=self._state, index=index)["token"])

    def report(self, groups: Sequence[ReportedGroup]) -> list[GroupHealth]:
        """Reports groups of verdicts: levels move, and each group's health comes back.

        Raises:
            KernelError: ``foreign_group`` when a group is of no instance of this curriculum, and the like.
        """
        reported = self._kernel.call("curriculum.report", state=self._state, groups=groups)
        self._state = reported["state"]
        return cast("list[GroupHealth]", reported["groups"])

    def reward(self) -> ScheduledReward:
        """What boxes are graded with now, to be handed to ``verify`` as it is, and how far the run is.

        Raises:
            KernelError: ``no_schedule`` when the curriculum was started without one.
        """
        return cast("ScheduledReward", self._kernel.call("curriculum.reward", state=self._state))

    def step(self, tokens: Sequence[str], verdicts: Sequence[Verdict | None]) -> list[GroupHealth]:
        """Reports a batch as trainers hold it: a verdict for each reply, and the token that it was a reply to.

        Replies to one instance are a group wherever they stand. A reply without a verdict does not count.

        Raises:
            ValueError: when there is not one token a verdict.
            KernelError: as of ``report``.
        """
        groups: dict[str, list[Verdict]] = {}
        for token, verdict in zip(tokens, verdicts, strict=True):
            if verdict is not None:
                groups.setdefault(token, []).append(verdict)
        return self.report([{"token": token, "verdicts": group} for token, group in groups.items()])

    def metrics(self) -> list[Metric]:
        """What has been reported so far, as flat records for any logger."""
        return cast("list[Metric]", self._kernel.call("curriculum.metrics", state=self._state)["records"])
