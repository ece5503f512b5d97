/**
 * Compression in blocks, as photographs are stored (ITU-T T.81, JPEG): brightness and two differences of colour, each in blocks of 8 x 8
 * pixels as sums of cosines, of which the fine ones are rounded most.
 */
import { Canvas } from "../raster/canvas";

const SIDE: i32 = 8;
const AREA: i32 = SIDE * SIDE;
/** Percent by which the steps below are multiplied at full strength; 200 are quality 25 of the usual encoders, 400 quality 12. */
const MOST: i32 = 400;
/** Bits behind the point of the cosines. */
const BITS: i32 = 12;
/** Cosines cos(k pi / 16) / 2 for k = 1 ... 7, the first row of a transform being cos(4 pi / 16) / 2 throughout. */
const C1: i32 = 2009;
const C2: i32 = 1892;
const C3: i32 = 1703;
const C4: i32 = 1448;
const C5: i32 = 1138;
const C6: i32 = 784;
const C7: i32 = 400;

/** Steps of rounding, row by row, for brightness and for differences of colour: the tables K.1 and K.2 of the standard. */
const BRIGHTNESS: StaticArray<i32> = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
  18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const COLOUR: StaticArray<i32> = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
];

/** Compresses a picture whose sides are multiples of eight, as those of all canvases are, and takes it back out. */
export function compress(canvas: Canvas, strength: i32): void {
  const brightness = new Plane(BRIGHTNESS, strength);
  const blue = new Plane(COLOUR, strength);
  const red = new Plane(COLOUR, strength);
  for (let y = 0; y < canvas.height; y += SIDE) {
    for (let x = 0; x < canvas.width; x += SIDE) {
      for (let i = 0; i < AREA; i++) {
        const at = canvas.row(y + (i >> 3)) + (<usize>(x + (i & 7)) << 2);
        const r = <i32>load<u8>(at);
        const g = <i32>load<u8>(at, 1);
        const b = <i32>load<u8>(at, 2);
        unchecked((brightness.values[i] = ((19595 * r + 38470 * g + 7471 * b + 32768) >> 16) - 128));
        unchecked((blue.values[i] = (-11059 * r - 21709 * g + 32768 * b + 32768) >> 16));
        unchecked((red.values[i] = (32768 * r - 27439 * g - 5329 * b + 32768) >> 16));
      }
      brightness.round();
      blue.round();
      red.round();
      for (let i = 0; i < AREA; i++) {
        const at = canvas.row(y + (i >> 3)) + (<usize>(x + (i & 7)) << 2);
        const light = (unchecked(brightness.values[i]) + 128) << 16;
        const cb = unchecked(blue.values[i]);
        const cr = unchecked(red.values[i]);
        store<u8>(at, channel(light + 91881 * cr));
        store<u8>(at, channel(light - 22554 * cb - 46802 * cr), 1);
        store<u8>(at, channel(light + 116130 * cb), 2);
      }
    }
  }
}

function channel(value: i32): u8 {
  return <u8>min(max((value + 32768) >> 16, 0), 255);
}

/** One block of one of the three quantities. */
class Plane {
  /** Of the pixels, row by row. */
  readonly values: StaticArray<i32> = new StaticArray<i32>(AREA);
  private readonly steps: StaticArray<i32> = new StaticArray<i32>(AREA);
  private readonly other: StaticArray<i32> = new StaticArray<i32>(AREA);

  constructor(table: StaticArray<i32>, strength: i32) {
    for (let i = 0; i < AREA; i++) this.steps[i] = max(table[i] * strength * MOST / 10000, 1);
  }

  /** Whether all values are the same. */
  private isEven(): bool {
    const first = unchecked(this.values[0]);
    for (let i = 1; i < AREA; i++) {
      if (unchecked(this.values[i]) != first) return false;
    }
    return true;
  }

  /** Puts the values in place that are left when the sums are rounded to their steps. */
  round(): void {
    const values = this.values;
    const other = this.other;
    if (this.isEven()) {
      // All that there is to an even block is its mean, eight times over.
      values.fill((toStep(values[0] << 3, this.steps[0]) + 4) >> 3);
      return;
    }
    for (let i = 0; i < SIDE; i++) forward(values, other, i);
    for (let i = 0; i < SIDE; i++) forward(other, values, i);
    for (let i = 0; i < AREA; i++) unchecked((values[i] = toStep(values[i], this.steps[i])));
    for (let i = 0; i < SIDE; i++) backward(values, other, i);
    for (let i = 0; i < SIDE; i++) backward(other, values, i);
  }
}

