/** Counts the filled circles, of the colour that the question names. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection } from "../../../bindings/core/types.ts";
import { colourName } from "../support/colour.ts";
import { marksOf } from "../support/plane.ts";

const COLOUR = /\b(red|blue|green|purple)\b/;

export const oracle: Oracle = (scene, question) => {
  const colour = COLOUR.exec(question)?.[1];
  const circles = marksOf(scene, "circle").filter((circle) => circle.fill !== undefined || !/\bfilled\b/.test(question));
  return String(circles.filter((circle) => !colour || colourName((circle.fill ?? circle.stroke)!) === colour).length);
};

export const without: OracleModule["without"] = {
  colour: (question) => question.replace(new RegExp(COLOUR, "g"), ""),
  filled: (question) => question.replace(/\bfilled\b/g, ""),
};

/** The dots of a quarter of the picture, taken four times. */
const byQuarter = (scene: Inspection): string =>
  String(4 * marksOf(scene, "circle").filter((circle) => circle.cx < scene.width / 2 && circle.cy < scene.height / 2).length);

export const shortcuts: OracleModule["shortcuts"] = {
  "four times a quarter of the picture": byQuarter,
  "half of all marks": (scene) => String(Math.round((marksOf(scene, "circle").length + marksOf(scene, "line").length / 2) / 2)),
};
