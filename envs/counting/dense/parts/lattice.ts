/** Places in a regular pattern: rows, rows shifted by half a step in turn, or rings around a centre. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";

export const enum Pattern {
  Square = 0,
  /** Every second row is shifted by half a step, and has one place fewer. */
  Bricks = 1,
  /** As many places on every ring. */
  Rings = 2,
}

export class Lattice {
  x: f64[] = [];
  y: f64[] = [];
  /** Whether a place lies at the rim, and whether it must not be empty, for the extent of the pattern to be seen. */
  isRim: bool[] = [];
  isCorner: bool[] = [];

  /** So many places in a row and rows, or on a ring and rings, in a canvas of this width and height with free room along its edges. */
  constructor(rng: Rng, pattern: Pattern, columns: i32, rows: i32, width: f64, height: f64, edge: f64) {
    if (pattern == Pattern.Rings) this.rings(rng.range(0, 360), columns, rows, width / 2, height / 2, Math.min(width, height) / 2 - edge);
    else this.rows(pattern == Pattern.Bricks, columns, rows, edge, (width - 2 * edge) / <f64>(columns - 1), (height - 2 * edge) / <f64>(rows - 1));
  }

  /** Rings from `reach` down to two fifths of it. */
  private rings(turn: f64, columns: i32, rows: i32, x: f64, y: f64, reach: f64): void {
    for (let r = 0; r < rows; r++) {
      const radius = reach * (1.0 - (0.6 * <f64>r) / <f64>(rows - 1));
      for (let c = 0; c < columns; c++) {
        const angle = turn + (360.0 * <f64>c) / <f64>columns;
        // The places nearest to the top, the bottom and the sides are its corners.
        const off = angle - 90.0 * Math.floor(angle / 90.0 + 0.5);
        this.put(x + radius * cosine(angle), y + radius * sine(angle), r == 0 || r == rows - 1, r == 0 && Math.abs(off) <= 180.0 / <f64>columns);
      }
    }
  }

  private rows(isShifted: bool, columns: i32, rows: i32, edge: f64, across: f64, down: f64): void {
    for (let r = 0; r < rows; r++) {
      const isShort = isShifted && r % 2 == 1;
      const count = isShort ? columns - 1 : columns;
      for (let c = 0; c < count; c++) {
        const isEnd = c == 0 || c == count - 1, isEdge = r == 0 || r == rows - 1;
        this.put(edge + across * (<f64>c + (isShort ? 0.5 : 0)), edge + down * <f64>r, isEnd || isEdge, isEnd && isEdge);
      }
    }
  }

  get count(): i32 {
    return this.x.length;
  }

  private put(x: f64, y: f64, isRim: bool, isCorner: bool): void {
    this.x.push(x);
    this.y.push(y);
    this.isRim.push(isRim);
    this.isCorner.push(isCorner);
  }

  /** Chooses places that stay empty: no corner, and of the rim a third at most. */
  emptied(rng: Rng, count: i32): bool[] {
    const isEmpty = new Array<bool>(this.count).fill(false);
    let rim = 0;
    for (let i = 0; i < this.count; i++) rim += <i32>this.isRim[i];
    let left = count, atRim = rim / 3;
    const order = rng.permutation(this.count);
    for (let i = 0; i < order.length && left > 0; i++) {
      const place = order[i];
      if (this.isCorner[place] || (this.isRim[place] && atRim == 0)) continue;
      if (this.isRim[place]) atRim--;
      isEmpty[place] = true;
      left--;
    }
    assert(left == 0, "a pattern has too few places");
    return isEmpty;
  }
}
