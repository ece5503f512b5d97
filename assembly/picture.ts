/** The picture that a call leaves in memory for the host, beside its JSON, until the next call. */
import { Canvas, HEADER } from "./raster/canvas";
import { writePng } from "./raster/png";
import { Bytes } from "./text/bytes";

/** A canvas of 0 x 0 and a file of no bytes, for when there is no picture. */
const NOTHING: usize = memory.data(HEADER, 8);

let canvas: Canvas | null = null;
let png: Bytes | null = null;

/** Keeps a picture for the host; null forgets the last one. */
export function keepPicture(picture: Canvas | null): void {
  canvas = picture;
  png = null;
}

/** Address of the picture: `u32 width`, `u32 height`, then RGBA, four bytes a pixel, row by row; 0 x 0 when there is none. */
export function canvasPointer(): usize {
  const picture = canvas;
  return picture === null ? NOTHING : picture.start;
}

/** Address of the picture as PNG, encoded when first asked for: `u32 length`, then the file; of no bytes when there is no picture. */
export function pngPointer(): usize {
  const picture = canvas;
  if (picture === null) return NOTHING;
  let file = png;
  if (file === null) {
    file = new Bytes(1 << 16);
    file.length = 4;
    writePng(file, picture);
    store<u32>(file.start, file.length - 4);
    png = file;
  }
  return file.start;
}
