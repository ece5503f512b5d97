/** Straight or bent lines that cross a wanted number of times, with nothing that nearly crosses. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { cross, isEndNear, isFlat, lineMeeting, Segment } from "../../../../assembly/kit/plane/segments";

/** Least distance between two crossings, in canvas units. */
const BETWEEN_CROSSINGS: f64 = 21;
/** Least distance of an end or a corner from another line. */
const FROM_ENDS: f64 = 14;
/** Tangent of the least angle at which lines cross: 22 degrees. */
const FLAT: f64 = 0.4040262258351568;
/** How often one line is thrown before the placement is given up. */
const THROWS: i32 = 120;
/** How many lines are thrown anew on the way to the wanted number of crossings. */
const STEPS: i32 = 2000;

/** A crossing of line `a` with line `b`. */
class Crossing {
  constructor(public a: i32, public b: i32, public x: f64, public y: f64) {}
}

/**
 * Lines of `bends + 1` straight pieces. The first `marked` of them are one kind and the others another kind; with 0 marked,
 * every crossing counts, otherwise only crossings of one kind with the other.
 */
export class Tangle {
  private lengths: f64[] = [];
  private pieces: Segment[] = [];
  private found: Crossing[] = [];
  private low: i32 = 0;
  private high: i32 = 0;

  constructor(public lines: i32, private bends: i32, private marked: i32) {}

  /** Draws the length of every piece, in canvas units. */
  draw(rng: Rng, shortest: f64, longest: f64): void {
    for (let i = 0; i < this.lines * (this.bends + 1); i++) this.lengths.push(rng.range(shortest, longest));
  }

  /** Places every line somewhere between `low` and `high` in both directions; false when there was no room. */
  place(rng: Rng, low: i32, high: i32): bool {
    this.low = low;
    this.high = high;
    for (let i = 0; i < this.lines; i++) {
      let throws = 0;
      while (true) {
        const pieces = this.thrown(rng, i);
        if (pieces.length > 0) {
          const found = this.crossingsOf(i, pieces);
          if (found !== null) {
            this.take(i, pieces, found);
            break;
          }
        }
        if (++throws == THROWS) return false;
      }
    }
    return true;
  }

  /** Throws single lines anew until `wanted` crossings count; false when that took too long. */
  steer(rng: Rng, wanted: i32): bool {
    let off = this.counted - wanted;
    for (let step = 0; step < STEPS && off != 0; step++) {
      const line = rng.int(0, this.lines - 1);
      const pieces = this.thrown(rng, line);
      if (pieces.length == 0) continue;
      const found = this.crossingsOf(line, pieces);
      if (found === null) continue;
      let change = 0;
      for (let k = 0; k < found.length; k++) change += <i32>this.counts(found[k]);
      for (let k = 0; k < this.found.length; k++) {
        if (this.found[k].a == line || this.found[k].b == line) change -= <i32>this.counts(this.found[k]);
      }
      if (abs<i32>(off + change) > abs<i32>(off)) continue;
      off += change;
      this.take(line, pieces, found);
    }
    return off == 0;
  }

  /** How many crossings there are. */
  get crossings(): i32 {
    return this.found.length;
  }

  /** How many crossings count. */
  get counted(): i32 {
    let count = 0;
    for (let k = 0; k < this.found.length; k++) count += <i32>this.counts(this.found[k]);
    return count;
  }

  /** Where the crossings are that count: x, y, x, y ... */
  places(): f64[] {
    const at: f64[] = [];
    for (let k = 0; k < this.found.length; k++) {
      if (!this.counts(this.found[k])) continue;
      at.push(this.found[k].x);
      at.push(this.found[k].y);
    }
    return at;
  }

  /** Whether a line is of the first kind. */
  isMarked(line: i32): bool {
    return line < this.marked;
  }

  /** A line's points as x, y, x, y ... */
  points(line: i32): f64[] {
    const from = line * (this.bends + 1);
    const points: f64[] = [this.pieces[from].x1, this.pieces[from].y1];
    for (let k = from; k <= from + this.bends; k++) {
      points.push(this.pieces[k].x2);
      points.push(this.pieces[k].y2);
    }
    return points;
  }

  private counts(crossing: Crossing): bool {
    return this.marked == 0 || this.isMarked(crossing.a) != this.isMarked(crossing.b);
  }

  /** A line of the drawn lengths at a random place; empty when it leaves the area or comes near itself. */
  private thrown(rng: Rng, line: i32): Segment[] {
    const pieces: Segment[] = [];
    let x = rng.int(this.low, this.high);
    let y = rng.int(this.low, this.high);
    let angle = rng.range(0, 360);
    for (let k = 0; k <= this.bends; k++) {
      const length = this.lengths[line * (this.bends + 1) + k];
      const nextX = x + <i32>Math.round(length * cosine(angle));
      const nextY = y + <i32>Math.round(length * sine(angle));
      if (nextX < this.low || nextX > this.high || nextY < this.low || nextY > this.high) return [];
      pieces.push(new Segment(x, y, nextX, nextY));
      x = nextX;
      y = nextY;
      angle += rng.range(40, 105) * (rng.int(0, 1) == 0 ? 1.0 : -1.0);
    }
    for (let k = 2; k < pieces.length; k++) if (isEndNear(pieces[k], pieces[k - 2], FROM_ENDS) || cross(pieces[k], pieces[k - 2])) return [];
    return pieces;
  }

  /** Where a line in a new place crosses the others; null when something there would be hard to tell. */
  private crossingsOf(line: i32, pieces: Segment[]): Crossing[] | null {
    const result: Crossing[] = [];
    const per = this.bends + 1;
    for (let p = 0; p < this.pieces.length; p++) {
      if (p / per == line) continue;
      const other = this.pieces[p];
      for (let k = 0; k < pieces.length; k++) {
        const piece = pieces[k];
        if (isEndNear(piece, other, FROM_ENDS)) return null;
        if (!cross(piece, other)) continue;
        if (isFlat(piece, other, FLAT)) return null;
        const point = lineMeeting(piece, other)!;
        const crossing = new Crossing(line, p / per, point.fx, point.fy);
        if (!isAlone(crossing, result, -1) || !isAlone(crossing, this.found, line)) return null;
        result.push(crossing);
      }
    }
    return result;
  }

  private take(line: i32, pieces: Segment[], found: Crossing[]): void {
    const kept: Crossing[] = [];
    for (let k = 0; k < this.found.length; k++) if (this.found[k].a != line && this.found[k].b != line) kept.push(this.found[k]);
    for (let k = 0; k < found.length; k++) kept.push(found[k]);
    this.found = kept;
    const from = line * (this.bends + 1);
    for (let k = 0; k < pieces.length; k++) {
      if (from + k < this.pieces.length) this.pieces[from + k] = pieces[k];
      else this.pieces.push(pieces[k]);
    }
  }
}

/** Whether a crossing keeps its distance from others, apart from those of line `but`. */
function isAlone(crossing: Crossing, others: Crossing[], but: i32): bool {
  for (let k = 0; k < others.length; k++) {
    if (others[k].a == but || others[k].b == but) continue;
    const dx = others[k].x - crossing.x;
    const dy = others[k].y - crossing.y;
    if (dx * dx + dy * dy < BETWEEN_CROSSINGS * BETWEEN_CROSSINGS) return false;
  }
  return true;
}
