"""Hugging Face's datasets reads what was exported, from the disk alone."""

from __future__ import annotations

import json

import datasets
import pytest
from tron_kernel import Selection
from tron_kernel.datasets import as_hf_iterable, export

SELECTION = Selection(envs=["counting"], levels=[0, 4], total=12)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("rows")
    export(path / "data", SELECTION, format="parquet", flavour="trl", renderer="kernel")
    return path


@pytest.fixture
def load(folder, monkeypatch):
    monkeypatch.setattr(datasets.config, "HF_HUB_OFFLINE", True)

    def loaded(**options):
        return datasets.load_dataset(str(folder / "data"), split="train", cache_dir=str(folder / "cache"), **options)

    return loaded


def tokens(rows) -> list[str]:
    return [row["ground_truth"] for row in rows]


def test_files(load, suite):
    """`load_dataset` offline: pictures come decoded, `map` and `filter` keep them"""
    rows = load()
    assert len(rows) == 12
    first = rows[0]
    instance = suite.regenerate(first["ground_truth"])
    assert first["images"][0].size == (instance.width, instance.height)
    assert first["prompt"] == [{"role": "user", "content": instance.question}]
    mapped = rows.map(lambda row: {"level": json.loads(row["ground_truth"])["level"]})
    hard = mapped.filter(lambda row: row["level"] == 4)
    assert len(hard) == 6
    assert hard[0]["images"][0].mode in ("RGB", "RGBA", "P")


def test_streaming(load):
    """`load_dataset(streaming=True)` and `to_iterable_dataset` give the same rows in the same order"""
    expected = tokens(load())
    assert tokens(load(streaming=True)) == expected
    shards = load().to_iterable_dataset(num_shards=3)
    assert tokens(shards) == expected
    assert tokens(shards.map(lambda row: {"seen": True}).take(4)) == expected[:4]


def test_without_files(load, suite):
    """`as_hf_iterable` gives the rows of the export without files"""
    streamed = as_hf_iterable(SELECTION, "trl", suite=suite, renderer="kernel")
    assert tokens(streamed) == tokens(load())
