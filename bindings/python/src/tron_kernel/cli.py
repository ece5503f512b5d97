"""The command ``tron-kernel``, also ``python -m tron_kernel``: what ``tron`` does, for machines without Node.

Results go to the standard output, everything else to the standard error; a wrong argument ends with exit code 2.
"""

from __future__ import annotations

import hashlib
import json
import logging
import platform
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn, TypeVar, cast

import click

from . import __version__
from .compiled import cache_directory
from .errors import KernelError
from .loading import load
from .plan import Selection
from .raster import Renderer
from .reverify import reverify
from .sources import MODULES
from .suite import Suite
from .types import Degradation, Verdict

F = TypeVar("F", bound=Callable[..., Any])

SPLITS = ("train", "validation", "test")
STYLES = ("varied", "plain")
CONTAINERS = ("answer-tag", "boxed", "final-line", "json", "rotate")
FORMS = ("open", "choices", "mixed", "pixels")
RENDERERS = ("resvg", "kernel")
DIGITS = tuple("0123456789")
#: Exit code of a command that Ctrl-C stopped.
INTERRUPTED = 130
#: Replies that are graded at once.
BATCH = 4096
#: Differences that are printed.
SHOWN = 10
COLUMNS = ("replies", "accuracy", "score", "partial", "format", "ambiguous")


def names(context: click.Context, option: click.Parameter, text: str | None) -> Any:
    """Names joined by commas: a list, or a record where they have weights as in ``spatial:2,counting:1``."""
    if text is None:
        return None
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if ":" not in text:
        return parts
    weights: dict[str, float] = {}
    for part in parts:
        name, _, weight = part.partition(":")
        try:
            weights[name] = float(weight or 1)
        except ValueError:
            raise click.BadParameter(f"{part} is no name with a weight such as spatial:2") from None
    return weights


def rising(context: click.Context, option: click.Parameter, text: str) -> list[int]:
    """Levels such as ``0-9`` or ``0,3,6-9``, each once."""
    found: set[int] = set()
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        last = last or first
        if not (first in DIGITS and last in DIGITS and first <= last):
            raise click.BadParameter(f"levels are from 0 to 9, such as 0-9 or 0,3,6-9, not {text}")
        found.update(range(int(first), int(last) + 1))
    return sorted(found)


def degradation(context: click.Context, option: click.Parameter, text: str | None) -> Degradation | None:
    """A kind and a strength such as ``blur:0.5``."""
    if text is None:
        return None
    kind, _, strength = text.partition(":")
    try:
        # The kernel knows the kinds, and the range of the strength.
        return cast(Degradation, {"kind": kind, "strength": float(strength)})
    except ValueError:
        raise click.BadParameter(f"a degradation is a kind and a strength such as blur:0.5, not {text}") from None


def options(*decorators: Callable[[F], F]) -> Callable[[F], F]:
    """Several options as one decorator, in their order."""

    def decorate(function: F) -> F:
        for decorator in reversed(decorators):
            function = decorator(function)
        return function

    return decorate


