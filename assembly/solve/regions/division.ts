/** A board of square cells that is cut into regions. */
import { sides } from "../csp/connected";

/** Which region each cell of a board belongs to. */
export class Division {
  /** The region of each cell, row by row; regions are numbered from 0 in the order in which their first cells are read. */
  regionOf: StaticArray<i32>;
  /** How many cells each region has. */
  sizes: StaticArray<i32>;

  /** `labels` says for each cell which region it lies in, by any numbers from 0 to the number of cells less one. */
  constructor(public rows: i32, public columns: i32, labels: StaticArray<i32>) {
    assert(labels.length == rows * columns, "each cell of a board has a region");
    const names = new StaticArray<i32>(labels.length).fill(-1);
    const regionOf = new StaticArray<i32>(labels.length);
    let count = 0;
    for (let cell = 0; cell < labels.length; cell++) {
      if (names[labels[cell]] < 0) names[labels[cell]] = count++;
      regionOf[cell] = names[labels[cell]];
    }
    const sizes = new StaticArray<i32>(count);
    for (let cell = 0; cell < labels.length; cell++) sizes[regionOf[cell]]++;
    this.regionOf = regionOf;
    this.sizes = sizes;
  }

  /** How many regions there are. */
  get count(): i32 {
    return this.sizes.length;
  }

  /** How many regions have so many cells. */
  countOf(size: i32): i32 {
    let count = 0;
    for (let k = 0; k < this.sizes.length; k++) count += <i32>(this.sizes[k] == size);
    return count;
  }

  /** The cells of each region, ascending. */
  cells(): StaticArray<i32>[] {
    const members: StaticArray<i32>[] = [];
    const filled = new StaticArray<i32>(this.count);
    for (let k = 0; k < this.count; k++) members.push(new StaticArray<i32>(this.sizes[k]));
    for (let cell = 0; cell < this.regionOf.length; cell++) {
      const region = this.regionOf[cell];
      members[region][filled[region]++] = cell;
    }
    return members;
  }

  /** Whether the cells of every region hang together along sides. */
  get isConnected(): bool {
    const pieces = this.pieces();
    for (let k = 0; k < pieces.length; k++) {
      if (pieces[k] > 1) return false;
    }
    return true;
  }

  /** Into how many pieces that hang together along sides each region falls. */
  pieces(): StaticArray<i32> {
    const beside = sides(this.rows, this.columns);
    const isSeen = new StaticArray<bool>(this.regionOf.length);
    const pieces = new StaticArray<i32>(this.count);
    const open: i32[] = [];
    for (let start = 0; start < this.regionOf.length; start++) {
      if (isSeen[start]) continue;
      isSeen[start] = true;
      open.push(start);
      pieces[this.regionOf[start]]++;
      while (open.length > 0) {
        const cell = open.pop();
        for (let k = 4 * cell; k < 4 * cell + 4; k++) {
          const next = beside[k];
          if (next < 0 || isSeen[next] || this.regionOf[next] != this.regionOf[cell]) continue;
          isSeen[next] = true;
          open.push(next);
        }
      }
    }
    return pieces;
  }

  /** Whether every region is a rectangle. */
  get areRectangles(): bool {
    const members = this.cells();
    for (let k = 0; k < members.length; k++) {
      const cells = members[k];
      let left = this.columns;
      let right = 0;
      for (let i = 0; i < cells.length; i++) {
        left = min(left, cells[i] % this.columns);
        right = max(right, cells[i] % this.columns);
      }
      const height = cells[cells.length - 1] / this.columns - cells[0] / this.columns + 1;
      if (height * (right - left + 1) != cells.length) return false;
    }
    return true;
  }
}
