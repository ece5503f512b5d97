"""verifiers' own evaluator and validator on the taskset, with an endpoint of our own in place of a model."""

from __future__ import annotations

import base64
import itertools
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from conftest import ROOT
from endpoint import endpoint, pictures
from tron_kernel.integrations.verifiers import TronConfig, TronTaskset

PACKAGE = ROOT / "examples" / "frameworks" / "verifiers"
LEVELS = [0, 5]
#: Options of the taskset, by their names in its configuration.
TASKSET = {"envs": '["counting"]', "levels": json.dumps(LEVELS)}


def taskset(prefix: str) -> list[str]:
    """The taskset of the recipe and its options, for a command that calls them so."""
    return ["tron-visual", *(part for name, value in TASKSET.items() for part in (prefix + name, value))]


def run(command: str, *arguments: str) -> None:
    """Runs one of verifiers' commands, which sees the package of the recipe, and uv, with which harnesses install."""
    scripts = Path(sys.executable).parent
    path = os.pathsep.join([str(scripts), os.environ["PATH"]])
    done = subprocess.run(
        [str(scripts / command), *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(PACKAGE), "OPENAI_API_KEY": "none"},
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def evaluated(url: str, folder: Path, *arguments: str) -> list[dict[str, Any]]:
    """The traces of ``vf-eval``, with the endpoint for a model."""
    run(
        "vf-eval",
        *arguments,
        *("--model", "scripted", "--client.base-url", url, "--no-rich", "--no-push"),
        *("--output-dir", str(folder), "--run.dir", "run"),
    )
    lines = (folder / "run" / "traces.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["traces"][0] for line in lines]


def test_the_evaluator(suite, tmp_path):
    """`vf-eval` on an infinite taskset: pictures reach the endpoint, right replies get 1 and others 0, and the metrics
    are the numbers of the verdict"""
    tasks = list(itertools.islice(TronTaskset(TronConfig(envs=["counting"], levels=LEVELS)), 4))
    answers = {}
    for task in tasks:
        instance = suite.regenerate(task.data.token, reveal=True)
        answers[base64.b64encode(instance.png()).decode()] = instance.answer
    right = set(list(answers)[::2])

    def reply(messages):
        [url] = pictures(messages)
        seen = url.partition(",")[2]
        return f"<answer>{answers[seen]}</answer>" if seen in right else "I cannot say."

    with endpoint(reply) as url:
        here = ["--env.agent.harness.id", "null", "--env.agent.runtime.type", "subprocess"]
        traces = evaluated(url, tmp_path, *taskset("--env.taskset."), *here, "-n", "4", "-r", "2")
    assert all(trace["ok"] for trace in traces)
    paid = [(trace["task"]["data"]["idx"], trace["rewards"]["correct"]["score"]) for trace in traces]
    assert sorted(paid) == [(0, 1), (0, 1), (1, 0), (1, 0), (2, 1), (2, 1), (3, 0), (3, 0)]
    assert {trace["metrics"]["level"] for trace in traces} == set(LEVELS)
    assert all(trace["metrics"]["accuracy"] == trace["rewards"]["correct"]["score"] for trace in traces)


def test_the_validator(tmp_path):
    """`vf-validate` accepts each task's own answer"""
    run(
        "vf-validate",
        *taskset("--taskset."),
        "-n",
        "4",
        "--runtime.type",
        "subprocess",
        "--no-rich",
        "--output-dir",
        str(tmp_path),
    )


@pytest.fixture
def server() -> Iterator[str]:
    """Our OpenEnv server, in the environment of the framework ``openenv``: one with verifiers has no place for it."""
    home = Path(os.environ["TRON_FRAMEWORKS"]) / "openenv" / "bin" / "python"
    if not home.exists():
        pytest.skip("run `npm run test:frameworks openenv` first: it makes the environment of the server")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    app = "tron_kernel.integrations.openenv:app"
    command = [str(home), "-m", "uvicorn", app, "--port", str(port), "--log-level", "error"]
    with subprocess.Popen(command) as running:
        url = f"http://127.0.0.1:{port}"
        while True:
            try:
                httpx.get(f"{url}/health")
                break
            except httpx.ConnectError:
                assert running.poll() is None, "the server has ended"
                time.sleep(0.2)
        yield url
        running.terminate()


def test_its_openenv_taskset(suite, server, tmp_path):
    """Its own `openenv` taskset plays our OpenEnv server"""
    seeds = (5, 6)
    answers = [suite.generate("count_shape_colour", 3, seed, reveal=True).answer for seed in seeds]
    # From a file: on the command line it refuses its own taskset before it has read the address.
    resets = ", ".join(f'{{env = "count_shape_colour", level = 3, seed = {seed}}}' for seed in seeds)
    config = tmp_path / "eval.toml"
    config.write_text(
        f'''
        [env.taskset]
        id = "openenv"
        base_url = "{server}"
        resets = [{resets}]
        [env.player]
        harness = {{ id = "null" }}
        runtime = {{ type = "subprocess" }}
        '''
    )
    with endpoint(lambda messages: f"<answer>{answers[0]}</answer>") as url:
        traces = evaluated(url, tmp_path, "@", str(config))
    paid = {trace["task"]["data"]["reset"]["seed"]: trace["rewards"]["openenv_reward"]["score"] for trace in traces}
    assert paid == {seed: float(answer == answers[0]) for seed, answer in zip(seeds, answers, strict=True)}
