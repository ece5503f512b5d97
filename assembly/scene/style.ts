/**
 * How a picture looks, apart from what it says. A style is drawn on a stream of its own, so that another style never changes
 * a question or an answer.
 */
import { Rng } from "../random";
import { Colour } from "./paint";

/** Colours that carry meaning. A question may name them; a theme shades them, but each stays what its name says. */
export const enum Hue {
  Red = 0,
  Blue = 1,
  Yellow = 2,
  Green = 3,
  Purple = 4,
  Grey = 5,
}

/** How many named colours there are. Take them in order: any first few are the easiest to tell apart. */
export const HUES: i32 = 6;

/** The name of a colour, as questions use it. */
export function hueName(hue: Hue): string {
  return unchecked(HUE_NAMES[hue]);
}

const HUE_NAMES: StaticArray<string> = ["red", "blue", "yellow", "green", "purple", "grey"];
const HUES_ON_LIGHT: StaticArray<i32> = [0xd62728, 0x1f5fd0, 0xf5c800, 0x23a043, 0x8e3fb5, 0x8c8c8c];
const HUES_ON_DARK: StaticArray<i32> = [0xff5a52, 0x4d94ff, 0xffd93b, 0x3ecf63, 0xc07bec, 0xa8a8a8];

/** A named look. */
class Theme {
  constructor(
    public name: string,
    /** Behind everything. */
    public background: Colour,
    /** Behind tiles, cells and plots. */
    public surface: Colour,
    /** Text, outlines and everything that must be seen. */
    public ink: Colour,
    /** Lines that help to read, such as axes and frames. */
    public soft: Colour,
    /** Lines that may be overlooked, such as grids. */
    public faint: Colour,
    /** One colour for emphasis without meaning. */
    public accent: Colour,
    public isDark: bool,
    /** Factor on every stroke. */
    public weight: f64,
    public bold: bool,
  ) {}
}

const THEMES: StaticArray<Theme> = [
  new Theme("plain", 0xffffff, 0xffffff, 0x1a1a1a, 0x5c5c5c, 0xd4d4d4, 0x1f5fd0, false, 1, false),
  new Theme("paper", 0xfbf7ee, 0xfffdf7, 0x2b2620, 0x6b6357, 0xdcd4c4, 0xb0411e, false, 1.1, false),
  new Theme("slate", 0xeef2f6, 0xffffff, 0x17263a, 0x52647a, 0xcdd7e1, 0x0f7c8f, false, 1, true),
  new Theme("night", 0x14181f, 0x1d232d, 0xf2f4f8, 0xa3adbb, 0x3d4655, 0x5ec8e5, true, 1.1, false),
  new Theme("blueprint", 0x12386b, 0x174379, 0xf4f8ff, 0xb4cbe8, 0x3f659a, 0xffd166, true, 1, false),
];

/** Pixel sizes of a square picture and how far it is widened: short side, then extra width and height, in multiples of 224. */
const CANVASES: StaticArray<i32> = [
  672, 0, 0,
  672, 0, 0,
  448, 0, 0,
  896, 0, 0,
  672, 224, 0,
  672, 0, 224,
];

/** The look of one picture. */
export class Style {
  /** Pixels a canvas unit. */
  scale: f64 = 1;
  /** Empty room beyond the canvas, as a share of its width and height, half of it on each side. */
  private extraWidth: f64 = 0;
  private extraHeight: f64 = 0;

  constructor(private theme: Theme) {}

  /** The look without variation. */
  static plain(): Style {
    return new Style(unchecked(THEMES[0]));
  }

  /** A look drawn for a picture of the given canvas. */
  static varied(rng: Rng, width: f64, height: f64): Style {
    const style = new Style(THEMES[rng.int(0, THEMES.length - 1)]);
    const canvas = rng.int(0, CANVASES.length / 3 - 1) * 3;
    const side = <f64>CANVASES[canvas];
    style.scale = side / Math.min(width, height);
    // Only a square canvas is widened: the short side, on which legibility is measured, stays what it is.
    if (width == height) {
      style.extraWidth = <f64>CANVASES[canvas + 1] / side;
      style.extraHeight = <f64>CANVASES[canvas + 2] / side;
    }
    return style;
  }

  /** Room left and right of a canvas of this width, in canvas units. */
  marginX(width: f64): f64 {
    return (width * this.extraWidth) / 2;
  }

  /** Room above and below a canvas of this height, in canvas units. */
  marginY(height: f64): f64 {
    return (height * this.extraHeight) / 2;
  }

  get themeName(): string {
    return this.theme.name;
  }

  get background(): Colour {
    return this.theme.background;
  }

  get surface(): Colour {
    return this.theme.surface;
  }

  get ink(): Colour {
    return this.theme.ink;
  }

  get soft(): Colour {
    return this.theme.soft;
  }

  get faint(): Colour {
    return this.theme.faint;
  }

  get accent(): Colour {
    return this.theme.accent;
  }

  /** Whether labels are set in bold. */
  get bold(): bool {
    return this.theme.bold;
  }

  /** A stroke width of this theme; `width` is in canvas units and is never thinned. */
  stroke(width: f64): f64 {
    return width * this.theme.weight;
  }

  /** The theme's shade of a named colour. */
  hue(hue: Hue): Colour {
    return this.theme.isDark ? HUES_ON_DARK[hue] : HUES_ON_LIGHT[hue];
  }
}
