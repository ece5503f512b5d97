"""Rows as Arrow tables and Parquet files that ``datasets`` opens with decoded pictures. Needs pyarrow."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..extras import needed
from .rows import Type

if TYPE_CHECKING:
    import pyarrow

#: Bytes from which a row group, and a file, take no more rows. Arrow's offsets of a column end at 2 GiB.
GROUP_BYTES = 1 << 25
FILE_BYTES = 1 << 28


def schema(types: dict[str, Type]) -> pyarrow.Schema:
    """The schema of some columns, with what ``datasets`` wants to know of them."""
    pa = needed("pyarrow", "data")
    features = {name: _feature(type) for name, type in types.items()}
    return pa.schema(
        [(name, _arrow(type)) for name, type in types.items()],
        metadata={"huggingface": json.dumps({"info": {"features": features}})},
    )


def _arrow(type: Type) -> Any:
    pa = needed("pyarrow", "data")
    if isinstance(type, list):
        return pa.list_(_arrow(type[0]))
    if isinstance(type, dict):
        return pa.struct([(name, _arrow(member)) for name, member in type.items()])
    if type == "image":
        return pa.struct([("bytes", pa.binary()), ("path", pa.string())])
    return {"text": pa.string(), "integer": pa.int64()}[type]


def _feature(type: Type) -> Any:
    # A list in brackets is what every release of datasets reads, whatever it writes.
    if isinstance(type, list):
        return [_feature(type[0])]
    if isinstance(type, dict):
        return {name: _feature(member) for name, member in type.items()}
    if type == "image":
        return {"_type": "Image"}
    return {"dtype": {"text": "string", "integer": "int64"}[type], "_type": "Value"}


def table(types: dict[str, Type], rows: Iterable[dict[str, Any]]) -> pyarrow.Table:
    """A table of some rows."""
    return needed("pyarrow", "data").Table.from_pylist(list(rows), schema=schema(types))


def parquet_files(
    types: dict[str, Type], rows: Iterable[dict[str, Any]], file_bytes: int = FILE_BYTES, group_bytes: int = GROUP_BYTES
) -> Iterator[bytes]:
    """Parquet files of some rows, each bounded in bytes, and so is each of its row groups: but for one row's."""
    parquet = needed("pyarrow.parquet", "data")
    columns = schema(types)
    sink = io.BytesIO()
    writer, written = None, 0
    for group, size in _groups(rows, group_bytes):
        if writer is None:
            sink = io.BytesIO()
            writer = parquet.ParquetWriter(sink, columns)
        writer.write_table(table(types, group), row_group_size=len(group))
        written += size
        if written >= file_bytes:
            writer.close()
            yield sink.getvalue()
            writer, written = None, 0
    if writer is not None:
        writer.close()
        yield sink.getvalue()


def _groups(rows: Iterable[dict[str, Any]], most: int) -> Iterator[tuple[list[dict[str, Any]], int]]:
    """Rows in groups, each with its size in bytes."""
    group: list[dict[str, Any]] = []
    size = 0
    for row in rows:
        group.append(row)
        size += _size(row)
        if size >= most:
            yield group, size
            group, size = [], 0
    if group:
        yield group, size


def _size(value: Any) -> int:
    """Bytes of the texts and pictures of a value, roughly."""
    if isinstance(value, (str, bytes)):
        return len(value)
    if isinstance(value, dict):
        return sum(map(_size, value.values()))
    return sum(map(_size, value)) if isinstance(value, list) else 8
