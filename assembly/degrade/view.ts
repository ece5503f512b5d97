/** A part of a picture that is there in pixels alone: what is near gets no sharper. */
import { joined, spread } from "../raster/blend";
import { Canvas } from "../raster/canvas";
import { Box } from "../raster/view";
import { Sampler } from "./sampler";

/** Samples in a pixel, in either direction, at most: sums of 256 of them fit into 16 bits. */
const MOST: i32 = 16;
/** Pixels beyond which there is no picture. */
const FAR: f64 = 1048576;

/** The part of a picture in a box, in its pixels, on a canvas of its own unless it is all of it; what lies outside is transparent. */
export function viewed(canvas: Canvas, box: Box, width: i32, height: i32): Canvas {
  const isWhole = box.x == 0 && box.y == 0 && box.width == <f64>width && box.height == <f64>height;
  if (isWhole && width == canvas.width && height == canvas.height) return canvas;
  const target = new Canvas(width, height);
  const sampler = new Sampler(canvas, 0);
  const across = box.width / <f64>width;
  const down = box.height / <f64>height;
  // Enough samples that no pixel of the picture is passed over.
  const columns = <i32>min<f64>(max<f64>(Math.ceil(across), 1), MOST);
  const rows = <i32>min<f64>(max<f64>(Math.ceil(down), 1), MOST);
  for (let y = 0; y < height; y++) {
    let at = target.row(y);
    for (let x = 0; x < width; x++) {
      let sum: u64 = 0;
      for (let row = 0; row < rows; row++) {
        const sampleY = place(box.y + down * (<f64>y + (<f64>row + 0.5) / <f64>rows));
        for (let column = 0; column < columns; column++) {
          sum += spread(sampler.at(place(box.x + across * (<f64>x + (<f64>column + 0.5) / <f64>columns)), sampleY));
        }
      }
      store<u32>(at, mean(sum, columns * rows));
      at += 4;
    }
  }
  return target;
}

/** A coordinate in 256ths of a pixel. */
function place(value: f64): i32 {
  return <i32>Math.floor(min<f64>(max<f64>(value, -FAR), FAR) * 256);
}

/** The pixel of four sums of channels. */
function mean(sum: u64, count: i32): u32 {
  let lanes: u64 = 0;
  for (let shift: u64 = 0; shift < 64; shift += 16) lanes |= (((sum >> shift) & 0xffff) + count / 2) / count << shift;
  return joined(lanes);
}
