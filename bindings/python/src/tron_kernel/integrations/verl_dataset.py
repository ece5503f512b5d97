"""verl: a data set whose levels follow the learner, for ``data.custom_cls``.

``data.custom_cls.path=pkg://tron_kernel.integrations.verl_dataset`` and ``.name=OnlineDataset``. Parquet files are read
as verl reads them. A file of JSON is a run's stream: what ``Suite.curriculum`` takes, and beside it

    rows     how many rows an epoch has, for verl's schedules
    reports  the folder through which verdicts come back, the ``reports`` of ``compute_score``

    {"name": "run-7", "preset": {"preset": "tron", "group": 8}, "mixture": {"envs": ["counting"]},
     "rows": 100000, "reports": "/shared/run-7"}

``group`` is ``rollout.n``: an instance is reported when that many replies were graded.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..datasets.rows import FLAVOURS
from ..extras import needed
from ..types import Verdict
from .grading import shared_suite
from .online import Online
from .reports import Inbox

needed("verl", "verl")
from torch.utils.data import get_worker_info  # noqa: E402
from verl.utils.dataset.rl_dataset import RLHFDataset  # noqa: E402


class Stream(Online):
    """Takes the place of the rows of a file: whichever is asked for, the next instance is drawn.

    Args:
        settings: What the file says.
    """

    def __init__(self, settings: dict[str, Any]) -> None:
        rows, folder = settings.pop("rows"), settings.pop("reports")
        super().__init__(shared_suite().curriculum(**settings))
        self._rows = int(rows)
        self._inbox = Inbox(folder)
        self._waiting: dict[str, list[Verdict]] = {}

    def __len__(self) -> int:
        return self._rows

    def __getitem__(self, index: int) -> dict[str, Any]:
        if get_worker_info() is not None:
            raise RuntimeError("workers would each follow a learner of their own: set data.dataloader_num_workers=0")
        self._hear()
        example = self.draw()
        return {**FLAVOURS["verl"].row(example), "images": [example.instance.image]}

    def _hear(self) -> None:
        """Reports the instances whose replies have all been graded."""
        for token, verdict in self._inbox.new():
            if self.is_awaited(token):
                self._waiting.setdefault(token, []).append(verdict)
        size = self.curriculum.state["preset"]["group"]
        for token in [token for token, verdicts in self._waiting.items() if len(verdicts) >= size]:
            verdicts = self._waiting.pop(token)
            self.report([token] * len(verdicts), verdicts)


class OnlineDataset(RLHFDataset):  # type: ignore[misc]
    """verl's own data set, of parquet files or of a stream. Its state goes into verl's checkpoints."""

    def _read_files_and_tokenize(self) -> None:
        if str(self.data_files[0]).endswith(".json"):
            [file] = self.data_files
            self.dataframe: Any = Stream(json.loads(Path(file).read_text("utf-8")))
        else:
            super()._read_files_and_tokenize()

    def state_dict(self) -> dict[str, Any]:
        """The state of the stream; of files there is none."""
        return self.dataframe.state_dict() if isinstance(self.dataframe, Stream) else {}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from a checkpoint."""
        if isinstance(self.dataframe, Stream):
            self.dataframe.load_state_dict(state)
