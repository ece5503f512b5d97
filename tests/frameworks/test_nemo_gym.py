"""NeMo Gym's test client on our server, and its own adapter to OpenEnv on our environment."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import MagicMock

from conftest import ROOT
from fastapi.testclient import TestClient
from nemo_gym.server_utils import ServerClient
from omegaconf import OmegaConf
from resources_servers.openenv.app import OpenEnvResourcesServer, OpenEnvResourcesServerConfig
from tron_kernel import Selection
from tron_kernel.datasets import export
from tron_kernel.integrations.nemo_gym import TronServer, TronServerConfig

CONFIG = ROOT / "examples" / "frameworks" / "nemo_gym" / "configs" / "tron.yaml"


def client(server: type, config: type, **settings: Any) -> TestClient:
    here = {"host": "127.0.0.1", "port": 1, "name": "tron", **settings}
    return TestClient(server(config=config(**here), server_client=MagicMock(spec=ServerClient)).setup_webserver())


def said(text: str) -> dict[str, Any]:
    """A response of a model."""
    content = [{"type": "output_text", "text": text, "annotations": []}]
    message = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": content}
    head = {"id": "r", "created_at": 1, "model": "scripted", "object": "response"}
    return {**head, "output": [message], "parallel_tool_calls": False, "tool_choice": "auto", "tools": []}


def test_our_server_grades_exported_rows(suite, tmp_path):
    """`/verify` takes the rows of `tron-kernel export --flavour nemo-gym`, pays right replies"""
    settings = OmegaConf.to_container(OmegaConf.load(CONFIG))["tron"]["resources_servers"]["tron"]
    http = client(TronServer, TronServerConfig, **settings)
    export(tmp_path, Selection(envs=["counting"], levels=[2], total=4), format="jsonl", flavour="nemo-gym")
    rows = [json.loads(line) for line in (tmp_path / "data.jsonl").read_text().splitlines()]
    verdicts = []
    for place, row in enumerate(rows):
        answer = suite.regenerate(row["token"], reveal=True).answer if place % 2 else "nothing"
        told = http.post("/verify", json={**row, "response": said(f"<answer>{answer}</answer>")})
        assert told.status_code == 200, told.text
        verdicts.append(told.json())
    assert [verdict["reward"] for verdict in verdicts] == [0.0, 1.0, 0.0, 1.0]
    assert all(verdict["level"] == 2 for verdict in verdicts)


def test_its_openenv_adapter(suite):
    """Its `openenv` resources server steps and pays our OpenEnv environment; it hands nothing of `reset` to the model,
    so one trains with our own server"""
    config = {
        "entrypoint": "app.py",
        "domain": "other",
        "env_class": "tron_kernel.integrations.openenv.TronEnvironment",
        "action_class": "tron_kernel.integrations.openenv.TronAction",
        "reset_kwargs": {"env": "count_shape_colour", "level": 3, "seed": 5},
    }
    http = client(OpenEnvResourcesServer, OpenEnvResourcesServerConfig, **config)
    assert http.post("/seed_session", json={}).status_code == 200
    answer = suite.generate("count_shape_colour", 3, 5, reveal=True).answer
    stepped = http.post("/step", json={"reply": f"<answer>{answer}</answer>"}).json()
    assert stepped["done"] is True
    asked = {"input": [{"role": "user", "content": "?"}]}
    assert http.post("/verify", json={"responses_create_params": asked, "response": said("")}).json()["reward"] == 1.0
