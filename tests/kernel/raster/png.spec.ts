import { Canvas } from "../../../assembly/raster/canvas";
import { writePng } from "../../../assembly/raster/png";
import { Bytes } from "../../../assembly/text/bytes";
import { inflate } from "./inflate";

const enum Kind {
  Flat,
  Few,
  Translucent,
  Slope,
  Noise,
  Ghosts,
}

/** Random numbers (Marsaglia's xorshift, 2003). */
class Noise {
  constructor(private state: u32) {}

  /** A number below `end`. */
  below(end: u32): u32 {
    this.state ^= this.state << 13;
    this.state ^= this.state >> 17;
    this.state ^= this.state << 5;
    return (this.state >> 3) % end;
  }
}

/** A picture of some kind. */
function pictureOf(kind: Kind, width: i32, height: i32): Canvas {
  const canvas = new Canvas(width, height);
  const noise = new Noise(kind * 1000 + width);
  for (let i = 0; i < width * height; i++) {
    let pixel: u32 = 0xff2040a0;
    if (kind == Kind.Few) pixel = 0xff000000 | (noise.below(256) * 0x010203);
    else if (kind == Kind.Translucent) pixel = [0x00000000, 0x80ff0000, 0xff00ff00][noise.below(3)];
    else if (kind == Kind.Slope) pixel = 0xff000000 | (i * 257);
    else if (kind == Kind.Noise) pixel = 0xff000000 | noise.below(0x1000000);
    else if (kind == Kind.Ghosts) pixel = (noise.below(256) << 24) | noise.below(0x1000000);
    store<u32>(canvas.row(0) + <usize>(i << 2), pixel);
  }
  return canvas;
}

/** CRC-32 a bit at a time, as the appendix of the standard has it. */
function crcOf(at: usize, length: i32): u32 {
  let crc: u32 = 0xffffffff;
  for (let i = 0; i < length; i++) {
    crc ^= load<u8>(at + <usize>i);
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
  }
  return ~crc;
}

function adlerOf(bytes: u8[]): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  for (let i = 0; i < bytes.length; i++) {
    low = (low + bytes[i]) % 65521;
    high = (high + low) % 65521;
  }
  return (high << 16) | low;
}

function bigAt(at: usize): u32 {
  return bswap<u32>(load<u32>(at));
}

/** Reads a file back and returns how many pixels differ; throws where it is malformed. */
function differences(file: Bytes, canvas: Canvas): i32 {
  const start = file.start;
  assert(bigAt(start) == 0x89504e47 && bigAt(start + 4) == 0x0d0a1a0a, "signature");
  let kind = -1;
  let palette: usize = 0;
  let alphas: usize = 0;
  let translucent = 0;
  let rows: u8[] = [];
  let at = start + 8;
  const end = start + <usize>file.length;
  while (at < end) {
    const length = <i32>bigAt(at);
    const name = bigAt(at + 4);
    const data = at + 8;
    assert(crcOf(at + 4, length + 4) == bigAt(data + <usize>length), "checksum of a chunk");
    if (name == 0x49484452) {
      assert(bigAt(data) == <u32>canvas.width && bigAt(data + 4) == <u32>canvas.height && load<u8>(data + 8) == 8, "header");
      kind = load<u8>(data + 9);
    } else if (name == 0x504c5445) palette = data;
    else if (name == 0x74524e53) {
      alphas = data;
      translucent = length;
    } else if (name == 0x49444154) {
      assert((<u32>load<u8>(data) * 256 + load<u8>(data + 1)) % 31 == 0, "header of zlib");
      rows = inflate(data + 2, length - 6);
      assert(adlerOf(rows) == bigAt(data + <usize>(length - 4)), "checksum of zlib");
    }
    at = data + <usize>(length + 4);
  }
  const size = kind == 3 ? 1 : kind == 2 ? 3 : 4;
  assert(rows.length == canvas.height * (1 + size * canvas.width), "rows");
  let different = 0;
  let i = 0;
  for (let y = 0; y < canvas.height; y++) {
    assert(rows[i++] == 0, "no filter");
    for (let x = 0; x < canvas.width; x++) {
      let pixel: u32 = 0xff000000;
      if (kind == 3) {
        const number = <i32>rows[i];
        const colour = palette + <usize>(number * 3);
        pixel = <u32>load<u8>(colour) | (<u32>load<u8>(colour + 1) << 8) | (<u32>load<u8>(colour + 2) << 16);
        pixel |= number < translucent ? <u32>load<u8>(alphas + <usize>number) << 24 : 0xff000000;
      } else {
        for (let k = 0; k < size; k++) pixel = (pixel & ~(<u32>255 << (8 * k))) | (<u32>rows[i + k] << (8 * k));
      }
      if (pixel != load<u32>(canvas.row(y) + <usize>(x << 2))) different++;
      i += size;
    }
  }
  return different;
}

describe("a PNG file", () => {
  test("holds the pixels, whatever they are", () => {
    const sizes: i32[] = [1, 1, 1, 2, 2, 1, 7, 5, 1, 300, 300, 1, 64, 63, 100, 77];
    for (let kind = <i32>Kind.Flat; kind <= <i32>Kind.Ghosts; kind++) {
      for (let i = 0; i < sizes.length; i += 2) {
        const canvas = pictureOf(kind, sizes[i], sizes[i + 1]);
        const file = new Bytes();
        writePng(file, canvas);
        expect(differences(file, canvas)).toBe(0);
      }
    }
  });

  test("has blocks behind one another where one does not suffice, and matches as long and as far as they go", () => {
    const noise = pictureOf(Kind.Noise, 160, 90);
    const file = new Bytes();
    writePng(file, noise);
    expect(differences(file, noise)).toBe(0);
    const flat = pictureOf(Kind.Flat, 700, 300);
    const small = new Bytes();
    writePng(small, flat);
    expect(differences(small, flat)).toBe(0);
    expect(small.length).toBeLessThan(700);
  });

  test("follows what was written before", () => {
    const canvas = pictureOf(Kind.Few, 9, 9);
    const one = new Bytes();
    writePng(one, canvas);
    const two = new Bytes();
    two.text("begin");
    writePng(two, canvas);
    expect(two.length).toBe(one.length + 5);
    expect(memory.compare(one.start, two.start + 5, one.length)).toBe(0);
  });
});
