/**
 * How a picture looks, apart from what it says. A style is drawn on a stream of its own, so that another style never changes
 * a question or an answer.
 */
import { Rng } from "../random";
import { Bytes } from "../text/bytes";
import { JsonWriter } from "../text/json";
import { Face } from "./font";
import { blend, Colour, Hatch, Paint, writeColour } from "./paint";

/** Colours that carry meaning. A question may name them; a theme shades them, but each stays what its name says. */
export const enum Hue {
  Red = 0,
  Blue = 1,
  Yellow = 2,
  Green = 3,
  Purple = 4,
  Grey = 5,
  Pink = 6,
}

/** How many named colours there are. */
export const HUES: i32 = 7;

/** The name of a colour, as questions use it. */
export function hueName(hue: Hue): string {
  return unchecked(HUE_NAMES[hue]);
}

const HUE_NAMES: StaticArray<string> = ["red", "blue", "yellow", "green", "purple", "grey", "pink"];
// Found by search within what each name allows: any two differ by at least 20 (CIEDE2000), and by 12 under simulated
// deuteranopia and protanopia; each differs by 20 from every background that it is used on. The tests compute it anew.
const HUES_ON_LIGHT: StaticArray<i32> = [0xbe1a0e, 0x0774f9, 0xfbc102, 0x39aa68, 0x652999, 0x737373, 0xef8dbd];
const HUES_ON_DARK: StaticArray<i32> = [0xea3a3f, 0x4eabff, 0xfad30f, 0x66cc85, 0x9e48ea, 0x999999, 0xf7b8db];

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
    /** How far a straight stroke bows, in canvas units: as if drawn by hand. Its ends stay where they are. */
    public bow: f64,
    /** Whether areas of the accent colour are hatched, as in a print in black alone. */
    public isHatched: bool = false,
  ) {}
}

const THEMES: StaticArray<Theme> = [
  new Theme("plain", 0xffffff, 0xffffff, 0x1a1a1a, 0x5c5c5c, 0xd4d4d4, 0x1f5fd0, false, 1, false, 0),
  new Theme("paper", 0xfbf7ee, 0xfffdf7, 0x2b2620, 0x6b6357, 0xdcd4c4, 0xb0411e, false, 1.1, false, 0),
  new Theme("slate", 0xeef2f6, 0xffffff, 0x17263a, 0x52647a, 0xcdd7e1, 0x0b6575, false, 1, true, 0),
  new Theme("textbook", 0xffffff, 0xf7f4ec, 0x161616, 0x555555, 0xdad6cb, 0x9b1c1c, false, 1, false, 0),
  new Theme("newsprint", 0xf1efe8, 0xf8f6f0, 0x111111, 0x50504a, 0xcfccc1, 0x33506b, false, 1.25, true, 0),
  new Theme("mint", 0xeef7f1, 0xffffff, 0x14302a, 0x45655c, 0xc8ddd2, 0x0b6b4f, false, 1.1, false, 0),
  new Theme("sand", 0xf6ecd9, 0xfdf7ea, 0x33261a, 0x6a5844, 0xdccbb0, 0x8f3b1b, false, 1.15, false, 0),
  new Theme("rose", 0xfbeff0, 0xffffff, 0x341620, 0x77525e, 0xe6cdd2, 0x8a1f4c, false, 1, true, 0),
  new Theme("monochrome", 0xffffff, 0xf3f3f3, 0x000000, 0x444444, 0xcccccc, 0x333333, false, 1.3, true, 0, true),
  new Theme("sketch", 0xfffef9, 0xfbf9f1, 0x2a2a33, 0x5f5f6b, 0xd9d7ce, 0x3b4ba3, false, 1.25, false, 1.6),
  new Theme("night", 0x14181f, 0x1d232d, 0xf2f4f8, 0xa3adbb, 0x3d4655, 0x5ec8e5, true, 1.1, false, 0),
  new Theme("blueprint", 0x12386b, 0x174379, 0xf4f8ff, 0xb4cbe8, 0x3f659a, 0xffd166, true, 1, false, 0),
  new Theme("chalk", 0x24332d, 0x2a3b34, 0xf5f3ea, 0xb9c4bb, 0x4c5f56, 0xf3c969, true, 1.25, false, 1.6),
  new Theme("aubergine", 0x231a2e, 0x2d2239, 0xf6f0fa, 0xb9a9c6, 0x4d3f5c, 0xf2a65a, true, 1.1, true, 0),
];

