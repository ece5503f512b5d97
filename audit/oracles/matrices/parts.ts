/** What the oracles of matrices share: panels as quantities of what is drawn on them, and the option that follows each quantity's rule. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { bounds } from "../support/box.ts";
import { commonest, darknessOf, matrixOf, type Panel, repeats, shapeCode, surfaceOf } from "../support/panels.ts";
import { ninth } from "./progressions.ts";

/** What a panel shows, as numbers; the names say what is measured. */
export type Reading = Record<string, number>;

/** Height of a closed mark. */
export function heightOf(mark: Mark): number {
  const box = bounds(mark)!;
  return box[3] - box[1];
}

/** Heights of figures of one nominal size differ by kind. */
export const HEIGHTS: Record<number, number> = { 0: 1.76, 40: 1.08 * Math.SQRT2, 3: 1.65, 4: 2.2, 8: 2.24 };

/** Panels with some equal figures: how many, which, how large, how dark. */
export function figures(panel: Panel, surface: string): Reading {
  const [first] = panel.marks;
  if (!first) return { number: 0, shape: -1, size: 0, shade: 0 };
  const shape = shapeCode(first);
  return {
    number: panel.marks.length,
    shape,
    size: heightOf(first) / HEIGHTS[shape]! / panel.side,
    shade: Math.round(darknessOf(first, surface) * 4) / 4,
  };
}

/** The option that shows what the rules of every quantity say; null unless there is exactly one. */
export function complete(scene: Inspection, read: (panel: Panel, surface: string) => Reading, arithmetic: string[]): string | null {
  const { panels, options } = matrixOf(scene);
  if (panels.length !== 9 || !panels[8]!.isMissing) return null;
  const surface = surfaceOf(scene);
  const shown = panels.slice(0, 8).map((panel) => read(panel, surface));
  const wanted = new Map(Object.keys(shown[0]!).map((name) => [name, ninth(shown.map((reading) => reading[name]!), arithmetic.includes(name), name)]));
  const fitting = [...options].filter(([, panel]) => {
    const reading = read(panel, surface);
    return [...wanted].every(([name, values]) => values.some((value) => Math.abs(value - reading[name]!) < 0.005));
  });
  return fitting.length === 1 ? fitting[0]![0] : null;
}

/** Rules are what is asked for: no condition is there to drop. */
export const NO_CONDITION = {};

/** In an analogy of four panels the one above stands two before the missing one. */
export const analogyShortcuts = { "repeats the panel before": repeats(-2), "repeats the panel above": repeats(-3), "shares most with the other options": commonest };
export const optionShortcuts = { "repeats the panel before": repeats(-2), "repeats the panel above": repeats(-4), "shares most with the other options": commonest };
