/** What the oracles of matrices share: panels as quantities of what is drawn on them, and the option that follows each quantity's rule. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { bounds } from "../support/box.ts";
import { darknessOf, matrixOf, type Panel, surfaceOf } from "./panels.ts";
import { ninth } from "./progressions.ts";

/** What a panel shows, as numbers; the names say what is measured. */
export type Reading = Record<string, number>;

/** The kind of a closed mark, as a number: what corners it has, and for four corners whether it stands on one of them. */
export function shapeCode(mark: Mark): number {
  if (mark.type === "circle") return 0;
  if (mark.type !== "polygon") return -1;
  const [first, second] = [mark.points[0]!, mark.points[1]!];
  const isUpright = mark.points.length === 4 && (Math.abs(first[0] - second[0]) < 1 || Math.abs(first[1] - second[1]) < 1);
  return isUpright ? 40 : mark.points.length;
}

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

/** Where the middle of a mark lies, in sides of its panel from the panel's middle. */
export function offset(panel: Panel, mark: Mark): [number, number] {
  const [left, top, right, bottom] = bounds(mark)!;
  return [((left + right) / 2 - panel.centre.x) / panel.side, ((top + bottom) / 2 - panel.centre.y) / panel.side];
}

/** A panel's marks, the same for panels that look the same. */
const signature = ({ centre, marks }: Panel): string => marks.map((mark) => {
  const [left, top, right, bottom] = bounds(mark)!;
  return [mark.type, mark.fill, Math.round(left - centre.x), Math.round(top - centre.y), Math.round(right - left), Math.round(bottom - top)].join(" ");
}).sort().join("; ");

/** The option that repeats a panel of the matrix. */
const repeats = (place: number) => (scene: Inspection): string | null => {
  const { panels, options } = matrixOf(scene);
  const wanted = signature(panels.at(place)!);
  return [...options].find(([, panel]) => signature(panel) === wanted)?.[0] ?? null;
};

/** The option that shares most marks with the other options: what a reader takes who never looks at the matrix. */
function commonest(scene: Inspection): string | null {
  const options = [...matrixOf(scene).options].map(([letter, panel]) => ({ letter, marks: signature(panel).split("; ") }));
  const shared = options.map(({ letter, marks }) => ({ letter, count: options.reduce((sum, other) => sum + marks.filter((mark) => other.marks.includes(mark)).length, 0) / Math.max(1, marks.length) }));
  return shared.sort((a, b) => b.count - a.count)[0]?.letter ?? null;
}

/** Rules are what is asked for: no condition is there to drop. */
export const NO_CONDITION = {};

/** In an analogy of four panels the one above stands two before the missing one. */
export const analogyShortcuts = { "repeats the panel before": repeats(-2), "repeats the panel above": repeats(-3), "shares most with the other options": commonest };
export const optionShortcuts = { "repeats the panel before": repeats(-2), "repeats the panel above": repeats(-4), "shares most with the other options": commonest };
