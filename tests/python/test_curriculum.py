"""Curricula: the kernel decides, so the stream is that of every host; what is tested here is what this host adds."""

from __future__ import annotations

import json
import pickle

import pytest
from support import node_stream
from tron_kernel import Curriculum, KernelError


def groups(tokens: list[str]) -> list[dict]:
    """Eight replies to each instance; how many are right depends on its seed."""
    verdict = {"score": 1, "accuracy": 1, "format": 1, "partial": 1, "parse_ok": 1, "ambiguous": 0, "level": 0}
    wrong = {**verdict, "score": 0, "accuracy": 0, "partial": 0}
    rights = [json.loads(token)["seed"] % 9 for token in tokens]
    return [
        {"token": token, "verdicts": [verdict] * right + [wrong] * (8 - right)}
        for token, right in zip(tokens, rights, strict=True)
    ]


def stream(curriculum: Curriculum, rounds: int) -> list[str]:
    tokens = []
    for _ in range(rounds):
        drawn = curriculum.next(16)
        curriculum.report(groups(drawn))
        tokens += drawn
    return tokens


def test_the_stream_is_nodes(suite):
    curriculum = suite.curriculum("twin", preset={"preset": "tron", "window": 1})
    tokens = stream(curriculum, 6)
    expected = node_stream("twin", {"preset": "tron", "window": 1}, rounds=6)
    assert tokens == expected["tokens"]
    assert curriculum.metrics() == expected["metrics"]


def test_it_resumes_from_json_and_from_a_pickle(suite):
    whole = stream(suite.curriculum("a"), 4)
    curriculum = suite.curriculum("a")
    first = stream(curriculum, 2)
    copy = pickle.loads(pickle.dumps(curriculum))
    resumed = Curriculum.resume(suite.kernel, json.loads(json.dumps(curriculum.state)))
    assert first + stream(resumed, 2) == first + stream(copy, 2) == whole


def test_workers_share_the_stream(suite):
    shares = [suite.curriculum("a", worker=worker, workers=4).next(8) for worker in range(4)]
    assert len({token for share in shares for token in share}) == 32


def test_fixed_levels_are_entered_anywhere(suite):
    fixed = suite.curriculum("a", preset="fixed")
    assert fixed.item(3) == fixed.next(4)[3]
    with pytest.raises(KernelError) as caught:
        suite.curriculum("a").item(3)
    assert caught.value.code == "not_fixed"


def test_migration(suite):
    ids = [one["id"] for one in suite.list()]
    curriculum = suite.curriculum("a", mixture={"envs": ids[:3]})
    curriculum.report(groups(curriculum.next(3)))
    state = {**curriculum.state, "mixture": {"envs": ids[1:4]}}
    moved, report = Curriculum.migrate(suite.kernel, state)
    assert report == {"kept": 2, "removed": [ids[0]], "unseen": [ids[3]]}
    assert sorted(json.loads(token)["env"] for token in moved.next(3)) == ids[1:4]


def test_bad_states(suite):
    for state in ({}, {"curriculum": 1}, {"curriculum": 99}):
        with pytest.raises(KernelError):
            Curriculum.resume(suite.kernel, state)


def test_a_batch_is_reported_as_trainers_hold_it(suite):
    by_groups, by_batch = (suite.curriculum("batch", preset={"preset": "tron", "window": 1}) for _ in range(2))
    for _ in range(4):
        tokens = by_groups.next(8)
        assert by_batch.next(8) == tokens
        reported = groups(tokens)
        # Replies to one instance lie apart, and one of another data set is among them.
        batch = [(group["token"], group["verdicts"][reply]) for reply in range(8) for group in reported]
        names, verdicts = zip(*batch, ("{}", None), strict=True)
        assert by_batch.step(names, verdicts) == by_groups.report(reported)
    assert by_batch.state == by_groups.state
