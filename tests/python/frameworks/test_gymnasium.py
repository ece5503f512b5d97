"""Gymnasium's own checker plays the environments."""

from __future__ import annotations

import gymnasium
import numpy
import pytest
import tron_kernel.integrations.gymnasium as adapter
from gymnasium.utils.env_checker import check_env


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", ["Counting/CountShapeColour-v2", "Spatial/MazePathMoves-v2"])
def test_the_checker_finds_nothing(name):
    check_env(gymnasium.make(name, render_mode="rgb_array").unwrapped, skip_render_check=False)


def test_every_environment_is_registered(suite):
    names = {adapter.name_of(one) for one in suite.list()}
    assert len(names) == len(suite.list())
    assert names <= set(gymnasium.registry)


def test_the_reply_ends_the_episode_and_only_then_is_anything_told(suite):
    env = gymnasium.make("Counting/CountShapeColour-v2", level=3, size=448)
    observation, info = env.reset(seed=5)
    assert info == {}
    assert observation["image"].shape == (448, 448, 3)
    assert observation["image"].dtype == numpy.uint8
    _, reward, terminated, truncated, told = env.step("<answer>none</answer>")
    assert (reward, terminated, truncated) == (0.0, True, False)
    again, _ = env.reset(seed=5)
    assert (again["image"] == observation["image"]).all()
    _, reward, *_, told = env.step(f"<answer>{told['answer']}</answer>")
    assert (reward, told["accuracy"]) == (1.0, 1.0)
    assert suite.regenerate(told["token"]).question == observation["question"]


def test_options_change_level_and_split():
    env = gymnasium.make("Counting/CountShapeColour-v2")
    env.reset(seed=1, options={"level": 7, "split": "test"})
    *_, told = env.step("")
    assert told["level"] == 7
    assert '"split":"test"' in told["token"]


def test_every_question_is_in_the_space(suite):
    space = adapter.TronEnv("count_shape_colour").observation_space["question"]
    for one in suite.list():
        for level in (0, 9):
            question = suite.generate(one["id"], level, 1, picture=False).question
            assert question in space, one["id"]
