"""What ``scripts/bench.ts`` times in Python: the suite, and Pillow and matplotlib drawing the same marks.

python bench.py times            reads what to time as JSON, prints milliseconds of one core as JSON
python bench.py measure COMMAND  runs a command, prints the seconds that it took and those that its processors spent
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from typing import Any, TypeAlias

Mark: TypeAlias = dict[str, Any]
Task: TypeAlias = tuple[str, int, int]

#: Samples a pixel in each direction where Pillow draws smooth edges.
SMOOTH = 4
#: What the baselines can draw: text, straight and round shapes.
PLAIN = {"line", "polyline", "polygon", "circle", "arc", "rect", "text"}
#: What the renderers under test have and the baselines do not.
SPECIAL = ("dash", "hatch", "opacity")


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of this thread's processor."""
    started = time.thread_time()
    work()
    return 1000 * (time.thread_time() - started)


def least(repeats: int, work: Callable[[], object]) -> float:
    """The least of several: what the machine's other work adds is no part of it."""
    return min(spent(work) for _ in range(repeats))


def time_suite(tasks: list[Task], repeats: int) -> list[dict[str, float]]:
    """By task and by what is asked for."""
    import tron_kernel

    suite = tron_kernel.load()
    drawing = tron_kernel.load(renderer="kernel")
    asked: dict[str, Callable[[str, int, int], object]] = {
        "kernel rgba": lambda *task: drawing.generate(*task, picture="pixels").render(),
        "kernel png": lambda *task: drawing.generate(*task, picture="png").png(),
        "resvg rgba": lambda *task: suite.generate(*task).render(),
        "resvg png": lambda *task: suite.generate(*task).png(),
    }
    return [{name: least(repeats, lambda: work(*task)) for name, work in asked.items()} for task in tasks]  # noqa: B023


def draw_many(tasks: list[Task]) -> float:
    """Pixels of all tasks: the seconds that this process spent on them."""
    import tron_kernel

    suite = tron_kernel.load(renderer="kernel")
    suite.warm()
    started = time.process_time()
    for task in tasks:
        suite.generate(*task, picture="pixels").render()
    return time.process_time() - started


def time_processes(tasks: list[Task], count: int) -> dict[str, float]:
    """Pictures a second from several processes: by the clock, and had each a core of its own."""
    shares = [tasks[number::count] for number in range(count)]
    with multiprocessing.get_context("spawn").Pool(count) as pool:
        pool.map(draw_many, [share[:1] for share in shares], chunksize=1)  # they have started
        started = time.monotonic()
        spent_by = pool.map(draw_many, shares, chunksize=1)
        seconds = time.monotonic() - started
    return {"clock": len(tasks) / seconds, "cores": len(tasks) / max(spent_by)}


def time_baselines(environments: list[dict[str, str]], repeats: int) -> list[dict[str, Any]]:
    """One picture a family, drawn by the kernel, by Pillow with and without smooth edges, and by matplotlib."""
    import tron_kernel

    suite = tron_kernel.load(renderer="kernel")
    found: dict[str, dict[str, Any]] = {}
    for one in environments:
        instance = suite.generate(one["id"], 5, 1, picture=False)
        shown = suite.inspect(instance.token)
        marks: list[Mark] = shown["marks"]
        if one["family"] in found or not all(is_plain(mark) for mark in marks):
            continue
        width, height, background = shown["width"], shown["height"], shown["background"]
        found[one["family"]] = {
            "env": one["id"],
            "marks": len(marks),
            "kernel": least(repeats, instance.png),
            "pillow": least(repeats, lambda: pillow(marks, width, height, background, 1)),  # noqa: B023
            "pillow, smooth": least(repeats, lambda: pillow(marks, width, height, background, SMOOTH)),  # noqa: B023
            "matplotlib": least(repeats, lambda: matplotlib_png(marks, width, height, background)),  # noqa: B023
        }
    return [{"family": family, **times} for family, times in found.items()]


def is_plain(mark: Mark) -> bool:
    """Whether the baselines can draw a mark."""
    return mark["type"] in PLAIN and not any(mark.get(name) for name in SPECIAL)


