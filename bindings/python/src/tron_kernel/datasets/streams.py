"""Rows without files: drawn when they are asked for. Where PyTorch is installed, ``Stream`` is one of its data sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..extras import needed
from ..loading import load
from ..plan import Plan, Selection
from ..raster import Renderer
from ..suite import Suite
from .arrow import schema
from .examples import Example, examples
from .rows import FLAVOURS

if TYPE_CHECKING:
    import datasets

try:
    from torch.utils.data import IterableDataset, get_worker_info
except ModuleNotFoundError:
    # Without PyTorch there are no workers, and a stream is an iterable like any other.
    IterableDataset = Generic

    def get_worker_info() -> Any:
        """Of no worker."""
        return None


T = TypeVar("T")

#: Consecutive rows that one worker draws before the next worker's turn: every batch is as balanced as the whole.
BLOCK = 16
#: What only some rows of a selection have.
SOMETIMES = ("degrade", "options")
#: Rows of a part that ``datasets`` hands to a worker, at least, and parts, at most.
PART_ROWS, PARTS = 64, 1024


def record(example: Example) -> dict[str, Any]:
    """A row as numbers, texts and the bytes of a PNG file: PyTorch's default collate function makes batches of it."""
    facts = {key: value for key, value in example.facts.items() if key not in SOMETIMES}
    return {"index": example.index, "png": example.png, **facts}


class Rows(Generic[T]):
    """A map-style data set: its length is the selection's. Any thread and any process may use it; it pickles.

    Args:
        selection: Which instances.
        make: What a row is made of an example; see ``record``.
        suite: Where they are drawn; the package's own when left out.
        reveal: Whether examples know their answers.
        renderer: What draws their pictures; the suite's own when left out.

    Raises:
        KernelError: when the selection makes no sense.
    """

    def __init__(
        self,
        selection: Selection,
        make: Callable[[Example], T] = record,  # type: ignore[assignment]
        *,
        suite: Suite | None = None,
        reveal: bool = False,
        renderer: Renderer | None = None,
    ) -> None:
        self._suite = suite or load()
        #: The tokens of the rows.
        self.plan: Plan = self._suite.plan(selection)
        self._make = make
        self._reveal = reveal
        self._renderer: Renderer | None = renderer

    def __len__(self) -> int:
        return len(self.plan)

    def __getitem__(self, index: int) -> T:
        place = range(len(self.plan))[index]
        return next(self.between(place, place + 1))

    def between(self, start: int, stop: int) -> Iterator[T]:
        """The rows from ``start`` to before ``stop``."""
        tokens = self.plan.tokens(start, stop)
        drawn = examples(self._suite, tokens, start=start, reveal=self._reveal, renderer=self._renderer)
        return map(self._make, drawn)


class Stream(IterableDataset[T]):  # type: ignore[misc]
    """The rows of a selection in their order, split among the workers of a data loader, however many there are.

    ``state_dict`` and ``load_state_dict`` resume it, in this process or in the workers of torchdata's
    ``StatefulDataLoader``. A plain ``DataLoader`` resumes with ``skip``: the rows that it has given.

    Args:
        selection: Which instances.
        make: What a row is made of an example; see ``record``.
        shard: The number of this process, from 0, and how many share the rows: of distributed training.
        skip: How many rows to leave out at the beginning.
        suite: Where they are drawn; the package's own when left out.
        reveal: Whether examples know their answers.
        renderer: What draws their pictures; the suite's own when left out.

    Raises:
        KernelError: when the selection makes no sense.
    """

    def __init__(
        self,
        selection: Selection,
        make: Callable[[Example], T] = record,  # type: ignore[assignment]
        *,
        shard: tuple[int, int] = (0, 1),
        skip: int = 0,
        suite: Suite | None = None,
        reveal: bool = False,
        renderer: Renderer | None = None,
    ) -> None:
        super().__init__()
        self._rows: Rows[T] = Rows(selection, make, suite=suite, reveal=reveal, renderer=renderer)
        self._shard = shard
        self._skip = skip
        #: Rows that this worker has given since it began.
        self._given = 0

    @property
    def plan(self) -> Plan:
        """The tokens of all rows."""
        return self._rows.plan

    def __iter__(self) -> Iterator[T]:
        left = self._given
        for start, stop in self._blocks():
            skipped = min(left, stop - start)
            left -= skipped
            for row in self._rows.between(start + skipped, stop):
                self._given += 1
                yield row
        self._given = 0

    def state_dict(self) -> dict[str, int]:
        """What goes on after the row that was given last."""
        return {"given": self._given}

    def load_state_dict(self, state: dict[str, int]) -> None:
        """Goes on after the row that was given last when ``state_dict`` was called; the next iteration does."""
        self._given = state["given"]

    def _blocks(self) -> Iterator[tuple[int, int]]:
        """The rows of this worker, in runs: the first, and the one after the last."""
        worker = get_worker_info()
        own, workers = (worker.id, worker.num_workers) if worker else (0, 1)
        place, places = self._shard[0] * workers + own, self._shard[1] * workers
        for start in range(self._skip + place * BLOCK, len(self.plan), places * BLOCK):
            yield start, min(start + BLOCK, len(self.plan))


def as_hf_iterable(
    selection: Selection,
    flavour: str = "plain",
    *,
    suite: Suite | None = None,
    reveal: bool = False,
    renderer: Renderer | None = None,
) -> datasets.IterableDataset:
    """The rows of a selection as an ``IterableDataset`` of Hugging Face's ``datasets``, with decoded pictures.

    Args:
        selection: Which instances.
        flavour: Of the columns: ``verl``, ``easyr1``, ``trl``, ``ms-swift`` or ``plain``.
        suite: Where they are drawn; the package's own when left out.
        reveal: Whether rows have their answers.
        renderer: What draws their pictures; the suite's own when left out.

    Raises:
        KernelError: when the selection makes no sense.
    """
    hf = needed("datasets", "hub")
    types, row = FLAVOURS[flavour].types, FLAVOURS[flavour].row
    rows = Rows(selection, row, suite=suite, reveal=reveal, renderer=renderer)
    size = max(PART_ROWS, -(-len(rows) // PARTS))
    parts = [(start, min(start + size, len(rows))) for start in range(0, len(rows), size)]
    made: datasets.IterableDataset = hf.IterableDataset.from_generator(
        _drawn, features=hf.Features.from_arrow_schema(schema(types)), gen_kwargs={"parts": parts, "rows": rows}
    )
    return made


def _drawn(parts: list[tuple[int, int]], rows: Rows[Any]) -> Iterator[Any]:
    """The rows of some parts: ``datasets`` gives every worker a share of the list."""
    for start, stop in parts:
        yield from rows.between(start, stop)
