"""TRL's GRPOTrainer runs the recipes on a tiny model. What it says is scripted: random weights are never right."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import tiny
import torch
import trl
from transformers import AutoModelForImageTextToText
from transformers.models.qwen2_vl.image_processing_qwen2_vl import smart_resize
from tron_kernel import Curriculum
from tron_kernel.integrations.online import STATE

GROUP = 4
#: Stands for the answer in what is said.
ANSWER = "THE ANSWER"
SETTINGS = [
    *("--max_steps", "2"),
    *("--per_device_train_batch_size", str(2 * GROUP)),
    *("--num_generations", str(GROUP)),
    *("--learning_rate", "1e-3"),
    *("--logging_steps", "1"),
    *("--save_steps", "1"),
    *("--report_to", "none"),
    *("--use_cpu", "--bf16", "false"),
]


@pytest.fixture
def scripted(monkeypatch, suite):
    """Has every other rollout say what ``says`` makes of its instance's answer, turn by turn, and the others nothing.

    The model does generate, but what is trained on is the script.
    """

    def script(says: Callable[[str], list[str]], wrong: bool = True) -> None:
        rows: list[dict] = []
        turn = 0
        scored = trl.GRPOTrainer._generate_and_score_completions
        single = trl.GRPOTrainer._generate_single_turn

        def remember(self, inputs):
            nonlocal turn
            rows[:], turn = inputs, 0
            return scored(self, inputs)

        def say(self, prompt_ids, *rest, **options):
            nonlocal turn
            self.generation_config.max_new_tokens = 8
            generated = single(self, prompt_ids, *rest, **options)
            # Only those go on that called a tool.
            talking = range(len(rows)) if len(prompt_ids) == len(rows) else range(0, len(rows), 2)
            completions = []
            for place in talking:
                turns = says(suite.regenerate(rows[place]["ground_truth"], reveal=True).answer)
                text = "I cannot say." if wrong and place % 2 else turns[min(turn, len(turns) - 1)]
                completions.append(self._tokenizer(text + tiny.EOS)["input_ids"])
            turn += 1
            return (completions, *generated[1:])

        monkeypatch.setattr(trl.GRPOTrainer, "_generate_and_score_completions", remember)
        monkeypatch.setattr(trl.GRPOTrainer, "_generate_single_turn", say)

    return script


def unmoved(trainer, path: str) -> list[str]:
    """The names of the weights that are still those of the model that was loaded."""
    before = dict(AutoModelForImageTextToText.from_pretrained(path).named_parameters())
    return [name for name, now in trainer.model.named_parameters() if torch.equal(now, before[name])]


def logged(trainer, key: str) -> list[float]:
    return [record[key] for record in trainer.state.log_history if key in record]


def test_grpo(recipe, scripted, tmp_path):
    """`GRPOTrainer` takes two steps on pictures drawn online: half of the replies are paid, every weight moves,
    the curriculum goes into the checkpoint"""
    scripted(lambda answer: [f"<answer>{answer}</answer>"])
    path = tiny.saved(tmp_path / "model")
    arguments = ["--model", path, "--output_dir", str(tmp_path / "run"), "--max_completion_length", "48", *SETTINGS]
    trainer = recipe("trl_grpo").train(arguments)
    assert unmoved(trainer, path) == []
    assert logged(trainer, "rewards/tron/mean") == [0.5, 0.5]
    assert logged(trainer, "tron/accuracy") == [0.5, 0.5]
    assert logged(trainer, "tron/effective_prompt_ratio") == [1.0, 1.0]
    state = json.loads((tmp_path / "run" / "checkpoint-1" / STATE).read_text())
    assert state["drawn"] >= 2


def test_gdpo_keeps_the_parts_apart(recipe, scripted, tmp_path):
    """GDPO (`normalize_then_sum`) has correct, format and partial as rewards of their own"""
    scripted(lambda answer: [f"<answer>{int(answer) + 1}</answer>"])
    path = tiny.saved(tmp_path / "model")
    arguments = ["--model", path, "--output_dir", str(tmp_path / "run"), "--max_completion_length", "32", "--parts"]
    trainer = recipe("trl_grpo").train([*arguments, "--envs", "count_shape_colour", *SETTINGS])
    assert logged(trainer, "rewards/correct/mean") == [0.0, 0.0]
    assert logged(trainer, "rewards/format/mean") == [0.5, 0.5]
    assert unmoved(trainer, path) == []


def test_levels_rise_and_survive_a_restart(recipe, scripted, suite, tmp_path):
    """A policy that is always right rises after four groups, and a run that resumes from a checkpoint goes on there"""
    scripted(lambda answer: [f"<answer>{answer}</answer>"], wrong=False)
    run = tmp_path / "run"
    arguments = ["--model", tiny.saved(tmp_path / "model"), "--output_dir", str(run), *SETTINGS]
    arguments += ["--max_completion_length", "32", "--envs", "count_shape_colour"]

    def progress(step: int) -> tuple[int, int]:
        state = json.loads((run / f"checkpoint-{step}" / STATE).read_text())["curriculum"]
        [record] = [one for one in Curriculum.resume(suite.kernel, state).metrics() if one["scope"] == "environment"]
        return record["groups"], record["current_level"]

    recipe("trl_grpo").train(arguments)
    assert (progress(1), progress(2)) == ((2, 0), (4, 1))
    recipe("trl_grpo").train([*arguments, "--max_steps", "3", "--resume_from_checkpoint", str(run / "checkpoint-2")])
    assert progress(3) == (6, 1)


def test_environment(recipe, scripted, tmp_path):
    """`environment_factory` with Qwen3-VL's template: `reset` shows the picture, `zoom` gives a part as a picture,
    `answer` is paid, every weight moves"""
    calls = [
        {"name": "zoom", "arguments": {"left": 0, "top": 0, "right": 500, "bottom": 500}},
        {"name": "answer", "arguments": {"text": ANSWER}},
    ]
    turns = [f"<tool_call>\n{json.dumps(call)}\n</tool_call>" for call in calls] + ["Done."]
    scripted(lambda answer: [turn.replace(ANSWER, answer) for turn in turns])
    template = Path(trl.__file__).parent / "chat_templates" / "qwen3_vl.jinja"
    path = tiny.saved(tmp_path / "model", template.read_text("utf-8"))
    arguments = ["--model", path, "--output_dir", str(tmp_path / "run"), "--max_completion_length", "900"]
    trainer = recipe("trl_environment").train([*arguments, "--envs", "count_shape_colour", *SETTINGS])
    assert unmoved(trainer, path) == []
    assert logged(trainer, "rewards/TronEnvironment/mean") == [0.5, 0.5]
    assert logged(trainer, "tools/call_frequency") == [1.0, 1.0]
    assert logged(trainer, "tools/failure_frequency") == [0.0, 0.0]
    assert logged(trainer, "tron/effective_prompt_ratio") == [1.0, 1.0]


#: By model: the patch that both sides must be multiples of, and the least and most pixels that its release is set to.
PROCESSORS = {"Qwen2.5-VL": (28, 3_136, 12_845_056), "Qwen3-VL": (32, 65_536, 16_777_216)}


def test_every_canvas_stays_as_it_is(suite):
    """`smart_resize` of Qwen2.5-VL and of Qwen3-VL, as released, leaves the canvas of every environment and level as it
    is"""
    levels = [level for one in suite.list() for level in suite.describe(one["id"])["levels"]]
    sizes = {(level["height"], level["width"]) for level in levels}
    for limits in PROCESSORS.values():
        assert {size for size in sizes if smart_resize(*size, *limits) != size} == set()
