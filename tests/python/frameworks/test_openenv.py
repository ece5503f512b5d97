"""OpenEnv's own client and validator on a server that runs."""

from __future__ import annotations

import base64
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
import uvicorn
from openenv.core.generic_client import GenericEnvClient
from tron_kernel.integrations import openenv

SECRETS = ("token", "seed", "attempt", "answer")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    running = uvicorn.Server(uvicorn.Config(openenv.app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    while not running.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    running.should_exit = True
    thread.join()


def told(value: object) -> str:
    return json.dumps(value, default=str)


def test_an_episode(url, suite):
    instance = suite.generate("bar_value_arith", 3, 7, reveal=True)
    with GenericEnvClient(base_url=url).sync() as client:
        begun = client.reset(seed=7, env="bar_value_arith", level=3)
        observation = begun.observation
        assert observation["question"] == instance.question
        assert base64.b64decode(observation["image"].partition(",")[2])[:4] == b"\x89PNG"
        for secret in SECRETS:
            assert f'"{secret}"' not in told(observation), secret
            assert f'"{secret}"' not in told(client.state()), secret
        ended = client.step({"reply": f"<answer>{instance.answer}</answer>"})
        assert ended.done
        assert ended.reward == 1.0


def test_tasks_are_numbered_and_tell_no_token(url):
    name = openenv.NAME
    splits = [one["name"] for one in httpx.get(f"{url}/{name}/splits").json()]
    assert splits == list(openenv.SPLITS)
    count = httpx.post(f"{url}/{name}/num_tasks", json={"split": "test"}).json()["num_tasks"]
    task = httpx.post(f"{url}/{name}/task", json={"split": "test", "index": count - 1}).json()["task"]
    assert task.keys() == {"id", "index", "env", "level"}
    assert httpx.post(f"{url}/{name}/task", json={"split": "test", "index": count}).status_code == 400
    with GenericEnvClient(base_url=url).sync() as client:
        observation = client.reset(split="test", index=count - 1).observation
        assert (observation["env"], observation["level"]) == (task["env"], task["level"])


def test_an_action_that_is_none_is_refused(url):
    assert httpx.post(f"{url}/step", json={"action": {"bad": 1}}).status_code == 422


def test_its_validator_passes_the_server(url):
    command = [sys.executable, "-m", "openenv.cli", "validate", "--url", url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
