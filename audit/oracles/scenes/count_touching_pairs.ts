/** Counts the pairs of outlines that cross. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { chainsCross, chainsOf } from "../support/trace.ts";

/** The pairs of shapes that overlap, by their places in the drawing. */
function pairsOf(scene: Inspection): [number, number][] {
  const outlines = scene.marks.map((mark) => chainsOf(mark)[0]!);
  return outlines.flatMap((a, i) => outlines.slice(0, i).flatMap((b, k): [number, number][] => (chainsCross(a, b) ? [[i, k]] : [])));
}

export const oracle: Oracle = (scene) => String(pairsOf(scene).length);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "shapes that overlap another": (scene) => String(new Set(pairsOf(scene).flat()).size),
  "half of them": (scene) => String(Math.round(new Set(pairsOf(scene).flat()).size / 2)),
  "one fewer": (scene) => String(Math.max(0, new Set(pairsOf(scene).flat()).size - 1)),
};
