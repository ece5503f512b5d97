/** Counts the shapes of the kind that the question names. A template: one sentence on how the answer is found, from the question's words. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../../oracles/oracle.ts";
import { shapeName } from "../../oracles/support/shape.ts";

/** The names of the shapes that are drawn. */
const shapesOf = (scene: Inspection): string[] => scene.marks.flatMap((mark) => shapeName(mark) ?? []);

export const oracle: Oracle = (scene, question) => {
  const kind = /\b(circle|square|triangle|star|cross|heart)(?:es|s)\b/.exec(question)?.[1];
  return kind === undefined ? null : String(shapesOf(scene).filter((shape) => shape === kind).length);
};

/** The question has no condition that could be left out. */
export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "a third of all shapes": (scene) => String(Math.round(shapesOf(scene).length / 3)),
  "the kind of the first shape": (scene) => {
    const shapes = shapesOf(scene);
    return String(shapes.filter((shape) => shape === shapes[0]).length);
  },
};
