"""Pixels: equal to Node's, byte for byte."""

from __future__ import annotations

import io
import pickle

import PIL.Image
import pytest
import tron_kernel
from support import every, node, sha256
from tron_kernel.raster import _number, _rounded, framed

VIEWS = [
    {"size": 448},
    {"size": 100.5},
    {"size": 1023},
    {"box": [10, 20, 100, 50]},
    {"box": [-20.25, 3.125, 333.3, 400.7], "size": 301},
    {"box": [0.1 + 0.2, 1e-7, 50, 50], "size": 64},
    {"box": [5e-324, 1e21, 1e-7, 123456789.123], "size": 3},
    {"box": [-1e-8, 1.5e300, 0.5, 0.5], "size": 4503599627370497.5},
    {"box": [1 / 3, 2 / 3, 1e16, 1e15 / 7], "size": 0.1},
]


def test_pictures_equal_nodes(suite):
    jobs = [
        {"env": one["id"], "level": 3 * number % 10, "seed": 1000 + number}
        for number, one in enumerate(every(suite.list(), 40))
    ]
    for job, expected in zip(jobs, node(jobs), strict=True):
        instance = suite.generate(**job)
        assert instance.token == expected["token"]
        assert sha256(instance.svg) == expected["svg"], job
        assert sha256(instance.png()) == expected["png"], job
        assert sha256(instance.render().data) == expected["pixels"], job


def test_zooms_equal_nodes(suite):
    jobs = [{"env": one["id"], "level": 5, "seed": 8, **view} for one in every(suite.list(), 3) for view in VIEWS]
    drawn = 0
    for job, expected in zip(jobs, node(jobs), strict=True):
        instance = suite.generate(job["env"], job["level"], job["seed"])
        options = {"box": job.get("box"), "size": job.get("size")}
        svg = framed(instance.svg, **options)
        assert svg[: svg.index(">") + 1] == expected["head"]
        assert sha256(svg) == expected["svg"]
        if expected["png"]:
            drawn += 1
            assert sha256(instance.png(**options)) == expected["png"], job
            assert sha256(instance.render(**options).data) == expected["pixels"], job
    assert drawn >= len(jobs) // 2


def test_the_kernels_pictures_equal_nodes(suite):
    views = [{}, {"size": 448}, {"box": [10.5, 20.25, 333.3, 200], "size": 301}]
    jobs = [
        {"env": one["id"], "level": number % 10, "seed": 2000 + number, "renderer": "kernel", **views[number % 3]}
        for number, one in enumerate(every(suite.list(), 4))
    ]
    for job, expected in zip(jobs, node(jobs), strict=True):
        instance = suite.generate(job["env"], job["level"], job["seed"], picture=False)
        options = {"box": job.get("box"), "size": job.get("size"), "renderer": "kernel"}
        assert sha256(instance.png(**options)) == expected["png"], job
        assert sha256(instance.render(**options).data) == expected["pixels"], job


@pytest.mark.parametrize("picture", ["pixels", "png"])
def test_a_picture_that_comes_with_its_instance_is_the_kernels(suite, picture):
    apart = suite.generate("bar_value_arith", 3, 42, reveal=True, overlay=True)
    instance = suite.generate("bar_value_arith", 3, 42, reveal=True, overlay=True, picture=picture)
    assert instance.answer == apart.answer and "svg" not in instance.data
    assert instance.png() == apart.png(renderer="kernel")
    assert instance.render() == apart.render(renderer="kernel")
    assert instance.png(size=100) == apart.png(renderer="kernel", size=100)
    assert pickle.loads(pickle.dumps(instance)) == instance


