"""Writes data sets: on all cores, to be killed at any time, with the same bytes in the end.

The rows are cut into chunks. A chunk's files are written first, each aside and then renamed; its line of the manifest
comes last and marks it as finished. Every file is a function of the settings, so what was interrupted goes on after its
last finished chunks, and what was damaged is written again.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..loading import load
from ..plan import Selection
from ..raster import Renderer
from ..replies import cores
from ..suite import Suite
from .card import card_files
from .examples import Example, examples
from .files import locked, sha256, write_whole
from .formats import FORMATS, PIECE, Format
from .manifest import MANIFEST, PARTIAL, SETTINGS, Line, digest_of, read_manifest

#: Rows that an estimate draws.
SAMPLE = 8


class ExportError(Exception):
    """The folder is not for this export; the message says why in one sentence."""


class StoppedError(Exception):
    """The export was told to stop; what is finished is kept."""


@dataclass(frozen=True)
class Exported:
    """What an export did."""

    folder: Path
    #: Rows in all, and how many of them were written this time.
    rows: int
    written: int


@dataclass(frozen=True)
class Estimate:
    """What is left to do, from a few rows."""

    rows: int
    bytes: int
    seconds: float


class Export:
    """An export to a folder. Of one use."""

    def __init__(
        self,
        out: str | os.PathLike[str],
        selection: Selection,
        *,
        format: str = "parquet",
        flavour: str | None = None,
        reveal: bool = False,
        renderer: Renderer | None = None,
        workers: int | None = None,
        suite: Suite | None = None,
    ) -> None:
        """See ``export``."""
        if format not in FORMATS:
            raise ValueError(f"format is one of {', '.join(FORMATS)}, not {format}")
        if flavour is not None and flavour not in FORMATS[format].flavours:
            raise ValueError(f"{format} has {_listed(FORMATS[format].flavours)}, not {flavour}")
        self._suite = suite or load()
        self._plan = self._suite.plan(selection)
        _check_forms(self._suite, selection)
        self._format: Format = FORMATS[format](flavour)
        self._folder = Path(out).absolute()
        self._partial = self._folder / PARTIAL
        self._workers = workers or cores()
        # What is degraded has no SVG for resvg to draw.
        self._renderer: Renderer = "kernel" if selection.degrade else renderer or self._suite.renderer
        self._stop = threading.Event()
        kernel = self._suite.kernel
        self.settings: dict[str, Any] = {
            "kernel": {"version": kernel.version, "sha256": kernel.sha256},
            "format": format,
            "flavour": self._format.flavour,
            "selection": selection.members(),
            "reveal": reveal,
            "renderer": self._renderer,
            "rows": len(self._plan),
        }
        self._digest = digest_of(self.settings)

    def stop(self) -> None:
        """Ends ``run`` after the rows that are being drawn; it raises ``StoppedError``."""
        self._stop.set()

    def estimate(self) -> Estimate:
        """Draws a few of the rows, and says what all of them will take."""
        step = max(1, len(self._plan) // SAMPLE)
        sample = [self._plan[place] for place in range(0, len(self._plan), step)][:SAMPLE]
        next(examples(self._suite, sample[:1], renderer=self._renderer))
        started = time.perf_counter()
        drawn = list(examples(self._suite, sample, renderer=self._renderer))
        seconds = (time.perf_counter() - started) / len(sample)
        size = sum(len(example.png) for example in drawn) // len(sample)
        return Estimate(len(self._plan), size * len(self._plan), seconds * len(self._plan) / self._workers)

    def run(self, on_row: Callable[[int], None] = lambda rows: None) -> Exported:
        """Writes what is missing or damaged.

        Args:
            on_row: Called with a number of rows that were written, or found to be there, from any thread.

        Raises:
            ExportError: when the folder holds something else.
            FolderInUseError: when another export works there.
            StoppedError: when ``stop`` was called.
            OSError: when a file cannot be written; what is finished is kept.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        with locked(self._folder):
            self._open()
            written = self._write_chunks(on_row)
            self._close()
        return Exported(self._folder, len(self._plan), written)

    # The folder

    def _open(self) -> None:
        """Makes the folder ready, or recognises one that was begun with these settings or with fewer rows."""
        path = self._folder / SETTINGS
        if path.exists():
            self._check_settings(json.loads(path.read_text("utf-8")))
        elif any(not one.name.startswith(".") for one in self._folder.iterdir()):
            raise ExportError(f"{self._folder} is not empty and holds no export: choose another folder")
        self._partial.mkdir(exist_ok=True)
        text = json.dumps(self.settings, ensure_ascii=False, indent=2) + "\n"
        write_whole(path, self._partial / SETTINGS, [text.encode()])

    def _check_settings(self, found: dict[str, Any]) -> None:
        own = self.settings
        different = [key for key in own if key != "selection" and found.get(key) != own[key]]
        theirs = found.get("selection", {})
        different += [key for key, value in own["selection"].items() if theirs.get(key) != value]
        for size in ("count", "total", "rows"):
            before = found.get("rows") if size == "rows" else theirs.get(size)
            after = own["rows"] if size == "rows" else own["selection"][size]
            if size in different and before is not None and after is not None and after > before:
                different.remove(size)
        if "reveal" in different and own["reveal"]:
            different.remove("reveal")
        if different:
            raise ExportError(
                f"{self._folder} holds another export ({', '.join(different)} differ; see {SETTINGS} there): choose "
                "another folder, or delete that one; only a greater count or total, or reveal, extends an export"
            )

    # The chunks

    def _chunks(self) -> Iterator[tuple[int, int, int]]:
        rows = self._format.rows
        for chunk, start in enumerate(range(0, len(self._plan), rows)):
            yield chunk, start, min(start + rows, len(self._plan))

    def _write_chunks(self, on_row: Callable[[int], None]) -> int:
        """Makes every chunk that is not there whole; returns how many rows that was."""
        kept = self._kept()

        def work(chunk: int, start: int, stop: int) -> int:
            if self._is_finished(chunk, start, stop, kept.get(chunk)):
                on_row(stop - start)
                return 0
            self._write_chunk(chunk, start, stop, on_row)
            return stop - start

        with ThreadPoolExecutor(self._workers) as pool:
            futures = [pool.submit(work, *chunk) for chunk in self._chunks()]
            try:
                wait(futures, return_when=FIRST_EXCEPTION)
            except BaseException:
                self._stop.set()
                raise
            finally:
                for future in futures:
                    if future.done() and not future.cancelled() and future.exception():
                        self._stop.set()
                if self._stop.is_set():
                    pool.shutdown(wait=False, cancel_futures=True)
        errors = [future.exception() for future in futures if not future.cancelled()]
        for error in sorted((error for error in errors if error), key=lambda error: isinstance(error, StoppedError)):
            raise error
        return sum(future.result() for future in futures)

    def _kept(self) -> dict[int, tuple[Line, int]]:
        """The chunks of the manifest that a finished export left, each with where its piece of the listing begins."""
        kept: dict[int, tuple[Line, int]] = {}
        at = len(self._format.head())
        for chunk, line in enumerate(read_manifest(self._folder)):
            kept[chunk] = (line, at)
            at += line.size
        return kept

    def _is_finished(self, chunk: int, start: int, stop: int, kept: tuple[Line, int] | None) -> bool:
        """Whether a chunk is there as it was written; what a finished export has of it becomes unfinished again."""
        line = self._line(chunk)
        if line is None and kept is not None:
            line = kept[0]
            if self._format.listing:
                self._put(self._piece_path(chunk), _part(self._folder / self._format.listing, kept[1], line.size))
        if line is None or line.rows != (start, stop) or line.settings != self._digest or line.wrong(self._folder):
            return False
        if self._format.listing and not line.is_piece(_part(self._piece_path(chunk), 0, line.size + 1)):
            return False
        self._put(self._line_path(chunk), line.text().encode())
        return True

    def _write_chunk(self, chunk: int, start: int, stop: int, on_row: Callable[[int], None]) -> None:
        """Writes the files of a chunk, then its piece of the listing, then its line."""
        piece, hashes = b"", {}
        rows = self._examples(start, stop, on_row)
        for name, data in self._format.files(chunk, self._plan.selection.split, rows):
            if name == PIECE:
                piece = data
                continue
            path = self._folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            self._put(path, data)
            hashes[name] = hashlib.sha256(data).hexdigest()
        line = Line((start, stop), self._digest, files=hashes)
        if self._format.listing:
            self._put(self._piece_path(chunk), piece)
            line = Line((start, stop), self._digest, len(piece), hashlib.sha256(piece).hexdigest(), hashes)
        self._put(self._line_path(chunk), line.text().encode())

    def _examples(self, start: int, stop: int, on_row: Callable[[int], None]) -> Iterator[Example]:
        tokens = self._plan.tokens(start, stop)
        reveal = self.settings["reveal"]
        for example in examples(self._suite, tokens, start=start, reveal=reveal, renderer=self._renderer):
            if self._stop.is_set():
                raise StoppedError("what is finished is kept; the same export goes on where it stopped")
            yield example
            on_row(1)

    def _line(self, chunk: int) -> Line | None:
        path = self._line_path(chunk)
        return Line.read(path.read_text("utf-8")) if path.exists() else None

    def _line_path(self, chunk: int) -> Path:
        return self._partial / f"{chunk:08d}.json"

    def _piece_path(self, chunk: int) -> Path:
        return self._partial / f"{chunk:08d}.piece"

    def _put(self, path: Path, *parts: bytes) -> None:
        write_whole(path, self._partial / f"aside-{threading.get_ident()}", parts)

    # The end

    def _close(self) -> None:
        """Puts the listing and the manifest together, and writes the card."""
        chunks = [chunk for chunk, _, _ in self._chunks()]
        aside = self._partial / "aside"
        lines = [line for chunk in chunks if (line := self._line(chunk))]
        if self._format.listing:
            pieces = (self._piece_path(chunk).read_bytes() for chunk in chunks)
            write_whole(self._folder / self._format.listing, aside, _chained(self._format.head(), pieces))
        own = {}
        if self._format.listing:
            own[self._format.listing] = sha256(self._folder / self._format.listing) or ""
        hashes = {path: digest for line in lines for path, digest in line.files.items()} | own
        for name, text in card_files(self._suite, self._plan, self.settings, hashes).items():
            write_whole(self._folder / name, aside, [text.encode()])
            own[name] = hashlib.sha256(text.encode()).hexdigest()
        lines.append(Line((len(self._plan), len(self._plan)), self._digest, files=own))
        write_whole(self._folder / MANIFEST, aside, (line.text().encode() for line in lines))
        for path in self._partial.iterdir():
            path.unlink()
        self._partial.rmdir()


