/** Walks from 1 along the arrows that were drawn; a cell to which only the present one can still lead is next. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { numbersIn } from "../support/board.ts";
import { centroid, marksOf } from "../support/plane.ts";
import { range } from "../support/search.ts";
import { type Cells, cellsOf, ONE_PUZZLE, written } from "./parts.ts";

interface Posts {
  cells: Cells;
  givens: (number | null)[];
  /** The cells that each arrow points at, the nearest first. */
  ahead: number[][];
  length: number;
}

function postsOf(scene: Inspection): Posts | null {
  const cells = cellsOf(scene);
  const { lattice, columns, rows, count, dark } = cells;
  const givens = numbersIn(scene, lattice).flat();
  const ahead = range(0, count - 1).map((): number[] => []);
  const [right, bottom] = [lattice.xs.at(-1)!, lattice.ys.at(-1)!];
  for (const line of marksOf(scene, "line")) {
    const cell = lattice.cellAt({ x: line.x1, y: line.y1 });
    // The lines of the board start on its frame.
    if (!cell || Math.max(Math.abs(line.x2 - line.x1), Math.abs(line.y2 - line.y1)) > Math.min(right, bottom) / Math.max(rows, columns)) continue;
    const size = Math.hypot(line.x2 - line.x1, line.y2 - line.y1);
    const [down, across] = [Math.round((line.y2 - line.y1) / size), Math.round((line.x2 - line.x1) / size)];
    for (let [r, c] = [cell.row + down, cell.column + across]; r >= 0 && c >= 0 && r < rows && c < columns; r += down, c += across) {
      if (!dark[r * columns + c]) ahead[cell.row * columns + cell.column]!.push(r * columns + c);
    }
  }
  const star = marksOf(scene, "polygon").find(({ points }) => points.length === 10);
  const end = star && lattice.cellAt(centroid(star.points));
  const length = dark.filter((isDark) => !isDark).length;
  return end && givens.includes(1) && givens[end.row * columns + end.column] === length ? { cells, givens, ahead, length } : null;
}

/** All numberings, two at most. */
function numberings({ cells, givens, ahead, length }: Posts): number[][] {
  const numbers = givens.map(() => 0);
  const found: number[][] = [];
  const place = range(0, length).map((number) => givens.indexOf(number));
  const walk = (cell: number, number: number): void => {
    numbers[cell] = number;
    if (number === length) found.push([...numbers]);
    else {
      const open = range(0, cells.count - 1).filter((other) => !cells.dark[other] && numbers[other] === 0);
      const leaders = open.map((to) => [cell, ...open].filter((from) => ahead[from]!.includes(to)));
      const forced = open.filter((_, i) => leaders[i]!.length === 1 && leaders[i]![0] === cell);
      const fixed = place[number + 1]!;
      let next = ahead[cell]!.filter((to) => numbers[to] === 0 && (fixed >= 0 ? to === fixed : givens[to] === null));
      if (forced.length > 0) next = next.filter((to) => to === forced[0]);
      if (leaders.every((list) => list.length > 0) && forced.length < 2) {
        for (const to of next) if (found.length < 2) walk(to, number + 1);
      }
    }
    numbers[cell] = 0;
  };
  walk(givens.indexOf(1), 1);
  return found;
}

export const oracle: Oracle = (scene) => {
  const posts = postsOf(scene);
  const found = posts ? numberings(posts) : [];
  return posts && found.length === 1 ? written(posts.cells, found[0]!.map((number) => (number === 0 ? "#" : number))) : null;
};

/** Walks from 1 without looking ahead, always to the nearest cell or always to the farthest, and numbers the rest in order. */
function hurried(scene: Inspection, isNearest: boolean): string | null {
  const posts = postsOf(scene);
  if (!posts) return null;
  const { cells, givens, ahead, length } = posts;
  const numbers: (number | string)[] = givens.map((given, cell) => (cells.dark[cell] ? "#" : given ?? 0));
  let cell = givens.indexOf(1);
  for (let number = 2; number < length; number++) {
    const fixed = givens.indexOf(number);
    const free = ahead[cell]!.filter((other) => numbers[other] === 0);
    const next = fixed >= 0 ? fixed : (isNearest ? free[0] : free.at(-1)) ?? numbers.indexOf(0);
    numbers[next] = number;
    cell = next;
  }
  return written(cells, numbers);
}

export const without = ONE_PUZZLE;

export const shortcuts = {
  "always to the nearest free cell": (scene: Inspection) => hurried(scene, true),
  "always to the farthest free cell": (scene: Inspection) => hurried(scene, false),
};
