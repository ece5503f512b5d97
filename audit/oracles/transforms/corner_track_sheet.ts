/** The labels of the sheet are a board of two by two. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Move, movedGrid, operationsOf } from "../support/operations.ts";
import { marksOf, middleOf } from "../support/plane.ts";

/** What is asked for of the sheet after some of the drawn steps. */
function read(scene: Inspection, question: string, chosen: (moves: Move[]) => Move[]): string | null {
  const labels = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text)).map((text) => ({ label: text.text, ...middleOf(text) }));
  if (labels.length !== 4) return null;
  const rows = labels.sort((a, b) => a.y - b.y);
  const sheet = [rows.slice(0, 2), rows.slice(2)].map((row) => row.sort((a, b) => a.x - b.x).map(({ label }) => label));
  const [[a, b], [c, d]] = movedGrid(sheet, chosen(operationsOf(scene))) as [[string, string], [string, string]];
  if (question.includes("clockwise")) {
    const task = question.replace(/Each round arrow.*/, "");
    if (task.includes("clockwise")) return [a, b, d, c].join(", ");
  }
  const asked = /(top|bottom) (left|right)/.exec(question);
  if (!asked) return null;
  return asked[1] === "top" ? (asked[2] === "left" ? a : b) : asked[2] === "left" ? c : d;
}

export const oracle: Oracle = (scene, question) => read(scene, question, (moves) => moves);

/** The question names nothing that could be left out: without its corner it asks for nothing. */
export const without = {};

export const shortcuts = {
  "leaves out the last step": (scene: Inspection, question: string) => read(scene, question, (moves) => moves.slice(0, -1)),
  "leaves out every other step": (scene: Inspection, question: string) => read(scene, question, (moves) => moves.filter((_, i) => i % 2 === 1)),
};
