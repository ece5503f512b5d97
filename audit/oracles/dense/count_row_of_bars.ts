/** Counts the bars, of the colour that the question names. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { colourName } from "../support/colour.ts";

const COLOUR = /\b(red|blue|green|purple)\b/;
const barsOf = (scene: Inspection): Mark[] => scene.marks.filter((mark) => mark.type === "rect" || mark.type === "polygon");

export const oracle: Oracle = (scene, question) => {
  const colour = COLOUR.exec(question)?.[1];
  return String(barsOf(scene).filter((bar) => !colour || colourName(bar.fill!) === colour).length);
};

export const without: OracleModule["without"] = {
  colour: (question) => question.replace(new RegExp(COLOUR, "g"), ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "half of all bars": (scene) => String(Math.round(barsOf(scene).length / 2)),
  "two thirds of all bars": (scene) => String(Math.round((2 * barsOf(scene).length) / 3)),
};
