/**
 * Strokes as areas: both sides of a chain at half the width, with its corners and ends, as directed edges.
 *
 * On the outside of a turn the sides meet in an arc or a point, on the inside by way of the corner itself: the stroke is then the sum of one
 * rectangle a line and one wedge a corner, all wound alike, with the edges that they share left out. Nothing cancels, wherever
 * the stroke crosses itself.
 */
import { Coverage } from "./coverage";
import { FLATNESS, Outline, turnSteps } from "./outline";
import { steps } from "./units";

/** Lines shorter than this, in pixels, have no direction to speak of. */
const SHORTEST: f64 = 1.0 / 512;

export class Stroker {
  private half: f64 = 0;
  private isRound: bool = false;
  /** The points of a chain without repetitions, x, y ... */
  private readonly points: f64[] = [];
  /** Of each line of it: the vector from its left side to its middle line is (x, y) of half the width; then its length. */
  private readonly sides: f64[] = [];
  private leftX: i32 = 0;
  private leftY: i32 = 0;
  private rightX: i32 = 0;
  private rightY: i32 = 0;

  constructor(private readonly coverage: Coverage) {}

  /**
   * Covers the strokes of all chains.
   *
   * @param width in pixels
   * @param roundJoins corners are round; else they are mitred, and cut where the point would be too long
   * @param roundCaps ends are round; else they are cut off
   */
  stroke(outline: Outline, width: f64, roundJoins: bool, roundCaps: bool): void {
    this.half = width / 2;
    this.isRound = roundJoins;
    for (let chain = 0; chain < outline.count; chain++) {
      const isClosed = this.take(outline, chain);
      if (this.sides.length == 0) {
        if (roundCaps) this.dot();
      } else if (isClosed) this.ring();
      else this.line(roundCaps);
    }
  }

  /** Takes over a chain without its repeated points; says whether it is closed. */
  private take(outline: Outline, chain: i32): bool {
    const points = this.points;
    const sides = this.sides;
    points.length = 0;
    sides.length = 0;
    const end = outline.endOf(chain);
    const from = outline.startOf(chain);
    let x = unchecked(outline.points[from]);
    let y = unchecked(outline.points[from + 1]);
    points.push(x);
    points.push(y);
    const isClosed = outline.isClosed(chain);
    for (let i = from + 2; i < end; i += 2) {
      if (!this.reach(x, y, unchecked(outline.points[i]), unchecked(outline.points[i + 1]))) continue;
      x = unchecked(outline.points[i]);
      y = unchecked(outline.points[i + 1]);
      points.push(x);
      points.push(y);
    }
    if (isClosed && !this.reach(x, y, points[0], points[1]) && points.length > 2) {
      points.length -= 2;
    }
    return isClosed;
  }

