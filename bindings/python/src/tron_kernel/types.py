"""What goes in and what comes out, as the kernel's JSON has it."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

Split = Literal["train", "validation", "test"]
Style = Literal["varied", "plain"]
Container = Literal["answer-tag", "boxed", "final-line", "json", "rotate"]
Form = Literal["open", "choices", "mixed", "pixels"]
DegradationKind = Literal["noise", "blur", "tint", "compression", "rotation", "scan"]
Mode = Literal["strict", "lenient"]


class Degradation(TypedDict):
    """A way to make a picture worse after it is drawn; docs/forms.md shows what each does."""

    kind: DegradationKind
    #: 0 (nothing) to 1, in hundredths; up to 0.5 small text can be read.
    strength: float


class EnvironmentSummary(TypedDict):
    """One line of the catalogue."""

    id: str
    bucket: str
    family: str
    version: int
    #: Whether it is of the named set ``transfer``.
    transfer: bool
    summary: str


class LevelDescription(TypedDict):
    """What a level sets, and what its first plain instance of the split ``train`` looks like."""

    knobs: dict[str, str]
    #: The type of the answer, and how the instruction names its form.
    answer: str
    form: str
    #: ``choices`` among them where it can be asked with options.
    forms: list[Literal["open", "choices", "pixels"]]
    #: How the picture may be degraded: the other kinds would make the answer wrong.
    degrade: list[DegradationKind]
    #: Pixels.
    width: int
    height: int
    #: Tokens that models make of the picture: of 28 x 28 pixels for ``qwen2.5-vl``, of 32 x 32 for ``qwen3-vl``.
    visual_tokens: dict[str, int]
    #: In how many ways the question is asked.
    wordings: int
    #: What a solution points at: single marks, the whole picture, or nothing.
    evidence: Literal["marks", "whole", "none"]


class EnvironmentDescription(EnvironmentSummary):
    """An environment in full."""

    #: The ten levels.
    levels: list[LevelDescription]


class Revealed(TypedDict, total=False):
    """Only there when it was asked for with ``reveal``."""

    #: The canonical text of the key.
    answer: str
    #: The type of the answer.
    kind: str
    explanation: str
    complexity: float
    attempts: int


class Posed(Revealed, total=False):
    """Only there when it is degraded, and when it is asked with options."""

    #: What is done to the pixels of the picture, which only the kernel draws then.
    degrade: Degradation
    #: The texts of the options A, B, C and on.
    options: list[str]


class Identified(Posed):
    """What an instance is, and what it asks."""

    env: str
    bucket: str
    family: str
    version: int
    split: Split
    level: int
    seed: int
    #: One line of JSON: all that a renderer or a verifier needs. It holds no answer.
    token: str
    #: The whole prompt: what is asked, then ``instruction``.
    question: str
    #: The last sentence of the question: the form of the answer and where to put it.
    instruction: str
    #: How it is asked in the end.
    form: Literal["open", "choices"]
    #: 32 hexadecimal digits that identify the content, whatever its style and wording.
    fingerprint: str


class InstanceData(Identified):
    """A generated instance."""

    #: Pixels.
    width: int
    height: int
    theme: str
    svg: str


class Evidence(TypedDict):
    """An object that the solution points at."""

    #: Left, top, right and bottom, 0 to 1000 of the width and the height.
    box: list[int]
    #: Places in ``marks``.
    marks: list[int]


class Shown(TypedDict, total=False):
    """Only there when it was asked for with ``reveal``; ``overlay`` with ``overlay`` too."""

    #: In reading order where the solution has one.
    evidence: list[Evidence] | Literal["whole"]
    #: Places of the marks that belong to an object, and not to an axis, a frame or a legend.
    tagged: list[int]
    #: The marks of the solution.
    overlay: list[dict[str, Any]]


class Inspection(Identified, Shown):
    """What is drawn, and nothing of what it means."""

    #: Pixels.
    width: int
    height: int
    background: str
    #: Drawn primitives: ``type`` says which, the rest is its geometry and paint. docs/abi.md lists them.
    marks: list[dict[str, Any]]


#: Stable.
Reason = Literal[
    "right", "wrong", "no_container", "empty", "unfinished", "ambiguous", "too_long", "unit", "unreadable"
]


class Explained(TypedDict, total=False):
    """Only there when it was asked for with ``explain``; ``answer`` with ``reveal`` too."""

    #: The share of the reply's parts that are right, and the share of the key's parts that the reply has.
    precision: float
    recall: float
    extracted: str
    read: str
    #: Why the reply is paid or not; docs/answers.md says what each means.
    reason: Reason
    #: The same in words; empty when the reply is right.
    message: str
    answer: str


class Verdict(Explained):
    """The same keys for every environment and every reply; numbers only, apart from what ``explain`` adds."""

    #: By the reward preset.
    score: float
    #: 1 right, 0 wrong.
    accuracy: float
    #: 1 when the answer stood where it was asked for.
    format: float
    #: The share that is right, where an answer has parts.
    partial: float
    parse_ok: int
    ambiguous: int
    level: int


#: One a reply, in the order of the replies.
Verdicts = list[Verdict]
