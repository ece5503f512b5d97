/** Holes of characters; or, of one connected drawing of lines that meet only at their ends, lines minus points plus one. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { endOf, marksOf, startOf } from "../support/plane.ts";
import { distinctPoints } from "../support/trace.ts";

const HOLES: Record<string, number> = { A: 1, B: 2, D: 1, O: 1, P: 1, Q: 1, R: 1, 4: 1, 6: 1, 8: 2, 9: 1 };

export const oracle: Oracle = (scene) => {
  const texts = marksOf(scene, "text");
  if (texts.length > 0) return String(texts.reduce((sum, { text }) => sum + (HOLES[text] ?? 0), 0));
  const lines = marksOf(scene, "line");
  const ends = distinctPoints(lines.flatMap((line) => [startOf(line), endOf(line)]), 1);
  return String(lines.length - ends.length + 1);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "one for each character that has a hole": (scene) => {
    const texts = marksOf(scene, "text");
    return texts.length === 0 ? null : String(texts.filter(({ text }) => HOLES[text] !== undefined).length);
  },
  "a quarter of the lines": (scene) => String(Math.round(marksOf(scene, "line").length / 4)),
};
