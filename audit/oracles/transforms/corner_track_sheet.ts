/** The labels of the sheet are a board of two by two. */
import type { Oracle } from "../oracle.ts";
import { movedGrid, operationsOf } from "../support/operations.ts";
import { marksOf, middleOf } from "../support/plane.ts";

export const oracle: Oracle = (scene, question) => {
  const labels = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text)).map((text) => ({ label: text.text, ...middleOf(text) }));
  if (labels.length !== 4) return null;
  const rows = labels.sort((a, b) => a.y - b.y);
  const sheet = [rows.slice(0, 2), rows.slice(2)].map((row) => row.sort((a, b) => a.x - b.x).map(({ label }) => label));
  const [[a, b], [c, d]] = movedGrid(sheet, operationsOf(scene)) as [[string, string], [string, string]];
  const asked = /(top|bottom) (left|right) corner (of the sheet|at|is|afterwards)|is then at the (top|bottom) (left|right)/.exec(question);
  if (question.includes("clockwise from the top left") || question.includes("clockwise, beginning with the top left")) return [a, b, d, c].join(", ");
  const words = asked ? [asked[1] ?? asked[4], asked[2] ?? asked[5]] : [];
  return words[0] === "top" ? (words[1] === "left" ? a : b) : words[0] === "bottom" ? (words[1] === "left" ? c : d) : null;
};
