/** Dots on a small lattice, and the lines, the triangles of one colour and the convex quadrilaterals that they make; all in whole numbers. */
import { Rng } from "../../../../assembly/random";

export const enum Made {
  /** Lines through three dots or more. */
  Lines = 0,
  /** Those whose corners have one colour. */
  Triangles = 1,
  /** Convex ones, none of whose angles is straight. */
  Quadrilaterals = 2,
}

/** Starts, and changes that are tried after each. */
const STARTS: i32 = 12;
const STEPS: i32 = 60;

export class Dots {
  x: i32[] = [];
  y: i32[] = [];
  /** 0 or 1. */
  colour: i32[] = [];

  /** On a lattice of `side` x `side` places. */
  constructor(private side: i32, private made: Made) {}

  get count(): i32 {
    return this.x.length;
  }

  /** Draws between `least` and `most` dots that make so many figures; false when that was not found. */
  steer(rng: Rng, least: i32, most: i32, wanted: i32): bool {
    for (let start = 0; start < STARTS; start++) {
      this.x = [];
      this.y = [];
      this.colour = [];
      const count = rng.int(least, most);
      while (this.count < count) this.add(rng);
      let off = this.figures() - wanted;
      for (let step = 0; step < STEPS && off != 0; step++) {
        const i = rng.int(0, this.count - 1);
        const x = this.x[i], y = this.y[i], colour = this.colour[i];
        this.remove(i);
        this.add(rng);
        const after = this.figures() - wanted;
        if (abs<i32>(after) <= abs<i32>(off)) {
          off = after;
        } else {
          this.remove(this.count - 1);
          this.put(x, y, colour);
        }
      }
      if (off == 0 && this.isBroken) return true;
    }
    return false;
  }

  private put(x: i32, y: i32, colour: i32): void {
    this.x.push(x);
    this.y.push(y);
    this.colour.push(colour);
  }

  private remove(i: i32): void {
    // The last one takes its place.
    this.x[i] = this.x[this.count - 1];
    this.y[i] = this.y[this.count - 1];
    this.colour[i] = this.colour[this.count - 1];
    this.x.pop();
    this.y.pop();
    this.colour.pop();
  }

  /** Adds a dot at a free place. */
  private add(rng: Rng): void {
    while (true) {
      const x = rng.int(0, this.side - 1), y = rng.int(0, this.side - 1);
      let isFree = true;
      for (let i = 0; i < this.count; i++) if (this.x[i] == x && this.y[i] == y) isFree = false;
      if (!isFree) continue;
      this.put(x, y, rng.int(0, 1));
      return;
    }
  }

  /** Whether some three dots lie on a line: else a formula of the number of dots would do. */
  private get isBroken(): bool {
    for (let a = 0; a < this.count; a++) {
      for (let b = 0; b < a; b++) {
        for (let c = 0; c < b; c++) if (this.turn(a, b, c) == 0) return true;
      }
    }
    return false;
  }

  /** Twice the signed area of the triangle of three dots. */
  private turn(a: i32, b: i32, c: i32): i32 {
    return (this.x[b] - this.x[a]) * (this.y[c] - this.y[a]) - (this.y[b] - this.y[a]) * (this.x[c] - this.x[a]);
  }

  /** How many figures the dots make; each goes to `found` as the dots that it joins, a line by the two at its ends, where that is given. */
  figures(found: i32[] | null = null): i32 {
    if (this.made == Made.Lines) return this.lines(found);
    if (this.made == Made.Quadrilaterals) return this.quadrilaterals(found);
    let count = 0;
    for (let a = 0; a < this.count; a++) {
      for (let b = 0; b < a; b++) {
        for (let c = 0; c < b; c++) {
          if (this.colour[a] != this.colour[b] || this.colour[b] != this.colour[c] || this.turn(a, b, c) == 0) continue;
          count++;
          if (found === null) continue;
          found.push(a);
          found.push(b);
          found.push(c);
        }
      }
    }
    return count;
  }

  private lines(found: i32[] | null): i32 {
    let count = 0;
    for (let a = 0; a < this.count; a++) {
      for (let b = 0; b < a; b++) {
        // A line is counted at the two of its dots that lie farthest apart.
        let others = 0, isOuter = true;
        for (let c = 0; c < this.count && isOuter; c++) {
          if (c == a || c == b || this.turn(a, b, c) != 0) continue;
          others++;
          isOuter = (this.x[a] - this.x[c]) * (this.x[b] - this.x[c]) + (this.y[a] - this.y[c]) * (this.y[b] - this.y[c]) < 0;
        }
        if (others == 0 || !isOuter) continue;
        count++;
        if (found === null) continue;
        found.push(a);
        found.push(b);
      }
    }
    return count;
  }

  private quadrilaterals(found: i32[] | null): i32 {
    let count = 0;
    for (let a = 0; a < this.count; a++) {
      for (let b = 0; b < a; b++) {
        for (let c = 0; c < b; c++) {
          for (let d = 0; d < c; d++) {
            if (!this.isConvex(a, b, c, d)) continue;
            count++;
            if (found === null) continue;
            found.push(a);
            found.push(b);
            found.push(c);
            found.push(d);
          }
        }
      }
    }
    return count;
  }

  /** Whether four dots are the corners of a convex quadrilateral: one of the three ways to pair them gives diagonals that cross. */
  private isConvex(a: i32, b: i32, c: i32, d: i32): bool {
    return this.doCross(a, b, c, d) || this.doCross(a, c, b, d) || this.doCross(a, d, b, c);
  }

  private doCross(a: i32, b: i32, c: i32, d: i32): bool {
    return areApart(this.turn(a, b, c), this.turn(a, b, d)) && areApart(this.turn(c, d, a), this.turn(c, d, b));
  }
}

function areApart(a: i32, b: i32): bool {
  return (a > 0 && b < 0) || (a < 0 && b > 0);
}
