/** What the oracles of lines and curves share. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Point } from "../support/plane.ts";
import { chainsOf } from "../support/trace.ts";

/** Samples along a side of the picture. */
export const SIDE = 448;

/** Everything that is a stroke and no area. */
export const strokes = (marks: Mark[]): Mark[] => marks.filter((mark) => mark.stroke !== undefined && mark.fill === undefined);

/** The one dashed line and the one curve of a plot. */
export function plotOf(scene: Inspection): { dashed: Point[] | undefined; curve: Point[] } | null {
  const dashed = scene.marks.find((mark) => mark.dash !== undefined);
  const curve = strokes(scene.marks).find((mark) => (mark.type === "polyline" || mark.type === "path") && mark.dash === undefined);
  return curve ? { dashed: dashed && chainsOf(dashed)[0], curve: chainsOf(curve)[0]! } : null;
}

/** How far above a rising or falling line a point lies (y down). */
export function heightOver(line: Point[], point: Point): number {
  const [a, b] = [line[0]!, line.at(-1)!];
  return a.y + ((b.y - a.y) * (point.x - a.x)) / (b.x - a.x) - point.y;
}

/** Connected parts of equal samples, 0 left out; parts below `least` samples are tips of thin ones that fell apart. */
export function partsOf(samples: Int32Array, side: number, least: number): number {
  const open = new Int32Array(samples.length);
  let parts = 0;
  for (let start = 0; start < samples.length; start++) {
    const code = samples[start]!;
    if (code === 0) continue;
    let [size, length] = [0, 0];
    const visit = (at: number): void => {
      if (samples[at] !== code) return;
      samples[at] = 0;
      open[length++] = at;
    };
    visit(start);
    while (length > 0) {
      const at = open[--length]!;
      size++;
      visit(at - 1);
      visit(at + 1);
      visit(at - side);
      visit(at + side);
    }
    if (size >= least) parts++;
  }
  return parts;
}
