/** Coloured light: one channel stays, one loses most, one something between. */
import { Rng } from "../random";
import { Canvas } from "../raster/canvas";

/** What the weakest channel loses at full strength, of 256. */
const MOST: i32 = 110;

export function tint(canvas: Canvas, strength: i32, rng: Rng): void {
  const loss = MOST * strength / 100;
  const losses = rng.shuffle<i32>([0, rng.int(0, loss), loss]);
  const red = 256 - losses[0];
  const green = 256 - losses[1];
  const blue = 256 - losses[2];
  const end = canvas.row(canvas.height);
  for (let at = canvas.row(0); at < end; at += 4) {
    store<u8>(at, <u8>((<i32>load<u8>(at) * red + 128) >> 8));
    store<u8>(at, <u8>((<i32>load<u8>(at, 1) * green + 128) >> 8), 1);
    store<u8>(at, <u8>((<i32>load<u8>(at, 2) * blue + 128) >> 8), 2);
  }
}
