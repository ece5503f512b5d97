/** Matrix reasoning: panels are read as quantities of what is drawn on them, and each quantity's rule is looked for on its own. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { darknessOf, matrixOf, type Panel, surfaceOf } from "./support/panels.ts";
import { ninth } from "./support/progressions.ts";
import { bounds } from "./support/box.ts";

/** What a panel shows, as numbers; the names say what is measured. */
type Reading = Record<string, number>;

/** The kind of a closed mark, as a number: what corners it has, and for four corners whether it stands on one of them. */
function shapeCode(mark: Mark): number {
  if (mark.type === "circle") return 0;
  if (mark.type !== "polygon") return -1;
  const [first, second] = [mark.points[0]!, mark.points[1]!];
  const isUpright = mark.points.length === 4 && (Math.abs(first[0] - second[0]) < 1 || Math.abs(first[1] - second[1]) < 1);
  return isUpright ? 40 : mark.points.length;
}

/** Height of a closed mark. */
function heightOf(mark: Mark): number {
  const box = bounds(mark)!;
  return box[3] - box[1];
}

/** Heights of figures of one nominal size differ by kind. */
const HEIGHTS: Record<number, number> = { 0: 1.76, 40: 1.08 * Math.SQRT2, 3: 1.65, 4: 2.2, 8: 2.24 };

/** Panels with some equal figures: how many, which, how large, how dark. */
function figures(panel: Panel, surface: string): Reading {
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
function complete(scene: Inspection, read: (panel: Panel, surface: string) => Reading, arithmetic: string[]): string | null {
  const { panels, options } = matrixOf(scene);
  if (panels.length !== 9 || !panels[8]!.isMissing) return null;
  const surface = surfaceOf(scene);
  const shown = panels.slice(0, 8).map((panel) => read(panel, surface));
  const wanted = new Map(Object.keys(shown[0]!).map((name) => [name, ninth(shown.map((reading) => reading[name]!), arithmetic.includes(name))]));
  const fitting = [...options].filter(([, panel]) => {
    const reading = read(panel, surface);
    return [...wanted].every(([name, values]) => values.some((value) => Math.abs(value - reading[name]!) < 0.005));
  });
  return fitting.length === 1 ? fitting[0]![0] : null;
}

export const oracles: Record<string, Oracle> = {
  rpm_progression: (scene) => complete(scene, figures, ["number"]),
};
