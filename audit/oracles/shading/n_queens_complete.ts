/** Places the missing queens anew, on free squares that no queen attacks. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { cellName } from "../support/board.ts";
import { atMost, exactly, fillings } from "../support/counts.ts";
import { marksOf } from "../support/plane.ts";
import { figuresIn, ONE_PUZZLE, type Squares, squaresOf } from "./placement.ts";

interface Chessboard {
  squares: Squares;
  queens: Set<number>;
  crossed: Set<number>;
}

function boardOf(scene: Inspection): Chessboard {
  const squares = squaresOf(scene);
  const { at, cellAt } = squares;
  const slanted = marksOf(scene, "line").filter(({ x1, y1, x2, y2 }) => Math.abs(x1 - x2) > 5 && Math.abs(y1 - y2) > 5);
  const crossed = new Set(slanted.flatMap(({ x1, y1, x2, y2 }) => {
    const cell = cellAt({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 });
    return cell ? [at(cell.row, cell.column)] : [];
  }));
  return { squares, queens: new Set(figuresIn(scene, squares).keys()), crossed };
}

function slantsOf({ cells }: Squares): number[][] {
  const lines = new Map<string, number[]>();
  cells.forEach(({ row, column }, place) => {
    for (const name of [`falling ${row - column}`, `rising ${row + column}`]) lines.set(name, [...(lines.get(name) ?? []), place]);
  });
  return [...lines.values()];
}

/** All ways to complete the board, up to some. */
function completions(scene: Inspection): string[] {
  const { squares, queens, crossed } = boardOf(scene);
  const lines = [...squares.acrosses, ...squares.downs];
  const given = squares.cells.map((_, place) => (queens.has(place) ? true : crossed.has(place) ? false : undefined));
  const found = fillings(squares.cells.length, [...lines.map((line) => exactly(1, line)), ...slantsOf(squares).map((line) => atMost(1, line))], { cap: 4, given });
  return found.map((isFilled) => namesOf(squares, squares.cells.flatMap((_, place) => (isFilled[place] && !queens.has(place) ? [place] : []))));
}

const namesOf = ({ cells }: Squares, places: number[]): string => places.map((place) => cellName(cells[place]!)).sort().join(", ");

const attack = ({ cells }: Squares, a: number, b: number): boolean => {
  const [down, right] = [cells[a]!.row - cells[b]!.row, cells[a]!.column - cells[b]!.column];
  return down === 0 || right === 0 || Math.abs(down) === Math.abs(right);
};

const judge: Judge = {
  solutions: completions,
  isRight: (scene, _, answer) => {
    const { squares, queens, crossed } = boardOf(scene);
    const names = answer.split(",").map((name) => name.trim().toUpperCase());
    const placed = names.map((name) => squares.cells.findIndex((cell) => cellName(cell) === name));
    const all = [...queens, ...placed];
    return placed.every((place) => place >= 0 && !crossed.has(place)) && all.length === squares.rows && new Set(all).size === all.length
      && all.every((a, i) => all.every((b, k) => i === k || !attack(squares, a, b)));
  },
};

export const oracle = firstOf(judge);
export { judge };
export const without = ONE_PUZZLE;

/** Row by row the first square that no queen attacks so far, from the top or from the bottom. */
const greedy = (isUpward: boolean, minds: "all lines" | "columns alone") => (scene: Inspection): string => {
  const { squares, queens, crossed } = boardOf(scene);
  const placed: number[] = [];
  for (const line of isUpward ? [...squares.acrosses].reverse() : squares.acrosses) {
    const place = line.find((one) => !crossed.has(one) && [...queens, ...placed].every((queen) =>
      minds === "all lines" ? !attack(squares, one, queen) : squares.cells[queen]!.column !== squares.cells[one]!.column && squares.cells[queen]!.row !== squares.cells[one]!.row));
    if (place !== undefined) placed.push(place);
  }
  return namesOf(squares, placed);
};

export const shortcuts = {
  "first free square of each row, downward": greedy(false, "all lines"),
  "first free square of each row, upward": greedy(true, "all lines"),
  "rows and columns alone": greedy(false, "columns alone"),
};
