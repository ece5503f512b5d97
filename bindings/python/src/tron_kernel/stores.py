"""Stores, and what keeps them and the engine right across a fork."""

from __future__ import annotations

import os
import weakref

import wasmtime

from .engines import CLOCK, ENGINE, HANDLERS, LOCK

_stores: weakref.WeakSet[wasmtime.Store] = weakref.WeakSet()
_kept: list[wasmtime.Store] = []
_is_forked = False


def new_store() -> wasmtime.Store:
    """A store that is known to the fork hooks."""
    with LOCK:
        made = wasmtime.Store(ENGINE)
        _stores.add(made)
        return made


def is_forked() -> bool:
    """Whether this process was forked off another that had loaded this package: its thread pools are gone."""
    return _is_forked


def _before_fork() -> None:
    LOCK.acquire()
    HANDLERS.lock.acquire()
    # The child drops the thread-locals of threads that it does not have. Deleting a store that one of them was running
    # at that moment is not safe, so the child keeps all of them; it makes instances of its own.
    _kept.extend(_stores)


def _after_fork_in_parent() -> None:
    _kept.clear()
    HANDLERS.lock.release()
    LOCK.release()


def _after_fork_in_child() -> None:
    global _is_forked
    _is_forked = True
    HANDLERS.reset()
    LOCK.release()
    CLOCK.reset()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork_in_child)
