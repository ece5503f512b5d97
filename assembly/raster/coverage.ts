/**
 * How much of each pixel a shape covers: how many of its 4 x 4 samples. They are those of the reference renderer, so that both draw
 * the same lines equally strong, with the same few shades at their edges.
 *
 * Every directed edge adds, in each row of samples that it passes, the samples to its right, as a difference at the pixel where they
 * begin: the running sum along a row is the number of samples inside, times their winding. FreeType and AGG keep cells in sorted
 * lists; here they lie in place, with a bit for each to say where a row has to be looked at, so an edge costs no more than the pixels
 * that it passes. Integers throughout.
 */
import { blendRun, Ink } from "./blend";
import { Canvas } from "./canvas";
import { GRID, ONE, WHOLE } from "./units";

/** Steps from one sample to the next. */
const PITCH: i32 = ONE / GRID;

export class Coverage {
  /** Differences of samples, one more than there are pixels in a row: i32. All 0 between two shapes. */
  private readonly sums: usize;
  /** A bit for each of them that an edge touched: rows of u64. All 0 between two shapes. */
  private readonly touched: usize;
  /** Bytes from one row to the next. */
  private readonly sumStride: usize;
  private readonly touchedStride: usize;
  /** The rows and words of a row that the shape touches. */
  private top: i32 = i32.MAX_VALUE;
  private bottom: i32 = -1;
  private first: i32 = i32.MAX_VALUE;
  private last: i32 = -1;

  constructor(private readonly width: i32, private readonly height: i32) {
    this.sumStride = <usize>(width + 1) << 2;
    this.touchedStride = <usize>((width + 64) >> 6) << 3;
    this.sums = heap.alloc(this.sumStride * height);
    this.touched = heap.alloc(this.touchedStride * height);
    memory.fill(this.sums, 0, this.sumStride * height);
    memory.fill(this.touched, 0, this.touchedStride * height);
  }

  /** Adds the directed edge between two points, in steps. The edges of a shape make closed rings. */
  edge(x1: i32, y1: i32, x2: i32, y2: i32): void {
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
    // Rows of samples whose middle the edge passes.
    const line = max((y1 + PITCH / 2) >> 6, 0);
    const end = min((y2 + PITCH / 2) >> 6, this.height * GRID);
    if (line >= end) return;
    const wall = this.width * ONE;
    const left = min(x1, x2);
    if (left >= wall) return;
    this.top = min(this.top, line >> 2);
    this.bottom = max(this.bottom, (end - 1) >> 2);
    this.first = min(this.first, max(left, 0) >> 14);
    this.last = max(this.last, min((max(max(x1, x2), 0) + 2 * ONE) >> 14, this.width >> 6));
    if (x1 == x2) this.upright(x1, line, end, sign);
    else this.slanted(x1, y1, x2, y2, line, end, sign);
  }

  /** An edge straight down over the rows of samples from `line` to `end`. */
  private upright(x: i32, line: i32, end: i32, sign: i32): void {
    const column = (max(x, 0) + PITCH / 2) >> 6;
    const outside = column & 3;
    const pixel = column >> 2;
    let at = this.sums + this.sumStride * (line >> 2) + (<usize>pixel << 2);
    let marks = this.touched + this.touchedStride * (line >> 2);
    while (line < end) {
      const next = min((line | 3) + 1, end);
      const lines = (next - line) * sign;
      store<i32>(at, load<i32>(at) + (GRID - outside) * lines);
      touch(marks, pixel);
      if (outside != 0) {
        store<i32>(at, load<i32>(at, 4) + outside * lines, 4);
        touch(marks, pixel + 1);
      }
      at += this.sumStride;
      marks += this.touchedStride;
      line = next;
    }
  }

  private slanted(x1: i32, y1: i32, x2: i32, y2: i32, line: i32, end: i32, sign: i32): void {
    const slope = (<i64>(x2 - x1) << 32) / (y2 - y1);
    const wall = this.width * GRID;
    // Where the edge passes the middle of a row of samples, in steps: 32.32 fixed point, with half a sample added for rounding.
    let x = (<i64>(x1 + PITCH / 2) << 32) + slope * (line * PITCH + PITCH / 2 - y1);
    const pitch = slope * PITCH;
    let sums = this.sums + this.sumStride * (line >> 2);
    let marks = this.touched + this.touchedStride * (line >> 2);
    for (; line < end; line++) {
      const column = max(<i32>(x >> 38), 0);
      x += pitch;
      if (column < wall) {
        const outside = column & 3;
        const pixel = column >> 2;
        const at = sums + (<usize>pixel << 2);
        store<i32>(at, load<i32>(at) + (GRID - outside) * sign);
        touch(marks, pixel);
        if (outside != 0) {
          store<i32>(at, load<i32>(at, 4) + outside * sign, 4);
          touch(marks, pixel + 1);
        }
      }
      if ((line & 3) == 3) {
        sums += this.sumStride;
        marks += this.touchedStride;
      }
    }
  }

  /** Paints the shape and forgets it: non-zero winding. */
  paint(canvas: Canvas, ink: Ink): void {
    const first = this.first;
    const last = this.last;
    for (let row = this.top; row <= this.bottom; row++) {
      const sums = this.sums + this.sumStride * row;
      const marks = this.touched + this.touchedStride * row;
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
          const at = sums + (<usize>column << 2);
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

// @ts-ignore: decorator
@inline
function touch(marks: usize, column: i32): void {
  const mark = marks + (<usize>(column >> 6) << 3);
  store<u64>(mark, load<u64>(mark) | (<u64>1 << (column & 63)));
}
