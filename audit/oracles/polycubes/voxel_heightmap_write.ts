/** Writes down the heights of the pile, row by row. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { labelledHeights } from "./parts.ts";

const gridOf = (heights: number[][]): string => heights.map((row) => row.join(" ")).join(" / ");

export const oracle: Oracle = (scene) => {
  const heights = labelledHeights(scene.marks);
  return heights && gridOf(heights);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "rows from the other end": (scene) => gridOf(labelledHeights(scene.marks)?.toReversed() ?? []),
  "columns from the other end": (scene) => gridOf(labelledHeights(scene.marks)?.map((row) => row.toReversed()) ?? []),
};
