"""verl's data set, collate function, stateful loader and reward manager, by the configuration of the recipe.

Not its training loop: that wants GPUs.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy
import pytest
import tiny
import torch
from conftest import ROOT
from omegaconf import OmegaConf
from torchdata.stateful_dataloader import StatefulDataLoader
from verl import DataProto
from verl.trainer.ppo.reward import load_reward_manager
from verl.trainer.ppo.utils import create_rl_dataset, create_rl_sampler
from verl.utils.dataset.rl_dataset import RLHFDataset, collate_fn

GROUP = 8
BATCH = 4


@pytest.fixture(scope="module")
def config(tmp_path_factory) -> Any:
    """What the recipe makes of verl's configuration, with a stream of one environment."""
    run = tmp_path_factory.mktemp("run")
    scripts = Path(sys.executable).parent
    done = subprocess.run(
        ["sh", ROOT / "examples" / "frameworks" / "verl_grpo.sh", run, "model"],
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PATH": os.pathsep.join([str(scripts), os.environ["PATH"]]),
            "VERL": "python -m verl.trainer.main_ppo --cfg job",
        },
    )
    assert done.returncode == 0, done.stderr
    stream = run / "stream.json"
    settings = json.loads(stream.read_text())
    assert settings["preset"]["group"] == GROUP
    stream.write_text(json.dumps({**settings, "mixture": {"envs": ["count_shape_colour"]}}))
    return OmegaConf.create(done.stdout[done.stdout.index("actor_rollout_ref:") :])


def rows(config: Any, files: str) -> Any:
    processor = tiny.processor()
    return create_rl_dataset(files, config.data, processor.tokenizer, processor)


def loader(config: Any, data: Any) -> StatefulDataLoader:
    sampler = create_rl_sampler(config.data, data)
    workers = config.data.dataloader_num_workers
    return StatefulDataLoader(data, BATCH, sampler=sampler, num_workers=workers, collate_fn=collate_fn, drop_last=True)


def paid(config: Any, row: dict[str, Any], reply: str) -> dict[str, Any]:
    """What the reward manager pays for a reply, which it gets as a rollout worker hands it over."""
    tokenizer = tiny.tokenizer()
    manager = load_reward_manager(config, tokenizer)
    ids = tokenizer(reply)["input_ids"]
    tensors = {
        "prompts": torch.zeros(1, 4, dtype=torch.long),
        "responses": torch.tensor([ids]),
        "attention_mask": torch.ones(1, 4 + len(ids), dtype=torch.long),
    }
    columns = {key: numpy.array([row[key]], dtype=object) for key in ("data_source", "reward_model", "extra_info")}

    async def run() -> dict[str, Any]:
        manager.loop = asyncio.get_running_loop()
        return await manager.run_single(DataProto.from_dict(tensors=tensors, non_tensors=columns))

    return asyncio.run(run())


def answered(suite, row: dict[str, Any]) -> str:
    return f"<answer>{suite.regenerate(row['reward_model']['ground_truth'], reveal=True).answer}</answer>"


def test_exported_rows(config, suite):
    """`RLHFDataset` reads exported rows, `collate_fn` makes a batch of them, the rollout's picture is the exported one,
    and the naive reward manager pays right replies, with the same keys for all"""
    data = rows(config, config.data.val_files)
    assert len(data) == 500
    batch = collate_fn([data[0], data[1]])
    assert batch["dummy_tensor"].shape == (2, 1)
    row = data[0]
    instance = suite.regenerate(row["reward_model"]["ground_truth"])
    images, *_ = asyncio.run(
        RLHFDataset.process_multi_modal_info(row["raw_prompt"], data.image_patch_size, config.data)
    )
    assert [image.size for image in images] == [(instance.width, instance.height)]
    right, wrong = (paid(config, row, reply) for reply in (answered(suite, row), "I cannot say."))
    assert (right["reward_score"], wrong["reward_score"]) == (1.0, 0.0)
    assert right["reward_extra_info"].keys() == wrong["reward_extra_info"].keys()


def test_the_online_data_set_follows_the_learner(config, suite):
    """The online data set (`custom_cls`) draws rows like the exported ones, hears of verdicts from the reward manager,
    and rises a level after four groups that were right; a stateful loader resumes it at that level"""
    data = rows(config, config.data.train_files)
    batches = loader(config, data)
    drawing = iter(batches)

    def draw() -> list[dict[str, Any]]:
        batch = next(drawing)
        return [{key: values[place] for key, values in batch.items()} for place in range(BATCH)]

    def level(data: Any) -> int:
        records = data.dataframe.curriculum.metrics()
        return max((one["current_level"] for one in records if one["scope"] == "environment"), default=0)

    first = draw()
    exported = rows(config, config.data.val_files)[0]
    assert first[0].keys() == exported.keys()
    assert [part["type"] for part in first[0]["raw_prompt"][0]["content"]] == ["image", "text"]
    for row in first:
        for _ in range(GROUP):
            paid(config, row, answered(suite, row))
    # Validation passes through the same reward function, and moves nothing.
    paid(config, exported, answered(suite, exported))
    assert level(data) == 0
    draw()
    assert level(data) == 1

    again = rows(config, config.data.train_files)
    resumed = loader(config, again)
    resumed.load_state_dict(batches.state_dict())
    following = next(iter(resumed))
    assert level(again) == 1
    drawn = {row["ground_truth"] for row in following["reward_model"]}
    assert len(drawn) == BATCH and drawn.isdisjoint(row["reward_model"]["ground_truth"] for row in first)


def test_workers_are_refused(config):
    """Loader workers, each of which would follow a learner of its own, are refused"""
    config = OmegaConf.merge(config, {"data": {"dataloader_num_workers": 1}})
    with pytest.raises(RuntimeError, match="dataloader_num_workers=0"):
        next(iter(loader(config, rows(config, config.data.train_files))))
