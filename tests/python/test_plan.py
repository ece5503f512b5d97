"""The rows of a selection are those of Node, and are reached from anywhere."""

from __future__ import annotations

import json
import pickle

import pytest
from support import node_rows
from tron_kernel import KernelError, Selection


@pytest.mark.parametrize(
    "selection",
    [
        Selection(count=2, levels=[0, 9], without=["transfer"], seed=5),
        Selection(total=700, envs={"counting": 2, "spatial": 1.5}, split="test", style="plain"),
        Selection(total=300, envs=["pattern", "mazes"], form="mixed", container="rotate"),
    ],
)
def test_the_rows_are_those_of_node(suite, selection):
    assert list(suite.plan(selection)) == node_rows(selection.members())


def test_rows_are_reached_from_anywhere(suite):
    plan = suite.plan(Selection(count=1))
    whole = list(plan)
    assert len(plan) == len(whole)
    assert [plan[0], plan[-1], plan[700]] == [whole[0], whole[-1], whole[700]]
    assert plan[250:270] == whole[250:270] and plan[::-500] == whole[::-500]
    with pytest.raises(IndexError):
        plan[len(plan)]
    assert list(pickle.loads(pickle.dumps(plan))) == whole
    assert suite.plan(Selection(count=2))[: len(plan)] == whole


def test_a_selection_that_makes_no_sense_is_refused(suite):
    for selection, code in ((Selection(), "bad_count"), (Selection(count=1, envs=["maze"]), "unknown_selection")):
        with pytest.raises(KernelError) as error:
            suite.plan(selection)
        assert error.value.code == code


def test_tokens_draw(suite):
    token = suite.plan(Selection(envs=["mazes"], count=1, levels=[3]))[0]
    assert json.loads(suite.regenerate(token).token)["attempt"] is not None