ENVS = options(
    click.option(
        "--envs",
        callback=names,
        help="Ids, families, buckets, or the set transfer, joined by commas; all when left out.",
    ),
    click.option("--without", callback=names, help="What to leave out of them, such as transfer."),
)
LOOK = options(
    click.option("--split", type=click.Choice(SPLITS), default="train", show_default=True),
    click.option("--style", type=click.Choice(STYLES), default="varied", show_default=True),
    click.option("--container", type=click.Choice(CONTAINERS), default="answer-tag", show_default=True),
    click.option("--form", type=click.Choice(FORMS), default="open", show_default=True),
    click.option("--degrade", callback=degradation, help="Make the pixels of the pictures worse, such as blur:0.5."),
)
ROWS = options(
    click.option("--levels", callback=rising, default="0-9", show_default=True, help="Such as 0-9 or 0,3,6-9."),
    click.option("--count", type=click.IntRange(1, 10**9), help="Instances of every environment and level."),
    click.option(
        "--total",
        type=click.IntRange(1, 10**9),
        help="Instances in all; --envs may have weights: spatial:2,counting:1.",
    ),
    click.option("--seed-start", type=click.IntRange(0, 2**53 - 1), default=0, help="The first seed."),
)
RENDERER = click.option(
    "--renderer", type=click.Choice(RENDERERS), default="resvg", help="What draws: resvg; kernel, several times faster."
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def selected(
    envs: Any, without: Any, levels: list[int], count: int | None, total: int | None, seed_start: int, **look: Any
) -> Selection:
    """The selection of the options."""
    if count is None and total is None:
        count = 10
    return Selection(envs, without or (), levels, count, total, seed_start, **look)


def print_json(value: Any) -> None:
    """One line."""
    click.echo(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def print_table(rows: Iterable[Sequence[object]]) -> None:
    """Columns as wide as their longest cell, two spaces apart."""
    table = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tron-kernel")
@click.option("--verbose", is_flag=True, help="Say what the package logs.")
def program(verbose: bool) -> None:
    """Visual reasoning instances and their exact verification."""
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, format="%(name)s: %(message)s")


@program.command("list")
@ENVS
@JSON
def list_environments(envs: Any, without: Any, as_json: bool) -> None:
    """List the environments."""
    found = load().list(envs=envs and list(envs), without=without)
    if as_json:
        return print_json(found)
    print_table((e["id"], f"{e['bucket']}/{e['family']}", f"v{e['version']}", e["summary"]) for e in found)


@program.command()
@click.argument("env")
@JSON
def describe(env: str, as_json: bool) -> None:
    """Describe an environment and its ten levels."""
    found = load().describe(env)
    if as_json:
        return print_json(found)
    levels = found["levels"]
    click.echo(f"{found['id']}  {found['bucket']}/{found['family']}  version {found['version']}\n{found['summary']}\n")
    print_table(
        [
            ["level", *range(len(levels))],
            *([knob, *(level["knobs"].get(knob, "") for level in levels)] for knob in levels[0]["knobs"]),
            ["answer", *(level["answer"] for level in levels)],
            ["picture", *(f"{level['width']} x {level['height']}" for level in levels)],
        ]
    )


@program.command()
@click.argument("env", required=False)
@click.option("--level", type=click.IntRange(0, 9), default=0, show_default=True)
@click.option("--seed", type=click.IntRange(0, 2**53 - 1), default=0, show_default=True)
@ENVS
@ROWS
@LOOK
@click.option("--reveal", is_flag=True, help="Also give the answer and why it is right.")
@click.option("--png", type=click.Path(dir_okay=False, path_type=Path), help="Write the picture as PNG.")
@click.option("--svg", type=click.Path(dir_okay=False, path_type=Path), help="Write the picture as SVG.")
@RENDERER
@JSON
def generate(
    env: str | None,
    level: int,
    seed: int,
    envs: Any,
    without: Any,
    levels: list[int],
    count: int | None,
    total: int | None,
    seed_start: int,
    reveal: bool,
    png: Path | None,
    svg: Path | None,
    renderer: Any,
    as_json: bool,
    **look: Any,
) -> None:
    """Generate an instance, of ENV, --level and --seed; without ENV those of a selection, as JSON lines."""
    suite = load(renderer=renderer)
    if env is None:
        if png or svg:
            raise click.UsageError("--png and --svg are of one instance: name its environment, or use export")
        for token in suite.plan(selected(envs, without, levels, count, total, seed_start, **look)):
            print_json(suite.regenerate(token, reveal=reveal).data)
        return
    instance = suite.generate(env, level, seed, reveal=reveal, **look)
    if png:
        png.write_bytes(instance.png())
    if svg:
        svg.write_text(instance.svg, "utf-8")
    if as_json:
        return print_json(instance.data)
    click.echo(f"{instance.question}\n\ntoken   {instance.token}")
    if reveal:
        click.echo(f"answer  {instance.answer}\nwhy     {instance.explanation}")


@program.command()
@click.option("--token", help="The token of the instance.")
@click.option("--reply", help="The whole reply; - reads it from the standard input.")
@click.option(
    "--file",
    "path",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="JSON lines with token and reply.",
)
@click.option(
    "--verdicts",
    type=click.Path(dir_okay=False, path_type=Path),
    help="With --file: write the lines with their verdicts.",
)
@click.option("--mode", type=click.Choice(("strict", "lenient")), default="strict", show_default=True)
@click.option("--reward", default="binary", help="A reward preset, or a JSON object with its settings.")
@click.option("--explain", is_flag=True, help="Also say what was read and what is wrong with it.")
@JSON
def verify(
    token: str | None,
    reply: str | None,
    path: Path | None,
    verdicts: Path | None,
    mode: Any,
    reward: str,
    explain: bool,
    as_json: bool,
) -> None:
    """Grade a reply, or all replies of a file: a table by level and bucket."""
    try:
        grading = {"mode": mode, "reward": json.loads(reward) if reward.startswith("{") else reward, "explain": explain}
    except ValueError:
        raise click.UsageError(
            '--reward is a preset or a JSON object such as {"preset":"iou","threshold":0.5}'
        ) from None
    suite = load()
    if path is not None:
        return verify_file(suite, path, verdicts, grading, as_json)
    if token is None or reply is None:
        raise click.UsageError("give --token and --reply, or --file")
    verdict = suite.verify(token, sys.stdin.read() if reply == "-" else reply, **grading)
    if as_json:
        return print_json(verdict)
    click.echo("right" if verdict["accuracy"] == 1 else "wrong")
    print_table(verdict.items())


def verify_file(suite: Suite, path: Path, out: Path | None, grading: dict[str, Any], as_json: bool) -> None:
    """Grades the lines of a file."""
    records = list(read_lines(path))
    replies = [record.get("reply") for record in records]
    kernel = {"version": suite.kernel.version, "sha256": suite.kernel.sha256}
    stored = {"kernel": kernel, "mode": grading["mode"], "reward": grading["reward"]}
    graded: list[Verdict] = []
    for start in range(0, len(records), BATCH):
        tokens = [record["token"] for record in records[start : start + BATCH]]
        graded += suite.verify_many(tokens, replies[start : start + BATCH], **grading)
    if out is not None:
        with out.open("w", encoding="utf-8") as file:
            for record, verdict in zip(records, graded, strict=True):
                file.write(json.dumps({**record, **stored, "verdict": verdict}, ensure_ascii=False) + "\n")
    buckets = {one["id"]: one["bucket"] for one in suite.list()}
    groups: dict[tuple[str, str], list[Verdict]] = defaultdict(list)
    for record, verdict in zip(records, graded, strict=True):
        bucket = buckets[json.loads(record["token"])["env"]]
        for place in (("level", str(verdict["level"])), ("bucket", bucket), ("all", "all")):
            groups[place].append(verdict)
    figures: dict[str, dict[str, dict[str, float]]] = {"level": {}, "bucket": {}, "all": {}}
    for scope, name in sorted(groups):
        figures[scope][name] = summary(groups[scope, name])
    if as_json:
        return print_json(figures)
    print_table(
        [
            ["", *COLUMNS],
            *(
                [f"level {name}" if scope == "level" else name, *(shown(one[column]) for column in COLUMNS)]
                for scope, named in figures.items()
                for name, one in named.items()
            ),
        ]
    )


@program.command("reverify")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--kernel",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The kernel that graded them, when this package holds another.",
)
@JSON
def reverify_replies(path: Path, kernel: Path | None, as_json: bool) -> None:
    """Grade the stored replies of an evaluation again: a file of JSON lines, or the folder of tron eval."""
    rows = list(read_lines(path / "replies.jsonl" if path.is_dir() else path))
    for number, row in enumerate(rows, 1):
        if not {"reply", "kernel", "verdict"} <= row.keys():
            raise click.UsageError(f"line {number} of {path} has no reply, kernel and verdict")
    verdicts, changed = reverify(rows, kernel=kernel)
    right = sum(verdict["accuracy"] == 1 for verdict in verdicts)
    differences = [
        {"line": at + 1, "before": rows[at]["verdict"].get("score"), "now": verdicts[at]["score"]} for at in changed
    ]
    if as_json:
        print_json({"replies": len(rows), "right": right, "changed": differences})
    else:
        same = "the same numbers" if not changed else f"{len(changed)} other numbers"
        click.echo(f"{len(rows)} replies graded again, {right} right: {same}")
        for one in differences[:SHOWN]:
            click.echo(f"line {one['line']}: {one['before']} before, {one['now']} now")
    if changed:
        raise click.exceptions.Exit(1)


