/** Counts the polygons that have the corners, the convexity and the right angle that the question names. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { bendsOf, type Corners, isConvex, outlinesOf } from "./outlines.ts";

const NAMES = ["triangle", "quadrilateral", "pentagon", "hexagon", "heptagon", "octagon"];
const NAMED = new RegExp(`\\b(${NAMES.join("|")})s?\\b`, "g");
const NUMBERS = ["three", "four", "five", "six", "seven", "eight"];
const NUMBERED = new RegExp(`\\b(${NUMBERS.join("|")}) (sides|corners|vertices)\\b`, "g");

/** The number of corners that a question names, by the name of the polygons or by a number. */
function cornersIn(question: string): number | undefined {
  const [, name] = new RegExp(NAMED).exec(question) ?? [];
  const [, number] = new RegExp(NUMBERED).exec(question) ?? [];
  return name ? NAMES.indexOf(name) + 3 : number ? NUMBERS.indexOf(number) + 3 : undefined;
}

const hasRightAngle = (corners: Corners): boolean => bendsOf(corners).some((bend) => Math.abs(Math.abs(bend) - 90) < 2);
const asksRight = (question: string): boolean => /right angle|90|sheet of paper|perpendicular/.test(question);
/** The question proper, without the sentence on what convex means. */
const body = (question: string): string => question.replace(/A polygon is convex when.*/, "");

export const oracle: Oracle = (scene, question) => {
  const [corners, text] = [cornersIn(body(question)), body(question)];
  const counting = outlinesOf(scene).filter((outline) =>
    (corners === undefined || outline.length === corners) &&
    (!/\bconvex\b/.test(text) || isConvex(outline) !== /\bnot convex\b/.test(text)) &&
    (!asksRight(text) || hasRightAngle(outline)),
  );
  return String(counting.length);
};

export const without: OracleModule["without"] = {
  corners: (question) => question.replace(NAMED, "polygons").replace(NUMBERED, ""),
  "convex or not": (question) => (cornersIn(question) === undefined ? question : question.replace(/\bconvex\b/g, "")),
  "a right angle": (question) => (cornersIn(question) === undefined ? question : question.replace(/right angle|90|sheet of paper|perpendicular/g, "")),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "corners alone": (scene, question) => {
    const corners = cornersIn(body(question));
    const isAlone = !/\bconvex\b/.test(question) && !asksRight(question);
    return corners === undefined || isAlone ? null : String(outlinesOf(scene).filter((outline) => outline.length === corners).length);
  },
  "half of the polygons": (scene) => String(Math.round(outlinesOf(scene).length / 2)),
};