def export(
    out: str | os.PathLike[str],
    selection: Selection,
    *,
    format: str = "parquet",
    flavour: str | None = None,
    reveal: bool = False,
    renderer: Renderer | None = None,
    workers: int | None = None,
    suite: Suite | None = None,
) -> Exported:
    """Writes a data set to a folder, or what is missing of it.

    Args:
        out: The folder. One that holds the same export, or one of fewer rows, goes on where it stopped.
        selection: Which instances.
        format: ``parquet``, ``webdataset``, ``imagefolder``, ``tsv`` or ``jsonl``.
        flavour: For which framework: of ``parquet``, ``verl``, ``easyr1``, ``trl``, ``ms-swift`` or ``plain``; of
            ``jsonl``, ``ms-swift`` or ``nemo-gym``.
        reveal: Whether the rows hold the answers.
        renderer: What draws the pictures; the suite's own when left out.
        workers: Threads; one a core when left out.
        suite: Where the instances are drawn; the package's own when left out.

    Raises:
        ValueError: when there is no such format or flavour.
        KernelError: when the selection makes no sense.
        ExportError: when the folder holds something else.
        FolderInUseError: when another export works there.
        OSError: when a file cannot be written; what is finished is kept.
    """
    return Export(
        out,
        selection,
        format=format,
        flavour=flavour,
        reveal=reveal,
        renderer=renderer,
        workers=workers,
        suite=suite,
    ).run()


def _check_forms(suite: Suite, selection: Selection) -> None:
    """Says which environments cannot have options, before anything is written."""
    if selection.form != "choices":
        return
    members = selection.members()
    wrong = [
        one["id"]
        for one in suite.list(envs=members["envs"] and list(members["envs"]), without=members["without"])
        if any("choices" not in suite.describe(one["id"])["levels"][level]["forms"] for level in members["levels"])
    ]
    if wrong:
        raise ValueError(
            f"form choices needs options, and {', '.join(wrong)} cannot have any: take mixed, or leave them out"
        )


def _part(path: Path, start: int, length: int) -> bytes:
    """Some bytes of a file; fewer where it ends."""
    try:
        with path.open("rb") as file:
            file.seek(start)
            return file.read(length)
    except FileNotFoundError:
        return b""


def _chained(head: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from pieces


def _listed(names: tuple[str, ...]) -> str:
    return f"the flavours {', '.join(names)}" if names else "no flavours"
