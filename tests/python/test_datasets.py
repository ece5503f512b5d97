"""Data sets as files: what their readers make of them, and what becomes of one that is killed, damaged or extended."""

from __future__ import annotations

import base64
import csv
import io
import json
import os
import platform
import random
import shutil
import signal
import subprocess
import sys

import pyarrow.parquet
import pytest
import tron_kernel
import webdataset
from PIL import Image
from support import FULL, ROOT, TRON, contents
from tron_kernel import Selection
from tron_kernel.datasets import FLAVOURS, FORMATS, Export, ExportError, check, export
from tron_kernel.datasets.arrow import parquet_files
from tron_kernel.datasets.export import StoppedError
from tron_kernel.datasets.files import FolderInUseError, locked

COUNTING = Selection(envs=["mazes", "scenes"], levels=[0, 4], count=1, form="mixed")
#: How often the export below is killed, at random.
KILLS = 100 if FULL else 3
KILLED = ("--envs", "scenes", "--levels", "0-2", "--count", "6", "--renderer", "kernel", "--workers", "2")


@pytest.fixture(scope="module", autouse=True)
def offline(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_HUB_OFFLINE", "1")
        patch.setenv("HF_DATASETS_CACHE", str(tmp_path_factory.mktemp("hub")))
        yield


@pytest.fixture(scope="module")
def suite():
    return tron_kernel.load(renderer="kernel")


@pytest.fixture
def small_chunks(monkeypatch):
    for format in FORMATS.values():
        monkeypatch.setattr(format, "rows", 4)


@pytest.fixture
def opened(tmp_path_factory):
    import datasets

    def opened(*arguments, **options):
        cache = tmp_path_factory.mktemp("opened")
        return datasets.load_dataset(*arguments, **options, split="train", cache_dir=str(cache))

    return opened


def rgb(picture: Image.Image) -> bytes:
    return picture.convert("RGB").tobytes()


def command(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*TRON, *map(str, arguments)], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_parquet_opens_with_decoded_pictures(suite, tmp_path, opened, flavour):
    export(tmp_path / "data", COUNTING, flavour=flavour, reveal=True, suite=suite)
    rows = opened(str(tmp_path / "data"))
    plan = suite.plan(COUNTING)
    assert len(rows) == len(plan)
    row, instance = rows[1], suite.regenerate(plan[1], reveal=True)
    picture = row["image"] if flavour == "plain" else row["images"][0]
    assert rgb(picture) == rgb(instance.image)
    extra = row if flavour == "plain" else row["extra_info"]
    assert (extra["env"], extra["level"], extra["index"]) == (instance.env, instance.level, 1)
    assert json.loads(extra["payload"])["answer"] == instance.answer
    assert extra["kernel"] == {"version": suite.kernel.version, "sha256": suite.kernel.sha256}
    tokens = {"verl": lambda: row["reward_model"]["ground_truth"], "easyr1": lambda: row["answer"]}
    tokens |= {"trl": lambda: row["ground_truth"], "ms-swift": lambda: row["solution"], "plain": lambda: row["token"]}
    assert tokens[flavour]() == instance.token
    prompts = {"easyr1": lambda: row["problem"], "plain": lambda: "<image>" + row["question"]}
    prompts |= {"trl": lambda: "<image>" + row["prompt"][0]["content"]}
    prompts |= {"verl": lambda: row["prompt"][0]["content"], "ms-swift": lambda: row["messages"][0]["content"]}
    assert prompts[flavour]() == "<image>" + instance.question


def test_an_imagefolder_opens_with_decoded_pictures(suite, tmp_path, opened):
    export(tmp_path / "data", COUNTING, format="imagefolder", suite=suite)
    rows = opened("imagefolder", data_dir=str(tmp_path / "data"))
    assert sorted(rows["token"]) == sorted(suite.regenerate(token).token for token in suite.plan(COUNTING))
    assert rgb(rows[0]["image"]) == rgb(suite.regenerate(rows[0]["token"]).image)


@pytest.mark.parametrize("look", [["--form", "mixed", "--reveal"], ["--degrade", "blur:0.2", "--split", "test"]])
def test_an_imagefolder_is_that_of_node(tmp_path, look):
    selection = ["--envs", "mazes:1,scenes:2.5", "--levels", "0,3-4", "--total", "70", "--seed-start", "9", *look]
    selection += ["--renderer", "kernel"]
    ours = command("export", "--format", "imagefolder", "--out", tmp_path / "python", *selection)
    assert ours.returncode == 0, ours.stderr
    theirs = ["node", ROOT / "dist" / "node" / "cli" / "main.js", "export", "--out", tmp_path / "node", *selection]
    subprocess.run(theirs, check=True, capture_output=True)
    python, node = contents(tmp_path / "python"), contents(tmp_path / "node")
    assert {name: python[name] for name in node if name != "manifest.jsonl"} == {
        name: digest for name, digest in node.items() if name != "manifest.jsonl"
    }
    # Each goes on with what the other has begun; only the card is Python's alone.
    manifests = [(tmp_path / host / "manifest.jsonl").read_text("utf-8").splitlines() for host in ("python", "node")]
    assert manifests[0][:-1] == manifests[1][:-1]
    assert check(tmp_path / "node") == []
    ours = command("export", "--format", "imagefolder", "--out", tmp_path / "node", *selection)
    assert ours.stdout.endswith("0 of them written now\n")
    assert contents(tmp_path / "node") == python


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_webdataset_opens(suite, tmp_path):
    export(tmp_path / "data", COUNTING, format="webdataset", suite=suite)
    (tar,) = (tmp_path / "data" / "data").glob("*.tar")
    rows = list(webdataset.WebDataset(str(tar), shardshuffle=False).decode("pil").to_tuple("png", "json"))
    assert len(rows) == len(suite.plan(COUNTING))
    picture, record = rows[-1]
    assert rgb(picture) == rgb(suite.regenerate(record["token"]).image)


def test_tsv_opens(suite, tmp_path):
    export(tmp_path / "data", COUNTING, format="tsv", suite=suite)
    csv.field_size_limit(1 << 24)
    with (tmp_path / "data" / "tron.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert [row["index"] for row in rows] == [str(index) for index in range(len(suite.plan(COUNTING)))]
    instance = suite.regenerate(rows[2]["token"])
    assert base64.b64decode(rows[2]["image"]) == instance.png()
    assert (rows[2]["question"], rows[2]["category"]) == (instance.question, instance.bucket)


@pytest.mark.parametrize("flavour", FORMATS["jsonl"].flavours)
def test_json_lines_open(suite, tmp_path, flavour):
    export(tmp_path / "data", COUNTING, format="jsonl", flavour=flavour, suite=suite)
    rows = [json.loads(line) for line in (tmp_path / "data" / "data.jsonl").read_text("utf-8").splitlines()]
    if flavour == "ms-swift":
        instance = suite.regenerate(rows[0]["solution"])
        assert rows[0]["messages"] == [{"role": "user", "content": "<image>" + instance.question}]
        assert (tmp_path / "data" / rows[0]["images"][0]).read_bytes() == instance.png()
    else:
        instance = suite.regenerate(rows[0]["token"])
        picture, text = rows[0]["responses_create_params"]["input"][0]["content"]
        assert text["text"] == instance.question
        assert base64.b64decode(picture["image_url"].partition(",")[2]) == instance.png()


def test_row_groups_and_files_are_bounded_in_bytes():
    types = FLAVOURS["plain"].types
    row = {name: {"bytes": b"x" * 1000, "path": None} if type == "image" else None for name, type in types.items()}
    files = list(parquet_files(types, [row] * 95, file_bytes=20_000, group_bytes=5_000))
    metadata = [pyarrow.parquet.ParquetFile(io.BytesIO(data)).metadata for data in files]
    assert sum(one.num_rows for one in metadata) == 95
    assert all(one.num_rows <= 21 and one.row_group(0).num_rows <= 6 for one in metadata)


@pytest.mark.skipif(not FULL, reason="takes minutes and 3 GB: npm run test:full")
def test_three_gigabytes_are_read_back(tmp_path, opened):
    import datasets

    types = FLAVOURS["plain"].types
    noise = random.Random(1).randbytes(1 << 20)
    empty = {name: 0 if type == "integer" else "" for name, type in types.items()}
    rows = ({**empty, "index": i, "image": {"bytes": noise + bytes([i % 256]), "path": None}} for i in range(3072))
    for number, data in enumerate(parquet_files(types, rows)):
        (tmp_path / f"train-{number}.parquet").write_bytes(data)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) > 3 << 30
    back = opened("parquet", data_files=str(tmp_path / "*.parquet"))
    back = back.cast_column("image", datasets.Image(decode=False))
    assert len(back) == 3072
    assert back[2500]["image"]["bytes"] == noise + bytes([back[2500]["index"] % 256])


def test_the_card_says_what_it_is_and_how_to_make_it_again(suite, tmp_path):
    selection = Selection(envs={"mazes": 1, "scenes": 3}, levels=[2], total=40, split="test", style="plain")
    export(tmp_path / "data", selection, format="webdataset", reveal=True, suite=suite)
    card = (tmp_path / "data" / "README.md").read_text("utf-8")
    assert "40 instances of 13 environments (30 counting, 10 spatial)" in card
    assert suite.kernel.sha256 in card and "license: mit" in card and " % |" in card
    line = next(line for line in card.splitlines() if line.startswith("tron-kernel export"))
    again = [str(tmp_path / "again") if word == "data" else word for word in line.split()[1:]]
    assert command(*again).returncode == 0
    assert contents(tmp_path / "again") == contents(tmp_path / "data")


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("format", FORMATS)
def test_croissant_names_every_file_with_its_hash(suite, tmp_path, format):
    export(tmp_path / "data", Selection(envs=["mazes"], levels=[0], count=2), format=format, suite=suite)
    metadata = json.loads((tmp_path / "data" / "croissant.json").read_text("utf-8"))
    hashes = {one["contentUrl"]: one["sha256"] for one in metadata["distribution"] if "sha256" in one}
    found = contents(tmp_path / "data")
    own = ("README.md", "croissant.json", "export.json", "manifest.jsonl")
    assert hashes == {name: digest for name, digest in found.items() if name not in own and not name.endswith(".png")}
    if FULL:
        import mlcroissant

        read = mlcroissant.Dataset(jsonld=str(tmp_path / "data" / "croissant.json"))
        assert not read.metadata.ctx.issues.errors
        if metadata["recordSet"]:
            assert len(list(read.records("rows"))) == 2


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("undisturbed") / "data"
    assert command("export", "--out", folder, "--format", "imagefolder", *KILLED).returncode == 0
    return contents(folder)


def test_killed_at_random_it_ends_with_the_same_bytes(tmp_path, undisturbed):
    chance = random.Random(int(os.environ.get("TRON_SEED", "7")))
    folder = tmp_path / "data"
    arguments = [*TRON, "export", "--out", str(folder), "--format", "imagefolder", *KILLED]
    kills = 0
    while kills < KILLS:
        child = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        try:
            child.wait(chance.uniform(0.2, 2.5))
        except subprocess.TimeoutExpired:
            kills += 1
            child.send_signal(chance.choice((signal.SIGKILL, signal.SIGTERM, signal.SIGINT)))
        said = child.communicate()[1]
        assert child.returncode in (0, 130, -signal.SIGKILL, -signal.SIGTERM, -signal.SIGINT), said
        if child.returncode == 0 and kills < KILLS:
            assert contents(folder) == undisturbed
            # Begun anew, so that most kills find something to do.
            shutil.rmtree(folder)
    assert command(*arguments[len(TRON) :]).returncode == 0
    assert contents(folder) == undisturbed
    assert command("export", "--out", folder, "--check").returncode == 0


def test_it_goes_on_where_it_stopped(suite, tmp_path, small_chunks):
    selection = Selection(envs=["scenes"], levels=[0], count=1)
    job = Export(tmp_path / "data", selection, format="tsv", suite=suite, workers=1)
    done: list[int] = []

    def stop_in_the_last_chunk(rows: int) -> None:
        done.append(rows)
        if len(done) == 10:
            job.stop()

    with pytest.raises(StoppedError, match="goes on where it stopped"):
        job.run(stop_in_the_last_chunk)
    again = Export(tmp_path / "data", selection, format="tsv", suite=suite).run()
    assert (again.rows, again.written) == (12, 4)
    assert check(tmp_path / "data") == []


@pytest.mark.parametrize("format", ["imagefolder", "parquet", "tsv"])
def test_what_was_damaged_is_noticed_and_written_again(suite, tmp_path, small_chunks, format):
    folder = tmp_path / "data"
    selection = Selection(envs=["mazes"], levels=[0, 1], count=5)
    export(folder, selection, format=format, suite=suite)
    before = contents(folder)
    assert check(folder) == []

    def spoilt(name: str, spoil) -> None:
        path = folder / name
        data = path.read_bytes()
        spoil(path, data)
        assert any(name in sentence for sentence in check(folder)), name
        export(folder, selection, format=format, suite=suite)
        assert contents(folder) == before

    shown = {"imagefolder": "metadata.jsonl", "parquet": "data/train-00000.parquet", "tsv": "tron.tsv"}[format]
    spoilt(shown, lambda path, data: path.write_bytes(data[:-200] + b"?" + data[-199:]))
    spoilt(shown, lambda path, data: path.unlink())
    if format != "parquet":
        spoilt(shown, lambda path, data: path.write_bytes(data + data.splitlines(True)[-1]))
        spoilt(shown, lambda path, data: path.write_bytes(b"".join(data.splitlines(True)[:-1])))
        spoilt(shown, lambda path, data: path.write_bytes(data.split(b"\n", 1)[1]))
    if format == "imagefolder":
        spoilt("maze_path_moves/1-4.png", lambda path, data: path.write_bytes(data[::-1]))
        spoilt("maze_path_moves/0-3.png", lambda path, data: path.unlink())
    manifest = folder / "manifest.jsonl"
    manifest.write_text("".join(manifest.read_text("utf-8").splitlines(True)[1:]), "utf-8")
    assert check(folder)
    export(folder, selection, format=format, suite=suite)
    assert contents(folder) == before


def test_another_selection_is_refused_in_one_sentence(suite, tmp_path):
    folder = tmp_path / "data"
    export(folder, Selection(envs=["mazes"], levels=[3], count=3), suite=suite)
    before = contents(folder)
    for selection, name in (
        (Selection(envs=["mazes"], levels=[4], count=3), "levels"),
        (Selection(envs=["mazes"], levels=[3], count=2), "count"),
        (Selection(envs=["mazes"], levels=[3], total=30), "total"),
        (Selection(envs=["mazes"], levels=[3], count=3, style="plain"), "style"),
    ):
        with pytest.raises(ExportError, match=f"holds another export .*{name}"):
            export(folder, selection, suite=suite)
    with pytest.raises(ExportError, match="format"):
        export(folder, Selection(envs=["mazes"], levels=[3], count=3), format="tsv", suite=suite)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("mine")
    with pytest.raises(ExportError, match="is not empty and holds no export"):
        export(tmp_path / "mine", Selection(envs=["mazes"], count=1), suite=suite)
    assert contents(folder) == before
    done = command("export", "--out", folder, "--envs", "mazes", "--count", "3")
    assert done.returncode == 2 and done.stderr.splitlines()[-1].startswith("tron-kernel: ")


@pytest.mark.parametrize("format", ["imagefolder", "parquet", "tsv"])
def test_it_is_extended(suite, tmp_path, small_chunks, format):
    small, large = (Selection(envs=["mazes"], levels=[0, 1], count=count) for count in (3, 7))
    export(tmp_path / "data", small, format=format, suite=suite)
    assert export(tmp_path / "data", large, format=format, suite=suite).rows == 14
    export(tmp_path / "whole", large, format=format, suite=suite)
    assert contents(tmp_path / "data") == contents(tmp_path / "whole")
    export(tmp_path / "data", large, format=format, reveal=True, suite=suite)
    export(tmp_path / "revealed", large, format=format, reveal=True, suite=suite)
    assert contents(tmp_path / "data") == contents(tmp_path / "revealed")
    assert check(tmp_path / "data") == []
    with pytest.raises(ExportError, match="reveal"):
        export(tmp_path / "data", large, format=format, suite=suite)


def test_one_export_works_in_a_folder_at_a_time(suite, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / ".lock-elsewhere-1").touch()
    with pytest.raises(FolderInUseError, match="lock-elsewhere-1"):
        export(tmp_path / "data", Selection(envs=["mazes"], count=1), suite=suite)
    (tmp_path / "data" / ".lock-elsewhere-1").unlink()
    with locked(tmp_path / "data"):
        program = (
            "import sys; from pathlib import Path; from tron_kernel.datasets.files import locked\n"
            "with locked(Path(sys.argv[1])): pass"
        )
        other = subprocess.run(
            [sys.executable, "-c", program, tmp_path / "data"], capture_output=True, text=True, check=False
        )
        assert other.returncode == 1 and "another export works in" in other.stderr
    # One that was killed lets others in, whoever has its number now.
    (tmp_path / "data" / f".lock-{platform.node()}-{os.getpid()}-1").touch()
    (tmp_path / "data" / f".lock-{platform.node()}-4194305-1").touch()
    export(tmp_path / "data", Selection(envs=["mazes"], count=1), suite=suite)
    assert not list((tmp_path / "data").glob(".lock*"))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits on files")
def test_a_full_disk_leaves_no_half_file(tmp_path):
    import resource

    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))  # noqa: E731
    folder = tmp_path / "data"
    arguments = ["export", "--out", folder, "--envs", "scenes", "--levels", "9", "--count", "1", "--renderer", "kernel"]
    done = subprocess.run([*TRON, *map(str, arguments)], capture_output=True, text=True, check=False, preexec_fn=limit)
    assert done.returncode == 1 and done.stderr.splitlines()[-1].startswith("tron-kernel: ")
    assert not list(folder.rglob("*.parquet")) and not list(folder.rglob("aside*"))
    assert command(*arguments).returncode == 0
    assert check(folder) == []


def test_a_png_is_whole(suite, tmp_path):
    export(tmp_path / "data", Selection(envs=["mazes"], levels=[2], count=1), format="imagefolder", suite=suite)
    (row,) = map(json.loads, (tmp_path / "data" / "metadata.jsonl").read_text("utf-8").splitlines())
    with Image.open(tmp_path / "data" / row["file_name"]) as picture:
        assert picture.size == (row["width"], row["height"])
