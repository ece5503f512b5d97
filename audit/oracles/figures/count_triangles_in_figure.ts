/** Counts triples of points that drawn lines join pairwise and that do not lie on one line. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { areasOf, Drawing } from "./parts.ts";

export const oracle: Oracle = (scene) => String(new Drawing(scene).triangles().length);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "the smallest areas alone": (scene) => String(areasOf(scene)),
  "twice as many as lines": (scene) => String(2 * marksOf(scene, "line").length),
  "half as many again as areas": (scene) => String(Math.round(1.5 * areasOf(scene))),
};
