/**
 * Plane figures of points, straight segments and marked angles. A figure is built in any units and fitted to a box of the
 * canvas; then `Labelling` places its labels, and `drawFigure` draws it.
 */
import { cosine, sine } from "../../scene/frame";
import { AngleMark } from "./angle_mark";
import { Box } from "./box";
import { fullTurn, heading } from "./direction";

/** The width of a bold segment. */
export const BOLD: f64 = 6;

/** How a segment is drawn. */
export const enum Look {
  Plain = 0,
  /** Something that is not there, or lies under something else. */
  Dashed = 1,
  Bold = 2,
}

/** A text beside a point: placed on the freest side. */
export class PointLabel {
  labelX: f64 = 0;
  labelY: f64 = 0;

  constructor(public point: i32, public text: string) {}
}

export class Figure {
  x: f64[] = [];
  y: f64[] = [];
  from: i32[] = [];
  to: i32[] = [];
  /** Of each segment: how many small strokes across it (equal lengths), and how many arrow heads (parallels). */
  ticks: i32[] = [];
  arrows: i32[] = [];
  looks: Look[] = [];
  angles: AngleMark[] = [];
  names: PointLabel[] = [];

  /** Size of the labels, in canvas units. */
  constructor(public size: f64 = 23) {}

  /** How many segments there are. */
  get segments(): i32 {
    return this.from.length;
  }

  point(x: f64, y: f64): i32 {
    this.x.push(x);
    this.y.push(y);
    return this.x.length - 1;
  }

  /** A new point at a distance from another one, in a direction in degrees clockwise from the right. */
  pointFrom(origin: i32, direction: f64, distance: f64): i32 {
    return this.point(this.x[origin] + distance * cosine(direction), this.y[origin] + distance * sine(direction));
  }

  segment(a: i32, b: i32, look: Look = Look.Plain): i32 {
    this.from.push(a);
    this.to.push(b);
    this.ticks.push(0);
    this.arrows.push(0);
    this.looks.push(look);
    return this.from.length - 1;
  }

  /** The other end of a segment that starts or ends at a point. */
  across(segment: i32, point: i32): i32 {
    return this.from[segment] == point ? this.to[segment] : this.from[segment];
  }

  /** Turns a segment round, so that its arrows point the other way. */
  reverse(segment: i32): void {
    const start = this.from[segment];
    this.from[segment] = this.to[segment];
    this.to[segment] = start;
  }

  /** The segment that joins two points, or -1. */
  segmentBetween(a: i32, b: i32): i32 {
    for (let i = 0; i < this.from.length; i++) {
      if ((this.from[i] == a && this.to[i] == b) || (this.from[i] == b && this.to[i] == a)) return i;
    }
    return -1;
  }

  /** Forgets every point and segment after the given numbers of them: undoes a trial. */
  truncate(points: i32, segments: i32): void {
    this.x.length = points;
    this.y.length = points;
    this.from.length = segments;
    this.to.length = segments;
    this.ticks.length = segments;
    this.arrows.length = segments;
    this.looks.length = segments;
  }

  heading(from: i32, to: i32): f64 {
    return heading(this.x[from], this.y[from], this.x[to], this.y[to]);
  }

