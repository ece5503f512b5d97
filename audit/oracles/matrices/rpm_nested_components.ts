/** The option whose outline, inner figure and corners each keep the rule of their rows. */
import type { Oracle } from "../oracle.ts";
import { darknessOf, offset, type Panel, shapeCode } from "../support/panels.ts";
import { complete, heightOf, HEIGHTS, NO_CONDITION, optionShortcuts, type Reading } from "./parts.ts";

/** Nested figures: the outline, the figure in it, and the dots in the corners. */
function nested(panel: Panel, surface: string): Reading {
  const outline = panel.marks.find((mark) => mark.fill === undefined)!;
  const inner = panel.marks.find((mark) => mark.fill !== undefined && Math.hypot(...offset(panel, mark)) < 0.2)!;
  return {
    outline: shapeCode(outline),
    inner: shapeCode(inner),
    size: heightOf(inner) / HEIGHTS[shapeCode(inner)]! / panel.side,
    shade: Math.round(darknessOf(inner, surface) * 4) / 4,
    corners: panel.marks.length - 2,
  };
}

export const oracle: Oracle = (scene) => complete(scene, nested, []);

export const without = NO_CONDITION;
export const shortcuts = optionShortcuts;
