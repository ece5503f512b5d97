/** Divisions of a square into small connected cages. */
import { Rng } from "../../random";

export class Cages {
  constructor(
    /** The cage of each cell, row by row; cages are named in the order in which their first cells are read. */
    public cageOf: StaticArray<i32>,
    /** The first cell of each cage. */
    public heads: i32[],
  ) {}

  /** The cells of a cage, ascending. */
  cells(cage: i32): StaticArray<i32> {
    const cells: i32[] = [];
    for (let i = 0; i < this.cageOf.length; i++) {
      if (this.cageOf[i] == cage) cells.push(i);
    }
    return StaticArray.fromArray<i32>(cells);
  }

  /**
   * Cuts a square of `order` x `order` cells into cages of two to `largest` cells. A cell that is left alone joins a neighbour, whose cage
   * may then have one more. With `values`, cages do not grow onto a value that they have; a cell that joins may repeat one.
   */
  static random(rng: Rng, order: i32, largest: i32, values: StaticArray<i32> | null = null): Cages {
    const cages = new StaticArray<i32>(order * order).fill(-1);
    const sizes: i32[] = [];
    const cells = rng.permutation(order * order);
    for (let i = 0; i < cells.length; i++) {
      if (cages[cells[i]] >= 0) continue;
      let cell = cells[i];
      const wanted = rng.int(2, largest);
      let size = 0;
      while (size < wanted && cell >= 0) {
        cages[cell] = sizes.length;
        size++;
        cell = freeBeside(rng, cages, sizes.length, order, values);
      }
      if (size > 1) {
        sizes.push(size);
        continue;
      }
      let smallest = -1;
      for (let direction = 0; direction < 4; direction++) {
        const next = beside(cells[i], direction, order);
        if (next < 0 || cages[next] < 0 || cages[next] == sizes.length) continue;
        if (smallest < 0 || sizes[cages[next]] < sizes[smallest]) smallest = cages[next];
      }
      if (smallest < 0) {
        // Only free neighbours, all with its own value: it stays a cage of one cell.
        sizes.push(size);
        continue;
      }
      cages[cells[i]] = smallest;
      sizes[smallest] = sizes[smallest] + 1;
    }
    const names = new StaticArray<i32>(sizes.length).fill(-1);
    const heads: i32[] = [];
    for (let i = 0; i < cages.length; i++) {
      if (names[cages[i]] < 0) {
        names[cages[i]] = heads.length;
        heads.push(i);
      }
      cages[i] = names[cages[i]];
    }
    return new Cages(cages, heads);
  }
}

/** The cell beside another in one of four directions, or -1 beyond the board. */
function beside(cell: i32, direction: i32, order: i32): i32 {
  if (direction == 0) return cell >= order ? cell - order : -1;
  if (direction == 1) return cell < order * (order - 1) ? cell + order : -1;
  if (direction == 2) return cell % order > 0 ? cell - 1 : -1;
  return cell % order < order - 1 ? cell + 1 : -1;
}

/** A cell of no cage beside a cage, with a value that the cage has not, or -1. */
function freeBeside(rng: Rng, cages: StaticArray<i32>, cage: i32, order: i32, values: StaticArray<i32> | null): i32 {
  let seen = 0;
  if (values !== null) {
    for (let i = 0; i < cages.length; i++) {
      if (cages[i] == cage) seen |= 1 << values[i];
    }
  }
  const free: i32[] = [];
  for (let i = 0; i < cages.length; i++) {
    if (cages[i] != cage) continue;
    for (let direction = 0; direction < 4; direction++) {
      const next = beside(i, direction, order);
      if (next < 0 || cages[next] >= 0 || (values !== null && (seen & (1 << values[next])) != 0)) continue;
      free.push(next);
    }
  }
  return free.length > 0 ? rng.pick<i32>(free) : -1;
}
