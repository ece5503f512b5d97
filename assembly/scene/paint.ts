/** Colours and strokes. */
import { Bytes } from "../text/bytes";

/** A colour as 0xRRGGBB. */
export type Colour = i32;
/** No colour: not filled, or not stroked. */
export const NONE: Colour = -1;

/** Lines across a fill: what a print in one colour has in place of a shade. */
export class Hatch {
  constructor(
    public colour: Colour,
    /** The fill in place of it where there is no room for lines. */
    public solid: Colour,
    /** Of the lines, degrees clockwise from the right of the canvas. */
    public angle: f64,
    /** Between the lines and of each of them, in canvas units: a texture of the page, whatever frame it is drawn in. */
    public spacing: f64,
    public width: f64,
  ) {}
}

/** How a mark is filled and stroked. Widths and dashes are in canvas units. */
export class Paint {
  fill: Colour = NONE;
  stroke: Colour = NONE;
  width: f64 = 0;
  /** Lengths of dash and gap; both 0 for an unbroken stroke. */
  dash: f64 = 0;
  gap: f64 = 0;
  /** Of fill and stroke together, 0 to 1. */
  opacity: f64 = 1;
  hatch: Hatch | null = null;

  /** A filled area without an outline. */
  static fill(colour: Colour): Paint {
    const paint = new Paint();
    paint.fill = colour;
    return paint;
  }

  /** A stroke without a fill. */
  static line(colour: Colour, width: f64): Paint {
    return new Paint().edge(colour, width);
  }

  /** Adds an outline. */
  edge(colour: Colour, width: f64): Paint {
    this.stroke = colour;
    this.width = width;
    return this;
  }

  /** Breaks the stroke into dashes. */
  dashed(dash: f64, gap: f64): Paint {
    this.dash = dash;
    this.gap = gap;
    return this;
  }

  /** Makes the mark see-through. */
  faded(opacity: f64): Paint {
    this.opacity = opacity;
    return this;
  }

  /** Draws lines across the fill. */
  hatched(hatch: Hatch): Paint {
    this.hatch = hatch;
    return this;
  }

  /** The same without hatching; an edge of the fill's colour goes, which would only swell it. */
  solid(): Paint {
    const paint = this.scaled(1);
    const hatch = this.hatch;
    if (hatch === null) return paint;
    paint.hatch = null;
    paint.fill = hatch.solid;
    if (paint.stroke == paint.fill) paint.stroke = NONE;
    return paint;
  }

  /** The same with its stroke in a frame of another scale. */
  scaled(factor: f64): Paint {
    const paint = new Paint();
    paint.fill = this.fill;
    paint.stroke = this.stroke;
    paint.width = this.width * factor;
    paint.dash = this.dash * factor;
    paint.gap = this.gap * factor;
    paint.opacity = this.opacity;
    paint.hatch = this.hatch;
    return paint;
  }
}

/** Appends `#rrggbb`, or `none`. */
export function writeColour(bytes: Bytes, colour: Colour): void {
  if (colour == NONE) {
    bytes.text("none");
    return;
  }
  bytes.byte(0x23);
  for (let shift = 20; shift >= 0; shift -= 4) {
    const digit = (colour >> shift) & 15;
    bytes.byte(digit < 10 ? 0x30 + digit : 0x57 + digit);
  }
}

/** The colour `share` of the way from `from` to `to`, channel by channel. */
export function blend(from: Colour, to: Colour, share: f64): Colour {
  let result = 0;
  for (let shift = 16; shift >= 0; shift -= 8) {
    const a = <f64>((from >> shift) & 255);
    const b = <f64>((to >> shift) & 255);
    result |= <i32>Math.floor(a + (b - a) * share + 0.5) << shift;
  }
  return result;
}

/** How bright a colour is, 0 to 1: the relative luminance of WCAG 2, within a thousandth. */
export function luminance(colour: Colour): f64 {
  return 0.2126 * linear((colour >> 16) & 255) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
}

/** Black or white, whichever stands out more from a colour: by at least 4.5 : 1. */
export function inkOn(colour: Colour): Colour {
  // Both stand out alike where (L + 0.05) / 0.05 is 1.05 / (L + 0.05).
  return luminance(colour) > 0.179129 ? 0x000000 : 0xffffff;
}

/** The light of one channel. The power 2.4 is taken by square roots, 2 + 1/4 + 1/8 + 1/32, which are the same on every host. */
function linear(channel: i32): f64 {
  const value = <f64>channel / 255;
  if (value <= 0.04045) return value / 12.92;
  const base = (value + 0.055) / 1.055;
  const quarter = Math.sqrt(Math.sqrt(base));
  const eighth = Math.sqrt(quarter);
  return base * base * quarter * eighth * Math.sqrt(Math.sqrt(eighth));
}
