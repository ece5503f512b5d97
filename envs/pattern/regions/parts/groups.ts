/** Connected groups of cells with a given sum: what somebody looks through who cuts off one part of a board after another. */
import { sides } from "../../../../assembly/solve/csp/connected";

export class Groups {
  /** Groups looked at, of whatever sum. */
  looked: i32 = 0;
  private around: StaticArray<u64>;

  /** `numbers` are positive; the board has at most 64 cells. */
  constructor(rows: i32, columns: i32, private numbers: StaticArray<i32>, private limit: i32) {
    const beside = sides(rows, columns);
    const around = new StaticArray<u64>(numbers.length);
    for (let k = 0; k < beside.length; k++) {
      if (beside[k] >= 0) around[k >> 2] |= (<u64>1) << beside[k];
    }
    this.around = around;
  }

  /** Looks at the connected groups in `free` that contain a cell and whose sum is at most `sum`; false when the limit is reached. */
  look(cell: i32, free: u64, sum: i32): bool {
    return this.extend(this.around[cell] & free, free & ~((<u64>1) << cell), sum - this.numbers[cell]);
  }

  /** `fringe` are the cells that the group at hand may take next, `free` all that it may still take, `rest` what its sum lacks. */
  private extend(fringe: u64, free: u64, rest: i32): bool {
    if (++this.looked > this.limit) return false;
    let left = fringe;
    let allowed = free;
    while (left != 0) {
      const cell = <i32>ctz<u64>(left);
      // Whoever comes later does without this one: every group is met once.
      left &= left - 1;
      allowed &= ~((<u64>1) << cell);
      const lacking = rest - this.numbers[cell];
      if (lacking >= 0 && !this.extend(left | (this.around[cell] & allowed), allowed, lacking)) return false;
    }
    return true;
  }
}
