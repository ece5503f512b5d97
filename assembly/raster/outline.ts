/** Chains of straight lines: what every shape becomes before it is filled or stroked. */

/** How far a chord may leave its curve, in pixels. */
export const FLATNESS: f64 = 0.03;

/** Chains of points in pixels. One outline is emptied and filled again for every mark, so it keeps its memory. */
export class Outline {
  /** x, y, x, y ... of all chains. */
  readonly points: f64[] = [];
  /** Where each chain begins in `points`. */
  private readonly starts: i32[] = [];
  private readonly closed: bool[] = [];
  private x: f64 = 0;
  private y: f64 = 0;
  /** Whether faint bows are drawn as the reference renderer strokes them. */
  private isStroked: bool = false;

  /** Drops every chain, and says whether what comes is to be stroked. */
  clear(isStroked: bool = false): void {
    this.isStroked = isStroked;
    this.points.length = 0;
    this.starts.length = 0;
    this.closed.length = 0;
  }

  /** How many chains there are. */
  get count(): i32 {
    return this.starts.length;
  }

  /** Where a chain begins in `points`. */
  startOf(chain: i32): i32 {
    return unchecked(this.starts[chain]);
  }

  /** Where a chain ends in `points`: one behind its last number. */
  endOf(chain: i32): i32 {
    return chain + 1 < this.starts.length ? unchecked(this.starts[chain + 1]) : this.points.length;
  }

  /** Whether a line leads from a chain's end back to its start. */
  isClosed(chain: i32): bool {
    return unchecked(this.closed[chain]);
  }

  /** Begins a chain. */
  move(x: f64, y: f64): void {
    this.starts.push(this.points.length);
    this.closed.push(false);
    this.line(x, y);
  }

  line(x: f64, y: f64): void {
    this.points.push(x);
    this.points.push(y);
    this.x = x;
    this.y = y;
  }

  /** Closes the present chain. */
  close(): void {
    if (this.closed.length > 0) this.closed[this.closed.length - 1] = true;
  }

  /** A curve from the present point, as chords of equal steps: `n` of them leave it by at most |p0 - 2 p1 + p2| / 4n^2. */
  quadratic(x1: f64, y1: f64, x2: f64, y2: f64): void {
    const x0 = this.x;
    const y0 = this.y;
    const ax = x0 - 2 * x1 + x2;
    const ay = y0 - 2 * y1 + y2;
    if (this.isStroked && isFaint(x0, y0, x1, y1, x2, y2)) {
      this.bow(x1 - x0, y1 - y0, ax, ay);
      this.line(x2, y2);
      return;
    }
    const steps = stepsFor(Math.sqrt(ax * ax + ay * ay) / 4);
    for (let i = 1; i < steps; i++) {
      const t = <f64>i / <f64>steps;
      this.line(x0 + t * (2 * (x1 - x0) + t * ax), y0 + t * (2 * (y1 - y0) + t * ay));
    }
    this.line(x2, y2);
  }

  /** The middle point of a faint bow, at its sharpest turn; none when that lies at an end. */
  private bow(ux: f64, uy: f64, ax: f64, ay: f64): void {
    const turn = -(ux * ax + uy * ay);
    const whole = ax * ax + ay * ay;
    if (turn <= 0 || turn >= whole) return;
    const t = turn / whole;
    this.line(this.x + t * (2 * ux + t * ax), this.y + t * (2 * uy + t * ay));
  }

  /** A curve from the present point, as chords of equal steps: as many as Wang's formula asks for. */
  cubic(x1: f64, y1: f64, x2: f64, y2: f64, x3: f64, y3: f64): void {
    const x0 = this.x;
    const y0 = this.y;
    const ax = x0 - 2 * x1 + x2;
    const ay = y0 - 2 * y1 + y2;
    const bx = x1 - 2 * x2 + x3;
    const by = y1 - 2 * y2 + y3;
    const steps = stepsFor(0.75 * Math.sqrt(max<f64>(ax * ax + ay * ay, bx * bx + by * by)));
    for (let i = 1; i < steps; i++) {
      const t = <f64>i / <f64>steps;
      const r = 1 - t;
      const b0 = r * r * r;
      const b1 = 3 * r * r * t;
      const b2 = 3 * r * t * t;
      const b3 = t * t * t;
      this.line(b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3, b0 * y0 + b1 * y1 + b2 * y2 + b3 * y3);
    }
    this.line(x3, y3);
  }

  /**
   * Points of an ellipse after its start: centre + cos t (ux, uy) + sin t (vx, vy) for t over `sweep` radians, with the angle
   * of a chord set by the longer radius. The last point is left out when `isWhole`: closing the chain leads there.
   */
  turn(cx: f64, cy: f64, ux: f64, uy: f64, vx: f64, vy: f64, sweep: f64, isWhole: bool): void {
    const radius = Math.sqrt(max<f64>(ux * ux + uy * uy, vx * vx + vy * vy));
    const steps = turnSteps(sweep, radius);
    const c = Math.cos(sweep / <f64>steps);
    const s = Math.sin(sweep / <f64>steps);
    let cosine: f64 = 1;
    let sine: f64 = 0;
    for (let i = isWhole ? 1 : 0; i < steps; i++) {
      const next = cosine * c - sine * s;
      sine = cosine * s + sine * c;
      cosine = next;
      this.line(cx + cosine * ux + sine * vx, cy + cosine * uy + sine * vy);
    }
  }
}

/**
 * Whether the control point of a curve lies so near to the line between its ends that Skia's stroker, which the reference renderer has,
 * takes the curve for lines.
 */
function isFaint(x0: f64, y0: f64, x1: f64, y1: f64, x2: f64, y2: f64): bool {
  const dx = x2 - x0;
  const dy = y2 - y0;
  const reach = max<f64>(Math.abs(dx), Math.abs(dy));
  // The control point must lie between the ends: only then is it the middle one of the three.
  if (max<f64>(Math.abs(x1 - x0), Math.abs(y1 - y0)) > reach || max<f64>(Math.abs(x2 - x1), Math.abs(y2 - y1)) > reach) return false;
  const across = (x1 - x0) * dy - (y1 - y0) * dx;
  return across * across <= FAINT * reach * reach * (dx * dx + dy * dy);
}

/** Square of a control point's distance from the line, as a share of the square of its length. */
const FAINT: f64 = 0.000005;

/** Chords for a turn over `sweep` radians: one over the angle a leaves a circle by r (1 - cos a/2), about r a^2 / 8. */
export function turnSteps(sweep: f64, radius: f64): i32 {
  return max(1, <i32>Math.ceil(min<f64>(Math.abs(sweep) * Math.sqrt(radius / (8 * FLATNESS)), MOST_STEPS)));
}

/** Chords for a curve that one chord leaves by `error` pixels, and n chords by a square of n less. */
function stepsFor(error: f64): i32 {
  return max(1, <i32>Math.ceil(min<f64>(Math.sqrt(error / FLATNESS), MOST_STEPS)));
}

/** Of one curve: a zoom may make a curve as long as it likes, most of it outside the picture. */
const MOST_STEPS: f64 = 4096;
