/** Divisions of a square board into connected regions. */
import { Rng } from "../../random";

/** Attempted swaps of two cells between regions, by cells of the board: enough to forget the rows. */
const SWAPS: i32 = 10;

/**
 * Divides a board of at most 8 x 8 cells into `order` connected regions of `order` cells. It starts from the rows, and again and again
 * two neighbouring regions swap a cell, as long as both stay connected.
 *
 * @returns the region of each cell, row by row
 */
export function randomRegions(rng: Rng, order: i32): StaticArray<i32> {
  const cells = order * order;
  const regions = new StaticArray<i32>(cells);
  const masks = new StaticArray<u64>(order);
  for (let i = 0; i < cells; i++) {
    regions[i] = i / order;
    masks[i / order] |= (<u64>1) << i;
  }
  for (let k = 0; k < SWAPS * cells; k++) {
    const a = rng.int(0, cells - 1);
    const from = regions[a];
    const to = regions[neighbour(rng, a, order)];
    if (to == from) continue;
    const b = randomCell(rng, masks[to] & around(masks[from], order));
    const first = (masks[from] & ~((<u64>1) << a)) | ((<u64>1) << b);
    const second = (masks[to] & ~((<u64>1) << b)) | ((<u64>1) << a);
    if (!isConnected(first, order) || !isConnected(second, order)) continue;
    masks[from] = first;
    masks[to] = second;
    regions[a] = to;
    regions[b] = from;
  }
  return regions;
}

/** Whether no region is a whole row or column, which would say nothing new, and not all of them are rectangles. */
export function isIrregular(regions: StaticArray<i32>, order: i32): bool {
  let rectangles = 0;
  for (let region = 0; region < order; region++) {
    let top = order, left = order, bottom = -1, right = -1;
    for (let i = 0; i < regions.length; i++) {
      if (regions[i] != region) continue;
      top = min(top, i / order);
      bottom = max(bottom, i / order);
      left = min(left, i % order);
      right = max(right, i % order);
    }
    const height = bottom - top + 1;
    const width = right - left + 1;
    if (height == 1 || width == 1) return false;
    if (height * width == order) rectangles++;
  }
  return rectangles < order;
}

/** One of the cells of a mask. */
function randomCell(rng: Rng, mask: u64): i32 {
  let skip = rng.int(0, <i32>popcnt<u64>(mask) - 1);
  let rest = mask;
  while (skip-- > 0) rest &= rest - 1;
  return <i32>ctz<u64>(rest);
}

/** One of the cells beside a cell. */
function neighbour(rng: Rng, cell: i32, order: i32): i32 {
  while (true) {
    const direction = rng.int(0, 3);
    if (direction == 0 && cell >= order) return cell - order;
    if (direction == 1 && cell < order * (order - 1)) return cell + order;
    if (direction == 2 && cell % order > 0) return cell - 1;
    if (direction == 3 && cell % order < order - 1) return cell + 1;
  }
}

/** The cells beside those of a mask. */
function around(mask: u64, order: i32): u64 {
  let first: u64 = 0;
  for (let r = 0; r < order; r++) first |= (<u64>1) << (r * order);
  const last = first << (order - 1);
  const all = order == 8 ? u64.MAX_VALUE : ((<u64>1) << (order * order)) - 1;
  return ((mask << order) | (mask >> order) | ((mask & ~last) << 1) | ((mask & ~first) >> 1)) & all;
}

/** Whether the cells of a mask hang together along sides. */
export function isConnected(mask: u64, order: i32): bool {
  let reached = mask & (0 - mask);
  while (true) {
    const next = (reached | around(reached, order)) & mask;
    if (next == reached) return reached == mask;
    reached = next;
  }
}
