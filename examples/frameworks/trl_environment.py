"""GRPO with TRL, where the model looks closer before it answers: an environment with tools.

    pip install "tron-kernel[images,hub]" trl torchvision
    python trl_environment.py --model Qwen/Qwen3-VL-4B-Instruct --envs diagram --output_dir run --max_steps 500

All options of ``GRPOConfig`` are options here. The chat template must have tools, and take pictures from them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from transformers import AutoModelForImageTextToText, AutoProcessor, HfArgumentParser
from trl import GRPOConfig, GRPOTrainer
from tron_kernel.integrations.grading import shared_suite
from tron_kernel.integrations.trl import OnlineRows, TronEnvironment


@dataclass
class Options:
    """What is trained, and on what."""

    model: str = "Qwen/Qwen3-VL-4B-Instruct"
    envs: list[str] = field(default_factory=lambda: ["diagram"])
    preset: str = "tron"


def train(arguments: list[str] | None = None) -> GRPOTrainer:
    """Trains, and returns the trainer."""
    options, config = HfArgumentParser((Options, GRPOConfig)).parse_args_into_dataclasses(arguments)
    rows = OnlineRows(
        shared_suite().curriculum(
            "trl-environment",
            preset={"preset": options.preset, "group": config.num_generations},
            mixture={"envs": options.envs},
        )
    )
    config.shuffle_dataset = False
    config.ignore_data_skip = True
    trainer = GRPOTrainer(
        model=AutoModelForImageTextToText.from_pretrained(options.model),
        processing_class=AutoProcessor.from_pretrained(options.model),
        # The environment pays; the curriculum only hears of it.
        reward_funcs=[rows.report_rewards],
        environment_factory=TronEnvironment,
        train_dataset=rows.dataset(pictures=False),
        callbacks=[rows.callback()],
        args=config,
    )
    trainer.train(resume_from_checkpoint=config.resume_from_checkpoint)
    return trainer


if __name__ == "__main__":
    train()
