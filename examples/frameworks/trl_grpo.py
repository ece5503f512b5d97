"""GRPO with TRL on pictures whose levels follow the learner.

    pip install "tron-kernel[images,hub]" trl torchvision
    python trl_grpo.py --model Qwen/Qwen2.5-VL-3B-Instruct --envs counting spatial --output_dir run --max_steps 500

All options of ``GRPOConfig`` are options here. With ``--resume_from_checkpoint`` the levels go on as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transformers import AutoModelForImageTextToText, AutoProcessor, HfArgumentParser
from trl import GRPOConfig, GRPOTrainer
from tron_kernel.integrations.grading import shared_suite
from tron_kernel.integrations.trl import OnlineRows, reward, rewards


@dataclass
class Options:
    """What is trained, and on what."""

    model: str = "Qwen/Qwen2.5-VL-3B-Instruct"
    envs: list[str] = field(default_factory=lambda: ["counting"])
    preset: str = "tron"
    #: Correct, format and partial as rewards of their own, normalised one by one: GDPO.
    parts: bool = False


def train(arguments: list[str] | None = None) -> GRPOTrainer:
    """Trains, and returns the trainer."""
    options, config = HfArgumentParser((Options, GRPOConfig)).parse_args_into_dataclasses(arguments)
    rows = OnlineRows(
        shared_suite().curriculum(
            "trl",
            preset={"preset": options.preset, "group": config.num_generations},
            mixture={"envs": options.envs},
        )
    )
    # A buffer of shuffled rows would be drawn long before the levels that they ought to have are known.
    config.shuffle_dataset = False
    config.ignore_data_skip = True
    if options.parts:
        config.multi_objective_aggregation = "normalize_then_sum"
    trainer = GRPOTrainer(
        model=AutoModelForImageTextToText.from_pretrained(options.model),
        processing_class=AutoProcessor.from_pretrained(options.model),
        reward_funcs=[*(rewards() if options.parts else [reward]), rows.report_rewards],
        train_dataset=rows.dataset(),
        callbacks=[rows.callback()],
        args=config,
    )
    trainer.train(resume_from_checkpoint=config.resume_from_checkpoint)
    return trainer


if __name__ == "__main__":
    train()
