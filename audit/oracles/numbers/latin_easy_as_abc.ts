/** Letters as numbers from 1, the empty cell of each line as the order. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { gridText, latticeOf, slotOf, textsIn } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { latinRules, range, type Rule } from "../support/search.ts";
import { ONE_PUZZLE, onlyGrid } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const { xs, ys, rows: order } = lattice;
  const value = (text: string): number => (text === "−" ? order : text.charCodeAt(0) - 64);
  const domains = textsIn(scene, lattice).flat().map((texts) => (texts[0] ? [value(texts[0].text)] : range(1, order)));
  const rules = marksOf(scene, "text").flatMap((text): Rule[] => {
    const at = middleOf(text);
    const column = slotOf(xs, at.x);
    const row = slotOf(ys, at.y);
    if ((column === null) === (row === null)) return [];
    const line = range(0, order - 1).map((i) => (column !== null ? i * order + column : row! * order + i));
    const scope = at.x > xs.at(-1)! || at.y > ys.at(-1)! ? line.reverse() : line;
    return [{
      scope: scope.slice(0, 2),
      allows: ([first, second]) => {
        if (first === undefined) return true;
        return first === value(text.text) || (first === order && (second === undefined || second === value(text.text)));
      },
    }];
  });
  return onlyGrid(domains, [...latinRules(order), ...rules], order, (cell) => (cell === order ? "-" : String.fromCharCode(64 + cell)));
};

export const without = ONE_PUZZLE;

/** Fills every row with what it lacks, without a look at columns or at the border. */
const lacking = (isRising: boolean) => (scene: Inspection): string => {
  const lattice = latticeOf(scene);
  return gridText(textsIn(scene, lattice).map((row) => {
    const given = row.map((texts) => texts[0]?.text.replace("−", "-") ?? null);
    const left = [...range(1, lattice.rows - 1).map((i) => String.fromCharCode(64 + i)), "-"].filter((text) => !given.includes(text));
    if (!isRising) left.reverse();
    return given.map((text) => text ?? left.shift()!);
  }));
};

export const shortcuts = { "what the row lacks, rising": lacking(true), "what the row lacks, falling": lacking(false) };
