/** Regions of a disc cut by chords: one, one more for each chord, and at each crossing one less than the chords there. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { distanceToLine, endOf, marksOf, type Point, startOf } from "../support/plane.ts";
import { crossing, distinctPoints } from "../support/trace.ts";

export const oracle: Oracle = (scene) => {
  const chords = marksOf(scene, "line");
  const points: Point[] = [];
  chords.forEach((a, i) => chords.slice(0, i).forEach((b) => {
    const point = crossing(startOf(a), endOf(a), startOf(b), endOf(b));
    if (point) points.push(point);
  }));
  const extra = distinctPoints(points, 3).map((point) => chords.filter((chord) => distanceToLine(point, chord) < 1.5).length - 1);
  return String(1 + chords.length + extra.reduce((sum, value) => sum + value, 0));
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "twice as many as lines": (scene) => String(2 * marksOf(scene, "line").length),
  "as if every two lines crossed": (scene) => {
    const lines = marksOf(scene, "line").length;
    return String(1 + lines + (lines * (lines - 1)) / 2);
  },
};
