/** Sorts characters by lines and along them: from the marked corner, or in the direction in which all characters stand. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { between, centroid, direction, distance, marksOf, middleOf, type Point } from "../support/plane.ts";

export const oracle: Oracle = (scene, question) => {
  const texts = marksOf(scene, "text");
  const [frame] = marksOf(scene, "polygon").filter((polygon) => polygon.points.length === 4);
  const [rect] = marksOf(scene, "rect");
  const corners: [number, number][] = frame?.points ?? (rect ? [[rect.x, rect.y], [rect.x + rect.width, rect.y], [rect.x + rect.width, rect.y + rect.height], [rect.x, rect.y + rect.height]] : []);
  if (corners.length !== 4) return null;
  const at = ([x, y]: [number, number]): Point => ({ x, y });
  const isWide = distance(at(corners[0]!), at(corners[1]!)) > distance(at(corners[1]!), at(corners[2]!));
  const [from, to] = isWide ? [corners[0]!, corners[1]!] : [corners[1]!, corners[2]!];
  let along = direction(at(from), at(to));
  const mark = marksOf(scene, "polygon").find((polygon) => polygon.points.length === 3);
  let down = along + 90;
  const toMiddle = (angle: number, point: Point): number => {
    const middle = centroid(corners);
    return (middle.x - point.x) * Math.cos((angle * Math.PI) / 180) + (middle.y - point.y) * Math.sin((angle * Math.PI) / 180);
  };
  if (mark) {
    const start = centroid(mark.points);
    if (toMiddle(along, start) < 0) along += 180;
    if (toMiddle(down, start) < 0) down += 180;
  } else if (between(along, texts[0]!.angle) > 90) {
    // Only the whole was moved: every character stands in the direction of reading.
    along += 180;
  }
  const place = (angle: number, { x, y }: Point): number => x * Math.cos((angle * Math.PI) / 180) + y * Math.sin((angle * Math.PI) / 180);
  const characters = texts.map((text) => ({ text: text.text, line: place(down, middleOf(text)), step: place(along, middleOf(text)) }));
  const first = Math.min(...characters.map(({ line }) => line));
  const last = Math.max(...characters.map(({ line }) => line));
  // Characters differ a little in height; a second line is farther off than half a character.
  const isTwo = question.includes("two lines");
  const lineOf = (line: number): number => (isTwo && line - first > (last - first) / 2 ? 1 : 0);
  return characters.sort((a, b) => lineOf(a.line) - lineOf(b.line) || a.step - b.step).map(({ text }) => text).join("");
};

/** What was done to the string is said so that it can be undone; the characters show it as well. */
export const without = {};

/** The characters from left to right, line by line, as they stand on the page. */
function asItStands(scene: Inspection, question: string): string {
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  if (!question.includes("two lines")) return texts.sort((a, b) => a.x - b.x).map(({ text }) => text).join("");
  const rows = texts.sort((a, b) => a.y - b.y);
  const half = rows.length / 2;
  return [rows.slice(0, half), rows.slice(half)].map((row) => row.sort((a, b) => a.x - b.x).map(({ text }) => text).join("")).join("");
}

export const shortcuts = {
  "reads what it sees from left to right": asItStands,
  "reads two lines backwards": (scene: Inspection, question: string) => (question.includes("two lines") ? [...asItStands(scene, question)].reverse().join("") : null),
};
