"""A small policy without any pretrained weights learns a dozen environments online by GRPO.

    pip install "tron-kernel[images]" torch matplotlib
    python from_scratch.py --out run                  # some minutes on one GPU
    python from_scratch.py --out run --smoke          # a minute on a CPU: shows that it runs, and nothing of learning

The same policy starts anew under each of three streams: ``tron`` and ``bandit``, whose levels follow it, and ``fixed``,
levels 0 to 9 alike. A policy reads a scaled picture and the hashed words of the question, and picks one of the answers
that its environment had in a sample; the kernel grades the picks. Worker processes draw while the policy learns.

Written are ``curves.json`` (learning curves, validation by level, the share of time spent waiting for instances),
``curves.png``, and a checkpoint for each stream, with its curriculum.
"""

from __future__ import annotations

import argparse
import collections
import itertools
import json
import multiprocessing
import os
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.pool import AsyncResult, Pool
from pathlib import Path
from typing import Any

import numpy
import torch
import tron_kernel
from torch import nn
from torch.nn import functional

ENVS = [
    "bar_to_table_match",
    "count_by_region",
    "count_compare_diff",
    "count_distinct_kinds",
    "count_orientation",
    "count_set_expression",
    "count_shape_colour",
    "count_size_threshold",
    "count_touching_pairs",
    "polycube_rotation_pick",
    "rot2d_pick",
    "voxel_touching_faces",
]
#: The streams, by the preset of their curricula.
STREAMS: dict[str, Any] = {"tron": "tron", "bandit": "bandit", "fixed": {"preset": "fixed", "low": 0, "high": 9}}
LEVELS = range(10)
#: Entries of a hashed question.
WORDS = 4096
#: Answers that a policy picks from, at most.
ANSWERS = 48
#: Picks that make a group.
GROUP = 8
#: Batches that are drawn ahead.
AHEAD = 3


@dataclass
class Settings:
    """How much of everything. The defaults are for one GPU."""

    envs: list[str] = field(default_factory=lambda: ENVS)
    seconds: float = 180
    rounds: int = 1_000_000
    batch: int = 384
    size: int = 128
    width: int = 48
    #: Instances of every environment and level that the answers are taken from, and that validate.
    sample: int = 40
    held: int = 12


SMOKE = Settings(envs=ENVS[3:7], seconds=20, rounds=8, batch=24, size=64, width=16, sample=8, held=1)


@dataclass
class Drawn:
    """An instance as a policy sees it, and a verdict for each answer that it may pick."""

    token: str
    env: str
    level: int
    picture: numpy.ndarray[Any, Any]
    words: numpy.ndarray[Any, Any]
    verdicts: list[Any]


# In the workers


class Worker:
    """What a worker process keeps."""

    suite: tron_kernel.Suite
    answers: dict[str, list[str]]
    size: int

    @classmethod
    def begin(cls, answers: dict[str, list[str]], size: int) -> None:
        """Loads the suite."""
        cls.suite, cls.answers, cls.size = tron_kernel.load(renderer="kernel"), answers, size


def draw(token: str) -> Drawn:
    """Draws an instance, and grades all answers to it."""
    instance = Worker.suite.regenerate(token)
    replies = [f"<answer>{answer}</answer>" for answer in Worker.answers[instance.env]]
    longer = max(instance.width, instance.height)
    pixels = instance.render(size=Worker.size * min(instance.width, instance.height) / longer).array[:, :, :3]
    picture = numpy.full((Worker.size, Worker.size, 3), 255, numpy.uint8)
    height, width = (min(side, Worker.size) for side in pixels.shape[:2])
    picture[:height, :width] = pixels[:height, :width]
    verdicts = Worker.suite.verify_group(token, replies)
    return Drawn(token, instance.env, instance.level, picture, hashed(instance.question), verdicts)


def hashed(text: str) -> numpy.ndarray[Any, Any]:
    """Counts of words and of pairs of neighbours, by their hashes."""
    counts = numpy.zeros(WORDS, numpy.float32)
    words = text.lower().split()
    for pair in zip(["", *words], words, strict=False):
        for part in (pair[1], " ".join(pair)):
            counts[zlib.crc32(part.encode()) % WORDS] += 1
    return counts


def answers_of(suite: tron_kernel.Suite, settings: Settings) -> dict[str, list[str]]:
    """The answers that each environment had in a sample: the most frequent ones."""
    found = {}
    for env in settings.envs:
        tokens = suite.plan(tron_kernel.Selection(envs=[env], count=settings.sample, seed=1 << 40))
        drawn = (suite.regenerate(token, reveal=True, picture=False) for token in tokens)
        found[env] = [answer for answer, _ in collections.Counter(one.answer for one in drawn).most_common(ANSWERS)]
    return found


# The policy


