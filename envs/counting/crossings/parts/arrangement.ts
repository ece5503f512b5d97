/**
 * Arrangements of segments, exactly: where they meet, and how many regions they make. Segments end on integer coordinates
 * of at most 2,000 in size; where they meet is a rational point, and every comparison below stays within 64-bit integers.
 */

/** A segment between two different points with integer coordinates (canvas units, or steps of a lattice). */
export class Segment {
  constructor(public x1: i32, public y1: i32, public x2: i32, public y2: i32) {}
}

/** The point (x / w, y / w), with w > 0. */
export class ExactPoint {
  constructor(public x: i64, public y: i64, public w: i64 = 1) {}

  get fx(): f64 {
    return <f64>this.x / <f64>this.w;
  }

  get fy(): f64 {
    return <f64>this.y / <f64>this.w;
  }

  equals(other: ExactPoint): bool {
    return this.x * other.w == other.x * this.w && this.y * other.w == other.y * this.w;
  }

  /** Whether the point lies on a segment, its ends included. */
  isOn(s: Segment): bool {
    const w = this.w;
    const px = this.x - <i64>s.x1 * w;
    const py = this.y - <i64>s.y1 * w;
    const dx = <i64>(s.x2 - s.x1);
    const dy = <i64>(s.y2 - s.y1);
    if (dx * py != dy * px) return false;
    const along = dx * px + dy * py;
    return along >= 0 && along <= (dx * dx + dy * dy) * w;
  }
}

/**
 * Twice the signed area of the triangle a, b, c: positive when c lies to the right of the way from a to b as it is seen on
 * the canvas (y down), zero when the three are on one line.
 */
export function turnOf(ax: i32, ay: i32, bx: i32, by: i32, cx: i32, cy: i32): i64 {
  return <i64>(bx - ax) * <i64>(cy - ay) - <i64>(by - ay) * <i64>(cx - ax);
}

/** Whether two segments cross at a point inside both; touching with an end is no crossing. */
export function cross(a: Segment, b: Segment): bool {
  return (
    isApart(turnOf(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1), turnOf(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2)) &&
    isApart(turnOf(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1), turnOf(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2))
  );
}

function isApart(a: i64, b: i64): bool {
  return (a > 0 && b < 0) || (a < 0 && b > 0);
}

/** The one point that the lines through two segments share; null when they are parallel. */
export function lineMeeting(a: Segment, b: Segment): ExactPoint | null {
  const ax = <i64>(a.x2 - a.x1);
  const ay = <i64>(a.y2 - a.y1);
  const bx = <i64>(b.x2 - b.x1);
  const by = <i64>(b.y2 - b.y1);
  let w = ax * by - ay * bx;
  if (w == 0) return null;
  let t = <i64>(b.x1 - a.x1) * by - <i64>(b.y1 - a.y1) * bx;
  if (w < 0) {
    w = -w;
    t = -t;
  }
  return new ExactPoint(<i64>a.x1 * w + ax * t, <i64>a.y1 * w + ay * t, w);
}

/** The point that two segments share, ends included; null when they do not meet, or are parallel. */
export function meeting(a: Segment, b: Segment): ExactPoint | null {
  const point = lineMeeting(a, b);
  return point !== null && point.isOn(a) && point.isOn(b) ? point : null;
}

/** Whether the lines of two segments meet at an angle of less than that tangent. */
export function isFlat(a: Segment, b: Segment, tangent: f64): bool {
  const ax = <f64>(a.x2 - a.x1);
  const ay = <f64>(a.y2 - a.y1);
  const bx = <f64>(b.x2 - b.x1);
  const by = <f64>(b.y2 - b.y1);
  return Math.abs(ax * by - ay * bx) < tangent * Math.abs(ax * bx + ay * by);
}

/** The square of the distance from a point to a segment. */
function squaredDistance(px: f64, py: f64, s: Segment): f64 {
  const dx = <f64>(s.x2 - s.x1);
  const dy = <f64>(s.y2 - s.y1);
  const rx = px - <f64>s.x1;
  const ry = py - <f64>s.y1;
  const share = Math.max(0, Math.min(1, (rx * dx + ry * dy) / (dx * dx + dy * dy)));
  const ex = rx - share * dx;
  const ey = ry - share * dy;
  return ex * ex + ey * ey;
}

/** Whether a point comes nearer to a segment than `least`. */
export function isNear(px: f64, py: f64, s: Segment, least: f64): bool {
  const dx = <f64>(s.x2 - s.x1);
  const dy = <f64>(s.y2 - s.y1);
  const aside = (px - <f64>s.x1) * dy - (py - <f64>s.y1) * dx;
  // Most points are far from the line already, which takes no division to see; by a unit, so that rounding decides nothing.
  if (aside * aside > (least + 1) * (least + 1) * (dx * dx + dy * dy)) return false;
  return squaredDistance(px, py, s) < least * least;
}

