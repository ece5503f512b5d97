/** The option whose dark and light counts follow from sums or differences along the rows. */
import type { Oracle } from "../oracle.ts";
import { darknessOf, type Panel, shapeCode } from "../support/panels.ts";
import { complete, heightOf, HEIGHTS, NO_CONDITION, optionShortcuts, type Reading } from "./parts.ts";

/** Two groups of figures, dark ones and light ones: how many of each, which, how large. */
function groups(panel: Panel, surface: string): Reading {
  const darkness = panel.marks.map((mark) => Math.round(darknessOf(mark, surface) * 4) / 4);
  const [first] = panel.marks;
  const shape = first ? shapeCode(first) : -1;
  return {
    dark: darkness.filter((dark) => dark > 0.5).length,
    light: darkness.filter((dark) => dark <= 0.5).length,
    shape,
    size: first ? heightOf(first) / HEIGHTS[shape]! / panel.side : 0,
  };
}

export const oracle: Oracle = (scene) => complete(scene, groups, ["dark", "light"]);

export const without = NO_CONDITION;
export const shortcuts = optionShortcuts;
