/**
 * The arena: everything a call allocates is dropped at the start of the next one, in constant time.
 *
 * The stub runtime only bumps a pointer. Freeing its last block moves the pointer back to that block, so a block that is
 * stretched over everything allocated since `seal()` takes all of it along. What start-up allocated lies below the seal
 * and stays; it must never grow afterwards, since a grown copy would lie above the seal and be lost.
 *
 *   ╒═══════════╤══════╤══════════════════════════╕
 *   │ start-up  │ mark │ this call's objects ...  │
 *   ╘═══════════╧══════╧══════════════════════════╛
 *               ^ seal()                          ^ rewind() moves the pointer back to the mark
 */

const BLOCK_OVERHEAD: usize = 4;
let mark: usize = 0;

/** Keeps everything allocated so far for the life of the instance. Called once, at the end of start-up. */
export function seal(): void {
  mark = checkpoint();
}

/** Drops everything allocated since `seal()`. */
export function rewind(): void {
  release(mark);
  mark = checkpoint();
}

/** A point to which `release` can return. */
export function checkpoint(): usize {
  return heap.alloc(0);
}

/** Drops everything allocated since `checkpoint` returned `from`. */
export function release(from: usize): void {
  const top = heap.alloc(0);
  const end = top + load<usize>(top - BLOCK_OVERHEAD);
  store<usize>(from - BLOCK_OVERHEAD, end - from);
  heap.free(from);
}
