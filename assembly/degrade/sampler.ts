/** Colours between pixels. */
import { HALF, joined, LANES, spread } from "../raster/blend";
import { Canvas } from "../raster/canvas";

export class Sampler {
  private readonly width: i32;
  private readonly height: i32;

  /** @param outside the pixel that lies everywhere beyond the picture */
  constructor(private readonly canvas: Canvas, private readonly outside: u32) {
    this.width = canvas.width;
    this.height = canvas.height;
  }

  /** The colour at a place in 256ths of a pixel, by its distance from the middles of the four pixels around it. */
  at(x: i32, y: i32): u32 {
    if (x < 0 || y < 0 || x >= this.width << 8 || y >= this.height << 8) return this.outside;
    const column = (x - 128) >> 8;
    const row = (y - 128) >> 8;
    const left = max(column, 0) << 2;
    const right = min(column + 1, this.width - 1) << 2;
    const above = this.canvas.row(max(row, 0));
    const below = this.canvas.row(min(row + 1, this.height - 1));
    const across = <u64>((x - 128) & 255);
    const upper = mixed(spread(load<u32>(above + left)), spread(load<u32>(above + right)), across);
    const lower = mixed(spread(load<u32>(below + left)), spread(load<u32>(below + right)), across);
    return joined(mixed(upper, lower, <u64>((y - 128) & 255)));
  }
}

// @ts-ignore: decorator
@inline
function mixed(from: u64, to: u64, share: u64): u64 {
  return ((from * (256 - share) + to * share + HALF) >> 8) & LANES;
}
