/** Random shadings with the properties that puzzles ask for. Value 1 is shaded; boards are given row by row. */
import { Rng } from "../../../../assembly/random";
import { isConnected } from "../../../../assembly/solve/csp/connected";

/** Whether a cell belongs to a square of two by two cells that all hold a value. */
function isInSquare(values: StaticArray<i32>, cell: i32, value: i32, columns: i32): bool {
  const rows = values.length / columns;
  const row = cell / columns, column = cell % columns;
  for (let r = max(0, row - 1); r <= min(rows - 2, row); r++) {
    for (let c = max(0, column - 1); c <= min(columns - 2, column); c++) {
      const corner = r * columns + c;
      if (values[corner] == value && values[corner + 1] == value && values[corner + columns] == value && values[corner + columns + 1] == value) return true;
    }
  }
  return false;
}

/** At most so many shaded cells of which no two share a side, while the others stay in one piece. */
export function scattered(rng: Rng, rows: i32, columns: i32, most: i32, beside: StaticArray<i32>): StaticArray<i32> {
  const values = new StaticArray<i32>(rows * columns);
  const order = rng.permutation(values.length);
  let left = most;
  for (let k = 0; k < order.length && left > 0; k++) {
    const cell = order[k];
    let isFree = true;
    for (let side = 0; side < 4; side++) {
      const next = beside[4 * cell + side];
      if (next >= 0 && values[next] == 1) isFree = false;
    }
    if (!isFree) continue;
    values[cell] = 1;
    if (isConnected(values, 0, beside)) left--;
    else values[cell] = 0;
  }
  return values;
}

/** About so many shaded cells in one piece, without a square of two by two of them. */
export function wall(rng: Rng, rows: i32, columns: i32, wanted: i32, beside: StaticArray<i32>): StaticArray<i32> {
  const values = new StaticArray<i32>(rows * columns);
  const edge: i32[] = [rng.int(0, values.length - 1)];
  let count = 0;
  while (edge.length > 0 && count < wanted) {
    const place = rng.int(0, edge.length - 1);
    const cell = edge[place];
    edge[place] = edge[edge.length - 1];
    edge.pop();
    if (values[cell] == 1) continue;
    values[cell] = 1;
    if (isInSquare(values, cell, 1, columns)) {
      values[cell] = 0;
      continue;
    }
    count++;
    for (let side = 0; side < 4; side++) {
      const next = beside[4 * cell + side];
      if (next >= 0 && values[next] == 0) edge.push(next);
    }
  }
  return values;
}

/** The pieces that the cells with a value make: the piece of each cell, from 1 in reading order; 0 for the other cells. */
export function pieces(values: StaticArray<i32>, value: i32, beside: StaticArray<i32>): StaticArray<i32> {
  const piece = new StaticArray<i32>(values.length);
  let count = 0;
  for (let start = 0; start < values.length; start++) {
    if (values[start] != value || piece[start] > 0) continue;
    const open: i32[] = [start];
    piece[start] = ++count;
    for (let k = 0; k < open.length; k++) {
      for (let side = 0; side < 4; side++) {
        const next = beside[4 * open[k] + side];
        if (next < 0 || values[next] != value || piece[next] > 0) continue;
        piece[next] = count;
        open.push(next);
      }
    }
  }
  return piece;
}

/**
 * A shaded sea in one piece, without a square of two by two shaded cells, with islands of at most `largest` cells in it; null where it did
 * not work out. It starts as nothing but sea, and cells of squares turn into land.
 */
export function archipelago(rng: Rng, rows: i32, columns: i32, largest: i32, beside: StaticArray<i32>): StaticArray<i32> | null {
  const cells = rows * columns;
  const values = new StaticArray<i32>(cells).fill(1);
  const order = rng.permutation(cells);
  for (let k = 0; k < cells; k++) {
    const cell = order[k];
    if (!isInSquare(values, cell, 1, columns)) continue;
    values[cell] = 0;
    if (!isConnected(values, 1, beside) || sizeFrom(values, cell, beside) > largest) values[cell] = 1;
  }
  for (let cell = 0; cell < cells; cell++) {
    if (values[cell] == 1 && isInSquare(values, cell, 1, columns)) return null;
  }
  return values;
}

/** The cells along the border of a board, clockwise. */
function around(rows: i32, columns: i32): i32[] {
  const border: i32[] = [];
  for (let c = 0; c < columns; c++) border.push(c);
  for (let r = 1; r < rows; r++) border.push(r * columns + columns - 1);
  for (let c = columns - 2; c >= 0; c--) border.push((rows - 1) * columns + c);
  for (let r = rows - 2; r > 0; r--) border.push(r * columns);
  return border;
}

/**
 * A board of which shaded and other cells both are in one piece, and neither fills a square of two by two; null where it did not work
 * out. Shading grows from a part of the border into squares that are not shaded.
 */
export function halves(rng: Rng, rows: i32, columns: i32, beside: StaticArray<i32>): StaticArray<i32> | null {
  const values = new StaticArray<i32>(rows * columns);
  const border = around(rows, columns);
  const edge: i32[] = [];
  const start = rng.int(0, border.length - 1), length = rng.int(1, border.length / 2);
  for (let i = 0; i < length; i++) {
    const cell = border[(start + i) % border.length];
    values[cell] = 1;
    for (let side = 0; side < 4; side++) {
      if (beside[4 * cell + side] >= 0) edge.push(beside[4 * cell + side]);
    }
  }
  while (edge.length > 0) {
    const place = rng.int(0, edge.length - 1);
    const cell = edge[place];
    edge[place] = edge[edge.length - 1];
    edge.pop();
    if (values[cell] == 1 || !isInSquare(values, cell, 0, columns)) continue;
    values[cell] = 1;
    if (isInSquare(values, cell, 1, columns) || !isConnected(values, 0, beside)) {
      values[cell] = 0;
      continue;
    }
    for (let side = 0; side < 4; side++) {
      const next = beside[4 * cell + side];
      if (next >= 0 && values[next] == 0) edge.push(next);
    }
  }
  for (let cell = 0; cell < values.length; cell++) {
    if (values[cell] == 0 && isInSquare(values, cell, 0, columns)) return null;
  }
  return values;
}

/** How many cells hang together with a cell and hold its value. */
function sizeFrom(values: StaticArray<i32>, start: i32, beside: StaticArray<i32>): i32 {
  const open: i32[] = [start];
  for (let k = 0; k < open.length; k++) {
    for (let side = 0; side < 4; side++) {
      const next = beside[4 * open[k] + side];
      if (next >= 0 && values[next] == values[start] && !open.includes(next)) open.push(next);
    }
  }
  return open.length;
}
