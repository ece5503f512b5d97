/**
 * Which share of each pixel a shape covers: exact areas, by the edges that pass through it.
 *
 * Every directed edge adds, in each row that it passes, the area between itself and the right side of the picture, as a
 * difference at the pixel where that area begins: the running sum along a row is the area covered, with the sign of the
 * winding. It is the sum of FreeType's and AGG's cells (cover and area), kept in one number a pixel in place of sorted lists: an edge
 * costs the pixels that it touches, and a bit a pixel says where a row has to be looked at. Integers throughout.
 */
import { blendRun, Ink } from "./blend";
import { Canvas } from "./canvas";
import { ONE, WHOLE } from "./units";

export class Coverage {
  /** Differences of area, one more than there are pixels in a row: i32. All 0 between two shapes. */
  private readonly sums: usize;
  /** A bit for each of them that an edge touched: rows of u64. All 0 between two shapes. */
  private readonly touched: usize;
  private readonly stride: i32;
  private readonly words: i32;
  /** The rows and words of a row that the shape touches. */
  private top: i32 = i32.MAX_VALUE;
  private bottom: i32 = -1;
  private first: i32 = i32.MAX_VALUE;
  private last: i32 = -1;

  constructor(private readonly width: i32, private readonly height: i32) {
    this.stride = width + 1;
    this.words = (width + 64) >> 6;
    const sumBytes = this.stride * height * 4;
    const touchedBytes = this.words * height * 8;
    this.sums = heap.alloc(sumBytes);
    this.touched = heap.alloc(touchedBytes);
    memory.fill(this.sums, 0, sumBytes);
    memory.fill(this.touched, 0, touchedBytes);
  }

  /** Adds the directed edge between two points, in steps. The edges of a shape make closed rings. */
  edge(x1: i32, y1: i32, x2: i32, y2: i32): void {
    if (y1 == y2) return;
    let sign = 1;
    if (y1 > y2) {
      sign = -1;
      let swap = x1;
      x1 = x2;
      x2 = swap;
      swap = y1;
      y1 = y2;
      y2 = swap;
    }
    const floor = this.height << 8;
    const wall = this.width << 8;
    if (y2 <= 0 || y1 >= floor || (x1 >= wall && x2 >= wall)) return;
    const firstRow = max(y1, 0) >> 8;
    const lastRow = (min(y2, floor) - 1) >> 8;
    this.top = min(this.top, firstRow);
    this.bottom = max(this.bottom, lastRow);
    this.first = min(this.first, max(min(x1, x2), 0) >> 14);
    this.last = max(this.last, (max(min(max(x1, x2), wall), 0) + ONE) >> 14);
    const dx = x2 - x1;
    const dy = y2 - y1;
    if (dx == 0) {
      this.upright(x1, max(y1, 0), min(y2, floor), sign);
      return;
    }
    // Columns a row and rows a column, as 32.32 fixed point.
    const slope = (<i64>dx << 32) / dy;
    const steepness = (<i64>dy << 32) / abs(dx);
    let y = max(y1, 0);
    let x = y == y1 ? x1 : x1 + <i32>((slope * (y - y1)) >> 32);
    for (let row = firstRow; row <= lastRow; row++) {
      const nextY = min((row + 1) << 8, y2);
      const nextX = nextY == y2 ? x2 : x1 + <i32>((slope * (nextY - y1)) >> 32);
      if (x < nextX) this.across(row, x, nextX, nextY - y, steepness, sign);
      else this.across(row, nextX, x, nextY - y, steepness, sign);
      x = nextX;
      y = nextY;
    }
  }

  /** An edge straight down from row step `y` to `end`. */
  private upright(x: i32, y: i32, end: i32, sign: i32): void {
    if (x < 0) x = 0;
    const column = x >> 8;
    const within = x & 255;
    let at = this.sums + <usize>(((y >> 8) * this.stride + column) << 2);
    let mark = this.touched + <usize>(((y >> 8) * this.words + (column >> 6)) << 3);
    const spills = (column & 63) == 63;
    const bits = <u64>3 << (column & 63);
    while (y < end) {
      const next = min((y | 255) + 1, end);
      const cover = (next - y) * sign;
      const area = 2 * within * cover;
      store<i32>(at, load<i32>(at) + 2 * ONE * cover - area);
      store<i32>(at, load<i32>(at, 4) + area, 4);
      store<u64>(mark, load<u64>(mark) | bits);
      if (spills) store<u64>(mark, load<u64>(mark, 8) | 1, 8);
      at += <usize>this.stride << 2;
      mark += <usize>this.words << 3;
      y = next;
    }
  }

