/** Tries every colour as that of the sources, and everything that blocks of the other colours may do to a ray. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Cell, cellsWhere, coloursOf, copies, decided, type Grid, mapped, nearest, type Rule, sheetOf, STEPS, textOf } from "./parts.ts";

/** A turn to the right, back, or to the left, straight on behind the block, or the end. */
type Deed = 0 | 1 | 2 | 3 | "end";
const DEEDS: Deed[] = [0, 1, 2, 3, "end"];

const shining = (source: number, deeds: Map<number, Deed>, isDyed: boolean): Rule => (grid) => {
  const [last, end] = [grid.length - 1, grid[0]!.length - 1];
  const result = mapped(grid, (colour) => colour);
  for (const start of cellsWhere(grid, (colour) => colour === source)) {
    const sides = [start[0] === last, start[1] === 0, start[0] === 0, start[1] === end];
    if (sides.filter(Boolean).length !== 1) continue;
    let way = sides.indexOf(true);
    let [at, colour]: [Cell, number] = [start, source];
    for (let steps = 0; steps < 300; steps++) {
      const next: Cell = [at[0] + STEPS[way]![0], at[1] + STEPS[way]![1]];
      const met = grid[next[0]]?.[next[1]];
      if (met === undefined) break;
      if (met === 0) {
        result[next[0]]![next[1]] = colour;
        at = next;
        continue;
      }
      const deed = deeds.get(met) ?? "end";
      if (deed === "end") break;
      if (deed === 0) at = next;
      way = (way + deed) % 4;
      if (isDyed) colour = met;
    }
  }
  return result;
};

/** Everything that blocks of some colours may do. */
const tables = (colours: number[]): Map<number, Deed>[] =>
  colours.reduce<Map<number, Deed>[]>((all, colour) => all.flatMap((table) => DEEDS.map((deed) => new Map(table).set(colour, deed))), [new Map()]);

export const oracle: Oracle = (scene) => {
  const sheet = sheetOf(scene);
  const colours = coloursOf(sheet.pairs.map(([input]) => input));
  const rules = colours.flatMap((source) => tables(colours.filter((colour) => colour !== source)).flatMap((table) => [true, false].map((isDyed) => shining(source, table, isDyed))));
  return decided(sheet, rules, []);
};

/** The question has no condition. */
export const without = {};

/** The source is taken to be the commonest colour at the border. */
const guess = (deed: Deed) => (scene: Inspection): string => {
  const { test } = sheetOf(scene);
  const rim = cellsWhere(test, (colour, r, c) => colour > 0 && (r === 0 || c === 0 || r === test.length - 1 || c === test[0]!.length - 1)).map(([r, c]) => test[r]![c]!);
  const source = rim.toSorted((a, b) => rim.filter((colour) => colour === b).length - rim.filter((colour) => colour === a).length)[0] ?? 0;
  return textOf(shining(source, new Map(coloursOf([test]).map((colour) => [colour, deed])), false)(test) as Grid);
};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "turns every ray right at every block": guess(1),
  "turns every ray left at every block": guess(3),
};
