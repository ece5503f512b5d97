"""Files that are there whole or not at all, and a folder that one process writes to at a time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import random
import re
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

LOCK = re.compile(r"\.lock-(?P<host>.*)-(?P<pid>\d+)-(?P<started>\d+)")
#: Seconds that two processes wait at most which found each other at the start.
PATIENCE = 0.2


def write_whole(path: Path, aside: Path, parts: Iterable[bytes]) -> None:
    """Writes a file by way of ``aside``, a path on the same disk, of which nothing stays when there is no room."""
    try:
        with aside.open("wb") as file:
            for part in parts:
                file.write(part)
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def sha256(path: Path) -> str | None:
    """The SHA-256 of a file in hexadecimal digits; None when there is no such file."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while part := file.read(1 << 20):
                digest.update(part)
    except FileNotFoundError:
        return None
    return digest.hexdigest()


class FolderInUseError(OSError):
    """Another process writes to the folder."""


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keeps other exports out of a folder, those of Node as well.

    Every process leaves a file with its host, number and start, and only then looks for those of others: of two, at
    least one sees the other. One that was killed leaves a file that says so, since nobody has its number and start.

    Raises:
        FolderInUseError: when another process works there.
    """
    own = folder / f".lock-{platform.node()}-{os.getpid()}-{_start(os.getpid())}"
    for attempt in range(3):
        own.touch()
        others = [path for path in folder.glob(".lock-*") if path.name != own.name and _is_held(path)]
        if not others:
            break
        own.unlink()
        if attempt == 2:
            message = (
                f"another export works in {folder}: wait for it, or remove {others[0].name} there if there is none"
            )
            raise FolderInUseError(message)
        time.sleep(random.uniform(0, PATIENCE))
    try:
        yield
    finally:
        own.unlink(missing_ok=True)


def _is_held(path: Path) -> bool:
    """Whether the process that left a lock may still run; removes the lock of one that does not."""
    found = LOCK.fullmatch(path.name)
    # A number says nothing about another machine, and asking for one would end the process on Windows.
    if not found or found["host"] != platform.node() or sys.platform == "win32":
        return True
    pid = int(found["pid"])
    try:
        os.kill(pid, 0)
        is_running = _start(pid) == found["started"]
    except ProcessLookupError:
        is_running = False
    except PermissionError:
        is_running = True
    if not is_running:
        path.unlink(missing_ok=True)
    return is_running


def _start(pid: int) -> str:
    """When a process started, in ticks since the machine did: numbers are used again. 0 where the system keeps it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[19]
    except OSError:
        return "0"