/** The multiple of a step that is nearest. Most values are nearest to 0, which spares them a division. */
// @ts-ignore: decorator
@inline
function toStep(value: i32, step: i32): i32 {
  const half = step >> 1;
  if (value < 0) return half > -value ? 0 : -((half - value) / step) * step;
  return half > value ? 0 : ((value + half) / step) * step;
}

/** Row `i` of `from` as sums of cosines, to column `i` of `to`: twice over, a block is transformed and upright again. */
function forward(from: StaticArray<i32>, to: StaticArray<i32>, i: i32): void {
  const at = i << 3;
  const x0 = unchecked(from[at]), x1 = unchecked(from[at + 1]), x2 = unchecked(from[at + 2]), x3 = unchecked(from[at + 3]);
  const x4 = unchecked(from[at + 4]), x5 = unchecked(from[at + 5]), x6 = unchecked(from[at + 6]), x7 = unchecked(from[at + 7]);
  const s0 = x0 + x7, s1 = x1 + x6, s2 = x2 + x5, s3 = x3 + x4;
  const d0 = x0 - x7, d1 = x1 - x6, d2 = x2 - x5, d3 = x3 - x4;
  unchecked((to[i] = rounded(C4 * (s0 + s1 + s2 + s3))));
  unchecked((to[i + 8] = rounded(C1 * d0 + C3 * d1 + C5 * d2 + C7 * d3)));
  unchecked((to[i + 16] = rounded(C2 * (s0 - s3) + C6 * (s1 - s2))));
  unchecked((to[i + 24] = rounded(C3 * d0 - C7 * d1 - C1 * d2 - C5 * d3)));
  unchecked((to[i + 32] = rounded(C4 * (s0 - s1 - s2 + s3))));
  unchecked((to[i + 40] = rounded(C5 * d0 - C1 * d1 + C7 * d2 + C3 * d3)));
  unchecked((to[i + 48] = rounded(C6 * (s0 - s3) - C2 * (s1 - s2))));
  unchecked((to[i + 56] = rounded(C7 * d0 - C5 * d1 + C3 * d2 - C1 * d3)));
}

/** The way back: row `i` of `from` holds the sums, column `i` of `to` gets the values. */
function backward(from: StaticArray<i32>, to: StaticArray<i32>, i: i32): void {
  const at = i << 3;
  const y0 = C4 * unchecked(from[at]), y4 = C4 * unchecked(from[at + 4]);
  const y1 = unchecked(from[at + 1]), y2 = unchecked(from[at + 2]), y3 = unchecked(from[at + 3]);
  const y5 = unchecked(from[at + 5]), y6 = unchecked(from[at + 6]), y7 = unchecked(from[at + 7]);
  const e0 = y0 + y4 + C2 * y2 + C6 * y6, e3 = y0 + y4 - C2 * y2 - C6 * y6;
  const e1 = y0 - y4 + C6 * y2 - C2 * y6, e2 = y0 - y4 - C6 * y2 + C2 * y6;
  const o0 = C1 * y1 + C3 * y3 + C5 * y5 + C7 * y7, o1 = C3 * y1 - C7 * y3 - C1 * y5 - C5 * y7;
  const o2 = C5 * y1 - C1 * y3 + C7 * y5 + C3 * y7, o3 = C7 * y1 - C5 * y3 + C3 * y5 - C1 * y7;
  unchecked((to[i] = rounded(e0 + o0)));
  unchecked((to[i + 8] = rounded(e1 + o1)));
  unchecked((to[i + 16] = rounded(e2 + o2)));
  unchecked((to[i + 24] = rounded(e3 + o3)));
  unchecked((to[i + 32] = rounded(e3 - o3)));
  unchecked((to[i + 40] = rounded(e2 - o2)));
  unchecked((to[i + 48] = rounded(e1 - o1)));
  unchecked((to[i + 56] = rounded(e0 - o0)));
}

// @ts-ignore: decorator
@inline
function rounded(sum: i32): i32 {
  return (sum + (1 << (BITS - 1))) >> BITS;
}
