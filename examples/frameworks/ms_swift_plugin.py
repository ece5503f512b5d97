"""The rewards ``tron``, ``tron_format`` and ``tron_partial`` for ms-swift.

    pip install "tron-kernel[images]" ms-swift
    tron-kernel export --out data --format jsonl --flavour ms-swift --envs counting --total 9000
    cd data && swift rlhf --rlhf_type grpo --model Qwen/Qwen2.5-VL-3B-Instruct --dataset data.jsonl \\
        --external_plugins ../ms_swift_plugin.py --reward_funcs tron tron_format --reward_weights 1 0.1
"""

import tron_kernel.integrations.ms_swift  # noqa: F401  registers them
