/** Pictures as PNG files (ISO/IEC 15948): with a palette where 256 colours suffice, else in full colour. The same bytes on every host. */
import { Bytes } from "../text/bytes";
import { Canvas } from "./canvas";
import { adler32, crc32 } from "./checksum";
import { deflate } from "./deflate";
import { Palette } from "./palette";

const enum Colours {
  Rgb = 2,
  Palette = 3,
  Rgba = 6,
}

/** Appends a picture as a PNG file. Its pixels are not multiplied by alpha. */
export function writePng(bytes: Bytes, canvas: Canvas): void {
  const palette = new Palette();
  const width = canvas.width;
  const height = canvas.height;
  let stride = width + 1;
  let rows = heap.alloc(stride * height);
  let kind = Colours.Palette;
  if (!palette.index(canvas, rows)) {
    kind = isOpaque(canvas) ? Colours.Rgb : Colours.Rgba;
    stride = 1 + width * (kind == Colours.Rgb ? 3 : 4);
    rows = heap.realloc(rows, stride * height);
    if (kind == Colours.Rgb) copyRgb(canvas, rows, stride);
    else copyRgba(canvas, rows, stride);
  }
  // Noise grows by less than a sixty-fourth. Room for all of it at once: a buffer that grows is for a while two.
  bytes.reserve(stride * height + ((stride * height) >> 6) + 4096);
  big(bytes, 0x89504e47);
  big(bytes, 0x0d0a1a0a);
  const header = begin(bytes, 0x49484452);
  big(bytes, width);
  big(bytes, height);
  bytes.byte(8).byte(kind).byte(0).byte(0).byte(0);
  finish(bytes, header);
  if (kind == Colours.Palette) writePalette(bytes, palette);
  const data = begin(bytes, 0x49444154);
  bytes.byte(0x78).byte(0x01);
  deflate(bytes, rows, stride * height, stride);
  big(bytes, adler32(rows, stride * height));
  finish(bytes, data);
  finish(bytes, begin(bytes, 0x49454e44));
}

/** The colours, and how opaque they are where one of them is not wholly. */
function writePalette(bytes: Bytes, palette: Palette): void {
  const colours = begin(bytes, 0x504c5445);
  let translucent = 0;
  for (let i = 0; i < palette.count; i++) {
    const pixel = palette.colours[i];
    bytes.byte(pixel & 255).byte((pixel >> 8) & 255).byte((pixel >> 16) & 255);
    if (pixel >> 24 != 255) translucent = i + 1;
  }
  finish(bytes, colours);
  if (translucent == 0) return;
  const alphas = begin(bytes, 0x74524e53);
  for (let i = 0; i < translucent; i++) bytes.byte(palette.colours[i] >> 24);
  finish(bytes, alphas);
}

function isOpaque(canvas: Canvas): bool {
  let all: u32 = 0xff000000;
  const end = canvas.row(canvas.height);
  for (let at = canvas.row(0); at < end; at += 4) all &= load<u32>(at);
  return all == 0xff000000;
}

function copyRgb(canvas: Canvas, rows: usize, stride: i32): void {
  let from = canvas.row(0);
  for (let y = 0; y < canvas.height; y++) {
    let to = rows + <usize>(y * stride);
    store<u8>(to++, 0);
    for (let x = 0; x < canvas.width; x++) {
      const pixel = load<u32>(from);
      store<u16>(to, <u16>pixel);
      store<u8>(to, <u8>(pixel >> 16), 2);
      from += 4;
      to += 3;
    }
  }
}

function copyRgba(canvas: Canvas, rows: usize, stride: i32): void {
  for (let y = 0; y < canvas.height; y++) {
    const to = rows + <usize>(y * stride);
    store<u8>(to, 0);
    memory.copy(to + 1, canvas.row(y), canvas.width << 2);
  }
}

/** Begins a chunk; `finish` gives it its length and checksum. */
function begin(bytes: Bytes, name: u32): i32 {
  const start = bytes.length;
  big(bytes, 0);
  big(bytes, name);
  return start;
}

function finish(bytes: Bytes, start: i32): void {
  const length = bytes.length - start - 8;
  store<u32>(bytes.start + start, bswap<u32>(length));
  big(bytes, crc32(bytes.start + start + 4, length + 4));
}

/** Four bytes, the highest first. */
function big(bytes: Bytes, value: u32): void {
  bytes.reserve(4);
  store<u32>(bytes.start + bytes.length, bswap<u32>(value));
  bytes.length += 4;
}
