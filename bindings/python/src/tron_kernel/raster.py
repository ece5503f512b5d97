"""Turns SVG into pixels with resvg: the same binary on every host, so the same pixels."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple, SupportsFloat, TypeAlias, cast

from .bindgen import Bindgen, linker
from .compiled import Program, compiled
from .errors import KernelError
from .extras import needed
from .limits import Limits
from .sandbox import PerThread, Sandbox

if TYPE_CHECKING:
    import numpy
    import PIL.Image

    from .sources import Source

#: Exactly what the JavaScript hosts send: one unknown option would silently drop all.
OPTIONS = b'{"font":{"loadSystemFonts":false}}'
HEAD = re.compile(r"<svg xmlns='[^']*' width='([^']*)' height='([^']*)' viewBox='([^']*)'>")


class Box(NamedTuple):
    """A part of the canvas, in canvas units."""

    x: float
    y: float
    width: float
    height: float


#: What draws a picture: ``resvg`` draws its SVG, as the golden vectors have it; ``kernel`` draws the same picture from
#: its own display list, several times faster and without a second module.
Renderer: TypeAlias = Literal["kernel", "resvg"]
#: A ``Box``, or any four numbers in its order.
BoxLike: TypeAlias = "Box | tuple[float, float, float, float]"


@dataclass(frozen=True)
class Pixels:
    """A drawn picture."""

    width: int
    height: int
    #: RGBA, four bytes a pixel, row by row from the top.
    data: bytes

    @property
    def array(self) -> numpy.ndarray[tuple[int, int, int], numpy.dtype[numpy.uint8]]:
        """A read-only numpy array of uint8 and shape (height, width, 4). Needs numpy."""
        array = needed("numpy", "images").frombuffer(self.data, dtype="uint8").reshape(self.height, self.width, 4)
        return cast("numpy.ndarray[tuple[int, int, int], numpy.dtype[numpy.uint8]]", array)

    @property
    def image(self) -> PIL.Image.Image:
        """A PIL image of mode RGB; the suite's pictures are opaque. Needs Pillow."""
        image = needed("PIL.Image", "images")
        drawn: PIL.Image.Image = image.frombuffer("RGBA", (self.width, self.height), self.data, "raw", "RGBA", 0, 1)
        return drawn.convert("RGB")


class Raster:
    """The rasteriser, one instance a thread. Pickles as where its module is found."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self._source = source
        self._limits = limits
        self._program: Program | None = None
        self._instances = PerThread(self._start)

    def __reduce__(self) -> tuple[type[Raster], tuple[Source, Limits]]:
        return (Raster, (self._source, self._limits))

    def png(self, svg: str, *, box: BoxLike | None = None, size: float | None = None) -> bytes:
        """The picture as PNG, or a part of it at any size; see ``framed`` for what is raised."""
        return self._drawn(framed(svg, box=box, size=size), "png").data

    def pixels(self, svg: str, *, box: BoxLike | None = None, size: float | None = None) -> Pixels:
        """The picture as raw pixels: twice as fast as PNG; see ``framed`` for what is raised."""
        return self._drawn(framed(svg, box=box, size=size), "pixels")

    def _start(self) -> Bindgen:
        # Read at the first picture: whoever only grades replies never needs it.
        program = self._program = self._program or self._source.read()
        module = compiled(program)
        return Bindgen(Sandbox(module, self._limits, linker(module, program.digest)))

    def _drawn(self, svg: str, form: str) -> Pixels:
        bindgen = self._instances.get()
        try:
            return _draw(bindgen, svg, form)
        except BaseException as error:
            # What the module holds of a broken drawing is not worth knowing.
            self._instances.drop()
            if isinstance(error, KernelError) and error.code == "trap":
                hint = "ask for a smaller picture, or raise Limits.memory"
                raise KernelError("render_failed", f"the rasteriser gave up ({error.reason})", hint) from None
            raise


def _draw(bindgen: Bindgen, svg: str, form: str) -> Pixels:
    bindgen.sandbox.refuel()
    drawing = bindgen.call_fallible("resvg_new", bindgen.heap.add(svg), *bindgen.place(OPTIONS), 0)
    image = bindgen.call_fallible("resvg_render", drawing)
    width, height = bindgen.call("renderedimage_width", image), bindgen.call("renderedimage_height", image)
    if form == "png":
        handle = bindgen.call_fallible("renderedimage_asPng", image)
    else:
        handle = bindgen.call("renderedimage_pixels", image)
    data = bindgen.take_bytes(handle)
    bindgen.call("__wbg_renderedimage_free", image)
    bindgen.call("__wbg_resvg_free", drawing)
    return Pixels(width, height, data)


def framed(svg: str, *, box: BoxLike | None = None, size: float | None = None) -> str:
    """The same drawing with another view and size: a vector zoom. Everything is drawn anew at full sharpness.

    Args:
        svg: A picture of this suite.
        box: The part of the canvas to draw, in canvas units; all of it when left out.
        size: Pixels of the shorter side of what is drawn; the picture's own scale when left out.

    Raises:
        ValueError: when the box is empty, the size is not a positive number, or the picture is none of this suite.
    """
    if box is None and size is None:
        return svg
    head = HEAD.match(svg)
    if not head:
        raise ValueError("that is no picture of this suite")
    canvas = Box(*(float(number) for number in head[3].split(" ")))
    view = canvas if box is None else Box(*(float(number) for number in box))
    if not (view.width > 0 and view.height > 0):
        raise ValueError("a box has a positive width and height, in canvas units")
    factor = float(head[1]) / canvas.width if size is None else float(size) / min(view.width, view.height)
    if not (factor > 0 and math.isfinite(factor)):
        raise ValueError("a size is a positive number of pixels")
    width, height = (_number(max(1.0, _rounded(length * factor))) for length in (view.width, view.height))
    numbers = " ".join(_number(number) for number in view)
    tag = f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' viewBox='{numbers}'>"
    return tag + svg[head.end() :]


def _rounded(value: float) -> float:
    """As JavaScript rounds: a half goes up."""
    if not math.isfinite(value):
        return value
    whole = math.floor(value)
    return float(whole + (value - whole >= 0.5))


def _number(value: SupportsFloat) -> str:
    """As JavaScript writes a number, so that a zoom is the same text on every host."""
    number = float(value)
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"
    digits = Decimal(repr(number)).normalize()
    if number == 0:
        return "0"
    exponent = digits.adjusted()
    if -7 < exponent < 21:
        return f"{digits:f}"
    sign, figures, _ = digits.as_tuple()
    fraction = "".join(map(str, figures[1:]))
    return f"{'-' if sign else ''}{figures[0]}{'.' if fraction else ''}{fraction}e{exponent:+d}"
