"""Gymnasium: an environment of the suite is one of its environments, with one step an episode.

>>> import gymnasium
>>> import tron_kernel.integrations.gymnasium
>>> env = gymnasium.make("Counting/CountShapeColour-v2", level=3)

Importing this module registers every environment of the suite as ``<Bucket>/<Env>-v<version>``.
"""

from __future__ import annotations

from typing import Any

from ..extras import needed
from ..suite import Instance, Reward, Suite
from ..types import EnvironmentSummary, Mode, Split
from .grading import numbers, shared_suite

needed("gymnasium", "gymnasium")
import gymnasium as gym  # noqa: E402
import numpy  # noqa: E402

#: Characters that questions and replies may have: line breaks, Latin and Greek letters, signs.
CHARACTERS = frozenset("\n") | {chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x400), *range(0x2000, 0x2C00))}
#: The longest question and the longest reply.
LONGEST = 1 << 16
#: What surrounds a picture that is no square.
PADDING = 255


class TronEnv(gym.Env):  # type: ignore[misc]
    """One environment of the suite at one level. An observation is a picture and a question, the action a reply.

    The episode ends with the first step; its ``info`` then holds the verdict's numbers, the answer and the token, of
    which nothing is told before.

    Args:
        env: The id of the environment.
        level: 0 (easiest) to 9 (hardest); ``reset(options={"level": ...})`` changes it.
        split: ``train``, ``validation`` or ``test``.
        size: Pixels of the sides of an observed picture, which is scaled to fit and padded with white.
        mode: As of ``Suite.verify``, like ``reward``.
        reward: See ``mode``.
        suite: What draws and grades; this process's own when left out.
        render_mode: ``rgb_array`` or None.
    """

    metadata = {"render_modes": ["rgb_array"], "render_fps": 1}  # noqa: RUF012

    def __init__(
        self,
        env: str,
        *,
        level: int = 0,
        split: Split = "train",
        size: int = 672,
        mode: Mode = "strict",
        reward: Reward = "binary",
        suite: Suite | None = None,
        render_mode: str | None = None,
    ) -> None:
        self.observation_space = gym.spaces.Dict(
            {
                "image": gym.spaces.Box(0, 255, (size, size, 3), numpy.uint8),
                "question": gym.spaces.Text(LONGEST, charset=CHARACTERS),
            }
        )
        self.action_space = gym.spaces.Text(LONGEST, min_length=0, charset=CHARACTERS)
        self.render_mode = render_mode
        self.level = level
        self.split: Split = split
        self._env = env
        self._size = size
        self._mode: Mode = mode
        self._reward = reward
        self._suite = suite or shared_suite()
        self._instance: Instance | None = None
        self._question = ""
        self._image = numpy.full((size, size, 3), PADDING, numpy.uint8)

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Draws an instance: which one follows from the seed and the resets since.

        Args:
            seed: Of this environment's random numbers.
            options: ``level`` and ``split``, which stay in force.
        """
        super().reset(seed=seed)
        options = options or {}
        self.level = options.get("level", self.level)
        self.split = options.get("split", self.split)
        drawn = int(self.np_random.integers(1 << 53))
        self._instance = self._suite.generate(self._env, self.level, drawn, split=self.split, reveal=True)
        self._question, self._image = self._instance.question, self._picture(self._instance)
        return self._observation(), {}

    def step(self, action: str) -> tuple[dict[str, Any], float, bool, bool, dict[str, Any]]:
        """Grades the reply, which ends the episode."""
        instance = self._instance
        if instance is None:
            raise gym.error.ResetNeeded("step was called before reset, or after the end of an episode")
        self._instance = None
        verdict = self._suite.verify(instance.token, action, mode=self._mode, reward=self._reward)
        info = {**numbers(verdict), "answer": instance.answer, "token": instance.token}
        return self._observation(), verdict["score"], True, False, info

    def render(self) -> Any:
        """The picture that was observed last."""
        return self._image.copy()

    def _observation(self) -> dict[str, Any]:
        # Users keep what they are given, and may write to it.
        return {"image": self._image.copy(), "question": self._question}

    def _picture(self, instance: Instance) -> Any:
        longer = max(instance.width, instance.height)
        drawn = instance.render(size=self._size * min(instance.width, instance.height) / longer)
        pixels = numpy.frombuffer(drawn.data, numpy.uint8).reshape(drawn.height, drawn.width, 4)
        picture = numpy.full((self._size, self._size, 3), PADDING, numpy.uint8)
        height, width = min(drawn.height, self._size), min(drawn.width, self._size)
        picture[:height, :width] = pixels[:height, :width, :3]
        return picture


def name_of(environment: EnvironmentSummary) -> str:
    """The id in Gymnasium of an environment."""
    camel = "".join(word.capitalize() for word in environment["id"].split("_"))
    return f"{environment['bucket'].capitalize()}/{camel}-v{environment['version']}"


def register_envs(suite: Suite | None = None) -> list[str]:
    """Registers the environments of a suite, of this process's own when left out; returns their ids in Gymnasium."""
    names = []
    for environment in (suite or shared_suite()).list():
        name = name_of(environment)
        if name not in gym.registry:
            gym.register(name, entry_point=f"{__name__}:TronEnv", kwargs={"env": environment["id"]})
        names.append(name)
    return names


register_envs()
