"""The card of a data set: README.md for people, ``croissant.json`` for machines. Both follow from the settings."""

from __future__ import annotations

import json
import shlex
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from ..plan import Plan
from ..sources import MODULES
from ..suite import Suite
from .rows import FLAVOURS

LICENCE = "https://spdx.org/licenses/MIT.html"
#: Media types of files, by their ends.
MEDIA = {
    "parquet": "application/x-parquet",
    "tar": "application/x-tar",
    "jsonl": "application/jsonlines",
    "tsv": "text/tab-separated-values",
}
#: Columns of the formats that are no Parquet.
COLUMNS = {
    "tsv": {"index": "integer", "question": "text", "category": "text", "level": "integer", "token": "text"},
    "jsonl": {"env": "text", "bucket": "text", "level": "integer", "question": "text"},
    "imagefolder": {"file_name": "text", "env": "text", "bucket": "text", "level": "integer", "question": "text"},
}
#: The names of Croissant that are used here.
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
    "column": "cr:column",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "includes": "cr:includes",
    "recordSet": "cr:recordSet",
    "source": "cr:source",
}
#: From which number of rows a size has which name on the Hub.
SIZES = ((1e3, "n<1K"), (1e4, "1K<n<10K"), (1e5, "10K<n<100K"), (1e6, "100K<n<1M"), (1e7, "1M<n<10M"))


def card_files(suite: Suite, plan: Plan, settings: Mapping[str, Any], hashes: Mapping[str, str]) -> dict[str, str]:
    """The texts of the card's files, by their names; ``hashes`` are of the others, by their paths."""
    return {
        "README.md": readme(suite, plan, settings),
        "croissant.json": json.dumps(croissant(settings, hashes), ensure_ascii=False, indent=2) + "\n",
    }


def command(settings: Mapping[str, Any], out: str = "data") -> str:
    """The command that makes an export again."""
    selection = settings["selection"]
    words = ["tron-kernel", "export", "--out", out, "--format", settings["format"]]
    if settings["flavour"]:
        words += ["--flavour", settings["flavour"]]
    envs = selection["envs"]
    if envs:
        names = [f"{name}:{weight:g}" for name, weight in envs.items()] if isinstance(envs, dict) else envs
        words += ["--envs", ",".join(names)]
    if selection["without"]:
        words += ["--without", ",".join(selection["without"])]
    if selection["levels"]:
        words += ["--levels", ",".join(map(str, selection["levels"]))]
    for size in ("count", "total"):
        if selection[size]:
            words += [f"--{size}", str(selection[size])]
    words += ["--seed-start", str(selection["seed"])]
    for key in ("split", "style", "container", "form"):
        words += [f"--{key}", selection[key]]
    if selection["degrade"]:
        words += ["--degrade", "{kind}:{strength}".format(**selection["degrade"])]
    words += ["--renderer", settings["renderer"]]
    return shlex.join(words + (["--reveal"] if settings["reveal"] else []))


def readme(suite: Suite, plan: Plan, settings: Mapping[str, Any]) -> str:
    """README.md, with the header that the Hub reads."""
    counts: Counter[tuple[str, int]] = Counter()
    for token in plan:
        record = json.loads(token)
        counts[record["env"], record["level"]] += 1
    environments = [one for one in suite.list() if any(one["id"] == env for env, _ in counts)]
    levels = sorted({level for _, level in counts})
    blind = _blind()
    table = [["environment", "version", "asks", *(f"level {level}" for level in levels), "best blind policy"]]
    for one in environments:
        figures = blind.get(one["id"])
        worst = "not audited" if figures is None else f"{100 * max(figures[level] for level in levels):.1f} %"
        rows = [str(counts[one["id"], level]) for level in levels]
        table.append([f"`{one['id']}`", str(one["version"]), one["summary"].replace("|", "\\|"), *rows, worst])
    buckets = Counter({one["bucket"]: 0 for one in environments})
    for one in environments:
        buckets[one["bucket"]] += sum(counts[one["id"], level] for level in levels)
    kernel = settings["kernel"]
    return "\n".join(
        [
            *_header(settings),
            "# Visual reasoning, generated and verifiable",
            "",
            f"{len(plan)} instances of {len(environments)} environments ({_shares(buckets)}), of the split "
            f"`{settings['selection']['split']}`, drawn by TRON Kernel {kernel['version']} "
            f"(SHA-256 `{kernel['sha256']}`). {'With answers.' if settings['reveal'] else 'Without answers.'}",
            "",
            "Every row has a token: with the kernel, all that it takes to grade a reply exactly "
            "(`suite.verify(token, reply)`) or to draw the instance again. "
            "`manifest.jsonl` has the SHA-256 of every file.",
            "",
            "## The command that makes it again",
            "",
            "```sh",
            f"pip install 'tron-kernel[data]=={kernel['version']}'",
            command(settings),
            "```",
            "",
            "## Rows",
            "",
            "The last column is the audit's: the accuracy of the best policy that does not look at the picture, "
            "at the level at which it is best.",
            "",
            *_markdown(table),
            "",
            "## Licence",
            "",
            "MIT. The text in the pictures is drawn with outlines of DejaVu Sans, whose licence permits it.",
            "",
        ]
    )


