/** The colours of a picture, where there are few enough to number them. */
import { Canvas } from "./canvas";

/** Colours that a palette has room for. */
const MOST: i32 = 256;
const SLOT_BITS: i32 = 10;

export class Palette {
  /** Pixels as they lie in memory, in the order in which they first occur. */
  readonly colours: StaticArray<u32> = new StaticArray<u32>(MOST);
  count: i32 = 0;
  /** Open addressing: the number of a colour, counted from 1. */
  private readonly slots: StaticArray<u16> = new StaticArray<u16>(1 << SLOT_BITS);

  /**
   * Writes the rows of a picture as numbers of colours, a byte a pixel, each row behind a byte 0: PNG's mark of an unfiltered row.
   * False when there are too many colours.
   */
  index(canvas: Canvas, into: usize): bool {
    const width = canvas.width;
    const rowBytes = width << 2;
    for (let y = 0; y < canvas.height; y++) {
      const row = canvas.row(y);
      const to = into + <usize>(y * (width + 1));
      if (y > 0 && isEqual(row, row - rowBytes, rowBytes)) {
        memory.copy(to, to - width - 1, width + 1);
        continue;
      }
      store<u8>(to, 0);
      if (!this.row(row, to + 1, width)) return false;
    }
    return true;
  }

  private row(from: usize, to: usize, width: i32): bool {
    const end = from + (<usize>width << 2);
    let pixel = load<u32>(from);
    let number = this.numberOf(pixel);
    while (number >= 0) {
      const pair = <u64>pixel | (<u64>pixel << 32);
      const two = number | (number << 8);
      while (from + 8 <= end && load<u64>(from) == pair) {
        store<u16>(to, <u16>two);
        from += 8;
        to += 2;
      }
      while (from < end && load<u32>(from) == pixel) {
        store<u8>(to++, <u8>number);
        from += 4;
      }
      if (from == end) return true;
      pixel = load<u32>(from);
      number = this.numberOf(pixel);
    }
    return false;
  }

  /** The number of a colour, which it gets when it is new; -1 when there is no number left. */
  private numberOf(pixel: u32): i32 {
    let slot = (pixel * 0x9e3779b1) >>> (32 - SLOT_BITS);
    let number = <i32>unchecked(this.slots[slot]);
    while (number != 0) {
      if (unchecked(this.colours[number - 1]) == pixel) return number - 1;
      slot = (slot + 1) & ((1 << SLOT_BITS) - 1);
      number = <i32>unchecked(this.slots[slot]);
    }
    if (this.count == MOST) return -1;
    unchecked(this.colours[this.count++] = pixel);
    unchecked(this.slots[slot] = <u16>this.count);
    return this.count - 1;
  }
}

/** Whether two stretches of memory hold the same; `length` is a multiple of 4. */
function isEqual(a: usize, b: usize, length: i32): bool {
  const end = a + (length & ~7);
  for (; a < end; a += 8) {
    if (load<u64>(a) != load<u64>(b)) return false;
    b += 8;
  }
  return (length & 4) == 0 || load<u32>(a) == load<u32>(b);
}
