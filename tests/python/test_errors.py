"""Bad input is an exception that says what is right, or for a reply a wrong verdict; then all goes on."""

from __future__ import annotations

import pickle

import pytest
from tron_kernel import REQUEST_LIMIT, KernelError, Limits


@pytest.fixture
def one(suite):
    return suite.generate(suite.list()[0]["id"], level=0, seed=0, reveal=True)


def short(value: object) -> str:
    """An id for a parameter."""
    return "huge" if isinstance(value, int) and abs(value) > 1 << 64 else ascii(value)[:16]


def refused(code: str, act, *arguments, **options) -> KernelError:
    with pytest.raises(KernelError) as caught:
        act(*arguments, **options)
    assert caught.value.code == code
    assert caught.value.hint
    assert caught.value.hint in str(caught.value)
    return caught.value


def test_unknown_environment_names_the_nearest(suite, one):
    assert one.env in refused("unknown_environment", suite.describe, one.env.replace("_", "")).hint
    refused("unknown_environment", suite.generate, "", 0, 0)
    refused("unknown_environment", suite.generate, None, 0, 0)


@pytest.mark.parametrize("level", [-1, 10, 2.5, 1.0, True, None, "3", 10**5000, float("nan")], ids=short)
def test_level(suite, one, level):
    assert "0 (easiest) to 9" in refused("bad_level", suite.generate, one.env, level, 0).hint


@pytest.mark.parametrize("seed", [-1, 2**53, 2**64, 0.5, False, None, "3", -(10**5000), float("inf")], ids=short)
def test_seed(suite, one, seed):
    assert "2^53 - 1" in refused("bad_seed", suite.generate, one.env, 0, seed).hint


def test_seeds_at_the_edge(suite, one):
    assert suite.generate(one.env, 0, 2**53 - 1).seed == 2**53 - 1


def test_unknown_names(suite, one):
    refused("unknown_split", suite.generate, one.env, 0, 0, "dev")
    refused("unknown_style", suite.generate, one.env, 0, 0, style="fancy")
    refused("unknown_container", suite.generate, one.env, 0, 0, container="xml")
    refused("unknown_selection", suite.list, envs=["nowhere"])
    refused("unknown_selection", suite.list, without=["all"])
    refused("bad_names", suite.list, envs="counting")
    refused("unknown_mode", suite.verify, one.token, "", mode="loose")
    refused("unknown_reward", suite.verify, one.token, "", reward="generous")
    refused("unknown_op", suite.kernel.call, "train")
    refused("unknown_member", suite.kernel.call, "describe", env=one.env, levels=3)


@pytest.mark.parametrize("token", ["", "x", "{}", "[]", "null", '{"env":', "{" * 100, "\0", "a" * 5000, "\ud800"])
def test_foreign_tokens(suite, token):
    refused("malformed_token", suite.verify, token, "<answer>1</answer>")
    refused("malformed_token", suite.regenerate, token)
    refused("malformed_token", suite.inspect, token)


def test_a_token_of_another_version(suite, one):
    version = one.data["version"]
    other = one.token.replace(f'"version":{version}', f'"version":{version + 1}')
    assert other != one.token
    refused("version_mismatch", suite.verify, other, "")


def test_a_reply_that_is_no_text(suite, one):
    for reply in (b"<answer>1</answer>", b"", 4, ["text"], {"content": 4}, [{"role": "assistant", "content": [4]}]):
        refused("missing_reply", suite.verify, one.token, reply)


def test_a_group_that_is_none(suite, one):
    right = f"<answer>{one.answer}</answer>"
    for replies in (right, [right, 4], [right, b""], [[right]]):
        assert "list of texts" in refused("missing_reply", suite.verify_group, one.token, replies).reason
    refused("malformed_token", suite.verify_group, "", [right])
    refused("unknown_mode", suite.verify_group, one.token, [], mode="loose")


def test_groups_over_the_limit(suite, one):
    right = f"<answer>{one.answer}</answer>"
    long = "a" * (REQUEST_LIMIT // 2) + right
    replies = [right, long, "\n" * REQUEST_LIMIT + right, "", long]
    verdicts = suite.verify_group(one.token, replies)
    assert [verdict["accuracy"] for verdict in verdicts] == [1, 1, 0, 0, 1]
    assert verdicts == [suite.verify(one.token, reply) for reply in replies]
    assert [verdict["accuracy"] for verdict in suite.verify_group(one.token, [right, ""] * 1500)] == [1, 0] * 1500


def test_requests_over_the_limit(suite, one):
    for reply in ("a" * REQUEST_LIMIT, "\n" * (REQUEST_LIMIT // 2)):
        assert suite.verify(one.token, reply) == suite.verify(one.token, "")
    refused("request_too_large", suite.kernel.call_bytes, b" " * (REQUEST_LIMIT + 1))
    assert suite.kernel.call_bytes(b'{"op":"about"}' + b" " * (REQUEST_LIMIT - 14))["abi"] == 1


@pytest.mark.parametrize(
    "request_", [b"", b"{", b"[]", b"null", b'{"op":"about"}{}', b'{"op":"about","op":"about"}', b"[" * 100_000, b"\0"]
)
def test_malformed_json(suite, request_):
    refused("malformed_json", suite.kernel.call_bytes, request_)
    assert suite.list()


@pytest.mark.parametrize("bad", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82"])
def test_malformed_utf8(suite, bad):
    refused("malformed_utf8", suite.kernel.call_bytes, b'{"op":"' + bad + b'"}')
    assert suite.list()


HUGE = REQUEST_LIMIT - 1000


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "\ud800",
        "\udfff\ud800",
        "\0",
        "<answer></answer>",
        "<answer>",
        "[" * HUGE,
        "</answer>" * 1000,
        "\U0001f600" * 9,
    ],
    ids=short,
)
def test_replies_are_wrong_never_errors(suite, one, reply):
    verdict = suite.verify(one.token, reply)
    assert (verdict["score"], verdict["accuracy"]) == (0, 0)
    assert suite.verify(one.token, f"<answer>{one.answer}</answer>")["accuracy"] == 1


def test_half_of_a_surrogate_pair_does_not_spoil_the_answer(suite, one):
    assert suite.verify(one.token, f"\ud83d <answer>{one.answer}</answer>")["accuracy"] == 1


@pytest.mark.parametrize(
    "options",
    [{"box": (0, 0, 0, 5)}, {"box": (0, 0, 5, -1)}, {"box": (0, 0, float("nan"), 1)}, {"size": 0}, {"size": -4}],
    ids=str,
)
def test_views_that_make_no_sense(one, options):
    with pytest.raises(ValueError, match="positive"):
        one.png(**options)
    assert one.png()


@pytest.mark.parametrize("size", [30_000, 1e9, 1e300])
def test_pictures_that_are_too_large(one, size):
    refused("render_failed", one.png, size=size)
    assert one.png()


def test_errors_pickle():
    error = KernelError("bad_level", "the level is wrong", "level is 0 to 9")
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.code, copy.reason, copy.hint, str(copy)) == (error.code, error.reason, error.hint, str(error))


@pytest.mark.parametrize("limits", [{"fuel": 0}, {"memory": -1}, {"seconds": 0}])
def test_limits_are_positive(limits):
    with pytest.raises(ValueError, match="positive"):
        Limits(**limits)
