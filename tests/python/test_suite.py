"""The API, on an environment or two."""

from __future__ import annotations

import json

import numpy
import pytest
import tron_kernel
from support import every

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def env(suite) -> str:
    return suite.list()[0]["id"]


def test_list_selects(suite):
    everything = suite.list()
    assert [one["id"] for one in everything] == sorted(one["id"] for one in everything)
    bucket = everything[0]["bucket"]
    assert suite.list(envs=[bucket]) == [one for one in everything if one["bucket"] == bucket]
    family = everything[0]["family"]
    rest = [one for one in everything if one["family"] != family and not one["transfer"]]
    assert suite.list(without=("transfer", family)) == rest


def test_describe(suite, env):
    described = suite.describe(env)
    assert described["id"] == env
    assert len(described["levels"]) == 10
    assert described["levels"][0]["width"] % 224 == 0


def test_generate_hides_the_answer_unless_asked(suite, env):
    hidden = suite.generate(env, level=3, seed=42)
    shown = suite.generate(env, 3, 42, reveal=True)
    assert hidden.answer is None
    assert shown.answer
    assert (hidden.token, hidden.question, hidden.svg) == (shown.token, shown.question, shown.svg)
    assert (shown.env, shown.level, shown.seed, shown.split) == (env, 3, 42, "train")
    assert "answer" not in json.loads(hidden.token)


def test_regenerate_is_generate(suite, env):
    for split in ("train", "validation", "test"):
        for style in ("varied", "plain"):
            one = suite.generate(env, level=2, seed=5, split=split, style=style, container="boxed")
            assert suite.regenerate(one.token) == one
            assert one.split == split


def test_verify(suite, env):
    one = suite.generate(env, level=1, seed=9, reveal=True)
    right = suite.verify(one.token, f"<think>hm</think><answer>{one.answer}</answer>")
    assert (right["score"], right["accuracy"], right["level"]) == (1, 1, 1)
    wrong = suite.verify(one.token, "no answer here", explain=True, reveal=True)
    assert (wrong["score"], wrong["parse_ok"]) == (0, 0)
    assert wrong["answer"] == one.answer
    assert wrong["reason"]
    assert suite.verify(one.token, "no answer here", reward="signed")["score"] < 0
    assert suite.verify(one.token, f"\\boxed{{{one.answer}}}", mode="lenient")["accuracy"] == 1


@pytest.mark.parametrize("options", [{}, {"mode": "lenient", "reward": {"preset": "shaped"}, "explain": True}], ids=str)
def test_a_group_gets_the_verdicts_of_its_members(suite, options):
    for one in every(suite.list(), 24):
        instance = suite.generate(one["id"], level=5, seed=9, reveal=True)
        right = f"<answer>{instance.answer}</answer>"
        replies = [right, "", f"\\boxed{{{instance.answer}}}", right + "<answer>0</answer>", "\ud83d" + right, right]
        verdicts = [suite.verify(instance.token, reply, **options) for reply in replies]
        assert suite.verify_group(instance.token, replies, **options) == verdicts
        assert suite.verify_group(instance.token, tuple(replies[::-1]), **options) == verdicts[::-1]
        assert suite.verify_group(instance.token, [], **options) == []


def test_verdict_columns_have_one_type(suite, env):
    token = suite.generate(env, level=0, seed=0).token
    replies = ("", "<answer>1</answer>")
    for verdict in [*(suite.verify(token, reply) for reply in replies), *suite.verify_group(token, replies)]:
        assert all(type(verdict[key]) is float for key in ("score", "accuracy", "format", "partial"))
        assert all(type(verdict[key]) is int for key in ("parse_ok", "ambiguous", "level"))


def test_inspect_lists_what_is_drawn(suite, env):
    one = suite.generate(env, level=0, seed=0)
    inspected = suite.inspect(one.token)
    assert inspected["question"] == one.question
    assert inspected["marks"]
    assert "answer" not in inspected


