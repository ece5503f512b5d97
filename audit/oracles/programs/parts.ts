/** What the oracles of grid programs share: the grids of a sheet, a stock of rules to try, and the search for all that fit. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { gridText } from "../support/squares.ts";

/** Rows of digits; 0 is the ground. */
export type Grid = number[][];
export type Cell = [row: number, column: number];
/** What a rule makes of a grid; null where it does not apply. */
export type Rule = (grid: Grid) => Grid | null;
/** Everything that the rules of one form that fit the pairs make of the test. */
export type Form = (pairs: Pair[], test: Grid) => Grid[];
export type Pair = [input: Grid, output: Grid];

export interface Sheet {
  pairs: Pair[];
  test: Grid;
}

/** The grids of a sheet by the digits of the key. */
export function sheetOf(scene: Inspection): Sheet {
  const rects = marksOf(scene, "rect");
  const texts = marksOf(scene, "text").filter(({ text }) => /^\d$/.test(text)).map((text) => ({ digit: Number(text.text), ...middleOf(text) }));
  const digits = new Map(rects.filter((rect) => rect.stroke !== undefined && rect.fill !== undefined).map((swatch) => {
    const [nearest] = texts.filter(({ x, y }) => x > swatch.x && Math.abs(y - swatch.y - swatch.height / 2) < 4).sort((a, b) => a.x - b.x);
    return [swatch.fill!, nearest!.digit];
  }));
  const frames = rects.filter((rect) => rect.stroke !== undefined && rect.fill === undefined);
  const boards = frames.map((frame) => {
    const inside = (x: number, y: number): boolean => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
    const lines = marksOf(scene, "path").flatMap(({ d }) => [...d.matchAll(/M\s*([\d.]+)[\s,]+([\d.]+)\s*L\s*([\d.]+)[\s,]+([\d.]+)/g)].map((match) => match.slice(1).map(Number) as [number, number, number, number]))
      .filter(([x1, y1, x2, y2]) => inside((x1 + x2) / 2, (y1 + y2) / 2));
    const columns = 1 + lines.filter(([x1, , x2]) => x1 === x2).length;
    const rows = 1 + lines.filter(([, y1, , y2]) => y1 === y2).length;
    const side = frame.width / columns;
    const grid = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
    for (const rect of rects) {
      if (rect.stroke !== undefined || rect.fill === undefined || !inside(rect.x + rect.width / 2, rect.y + rect.height / 2)) continue;
      const row = Math.round((rect.y - frame.y) / side);
      const first = Math.round((rect.x - frame.x) / side);
      const span = [Math.round(rect.height / side), Math.round(rect.width / side)] as const;
      for (let r = row; r < row + span[0]; r++) for (let c = first; c < first + span[1]; c++) grid[r]![c] = digits.get(rect.fill)!;
    }
    return { grid, x: frame.x + frame.width / 2, y: frame.y };
  });
  const columns = new Map<number, { grid: Grid; y: number }[]>();
  for (const { grid, x, y } of boards) {
    const key = [...columns.keys()].find((other) => Math.abs(other - x) < 3) ?? x;
    columns.set(key, [...(columns.get(key) ?? []), { grid, y }]);
  }
  const ordered = [...columns].sort(([a], [b]) => a - b).map(([, all]) => all.sort((a, b) => a.y - b.y).map(({ grid }) => grid));
  return { pairs: ordered.slice(0, -1).map(([input, output]) => [input!, output!]), test: ordered.at(-1)![0]! };
}

export const textOf = (grid: Grid): string => gridText(grid.map((row) => row.map(String)));
export const same = (a: Grid, b: Grid): boolean => textOf(a) === textOf(b);
export const sameShape = (a: Grid, b: Grid): boolean => a.length === b.length && a[0]!.length === b[0]!.length;
export const mapped = (grid: Grid, value: (colour: number, row: number, column: number) => number): Grid => grid.map((row, r) => row.map((colour, c) => value(colour, r, c)));
export const cellsWhere = (grid: Grid, holds: (colour: number, row: number, column: number) => boolean): Cell[] =>
  grid.flatMap((row, r) => row.flatMap((colour, c): Cell[] => (holds(colour, r, c) ? [[r, c]] : [])));
