"""SkyRL makes and steps the environment."""

from __future__ import annotations

import skyrl_gym
from tron_kernel.integrations import skyrl


def test_it_makes_and_steps_it(suite):
    skyrl.register()
    instance = suite.generate("count_shape_colour", 2, 5, reveal=True)
    extras = {"reward_spec": {"method": "rule", "ground_truth": instance.token}}
    env = skyrl_gym.make(skyrl.ENV_CLASS, env_config={"reward": "signed"}, extras=extras)
    prompt = [{"role": "user", "content": instance.question}]
    assert env.init(prompt)[0] == prompt
    step = env.step(f"<answer>{instance.answer}</answer>")
    assert (step["reward"], step["done"], step["observations"]) == (1.0, True, [])
    assert step["metadata"]["accuracy"] == 1.0
