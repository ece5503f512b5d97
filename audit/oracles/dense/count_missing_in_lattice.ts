/** Rebuilds the pattern from the marks: rows and the step within them, or rings and the angles on them, and counts the places without a mark. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Point } from "../support/plane.ts";
import { chainsOf } from "../support/trace.ts";

/** The mean of a mark's corners, which for shapes that point upwards lies near their place. */
const placesOf = (scene: Inspection): Point[] => scene.marks.flatMap((mark) => {
  if (mark.type === "circle") return [{ x: mark.cx, y: mark.cy }];
  const corners = chainsOf(mark)[0]?.slice(0, -1) ?? [];
  if (corners.length === 0) return [];
  return [{ x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length, y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length }];
});

/** Values in groups of those that nearly agree, each as its mean. */
function levels(values: number[], same: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && value - group.at(-1)! < same) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}

/** How many steps fit between the first and the last of some values, where the least difference of any two is one step or more. */
function stepsOf(values: number[], step: number): number {
  return Math.round((Math.max(...values) - Math.min(...values)) / step);
}

export const oracle: Oracle = (scene, question) => {
  const places = placesOf(scene);
  if (/\brings\b/.test(question)) {
    const middle = { x: scene.width / 2, y: scene.height / 2 };
    const rings = levels(places.map((place) => Math.hypot(place.x - middle.x, place.y - middle.y)), 10).length;
    const spokes = levels(places.map((place) => ((Math.atan2(place.y - middle.y, place.x - middle.x) * 180) / Math.PI + 360) % 360), 5);
    // The first and the last spoke may be one, on either side of the direction in which angles start.
    const count = spokes.length - (spokes.at(-1)! - spokes[0]! > 360 - 5 ? 1 : 0);
    return String(rings * count - places.length);
  }
  const rows = levels(places.map(({ y }) => y), 10);
  const xs = levels(places.map(({ x }) => x), 6);
  const isShifted = /shifted/.test(question);
  const step = Math.min(...xs.slice(1).map((x, i) => x - xs[i]!)) * (isShifted ? 2 : 1);
  const columns = stepsOf(xs, step) + 1;
  const all = isShifted ? Math.ceil(rows.length / 2) * columns + Math.floor(rows.length / 2) * (columns - 1) : rows.length * columns;
  return String(all - places.length);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "twice what is missing in the upper half": (scene, question) => {
    const marks = placesOf(scene);
    const all = Number(oracle(scene, question)) + marks.length;
    return String(Math.max(0, Math.round(all - 2 * marks.filter(({ y }) => y < scene.height / 2).length)));
  },
  "a tenth of the marks": (scene) => String(Math.round(placesOf(scene).length / 10)),
};
