/** What pieces can be told by, for rules that do one thing with some and another with others. */
import { enclosed, type Grid, type Piece, piecesOf } from "./parts.ts";

export type Measure = (piece: Piece, all: Piece[], grid: Grid) => number | string;

const area = (piece: Piece): number => piece.cells.length;
const width = ({ box }: Piece): number => box.right - box.left + 1;
const height = ({ box }: Piece): number => box.bottom - box.top + 1;
const rank = (value: (piece: Piece) => number): Measure => (piece, all) => all.filter((other) => value(other) > value(piece)).length;

/** How many different sizes are larger, or smaller, among all pieces or those of the same colour. */
const sizesBeyond = (sign: number, isAlike: boolean): Measure => (piece, all) =>
  new Set(all.filter((other) => sign * area(other) > sign * area(piece) && (!isAlike || other.colour === piece.colour)).map(area)).size;

/** Holes of a piece alone on a grid with a rim of ground. */
export function holes(piece: Piece): number {
  const alone = Array.from({ length: height(piece) + 2 }, () => new Array<number>(width(piece) + 2).fill(0));
  for (const [r, c] of piece.cells) alone[r - piece.box.top + 1]![c - piece.box.left + 1] = 1;
  return enclosed(alone).length;
}

/** Everything by which somebody might sort pieces. */
export const MEASURES: Measure[] = [
  () => 0, area, width, height, holes,
  (piece) => Math.sign(width(piece) - height(piece)),
  sizesBeyond(1, false), sizesBeyond(-1, false), sizesBeyond(1, true),
  (piece, all) => Number(all.every((other) => area(other) <= area(piece))),
  (piece, all) => Number(all.every((other) => area(other) >= area(piece))),
  ...Array.from({ length: 11 }, (_, i): Measure => (piece) => Number(area(piece) >= i + 2)),
  ({ box }, _, grid) => Number(box.top === 0 || box.left === 0 || box.bottom === grid.length - 1 || box.right === grid[0]!.length - 1),
  rank(({ box }) => -box.top), rank(({ box }) => -box.left),
  (piece, all) => all.filter((other) => area(other) === area(piece)).length,
  (piece, all) => all.filter((other) => other.colour === piece.colour).length,
];

/** What is said of every cell: its colour, and the measure of its piece; of the ground the colour alone. */
export const described = (measure: Measure, pieces: (grid: Grid) => Piece[] = (grid) => piecesOf(grid)) => (grid: Grid): string[][] => {
  const keys = grid.map((row) => row.map(String));
  const all = pieces(grid);
  for (const piece of all) for (const [r, c] of piece.cells) keys[r]![c] += ` ${measure(piece, all, grid)}`;
  return keys;
};
