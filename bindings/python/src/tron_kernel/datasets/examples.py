"""An instance with its picture and its place: what rows of data sets are made of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..raster import Renderer
from ..suite import Instance, Suite


@dataclass(frozen=True)
class Example:
    """A row, before it is put into the words of a framework."""

    #: Its place in the data set, from 0.
    index: int
    instance: Instance
    #: The picture, a PNG file.
    png: bytes
    #: What drew it.
    renderer: Renderer
    #: Of the kernel: its ``version`` and the ``sha256`` of its module, by which stored replies are graded again.
    kernel: dict[str, str]

    @cached_property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in pixels, which a PNG file begins with."""
        return int.from_bytes(self.png[16:20], "big"), int.from_bytes(self.png[20:24], "big")

    @property
    def image(self) -> str:
        """The path of the picture where pictures are files, with forward slashes."""
        instance = self.instance
        return f"{instance.env}/{instance.level}-{instance.seed}.png"

    @property
    def facts(self) -> dict[str, Any]:
        """All that is known of it but the picture, as flat JSON; the answer where it was revealed."""
        data: Any = self.instance.data
        width, height = self.size
        facts = {
            "sha256": hashlib.sha256(self.png).hexdigest(),
            "width": width,
            "height": height,
            "renderer": self.renderer,
            **{key: data[key] for key in ("env", "bucket", "family", "version", "split", "level", "seed", "question")},
            "form": data["form"],
        }
        facts |= {key: data[key] for key in ("degrade", "options", "token", "fingerprint") if key in data}
        return facts | {"kernel": self.kernel} | {key: data[key] for key in ("answer", "explanation") if key in data}


def examples(
    suite: Suite, tokens: Iterable[str], *, start: int = 0, reveal: bool = False, renderer: Renderer | None = None
) -> Iterator[Example]:
    """Draws the instances of some tokens.

    Args:
        suite: Where they are drawn.
        tokens: Such as those of a ``Plan``.
        start: The place of the first.
        reveal: Whether they know their answers.
        renderer: What draws their pictures; the suite's own when left out.
    """
    renderer = renderer or suite.renderer
    kernel = {"version": suite.kernel.version, "sha256": suite.kernel.sha256}
    for index, token in enumerate(tokens, start):
        instance = suite.regenerate(token, reveal=reveal, picture="png" if renderer == "kernel" else True)
        drawn: Renderer = "kernel" if "degrade" in instance.data else renderer
        yield Example(index, instance, instance.png(renderer=renderer), drawn, kernel)
