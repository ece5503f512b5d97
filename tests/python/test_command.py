"""The command ``tron-kernel``, and what a user meets first."""

from __future__ import annotations

import json
import subprocess

import pytest
import tron_kernel
from support import ROOT, TRON
from tron_kernel.extras import needed


def said(*arguments: object, code: int = 0, stdin: str | None = None) -> str:
    done = subprocess.run([*TRON, *map(str, arguments)], capture_output=True, text=True, input=stdin, check=False)
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr.splitlines()[-1]


def test_it_says_what_tron_says(suite):
    tron = ["node", ROOT / "dist" / "node" / "cli" / "main.js"]
    for arguments in (
        ["list", "--envs", "mazes,scenes", "--without", "count_shape_colour"],
        ["describe", "maze_path_moves"],
        ["generate", "maze_path_moves", "--level", "3", "--seed", "42", "--reveal"],
        ["generate", "--envs", "mazes:2,angles:1", "--total", "4", "--levels", "0-2", "--split", "test"],
    ):
        node = subprocess.run([*tron, *arguments], capture_output=True, text=True, check=True)
        assert said(*arguments) == node.stdout


def test_it_grades_a_file_of_replies(suite, tmp_path):
    lines = []
    for token in suite.plan(tron_kernel.Selection(envs=["mazes", "angle_star_tips"], levels=[0, 3], count=2)):
        instance = suite.regenerate(token, reveal=True, picture=False)
        right = f"<answer>{instance.answer}</answer>"
        lines.append({"token": instance.token, "reply": right if instance.bucket == "math" else "no idea"})
    lines.append({"token": json.loads(lines[0]["token"]), "reply": None})
    path, verdicts = tmp_path / "replies.jsonl", tmp_path / "verdicts.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    table = [line.split() for line in said("verify", "--file", path, "--verdicts", verdicts).splitlines()]
    assert table[0] == ["replies", "accuracy", "score", "partial", "format", "ambiguous"]
    assert [row[:2] for row in table if row[0] == "math"] in ([["math", "4"]], [["math", "5"]])
    node = [
        "node",
        ROOT / "dist" / "node" / "cli" / "main.js",
        "verify",
        "--file",
        path,
        "--verdicts",
        tmp_path / "node",
    ]
    theirs = subprocess.run(node, capture_output=True, text=True, check=True).stdout
    assert [line.split() for line in theirs.splitlines()] == table
    stored = [json.loads(line) for line in (tmp_path / "node").read_text("utf-8").splitlines()]
    assert stored == [json.loads(line) for line in verdicts.read_text("utf-8").splitlines()]
    figures = json.loads(said("verify", "--file", path, "--json"))
    assert figures["all"]["all"]["replies"] == 9
    assert sum(one["replies"] for one in figures["level"].values()) == 9
    rows = [json.loads(line) for line in verdicts.read_text("utf-8").splitlines()]
    assert len(rows) == 9 and tron_kernel.reverify(rows).changed == []
    path.write_text("no json\n")
    assert "line 1 of" in said("verify", "--file", path, code=2)


def test_a_wrong_argument_is_answered_in_one_sentence():
    for arguments in (
        ["generate", "maze", "--level", "3"],
        ["generate", "mazes", "--level", "11"],
        ["export", "--out", "x", "--format", "csv"],
        ["export", "--out", "x", "--format", "tsv", "--flavour", "verl"],
        ["export", "--out", "x", "--levels", "3-1"],
        ["export", "--out", "x", "--envs", "mazes:a", "--total", "3"],
        ["export", "--out", "x", "--envs", "mazes:1"],
        ["export", "--out", "x", "--envs", "sudoku_solve", "--form", "choices"],
        ["verify", "--token", "{}"],
        ["nothing"],
    ):
        assert said(*arguments, code=2).startswith("tron-kernel: ")


def test_the_doctor_and_the_stove():
    assert json.loads(said("doctor", "--json"))["golden vector"] == "drawn to the byte"
    assert "compiled" in said("warm")


def test_a_reply_comes_through_a_pipe(suite):
    instance = suite.generate("maze_path_moves", 0, 1, reveal=True)
    arguments = ["verify", "--token", instance.token, "--reply", "-"]
    assert said(*arguments, stdin=f"<answer>{instance.answer}</answer>").startswith("right\n")


def test_a_missing_package_is_named_with_what_brings_it():
    with pytest.raises(ModuleNotFoundError, match=r"^nothing is not installed: pip install 'tron-kernel\[images\]'$"):
        needed("nothing.within", "images")


def test_an_instance_says_what_it_knows(suite):
    instance = suite.generate("count_shape_colour", 3, 42)
    assert instance.question.endswith(instance.instruction)
    assert (instance.kind, instance.explanation, instance.complexity) == (None, None, None)
    revealed = suite.generate("count_shape_colour", 3, 42, reveal=True)
    assert revealed.kind == "integer" and revealed.answer in revealed.explanation and revealed.complexity > 0


def test_a_function_of_the_verdict_is_a_reward(suite):
    instance = suite.generate("count_shape_colour", 3, 42, reveal=True)
    replies = [f"<answer>{instance.answer}</answer>", None, [{"role": "assistant", "content": instance.answer}]]

    def reward(verdict) -> float:
        return 2 * verdict["accuracy"] - (1 - verdict["format"])

    assert [suite.verify(instance.token, reply, reward=reward)["score"] for reply in replies] == [2, -1, -1]
    assert [one["score"] for one in suite.verify_group(instance.token, replies, reward=reward)] == [2, -1, -1]
    other = suite.generate("maze_path_moves", 0, 1).token
    tokens = [instance.token, other, instance.token]
    assert [one["score"] for one in suite.verify_many(tokens, replies, reward=reward)] == [2, -1, -1]