export const blank = (rows: number, columns: number): Grid => Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
export const coloursOf = (grids: Grid[]): number[] => [...new Set(grids.flat(2))].filter((colour) => colour > 0).sort();

export const STEPS: Cell[] = [[-1, 0], [0, 1], [1, 0], [0, -1]];
const AROUND: Cell[] = [...STEPS, [-1, -1], [-1, 1], [1, 1], [1, -1]];

/** Cells that hang together. */
export interface Piece {
  colour: number;
  cells: Cell[];
  box: { top: number; left: number; bottom: number; right: number };
}

/** The pieces of the cells that count, those of one colour that share an edge, or all that share an edge or a corner. */
export function piecesOf(grid: Grid, counts: (colour: number) => boolean = (colour) => colour > 0, isMixed = false): Piece[] {
  const owner = mapped(grid, () => -1);
  const pieces: Piece[] = [];
  for (const start of cellsWhere(grid, (colour) => counts(colour))) {
    if (owner[start[0]]![start[1]] !== -1) continue;
    const colour = grid[start[0]]![start[1]]!;
    const cells: Cell[] = [];
    const open = [start];
    owner[start[0]]![start[1]] = pieces.length;
    for (let cell = open.pop(); cell; cell = open.pop()) {
      cells.push(cell);
      for (const [dr, dc] of isMixed ? AROUND : STEPS) {
        const [r, c] = [cell[0] + dr, cell[1] + dc];
        const other = grid[r]?.[c];
        if (other === undefined || owner[r]![c] !== -1 || !counts(other) || (!isMixed && other !== colour)) continue;
        owner[r]![c] = pieces.length;
        open.push([r, c]);
      }
    }
    const [rows, columns] = [cells.map(([r]) => r), cells.map(([, c]) => c)];
    pieces.push({ colour, cells, box: { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) } });
  }
  return pieces;
}

/** The pieces of ground that no border touches. */
export const enclosed = (grid: Grid): Piece[] =>
  piecesOf(grid, (colour) => colour === 0).filter(({ box }) => box.top > 0 && box.left > 0 && box.bottom < grid.length - 1 && box.right < grid[0]!.length - 1);

export const window = (grid: Grid, { top, left, bottom, right }: Piece["box"]): Grid => grid.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));

const transposed = (grid: Grid): Grid => grid[0]!.map((_, c) => grid.map((row) => row[c]!));
const flipped = (grid: Grid): Grid => grid.map((row) => row.toReversed());
export const quarter = (grid: Grid): Grid => flipped(transposed(grid));
/** The eight ways to turn and mirror a grid. */
export const VIEWS: Rule[] = [0, 1, 2, 3].flatMap((quarters) => [false, true].map((mirror): Rule => (grid) => {
  let result = mirror ? flipped(grid) : grid;
  for (let i = 0; i < quarters; i++) result = quarter(result);
  return result;
}));

/** The grid turned so that the direction points left, changed, and turned back. */
export const facing = (direction: number, change: (grid: Grid) => Grid): Rule => (grid) => {
  let result = grid;
  // Up is 0 and left is 3: a quarter turn clockwise brings left to up.
  for (let i = 0; i < (3 - direction + 4) % 4; i++) result = quarter(result);
  result = change(result);
  for (let i = 0; i < (direction + 1) % 4; i++) result = quarter(result);
  return result;
};

/** Every cell as far left as others let it; walls stay. */
export const packed = (wall: number) => (grid: Grid): Grid => grid.map((row) => {
  const parts = row.reduce<number[][]>((all, colour) => (colour === wall && wall > 0 ? [...all, []] : [...all.slice(0, -1), [...all.at(-1)!, colour]]), [[]]);
  return parts.map((part) => [...part.filter((colour) => colour > 0), ...part.filter((colour) => colour === 0)]).reduce((all, part, i) => (i === 0 ? part : [...all, wall, ...part]), []);
});

