/** Dashed lines. */
import { Outline } from "./outline";

/** Dashes of one chain, above which it is left out: far smaller than a pixel, or far outside of the picture. */
const MOST: i32 = 100000;

/**
 * Puts the dashes of every chain into an empty outline. Each chain begins with a dash; one that runs over the start of a closed chain
 * goes on round its corner.
 *
 * @param dash length of a dash, in pixels
 * @param gap length of what is left out after each, in pixels
 */
export function dashed(from: Outline, dash: f64, gap: f64, into: Outline): void {
  for (let chain = 0; chain < from.count; chain++) {
    const start = from.startOf(chain);
    const end = from.endOf(chain);
    const isClosed = from.isClosed(chain);
    const corners = (end - start) / 2;
    const lines = isClosed ? corners : corners - 1;
    const length = lengthOf(from, start, corners, lines);
    const period = dash + gap;
    if (!(length > 0) || !(period > 0) || length / period > <f64>MOST) continue;
    // How many periods begin, and where the last of them does.
    const last = Math.ceil(length / period) - 1;
    const isJoined = isClosed && gap > 0 && last > 0 && last * period + dash >= length;
    const position = new Position(from, start, corners);
    for (let i: f64 = isJoined ? 1 : 0; i <= last; i++) {
      position.seek(i * period);
      into.move(position.x, position.y);
      position.trace(min<f64>(i * period + dash, length), into);
      if (!isJoined || i < last) continue;
      const again = new Position(from, start, corners);
      again.trace(dash, into);
    }
  }
}

function lengthOf(from: Outline, start: i32, corners: i32, lines: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < lines; i++) {
    const a = start + i * 2;
    const b = start + ((i + 1) % corners) * 2;
    const dx = from.points[b] - from.points[a];
    const dy = from.points[b + 1] - from.points[a + 1];
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

/** A place on a chain that moves forward only. */
class Position {
  x: f64;
  y: f64;
  /** The line that it is on, where that begins and how long it is. */
  private line: i32 = 0;
  private begin: f64 = 0;
  private length: f64 = 0;

  constructor(private readonly from: Outline, private readonly start: i32, private readonly corners: i32) {
    this.x = from.points[start];
    this.y = from.points[start + 1];
    this.measure();
  }

  /** Moves to the distance `at` from the start of the chain. */
  seek(at: f64): void {
    while (this.begin + this.length < at && this.line + 1 < this.corners) this.next();
    this.settle(at);
  }

  /** Moves to the distance `at` and draws the way there. */
  trace(at: f64, into: Outline): void {
    while (this.begin + this.length < at && this.line + 1 < this.corners) {
      this.next();
      this.settle(this.begin);
      into.line(this.x, this.y);
    }
    this.settle(at);
    into.line(this.x, this.y);
  }

  private next(): void {
    this.begin += this.length;
    this.line++;
    this.measure();
  }

  private settle(at: f64): void {
    const a = this.start + this.line * 2;
    const b = this.start + ((this.line + 1) % this.corners) * 2;
    const share = this.length > 0 ? min<f64>((at - this.begin) / this.length, 1) : 0;
    const points = this.from.points;
    this.x = points[a] + share * (points[b] - points[a]);
    this.y = points[a + 1] + share * (points[b + 1] - points[a + 1]);
  }

  private measure(): void {
    const a = this.start + this.line * 2;
    const b = this.start + ((this.line + 1) % this.corners) * 2;
    const points = this.from.points;
    const dx = points[b] - points[a];
    const dy = points[b + 1] - points[a + 1];
    this.length = Math.sqrt(dx * dx + dy * dy);
  }
}
