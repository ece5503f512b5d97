/** Counts the closed circles. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";

export const oracle: Oracle = (scene) => String(marksOf(scene, "circle").length);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "every outline": (scene) => (scene.marks.every((mark) => mark.type === "circle") ? null : String(scene.marks.length)),
  "half of the outlines": (scene) => String(Math.round(scene.marks.length / 2)),
  "two thirds of the outlines": (scene) => String(Math.round((2 * scene.marks.length) / 3)),
};