  length(a: i32, b: i32): f64 {
    const dx = this.x[b] - this.x[a];
    const dy = this.y[b] - this.y[a];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The drawn angle a-vertex-b, 0 to 180 degrees. */
  drawnAngle(a: i32, vertex: i32, b: i32): f64 {
    const turn = fullTurn(this.heading(vertex, b) - this.heading(vertex, a));
    return turn > 180 ? 360 - turn : turn;
  }

  /** Marks the angle a-vertex-b on its inner side (below 180 degrees), or on the other one. */
  angle(a: i32, vertex: i32, b: i32, text: string, isReflex: bool = false): AngleMark {
    let start = this.heading(vertex, a);
    let sweep = fullTurn(this.heading(vertex, b) - start);
    if (sweep > 180 != isReflex) {
      start = this.heading(vertex, b);
      sweep = 360 - sweep;
    }
    const mark = new AngleMark(vertex, start, sweep, text);
    this.angles.push(mark);
    return mark;
  }

  /** Names a point. */
  name(point: i32, text: string): void {
    this.names.push(new PointLabel(point, text));
  }

  /** Turns the figure about the origin; angles must be marked afterwards. */
  turn(degrees: f64): void {
    const c = cosine(degrees);
    const s = sine(degrees);
    for (let i = 0; i < this.x.length; i++) {
      const x = this.x[i];
      this.x[i] = x * c - this.y[i] * s;
      this.y[i] = x * s + this.y[i] * c;
    }
  }

  /** Moves and scales the figure into a box, as large as `largest` canvas units a unit; returns the scale. */
  fit(box: Box, largest: f64 = f64.MAX_VALUE): f64 {
    let left = f64.MAX_VALUE, top = f64.MAX_VALUE, right = -f64.MAX_VALUE, bottom = -f64.MAX_VALUE;
    for (let i = 0; i < this.x.length; i++) {
      left = Math.min(left, this.x[i]);
      right = Math.max(right, this.x[i]);
      top = Math.min(top, this.y[i]);
      bottom = Math.max(bottom, this.y[i]);
    }
    const scale = Math.min(largest, Math.min((box.right - box.left) / (right - left), (box.bottom - box.top) / (bottom - top)));
    const shiftX = (box.left + box.right - (left + right) * scale) / 2;
    const shiftY = (box.top + box.bottom - (top + bottom) * scale) / 2;
    for (let i = 0; i < this.x.length; i++) {
      this.x[i] = this.x[i] * scale + shiftX;
      this.y[i] = this.y[i] * scale + shiftY;
    }
    return scale;
  }

  /** Where its lowest point lies. */
  get bottom(): f64 {
    let bottom = -f64.MAX_VALUE;
    for (let i = 0; i < this.y.length; i++) bottom = Math.max(bottom, this.y[i]);
    return bottom;
  }

  /** The length of the shortest segment. */
  shortest(): f64 {
    let least = f64.MAX_VALUE;
    for (let i = 0; i < this.from.length; i++) least = Math.min(least, this.length(this.from[i], this.to[i]));
    return least;
  }

  /**
   * Whether the segments from `first` on keep clear of all earlier ones: no crossing, no end nearer than `distance` to a
   * segment that it does not belong to, no two from one point closer than `degrees`.
   */
  isClear(first: i32, distance: f64, degrees: f64): bool {
    for (let i = first; i < this.from.length; i++) {
      for (let k = 0; k < i; k++) {
        if (!this.areApart(i, k, distance, degrees)) return false;
      }
    }
    return true;
  }

  private areApart(i: i32, k: i32, distance: f64, degrees: f64): bool {
    const a = this.from[i], b = this.to[i], c = this.from[k], d = this.to[k];
    if (a == c) return this.drawnAngle(b, a, d) >= degrees;
    if (a == d) return this.drawnAngle(b, a, c) >= degrees;
    if (b == c) return this.drawnAngle(a, b, d) >= degrees;
    if (b == d) return this.drawnAngle(a, b, c) >= degrees;
    // Most pairs are far from each other: the boxes around them say so at once.
    if (gapBetween(this.x[a], this.x[b], this.x[c], this.x[d]) >= distance || gapBetween(this.y[a], this.y[b], this.y[c], this.y[d]) >= distance) return true;
    if (this.side(a, b, c) * this.side(a, b, d) < 0 && this.side(c, d, a) * this.side(c, d, b) < 0) return false;
    return (
      this.distanceTo(a, k) >= distance && this.distanceTo(b, k) >= distance &&
      this.distanceTo(c, i) >= distance && this.distanceTo(d, i) >= distance
    );
  }

  /** Twice the signed area of three points. */
  private side(a: i32, b: i32, c: i32): f64 {
    return (this.x[b] - this.x[a]) * (this.y[c] - this.y[a]) - (this.y[b] - this.y[a]) * (this.x[c] - this.x[a]);
  }

  /** The distance from a point to a segment. */
  private distanceTo(point: i32, segment: i32): f64 {
    const ax = this.x[this.from[segment]], ay = this.y[this.from[segment]];
    const dx = this.x[this.to[segment]] - ax, dy = this.y[this.to[segment]] - ay;
    const share = Math.max(0, Math.min(1, ((this.x[point] - ax) * dx + (this.y[point] - ay) * dy) / (dx * dx + dy * dy)));
    const ex = this.x[point] - ax - share * dx;
    const ey = this.y[point] - ay - share * dy;
    return Math.sqrt(ex * ex + ey * ey);
  }
}

/** How far the ranges from a to b and from c to d are from each other; negative when they overlap. */
function gapBetween(a: f64, b: f64, c: f64, d: f64): f64 {
  return Math.max(Math.min(a, b) - Math.max(c, d), Math.min(c, d) - Math.max(a, b));
}
