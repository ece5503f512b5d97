/** Routes along the lines of a lattice that cross neither themselves nor each other. */
import { Rng } from "../../../../assembly/random";

export class Routes {
  /** Lattice points where a route starts, turns and ends: x, y, x, y ... */
  all: i32[][] = [];
  private isTaken: StaticArray<bool>;

  /** @param side points on a side of the lattice */
  constructor(private side: i32) {
    this.isTaken = new StaticArray<bool>(side * side);
  }

  /**
   * Adds a route; false when it runs into a corner.
   *
   * @param right turns to the right, as the traveller sees it
   * @param left turns to the left
   * @param longest most steps between two turns
   */
  add(rng: Rng, right: i32, left: i32, longest: i32): bool {
    let x = rng.int(1, this.side - 2);
    let y = rng.int(1, this.side - 2);
    let heading = rng.int(0, 3);
    const points: i32[] = [x, y];
    const own: i32[] = [y * this.side + x];
    const isOwn = new StaticArray<bool>(this.side * this.side);
    if (this.isTaken[own[0]]) return false;
    isOwn[own[0]] = true;
    while (true) {
      // A straight run of at most `longest` steps, as far as there is room.
      let room = 0;
      while (room < longest && this.isFree(isOwn, x + (room + 1) * DX[heading], y + (room + 1) * DY[heading])) room++;
      if (room == 0) return false;
      for (let run = rng.int(1, room); run > 0; run--) {
        x += DX[heading];
        y += DY[heading];
        isOwn[y * this.side + x] = true;
        own.push(y * this.side + x);
      }
      points.push(x);
      points.push(y);
      if (right + left == 0) break;
      // The way that is free, or else either; in proportion to the turns that are left.
      let goesRight = rng.int(1, right + left) <= right;
      const next = (heading + (goesRight ? 1 : 3)) % 4;
      if (right > 0 && left > 0 && !this.isFree(isOwn, x + DX[next], y + DY[next])) goesRight = !goesRight;
      if (goesRight) right--;
      else left--;
      heading = (heading + (goesRight ? 1 : 3)) % 4;
    }
    for (let i = 0; i < own.length; i++) this.isTaken[own[i]] = true;
    this.all.push(points);
    return true;
  }

  private isFree(isOwn: StaticArray<bool>, x: i32, y: i32): bool {
    return x >= 0 && y >= 0 && x < this.side && y < this.side && !this.isTaken[y * this.side + x] && !isOwn[y * this.side + x];
  }
}

/** Right, down, left, up. */
const DX: StaticArray<i32> = [1, 0, -1, 0];
const DY: StaticArray<i32> = [0, 1, 0, -1];
