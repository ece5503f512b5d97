"""The files of a data set.

A format turns a chunk of rows into whole files, and into a piece of the one file that lists all rows.
"""

from __future__ import annotations

import base64
import csv
import io
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any

from ..extras import needed
from .arrow import FILE_BYTES, parquet_files
from .examples import Example
from .rows import FLAVOURS, MARK, compact, messages

#: Names a piece of the list.
PIECE = ""


class Format(ABC):
    """How rows become files. A chunk is what one worker does in one go, and what an interruption costs at most."""

    #: Flavours, the default first; none where there is just one.
    flavours: tuple[str, ...] = ()
    #: Rows of a chunk.
    rows = 64
    #: The file that lists all rows, put together from the pieces of the chunks; None where there is none.
    listing: str | None = None

    def __init__(self, flavour: str | None = None) -> None:
        self.flavour = flavour or (self.flavours[0] if self.flavours else None)

    def head(self) -> bytes:
        """What the listing begins with."""
        return b""

    @abstractmethod
    def files(self, chunk: int, split: str, rows: Iterable[Example]) -> Iterator[tuple[str, bytes]]:
        """The files of a chunk, each with its path, and its piece of the listing under the name ``PIECE``."""


def lines(records: Iterable[Any]) -> bytes:
    """JSON lines."""
    return "".join(compact(record) + "\n" for record in records).encode()


class ImageFolder(Format):
    """PNG files and ``metadata.jsonl``, as ``datasets`` reads it; the same bytes as those of ``tron export``."""

    listing = "metadata.jsonl"

    def files(self, chunk: int, split: str, rows: Iterable[Example]) -> Iterator[tuple[str, bytes]]:
        """See ``Format``."""
        records = []
        for example in rows:
            yield example.image, example.png
            records.append({"file_name": example.image, **example.facts})
        yield PIECE, lines(records)


class Parquet(Format):
    """Parquet, with the pictures inside."""

    flavours = tuple(FLAVOURS)
    rows = 2048

    def files(self, chunk: int, split: str, rows: Iterable[Example]) -> Iterator[tuple[str, bytes]]:
        """See ``Format``."""
        flavour = FLAVOURS[self.flavour or "verl"]
        for part, data in enumerate(parquet_files(flavour.types, map(flavour.row, rows))):
            yield f"data/{split}-{chunk:05d}{_suffix(part)}.parquet", data


class WebDataset(Format):
    """Tar files of ``<key>.png`` and ``<key>.json``."""

    rows = 1024

    def files(self, chunk: int, split: str, rows: Iterable[Example]) -> Iterator[tuple[str, bytes]]:
        """See ``Format``."""
        tar_writer = needed("webdataset", "data").TarWriter
        waiting = iter(rows)
        part, example = 0, next(waiting, None)
        while example is not None:
            sink = io.BytesIO()
            with tar_writer(sink, encoder=False, mtime=0) as tar:
                while example is not None and sink.tell() < FILE_BYTES:
                    record = compact({"index": example.index, **example.facts}).encode()
                    # A key ends at its first dot.
                    tar.write({"__key__": f"{example.index:09d}", "png": example.png, "json": record})
                    example = next(waiting, None)
            yield f"data/{split}-{chunk:06d}{_suffix(part)}.tar", sink.getvalue()
            part += 1


class Tsv(Format):
    """The table that VLMEvalKit reads, with the pictures inside, and the token to grade by."""

    listing = "tron.tsv"
    columns = (
        "index",
        "image",
        "question",
        "category",
        "l2-category",
        "level",
        "split",
        "token",
        "kernel_version",
        "kernel_sha256",
        "answer",
    )

    def head(self) -> bytes:
        """See ``Format``."""
        return self._table([self.columns])

    def files(self, chunk: int, split: str, rows: Iterable[Example]) -> Iterator[tuple[str, bytes]]:
        """See ``Format``."""
        yield PIECE, self._table(map(self._row, rows))

    def _row(self, example: Example) -> list[Any]:
        instance = example.instance
        picture = base64.b64encode(example.png).decode("ascii")
        place = [instance.bucket, instance.env, instance.level, instance.split]
        # VLMEvalKit wants an answer in every row, and hands it to the class alone.
        answer = instance.token if instance.answer is None else instance.answer
        return [example.index, picture, instance.question, *place, instance.token, *example.kernel.values(), answer]

    @staticmethod
    def _table(rows: Iterable[Iterable[Any]]) -> bytes:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter="\t", lineterminator="\n").writerows(rows)
        return text.getvalue().encode()


class Jsonl(Format):
    """JSON lines: ``ms-swift`` with pictures beside them, ``nemo-gym`` with pictures inside."""

    listing = "data.jsonl"
    flavours = ("ms-swift", "nemo-gym")

    def files(self, chunk: int, split: str, rows: Iterable[Example]) -> Iterator[tuple[str, bytes]]:
        """See ``Format``."""
        records = []
        for example in rows:
            if self.flavour == "ms-swift":
                yield example.image, example.png
                records.append(self._swift(example))
            else:
                records.append(self._nemo(example))
        yield PIECE, lines(records)

    @staticmethod
    def _swift(example: Example) -> dict[str, Any]:
        facts = example.facts
        token = facts.pop("token")
        return {"messages": messages(example, MARK), "images": [example.image], "solution": token, **facts}

    @staticmethod
    def _nemo(example: Example) -> dict[str, Any]:
        url = "data:image/png;base64," + base64.b64encode(example.png).decode("ascii")
        content = [
            {"type": "input_image", "image_url": url, "detail": "auto"},
            {"type": "input_text", "text": example.instance.question},
        ]
        asked = {"input": [{"role": "user", "content": content}]}
        return {"responses_create_params": asked, "index": example.index, **example.facts}


def _suffix(part: int) -> str:
    """Of a file that a chunk has more than one of."""
    return f"-{part}" if part else ""


#: By name.
FORMATS: dict[str, type[Format]] = {
    "parquet": Parquet,
    "webdataset": WebDataset,
    "imagefolder": ImageFolder,
    "tsv": Tsv,
    "jsonl": Jsonl,
}
