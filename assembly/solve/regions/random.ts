/** Random cuts of a board into regions of given kinds. */
import { Rng } from "../../random";
import { sides } from "../csp/connected";
import { Division } from "./division";

/**
 * Cuts a board into rectangles of 2 to `most` cells; those of one row or column are half as likely as others. False starts leave
 * single cells: null when `attempts` cuts all had one.
 */
export function cutIntoRectangles(rng: Rng, rows: i32, columns: i32, most: i32, attempts: i32): Division | null {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const labels = rectangles(rng, rows, columns, most);
    if (labels !== null) return new Division(rows, columns, flipped(rng, rows, columns, labels));
  }
  return null;
}

/** Rectangles from the top left on: below a free cell all cells are free. Null when one cell is left alone. */
function rectangles(rng: Rng, rows: i32, columns: i32, most: i32): StaticArray<i32> | null {
  const labels = new StaticArray<i32>(rows * columns).fill(-1);
  const widths: i32[] = [];
  const weights: f64[] = [];
  for (let first = 0, name = 0; first < labels.length; first++) {
    if (labels[first] >= 0) continue;
    const column = first % columns;
    const depth = rows - first / columns;
    widths.length = 0;
    weights.length = 0;
    for (let width = 1; column + width <= columns && labels[first + width - 1] < 0; width++) {
      for (let height = 1; height <= depth && width * height <= most; height++) {
        if (width * height == 1) continue;
        widths.push(width * 100 + height);
        weights.push(width == 1 || height == 1 ? 1.0 : 2.0);
      }
    }
    if (widths.length == 0) return null;
    const chosen = widths[rng.weighted(weights)];
    for (let r = 0; r < chosen % 100; r++) {
      for (let c = 0; c < chosen / 100; c++) labels[first + r * columns + c] = name;
    }
    name++;
  }
  return labels;
}

/** The same cut seen from another side, so that no corner is like another. */
function flipped(rng: Rng, rows: i32, columns: i32, labels: StaticArray<i32>): StaticArray<i32> {
  const isMirrored = rng.chance(0.5);
  const isUpsideDown = rng.chance(0.5);
  const isTransposed = rows == columns && rng.chance(0.5);
  const result = new StaticArray<i32>(labels.length);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const row = isUpsideDown ? rows - 1 - r : r;
      const column = isMirrored ? columns - 1 - c : c;
      result[r * columns + c] = isTransposed ? labels[column * columns + row] : labels[row * columns + column];
    }
  }
  return result;
}

/**
 * Cuts a board into connected regions that grow from random cells to `least` ... `most` cells. What is left with fewer than `least` cells
 * joins the smallest region beside it, if that does not make it larger than `most`; else it stays small.
 */
export function grow(rng: Rng, rows: i32, columns: i32, least: i32, most: i32): Division {
  const beside = sides(rows, columns);
  const labels = new StaticArray<i32>(rows * columns).fill(-1);
  const sizes: i32[] = [];
  const members: i32[] = [];
  const free: i32[] = [];
  const seeds = rng.permutation(labels.length);
  for (let s = 0; s < seeds.length; s++) {
    if (labels[seeds[s]] >= 0) continue;
    const name = sizes.length;
    const wanted = rng.int(least, most);
    members.length = 0;
    free.length = 0;
    let cell = seeds[s];
    while (true) {
      labels[cell] = name;
      members.push(cell);
      if (members.length == wanted) break;
      for (let k = 4 * cell; k < 4 * cell + 4; k++) {
        const next = beside[k];
        // A cell beside two of the region is in the list twice, and so twice as likely: regions are round rather than long.
        if (next >= 0 && labels[next] < 0) free.push(next);
      }
      cell = -1;
      while (free.length > 0 && cell < 0) {
        const at = rng.int(0, free.length - 1);
        if (labels[free[at]] < 0) cell = free[at];
        free[at] = free[free.length - 1];
        free.pop();
      }
      if (cell < 0) break;
    }
    if (members.length >= least) {
      sizes.push(members.length);
      continue;
    }
    let smallest = -1;
    for (let i = 0; i < members.length; i++) {
      for (let k = 4 * members[i]; k < 4 * members[i] + 4; k++) {
        const next = beside[k];
        if (next < 0 || labels[next] == name || labels[next] < 0) continue;
        if (smallest < 0 || sizes[labels[next]] < sizes[smallest]) smallest = labels[next];
      }
    }
    if (smallest < 0 || sizes[smallest] + members.length > most) {
      sizes.push(members.length);
      continue;
    }
    for (let i = 0; i < members.length; i++) labels[members[i]] = smallest;
    sizes[smallest] = sizes[smallest] + members.length;
  }
  return new Division(rows, columns, labels);
}

