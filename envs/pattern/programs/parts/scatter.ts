/** Pieces at random places of a grid, apart from each other. */
import { growPolyomino, Polyomino } from "../../../../assembly/kit/lattices/polyomino";
import { Rng } from "../../../../assembly/random";
import { columnStep, Grid, rowStep } from "./grid";

/** Places that are tried for a piece. */
const TRIES: i32 = 30;

/** A random piece of so many cells, in a box of at most `side`. */
export function randomShape(rng: Rng, cells: i32, side: i32): Polyomino {
  return growPolyomino(rng, cells, side, side);
}

/** Whether a shape can stand there, with ground all around it. */
export function isFree(grid: Grid, shape: Polyomino, top: i32, left: i32): bool {
  for (let i = 0; i < shape.count; i++) {
    const row = top + shape.y(i);
    const column = left + shape.x(i);
    if (!grid.holds(row, column) || grid.at(row, column) != 0) return false;
    for (let direction = 0; direction < 8; direction++) {
      const r = row + rowStep(direction);
      const c = column + columnStep(direction);
      if (grid.holds(r, c) && grid.at(r, c) != 0) return false;
    }
  }
  return true;
}

/** Colours the cells of a shape. */
export function place(grid: Grid, shape: Polyomino, top: i32, left: i32, colour: i32): void {
  for (let i = 0; i < shape.count; i++) grid.put(top + shape.y(i), left + shape.x(i), colour);
}

/** Puts a shape on free ground at least `margin` cells from the border: the index of its box's corner, or -1 when chance found no room. */
export function scatter(rng: Rng, grid: Grid, shape: Polyomino, colour: i32, margin: i32 = 0): i32 {
  const down = grid.rows - shape.height - 2 * margin;
  const across = grid.columns - shape.width - 2 * margin;
  if (down < 0 || across < 0) return -1;
  for (let tries = 0; tries < TRIES; tries++) {
    const top = margin + rng.int(0, down);
    const left = margin + rng.int(0, across);
    if (!isFree(grid, shape, top, left)) continue;
    place(grid, shape, top, left, colour);
    return top * grid.columns + left;
  }
  return -1;
}

/** The wall around a shape: all cells that touch it by an edge or a corner. Its box begins one cell up and left of the shape's. */
export function wallAround(shape: Polyomino): Polyomino {
  const inside = new Grid(shape.height + 2, shape.width + 2);
  place(inside, shape, 1, 1, 1);
  const xs: i32[] = [];
  const ys: i32[] = [];
  for (let i = 0; i < inside.cells.length; i++) {
    if (inside.cells[i] > 0) continue;
    for (let direction = 0; direction < 8; direction++) {
      const to = inside.next(i, direction);
      if (to < 0 || inside.cells[to] == 0) continue;
      xs.push(i % inside.columns);
      ys.push(i / inside.columns);
      break;
    }
  }
  return new Polyomino(xs, ys);
}

/** `count` different colours, the ground left out, in random order. */
export function drawColours(rng: Rng, count: i32): i32[] {
  const colours = rng.sample(count, 9);
  for (let i = 0; i < count; i++) colours[i]++;
  return colours;
}
