/** Counts the lines through three dots, and the triangles and convex quadrilaterals with corners at dots, by angles as they are drawn. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection } from "../../../bindings/core/types.ts";
import { type Circle, marksOf } from "../support/plane.ts";

/** How far the third of three dots lies from the line through the other two, in canvas units, with the side that it lies on. */
function offLine(a: Circle, b: Circle, c: Circle): number {
  const [dx, dy] = [b.cx - a.cx, b.cy - a.cy];
  return ((c.cx - a.cx) * dy - (c.cy - a.cy) * dx) / Math.hypot(dx, dy);
}

const areInLine = (a: Circle, b: Circle, c: Circle): boolean => Math.abs(offLine(a, b, c)) < 3;

function subsets(dots: Circle[], size: number): Circle[][] {
  if (size === 0) return [[]];
  return dots.flatMap((dot, i) => subsets(dots.slice(i + 1), size - 1).map((rest) => [dot, ...rest]));
}

/** Whether the four lie on the hull: each lies outside the triangle of the others, and not on a line with two of them. */
function isConvex(four: Circle[]): boolean {
  if (subsets(four, 3).some(([a, b, c]) => areInLine(a!, b!, c!))) return false;
  return four.every((dot) => {
    const [a, b, c] = four.filter((other) => other !== dot) as [Circle, Circle, Circle];
    const sides = [offLine(a, b, dot), offLine(b, c, dot), offLine(c, a, dot)];
    return !sides.every((side) => side > 0) && !sides.every((side) => side < 0);
  });
}

const triangles = (dots: Circle[]): Circle[][] => subsets(dots, 3).filter(([a, b, c]) => !areInLine(a!, b!, c!));
const asksLines = (question: string): boolean => /three or more|at least three|three dots or more|more than two/.test(question);

export const oracle: Oracle = (scene, question) => {
  const dots = marksOf(scene, "circle");
  if (asksLines(question)) {
    const lines = subsets(dots, 2).map(([a, b]) => dots.flatMap((dot, i) => (dot === a || dot === b || areInLine(a!, b!, dot) ? [i] : [])).join(" "));
    return String(new Set(lines.filter((line) => line.split(" ").length > 2)).size);
  }
  if (/\bfour\b|four-sided/i.test(question)) return String(subsets(dots, 4).filter(isConvex).length);
  const same = /same colour/.test(question);
  return String(triangles(dots).filter((corners) => !same || new Set(corners.map(({ fill }) => fill)).size === 1).length);
};

export const without: OracleModule["without"] = {
  "the same colour": (question) => question.replace("of the same colour", ""),
};

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);

export const shortcuts: OracleModule["shortcuts"] = {
  "every three or four dots, as if none were in line": (scene, question) => {
    const dots = marksOf(scene, "circle");
    if (asksLines(question)) return String(dots.length);
    if (!/same colour/.test(question)) return String(choose(dots.length, /\bfour\b|four-sided/i.test(question) ? 4 : 3));
    return String([...coloursOf(scene).values()].reduce((sum, count) => sum + choose(count, 3), 0));
  },
  "twice as many as dots": (scene) => String(2 * marksOf(scene, "circle").length),
};

function coloursOf(scene: Inspection): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { fill } of marksOf(scene, "circle")) counted.set(fill!, (counted.get(fill!) ?? 0) + 1);
  return counted;
}
