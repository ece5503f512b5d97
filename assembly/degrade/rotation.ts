/** A turn by a few degrees, as of a sheet that was laid down askew. */
import { Rng } from "../random";
import { Canvas } from "../raster/canvas";
import { Turn } from "../scene/turn";
import { Sampler } from "./sampler";

/** Radians at full strength: six degrees. */
const MOST: f64 = 0.10471975511965977;
/** Steps in a pixel: those of a place along the rows add up over a whole picture. */
const ONE: f64 = 65536;

/** The turn of a picture: to either side, by half of what the strength allows or more. */
export function turnFor(width: f64, height: f64, strength: i32, rng: Rng): Turn {
  const angle = (MOST * <f64>strength) / 100 * rng.range(0.5, 1);
  return new Turn(rng.chance(0.5) ? angle : -angle, width, height);
}

/** The turned picture, with what it leaves free of the canvas filled. */
export function rotated(canvas: Canvas, turn: Turn, padding: u32): Canvas {
  const target = new Canvas(canvas.width, canvas.height);
  const sampler = new Sampler(canvas, padding);
  const along = <i32>nearest(turn.cos * turn.scale * ONE);
  const across = <i32>nearest(turn.sin * turn.scale * ONE);
  // From the middle of the picture to that of the first pixel.
  const right = 1 - canvas.width;
  const down = 1 - canvas.height;
  let startX = (canvas.width << 15) + ((right * along + down * across) >> 1);
  let startY = (canvas.height << 15) + ((down * along - right * across) >> 1);
  for (let row = 0; row < canvas.height; row++) {
    let x = startX;
    let y = startY;
    const end = target.row(row + 1);
    for (let at = target.row(row); at < end; at += 4) {
      store<u32>(at, sampler.at(x >> 8, y >> 8));
      x += along;
      y -= across;
    }
    startX += across;
    startY += along;
  }
  return target;
}
