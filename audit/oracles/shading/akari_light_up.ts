/** Sets the bulbs anew: every plain cell sees one, and none sees another. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { numbersIn } from "../support/board.ts";
import { atLeast, atMost, exactly, fillings } from "../support/counts.ts";
import { around, onlyOne, ONE_PUZZLE, paintedIn, placesText, type Squares, squaresOf } from "./placement.ts";

interface Room {
  squares: Squares;
  walls: Set<number>;
  /** Number of a wall, by place. */
  clues: Map<number, number>;
  /** Runs of plain cells between walls, across and down. */
  runs: number[][];
}

function roomOf(scene: Inspection): Room {
  const squares = squaresOf(scene);
  const walls = paintedIn(scene, squares);
  const numbers = numbersIn(scene, squares).flat();
  const runs = [...squares.acrosses, ...squares.downs].flatMap((line) => {
    const parts: number[][] = [[]];
    for (const place of line) {
      if (walls.has(place)) parts.push([]);
      else parts.at(-1)!.push(place);
    }
    return parts.filter((part) => part.length > 0);
  });
  return { squares, walls, clues: new Map([...walls].flatMap((wall) => (numbers[wall] === null ? [] : [[wall, numbers[wall]!] as const]))), runs };
}

const seenFrom = (runs: number[][], place: number): number[] => [...new Set(runs.filter((run) => run.includes(place)).flat())];

export const oracle: Oracle = (scene) => {
  const { squares, walls, clues, runs } = roomOf(scene);
  const plain = squares.cells.map((_, place) => place).filter((place) => !walls.has(place));
  const found = fillings(squares.cells.length, [
    ...runs.map((run) => atMost(1, run)),
    ...plain.map((place) => atLeast(1, seenFrom(runs, place))),
    ...[...clues].map(([wall, count]) => exactly(count, around(squares, wall, false).filter((place) => !walls.has(place)))),
  ], { given: squares.cells.map((_, place) => (walls.has(place) ? false : undefined)) });
  const places = onlyOne(found);
  return places && placesText(scene, squares, places);
};

export const without = ONE_PUZZLE;

/** Sets a bulb in each cell that is still dark, in this order, whatever the numbers say. */
const greedy = (isBackward: boolean) => (scene: Inspection): string => {
  const { squares, walls, runs } = roomOf(scene);
  const bulbs = new Set<number>();
  const order = squares.cells.map((_, place) => place).filter((place) => !walls.has(place));
  for (const place of isBackward ? order.reverse() : order) {
    if (!seenFrom(runs, place).some((other) => bulbs.has(other))) bulbs.add(place);
  }
  return placesText(scene, squares, bulbs);
};

/** A bulb at each side of the walls with the number 2 or more. */
function besideNumbers(scene: Inspection): string {
  const { squares, walls, clues } = roomOf(scene);
  const large = [...clues].filter(([, count]) => count > 1).flatMap(([wall]) => around(squares, wall, false));
  return placesText(scene, squares, new Set(large.filter((place) => !walls.has(place))));
}

export const shortcuts = {
  "first dark cell, and again": greedy(false), "last dark cell, and again": greedy(true), "around numbers from 2 on": besideNumbers,
};
