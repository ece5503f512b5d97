"""The golden vectors, replayed."""

from __future__ import annotations

from support import replay


def test_every_vector(suite, vectors):
    wrong = [line for vector in vectors for line in replay(suite, vector)]
    assert not wrong, "\n".join(wrong[:20])
