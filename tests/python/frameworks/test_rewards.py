"""Reward functions, called as trainers call them: those that need no trainer to run."""

from __future__ import annotations

import pytest
from tron_kernel import KernelError
from tron_kernel.integrations import easyr1, trl, verl
from tron_kernel.integrations.grading import graded


@pytest.fixture
def instances(suite):
    return [suite.generate("count_shape_colour", level, 11, reveal=True) for level in range(4)]


def chat(text: str) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": text}]


def test_trl_pays_groups_of_chats_and_leaves_other_rows_alone(instances):
    tokens = [one.token for one in instances for _ in range(2)]
    replies = [chat(f"<answer>{answer}</answer>") for one in instances for answer in (one.answer, "none")]
    logged: dict[str, float] = {}
    paid = trl.reward(
        prompts=[], completions=[*replies, chat("7")], ground_truth=[*tokens, "7"], log_metric=logged.__setitem__
    )
    assert paid == [1.0, 0.0] * 4 + [None]
    assert logged["tron/accuracy"] == 0.5
    assert logged["tron/format"] < 1


def test_trl_keeps_the_parts_apart(instances):
    token = instances[0].token
    answer = instances[0].answer
    completions = [chat(f"<answer>{answer}</answer>"), chat(answer), chat("<answer>0</answer>")]
    correct, format, partial = trl.rewards()
    columns = {"completions": completions, "ground_truth": [token] * 3}
    assert [one.__name__ for one in (correct, format, partial)] == ["correct", "format", "partial"]
    assert correct(**columns) == [1.0, 0.0, 0.0]
    assert format(**columns) == [1.0, 0.0, 1.0]
    assert partial(**columns)[0] == 1.0


def test_trl_draws_zooms_and_takes_an_answer(instances):
    environment = trl.TronEnvironment()
    picture, text = environment.reset(ground_truth=instances[2].token, prompt=[])
    assert text["text"] == instances[2].question
    part, _ = environment.zoom(0, 0, 500, 250)
    assert part["image"].size[0] == 2 * part["image"].size[1] == picture["image"].size[0]
    assert environment.zoom(500, 0, 500, 250)[0]["type"] == "text"
    assert environment.get_reward() == 0
    environment.answer(instances[2].answer)
    assert environment.get_reward() == environment.verdict["accuracy"] == 1


def test_verl_gives_the_same_keys_for_every_row(instances):
    token, reply = instances[1].token, f"<answer>{instances[1].answer}</answer>"
    right = verl.compute_score("count_shape_colour", reply, token, {}, num=1)
    wrong = verl.compute_score("count_shape_colour", "?", token, reward="signed")
    assert right.keys() == wrong.keys()
    assert (right["score"], wrong["score"]) == (1.0, -1.0)
    with pytest.raises(ValueError, match="no token"):
        verl.compute_score("gsm8k", "42", "42")


def test_easyr1_grades_a_batch(instances):
    rows = [{"response": f"<answer>{one.answer}</answer>", "ground_truth": one.token} for one in instances]
    assert [one["overall"] for one in easyr1.compute_score(rows)] == [1.0] * 4
    with pytest.raises(ValueError, match="no token"):
        easyr1.compute_score([{"response": "42", "ground_truth": "42"}])


def test_a_stale_token_is_an_error_and_no_foreign_row(instances):
    stale = instances[0].token.replace('"version":2', '"version":1')
    with pytest.raises(KernelError, match="version"):
        graded([stale], ["<answer>1</answer>"])
