"""NeMo Gym: a resources server that grades, for rows of the format ``jsonl`` and the flavour ``nemo-gym``.

examples/frameworks/nemo_gym is the folder of such a server.
"""

from __future__ import annotations

from ..extras import needed
from ..suite import Reward
from ..types import Mode
from .grading import numbers, shared_suite

needed("nemo_gym", "nemo-gym")
from nemo_gym.base_resources_server import (  # noqa: E402
    BaseResourcesServerConfig,
    BaseVerifyRequest,
    BaseVerifyResponse,
    SimpleResourcesServer,
)


class TronServerConfig(BaseResourcesServerConfig):  # type: ignore[misc]
    """As of ``Suite.verify``."""

    mode: Mode = "strict"
    reward: str = "binary"


class TronVerifyRequest(BaseVerifyRequest):  # type: ignore[misc]
    """A response of a model, and what its row says of the instance."""

    token: str


class TronVerifyResponse(BaseVerifyResponse):  # type: ignore[misc]
    """The verdict."""

    token: str
    accuracy: float
    format: float
    partial: float
    parse_ok: float
    ambiguous: float
    level: float


class TronServer(SimpleResourcesServer):  # type: ignore[misc]
    """Grades replies: the token of the row is all that it needs, so it keeps no sessions and can verify again."""

    config: TronServerConfig

    async def verify(self, body: TronVerifyRequest) -> TronVerifyResponse:
        """The verdict on the response's text."""
        reward: Reward = self.config.reward
        verdict = shared_suite().verify(body.token, body.response.output_text, mode=self.config.mode, reward=reward)
        told = numbers(verdict)
        return TronVerifyResponse(**body.model_dump(), reward=told.pop("score"), **told)
