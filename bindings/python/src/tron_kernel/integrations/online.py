"""Instances that follow the learner: what the adapters share whose rows come from a data set of ours."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..curriculum import Curriculum, GroupHealth
from ..datasets.examples import Example, examples
from ..suite import Suite
from ..types import Verdict
from .grading import shared_suite

#: The file of a checkpoint that has the state.
STATE = "tron_curriculum.json"


class Online:
    """Draws instances from a curriculum, and reports to it what became of them.

    Args:
        curriculum: Decides what comes next.
        suite: What draws; this process's own when left out.
    """

    def __init__(self, curriculum: Curriculum, suite: Suite | None = None) -> None:
        #: Moves with every draw and report.
        self.curriculum = curriculum
        self._suite = suite or shared_suite()
        self._drawn = 0
        # A run grades rows of other data sets too, such as those of its validation, which must move no level.
        self._unreported: set[str] = set()

    def next(self) -> str:
        """The token of the next instance."""
        [token] = self.curriculum.next()
        self._unreported.add(token)
        self._drawn += 1
        return token

    def draw(self) -> Example:
        """The next instance, drawn. What it tells of itself is its whole token, which says on which attempt it came."""
        token = self.next()
        [example] = examples(self._suite, [token], start=self._drawn - 1)
        self._unreported.remove(token)
        self._unreported.add(example.instance.token)
        return example

    def is_awaited(self, token: str) -> bool:
        """Whether that is the token of an instance that was drawn here and not yet reported."""
        return token in self._unreported

    def report(self, tokens: Sequence[str], verdicts: Sequence[Verdict | None]) -> list[GroupHealth]:
        """Reports groups, all replies of each: levels move. What was not drawn here does not count.

        Args:
            tokens: One a verdict, as of ``Curriculum.step``.
            verdicts: See ``tokens``.
        """
        ours = [(token, verdict) for token, verdict in zip(tokens, verdicts, strict=True) if self.is_awaited(token)]
        self._unreported.difference_update(tokens)
        return self.curriculum.step([token for token, _ in ours], [verdict for _, verdict in ours])

    def state_dict(self) -> dict[str, Any]:
        """What goes into a checkpoint: the instances that are out are not drawn again."""
        return {"curriculum": self.curriculum.state, "drawn": self._drawn}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from a checkpoint.

        Raises:
            KernelError: when the state is none of this suite; ``Curriculum.migrate`` moves it.
        """
        self.curriculum = Curriculum.resume(self._suite.kernel, state["curriculum"])
        self._drawn = state["drawn"]
        self._unreported.clear()

    def save(self, folder: str | os.PathLike[str]) -> None:
        """Writes the state into a checkpoint's folder."""
        (Path(folder) / STATE).write_text(json.dumps(self.state_dict()), encoding="utf-8")

    def load(self, folder: str | os.PathLike[str]) -> None:
        """Goes on from a checkpoint's folder.

        Raises:
            FileNotFoundError: when nothing was saved there.
        """
        self.load_state_dict(json.loads((Path(folder) / STATE).read_text("utf-8")))
