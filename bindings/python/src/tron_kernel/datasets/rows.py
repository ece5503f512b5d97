"""Rows in the words of the frameworks that train on them.

Every value has one type in all rows: what differs from environment to environment is text, or one JSON text. The token
is the ground truth: all that a verifier needs, and no answer.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .examples import Example

#: Stands for the picture in a prompt, where a framework wants that.
MARK = "<image>"
#: The name of the one column of JSON, and what it leaves to columns of their own.
PAYLOAD = "payload"
COLUMNS = ("env", "family", "split", "level", "seed", "kernel")

#: Types of columns: ``text``, ``integer``, ``image``; a list of one type; a record of several.
Type = Any
MESSAGES: Type = [{"role": "text", "content": "text"}]


@dataclass(frozen=True)
class Flavour:
    """How a framework names its columns."""

    #: The types of the columns, in their order.
    types: dict[str, Type]
    row: Callable[[Example], dict[str, Any]]


def compact(value: Any) -> str:
    """JSON as JavaScript writes it: no spaces, no escapes that are not needed."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def picture(example: Example) -> dict[str, Any]:
    """A picture as Arrow has it for ``datasets``."""
    return {"bytes": example.png, "path": None}


def messages(example: Example, mark: str = MARK) -> list[dict[str, str]]:
    """The prompt as a chat of one message."""
    return [{"role": "user", "content": mark + example.instance.question}]


def extra(example: Example) -> dict[str, Any]:
    """What a reward function or a log may want to know, with the same keys and types in every row."""
    facts = example.facts
    payload = {key: value for key, value in facts.items() if key not in (*COLUMNS, "question", "token")}
    return {"index": example.index, **{key: facts[key] for key in COLUMNS}, PAYLOAD: compact(payload)}


EXTRA: Type = {
    "index": "integer",
    "env": "text",
    "family": "text",
    "split": "text",
    "level": "integer",
    "seed": "integer",
    "kernel": {"version": "text", "sha256": "text"},
    PAYLOAD: "text",
}


def _verl(example: Example) -> dict[str, Any]:
    return {
        "data_source": example.instance.env,
        "prompt": messages(example),
        "images": [picture(example)],
        "ability": example.instance.bucket,
        "reward_model": {"style": "rule", "ground_truth": example.instance.token},
        "extra_info": extra(example),
    }


def _easyr1(example: Example) -> dict[str, Any]:
    return {
        "problem": MARK + example.instance.question,
        "images": [picture(example)],
        "answer": example.instance.token,
        "data_source": example.instance.env,
        "ability": example.instance.bucket,
        "extra_info": extra(example),
    }


def _trl(example: Example) -> dict[str, Any]:
    return {
        # TRL puts the pictures in front of the text by itself.
        "prompt": messages(example, mark=""),
        "images": [picture(example)],
        "ground_truth": example.instance.token,
        "data_source": example.instance.env,
        "ability": example.instance.bucket,
        "extra_info": extra(example),
    }


def _swift(example: Example) -> dict[str, Any]:
    return {
        "messages": messages(example),
        "images": [picture(example)],
        "solution": example.instance.token,
        "data_source": example.instance.env,
        "ability": example.instance.bucket,
        "extra_info": extra(example),
    }


def _plain(example: Example) -> dict[str, Any]:
    instance = example.instance
    return {
        "image": picture(example),
        "question": instance.question,
        "token": instance.token,
        "bucket": instance.bucket,
        **extra(example),
    }


_RATED: dict[str, Type] = {"data_source": "text", "ability": "text", "extra_info": EXTRA}

#: By the name of the framework.
FLAVOURS: dict[str, Flavour] = {
    "verl": Flavour(
        {
            "data_source": "text",
            "prompt": MESSAGES,
            "images": ["image"],
            "ability": "text",
            "reward_model": {"style": "text", "ground_truth": "text"},
            "extra_info": EXTRA,
        },
        _verl,
    ),
    "easyr1": Flavour({"problem": "text", "images": ["image"], "answer": "text", **_RATED}, _easyr1),
    "trl": Flavour({"prompt": MESSAGES, "images": ["image"], "ground_truth": "text", **_RATED}, _trl),
    "ms-swift": Flavour({"messages": MESSAGES, "images": ["image"], "solution": "text", **_RATED}, _swift),
    "plain": Flavour({"image": "image", "question": "text", "token": "text", "bucket": "text", **EXTRA}, _plain),
}
