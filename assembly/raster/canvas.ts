/** Pixels in memory: `u32 width`, `u32 height`, then RGBA, four bytes a pixel, row by row from the top. */
/** Bytes before the first pixel. */
export const HEADER: i32 = 8;

export class Canvas {
  /** Address of the header. */
  readonly start: usize;

  /** Pixels of no particular colour. */
  constructor(public readonly width: i32, public readonly height: i32) {
    this.start = heap.alloc(HEADER + width * height * 4);
    store<u32>(this.start, width);
    store<u32>(this.start, height, 4);
  }

  /** Address of the first pixel of a row. */
  // @ts-ignore: decorator
  @inline
  row(index: i32): usize {
    return this.start + HEADER + <usize>((index * this.width) << 2);
  }

  /** Bytes of all pixels. */
  get size(): i32 {
    return (this.width * this.height) << 2;
  }

  /** Makes every pixel transparent. */
  clear(): void {
    memory.fill(this.row(0), 0, this.size);
  }
}