class Block(nn.Module):
    """A residual block of convolutions whose channels the question turns up and down (FiLM, Perez et al., 2018)."""

    def __init__(self, before: int, after: int, told: int) -> None:
        super().__init__()
        self.halve = nn.Conv2d(before, after, 3, stride=2, padding=1, bias=False)
        self.keep = nn.Conv2d(after, after, 3, padding=1, bias=False)
        self.skip = nn.Conv2d(before, after, 1, stride=2, bias=False)
        self.norms = nn.ModuleList([nn.GroupNorm(8, after), nn.GroupNorm(8, after)])
        self.film = nn.Linear(told, 2 * after)

    def forward(self, seen: torch.Tensor, told: torch.Tensor) -> torch.Tensor:
        """Maps (batch, before, side, side) to (batch, after, side / 2, side / 2)."""
        scale, shift = self.film(told)[:, :, None, None].chunk(2, 1)
        inner = functional.gelu(self.norms[0](self.halve(seen)) * (1 + scale) + shift)
        return functional.gelu(self.norms[1](self.keep(inner)) + self.skip(seen))


class Policy(nn.Module):
    """Pictures and questions to logits over the answers of their environments."""

    def __init__(self, answers: dict[str, list[str]], width: int) -> None:
        super().__init__()
        told, widths = 256, [width, 2 * width, 4 * width, 6 * width, 8 * width]
        self.words = nn.Linear(WORDS, told)
        self.env = nn.Embedding(len(answers), told)
        self.stem = nn.Conv2d(3, width, 5, stride=2, padding=2)
        self.blocks = nn.ModuleList(Block(before, after, told) for before, after in itertools.pairwise(widths))
        self.join = nn.Linear(2 * widths[-1] + told, 512)
        self.head = nn.Embedding(len(answers), ANSWERS * 513)
        nn.init.zeros_(self.head.weight)
        mask = torch.full((len(answers), ANSWERS), -torch.inf)
        for place, candidates in enumerate(answers.values()):
            mask[place, : len(candidates)] = 0
        self.register_buffer("mask", mask)
        self.places = {env: place for place, env in enumerate(answers)}

    def forward(self, drawn: Sequence[Drawn]) -> torch.Tensor:
        """Logarithms of probabilities, of shape (batch, ANSWERS)."""
        device = self.stem.weight.device
        env = torch.tensor([self.places[one.env] for one in drawn], device=device)
        pictures = torch.from_numpy(numpy.stack([one.picture for one in drawn])).to(device)
        words = torch.from_numpy(numpy.stack([one.words for one in drawn])).to(device)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            told = functional.gelu(self.words(words) + self.env(env))
            seen = functional.gelu(self.stem(pictures.permute(0, 3, 1, 2).float() / 127.5 - 1))
            for block in self.blocks:
                seen = block(seen, told)
            joined = functional.gelu(self.join(torch.cat([seen.mean((2, 3)), seen.amax((2, 3)), told], 1)))
        weight, bias = self.head(env).view(-1, ANSWERS, 513).split([512, 1], 2)
        logits = (weight @ joined.float()[:, :, None] + bias)[:, :, 0]
        return functional.log_softmax(logits + self.mask[env], 1)


def accuracies(drawn: Sequence[Drawn]) -> torch.Tensor:
    """What each answer to each instance is worth, of shape (batch, ANSWERS)."""
    worth = torch.zeros(len(drawn), ANSWERS)
    for place, one in enumerate(drawn):
        worth[place, : len(one.verdicts)] = torch.tensor([verdict["accuracy"] for verdict in one.verdicts])
    return worth


# Learning


def learn(
    name: str, suite: tron_kernel.Suite, pool: Pool, policy: Policy, settings: Settings, out: Path
) -> dict[str, Any]:
    """Trains a policy under one stream; returns its curve."""
    curriculum = suite.curriculum(f"from scratch, {name}", preset=STREAMS[name], mixture={"envs": settings.envs})
    optimizer = torch.optim.AdamW(policy.parameters(), lr=6e-4, weight_decay=0.01)
    ahead: collections.deque[AsyncResult[list[Drawn]]] = collections.deque()

    def request() -> None:
        ahead.append(pool.map_async(draw, curriculum.next(settings.batch), chunksize=8))

    for _ in range(AHEAD):
        request()
    start = time.perf_counter()
    waited, curve = 0.0, []
    for round in range(1, settings.rounds + 1):
        began = time.perf_counter()
        drawn = ahead.popleft().get()
        waited += time.perf_counter() - began
        request()
        chosen, mixed, right = update(policy, optimizer, drawn)
        curriculum.step(
            [one.token for one in drawn for _ in range(GROUP)],
            [one.verdicts[pick] for one, picks in zip(drawn, chosen, strict=True) for pick in picks],
        )
        seconds = time.perf_counter() - start
        curve.append(
            {
                "seconds": seconds,
                "groups": round * settings.batch,
                "accuracy": right,
                "effective_prompt_ratio": mixed,
                "level": sum(one.level for one in drawn) / len(drawn),
                "waiting": waited / seconds,
            }
        )
        if round % 20 == 1:
            print(name, {key: f"{value:.3g}" for key, value in curve[-1].items()}, flush=True)
        if seconds > settings.seconds:
            break
    for batch in ahead:
        batch.wait()
    state = {"policy": policy.state_dict(), "optimizer": optimizer.state_dict(), "curriculum": curriculum.state}
    torch.save(state, out / f"{name}.pt")
    levels = {one["env"]: one["current_level"] for one in curriculum.metrics() if one["scope"] == "environment"}
    return {"curve": curve, "levels": levels}


