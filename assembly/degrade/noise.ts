/** Grain: every channel of every pixel moves a little, on its own. */
import { Rng } from "../random";
import { Canvas } from "../raster/canvas";

/** 256ths of the sum of two random bytes at full strength: a standard deviation of 50 of 255. */
const MOST: i32 = 123;

export function addNoise(canvas: Canvas, strength: i32, rng: Rng): void {
  const amount = MOST * strength / 100;
  const end = canvas.row(canvas.height);
  for (let at = canvas.row(0); at < end; at += 4) {
    const bits = rng.bits();
    store<u8>(at, moved(load<u8>(at), bits, amount));
    store<u8>(at, moved(load<u8>(at, 1), bits >> 16, amount), 1);
    store<u8>(at, moved(load<u8>(at, 2), bits >> 32, amount), 2);
  }
}

/** A channel with the sum of two bytes added, which is spread about 255 like a triangle. */
// @ts-ignore: decorator
@inline
function moved(channel: u8, bits: u64, amount: i32): u8 {
  const sum = <i32>(bits & 255) + <i32>((bits >> 8) & 255) - 255;
  return <u8>min(max(<i32>channel + ((sum * amount + 128) >> 8), 0), 255);
}
