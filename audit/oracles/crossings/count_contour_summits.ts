/** Nests the contour lines: an innermost one is a summit, or with ticks inside a depression; the numbers on lines give heights. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { distanceToLine, marksOf, middleOf, type Point } from "../support/plane.ts";
import { isInside } from "../support/shape.ts";
import { chainsOf } from "../support/trace.ts";

interface Contour {
  ring: Point[];
  hasTicks: boolean;
  /** The lines around it. */
  around: Contour[];
}

/** The innermost lines of a map. */
function innermost(scene: Inspection): Contour[] {
  const lines = marksOf(scene, "path").map((mark) => {
    const [ring, ...ticks] = chainsOf(mark);
    return { ring: ring!, hasTicks: ticks.length > 0, around: [] as Contour[], points: ring!.map(({ x, y }): [number, number] => [x, y]) };
  });
  for (const inner of lines) inner.around = lines.filter((outer) => outer !== inner && isInside(inner.ring[0]!, outer.points));
  const holding = new Set(lines.flatMap((line) => line.around));
  return lines.filter((line) => !holding.has(line));
}

/** The height of an innermost line without ticks: that of the line outside, which has a number, and an interval for each line further in. */
function heightOf(scene: Inspection, line: Contour): number {
  const texts = marksOf(scene, "text");
  const interval = Number(texts.map(({ text }) => /interval (\d+) m/.exec(text)?.[1]).find((found) => found !== undefined));
  const outermost = [line, ...line.around].find((one) => one.around.length === 0)!;
  const number = texts.find((text) => /^\d+$/.test(text.text) && isOn(middleOf(text), outermost.ring, 4));
  return Number(number?.text) + interval * line.around.length;
}

const isOn = (point: Point, ring: Point[], reach: number): boolean =>
  ring.some((b, i) => i > 0 && distanceToLine(point, { type: "line", x1: ring[i - 1]!.x, y1: ring[i - 1]!.y, x2: b.x, y2: b.y }) < reach);

export const oracle: Oracle = (scene, question) => {
  const lines = innermost(scene);
  if (/\bdepressions\b/.test(question)) return String(lines.filter((line) => line.hasTicks).length);
  const summits = lines.filter((line) => !line.hasTicks);
  const height = /(\d+) m\b/.exec(question)?.[1];
  return String(height === undefined ? summits.length : summits.filter((line) => heightOf(scene, line) > Number(height)).length);
};

export const without: OracleModule["without"] = {
  "the height": (question) => question.replace(/\d+ m\b/, "the sea"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "every innermost line": (scene) => String(innermost(scene).length),
  "half of the innermost lines": (scene) => String(Math.round(innermost(scene).length / 2)),
  "every summit, whatever its height": (scene, question) => (/\d+ m\b/.test(question) ? String(innermost(scene).filter((line) => !line.hasTicks).length) : null),
};
