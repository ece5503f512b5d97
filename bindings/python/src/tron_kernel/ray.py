"""Ray Data reads a selection: every task draws a range of its rows, with nothing shared. Needs Ray.

>>> import ray
>>> from tron_kernel import Selection
>>> from tron_kernel.ray import source
>>> ray.data.read_datasource(source(Selection(count=100))).write_parquet("data")
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from .datasets.arrow import schema, table
from .datasets.examples import examples
from .datasets.rows import FLAVOURS
from .extras import needed
from .loading import load
from .plan import Selection
from .raster import Renderer
from .suite import Suite

if TYPE_CHECKING:
    import pyarrow
    from ray.data import Datasource

#: Rows of a block, which are in memory together.
BLOCK_ROWS = 256
#: Bytes of a row, roughly: what Ray plans with.
ROW_BYTES = 24_000


def source(
    selection: Selection,
    flavour: str = "verl",
    *,
    reveal: bool = False,
    renderer: Renderer | None = None,
    suite: Suite | None = None,
) -> Datasource:
    """The rows of a selection for ``ray.data.read_datasource``, as ``tron_kernel.datasets.export`` writes them.

    Args:
        selection: Which instances.
        flavour: Of the columns: ``verl``, ``easyr1``, ``trl``, ``ms-swift`` or ``plain``.
        reveal: Whether rows have their answers.
        renderer: What draws their pictures; the suite's own when left out.
        suite: Where they are drawn; the package's own when left out. Tasks get it pickled: as the path of its modules.

    Raises:
        KernelError: when the selection makes no sense.
    """
    datasource, block = needed("ray.data.datasource", "ray"), needed("ray.data.block", "ray")
    drawn = suite or load()
    columns = schema(FLAVOURS[flavour].types)
    length = len(drawn.plan(selection))

    def reader(start: int, stop: int) -> Callable[[], Iterator[pyarrow.Table]]:
        """Draws the rows from ``start`` to before ``stop``."""

        def read() -> Iterator[pyarrow.Table]:
            plan, row = drawn.plan(selection), FLAVOURS[flavour].row
            for first in range(start, stop, BLOCK_ROWS):
                tokens = plan.tokens(first, min(first + BLOCK_ROWS, stop))
                shown = examples(drawn, tokens, start=first, reveal=reveal, renderer=renderer)
                yield table(FLAVOURS[flavour].types, map(row, shown))

        return read

    class Source(datasource.Datasource):  # type: ignore[misc,name-defined]
        """A selection. Of a class of its own here, since Ray is imported only when it is asked for."""

        def estimate_inmemory_data_size(self) -> int:
            """Bytes, roughly."""
            return length * ROW_BYTES

        def get_read_tasks(self, parallelism: int, *_: Any, **__: Any) -> list[Any]:
            """At most ``parallelism`` tasks, with whole blocks each."""
            blocks = -(-length // BLOCK_ROWS)
            size = -(-blocks // max(1, min(parallelism, blocks))) * BLOCK_ROWS
            return [task(start, min(start + size, length)) for start in range(0, length, size)]

    def task(start: int, stop: int) -> Any:
        size = (stop - start) * ROW_BYTES
        metadata = block.BlockMetadata(num_rows=stop - start, size_bytes=size, input_files=None, exec_stats=None)
        return datasource.ReadTask(reader(start, stop), metadata, schema=columns)

    made: Datasource = Source()
    return made
