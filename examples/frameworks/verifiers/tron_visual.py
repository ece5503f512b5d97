"""The suite as an environment of verifiers: a package of one module, since the id of a taskset is a package's name.

    pip install -e examples/frameworks/verifiers
    vf-eval tron-visual --env.taskset.envs '["counting"]' --env.taskset.levels '[0, 3, 6]' -n 30 -r 4 --model MODEL \\
      --env.agent.harness.id null --env.agent.runtime.type subprocess --no-push

prime-rl trains on it by the same id.
"""

from tron_kernel.integrations.verifiers import TronTaskset

__all__ = ["TronTaskset"]
