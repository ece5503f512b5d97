"""What a model wrote, in the shapes in which trainers hold it, and how much of it is sent at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias, TypeVar

#: A text; None, which is an empty one; a message of a chat, or a chat.
Reply: TypeAlias = str | Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
#: Characters of the replies that are sent at once.
BATCH_LENGTH = 1 << 18
#: The parts of a message that are text.
TEXT_PARTS = (None, "text", "output_text")

Group = TypeVar("Group")
Result = TypeVar("Result")


def reply_text(reply: Any) -> str | None:
    """The text of a reply: of a chat, that of the assistant's last message. None when it is no reply at all."""
    if reply is None:
        return ""
    if isinstance(reply, str):
        return reply
    if isinstance(reply, Mapping):
        return _message_text(reply)
    if isinstance(reply, bytes) or not isinstance(reply, Sequence):
        return None
    if not all(isinstance(message, Mapping) for message in reply):
        return None
    said = [message for message in reply if message.get("role", "assistant") == "assistant"]
    return _message_text(said[-1]) if said else ""


def _message_text(message: Mapping[str, Any]) -> str | None:
    content = message.get("content")
    if content is None or isinstance(content, str):
        return content or ""
    if not isinstance(content, Sequence) or not all(isinstance(part, Mapping) for part in content):
        return None
    return "".join(str(part.get("text") or "") for part in content if part.get("type") in TEXT_PARTS)


def batches(groups: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Groups in runs that fit into one request, unless their texts are mostly escapes."""
    batch: list[dict[str, Any]] = []
    length = 0
    for group in groups:
        more = len(group["token"]) + sum(len(text or "") for text in group["replies"])
        if batch and length + more > BATCH_LENGTH:
            yield batch
            batch, length = [], 0
        batch.append(group)
        length += more
    if batch:
        yield batch


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def spread(work: Callable[[list[Group]], list[Result]], runs: Iterable[list[Group]]) -> Iterator[Result]:
    """The results of all runs in their order; more than one run goes to as many threads as there are cores."""
    waiting = list(runs)
    threads = min(len(waiting), cores())
    if threads < 2:
        for run in waiting:
            yield from work(run)
        return
    with ThreadPoolExecutor(threads) as pool:
        for results in pool.map(work, waiting):
            yield from results
