/** The angles around a point: what ties them to each other, how large they are, really and as drawn, and which of them must be given. */
import { Equation, LinearSystem } from "../../../../assembly/exact/linear";
import { Rng } from "../../../../assembly/random";

/** The narrowest angle, really and as drawn. */
const LEAST: i32 = 14;
const DRAWN_LEAST: i32 = 25;
/** The widest one that has an equal one. */
const TWIN_MOST: i32 = 80;
/** Nothing that is given or asked for is wider. */
const MOST: i32 = 165;
/** How far each drawn angle is from the real one at least, and at most. */
const OFF_LEAST: i32 = 4;
const OFF_MOST: i32 = 50;
/** Rays that are no straight line are drawn at least so far from one. */
const BENT: i32 = 10;
/** Several neighbouring angles whose sum is given. */
export class Span {
  constructor(public first: i32, public count: i32) {}
}

export class AnglesAround {
  /** The angles one after the other, clockwise. */
  real: i32[] = [];
  drawn: i32[] = [];
  /** For each angle, the first one that is equal to it. */
  twin: i32[] = [];
  /** Where the straight lines cut the list of angles: positions of their rays, two each. */
  private cuts: i32[] = [];
  /** The right angle, or -1. */
  right: i32 = -1;
  /** Sizes and sums that are given, and the angles that follow. */
  given: Span[] = [];
  lettered: i32[] = [];

  /**
   * @param lines how many pairs of rays make a straight line, 2 at most
   * @param pairs how many pairs of angles are equal
   * @param spans how many sums of neighbouring angles are given
   */
  constructor(private rays: i32, private lines: i32, private pairs: i32, private spans: i32, private hasRight: bool) {}

  /** Chooses which rays make straight lines and which angles are equal or right. */
  tie(rng: Rng): void {
    const n = this.rays;
    this.cuts = rng.sample(2 * this.lines, n).sort((a, b) => a - b);
    this.twin = [];
    for (let i = 0; i < n; i++) this.twin.push(i);
    const marked = rng.sample(2 * this.pairs + (this.hasRight ? 1 : 0), n);
    for (let i = 0; i < this.pairs; i++) this.twin[max(marked[2 * i], marked[2 * i + 1])] = min(marked[2 * i], marked[2 * i + 1]);
    this.right = this.hasRight ? marked[2 * this.pairs] : -1;
  }

  /** Chooses the drawn angles; false when they are too wide, or when what is no straight line looks like one. */
  drawAngles(rng: Rng): bool {
    const drawn = this.angles(rng, DRAWN_LEAST);
    if (drawn === null) return false;
    for (let first = 0; first < this.rays; first++) {
      if (drawn[first] > MOST) return false;
      let turn = 0;
      for (let next = first + 1; next < this.rays; next++) {
        turn += drawn[next - 1];
        const at = this.cuts.indexOf(first);
        const isLine = at >= 0 && at < this.lines && this.cuts[at + this.lines] == next;
        if (!isLine && abs(turn - 180) < BENT) return false;
      }
    }
    this.drawn = drawn;
    return true;
  }

  /** Chooses the real angles; false when they are too wide, or too much or too little like the drawn ones. */
  chooseAngles(rng: Rng): bool {
    const real = this.angles(rng, LEAST);
    if (real === null) return false;
    for (let i = 0; i < this.rays; i++) {
      const off = abs(real[i] - this.drawn[i]);
      if (real[i] > MOST || (i != this.right && (off < OFF_LEAST || off > OFF_MOST))) return false;
    }
    for (let i = 0; i < this.given.length; i++) if (total(real, this.given[i]) > MOST) return false;
    this.real = real;
    return true;
  }

  /** Random angles of at least `least` degrees that the straight lines, equal angles and the right angle allow; null for a bad draw. */
  private angles(rng: Rng, least: i32): i32[] | null {
    const n = this.rays;
    const angles: i32[] = [];
    for (let i = 0; i < n; i++) {
      const hasTwin = this.twin.lastIndexOf(i) > i;
      angles.push(i == this.right ? 90 : this.twin[i] < i ? angles[this.twin[i]] : hasTwin ? rng.int(least, TWIN_MOST) : 0);
    }
    // From one cut to the next one: what is settled, and which angles are not.
    const parts = max(1, 2 * this.lines);
    const settled: i32[] = [];
    const open: i32[][] = [];
    let low = least, high = 180 - least;
    for (let part = 0; part < parts; part++) {
      const from = this.lines == 0 ? 0 : this.cuts[part];
      const to = this.lines == 0 ? n : part + 1 < parts ? this.cuts[part + 1] : this.cuts[0] + n;
      settled.push(0);
      open.push([]);
      for (let at = from; at < to; at++) {
        if (angles[at % n] == 0) open[part].push(at % n);
        else settled[part] += angles[at % n];
      }
      if (open[part].length == 0) return null;
      const needed = settled[part] + least * open[part].length;
      if (part % 2 == 0) low = max(low, needed);
      else high = min(high, 180 - needed);
    }
    if (this.lines == 2 && low > high) return null;
    const between = this.lines == 2 ? rng.int(low, high) : 0;
    for (let part = 0; part < parts; part++) {
      const whole = this.lines == 0 ? 360 : this.lines == 1 ? 180 : part % 2 == 0 ? between : 180 - between;
      const free = open[part];
      let rest = whole - settled[part] - least * free.length;
      if (rest < 0) return null;
      for (let k = 0; k < free.length; k++) {
        const share = k == free.length - 1 ? rest : min(rest, rng.int(0, (2 * rest) / (free.length - k)));
        angles[free[k]] = least + share;
        rest -= share;
      }
    }
    return angles;
  }

  /** Chooses what is given, so that all angles follow and nothing is given in vain; false when it does not come out. */
  give(rng: Rng): bool {
    const n = this.rays;
    // Whether an angle follows does not depend on sizes: the system is one of what is known, whatever it is.
    const known = new LinearSystem(n);
    known.add(this.sum(0, n));
    for (let i = 0; i < this.lines; i++) known.add(this.sum(this.cuts[i], this.cuts[i + this.lines] - this.cuts[i]));
    for (let i = 0; i < n; i++) if (this.twin[i] != i) known.add(new Equation(n).put(i, 1).put(this.twin[i], -1));
    if (this.right >= 0) known.add(this.sum(this.right, 1));
    if (known.rank != 1 + this.lines + this.pairs + (this.hasRight ? 1 : 0)) return false;
    this.given = [];
    for (let i = 0; i < this.spans; i++) {
      const span = new Span(rng.int(0, n - 1), rng.int(2, 3));
      const sum = this.sum(span.first, span.count);
      if (total(this.drawn, span) > MOST || known.value(sum) !== null) return false;
      known.add(sum);
      this.given.push(span);
    }
    this.lettered = [];
    const order = rng.permutation(n);
    for (let i = 0; i < n; i++) {
      if (order[i] == this.right) continue;
      const angle = this.sum(order[i], 1);
      if (known.value(angle) === null) {
        known.add(angle);
        this.given.push(new Span(order[i], 1));
      } else this.lettered.push(order[i]);
    }
    return known.rank == n;
  }

  /** The sum of neighbouring angles. */
  private sum(first: i32, count: i32): Equation {
    const equation = new Equation(this.rays);
    for (let i = 0; i < count; i++) equation.put((first + i) % this.rays, 1);
    return equation;
  }
}

/** The sum of neighbouring angles. */
export function total(angles: i32[], span: Span): i32 {
  let sum = 0;
  for (let i = 0; i < span.count; i++) sum += angles[(span.first + i) % angles.length];
  return sum;
}