def update(
    policy: Policy, optimizer: torch.optim.Optimizer, drawn: Sequence[Drawn]
) -> tuple[list[list[int]], float, float]:
    """One step of GRPO: the picks of each group, the share of mixed groups, and that of right picks."""
    chances = policy(drawn)
    picks = torch.multinomial(chances.detach().exp(), GROUP, replacement=True)
    paid = accuracies(drawn).to(chances.device).gather(1, picks)
    advantages = (paid - paid.mean(1, keepdim=True)) / (paid.std(1, keepdim=True) + 1e-4)
    entropy = -(chances.exp() * chances.clamp(min=-1e4)).sum(1).mean()
    loss = -(advantages * chances.gather(1, picks)).mean() - 0.01 * entropy
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    nn.utils.clip_grad_norm_(policy.parameters(), 1.0)
    optimizer.step()
    rates = paid.mean(1)
    return picks.tolist(), float(((rates > 0) & (rates < 1)).float().mean()), float(rates.mean())


@torch.no_grad()
def validate(policy: Policy, held: Sequence[Drawn]) -> list[float]:
    """The accuracy of the likeliest answers, by level."""
    right: dict[int, list[float]] = {level: [] for level in LEVELS}
    for part in parts(held, 256):
        best = policy(part).argmax(1).cpu()
        for one, worth in zip(part, accuracies(part).gather(1, best[:, None])[:, 0].tolist(), strict=True):
            right[one.level].append(worth)
    return [sum(worths) / len(worths) for worths in right.values()]


def parts(drawn: Sequence[Drawn], size: int) -> Iterator[Sequence[Drawn]]:
    """A sequence in parts."""
    for start in range(0, len(drawn), size):
        yield drawn[start : start + size]


def plot(results: dict[str, Any], path: Path) -> None:
    """Learning curves, levels, and validation by level."""
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot

    figure, (accuracy, level, validation) = pyplot.subplots(1, 3, figsize=(13, 3.8), layout="constrained")
    for name, result in results.items():
        groups = [point["groups"] for point in result["curve"]]
        accuracy.plot(groups, [point["accuracy"] for point in result["curve"]], label=name)
        level.plot(groups, [point["level"] for point in result["curve"]], label=name)
        validation.plot(LEVELS, result["validation"], marker="o", label=name)
    for axes, x, y in (
        (accuracy, "groups", "accuracy of what it is given"),
        (level, "groups", "mean level of what it is given"),
        (validation, "level", "accuracy in validation"),
    ):
        axes.set(xlabel=x, ylabel=y, ylim=(0, None))
    accuracy.legend()
    figure.savefig(path, dpi=110)


def main(arguments: list[str] | None = None) -> None:
    """Trains under each stream, and writes what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="a folder")
    parser.add_argument("--seconds", type=float, help="of training under each stream")
    parser.add_argument("--streams", nargs="+", choices=STREAMS, default=list(STREAMS))
    parser.add_argument("--smoke", action="store_true", help="shows that it runs, on a CPU")
    options = parser.parse_args(arguments)
    settings = SMOKE if options.smoke else Settings()
    if options.seconds:
        settings.seconds = options.seconds
    options.out.mkdir(parents=True, exist_ok=True)
    suite = tron_kernel.load(renderer="kernel")
    answers = answers_of(suite, settings)
    workers = max(1, (os.cpu_count() or 2) - 1)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    results = {}
    # Spawned, since a process that uses a GPU must not fork.
    with multiprocessing.get_context("spawn").Pool(workers, Worker.begin, (answers, settings.size)) as pool:
        selection = tron_kernel.Selection(envs=settings.envs, count=settings.held, split="validation")
        held = pool.map(draw, list(suite.plan(selection)), chunksize=8)
        for name in options.streams:
            torch.manual_seed(0)
            policy = Policy(answers, settings.width).to(device)
            results[name] = learn(name, suite, pool, policy, settings, options.out)
            results[name]["validation"] = validate(policy, held)
            print(name, "validation by level", [round(share, 3) for share in results[name]["validation"]], flush=True)
    (options.out / "curves.json").write_text(json.dumps(results), encoding="utf-8")
    plot(results, options.out / "curves.png")


if __name__ == "__main__":
    main()
