/** A connected drawing of straight strokes between neighbouring points of a lattice, none of which cross. */
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";

export class Doodle {
  /** Two point numbers a stroke. */
  private edges: i32[] = [];

  /** @param side points on a side of the lattice */
  constructor(private side: i32) {}

  /**
   * A tree on `size` points, then as many more strokes as there are to be areas: in one connected drawing without crossings,
   * every stroke beyond a tree encloses one area. False when there was no room.
   */
  build(rng: Rng, size: i32, areas: i32): bool {
    const points = this.side * this.side;
    const isOn = new StaticArray<bool>(points);
    const diagonals = new StaticArray<bool>(points);
    isOn[rng.int(0, points - 1)] = true;
    let grown = 1;
    let extra = areas;
    for (let tries = 0; tries < TRIES && (grown < size || extra > 0); tries++) {
      const a = rng.int(0, points - 1);
      if (!isOn[a]) continue;
      const dx = rng.int(-1, 1);
      const dy = rng.int(-1, 1);
      const x = (a % this.side) + dx;
      const y = a / this.side + dy;
      if ((dx == 0 && dy == 0) || x < 0 || y < 0 || x >= this.side || y >= this.side) continue;
      const b = y * this.side + x;
      // The cell that a diagonal runs through holds no second one.
      const cell = min(a / this.side, y) * this.side + min(a % this.side, x);
      if (dx != 0 && dy != 0 && diagonals[cell]) continue;
      if (isOn[b] ? grown < size || extra == 0 || this.hasEdge(a, b) : grown == size) continue;
      if (isOn[b]) extra--;
      else grown++;
      isOn[b] = true;
      if (dx != 0 && dy != 0) diagonals[cell] = true;
      this.edges.push(a);
      this.edges.push(b);
    }
    return grown >= size && extra == 0;
  }

  private hasEdge(a: i32, b: i32): bool {
    for (let i = 0; i < this.edges.length; i += 2) {
      if ((this.edges[i] == a && this.edges[i + 1] == b) || (this.edges[i] == b && this.edges[i + 1] == a)) return true;
    }
    return false;
  }

  /** How many strokes there are. */
  get strokes(): i32 {
    return this.edges.length / 2;
  }

  /** A stroke as x1, y1, x2, y2, in steps of the lattice. */
  stroke(i: i32): f64[] {
    const a = this.edges[2 * i], b = this.edges[2 * i + 1];
    return [<f64>(a % this.side), <f64>(a / this.side), <f64>(b % this.side), <f64>(b / this.side)];
  }

  box(): Bounds {
    const box = new Bounds();
    for (let i = 0; i < this.edges.length; i++) box.hold(this.edges[i] % this.side, this.edges[i] / this.side);
    return box;
  }
}

const TRIES: i32 = 9000;
