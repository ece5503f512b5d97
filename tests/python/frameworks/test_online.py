"""What the adapters with online rows share: draws, reports, states, and verdicts that come from other processes."""

from __future__ import annotations

import pytest
from tron_kernel.integrations import reports
from tron_kernel.integrations.online import Online


@pytest.fixture
def online(suite):
    preset = {"preset": "tron", "window": 1}
    return Online(suite.curriculum("online", preset=preset, mixture={"envs": ["count_shape_colour"]}), suite)


def level(online: Online) -> int:
    return max(
        (one["current_level"] for one in online.curriculum.metrics() if one["scope"] == "environment"), default=0
    )


def right(suite, token: str, replies: int = 8) -> tuple[list[str], list[dict]]:
    answer = suite.regenerate(token, reveal=True).answer
    return [token] * replies, suite.verify_group(token, [f"<answer>{answer}</answer>"] * replies)


def test_only_what_it_drew_moves_its_levels(suite, online):
    foreign = suite.generate("count_shape_colour", 0, 3).token
    assert online.report(*right(suite, foreign)) == []
    example = online.draw()
    token = example.instance.token
    [health] = online.report(*right(suite, token))
    assert (health["from"], health["to"], level(online)) == (0, 1, 1)
    # Once is enough: a trainer may grade a batch again.
    assert online.report(*right(suite, token)) == []
    assert (example.index, online.draw().index) == (0, 1)


def test_it_goes_on_from_a_checkpoint(suite, online, tmp_path):
    online.report(*right(suite, online.draw().instance.token))
    online.save(tmp_path)
    following = online.next()
    again = Online(suite.curriculum("another"), suite)
    again.load(tmp_path)
    assert level(again) == 1
    assert again.next() == following
    with pytest.raises(FileNotFoundError):
        again.load(tmp_path / "nothing")


def test_verdicts_come_through_files(suite, tmp_path):
    folder = tmp_path / "reports"
    token = suite.generate("count_shape_colour", 0, 3).token
    _, [verdict, *_] = right(suite, token)
    reports.post(folder, token, verdict)
    inbox = reports.Inbox(folder)
    assert list(inbox.new()) == []
    reports.post(folder, token, verdict)
    [(told, numbers)] = inbox.new()
    assert (told, numbers["accuracy"]) == (token, 1.0)
    [file] = folder.iterdir()
    with file.open("a") as writing:
        writing.write('{"token": "half a line')
    assert list(inbox.new()) == []
