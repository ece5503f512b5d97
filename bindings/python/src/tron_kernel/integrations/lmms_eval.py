"""lmms-eval: what a task file refers to, for rows of flavour ``plain``.

examples/frameworks/lmms_eval is the folder of such a task.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .grading import PARTS, shared_suite


def doc_to_visual(doc: dict[str, Any]) -> list[Any]:
    """The picture."""
    return [doc["image"].convert("RGB")]


def doc_to_text(doc: dict[str, Any], lmms_eval_specific_kwargs: dict[str, Any] | None = None) -> str:
    """The whole prompt, with the sentence on the form of the answer."""
    return str(doc["question"])


def doc_to_target(doc: dict[str, Any]) -> str:
    """The token: there is no one text that is right."""
    return str(doc["token"])


def process_results(doc: dict[str, Any], results: Sequence[str]) -> dict[str, float]:
    """The parts of the verdict, as metrics ``tron_correct``, ``tron_format`` and ``tron_partial``."""
    verdict: Any = shared_suite().verify(doc["token"], results[0])
    return {f"tron_{part}": float(verdict[number]) for part, number in PARTS.items()}
