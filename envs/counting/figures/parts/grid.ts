/** What grids of cells share: outlines with corners cut out, columns of unequal width. */
import { Rng } from "../../../../assembly/random";

/** Which cells of a grid, row by row, remain when blocks are cut out at `notches` of its corners (0 to 2); two lie across from each other. */
export function notched(rng: Rng, columns: i32, rows: i32, notches: i32): bool[] {
  const isIn = new Array<bool>(columns * rows).fill(true);
  let right = rng.chance(0.5), bottom = rng.chance(0.5);
  for (let i = 0; i < notches; i++) {
    const width = rng.int(1, max(1, columns / 2 - 1)), height = rng.int(1, max(1, rows / 2 - 1));
    for (let r = 0; r < height; r++) {
      for (let c = 0; c < width; c++) isIn[(bottom ? rows - 1 - r : r) * columns + (right ? columns - 1 - c : c)] = false;
    }
    right = !right;
    bottom = !bottom;
  }
  return isIn;
}

/** The borders of `count` columns between two places; their widths differ by up to so many percent from the mean. */
export function spaced(rng: Rng, count: i32, from: f64, to: f64, unevenness: i32): f64[] {
  const widths: f64[] = [];
  let sum: f64 = 0;
  for (let i = 0; i < count; i++) {
    widths.push(1.0 + (<f64>unevenness / 100) * rng.range(-1, 1));
    sum += widths[i];
  }
  const borders: f64[] = [from];
  for (let i = 0; i < count; i++) borders.push(borders[i] + (widths[i] * (to - from)) / sum);
  return borders;
}
