"""Ray Data draws, grades and writes."""

from __future__ import annotations

import json
from typing import Any

import pyarrow.parquet
import pytest
import ray
from tron_kernel import Selection
from tron_kernel.integrations.grading import graded
from tron_kernel.ray import source


@pytest.fixture
def cluster():
    ray.init(num_cpus=2, include_dashboard=False, object_store_memory=200 << 20)
    yield
    ray.shutdown()


def grade(batch: dict[str, Any]) -> dict[str, Any]:
    """Grades a reply to each row, the same for all."""
    tokens = [model["ground_truth"] for model in batch["reward_model"]]
    verdicts: list[Any] = graded(tokens, ["<answer>3</answer>"] * len(tokens))
    return {"token": tokens, "accuracy": [verdict["accuracy"] for verdict in verdicts]}


def test_a_pipeline(cluster, suite, tmp_path):
    """A pipeline of `read_datasource`, `map_batches` and `write_parquet` draws a selection, grades a reply to each row,
    and writes the verdicts"""
    selection = Selection(envs=["count_shape_colour"], levels=[0], total=48)
    rows = ray.data.read_datasource(source(selection, "verl", renderer="kernel"))
    rows.map_batches(grade, batch_size=16, num_cpus=0.5).write_parquet(str(tmp_path))
    written = pyarrow.parquet.read_table(tmp_path).to_pylist()
    answers = {
        json.loads(token)["seed"]: suite.regenerate(token, reveal=True).answer for token in suite.plan(selection)
    }
    assert len(written) == len(answers) == 48
    for row in written:
        assert row["accuracy"] == float(answers[json.loads(row["token"])["seed"]] == "3")
