#!/bin/sh
# GRPO with verl on pictures whose levels follow the learner.
#
#   pip install "tron-kernel[images,data,hub]" verl qwen-vl-utils     # and vllm or sglang, for the rollouts
#   sh verl_grpo.sh /shared/run-7 Qwen/Qwen2.5-VL-3B-Instruct
#
# The first argument is a folder that all nodes see: verdicts come back through it. Further arguments go to verl.
set -eu
run=$1 model=$2
shift 2
mkdir -p "$run"

# Validation is on rows that stay the same; training rows are drawn when they are asked for.
tron-kernel export --out "$run/held" --format parquet --flavour verl --envs counting --split validation --total 500
cat > "$run/stream.json" <<JSON
{"name": "run-7", "preset": {"preset": "tron", "group": 8}, "mixture": {"envs": ["counting"]},
 "rows": 100000, "reports": "$run/reports"}
JSON

${VERL:-python -m verl.trainer.main_ppo} \
  algorithm.adv_estimator=grpo \
  data.train_files="$run/stream.json" \
  data.val_files="$run/held/data/validation-00000.parquet" \
  data.custom_cls.path=pkg://tron_kernel.integrations.verl_dataset \
  data.custom_cls.name=OnlineDataset \
  data.dataloader_num_workers=0 \
  data.shuffle=False \
  data.image_patch_size=null \
  data.max_prompt_length=2048 \
  reward.custom_reward_function.path=pkg://tron_kernel.integrations.verl \
  reward.custom_reward_function.name=compute_score \
  +reward.custom_reward_function.reward_kwargs.reports="$run/reports" \
  actor_rollout_ref.model.path="$model" \
  actor_rollout_ref.rollout.n=8 \
  trainer.default_local_dir="$run/checkpoints" \
  "$@"
