"""The suite as users meet it: list, describe, generate, verify, render, inspect."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import index
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from .curriculum import Curriculum, Mixture, Preset, Schedule
from .errors import KernelError
from .kernel import Kernel
from .limits import Limits
from .plan import Plan, Selection
from .raster import Box, BoxLike, Pixels, Raster, Renderer
from .replies import Reply, batches, reply_text, spread
from .sources import Source
from .types import (
    Container,
    Degradation,
    EnvironmentDescription,
    EnvironmentSummary,
    Form,
    Inspection,
    InstanceData,
    Mode,
    Split,
    Style,
    Verdict,
    Verdicts,
)

if TYPE_CHECKING:
    import numpy
    import PIL.Image

#: What a verdict pays: a preset by name, or with its parameters; or a function of the verdict that ``binary`` gives.
Reward: TypeAlias = "str | Mapping[str, Any] | Callable[[Verdict], float]"
#: Numbers of a verdict that are floats whatever their value, so that columns of them have one type.
FRACTIONS = ("score", "accuracy", "format", "partial")
#: Codes that may be the fault of one reply of a group, or of all together.
TOO_MUCH = ("request_too_large", "fuel_spent", "time_spent", "trap")
#: Bits of the longest integer that is worth sending: the kernel refuses far shorter ones.
INTEGER_BITS = 64


#: Whether an instance comes with its picture: as SVG, or drawn by the kernel in the same call.
PictureWanted: TypeAlias = bool | Literal["pixels", "png"]


class Instance:
    """A generated instance. It knows its answer only when it was generated with ``reveal``. Pickles with its data."""

    __slots__ = ("_drawn", "_overlay", "_suite", "data")

    def __init__(
        self, data: InstanceData, suite: Suite, overlay: bool = False, drawn: Pixels | bytes | None = None
    ) -> None:
        #: Everything that the kernel said.
        self.data = data
        self._suite = suite
        self._overlay = overlay
        # The whole picture by the kernel, where it was asked for together with the rest: pixels, or a PNG file.
        self._drawn = drawn

    @property
    def env(self) -> str:
        """The id of the environment."""
        return self.data["env"]

    @property
    def bucket(self) -> str:
        """The bucket of the environment."""
        return self.data["bucket"]

    @property
    def family(self) -> str:
        """The family of the environment."""
        return self.data["family"]

    @property
    def level(self) -> int:
        """0 (easiest) to 9 (hardest)."""
        return self.data["level"]

    @property
    def seed(self) -> int:
        """0 to 2^53 - 1."""
        return self.data["seed"]

    @property
    def split(self) -> Split:
        """Which split the content belongs to."""
        return self.data["split"]

    @property
    def question(self) -> str:
        """The whole prompt, with the sentence on the form of the answer."""
        return self.data["question"]

    @property
    def token(self) -> str:
        """One line of JSON: all that a renderer or a verifier needs. It holds no answer."""
        return self.data["token"]

    @property
    def svg(self) -> str:
        """The picture.

        Raises:
            ValueError: when the instance was generated without it.
        """
        if "svg" not in self.data:
            raise ValueError("that instance was generated with picture=False: regenerate it from its token")
        return self.data["svg"]

    @property
    def answer(self) -> str | None:
        """The canonical answer; None unless the instance was generated with ``reveal``."""
        return self.data.get("answer")

    @property
    def instruction(self) -> str:
        """The last sentence of the question: the form of the answer and where to put it."""
        return self.data["instruction"]

    @property
    def kind(self) -> str | None:
        """The type of the answer; None unless the instance was generated with ``reveal``, like the two that follow."""
        return self.data.get("kind")

    @property
    def explanation(self) -> str | None:
        """Why the answer is right."""
        return self.data.get("explanation")

    @property
    def complexity(self) -> float | None:
        """How much work the instance is, in a unit of the environment's own."""
        return self.data.get("complexity")

    @property
    def width(self) -> int:
        """Pixels."""
        return self.data["width"]

    @property
    def height(self) -> int:
        """Pixels."""
        return self.data["height"]

    def png(
        self, *, box: BoxLike | None = None, size: float | None = None, renderer: Renderer | None = None
    ) -> bytes:
        """The picture as PNG, or a part of it at any size.

        Args:
            box: The part of the canvas to draw: x, y, width and height in canvas units; all of it when left out.
            size: Pixels of the shorter side of what is drawn; the instance's own scale when left out.
            renderer: What draws it; the suite's own when left out. A degraded picture is always drawn by the kernel.

        Raises:
            ValueError: when the box is empty or the size is not a positive number.
            KernelError: ``render_failed`` or ``bad_size`` when the picture is too large, or a spent limit.
        """
        suite = self._suite
        if self._is_kernels(renderer):
            if isinstance(self._drawn, bytes) and box is None and size is None:
                return self._drawn
            return suite.kernel.draw_png(**self._drawing, box=_box(box), size=_size(size))[1]
        return suite._raster.png(self.svg, box=box, size=size)

    def render(
        self, *, box: BoxLike | None = None, size: float | None = None, renderer: Renderer | None = None
    ) -> Pixels:
        """The picture as raw RGBA, or a part of it at any size: twice as fast as PNG. Arguments as of ``png``."""
        suite = self._suite
        if self._is_kernels(renderer):
            if isinstance(self._drawn, Pixels) and box is None and size is None:
                return self._drawn
            return Pixels(*suite.kernel.draw_pixels(**self._drawing, box=_box(box), size=_size(size))[1])
        return suite._raster.pixels(self.svg, box=box, size=size)

    @property
    def pixels(self) -> numpy.ndarray[tuple[int, int, int], numpy.dtype[numpy.uint8]]:
        """The picture as a read-only numpy array of uint8 and shape (height, width, 4): RGBA. Needs numpy."""
        return self.render().array

    @property
    def image(self) -> PIL.Image.Image:
        """The picture as a PIL image of mode RGB. Needs Pillow."""
        return self.render().image

    def _is_kernels(self, renderer: Renderer | None) -> bool:
        """Whether the kernel draws: told to, or at work already, or since no SVG knows of what is degraded."""
        asked = renderer or ("kernel" if self._drawn is not None else self._suite.renderer)
        return asked == "kernel" or "degrade" in self.data

    @property
    def _drawing(self) -> dict[str, Any]:
        """What the kernel's renderer is asked for."""
        return {"token": self.token, "reveal": self._overlay, "overlay": self._overlay}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Instance) and self.data == other.data

    def __hash__(self) -> int:
        return hash(self.token)

    def __repr__(self) -> str:
        return f"Instance({self.env!r}, level={self.level}, seed={self.seed}, split={self.split!r})"

    def _repr_png_(self) -> bytes:
        """What a notebook shows."""
        return self.png()


