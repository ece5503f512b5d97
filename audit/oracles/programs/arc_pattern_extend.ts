/** Tries all ways in which cells a step apart are alike, the shortest first, in rows, along slanted lines and in tiles. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { copies, decided, type Grid, mapped, nearest, type Rule, sheetOf, textOf } from "./parts.ts";

const LONGEST = 7;

/** Fills the ground with the colour of the cells of the same class; null where a class has two colours or none. */
const classes = (classOf: (row: number, column: number, grid: Grid) => string): Rule => (grid) => {
  const colours = new Map<string, number>();
  let isTorn = false;
  grid.forEach((row, r) => row.forEach((colour, c) => {
    if (colour === 0) return;
    const name = classOf(r, c, grid);
    isTorn ||= (colours.get(name) ?? colour) !== colour;
    colours.set(name, colour);
  }));
  if (isTorn) return null;
  const filled = mapped(grid, (_, r, c) => colours.get(classOf(r, c, grid)) ?? 0);
  return filled.flat().includes(0) ? null : filled;
};

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
const rows = (period: number): Rule => classes((r, c) => `${modulo(r, period)} ${c}`);
const slanted = (shift: number, period: number): Rule => classes((r, c) => `${modulo(c - shift * r, period)}`);
const tiled = (down: number, across: number): Rule => classes((r, c) => `${modulo(r, down)} ${modulo(c, across)}`);

/** The first of some rules that applies to a grid. */
const first = (rules: Rule[]): Rule => (grid) => {
  for (const rule of rules) {
    const made = rule(grid);
    if (made) return made;
  }
  return null;
};

const PERIODS = Array.from({ length: LONGEST }, (_, i) => i + 1);
const SHIFTS = [-3, -2, -1, 1, 2, 3];
const TILES = PERIODS.flatMap((down) => PERIODS.map((across) => [down, across] as const)).sort((a, b) => a[0] * a[1] - b[0] * b[1]);
const RULES: Rule[] = [
  first(PERIODS.map(rows)), ...SHIFTS.map((shift) => first(PERIODS.map((period) => slanted(shift, period)))), first(TILES.map(([down, across]) => tiled(down, across))),
  ...PERIODS.map(rows), ...SHIFTS.flatMap((shift) => PERIODS.map((period) => slanted(shift, period))), ...TILES.map(([down, across]) => tiled(down, across)),
  (grid) => rows(grid.findLastIndex((row) => row.some((colour) => colour > 0)) + 1)(grid),
];

export const oracle: Oracle = (scene) => decided(sheetOf(scene), RULES, []);

/** The question has no condition. */
export const without = {};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "repeats the last row that is complete": (scene: Inspection) => {
    const { test } = sheetOf(scene);
    const last = test.findLast((row) => !row.includes(0)) ?? test[0]!;
    return textOf(mapped(test, (colour, _, c) => colour || last[c]!));
  },
};
