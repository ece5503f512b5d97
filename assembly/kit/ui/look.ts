/** How a user interface looks, apart from its colours, which are the theme's. */
import { Rng } from "../../random";
import { blend, Colour, luminance } from "../../scene/paint";
import { Style } from "../../scene/style";

/** Least contrast of a pale text with its ground: the bar is 4.5. */
const READABLE: f64 = 4.6;

/** What stands in the bar of a window. */
export const enum Bar {
  /** A filled bar with signs to minimise, enlarge and close at its right. */
  Filled = 0,
  /** Three discs at its left. */
  Discs = 1,
  /** Three short lines, for a menu, at its left. */
  Lines = 2,
}

export class Look {
  constructor(
    public bar: Bar = Bar.Filled,
    /** Of the corners of controls, in canvas units; never 0, so that a theme drawn by hand bends no control. */
    public radius: f64 = 2,
    /** Whether switches have round ends. */
    public hasPills: bool = false,
    /** Whether lists open at an open arrow, and not at a filled one. */
    public hasChevrons: bool = false,
    /** Whether heads of sections are tinted. */
    public isTinted: bool = false,
  ) {}

  static draw(rng: Rng): Look {
    return new Look(<Bar>rng.int(0, 2), 2.0 + 3.0 * <f64>rng.int(0, 2), rng.chance(0.5), rng.chance(0.5), rng.chance(0.5));
  }
}

/** The surface with a little of the accent: behind heads and what is chosen. Ink can be read on it. */
export function tint(style: Style): Colour {
  return blend(style.surface, style.accent, 0.14);
}

/** The palest tone of a text that can still be read on the surface: of what cannot be used. */
export function pale(style: Style): Colour {
  for (let share: f64 = 0.5; share > 0; share -= 0.05) {
    const colour = blend(style.soft, style.surface, share);
    const one = luminance(colour) + 0.05, other = luminance(style.surface) + 0.05;
    if (Math.max(one, other) >= READABLE * Math.min(one, other)) return colour;
  }
  return style.soft;
}
