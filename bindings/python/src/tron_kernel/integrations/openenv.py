"""OpenEnv: a server whose episodes are instances, one step each.

``uvicorn tron_kernel.integrations.openenv:app`` serves it.

Nothing of the answer, and no token, seed or attempt, is told before an episode is done: of a seed that a client sends
itself it knows already. The Task API numbers instances, so that clients need none.
"""

from __future__ import annotations

import base64
import json
import secrets
from typing import Any, ClassVar

from ..errors import KernelError
from ..extras import needed
from ..plan import Selection
from ..sources import MODULES
from ..suite import Instance, Suite
from ..types import Split
from .grading import numbers, shared_suite

needed("openenv", "openenv")
from openenv.core.env_server import Action, Environment, Observation, State, create_app  # noqa: E402
from openenv.core.env_server.types import EnvironmentMetadata  # noqa: E402
from pydantic import Field  # noqa: E402

NAME = "tron_kernel"
SPLITS: tuple[Split, ...] = ("train", "validation", "test")
#: Tasks of every environment and level that a split numbers.
TASKS = 100
#: Tasks that a listing shows of a split that has more.
PREVIEW = 1000


class TronAction(Action):  # type: ignore[misc]
    """A reply to the question."""

    reply: str = Field(description="The whole reply, with the answer where the question wants it")


class TronObservation(Observation):  # type: ignore[misc]
    """A picture and a question; after the reply, the verdict."""

    question: str = Field(default="", description="What is asked, and the form of the answer")
    image: str = Field(default="", description="The picture: a data URL of a PNG file")
    env: str = Field(default="", description="The id of the environment")
    bucket: str = Field(default="", description="spatial, math, diagram, pattern or counting")
    level: int = Field(default=0, description="How hard, 0 to 9")


class TronState(State):  # type: ignore[misc]
    """Where an episode is."""

    env: str = Field(default="", description="The id of the environment")
    level: int = Field(default=0, description="How hard, 0 to 9")
    done: bool = Field(default=False, description="Whether the reply was graded")


class TronEnvironment(Environment):  # type: ignore[misc]
    """Serves instances of the suite."""

    SUPPORTS_CONCURRENT_SESSIONS: ClassVar[bool] = True

    def __init__(self, suite: Suite | None = None) -> None:
        super().__init__()
        self._suite = suite or shared_suite()
        self._instance: Instance | None = None
        self._state = TronState()

    def reset(
        self,
        seed: int | None = None,
        episode_id: str | None = None,
        *,
        env: str | None = None,
        level: int = 0,
        split: Split = "train",
        index: int | None = None,
        **_: Any,
    ) -> TronObservation:
        """Begins an episode.

        Args:
            seed: Of the instance; one by chance when left out.
            episode_id: What the client calls the episode.
            env: The id of the environment; one by the seed when left out.
            level: 0 (easiest) to 9 (hardest).
            split: ``train``, ``validation`` or ``test``.
            index: Of a task of the split, in place of env, level and seed.
        """
        if index is not None:
            token = self._plan(split)[index]
        else:
            chosen = secrets.randbits(53) if seed is None else seed
            ids = [one["id"] for one in self._suite.list()]
            name = env or ids[chosen % len(ids)]
            token = self._suite.generate(name, level, chosen, split=split, picture=False).token
        self._instance = instance = self._suite.regenerate(token, reveal=True, picture=False)
        self._state = TronState(episode_id=episode_id, step_count=0, env=instance.env, level=instance.level)
        picture = base64.b64encode(instance.png()).decode()
        return TronObservation(
            question=instance.question,
            image=f"data:image/png;base64,{picture}",
            env=instance.env,
            bucket=instance.bucket,
            level=instance.level,
        )

    def step(self, action: TronAction, timeout_s: float | None = None, **_: Any) -> TronObservation:
        """Grades the reply, which ends the episode."""
        instance = self._instance
        if instance is None or self._state.done:
            raise ValueError("the episode is over, or none has begun: reset first")
        verdict = self._suite.verify(instance.token, action.reply, explain=True)
        self._state.step_count += 1
        self._state.done = True
        told = {"answer": instance.answer, "token": instance.token, "reason": verdict["reason"]}
        return TronObservation(
            done=True,
            reward=verdict["score"],
            env=instance.env,
            bucket=instance.bucket,
            level=instance.level,
            metadata={**numbers(verdict), **told},
        )

    @property
    def state(self) -> TronState:
        """Where the episode is."""
        return self._state

    def get_metadata(self) -> Any:
        """What the server tells of itself, with the audit's figures under OpenEnv's names of quality."""
        kernel = self._suite.kernel
        return EnvironmentMetadata(
            name=NAME,
            description="Visual reasoning, generated and verified exactly: a picture, a question, one reply. "
            + json.dumps({"kernel_sha256": kernel.sha256, "quality": quality()}),
            version=kernel.version,
            documentation_url=None,
        )

    # The Task API

    def list_splits(self) -> list[str]:
        """The splits: no content is in two of them."""
        return list(SPLITS)

    def num_tasks(self, split: str) -> int:
        """How many tasks a split has."""
        return len(self._plan(split))

    def list_tasks(self, split: str) -> list[dict[str, Any]]:
        """The first tasks of a split."""
        return self.get_task_range(split, 0, PREVIEW)

    def get_task(self, split: str, index: int) -> dict[str, Any]:
        """What a task is about."""
        if not 0 <= index < self.num_tasks(split):
            raise IndexError(f"{split} has the tasks 0 to {self.num_tasks(split) - 1}")
        return self.get_task_range(split, index, index + 1)[0]

    def get_task_range(self, split: str, start: int | None = None, stop: int | None = None) -> list[dict[str, Any]]:
        """What some tasks are about: their tokens would tell their answers to whoever has the kernel."""
        first, last, _ = slice(start, stop).indices(self.num_tasks(split))
        records = (json.loads(token) for token in self._plan(split).tokens(first, last))
        return [
            {"id": f"{split}-{index}", "index": index, "env": record["env"], "level": record["level"]}
            for index, record in enumerate(records, first)
        ]

    def _plan(self, split: Any) -> Any:
        if split not in SPLITS:
            raise KernelError("unknown_split", f"there is no split {split}", f"splits are {', '.join(SPLITS)}")
        return self._suite.plan(Selection(count=TASKS, split=split))


def quality() -> dict[str, Any]:
    """What the audit found, by the names that OpenEnv gives such bars; docs/audit.md says how each is measured.

    No environment is released that fails one of those that are true or 1 here.
    """
    blind = json.loads((MODULES / "blind.json").read_text("utf-8"))
    return {
        "oracle_max": 1.0,
        "canary_floor": round(max(max(levels) for levels in blind.values()), 3),
        "no_solution_leakage": True,
        "verifier_determinism": True,
        "replayability": True,
        "seed_control": True,
        "episode_determinism": True,
    }


app = create_app(
    TronEnvironment, TronAction, TronObservation, env_name=NAME, max_concurrent_envs=256, state_cls=TronState
)