def _header(settings: Mapping[str, Any]) -> list[str]:
    rows = settings["rows"]
    size = next((name for most, name in SIZES if rows < most), "10M<n<100M")
    lines = [
        "---",
        "license: mit",
        "pretty_name: TRON Kernel",
        "task_categories:",
        "- visual-question-answering",
        "size_categories:",
        f"- {size}",
        "tags:",
        "- visual-reasoning",
        "- reinforcement-learning",
        "- verifiable-rewards",
    ]
    split, format = settings["selection"]["split"], settings["format"]
    paths = {
        "parquet": f"data/{split}-*.parquet",
        "webdataset": f"data/{split}-*.tar",
        "jsonl": "data.jsonl",
        "tsv": "tron.tsv",
    }
    if format in paths:
        lines += ["configs:", "- config_name: default", "  data_files:", f"  - split: {split}"]
        lines.append(f"    path: {paths[format]}")
    return [*lines, "---", ""]


def _shares(buckets: Counter[str]) -> str:
    return ", ".join(f"{count} {bucket}" for bucket, count in sorted(buckets.items()))


def _markdown(table: Sequence[Sequence[str]]) -> list[str]:
    rows = [f"| {' | '.join(row)} |" for row in table]
    return [rows[0], "|" + " --- |" * len(table[0]), *rows[1:]]


def _blind() -> dict[str, list[float]]:
    """Accuracy of the best blind policy at each level, by environment, as the audit of this release has it."""
    figures: dict[str, list[float]] = json.loads((MODULES / "blind.json").read_text("utf-8"))
    return figures


def croissant(settings: Mapping[str, Any], hashes: Mapping[str, str]) -> dict[str, Any]:
    """Croissant metadata (MLCommons, version 1.0): the files with their hashes, and the fields of a row.

    Args:
        settings: Of the export.
        hashes: SHA-256 of the files, by their paths.
    """
    format, flavour = settings["format"], settings["flavour"]
    paths = [path for path in sorted(hashes) if not path.endswith(".png")]
    distribution = [
        {
            "@type": "cr:FileObject",
            "@id": path,
            "name": path,
            "contentUrl": path,
            "encodingFormat": MEDIA[path.rpartition(".")[2]],
            "sha256": hashes[path],
        }
        for path in paths
    ]
    source = {"fileObject": {"@id": paths[0]}}
    if len(paths) > 1:
        end = paths[0].rpartition(".")[2]
        files = {"@type": "cr:FileSet", "@id": "shards", "name": "shards", "encodingFormat": MEDIA[end]}
        distribution.append({**files, "includes": f"data/*.{end}"})
        source = {"fileSet": {"@id": "shards"}}
    types = FLAVOURS[flavour].types if format == "parquet" else COLUMNS.get(format, {})
    fields = [
        {
            "@type": "cr:Field",
            "@id": f"rows/{name}",
            "name": f"rows/{name}",
            "dataType": {"text": "sc:Text", "integer": "sc:Integer"}[type],
            "source": {**source, "extract": {"column": name}},
        }
        for name, type in types.items()
        if type in ("text", "integer")
    ]
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "tron-kernel",
        "description": f"Visual reasoning, generated and verified exactly. Made by: {command(settings)}",
        "license": LICENCE,
        "version": settings["kernel"]["version"],
        "distribution": distribution,
        "recordSet": [{"@type": "cr:RecordSet", "@id": "rows", "name": "rows", "field": fields}] if fields else [],
    }
