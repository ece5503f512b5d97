/** How far the pictures of two renderers are apart. */
import type { Pixels } from "../../bindings/node/index.ts";

export interface Difference {
  /** Mean absolute difference of a channel, of 255. */
  mean: number;
  /** The largest mean over the pixels of a 5 x 5 patch, each with its channel that differs most. */
  patch: number;
  /** Where that patch begins. */
  at: [x: number, y: number];
  /** Pixels that differ where the reference is flat for two pixels around. */
  flat: number;
  /** Ink at the edges (what is not flat) against the reference's: 0 where both are equally strong, as a share. */
  weight: number;
}

/** The bars between the kernel's renderer and resvg. */
export const BARS = { mean: 0.6, patch: 24, flat: 0, weight: 0.03 };

/** Which bars a difference is above. */
export function above(difference: Difference): string[] {
  return (["mean", "patch", "flat", "weight"] as const).filter((bar) => Math.abs(difference[bar]) > BARS[bar]);
}

const PATCH = 5;
/** How far around a flat pixel everything is of its colour. */
const ROOM = 2;

/** @throws RangeError when the pictures differ in size */
export function difference(reference: Pixels, drawn: Pixels): Difference {
  const { width, height } = reference;
  if (drawn.width !== width || drawn.height !== height) throw new RangeError(`${drawn.width} x ${drawn.height} pixels, not ${width} x ${height}`);
  const isFlat = flatPixels(reference);
  const background = reference.data.subarray(0, 3);
  const largest = new Uint8Array(width * height);
  let [sum, flat, ink, referenceInk] = [0, 0, 0, 0];
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const [a, b] = [seen(reference.data, pixel, channel), seen(drawn.data, pixel, channel)];
      sum += Math.abs(a - b);
      largest[pixel] = Math.max(largest[pixel]!, Math.abs(a - b));
      if (isFlat[pixel]) continue;
      ink += Math.abs(b - background[channel]!);
      referenceInk += Math.abs(a - background[channel]!);
    }
    if (isFlat[pixel] && largest[pixel]! > 0) flat++;
  }
  const { patch, at } = worstPatch(largest, width, height);
  return { mean: sum / (width * height * 3), patch, at, flat, weight: referenceInk === 0 ? 0 : ink / referenceInk - 1 };
}

/** A channel as it is seen on black: the colour of what is hardly there tells nothing. */
function seen(data: Uint8Array, pixel: number, channel: number): number {
  return Math.round((data[pixel * 4 + channel]! * data[pixel * 4 + 3]!) / 255);
}

/** Which pixels lie in areas of one colour. */
function flatPixels({ width, height, data }: Pixels): Uint8Array {
  const colours = new Uint32Array(data.slice().buffer);
  const isFlat = new Uint8Array(width * height);
  for (let y = ROOM; y < height - ROOM; y++) {
    for (let x = ROOM; x < width - ROOM; x++) {
      const at = y * width + x;
      let isEven = true;
      for (let dy = -ROOM; dy <= ROOM && isEven; dy++) {
        for (let dx = -ROOM; dx <= ROOM && isEven; dx++) isEven = colours[at + dy * width + dx] === colours[at];
      }
      isFlat[at] = Number(isEven);
    }
  }
  return isFlat;
}

/** The 5 x 5 patch with the largest sum, by sums over all rectangles from the corner. */
function worstPatch(values: Uint8Array, width: number, height: number): Pick<Difference, "patch" | "at"> {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += values[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  let [patch, at]: [number, [number, number]] = [0, [0, 0]];
  for (let y = 0; y + PATCH <= height; y++) {
    for (let x = 0; x + PATCH <= width; x++) {
      const [top, bottom] = [y * stride + x, (y + PATCH) * stride + x];
      const mean = (sums[bottom + PATCH]! - sums[bottom]! - sums[top + PATCH]! + sums[top]!) / (PATCH * PATCH);
      if (mean > patch) [patch, at] = [mean, [x, y]];
    }
  }
  return { patch, at };
}

/**
 * An SVG whose paths have their cubic curves as lines. Where a stroked curve turns more sharply than its width, resvg's stroke is none of the
 * curve's: it leaves gaps. Of lines it is right.
 */
export function withoutCubics(svg: string): string {
  return svg.replace(/<path d='(M[^']*C[^']*)'/g, (_, data: string) => {
    const lines: string[] = [];
    let [x, y] = [0, 0];
    for (const [, command, text] of data.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
      const numbers = text!.match(/-?[\d.]+/g)?.map(Number) ?? [];
      if (command === "C") {
        const [x1, y1, x2, y2, x3, y3] = numbers as [number, number, number, number, number, number];
        for (let i = 1; i <= STEPS; i++) {
          const t = i / STEPS;
          const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3] as const;
          const point = (a: number, b: number, c: number, d: number): number => weights[0] * a + weights[1] * b + weights[2] * c + weights[3] * d;
          lines.push(`L${point(x, x1, x2, x3).toFixed(4)} ${point(y, y1, y2, y3).toFixed(4)}`);
        }
      } else lines.push(command! + text!);
      if (numbers.length > 0) [x, y] = numbers.slice(-2) as [number, number];
    }
    return `<path d='${lines.join("")}'`;
  });
}

const STEPS = 64;
