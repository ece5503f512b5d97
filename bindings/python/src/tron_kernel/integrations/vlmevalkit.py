"""VLMEvalKit: a data set class for the table that ``tron-kernel export --format tsv`` writes. Not run: see docs.

Without a class of its own a table of open answers is asked, and not graded. examples/frameworks/vlmevalkit.py registers
this one.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from vlmeval.dataset.image_base import ImageBaseDataset
from vlmeval.smp import LMUDataRoot, load

from .grading import PARTS, graded

#: Of the data set, and of its file.
NAME = "tron"


class TronDataset(ImageBaseDataset):  # type: ignore[misc]
    """The rows of ``$LMUData/tron.tsv``, graded by their tokens."""

    TYPE = "VQA"

    @classmethod
    def supported_datasets(cls) -> list[str]:
        """The names that this class stands for."""
        return [NAME]

    def load_data(self, dataset: str) -> Any:
        """The table."""
        return load(str(Path(LMUDataRoot()) / f"{dataset}.tsv"))

    def dump_image(self, line: Any) -> list[str]:
        """Writes the picture as it is, where VLMEvalKit's own would make a JPEG of it."""
        path = Path(self.img_root) / f"{line['index']}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(line["image"]))
        return [str(path)]

    def evaluate(self, eval_file: str, **_: Any) -> Any:
        """Means of correct, format and partial: overall, and by bucket."""
        rows = load(eval_file)
        verdicts: list[Any] = graded(list(rows["token"]), [str(reply) for reply in rows["prediction"]])
        for part, number in PARTS.items():
            rows[part] = [verdict[number] for verdict in verdicts]
        by_bucket = rows.groupby("category")[list(PARTS)].mean()
        by_bucket.loc["Overall"] = rows[list(PARTS)].mean()
        return by_bucket.reset_index(names="bucket")