class Suite:
    """The suite. Any thread and any process may use the same one; it pickles as where its modules are found."""

    def __init__(self, kernel: Source, raster: Source, limits: Limits, renderer: Renderer = "resvg") -> None:
        self._source = kernel
        self._raster_source = raster
        self.limits = limits
        #: What draws the pictures of instances that are not told otherwise.
        self.renderer: Renderer = renderer
        #: The ABI below, for requests that have no method here.
        self.kernel = Kernel(kernel, limits)
        self._raster = Raster(raster, limits)

    def __reduce__(self) -> tuple[Callable[..., Suite], tuple[Source, Source, Limits, Renderer]]:
        return (_restored, (self._source, self._raster_source, self.limits, self.renderer))

    def warm(self) -> None:
        """Does now what the first picture would wait for: compiles what draws and keeps it in the cache, draws one.

        Before workers are forked, and while an image is built; see also ``python -m tron_kernel warm``.
        """
        self.generate(self.list()[0]["id"], 0, 0).render()

    def list(
        self, *, envs: Sequence[str] | None = None, without: Sequence[str] | None = None
    ) -> list[EnvironmentSummary]:
        """The environments, in the order of their ids.

        Args:
            envs: Names: ids, families, buckets, or the sets ``all`` and ``transfer``; all environments when left out.
            without: Names of what to leave out.

        Raises:
            KernelError: ``unknown_selection`` when one names nothing, or nothing is left.
        """
        catalog = self.kernel.call("catalog", envs=_names(envs), without=_names(without))
        return cast("list[EnvironmentSummary]", catalog["environments"])

    def describe(self, env: str) -> EnvironmentDescription:
        """What an environment is and what its ten levels set.

        Raises:
            KernelError: ``unknown_environment``, naming the nearest id.
        """
        return cast(EnvironmentDescription, self.kernel.call("describe", env=env))

    def generate(
        self,
        env: str,
        level: int,
        seed: int,
        split: Split = "train",
        *,
        style: Style = "varied",
        container: Container = "answer-tag",
        form: Form = "open",
        degrade: Degradation | None = None,
        reveal: bool = False,
        picture: PictureWanted = True,
        overlay: bool = False,
    ) -> Instance:
        """Draws the instance of (env, split, level, seed); the same bytes on every host.

        Args:
            env: The id of an environment.
            level: 0 (easiest) to 9 (hardest).
            seed: 0 to 2^53 - 1.
            split: Splits are disjoint by content.
            style: ``plain`` draws and words every instance alike; ``varied`` by its seed.
            container: Where the reply must put its answer; ``rotate`` chooses by seed.
            form: ``choices`` writes options below the question, ``mixed`` does so for one in four.
            degrade: What to do to the pixels of the picture, such as ``{"kind": "blur", "strength": 0.5}``; the SVG
                stays as it is.
            reveal: Also return the answer, why it is right, and how hard the instance is.
            picture: False leaves out the SVG: three times as fast. ``pixels`` and ``png`` leave it out as well, and the
                kernel draws the picture in the same call: what ``render()`` and ``png()`` then give without another.
            overlay: With ``reveal``: draw the solution over the picture.

        Raises:
            KernelError: ``unknown_environment``, ``bad_level``, ``bad_seed`` and the like.
        """
        return self._instance(
            picture,
            env=env,
            level=_integer(level),
            seed=_integer(seed),
            split=split,
            style=style,
            container=container,
            form=form,
            degrade=degrade,
            reveal=bool(reveal),
            overlay=bool(overlay),
        )

    def regenerate(
        self, token: str, *, reveal: bool = False, picture: PictureWanted = True, overlay: bool = False
    ) -> Instance:
        """Draws the instance of a token again; ``reveal``, ``picture`` and ``overlay`` as of ``generate``.

        Raises:
            KernelError: ``malformed_token``, ``version_mismatch`` and the like.
        """
        return self._instance(picture, token=token, reveal=bool(reveal), overlay=bool(overlay))

    def _instance(self, picture: PictureWanted, *, overlay: bool, **members: Any) -> Instance:
        drawn: Pixels | bytes | None = None
        if picture == "pixels":
            data, pixels = self.kernel.draw_pixels(overlay=overlay, **members)
            drawn = Pixels(*pixels)
        elif picture == "png":
            data, drawn = self.kernel.draw_png(overlay=overlay, **members)
        else:
            data = self.kernel.call("generate", picture=bool(picture), overlay=overlay, **members)
        return Instance(data, self, overlay, drawn)

    def twin(self, token: str) -> str:
        """The token of the next twin: the same question, another answer, where possible one change in the picture.

        The twin of a twin is the next one of the same instance.

        Raises:
            KernelError: ``no_twin`` when none is found within a bounded number of candidates.
        """
        return cast(str, self.kernel.call("twin", token=token)["token"])

    def verify(
        self,
        token: str,
        reply: Reply,
        *,
        mode: Mode = "strict",
        reward: Reward = "binary",
        explain: bool = False,
        reveal: bool = False,
    ) -> Verdict:
        """Grades a model's whole reply. A reply can be wrong, never an error.

        One that does not fit into a request of 1 MiB is graded as an empty one.

        Args:
            token: The token that came with the instance, unchanged.
            reply: Everything that the model wrote: a text, a message, or a chat, of which the last message of the
                assistant counts; None is an empty one.
            mode: ``lenient`` also looks in other containers than the one that was asked for.
            reward: A preset by name, or with its parameters; or a function of the verdict, which gives its score.
            explain: Also say what was extracted, how it was read, and why it is wrong.
            reveal: With ``explain``: also say the answer.

        Raises:
            KernelError: when the token is none of this suite.
        """
        options = _grading(mode, reward, explain, reveal)

        def grade(text: str | None) -> dict[str, Any]:
            return cast("dict[str, Any]", self.kernel.call("verify", token=token, reply=text, **options))

        text = reply_text(reply)
        try:
            return _verdict(grade(text), reward)
        except KernelError as error:
            if error.code != "request_too_large" or text == "":
                raise
            return _verdict(grade(""), reward)

    def verify_group(
        self,
        token: str,
        replies: Sequence[Reply],
        *,
        mode: Mode = "strict",
        reward: Reward = "binary",
        explain: bool = False,
        reveal: bool = False,
    ) -> Verdicts:
        """Grades many replies to one instance: what ``verify`` says of each, in their order.

        The instance is drawn once, so it takes little longer than grading one. A group that is too much for one call,
        because of its length or a limit, is graded in halves.

        Args:
            token: The token that came with the instance, unchanged.
            replies: Everything that the model wrote, each time.
            mode: As of ``verify``, like the others.
            reward: See ``mode``.
            explain: See ``mode``.
            reveal: See ``mode``.

        Raises:
            KernelError: when the token is none of this suite, or ``verify`` of one of the replies would raise.
        """
        options = _grading(mode, reward, explain, reveal)

        # A text is a sequence of texts as well, and never a group: the kernel says so.
        texts: Any = replies if isinstance(replies, str) else [reply_text(reply) for reply in replies]

        def grade(part: Any) -> Verdicts:
            try:
                graded = self.kernel.call("verify_group", token=token, replies=part, **options)
            except KernelError as error:
                if error.code not in TOO_MUCH or not part:
                    raise
            else:
                return [_verdict(verdict, reward) for verdict in graded["verdicts"]]
            if len(part) == 1:
                return [self.verify(token, part[0], mode=mode, reward=reward, explain=explain, reveal=reveal)]
            half = len(part) // 2
            return grade(part[:half]) + grade(part[half:])

        return grade(texts)

    def verify_many(
        self,
        tokens: Sequence[str],
        replies: Sequence[Reply],
        *,
        mode: Mode = "strict",
        reward: Reward = "binary",
        explain: bool = False,
        reveal: bool = False,
    ) -> Verdicts:
        """Grades replies to any instances: what ``verify`` says of each reply to the token in the same place.

        An instance whose token comes more than once is drawn once, and the work is spread over the cores.

        Args:
            tokens: One a reply.
            replies: As of ``verify``.
            mode: As of ``verify``, like the others.
            reward: See ``mode``.
            explain: See ``mode``.
            reveal: See ``mode``.

        Raises:
            KernelError: ``bad_groups`` when there is not one token a reply, and as of ``verify``.
        """
        if len(tokens) != len(replies):
            message = f"there are {len(tokens)} tokens and {len(replies)} replies"
            raise KernelError("bad_groups", message, "give one token for each reply")
        places: dict[str, list[int]] = {}
        for place, token in enumerate(tokens):
            places.setdefault(token, []).append(place)
        options = _grading(mode, reward, explain, reveal)

        def grade(groups: list[dict[str, Any]]) -> list[Verdicts]:
            if len(groups) == 1:
                token, texts = groups[0]["token"], groups[0]["replies"]
                return [self.verify_group(token, texts, mode=mode, reward=reward, explain=explain, reveal=reveal)]
            try:
                graded = self.kernel.call("verify_many", groups=groups, **options)
            except KernelError as error:
                if error.code not in TOO_MUCH:
                    raise
            else:
                return [[_verdict(verdict, reward) for verdict in group] for group in graded["verdicts"]]
            half = len(groups) // 2
            return grade(groups[:half]) + grade(groups[half:])

        groups = [
            {"token": token, "replies": [reply_text(replies[place]) for place in at]} for token, at in places.items()
        ]
        verdicts: list[Any] = [None] * len(tokens)
        for at, graded in zip(places.values(), spread(grade, batches(groups)), strict=True):
            for place, verdict in zip(at, graded, strict=True):
                verdicts[place] = verdict
        return verdicts

    def inspect(self, token: str, *, reveal: bool = False, overlay: bool = False) -> Inspection:
        """The drawn primitives of a token's picture: what oracles and the lint read.

        Raises:
            KernelError: ``malformed_token``, ``version_mismatch`` and the like.
        """
        return cast(Inspection, self.kernel.call("inspect", token=token, reveal=bool(reveal), overlay=bool(overlay)))

    def plan(self, selection: Selection) -> Plan:
        """The rows of a selection, in an order in which every part of them is as balanced as the whole.

        Raises:
            KernelError: when the selection makes no sense.
        """
        return Plan(self.kernel, selection)

    def curriculum(
        self,
        name: str,
        *,
        preset: str | Preset | None = None,
        mixture: Mixture | None = None,
        split: Split | None = None,
        style: Style | None = None,
        container: Container | None = None,
        form: Form | None = None,
        degrade: Degradation | None = None,
        worker: int | None = None,
        workers: int | None = None,
        schedule: Schedule | None = None,
    ) -> Curriculum:
        """Starts a stream of instances with adaptive levels.

        Args:
            name: Streams with different names are independent.
            preset: A named set of parameters, or one with some of them changed.
            mixture: Which environments, in what proportions.
            split: Of the instances; as of ``generate``, like ``style``, ``container``, ``form`` and ``degrade``.
            style: See ``split``.
            container: See ``split``.
            form: See ``split``.
            degrade: See ``split``.
            worker: The number of this worker, from 0: each draws its own part of the stream.
            workers: How many workers there are.
            schedule: How the overlap that boxes must have rises; ``reward`` says what it is now.

        Raises:
            KernelError: when a name, preset, mixture or setting is wrong.
        """
        return Curriculum.start(
            self.kernel,
            name,
            preset=preset,
            mixture=mixture,
            split=split,
            style=style,
            container=container,
            form=form,
            degrade=degrade,
            worker=worker,
            workers=workers,
            schedule=schedule,
        )

    def render(
        self,
        instance: Instance,
        *,
        box: BoxLike | None = None,
        size: float | None = None,
        renderer: Renderer | None = None,
    ) -> Pixels:
        """The picture of an instance as raw RGBA; the same as its ``render``."""
        return instance.render(box=box, size=size, renderer=renderer)

    def encode_png(self, pixels: Pixels) -> bytes:
        """Pixels of any renderer as PNG: faster than resvg's own encoder, and smaller."""
        return self.kernel.encode_png(pixels.width, pixels.height, pixels.data)