def pillow(marks: list[Mark], width: int, height: int, background: str, scale: int) -> bytes:
    """Marks as a PNG file, drawn at a multiple of the size and reduced."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (width * scale, height * scale), background)
    draw = ImageDraw.Draw(image)
    for mark in marks:
        pillow_mark(draw, mark, scale)
    file = BytesIO()
    (image.reduce(scale) if scale > 1 else image).save(file, "png")
    return file.getvalue()


def pillow_mark(draw: Any, mark: Mark, scale: int) -> None:
    """Draws one mark."""
    fill, stroke = mark.get("fill"), mark.get("stroke")
    line = round(mark.get("strokeWidth", 0) * scale)
    kind = mark["type"]
    if kind == "text":
        left, top, right, bottom = (value * scale for value in mark["box"])
        font = pillow_font(mark["bold"], round(mark["size"] * scale))
        draw.text(((left + right) / 2, (top + bottom) / 2), mark["text"], fill, font, anchor="mm")
    elif kind == "line":
        draw.line([mark[name] * scale for name in ("x1", "y1", "x2", "y2")], stroke, line)
    elif kind in ("polyline", "polygon"):
        points = [(x * scale, y * scale) for x, y in mark["points"]]
        if kind == "polygon" and fill:
            draw.polygon(points, fill)
        if stroke:
            draw.line([*points, points[0]] if kind == "polygon" else points, stroke, line, joint="curve")
    elif kind == "rect":
        left, top = mark["x"] * scale, mark["y"] * scale
        right, bottom = left + mark["width"] * scale, top + mark["height"] * scale
        draw.rounded_rectangle((left, top, right, bottom), mark["radius"] * scale, fill, stroke, line)
    else:
        x, y, r = mark["cx"] * scale, mark["cy"] * scale, mark["r"] * scale
        box = (x - r, y - r, x + r, y + r)
        if kind == "circle":
            draw.ellipse(box, fill, stroke, line)
        else:
            first, last = sorted((mark["start"], mark["start"] + mark["sweep"]))
            draw.arc(box, first, last, stroke, line)


_fonts: dict[tuple[bool, int], Any] = {}


def pillow_font(bold: bool, size: int) -> Any:
    """DejaVu Sans, the suite's own font, as matplotlib brings it."""
    from matplotlib.font_manager import FontProperties, findfont
    from PIL import ImageFont

    if (bold, size) not in _fonts:
        wanted = FontProperties(family="DejaVu Sans", weight="bold" if bold else "normal")
        _fonts[bold, size] = ImageFont.truetype(findfont(wanted), size)
    return _fonts[bold, size]


def matplotlib_png(marks: list[Mark], width: int, height: int, background: str) -> bytes:
    """Marks as a PNG file, drawn by Agg."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    # At 72 dots an inch a point is a pixel, as the widths of lines and the sizes of text are here.
    figure = Figure(figsize=(width / 72, height / 72), dpi=72, facecolor=background)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    axes.axis("off")
    for mark in marks:
        matplotlib_mark(axes, mark)
    file = BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def matplotlib_mark(axes: Any, mark: Mark) -> None:
    """Adds one mark."""
    from matplotlib import patches
    from matplotlib.lines import Line2D

    kind, stroke, width = mark["type"], mark.get("stroke", "none"), mark.get("strokeWidth", 0)
    style = {"facecolor": mark.get("fill", "none"), "edgecolor": stroke, "linewidth": width}
    if kind == "text":
        left, top, right, bottom = mark["box"]
        font = {"family": "DejaVu Sans", "weight": "bold" if mark["bold"] else "normal", "size": mark["size"]}
        where = ((left + right) / 2, (top + bottom) / 2)
        axes.text(*where, mark["text"], color=mark["fill"], fontdict=font, ha="center", va="center")
    elif kind == "line":
        axes.add_line(Line2D((mark["x1"], mark["x2"]), (mark["y1"], mark["y2"]), color=stroke, linewidth=width))
    elif kind == "polyline":
        axes.add_line(Line2D(*zip(*mark["points"], strict=True), color=stroke, linewidth=width))
    elif kind == "polygon":
        axes.add_patch(patches.Polygon(mark["points"], **style))
    elif kind == "rect":
        axes.add_patch(patches.Rectangle((mark["x"], mark["y"]), mark["width"], mark["height"], **style))
    elif kind == "circle":
        axes.add_patch(patches.Circle((mark["cx"], mark["cy"]), mark["r"], **style))
    else:
        first, last = sorted((mark["start"], mark["start"] + mark["sweep"]))
        side = 2 * mark["r"]
        axes.add_patch(patches.Arc((mark["cx"], mark["cy"]), side, side, theta1=first, theta2=last, **style))


def measure(command: list[str]) -> dict[str, float]:
    """Runs a command to its end; fails with it."""
    started = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {"seconds": time.monotonic() - started, "cpu": usage.ru_utime + usage.ru_stime}


def main() -> None:
    """Runs a command of this file."""
    if sys.argv[1] == "measure":
        print(json.dumps(measure(sys.argv[2:])))
        return
    wanted = json.load(sys.stdin)
    tasks = [tuple(task) for task in wanted["tasks"]]
    repeats = wanted["repeats"]
    result = {
        "suite": time_suite(tasks, repeats),
        "processes": time_processes(tasks, 2),
        "baselines": time_baselines(wanted["environments"], repeats),
    }
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