/** The share of pictures whose geometry is set as in a textbook. */
const BOOKISH: f64 = 0.5;

/** Of hatched areas: degrees that shapes seldom have, and units of a canvas with a short side of 672. */
const HATCH_ANGLE: f64 = 52;
const HATCH_SPACING: f64 = 8;
const HATCH_WIDTH: f64 = 2;

/** The look of one picture. */
export class Style {
  /** The short side of the canvas as a multiple of the usual one: what texture is scaled by. */
  private size: f64 = 1;
  private isBookish: bool = false;

  /** Without a stream every stroke is drawn straight. */
  constructor(private theme: Theme, private rng: Rng | null) {}

  /** The look without variation. */
  static plain(): Style {
    return new Style(unchecked(THEMES[0]), null);
  }

  /** A look drawn for a picture whose canvas has this short side, in pixels. */
  static varied(rng: Rng, side: f64): Style {
    const style = new Style(THEMES[rng.int(0, THEMES.length - 1)], rng.split("strokes"));
    style.size = side / 672.0;
    style.isBookish = rng.split("faces").chance(BOOKISH);
    return style;
  }

  get themeName(): string {
    return this.theme.name;
  }

  /** Whether light marks stand on a dark ground. */
  get isDark(): bool {
    return this.theme.isDark;
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

  /** For lines, dots and shades; whole areas are painted with `accentFill`. */
  get accent(): Colour {
    return this.theme.accent;
  }

  /** An area of the accent colour, or `share` of the way to it from the surface. A theme may hatch it, and then gives it an edge. */
  accentFill(share: f64 = 1): Paint {
    const theme = this.theme;
    if (!theme.isHatched) return Paint.fill(blend(theme.surface, theme.accent, share));
    // Paler than any edge, or lines would be taken for edges.
    const lines = blend(theme.accent, theme.background, 0.3);
    const hatch = new Hatch(lines, theme.accent, HATCH_ANGLE, HATCH_SPACING * this.size, HATCH_WIDTH * this.size);
    return Paint.fill(theme.background).hatched(hatch).edge(theme.accent, this.stroke(2));
  }

  /** What labels are set in. */
  get face(): Face {
    return this.theme.bold ? Face.Bold : Face.Regular;
  }

  /** What points, variables and sizes of geometrical figures are set in: as the labels, or as in a textbook. */
  get bookFace(): Face {
    return this.isBookish ? Face.Book : this.face;
  }

  /** Whether straight strokes are drawn as by hand. */
  get isHandDrawn(): bool {
    return this.rng !== null && this.theme.bow > 0;
  }

  /** How far the next straight stroke of this length bows to its left; both in canvas units. */
  nextBow(length: f64): f64 {
    const rng = this.rng;
    if (rng === null) return 0;
    const most = Math.min(this.theme.bow, length * 0.02);
    return rng.range(-most, most);
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

/** Writes every theme with its colours: what galleries and tests read. */
export function writeThemes(json: JsonWriter): void {
  json.openList();
  for (let i = 0; i < THEMES.length; i++) {
    const theme = THEMES[i];
    json.open().key("name").text(theme.name).key("dark").bool(theme.isDark);
    json.key("background").text(hex(theme.background)).key("surface").text(hex(theme.surface));
    json.key("ink").text(hex(theme.ink)).key("soft").text(hex(theme.soft));
    json.key("faint").text(hex(theme.faint)).key("accent").text(hex(theme.accent));
    json.key("hues").open();
    for (let hue = 0; hue < HUES; hue++) {
      json.key(HUE_NAMES[hue]).text(hex(theme.isDark ? HUES_ON_DARK[hue] : HUES_ON_LIGHT[hue]));
    }
    json.close().close();
  }
  json.closeList();
}

function hex(colour: Colour): string {
  const bytes = new Bytes(8);
  writeColour(bytes, colour);
  return bytes.toString();
}