def test_pictures(suite, env):
    one = suite.generate(env, level=4, seed=3)
    assert one.png().startswith(PNG)
    assert one.png() == one._repr_png_()
    pixels = one.render()
    assert (pixels.width, pixels.height, len(pixels.data)) == (one.width, one.height, one.width * one.height * 4)
    assert pixels == suite.render(one)
    assert one.pixels.dtype == numpy.uint8
    assert one.pixels.shape == (one.height, one.width, 4)
    assert one.image.mode == "RGB"
    assert (numpy.asarray(one.image) == one.pixels[:, :, :3]).all()
    assert (one.pixels[:, :, 3] == 255).all()


def test_instances_without_their_picture(suite, env):
    one, bare = suite.generate(env, 4, 3), suite.generate(env, 4, 3, picture=False)
    assert (bare.token, bare.question) == (one.token, one.question)
    with pytest.raises(ValueError, match="picture=False"):
        bare.png()
    assert suite.regenerate(bare.token) == one
    assert suite.regenerate(one.token, picture=False) == bare


def test_zoom(suite, env):
    one = suite.generate(env, level=4, seed=3)
    small = one.render(size=224)
    assert min(small.width, small.height) == 224
    part = one.render(box=tron_kernel.Box(10, 20, 100, 50), size=100)
    assert (part.width, part.height) == (200, 100)
    assert part == one.render(box=(10, 20, 100, 50), size=100)


def test_seeds_of_numpy(suite, env):
    assert suite.generate(env, numpy.int32(1), numpy.int64(7)) == suite.generate(env, 1, 7)


def test_about(suite):
    assert suite.kernel.call("about")["version"] == tron_kernel.__version__


def test_instances_compare_and_hash(suite, env):
    one, same, other = (suite.generate(env, 1, seed) for seed in (1, 1, 2))
    assert one == same != other
    assert len({one, same, other}) == 2


def test_missing_replies_and_chats(suite, env):
    one = suite.generate(env, level=1, seed=9, reveal=True)
    right = f"<answer>{one.answer}</answer>"
    for reply in (None, "", [], [{"role": "user", "content": right}], {"role": "assistant", "content": None}):
        assert suite.verify(one.token, reply, explain=True)["reason"] == "empty"
    chats = [
        [{"role": "assistant", "content": right}],
        {"content": right},
        [{"role": "user", "content": "?"}, {"role": "assistant", "content": [{"type": "text", "text": right}]}],
    ]
    assert [verdict["accuracy"] for verdict in suite.verify_group(one.token, [*chats, None])] == [1, 1, 1, 0]
    assert [suite.verify(one.token, chat)["accuracy"] for chat in chats] == [1, 1, 1]


def test_verify_many(suite):
    envs = every(suite.list(), 20)
    instances = [suite.generate(e["id"], level=i % 10, seed=i, reveal=True, picture=False) for i, e in enumerate(envs)]
    tokens = [one.token for one in instances + instances[::-1]]
    replies = [f"<answer>{one.answer}</answer>" if i % 3 else None for i, one in enumerate(instances + instances[::-1])]
    padded = [None if reply is None else "x" * 20_000 + reply for reply in replies]
    for texts in (replies, padded):
        alone = [suite.verify(token, reply) for token, reply in zip(tokens, texts, strict=True)]
        assert suite.verify_many(tokens, texts) == alone
    assert suite.verify_many([], []) == []
    with pytest.raises(tron_kernel.KernelError, match="2 tokens and 1 replies"):
        suite.verify_many(tokens[:2], [None])


def test_forms_and_twins(suite):
    env = "count_shape_colour"
    one = suite.generate(env, level=4, seed=3, form="choices", reveal=True)
    assert one.data["form"] == "choices"
    assert 4 <= len(one.data["options"]) <= 6
    assert suite.verify(one.token, f"<answer>{one.answer}</answer>")["accuracy"] == 1
    twin = suite.regenerate(suite.twin(one.token), reveal=True)
    assert (json.loads(twin.token)["twin"], twin.level) == (1, 4)
    tokens = suite.curriculum("forms", form="mixed", mixture={"envs": [env]}).next(20)
    assert {suite.regenerate(token, picture=False).data["form"] for token in tokens} == {"open", "choices"}
