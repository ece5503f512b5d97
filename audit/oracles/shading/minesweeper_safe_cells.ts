/** Supposes a mine in each covered cell: where none can be, the cell is safe. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { numbersIn } from "../support/board.ts";
import { type CountRule, exactly, fillings } from "../support/counts.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { around, paintedIn, placesText, type Squares, squaresOf } from "./placement.ts";

interface Field {
  squares: Squares;
  covered: number[];
  /** Covered cells around each open one, and how many of them are mined. */
  numbers: CountRule[];
  /** Of all mines, where it is written below the board. */
  total: number | undefined;
}

function fieldOf(scene: Inspection): Field {
  const squares = squaresOf(scene);
  const painted = paintedIn(scene, squares);
  const written = numbersIn(scene, squares).flat();
  const numbers = squares.cells.flatMap((_, place) =>
    painted.has(place) ? [] : [exactly(written[place] ?? 0, around(squares, place, true).filter((other) => painted.has(other)))]);
  const below = marksOf(scene, "text").find((text) => middleOf(text).y > squares.ys.at(-1)!)?.text.match(/\d+/);
  return { squares, covered: [...painted], numbers, total: below ? Number(below[0]) : undefined };
}

function safeIn({ squares, covered, numbers, total }: Field): number[] {
  const rules = total === undefined ? numbers : [...numbers, exactly(total, covered)];
  const given = (mined?: number) => squares.cells.map((_, place) => (place === mined ? true : covered.includes(place) ? undefined : false));
  return covered.filter((place) => fillings(squares.cells.length, rules, { cap: 1, given: given(place) }).length === 0);
}

export const oracle: Oracle = (scene) => {
  const field = fieldOf(scene);
  return placesText(scene, field.squares, safeIn(field));
};

/** How many mines there are in all is a fact of the picture, not a condition of the question. */
export const without = {};

/** What lies beside certain numbers, and nothing else is asked. */
const beside = (isTaken: (rule: CountRule) => boolean, isOpen: (rule: CountRule) => boolean) => (scene: Inspection): string => {
  const { squares, covered, numbers } = fieldOf(scene);
  const touching = (place: number): CountRule[] => numbers.filter(({ places }) => places.includes(place));
  return placesText(scene, squares, covered.filter((place) => touching(place).some(isTaken) && !touching(place).some(isOpen)));
};

export const shortcuts = {
  "beside a 1 and no larger number": beside(({ least }) => least === 1, ({ least }) => least > 1),
  "beside one number alone": (scene: Inspection): string => {
    const { squares, covered, numbers } = fieldOf(scene);
    return placesText(scene, squares, covered.filter((place) => numbers.filter(({ places }) => places.includes(place)).length === 1));
  },
};
