"""The golden vectors, replayed."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

from support import replay


def test_vectors(suite, vectors):
    # The interpreter's lock is free while a module runs, so threads share the work.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        wrong = [line for lines in pool.map(lambda vector: replay(suite, vector), vectors) for line in lines]
    assert not wrong, "\n".join(wrong[:20])
