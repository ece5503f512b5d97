"""A vision-language model of some 175,000 random parameters with a byte tokenizer, made on the spot: no downloads."""

from __future__ import annotations

from pathlib import Path

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    PreTrainedTokenizerFast,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen2_5_VLProcessor,
    Qwen2VLImageProcessor,
    Qwen2VLVideoProcessor,
)

PAD, EOS, VISION_START, VISION_END, IMAGE, VIDEO = (
    f"<|{name}|>" for name in ("endoftext", "im_end", "vision_start", "vision_end", "image_pad", "video_pad")
)
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{% if message['content'] is string %}{{ message['content'] }}{% else %}{% for part in message['content'] %}"
    "{% if part['type'] == 'image' %}<|vision_start|><|image_pad|><|vision_end|>{% else %}{{ part['text'] }}{% endif %}"
    "{% endfor %}{% endif %}<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
#: A picture is scaled to 8 x 8 patches, so that a CPU reads it in no time.
SIDE = 112


def tokenizer() -> PreTrainedTokenizerFast:
    """A token a byte, and the special ones of the model."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    bytes_alone = Tokenizer(models.BPE(vocab={byte: index for index, byte in enumerate(alphabet)}, merges=[]))
    bytes_alone.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bytes_alone.decoder = decoders.ByteLevel()
    made = PreTrainedTokenizerFast(
        tokenizer_object=bytes_alone,
        eos_token=EOS,
        pad_token=PAD,
        additional_special_tokens=["<|im_start|>", VISION_START, VISION_END, IMAGE, VIDEO],
        padding_side="left",
        image_token=IMAGE,
        video_token=VIDEO,
        vision_start_token=VISION_START,
        vision_end_token=VISION_END,
    )
    return made


def processor(template: str = TEMPLATE) -> Qwen2_5_VLProcessor:
    """Pictures and texts to tensors."""
    pixels = {"shortest_edge": SIDE * SIDE // 4, "longest_edge": SIDE * SIDE}
    return Qwen2_5_VLProcessor(
        image_processor=Qwen2VLImageProcessor(size=pixels),
        tokenizer=tokenizer(),
        video_processor=Qwen2VLVideoProcessor(),
        chat_template=template,
    )


def model(reads: PreTrainedTokenizerFast) -> Qwen2_5_VLForConditionalGeneration:
    """The model, always with the same random weights."""
    ids = reads.convert_tokens_to_ids
    config = Qwen2_5_VLConfig(
        text_config={
            "vocab_size": len(reads),
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "max_position_embeddings": 8192,
            "rope_parameters": {
                "rope_type": "default",
                "type": "mrope",
                "mrope_section": [2, 3, 3],
                "rope_theta": 10000.0,
            },
            "bos_token_id": None,
            "eos_token_id": ids(EOS),
            "pad_token_id": ids(PAD),
            "tie_word_embeddings": True,
        },
        vision_config={
            "depth": 2,
            "hidden_size": 32,
            "intermediate_size": 64,
            "num_heads": 2,
            "out_hidden_size": 64,
            "fullatt_block_indexes": [1],
            "window_size": 112,
        },
        image_token_id=ids(IMAGE),
        video_token_id=ids(VIDEO),
        vision_start_token_id=ids(VISION_START),
        vision_end_token_id=ids(VISION_END),
    )
    torch.manual_seed(0)
    made = Qwen2_5_VLForConditionalGeneration(config)
    made.generation_config.eos_token_id = ids(EOS)
    made.generation_config.pad_token_id = ids(PAD)
    return made


def saved(folder: Path, template: str = TEMPLATE) -> str:
    """A folder that ``from_pretrained`` takes."""
    processes = processor(template)
    processes.save_pretrained(folder)
    model(processes.tokenizer).save_pretrained(folder)
    return str(folder)
