"""Evaluates with VLMEvalKit, from a checkout of it, whose run.py this calls after it has registered our data set.

    pip install "tron-kernel[images]"
    tron-kernel export --out data --format tsv --split test --envs counting --total 500 && cp data/tron.tsv $LMUData
    python path/to/vlmevalkit.py --data tron --model Qwen2.5-VL-3B-Instruct

Not run: VLMEvalKit is not on PyPI.
"""

import runpy

import vlmeval.dataset
from tron_kernel.integrations.vlmevalkit import NAME, TronDataset

vlmeval.dataset.DATASET_CLASSES.insert(0, TronDataset)
vlmeval.dataset.SUPPORTED_DATASETS.append(NAME)

if __name__ == "__main__":
    runpy.run_path("run.py", run_name="__main__")
