/** Dots on a square lattice, some of which are missing, in one colour or two, and the squares that have their corners at dots. */
import { Rng } from "../../../../assembly/random";

export class Pegs {
  /** Of each place, row by row: 0 where the dot is missing, else 1 and the number of its colour. */
  dots: StaticArray<i32>;

  constructor(public side: i32, private colours: i32, private mayTilt: bool) {
    this.dots = new StaticArray<i32>(side * side);
  }

  get count(): i32 {
    let count = 0;
    for (let i = 0; i < this.dots.length; i++) count += <i32>(this.dots[i] > 0);
    return count;
  }

  /** Sets dots until so many squares have four corners of one colour; false when that was not found. */
  steer(rng: Rng, wanted: i32): bool {
    for (let start = 0; start < STARTS; start++) if (this.search(rng, wanted, rng.range(0.55, 0.8))) return true;
    return false;
  }

  /** One start, with that share of the places taken. */
  private search(rng: Rng, wanted: i32, share: f64): bool {
    for (let i = 0; i < this.dots.length; i++) this.dots[i] = rng.chance(share) ? rng.int(1, this.colours) : 0;
    let off = this.squares() - wanted;
    for (let step = 0; step < STEPS && off != 0; step++) {
      const at = rng.int(0, this.dots.length - 1);
      const held = this.dots[at];
      const before = this.squaresAt(at);
      this.dots[at] = held > 0 && !(this.colours > 1 && rng.chance(0.7)) ? 0 : rng.int(1, this.colours);
      const after = off + this.squaresAt(at) - before;
      if (abs<i32>(after) <= abs<i32>(off)) off = after;
      else this.dots[at] = held;
    }
    return off == 0 && this.isFull;
  }

  /** Whether every edge of the lattice holds two dots, so that one sees how far it reaches. */
  private get isFull(): bool {
    const last = this.side - 1;
    let top = 0, bottom = 0, left = 0, right = 0;
    for (let i = 0; i < this.side; i++) {
      top += <i32>(this.dots[i] > 0);
      bottom += <i32>(this.dots[last * this.side + i] > 0);
      left += <i32>(this.dots[i * this.side] > 0);
      right += <i32>(this.dots[i * this.side + last] > 0);
    }
    return min(min(top, bottom), min(left, right)) >= 2;
  }

  /** How many squares there are; their corners go to `corners`, four places each, where that is given. `isLoose` takes corners of any colour, `tilts` tilted ones. */
  squares(corners: i32[] | null = null, isLoose: bool = false, tilts: bool = this.mayTilt): i32 {
    const falls = tilts ? this.side : 1;
    let count = 0;
    for (let at = 0; at < this.dots.length; at++) {
      for (let dx = 1; dx < this.side; dx++) {
        // Each square has one side that leads to the right and not upwards, with the square below it.
        for (let dy = 0; dy < falls; dy++) count += <i32>this.isSquare(at % this.side, at / this.side, dx, dy, isLoose, corners);
      }
    }
    return count;
  }

  /** How many squares have a corner at a place. */
  private squaresAt(at: i32): i32 {
    if (this.dots[at] == 0) return 0;
    const x = at % this.side, y = at / this.side;
    const falls = this.mayTilt ? this.side : 1;
    let count = 0;
    for (let dx = 1; dx < this.side; dx++) {
      for (let dy = 0; dy < falls; dy++) {
        count += <i32>this.isSquare(x, y, dx, dy, false, null);
        count += <i32>this.isSquare(x - dx, y - dy, dx, dy, false, null);
        count += <i32>this.isSquare(x - dx + dy, y - dy - dx, dx, dy, false, null);
        count += <i32>this.isSquare(x + dy, y - dx, dx, dy, false, null);
      }
    }
    return count;
  }

  /** Whether the square on the side from (x, y) by (dx, dy), to the right hand of it, has its corners at dots. */
  private isSquare(x: i32, y: i32, dx: i32, dy: i32, isLoose: bool, corners: i32[] | null): bool {
    const a = this.at(x, y), b = this.at(x + dx, y + dy), c = this.at(x + dx - dy, y + dy + dx), d = this.at(x - dy, y + dx);
    if (a < 0 || b < 0 || c < 0 || d < 0) return false;
    const first = this.dots[a];
    if (first == 0 || this.dots[b] == 0 || this.dots[c] == 0 || this.dots[d] == 0) return false;
    if (!isLoose && (this.dots[b] != first || this.dots[c] != first || this.dots[d] != first)) return false;
    if (corners !== null) {
      corners.push(a);
      corners.push(b);
      corners.push(c);
      corners.push(d);
    }
    return true;
  }

  private at(x: i32, y: i32): i32 {
    return x >= 0 && y >= 0 && x < this.side && y < this.side ? y * this.side + x : -1;
  }
}

/** Starts, and changes that are tried after each. */
const STARTS: i32 = 6;
const STEPS: i32 = 600;
