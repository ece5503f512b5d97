/** Tries, for everything by which pieces can be told, all tables from it to directions. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { MEASURES } from "./measures.ts";
import { blank, type Cell, copies, decided, type Form, type Grid, nearest, type Piece, piecesOf, same, sameShape, sheetOf, STEPS, textOf } from "./parts.ts";

type Way = Cell | null;
const WAYS: Way[] = [null, ...STEPS];
type Reach = "until something stops it" | "to the border through everything" | "one cell";

/** The cells of a piece after so many steps; undefined beyond the border. */
const after = (grid: Grid, { cells }: Piece, [dr, dc]: Cell, steps: number): Cell[] | undefined => {
  const moved = cells.map(([r, c]): Cell => [r + steps * dr, c + steps * dc]);
  return moved.every(([r, c]) => grid[r]?.[c] !== undefined) ? moved : undefined;
};

/** Where a piece has been after going a way, the last place at the end. */
function track(grid: Grid, piece: Piece, way: Way, reach: Reach): Cell[][] {
  const places = [piece.cells];
  const own = new Set(piece.cells.map(String));
  for (let steps = 1; way; steps++) {
    const next = after(grid, piece, way, steps);
    const isBlocked = next === undefined || (reach !== "to the border through everything" && next.some((cell) => grid[cell[0]]![cell[1]] !== 0 && !own.has(String(cell))));
    if (isBlocked || (reach === "one cell" && steps > 1)) break;
    places.push(next);
  }
  return places;
}

function drawn(grid: Grid, ways: Way[], reach: Reach, hasTrail: boolean): Grid {
  return painted(grid, piecesOf(grid).map((piece, i) => ({ colour: piece.colour, cells: cellsAfter(track(grid, piece, ways[i]!, reach), hasTrail) })));
}

const cellsAfter = (places: Cell[][], hasTrail: boolean): Cell[] => (hasTrail ? places.flat() : places.at(-1)!);

function painted(grid: Grid, all: { colour: number; cells: Cell[] }[]): Grid {
  const result = blank(grid.length, grid[0]!.length);
  for (const { colour, cells } of all) for (const [r, c] of cells) result[r]![c] = colour;
  return result;
}

/** A grid with its pieces, and for every piece the cells that it has after each way. */
interface Prepared {
  grid: Grid;
  pieces: Piece[];
  ends: Cell[][][];
}

function prepared(grid: Grid, reach: Reach, hasTrail: boolean): Prepared {
  const pieces = piecesOf(grid);
  return { grid, pieces, ends: pieces.map((piece) => WAYS.map((way) => cellsAfter(track(grid, piece, way, reach), hasTrail))) };
}

const result = ({ grid, pieces, ends }: Prepared, ways: number[]): Grid => painted(grid, pieces.map(({ colour }, i) => ({ colour, cells: ends[i]![ways[i]!]! })));

/** All tables, from anything by which pieces can be told, with their colour or without, to ways, that draw the outputs. */
const moves = (reach: Reach, hasTrail: boolean): Form => (pairs, test) => {
  if (pairs.some(([input, output]) => !sameShape(input, output))) return [];
  const inputs = pairs.map(([input]) => prepared(input, reach, hasTrail));
  const asked = prepared(test, reach, hasTrail);
  // The ways that end where the output shows the piece's colour.
  const shown = inputs.map(({ pieces, ends }, i) => pieces.map(({ colour }, p) => WAYS.flatMap((_, way) => (ends[p]![way]!.every(([r, c]) => pairs[i]![1][r]![c] === colour) ? [way] : []))));
  if (shown.flat().some((ways) => ways.length === 0)) return [];
  return MEASURES.flatMap((measure) => [false, true].flatMap((isByColour) => {
    const keysOf = ({ grid, pieces }: Prepared): string[] => pieces.map((piece) => `${isByColour ? piece.colour : ""} ${measure(piece, pieces, grid)}`);
    const keys = inputs.map(keysOf);
    const open = new Map<string, number[]>();
    for (const [i, names] of keys.entries()) {
      for (const [p, name] of names.entries()) open.set(name, (open.get(name) ?? [0, 1, 2, 3, 4]).filter((way) => shown[i]![p]!.includes(way)));
    }
    const wanted = keysOf(asked);
    if ([...open.values()].some((ways) => ways.length === 0) || !wanted.every((name) => open.has(name))) return [];
    // What is open of each key, in every combination that draws the first example, then the second ...
    let tables = [new Map<string, number>()];
    for (const [i, names] of keys.entries()) {
      for (const name of new Set(names)) tables = tables.flatMap((table) => (table.has(name) ? [table] : open.get(name)!.map((way) => new Map(table).set(name, way))));
      if (tables.length > 4096) throw new Error("too many tables");
      tables = tables.filter((table) => same(result(inputs[i]!, names.map((name) => table.get(name)!)), pairs[i]![1]));
    }
    return tables.map((table) => result(asked, wanted.map((name) => table.get(name)!)));
  }));
};

const FORMS: Form[] = (["until something stops it", "to the border through everything", "one cell"] as const).flatMap((reach) => [moves(reach, false), moves(reach, true)]);

export const oracle: Oracle = (scene) => decided(sheetOf(scene), [], FORMS);

/** The question has no condition. */
export const without = {};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "lets every colour go one cell the way of its first piece": (scene: Inspection) => {
    const { pairs: [[input, output]], test } = sheetOf(scene) as { pairs: [[Grid, Grid]]; test: Grid };
    const ways = new Map(piecesOf(input).map((piece) => [piece.colour, WAYS.find((way) => track(input, piece, way, "until something stops it").at(-1)!.every(([r, c]) => output[r]![c] === piece.colour)) ?? null]));
    return textOf(drawn(test, piecesOf(test).map(({ colour }) => ways.get(colour) ?? null), "one cell", false));
  },
};
