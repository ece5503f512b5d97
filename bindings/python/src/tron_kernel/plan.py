"""The rows of a data set: which instances a selection means, in an order that every host gives them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, cast, overload

from .kernel import Kernel
from .types import Container, Degradation, Form, Split, Style

#: Rows that are asked for at once.
BLOCK = 256
LEVELS = 10


@dataclass(frozen=True)
class Selection:
    """Which instances, and how they are asked for: either ``count`` or ``total`` of them. The kernel checks it."""

    #: Names of environments: ids, families, buckets, or the sets ``all`` and ``transfer``; all when left out. With
    #: ``total`` every name has its share of it: equal ones, or by weight where they are given.
    envs: Sequence[str] | Mapping[str, float] | None = None
    #: Names of what to leave out of them.
    without: Sequence[str] = ()
    #: 0 to 9, rising; all when left out.
    levels: Sequence[int] | None = None
    #: Instances of every environment and level.
    count: int | None = None
    #: Instances in all.
    total: int | None = None
    #: The first seed of every environment and level.
    seed: int = 0
    #: As of ``Suite.generate``, like those that follow.
    split: Split = "train"
    style: Style = "varied"
    container: Container = "answer-tag"
    form: Form = "open"
    degrade: Degradation | None = None

    def members(self) -> dict[str, Any]:
        """What a request has of it, as plain JSON in one spelling; None where something was left out."""
        members = {field.name: getattr(self, field.name) for field in fields(self)}
        if isinstance(self.envs, Mapping):
            members["envs"] = {name: _number(weight) for name, weight in self.envs.items()}
        elif self.envs is not None:
            members["envs"] = list(self.envs)
        members["without"] = list(self.without)
        if self.degrade is not None:
            members["degrade"] = {**self.degrade, "strength": _number(self.degrade["strength"])}
        members["levels"] = [int(level) for level in (range(LEVELS) if self.levels is None else self.levels)]
        return members


def _number(value: float) -> float:
    """As JavaScript writes it: a whole number has no point."""
    return int(value) if value == int(value) else value


class Plan(Sequence[str]):
    """The tokens of a selection's rows.

    Each is a function of the selection and its place alone, so any worker takes any of them, and the rows of a greater
    ``count`` or ``total`` begin with these. Pickles as its selection.

    Raises:
        KernelError: when the selection makes no sense.
    """

    def __init__(self, kernel: Kernel, selection: Selection) -> None:
        self._kernel = kernel
        self.selection = selection
        self._members = selection.members()
        self._length = int(self._ask(0, 0)["length"])

    def __reduce__(self) -> tuple[type[Plan], tuple[Kernel, Selection]]:
        return (Plan, (self._kernel, self.selection))

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> list[str]: ...

    def __getitem__(self, index: int | slice) -> str | list[str]:
        places = range(self._length)[index]
        if isinstance(places, int):
            return next(self.tokens(places, places + 1))
        if places.step == 1:
            return list(self.tokens(places.start, places.stop))
        return [self[place] for place in places]

    def __iter__(self) -> Iterator[str]:
        return self.tokens(0, self._length)

    def tokens(self, start: int, stop: int) -> Iterator[str]:
        """The tokens of the rows from ``start`` to before ``stop``."""
        stop = min(stop, self._length)
        for first in range(start, stop, BLOCK):
            yield from cast("list[str]", self._ask(first, min(BLOCK, stop - first))["tokens"])

    def _ask(self, start: int, n: int) -> Any:
        return self._kernel.call("plan", **self._members, **{"from": start, "n": n})