def test_degraded_pictures_are_the_kernels(suite):
    degrade = {"kind": "noise", "strength": 0.3}
    instance = suite.generate("bar_value_arith", 3, 42, degrade=degrade)
    assert instance.data["degrade"] == degrade
    clean = suite.generate("bar_value_arith", 3, 42)
    assert instance.png(renderer="resvg") == instance.png(renderer="kernel") != clean.png()
    assert suite.curriculum("worse", degrade=degrade, mixture={"envs": ["bars"]}).state["degrade"] == degrade
    with pytest.raises(tron_kernel.KernelError, match="would make the answer of maze_path_moves wrong"):
        suite.generate("maze_path_moves", 3, 42, degrade={"kind": "rotation", "strength": 0.3})


def test_the_kernels_files_are_read_by_pillow(suite):
    missing = {theme["name"] for theme in suite.kernel.call("about")["themes"]}
    environments = suite.list()
    number = 0
    while missing:
        number += 1
        one = environments[number * 7 % len(environments)]
        instance = suite.generate(one["id"], 9 - number % 10, number)
        if instance.data["theme"] not in missing:
            continue
        missing.remove(instance.data["theme"])
        for pixels in (instance.render(renderer="kernel"), instance.render()):
            image = PIL.Image.open(io.BytesIO(suite.encode_png(pixels)))
            assert image.size == (pixels.width, pixels.height)
            assert image.convert("RGBA").tobytes() == pixels.data, one["id"]


def test_a_suite_that_draws_by_the_kernel(suite):
    drawing = tron_kernel.load(renderer="kernel")
    instance = drawing.generate("count_shape_colour", 3, 42)
    assert instance.png() == suite.regenerate(instance.token).png(renderer="kernel")
    assert instance.image.size == (instance.width, instance.height)
    copy = pickle.loads(pickle.dumps(instance))
    assert copy == instance
    assert copy.png() == instance.png()
    with pytest.raises(tron_kernel.KernelError, match="too many"):
        instance.png(size=1e9)
    with pytest.raises(ValueError, match="bytes"):
        suite.encode_png(tron_kernel.Pixels(2, 2, b""))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (-0.0, "0"),
        (12.0, "12"),
        (-3.25, "-3.25"),
        (1e20, "100000000000000000000"),
        (1e21, "1e+21"),
        (1.5e300, "1.5e+300"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1.25e-9, "1.25e-9"),
        (5e-324, "5e-324"),
        (123456789012345680000, "123456789012345680000"),
    ],
)
def test_numbers_are_written_as_in_javascript(value, text):
    assert _number(value) == text


@pytest.mark.parametrize(("value", "whole"), [(0.5, 1), (1.5, 2), (2.5, 3), (0.49999999999999994, 0), (1e16, 1e16)])
def test_numbers_are_rounded_as_in_javascript(value, whole):
    assert _rounded(value) == whole


def test_nothing_stays_behind_in_the_rasteriser(suite):
    instance = suite.generate(suite.list()[0]["id"], 0, 0)
    instance.render()
    bindgen = suite._raster._instances.get()
    size = bindgen.sandbox.memory.data_len(bindgen.sandbox.store)
    for _ in range(20):
        instance.render()
    assert suite._raster._instances.get() is bindgen
    assert not bindgen.heap._values
    assert bindgen.sandbox.memory.data_len(bindgen.sandbox.store) == size


def test_solutions_are_drawn_by_both_renderers(suite):
    plain = suite.generate("count_shape_colour", 4, 3, reveal=True)
    solved = suite.generate("count_shape_colour", 4, 3, reveal=True, overlay=True)
    assert solved.token == plain.token
    for renderer in ("kernel", "resvg"):
        assert solved.png(renderer=renderer) != plain.png(renderer=renderer)
    shown = suite.inspect(plain.token, reveal=True, overlay=True)
    assert len(shown["evidence"]) == int(plain.answer)
    assert shown["overlay"] and "overlay" not in suite.inspect(plain.token, reveal=True)
    with pytest.raises(tron_kernel.KernelError, match="overlay shows the answer"):
        suite.generate("count_shape_colour", 4, 3, overlay=True)
