"""Grades stored replies again, with the kernel that graded them first."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from .errors import KernelError
from .limits import Limits
from .sources import Source, path_text, pins
from .suite import Suite
from .types import Verdict, Verdicts

#: What of a verdict is compared.
NUMBERS = ("score", "accuracy", "format", "partial", "parse_ok", "ambiguous", "level")


class Reverified(NamedTuple):
    """What came of grading again."""

    #: What the kernel says of each reply now, in their order.
    verdicts: Verdicts
    #: Places of the replies whose stored numbers are not those.
    changed: list[int]


def reverify(rows: Sequence[Mapping[str, Any]], *, kernel: str | os.PathLike[str] | None = None) -> Reverified:
    """Grades stored replies again, with the kernel that graded them.

    Args:
        rows: As ``tron eval`` writes them: ``token``, ``reply``, ``kernel`` (its ``version`` and ``sha256``),
            ``verdict`` and, where they are not the default, ``mode`` and ``reward``. What else stands in a row is left
            alone.
        kernel: Path of the kernel that graded them, when it is not the package's own.

    Raises:
        KernelError: ``other_kernel`` when a reply was graded by a kernel that is not there.
    """
    alike: dict[str, list[int]] = {}
    for place, row in enumerate(rows):
        key = json.dumps([row["kernel"]["version"], row["kernel"]["sha256"], row.get("mode"), row.get("reward")])
        alike.setdefault(key, []).append(place)
    suites: dict[str, Suite] = {}
    verdicts: list[Any] = [None] * len(rows)
    for places in alike.values():
        first = rows[places[0]]
        sha256 = first["kernel"]["sha256"]
        if sha256 not in suites:
            suites[sha256] = _suite_of(first["kernel"], path_text(kernel))
        graded = suites[sha256].verify_many(
            [rows[place]["token"] for place in places],
            [rows[place]["reply"] for place in places],
            mode=first.get("mode") or "strict",
            reward=first.get("reward") or "binary",
            explain=True,
        )
        for place, verdict in zip(places, graded, strict=True):
            verdicts[place] = verdict
    changed = [place for place, row in enumerate(rows) if not _is_same(verdicts[place], row["verdict"])]
    return Reverified(verdicts, changed)


def _suite_of(identity: Mapping[str, str], path: str | None) -> Suite:
    """The suite on the kernel that graded: the package's own if it is that one, else the one that is given."""
    version, sha256 = identity["version"], identity["sha256"]
    graded = f"these replies were graded by the kernel {version} with the SHA-256 {sha256}"
    own = pins()["kernel.wasm"]
    if path is None and sha256 != own:
        raise KernelError("other_kernel", f"{graded}, and this package holds {own}", "give the file of that kernel")
    try:
        suite = Suite(Source("kernel.wasm", path, sha256), Source("resvg.wasm"), Limits(), "kernel")
        suite.kernel.call("about")
    except KernelError as error:
        if error.code != "untrusted_module":
            raise
        message = f"{graded}, and the kernel that is given is another one"
        raise KernelError("other_kernel", message, "give the file of that kernel") from None
    return suite


def _is_same(now: Verdict, then: Mapping[str, Any]) -> bool:
    return all(now.get(name) == then.get(name) for name in NUMBERS)
