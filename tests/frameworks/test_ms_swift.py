"""ms-swift takes the rewards from its registry, and reads the rows."""

from __future__ import annotations

from conftest import ROOT
from swift.dataset import load_dataset
from swift.rewards.orm import orms
from swift.utils import import_external_file
from tron_kernel import Selection
from tron_kernel.datasets import export


def test_rows_and_rewards(suite, tmp_path, monkeypatch):
    """`--external_plugins` registers the rewards; its `load_dataset` reads exported rows with their pictures; right
    replies are paid, and rows of other data sets are left alone"""
    import_external_file(str(ROOT / "examples" / "frameworks" / "ms_swift_plugin.py"))
    selection = Selection(envs=["counting"], levels=[1], total=6)
    export(tmp_path, selection, format="jsonl", flavour="ms-swift", renderer="kernel")
    monkeypatch.chdir(tmp_path)
    rows, _ = load_dataset(["data.jsonl"], remove_unused_columns=False)
    assert len(rows) == 6
    assert rows[0]["messages"][0]["content"].startswith("<image>")
    assert rows[0]["images"]
    tokens = list(rows["solution"])
    replies = [f"<answer>{suite.regenerate(token, reveal=True).answer}</answer>" for token in tokens[:3]] + ["?"] * 3
    assert orms["tron"]()(completions=[*replies, "7"], solution=[*tokens, "7"]) == [1, 1, 1, 0, 0, 0, None]
    assert orms["tron_format"]()(completions=replies, solution=tokens) == [1, 1, 1, 0, 0, 0]
    assert orms["tron_partial"]()(completions=replies, solution=tokens)[:3] == [1, 1, 1]
