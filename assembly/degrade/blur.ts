/**
 * A blur that comes close to Gauss's: three boxes one after another, whose ends weigh less than the rest so that any width is possible
 * (Gwosdek, Grewenig, Bruhn and Weickert, "Theoretical foundations of Gaussian convolution by extended box filtering", 2011).
 */
import { HALF, joined, LANES, spread } from "../raster/blend";
import { Canvas } from "../raster/canvas";

const PASSES: i32 = 3;
/** The radius of a box at full strength, in 256ths of a pixel: a standard deviation of 1.9 pixels over all passes. */
const MOST: i32 = 384;
/** The largest reach of a box, in pixels. */
const REACH: i32 = 2;

export function blur(canvas: Canvas, strength: i32): void {
  const filter = new Filter(MOST * strength / 100, max(canvas.width, canvas.height));
  const stride = <usize>canvas.width << 2;
  for (let y = 0; y < canvas.height; y++) filter.line(canvas.row(y), 4, canvas.width);
  for (let x = 0; x < canvas.width; x++) filter.line(canvas.row(0) + (<usize>x << 2), stride, canvas.height);
}

class Filter {
  /** Weights of a pixel, of its neighbours and of those beyond, which together are 256 with both sides counted. */
  private readonly own: u64;
  private readonly next: u64;
  private readonly far: u64;
  /** A line of pixels with room at both ends, and what it becomes: four channels of 16 bits each. */
  private from: StaticArray<u64>;
  private to: StaticArray<u64>;

  /** @param radius of a box, in 256ths of a pixel @param longest pixels of the longest line */
  constructor(radius: i32, longest: i32) {
    this.from = new StaticArray<u64>(longest + 2 * REACH);
    this.to = new StaticArray<u64>(longest + 2 * REACH);
    // A box of the width 1 + 2 r covers the pixel itself, then its neighbours as far as the radius reaches.
    const width = 256 + 2 * radius;
    this.next = (min(radius, 256) * 256 + width / 2) / width;
    this.far = (max(radius - 256, 0) * 256 + width / 2) / width;
    this.own = 256 - 2 * (this.next + this.far);
  }

  /** Blurs `count` pixels that lie `step` bytes apart. */
  line(start: usize, step: usize, count: i32): void {
    for (let i = 0; i < count; i++) unchecked((this.from[i + REACH] = spread(load<u32>(start + <usize>i * step))));
    for (let pass = 0; pass < PASSES; pass++) this.pass(count);
    for (let i = 0; i < count; i++) store<u32>(start + <usize>i * step, joined(unchecked(this.from[i + REACH])));
  }

  /** One box. Beyond its ends a line goes on as it ends. */
  private pass(count: i32): void {
    const from = this.from;
    const to = this.to;
    const last = count + REACH - 1;
    for (let k = 1; k <= REACH; k++) {
      unchecked((from[REACH - k] = from[REACH]));
      unchecked((from[last + k] = from[last]));
    }
    for (let i = REACH; i <= last; i++) {
      const sum = unchecked(from[i]) * this.own + unchecked(from[i - 1] + from[i + 1]) * this.next + unchecked(from[i - 2] + from[i + 2]) * this.far;
      unchecked((to[i] = ((sum + HALF) >> 8) & LANES));
    }
    this.from = to;
    this.to = from;
  }
}