def read_lines(path: Path) -> Iterable[dict[str, Any]]:
    """The records of a file of JSON lines, each with a token."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                record = json.loads(line)
                token = record["token"]
            except (ValueError, KeyError, TypeError):
                raise click.UsageError(f"line {number} of {path} is no JSON object with token and reply") from None
            # A token may lie in the line as the object that its text is.
            text = token if isinstance(token, str) else json.dumps(token, separators=(",", ":"))
            yield {**record, "token": text}


def summary(verdicts: list[Verdict]) -> dict[str, float]:
    """Means over verdicts, and how many they are."""
    keys = ("accuracy", "score", "partial", "format", "ambiguous")
    rows: list[Mapping[str, Any]] = list(verdicts)
    return {"replies": len(rows), **{key: sum(row[key] for row in rows) / len(rows) for key in keys}}


def shown(figure: float) -> str:
    """A figure for a table."""
    return str(figure) if isinstance(figure, int) else f"{figure:.3f}"


@program.command("export")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="The folder; a begun export goes on where it stopped.",
)
@click.option(
    "--format",
    type=click.Choice(("parquet", "webdataset", "imagefolder", "tsv", "jsonl")),
    default="parquet",
    show_default=True,
)
@click.option(
    "--flavour",
    help="Of parquet: verl (default), easyr1, trl, ms-swift, plain; of jsonl: ms-swift (default), nemo-gym.",
)
@ENVS
@ROWS
@LOOK
@click.option("--reveal", is_flag=True, help="Also put the answers into the rows.")
@RENDERER
@click.option("--workers", type=click.IntRange(1, 256), help="Threads; one a core when left out.")
@click.option(
    "--check", "is_check", is_flag=True, help="Write nothing: prove every row and file of the folder by its hash."
)
@JSON
def export_rows(
    out: Path,
    format: str,
    flavour: str | None,
    envs: Any,
    without: Any,
    levels: list[int],
    count: int | None,
    total: int | None,
    seed_start: int,
    reveal: bool,
    renderer: Any,
    workers: int | None,
    is_check: bool,
    as_json: bool,
    **look: Any,
) -> None:
    """Write a data set to a folder."""
    from .datasets.checking import check
    from .datasets.export import Export, StoppedError

    if is_check:
        wrong = check(out)
        for sentence in wrong:
            click.echo(sentence, err=True)
        if as_json:
            print_json({"out": str(out), "wrong": wrong})
        elif not wrong:
            click.echo(f"{out} is as it was written")
        sys.exit(1 if wrong else 0)
    selection = selected(envs, without, levels, count, total, seed_start, **look)
    try:
        job = Export(out, selection, format=format, flavour=flavour, reveal=reveal, renderer=renderer, workers=workers)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    # As Ctrl-C.
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        done = run_with_bar(job)
    except (KeyboardInterrupt, StoppedError):
        click.echo("Stopped; what is finished is kept. Run the same command again to go on.", err=True)
        sys.exit(INTERRUPTED)
    if as_json:
        return print_json({"out": str(done.folder), "instances": done.rows, "written": done.written})
    click.echo(f"{done.rows} instances in {done.folder}, {done.written} of them written now")


def run_with_bar(job: Any) -> Any:
    """Runs an export with an estimate and a bar on the standard error."""
    from tqdm import tqdm

    guess = job.estimate()
    click.echo(f"{guess.rows} instances, about {sized(guess.bytes)} of pictures and {timed(guess.seconds)}", err=True)
    with tqdm(total=guess.rows, unit="row", file=sys.stderr, mininterval=0.5) as bar:
        return job.run(lambda rows: bar.update(rows) and None)


def sized(bytes: float) -> str:
    """Bytes for people."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if bytes < 1000:
            return f"{bytes:.0f} {unit}"
        bytes /= 1000
    return f"{bytes:.1f} TB"


