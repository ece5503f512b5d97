/** Counts squares: four drawn sides of one length, or four dots that a quarter turn about their middle carries into each other. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { type Circle, marksOf } from "../support/plane.ts";
import { areasOf, Drawing } from "./parts.ts";

/** The squares with corners at dots, as four dots each. */
function dotSquares(dots: Circle[]): Circle[][] {
  const at = (x: number, y: number): Circle | undefined => dots.find((dot) => Math.hypot(dot.cx - x, dot.cy - y) < 2);
  return dots.flatMap((a) => dots.flatMap((c) => {
    // Each square once: by the diagonal that runs to the right and down, not upright.
    const [dx, dy] = [c.cx - a.cx, c.cy - a.cy];
    if (dx < 2 || dy < -2 || (dy < 2 && dx < 2)) return [];
    const [x, y] = [(a.cx + c.cx) / 2, (a.cy + c.cy) / 2];
    const [b, d] = [at(x + dy / 2, y - dx / 2), at(x - dy / 2, y + dx / 2)];
    return b && d ? [[a, b, c, d]] : [];
  }));
}

export const oracle: Oracle = (scene, question) => {
  const dots = marksOf(scene, "circle");
  if (dots.length === 0) {
    const drawing = new Drawing(scene);
    const squares = drawing.quadrilaterals().filter((corners) => {
      const lengths = drawing.sides(corners).map(({ length }) => length);
      return Math.max(...lengths) - Math.min(...lengths) < 4;
    });
    return String(squares.length);
  }
  const squares = dotSquares(dots).filter((corners) =>
    (!/same colour/.test(question) || new Set(corners.map(({ fill }) => fill)).size === 1) &&
    (!/level and upright/.test(question) || Math.abs(Math.abs(corners[2]!.cx - corners[0]!.cx) - Math.abs(corners[2]!.cy - corners[0]!.cy)) < 2),
  );
  return String(squares.length);
};

export const without: OracleModule["without"] = {
  "the same colour": (question) => question.replace("of the same colour", ""),
  "level sides": (question) => question.replace("level and upright", ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the smallest alone": (scene) => {
    const dots = marksOf(scene, "circle");
    if (dots.length === 0) return String(areasOf(scene));
    const squares = dotSquares(dots);
    const size = (corners: Circle[]): number => Math.hypot(corners[2]!.cx - corners[0]!.cx, corners[2]!.cy - corners[0]!.cy);
    return String(squares.filter((corners) => size(corners) < Math.min(...squares.map(size)) + 2).length);
  },
  "half as many as dots": (scene) => {
    const dots = marksOf(scene, "circle").length;
    return dots === 0 ? null : String(Math.round(dots / 2));
  },
};
