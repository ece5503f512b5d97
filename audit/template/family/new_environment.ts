/** Counts the shapes of the kind that the question names. A template: one sentence on how the answer is found, from the question's words. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../../oracles/oracle.ts";
import { shapeName } from "../../oracles/support/shape.ts";

/** The names of the shapes that are drawn. */
const shapesOf = (scene: Inspection): string[] => scene.marks.flatMap((mark) => shapeName(mark) ?? []);

/** How often each kind is drawn. */
function countsOf(scene: Inspection): number[] {
  const shapes = shapesOf(scene);
  return [...new Set(shapes)].map((kind) => shapes.filter((shape) => shape === kind).length);
}

export const oracle: Oracle = (scene, question) => {
  const kind = /\b(circle|square|triangle|star|cross|heart|crescent|arrow|diamond|oval|drop|hexagon)(?:es|s)\b/.exec(question)?.[1];
  return kind === undefined ? null : String(shapesOf(scene).filter((shape) => shape === kind).length);
};

/** The question has no condition that could be left out. */
export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "the commonest kind": (scene) => String(Math.max(...countsOf(scene))),
  "as many as of every kind in the mean": (scene) => String(Math.round(shapesOf(scene).length / countsOf(scene).length)),
};