const filledIn = (colour: number): Rule => (grid) => {
  const result = mapped(grid, (value) => value);
  for (const { cells } of enclosed(grid)) for (const [r, c] of cells) result[r]![c] = colour;
  return result;
};

const largestWindow: Rule = (grid) => {
  const pieces = piecesOf(grid).sort((a, b) => b.cells.length - a.cells.length);
  return pieces.length === 0 || pieces[0]!.cells.length === pieces[1]?.cells.length ? null : window(grid, pieces[0]!.box);
};

/** What anybody would try first. */
const plainRules = (pairs: Pair[]): Rule[] => [
  ...VIEWS, largestWindow,
  ...[0, 1, 2, 3].map((direction) => facing(direction, packed(0))),
  ...coloursOf(pairs.map(([, output]) => output)).flatMap((colour): Rule[] => [filledIn(colour), (grid) => mapped(grid, (value) => (value > 0 ? colour : 0))]),
];

/** A rule followed by any of the eight views: what the rule makes of each grid is made once. */
export const viewed = (rule: Rule): Form => (pairs, test) => {
  const made: Grid[] = [];
  for (const [input, output] of pairs) {
    const grid = rule(input);
    // Views keep the number of cells.
    if (!grid || grid.length * grid[0]!.length !== output.length * output[0]!.length) return [];
    made.push(grid);
  }
  const views = VIEWS.filter((view) => pairs.every(([, output], i) => same(view(made[i]!)!, output)));
  const result = views.length === 0 ? null : rule(test);
  return result === null ? [] : views.map((view) => view(result)!);
};

/** Cells change by a table from what is said of them to colours; what the pairs never show is open, and then the table is none. */
export const byTable = (describe: (grid: Grid) => (string | number)[][]): Form => (pairs, test) => {
  const table = new Map<string | number, number>();
  for (const [input, output] of pairs) {
    if (!sameShape(input, output)) return [];
    const keys = describe(input);
    for (const [r, c] of cellsWhere(input, () => true)) {
      const [key, colour] = [keys[r]![c]!, output[r]![c]!];
      if ((table.get(key) ?? colour) !== colour) return [];
      table.set(key, colour);
    }
  }
  const keys = describe(test);
  return keys.flat().every((key) => table.has(key)) ? [keys.map((row) => row.map((key) => table.get(key)!))] : [];
};

/** The result never changes. */
const constant: Form = (pairs) => (pairs.every(([, output]) => same(output, pairs[0]![1])) ? [pairs[0]![1]] : []);

/** What every rule that fits the pairs makes of the test: the answer where there is one result, else null. */
export function decided({ pairs, test }: Sheet, rules: Rule[], forms: Form[]): string | null {
  const fits = (rule: Rule): boolean => pairs.every(([input, output]) => {
    const made = rule(input);
    return made !== null && same(made, output);
  });
  const results = new Set<string>();
  for (const rule of [...plainRules(pairs), ...rules]) {
    if (!fits(rule)) continue;
    const made = rule(test);
    if (made) results.add(textOf(made));
  }
  for (const form of [constant, byTable((grid) => grid), ...forms]) for (const made of form(pairs, test)) results.add(textOf(made));
  return results.size === 1 ? [...results][0]! : null;
}

/** Whoever changes nothing. */
export const copies = (scene: Inspection): string => textOf(sheetOf(scene).test);

/** Whoever gives the result of the example that is most like the test. */
export function nearest(scene: Inspection): string {
  const { pairs, test } = sheetOf(scene);
  const likeness = ([input]: Pair): number => (sameShape(input, test) ? cellsWhere(test, (colour, r, c) => colour === input[r]![c]).length : 0);
  return textOf(pairs.toSorted((a, b) => likeness(b) - likeness(a))[0]![1]);
}