/** Turns of pairs that are tried, by cells of the board: enough to forget where they started. */
const TURNS: i32 = 40;

/**
 * Cuts a board with an even number of cells into dominoes. It starts from bricks, and again and again two dominoes that make a square of four
 * cells are turned: every tiling of a rectangle can be reached so (Thurston, "Conway's tiling groups", 1990).
 */
export function cutIntoDominoes(rng: Rng, rows: i32, columns: i32): Division {
  const cells = rows * columns;
  assert(cells % 2 == 0, "dominoes cover an even number of cells");
  const labels = new StaticArray<i32>(cells);
  for (let cell = 0; cell < cells; cell++) {
    const r = cell / columns;
    const c = cell % columns;
    labels[cell] = columns % 2 == 0 ? r * columns + (c & ~1) : (r & ~1) * columns + c;
  }
  for (let k = 0; k < TURNS * cells; k++) {
    const a = rng.int(0, rows - 2) * columns + rng.int(0, columns - 2);
    const b = a + 1;
    const c = a + columns;
    const d = c + 1;
    if (labels[a] == labels[b] && labels[c] == labels[d]) {
      labels[c] = labels[a];
      labels[b] = labels[d];
    } else if (labels[a] == labels[c] && labels[b] == labels[d]) {
      labels[b] = labels[a];
      labels[c] = labels[d];
    }
  }
  return new Division(rows, columns, labels);
}

/** Pairs of cells, opposite in a cut into point-symmetric regions, that a region takes at least, when it has room. */
const PAIRS: i32 = 2;

/**
 * Cuts a board into connected regions of at most `most` cells, each its own image under a half-turn. They grow around random centres (middles of
 * cells, of sides, or corners) by pairs of opposite cells; small ones fill what is left.
 */
export function cutIntoSymmetric(rng: Rng, rows: i32, columns: i32, most: i32): Division {
  const beside = sides(rows, columns);
  const labels = new StaticArray<i32>(rows * columns).fill(-1);
  const across = 2 * columns - 1;
  const centres = rng.permutation((2 * rows - 1) * across);
  const free: i32[] = [];
  const members: i32[] = [];
  let name = 0;
  // Large ones first; then whatever fits, down to single cells.
  for (let pass = 0; pass < 2; pass++) {
    for (let k = 0; k < centres.length; k++) {
      // In half cells: the centre lies at the corner, side or cell that rows `top` and `bottom` and columns `left` and `right` share.
      const y = centres[k] / across;
      const x = centres[k] % across;
      const top = y >> 1, bottom = (y + 1) >> 1, left = x >> 1, right = (x + 1) >> 1;
      const turned = (top + bottom) * columns + left + right;
      members.length = 0;
      for (let r = top; r <= bottom; r++) {
        for (let c = left; c <= right; c++) members.push(r * columns + c);
      }
      let isFree = true;
      for (let i = 0; i < members.length; i++) isFree = isFree && labels[members[i]] < 0;
      if (!isFree) continue;
      const wanted = rng.int(min(most, 2 * PAIRS + members.length), most);
      for (let i = 0; i < members.length; i++) labels[members[i]] = name;
      free.length = 0;
      for (let from = 0; members.length + 2 <= wanted; ) {
        for (; from < members.length; from++) {
          for (let side = 4 * members[from]; side < 4 * members[from] + 4; side++) {
            const next = beside[side];
            if (next >= 0 && labels[next] < 0) free.push(next);
          }
        }
        if (free.length == 0) break;
        const at = rng.int(0, free.length - 1);
        const cell = free[at];
        free[at] = free[free.length - 1];
        free.pop();
        const row = top + bottom - cell / columns;
        const column = left + right - (cell % columns);
        if (labels[cell] >= 0 || row < 0 || row >= rows || column < 0 || column >= columns || labels[turned - cell] >= 0) continue;
        labels[cell] = name;
        labels[turned - cell] = name;
        members.push(cell);
        members.push(turned - cell);
      }
      if (pass == 0 && members.length < 2 * PAIRS) {
        for (let i = 0; i < members.length; i++) labels[members[i]] = -1;
        continue;
      }
      name++;
    }
  }
  return new Division(rows, columns, labels);
}
