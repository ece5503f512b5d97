/** Tries falls one after the other: in a direction, towards a bar, or of one colour against the rest, with or without a colour that stays. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { blank, coloursOf, copies, decided, facing, type Form, type Grid, mapped, nearest, packed, quarter, type Rule, same, sheetOf, textOf } from "./parts.ts";

const fall = (direction: number, wall: number): Rule => facing(direction, packed(wall));

const turned = (grid: Grid, quarters: number): Grid => Array.from({ length: quarters }).reduce<Grid>((result) => quarter(result), grid);

/** With the bar turned to the top and lifted off, the rest falls and the bar comes back. */
const byBar = (quarters: number, wall: number): Rule => (grid) => {
  const sides = [0, 1, 2, 3].filter((side) => {
    const [top] = turned(grid, (4 - side) % 4);
    return top![0] !== 0 && top!.every((colour) => colour === top![0]) && grid.flat().filter((colour) => colour === top![0]).length === top!.length;
  });
  if (sides.length !== 1) return null;
  const [bar, ...rest] = turned(grid, (4 - sides[0]!) % 4);
  return turned([bar!, ...fall(quarters, wall)(rest)!], sides[0]!);
};

/** One colour falls one way, all others the other way. */
const parted = (direction: number, colour: number): Rule => (grid) => {
  const own = fall(direction, 0)(mapped(grid, (value) => (value === colour ? value : 0)))!;
  const others = fall((direction + 2) % 4, 0)(mapped(grid, (value) => (value === colour ? 0 : value)))!;
  return mapped(blank(grid.length, grid[0]!.length), (_, r, c) => own[r]![c]! || others[r]![c]!);
};

/** A fall after another one: the first is made once for all that may follow. */
const chained = (first: Rule, seconds: Rule[]): Form => (pairs, test) => {
  const middle = first(test);
  const made = middle && pairs.map(([input]) => first(input));
  if (!made || made.includes(null)) return [];
  const fitting = seconds.filter((second) => pairs.every(([, output], i) => {
    const result = second(made[i]!);
    return result !== null && same(result, output);
  }));
  return fitting.map((second) => second(middle)).filter((result) => result !== null);
};

export const oracle: Oracle = (scene) => {
  const sheet = sheetOf(scene);
  const colours = coloursOf(sheet.pairs.map(([input]) => input));
  const singles = [0, 1, 2, 3].flatMap((direction) => [
    ...[0, ...colours].flatMap((wall) => [fall(direction, wall), byBar(direction, wall)]),
    ...colours.map((colour) => parted(direction, colour)),
  ]);
  const chains = [0, ...colours].flatMap((wall) => [0, 1, 2, 3].flatMap((first) => [fall, byBar].map((kind) => chained(kind(first, wall), [0, 1, 2, 3].map((second) => kind(second, wall))))));
  return decided(sheet, singles, chains);
};

/** The question has no condition. */
export const without = {};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "lets everything fall down": (scene: Inspection) => textOf(fall(2, 0)(sheetOf(scene).test)!),
};