  /** The part of an edge inside one row, between columns `from` <= `to` in steps, over `height` steps of the row. */
  private across(row: i32, from: i32, to: i32, height: i32, steepness: i64, sign: i32): void {
    const wall = this.width << 8;
    if (from >= wall) return;
    if (to > wall) {
      height = min(height, <i32>((steepness * (wall - from)) >> 32));
      to = wall;
    }
    const line = this.sums + <usize>((row * this.stride) << 2);
    const marks = this.touched + <usize>((row * this.words) << 3);
    if (from < 0) {
      const outside = to <= 0 ? height : min(height, <i32>((steepness * -from) >> 32));
      store<i32>(line, load<i32>(line) + 2 * ONE * outside * sign);
      store<u64>(marks, load<u64>(marks) | 1);
      if (to <= 0) return;
      height -= outside;
      from = 0;
    }
    const first = from >> 8;
    const last = to > from ? (to - 1) >> 8 : first;
    let at = line + (<usize>first << 2);
    if (first == last) {
      add(at, height * sign, from + to - (first << 9));
      touch(marks, first);
      touch(marks, first + 1);
      return;
    }
    let covered = 0;
    let within = from & 255;
    for (let column = first; column < last; column++) {
      const end = min(height, <i32>((steepness * (((column + 1) << 8) - from)) >> 32));
      add(at, (end - covered) * sign, within + ONE);
      touch(marks, column);
      covered = end;
      within = 0;
      at += 4;
    }
    add(at, (height - covered) * sign, to - (last << 8));
    touch(marks, last);
    touch(marks, last + 1);
  }

  /** Paints the shape and forgets it: non-zero winding. */
  paint(canvas: Canvas, ink: Ink): void {
    const first = this.first;
    const last = min(this.last, this.words - 1);
    for (let row = this.top; row <= this.bottom; row++) {
      const line = this.sums + <usize>((row * this.stride) << 2);
      const marks = this.touched + <usize>((row * this.words) << 3);
      const pixels = canvas.row(row);
      let sum = 0;
      let cover = 0;
      let from = 0;
      for (let word = first; word <= last; word++) {
        const mark = marks + (<usize>word << 3);
        let bits = load<u64>(mark);
        if (bits == 0) continue;
        store<u64>(mark, 0);
        do {
          const column = (word << 6) + <i32>ctz(bits);
          bits &= bits - 1;
          const at = line + (<usize>column << 2);
          sum += load<i32>(at);
          store<i32>(at, 0);
          const next = min(abs(sum), WHOLE);
          if (next == cover) continue;
          if (cover > 0) blendRun(pixels + (<usize>from << 2), column - from, cover, ink);
          cover = next;
          from = column;
        } while (bits != 0);
      }
      // What closes the ring lies to the right of the picture.
      if (cover > 0) blendRun(pixels + (<usize>from << 2), this.width - from, cover, ink);
    }
    this.top = i32.MAX_VALUE;
    this.bottom = -1;
    this.first = i32.MAX_VALUE;
    this.last = -1;
  }
}

/** Adds a piece of an edge in one pixel: the rows that it passes, and the sum of its two columns within the pixel. */
// @ts-ignore: decorator
@inline
function add(at: usize, cover: i32, columns: i32): void {
  const area = columns * cover;
  store<i32>(at, load<i32>(at) + 2 * ONE * cover - area);
  store<i32>(at, load<i32>(at, 4) + area, 4);
}

// @ts-ignore: decorator
@inline
function touch(marks: usize, column: i32): void {
  const mark = marks + (<usize>(column >> 6) << 3);
  store<u64>(mark, load<u64>(mark) | (<u64>1 << (column & 63)));
}
