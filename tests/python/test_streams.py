"""Rows without files: the same for any number of workers, and resumed where they stopped."""

from __future__ import annotations

import json
import pickle

import pytest
import tron_kernel
from support import FULL
from tron_kernel import Selection
from tron_kernel.datasets import Rows, Stream, as_hf_iterable, export, streams

SELECTION = Selection(envs=["mazes", "scenes"], levels=[0], count=5)
COUNT = 13 * 5


class Worker:
    """What PyTorch tells a worker of itself."""

    def __init__(self, number: int, workers: int) -> None:
        self.id, self.num_workers = number, workers


@pytest.fixture(scope="module")
def suite():
    return tron_kernel.load(renderer="kernel")


@pytest.fixture(scope="module")
def tokens(suite):
    return [suite.regenerate(token, picture=False).token for token in suite.plan(SELECTION)]


def token_of(example) -> str:
    return example.instance.token


def test_a_map_style_set_is_as_long_as_its_selection(suite, tokens):
    rows = Rows(SELECTION, suite=suite)
    assert len(rows) == COUNT
    assert [rows[place]["token"] for place in (0, 17, -1)] == [tokens[0], tokens[17], tokens[-1]]
    with pytest.raises(IndexError):
        rows[COUNT]
    again = pickle.loads(pickle.dumps(rows))
    assert again[3] == rows[3]
    assert rows[3]["png"] == suite.regenerate(tokens[3]).png()


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_any_number_of_workers_draws_the_same_set(suite, tokens, monkeypatch, workers):
    drawn = []
    for number in range(workers):
        monkeypatch.setattr(streams, "get_worker_info", lambda number=number: Worker(number, workers))
        drawn.append(list(Stream(SELECTION, token_of, suite=suite)))
    assert sorted(token for part in drawn for token in part) == sorted(tokens)
    assert drawn[0][:16] == tokens[:16]
    # None of them draws a few environments alone.
    assert min(len({json.loads(token)["env"] for token in part}) for part in drawn) >= 11


def test_processes_share_the_rows(suite, tokens):
    parts = [list(Stream(SELECTION, token_of, shard=(rank, 3), suite=suite)) for rank in range(3)]
    assert sorted(token for part in parts for token in part) == sorted(tokens)


@pytest.mark.parametrize("place", [0, 17, COUNT])
def test_it_resumes_where_it_stopped(suite, tokens, place):
    stream = Stream(SELECTION, token_of, suite=suite)
    rows = iter(stream)
    assert [next(rows) for _ in range(place)] == tokens[:place]
    state = json.loads(json.dumps(stream.state_dict()))
    again = Stream(SELECTION, token_of, suite=suite)
    again.load_state_dict(state)
    assert list(again) == tokens[place:]
    assert next(iter(again)) == tokens[0]
    assert list(Stream(SELECTION, token_of, skip=place, suite=suite)) == tokens[place:]


def test_hugging_face_reads_it_with_decoded_pictures(suite, tokens):
    rows = as_hf_iterable(SELECTION, "trl", suite=suite)
    first = next(iter(rows))
    instance = suite.regenerate(tokens[0])
    assert first["ground_truth"] == tokens[0]
    assert first["prompt"] == [{"role": "user", "content": instance.question}]
    assert first["images"][0].convert("RGB").tobytes() == instance.image.tobytes()


if FULL:
    import pyarrow.parquet
    import ray
    from torch.utils.data import DataLoader
    from torchdata.stateful_dataloader import StatefulDataLoader
    from tron_kernel.ray import source

    #: Warnings of these packages are their own affair.
    lenient = pytest.mark.filterwarnings("default")

    @lenient
    @pytest.mark.parametrize("workers", [0, 1, 2, 4])
    def test_pytorch_draws_the_same_set(suite, tokens, workers):
        for data in (Stream(SELECTION, suite=suite), Rows(SELECTION, suite=suite)):
            # The default collate function makes batches of the rows.
            batches = list(DataLoader(data, batch_size=8, num_workers=workers))
            assert sorted(token for batch in batches for token in batch["token"]) == sorted(tokens)
            assert set(batches[0]["level"].tolist()) == {0}

    @lenient
    @pytest.mark.parametrize("workers", [0, 2])
    def test_a_stateful_loader_resumes_it(suite, tokens, workers):
        def loader():
            return StatefulDataLoader(Stream(SELECTION, suite=suite), batch_size=4, num_workers=workers)

        whole = [batch["token"] for batch in loader()]
        begun = loader()
        batches = iter(begun)
        first = [next(batches)["token"] for _ in range(5)]
        rest = loader()
        rest.load_state_dict(begun.state_dict())
        assert first + [batch["token"] for batch in rest] == whole

    @lenient
    def test_hugging_face_splits_it_among_workers(suite, tokens):
        rows = as_hf_iterable(Selection(envs=["mazes"], levels=[0], count=150), "plain", suite=suite)
        loader = DataLoader(rows.remove_columns("image"), batch_size=None, num_workers=2)
        assert len({row["token"] for row in loader}) == 150

    @lenient
    def test_ray_writes_the_rows_of_one_machine(suite, tmp_path):
        selection = Selection(envs=["scenes"], levels=[0, 1], count=30)
        export(tmp_path / "single", selection, suite=suite)
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=200 << 20)
        try:
            ray.data.read_datasource(source(selection, suite=suite), override_num_blocks=2).write_parquet(
                str(tmp_path / "ray")
            )
        finally:
            ray.shutdown()
        single, written = (
            sorted(
                (row for path in folder.rglob("*.parquet") for row in pyarrow.parquet.read_table(path).to_pylist()),
                key=lambda row: row["extra_info"]["index"],
            )
            for folder in (tmp_path / "single", tmp_path / "ray")
        )
        assert len(list((tmp_path / "ray").glob("*.parquet"))) >= 2
        assert written == single