def timed(seconds: float) -> str:
    """A time for people."""
    if seconds < 90:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"


@program.command()
@RENDERER
def warm(renderer: Renderer) -> None:
    """Compile and cache what draws, so that the first picture of every process is fast."""
    started = time.monotonic()
    load(renderer=renderer).warm()
    click.echo(f"ready in {time.monotonic() - started:.1f} s; compiled code is kept in {cache()}")


@program.command()
@JSON
def doctor(as_json: bool) -> None:
    """Say what is installed, and whether a golden vector comes out as it should."""
    suite = load()
    vector = known()
    instance = suite.regenerate(vector["token"])
    is_right = (digest(instance.svg.encode()), digest(instance.png())) == (vector["svg"], vector["png"])
    found = {
        "tron-kernel": __version__,
        "kernel": suite.kernel.version,
        "sha256": suite.kernel.sha256,
        "environments": len(suite.list()),
        "golden vector": "drawn to the byte" if is_right else "WRONG: report this machine",
        "python": f"{platform.python_version()} on {platform.platform()}",
        "wasmtime": version("wasmtime"),
        "cache": cache(),
        **{name: installed(name) for name in ("numpy", "pillow", "pyarrow", "webdataset", "datasets", "torch", "ray")},
    }
    print_json(found) if as_json else print_table(found.items())
    sys.exit(0 if is_right else 1)


def cache() -> str:
    """Where compiled modules are kept."""
    try:
        return str(cache_directory())
    except OSError as error:
        return f"no directory ({error}): every process compiles for itself"


def known() -> dict[str, str]:
    """The golden vector that this package was built with: its token, and the hashes of what must come of it."""
    vector: dict[str, str] = json.loads((MODULES / "known.json").read_text("utf-8"))
    return vector


def digest(data: bytes) -> str:
    """A hash, as golden vectors have it."""
    return hashlib.sha256(data).hexdigest()[:32]


def installed(package: str) -> str:
    """The version of a package."""
    try:
        return version(package)
    except ModuleNotFoundError:
        return "not installed"


def fail(message: str, code: int) -> NoReturn:
    """Ends the command with one sentence."""
    click.echo(f"tron-kernel: {' '.join(message.split())}", err=True)
    sys.exit(code)


def main() -> None:
    """Runs the command."""
    from .datasets.export import ExportError

    try:
        program(standalone_mode=False)
    except click.exceptions.Exit as end:
        sys.exit(end.exit_code)
    except click.exceptions.Abort:
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        fail(error.format_message(), 2)
    except KernelError as error:
        fail(str(error), 1 if error.code == "trap" else 2)
    except ExportError as error:
        fail(str(error), 2)
    except (OSError, ModuleNotFoundError) as error:
        fail(str(error), 1)
