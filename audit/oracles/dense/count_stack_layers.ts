/** Counts the sheets of the colour that the question names. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { colourName } from "../support/colour.ts";

const COLOUR = /\b(red|blue|yellow|green)\b/;
const sheetsOf = (scene: Inspection): Mark[] => scene.marks.filter((mark) => mark.type === "rect" || mark.type === "polygon");

export const oracle: Oracle = (scene, question) => {
  const colour = COLOUR.exec(question)?.[1];
  return String(sheetsOf(scene).filter((sheet) => !colour || colourName(sheet.fill!) === colour).length);
};

export const without: OracleModule["without"] = {
  colour: (question) => question.replace(new RegExp(COLOUR, "g"), ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "half of all sheets": (scene) => String(Math.round(sheetsOf(scene).length / 2)),
  "two thirds of all sheets": (scene) => String(Math.round((2 * sheetsOf(scene).length) / 3)),
};