  /** Notes the line between two points; false when it is none. */
  private reach(x1: f64, y1: f64, x2: f64, y2: f64): bool {
    const dx = x2 - x1;
    const dy = y2 - y1;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < SHORTEST) return false;
    const factor = this.half / length;
    this.sides.push(dy * factor);
    this.sides.push(-dx * factor);
    this.sides.push(length);
    return true;
  }

  private line(roundCaps: bool): void {
    const lines = this.sides.length / 3;
    this.begin(0);
    // From right to left around the start.
    if (roundCaps) this.arc(this.rightX, this.rightY, this.points[0], this.points[1], -this.sides[0], -this.sides[1], this.leftX, this.leftY, Math.PI);
    else this.coverage.edge(this.rightX, this.rightY, this.leftX, this.leftY);
    for (let i = 0; i < lines; i++) {
      this.along(i);
      if (i + 1 < lines) this.corner(i, i + 1);
    }
    const end = this.points.length - 2;
    const last = (lines - 1) * 3;
    if (roundCaps) this.arc(this.leftX, this.leftY, this.points[end], this.points[end + 1], this.sides[last], this.sides[last + 1], this.rightX, this.rightY, Math.PI);
    else this.coverage.edge(this.leftX, this.leftY, this.rightX, this.rightY);
  }

  private ring(): void {
    const lines = this.sides.length / 3;
    this.begin(0);
    for (let i = 0; i < lines; i++) {
      this.along(i);
      this.corner(i, i + 1 == lines ? 0 : i + 1);
    }
  }

  /** A chain of one point is a dot where ends are round. */
  private dot(): void {
    const x = steps(this.points[0] + this.half);
    const y = steps(this.points[1]);
    this.arc(x, y, this.points[0], this.points[1], this.half, 0, x, y, 2 * Math.PI);
  }

  /** Puts both sides at the start of a line. */
  private begin(line: i32): void {
    const x = unchecked(this.points[line * 2]);
    const y = unchecked(this.points[line * 2 + 1]);
    const sideX = unchecked(this.sides[line * 3]);
    const sideY = unchecked(this.sides[line * 3 + 1]);
    this.leftX = steps(x + sideX);
    this.leftY = steps(y + sideY);
    this.rightX = steps(x - sideX);
    this.rightY = steps(y - sideY);
  }

  /** Both sides of a line, from its start to its end. */
  private along(line: i32): void {
    const to = (line + 1) * 2 < this.points.length ? (line + 1) * 2 : 0;
    const x = unchecked(this.points[to]);
    const y = unchecked(this.points[to + 1]);
    const sideX = unchecked(this.sides[line * 3]);
    const sideY = unchecked(this.sides[line * 3 + 1]);
    const leftX = steps(x + sideX);
    const leftY = steps(y + sideY);
    const rightX = steps(x - sideX);
    const rightY = steps(y - sideY);
    this.coverage.edge(this.leftX, this.leftY, leftX, leftY);
    this.coverage.edge(rightX, rightY, this.rightX, this.rightY);
    this.leftX = leftX;
    this.leftY = leftY;
    this.rightX = rightX;
    this.rightY = rightY;
  }

  /** From the end of a line to the start of the next. */
  private corner(line: i32, next: i32): void {
    const sides = this.sides;
    const ax = unchecked(sides[line * 3]);
    const ay = unchecked(sides[line * 3 + 1]);
    const bx = unchecked(sides[next * 3]);
    const by = unchecked(sides[next * 3 + 1]);
    const endX = this.leftX;
    const endY = this.leftY;
    const endX2 = this.rightX;
    const endY2 = this.rightY;
    this.begin(next);
    const square = this.half * this.half;
    const along = (ax * bx + ay * by) / square;
    const across = (ax * by - ay * bx) / square;
    const x = unchecked(this.points[next * 2]);
    const y = unchecked(this.points[next * 2 + 1]);
    const shorter = min<f64>(unchecked(sides[line * 3 + 2]), unchecked(sides[next * 3 + 2]));
    // Where both lines are longer than the overlap inside the turn, the sides may be joined there directly.
    const isFaint = along > 0 && this.half * Math.abs(across) < shorter;
    // A turn to the right has its outside on the left.
    const isRight = across > 0;
    if (isFaint) {
      if (isRight) this.coverage.edge(this.rightX, this.rightY, endX2, endY2);
      else this.coverage.edge(endX, endY, this.leftX, this.leftY);
    } else {
      const px = steps(x);
      const py = steps(y);
      if (isRight) {
        this.coverage.edge(this.rightX, this.rightY, px, py);
        this.coverage.edge(px, py, endX2, endY2);
      } else {
        this.coverage.edge(endX, endY, px, py);
        this.coverage.edge(px, py, this.leftX, this.leftY);
      }
    }
    if (isRight) this.outside(endX, endY, x, y, ax, ay, bx, by, this.leftX, this.leftY, along, across);
    else this.outside(this.rightX, this.rightY, x, y, -bx, -by, -ax, -ay, endX2, endY2, along, -across);
  }

  /** The outside of a corner at (x, y), clockwise from (ax, ay) beside it to (bx, by) beside it. */
  private outside(
    fromX: i32, fromY: i32, x: f64, y: f64, ax: f64, ay: f64, bx: f64, by: f64, toX: i32, toY: i32, along: f64, across: f64,
  ): void {
    // An arc over the angle t leaves its chord by half (1 - cos t/2), about half t^2 / 8.
    if (this.half * (1 - along) <= 4 * FLATNESS) {
      this.coverage.edge(fromX, fromY, toX, toY);
    } else if (this.isRound) {
      this.arc(fromX, fromY, x, y, ax, ay, toX, toY, Math.atan2(Math.abs(across), along));
    } else if ((1 + along) * MITRE_LIMIT * MITRE_LIMIT >= 2) {
      const tipX = steps(x + (ax + bx) / (1 + along));
      const tipY = steps(y + (ay + by) / (1 + along));
      this.coverage.edge(fromX, fromY, tipX, tipY);
      this.coverage.edge(tipX, tipY, toX, toY);
    } else {
      this.coverage.edge(fromX, fromY, toX, toY);
    }
  }

  /** Edges clockwise around (x, y) over `sweep` radians, from beside it by (ux, uy); the ends are given in steps. */
  private arc(fromX: i32, fromY: i32, x: f64, y: f64, ux: f64, uy: f64, toX: i32, toY: i32, sweep: f64): void {
    const count = turnSteps(sweep, this.half);
    const c = Math.cos(sweep / <f64>count);
    const s = Math.sin(sweep / <f64>count);
    for (let i = 1; i < count; i++) {
      const turned = ux * c - uy * s;
      uy = ux * s + uy * c;
      ux = turned;
      const nextX = steps(x + ux);
      const nextY = steps(y + uy);
      this.coverage.edge(fromX, fromY, nextX, nextY);
      fromX = nextX;
      fromY = nextY;
    }
    this.coverage.edge(fromX, fromY, toX, toY);
  }
}

/** Longest mitre in widths of the stroke: SVG's own. */
const MITRE_LIMIT: f64 = 4;
