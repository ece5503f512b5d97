"""SkyRL: the rows of flavour ``skyrl`` name this environment, which grades the reply and ends.

>>> from tron_kernel.integrations import skyrl
>>> skyrl.register()
"""

from __future__ import annotations

from typing import Any

from ..extras import needed
from .grading import numbers, shared_suite

needed("skyrl_gym", "skyrl")
from skyrl_gym.envs import registration  # noqa: E402
from skyrl_gym.envs.base_text_env import BaseTextEnv, BaseTextEnvStepOutput  # noqa: E402

#: The value of ``env_class`` in rows.
ENV_CLASS = "tron"


class TronEnv(BaseTextEnv):  # type: ignore[misc]
    """One instance: the ground truth of its row is a token.

    Args:
        env_config: Of SkyRL's configuration, ``mode`` and ``reward`` of ``Suite.verify``; either may be left out.
        extras: The row, of which ``reward_spec.ground_truth`` is read.
    """

    def __init__(self, env_config: Any = None, extras: dict[str, Any] | None = None) -> None:
        super().__init__()
        settings = dict(env_config or {})
        self._token = (extras or {})["reward_spec"]["ground_truth"]
        self._mode = settings.get("mode", "strict")
        self._reward = settings.get("reward", "binary")

    def step(self, action: str) -> Any:
        """Grades the reply."""
        verdict = shared_suite().verify(self._token, action, mode=self._mode, reward=self._reward)
        return BaseTextEnvStepOutput(observations=[], reward=verdict["score"], done=True, metadata=numbers(verdict))


def register() -> None:
    """Makes the environment known to SkyRL under the name that rows give it."""
    registration.register(id=ENV_CLASS, entry_point=f"{__name__}:TronEnv")
