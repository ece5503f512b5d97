"""A resources server of NeMo Gym.

Copy this folder to ``resources_servers/tron`` of NeMo Gym, and write rows for it:

    tron-kernel export --out data --format jsonl --flavour nemo-gym --envs counting --count 20

Then ``gym env start --resources-server tron/tron --model-type openai_model`` and
``gym eval run --no-serve --agent tron_simple_agent --input data/data.jsonl --output rollouts.jsonl``.
"""

from tron_kernel.integrations.nemo_gym import TronServer

if __name__ == "__main__":
    TronServer.run_webserver()