@cache
def _restored(kernel: Source, raster: Source, limits: Limits, renderer: Renderer) -> Suite:
    """A suite that was pickled: one a process, which all its instances share."""
    return Suite(kernel, raster, limits, renderer)


def _box(box: BoxLike | None) -> dict[str, float] | None:
    return None if box is None else Box(*(float(number) for number in box))._asdict()


def _size(size: float | None) -> float | None:
    return None if size is None else float(size)


def _grading(mode: Mode, reward: Reward, explain: bool, reveal: bool) -> dict[str, Any]:
    """The members of a request that say how to grade."""
    preset: Any = "binary" if callable(reward) else reward
    return {
        "mode": mode,
        "reward": dict(preset) if isinstance(preset, Mapping) else preset,
        "explain": bool(explain),
        "reveal": bool(reveal),
    }


def _names(names: Sequence[str] | None) -> Any:
    """A list. A text is a sequence of texts as well, and never one of names: the kernel says so."""
    return names if names is None or isinstance(names, str) else list(names)


def _verdict(verdict: dict[str, Any], reward: Reward) -> Verdict:
    verdict.update({key: float(verdict[key]) for key in FRACTIONS})
    if callable(reward):
        verdict["score"] = float(reward(cast(Verdict, verdict)))
    return cast(Verdict, verdict)


def _integer(value: Any) -> int | None:
    """An integer of any kind, numpy's as well. What is none stays away, and the kernel says what would be right."""
    if isinstance(value, bool):
        return None
    try:
        number = index(value)
    except TypeError:
        return None
    return number if number.bit_length() <= INTEGER_BITS else None