/** Whether an end of one of two segments comes nearer to the other one than `least`. */
export function isEndNear(a: Segment, b: Segment, least: f64): bool {
  return isNear(a.x1, a.y1, b, least) || isNear(a.x2, a.y2, b, least) || isNear(b.x1, b.y1, a, least) || isNear(b.x2, b.y2, a, least);
}

/**
 * Segments as a plane graph: its vertices are the ends and the points where segments meet, its edges the pieces between
 * neighbouring vertices. No two segments may overlap in more than a point; sharing ends is fine.
 */
export class Arrangement {
  vertices: ExactPoint[] = [];
  /** For each vertex, the indices of the segments through it, in rising order. */
  through: i32[][] = [];
  /** For each segment, the indices of the vertices on it, from its first end to its second. */
  on: i32[][] = [];

  constructor(public segments: Segment[]) {
    for (let i = 0; i < segments.length; i++) {
      this.add(new ExactPoint(segments[i].x1, segments[i].y1));
      this.add(new ExactPoint(segments[i].x2, segments[i].y2));
      for (let k = 0; k < i; k++) {
        const point = meeting(segments[i], segments[k]);
        if (point !== null) this.add(point);
      }
    }
    for (let i = 0; i < segments.length; i++) this.on.push([]);
    for (let v = 0; v < this.vertices.length; v++) {
      const lines: i32[] = [];
      for (let i = 0; i < segments.length; i++) {
        if (!this.vertices[v].isOn(segments[i])) continue;
        lines.push(i);
        this.insert(this.on[i], v, segments[i]);
      }
      this.through.push(lines);
    }
  }

  /** How many points lie on two segments or more. */
  get meetings(): i32 {
    let count = 0;
    for (let v = 0; v < this.through.length; v++) count += <i32>(this.through[v].length > 1);
    return count;
  }

  get edges(): i32 {
    let count = 0;
    for (let i = 0; i < this.on.length; i++) count += this.on[i].length - 1;
    return count;
  }

  /** How many connected parts there are. */
  get parts(): i32 {
    const root = new StaticArray<i32>(this.vertices.length);
    for (let v = 0; v < root.length; v++) root[v] = v;
    let parts = this.vertices.length;
    for (let i = 0; i < this.on.length; i++) {
      for (let k = 1; k < this.on[i].length; k++) {
        const a = rootOf(root, this.on[i][k - 1]);
        const b = rootOf(root, this.on[i][k]);
        if (a == b) continue;
        root[a] = b;
        parts--;
      }
    }
    return parts;
  }

  /** How many regions are enclosed, the outside not counted (Euler's formula). */
  get regions(): i32 {
    return this.edges - this.vertices.length + this.parts;
  }

  /**
   * The least distance between two vertices, and between a vertex and a segment that does not pass through it: nothing
   * nearly meets when this is large.
   */
  get separation(): f64 {
    let least = f64.MAX_VALUE;
    for (let v = 0; v < this.vertices.length; v++) {
      const x = this.vertices[v].fx;
      const y = this.vertices[v].fy;
      for (let u = 0; u < v; u++) {
        const dx = this.vertices[u].fx - x;
        const dy = this.vertices[u].fy - y;
        least = Math.min(least, dx * dx + dy * dy);
      }
      for (let i = 0; i < this.segments.length; i++) {
        if (!this.through[v].includes(i)) least = Math.min(least, squaredDistance(x, y, this.segments[i]));
      }
    }
    return Math.sqrt(least);
  }

  private add(point: ExactPoint): void {
    for (let v = 0; v < this.vertices.length; v++) if (this.vertices[v].equals(point)) return;
    this.vertices.push(point);
  }

  /** Keeps the vertices on a segment in order. */
  private insert(list: i32[], vertex: i32, s: Segment): void {
    const at = this.along(vertex, s);
    let k = list.length;
    list.push(vertex);
    for (; k > 0 && this.along(list[k - 1], s) > at; k--) list[k] = list[k - 1];
    list[k] = vertex;
  }

  /** How far along a segment a vertex on it lies; f64 is enough, since different vertices are far apart. */
  private along(vertex: i32, s: Segment): f64 {
    const point = this.vertices[vertex];
    return (point.fx - <f64>s.x1) * <f64>(s.x2 - s.x1) + (point.fy - <f64>s.y1) * <f64>(s.y2 - s.y1);
  }
}

function rootOf(root: StaticArray<i32>, vertex: i32): i32 {
  let at = vertex;
  while (root[at] != at) {
    root[at] = root[root[at]];
    at = root[at];
  }
  return at;
}
