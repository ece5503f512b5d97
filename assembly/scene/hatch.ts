/** Hatching as plain lines, clipped by geometry: it survives every renderer, and oracles can read it. */
import { cosine, sine } from "./frame";
import { Paint } from "./paint";
import { Mark, MarkKind, PathCommand, Scene } from "./scene";
import { sortAscending } from "../ascending";

/**
 * Fills a polygon (x, y, x, y ...; holes by the even-odd rule where it crosses itself) with parallel lines.
 *
 * @param angle of the lines, degrees clockwise from the right
 * @param spacing between the lines, in canvas units
 */
export function hatch(scene: Scene, points: f64[], angle: f64, spacing: f64, paint: Paint): void {
  const lines = hatchLines([points], angle, spacing);
  for (let i = 0; i < lines.length; i += 4) scene.line(lines[i], lines[i + 1], lines[i + 2], lines[i + 3], paint);
}

/** The lines of a hatched mark inside its own outline, as x1, y1, x2, y2 ... in canvas units; none where its paint hatches nothing. */
export function hatchLinesOf(mark: Mark): f64[] {
  const own = mark.paint.hatch;
  return own === null ? [] : hatchLines(ringsOf(mark), own.angle, own.spacing);
}

/** Makes hatched marks solid that are too small for it, so that a dot stays a dot; so are those that are see-through. */
export function settleHatching(scene: Scene): void {
  for (let i = 0; i < scene.marks.length; i++) {
    const mark = scene.marks[i];
    if (mark.paint.hatch !== null && (mark.paint.opacity < 1 || diameter(ringsOf(mark)) < LEAST_DIAMETER)) mark.paint = mark.paint.solid();
  }
}

/** In canvas units: a square of side 22 stays solid, where lines would look like parts of it. A low bar has room for several short ones. */
const LEAST_DIAMETER: f64 = 31.5;

/** Parallel lines inside rings of points (x, y, x, y ...) by the even-odd rule, in the middle of what they fill: x1, y1, x2, y2 ... */
function hatchLines(rings: f64[][], angle: f64, spacing: f64): f64[] {
  const c = cosine(angle);
  const s = sine(angle);
  // In coordinates turned by the angle the lines are level: u runs along them, v across.
  let lowest = f64.MAX_VALUE;
  let highest = -f64.MAX_VALUE;
  for (let r = 0; r < rings.length; r++) {
    for (let i = 0; i < rings[r].length; i += 2) {
      const v = rings[r][i + 1] * c - rings[r][i] * s;
      lowest = Math.min(lowest, v);
      highest = Math.max(highest, v);
    }
  }
  const result: f64[] = [];
  const lines = <i32>Math.floor((highest - lowest) / spacing);
  const rest = (highest - lowest - <f64>(lines - 1) * spacing) / 2;
  for (let line = 0; line < lines; line++) {
    const v = lowest + rest + <f64>line * spacing;
    const crossings: f64[] = [];
    for (let r = 0; r < rings.length; r++) cut(crossings, rings[r], c, s, v);
    sortAscending(crossings);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      result.push(crossings[i] * c - v * s);
      result.push(crossings[i] * s + v * c);
      result.push(crossings[i + 1] * c - v * s);
      result.push(crossings[i + 1] * s + v * c);
    }
  }
  return result;
}

/** Appends where the level line at `v` meets a ring. */
function cut(crossings: f64[], ring: f64[], c: f64, s: f64, v: f64): void {
  for (let i = 0; i < ring.length; i += 2) {
    const k = (i + 2) % ring.length;
    const v1 = ring[i + 1] * c - ring[i] * s;
    const v2 = ring[k + 1] * c - ring[k] * s;
    if (v1 > v == v2 > v) continue;
    const u1 = ring[i] * c + ring[i + 1] * s;
    const u2 = ring[k] * c + ring[k + 1] * s;
    crossings.push(u1 + ((v - v1) / (v2 - v1)) * (u2 - u1));
  }
}

/** The rings of points around a filled mark; curves as chords that leave them by less than a stroke. */
export function ringsOf(mark: Mark): f64[][] {
  const n = mark.numbers;
  switch (mark.kind) {
    case MarkKind.Rect: {
      const ring: f64[] = [];
      const radius = Math.min(n[4], Math.min(n[2], n[3]) / 2);
      // From corner to corner, clockwise from the lower right one.
      for (let corner = 0; corner < 4; corner++) {
        const x = corner == 0 || corner == 3 ? n[0] + n[2] - radius : n[0] + radius;
        const y = corner < 2 ? n[1] + n[3] - radius : n[1] + radius;
        turn(ring, x, y, radius, radius, 0, <f64>corner * 90, 90, radius > 0 ? 6 : 0);
      }
      return [ring];
    }
    case MarkKind.Circle:
    case MarkKind.Ellipse: {
      const ring: f64[] = [];
      const isCircle = mark.kind == MarkKind.Circle;
      turn(ring, n[0], n[1], n[2], isCircle ? n[2] : n[3], isCircle ? 0 : n[4], 0, 360, 48);
      return [ring];
    }
    case MarkKind.Arc: {
      const ring: f64[] = [];
      turn(ring, n[0], n[1], n[2], n[2], 0, n[3], n[4], 48);
      return [ring];
    }
    case MarkKind.Path:
      return flattened(mark);
    default:
      return [n];
  }
}

/** Appends points of an ellipse that is turned by `angle`, from its own direction `start` over `sweep`, both ends included. */
function turn(ring: f64[], x: f64, y: f64, rx: f64, ry: f64, angle: f64, start: f64, sweep: f64, steps: i32): void {
  const c = cosine(angle);
  const s = sine(angle);
  for (let i = 0; i <= steps; i++) {
    const direction = steps == 0 ? start : start + (sweep * <f64>i) / <f64>steps;
    const u = rx * cosine(direction);
    const v = ry * sine(direction);
    ring.push(x + u * c - v * s);
    ring.push(y + u * s + v * c);
  }
}

/** The rings of a path, one for each of its parts. */
function flattened(mark: Mark): f64[][] {
  const n = mark.numbers;
  const rings: f64[][] = [];
  let ring: f64[] = [];
  let at = 0;
  let x: f64 = 0;
  let y: f64 = 0;
  for (let i = 0; i < mark.commands.length; i++) {
    const command = mark.commands[i];
    if (command == PathCommand.Close) continue;
    if (command == PathCommand.Move) {
      ring = [];
      rings.push(ring);
    }
    const isCubic = command == PathCommand.Cubic;
    const isCurve = isCubic || command == PathCommand.Quadratic;
    const end = at + (isCubic ? 4 : isCurve ? 2 : 0);
    for (let step = 1; isCurve && step < CHORDS; step++) {
      const t = <f64>step / <f64>CHORDS;
      ring.push(isCubic ? cubic(x, n[at], n[at + 2], n[end], t) : quadratic(x, n[at], n[end], t));
      ring.push(isCubic ? cubic(y, n[at + 1], n[at + 3], n[end + 1], t) : quadratic(y, n[at + 1], n[end + 1], t));
    }
    x = n[end];
    y = n[end + 1];
    ring.push(x);
    ring.push(y);
    at = end + 2;
  }
  return rings;
}

/** Chords for one curve of a path. */
const CHORDS: i32 = 12;

function quadratic(a: f64, b: f64, c: f64, t: f64): f64 {
  const r = 1 - t;
  return r * r * a + 2 * r * t * b + t * t * c;
}

function cubic(a: f64, b: f64, c: f64, d: f64, t: f64): f64 {
  const r = 1 - t;
  return r * r * r * a + 3 * r * r * t * b + 3 * r * t * t * c + t * t * t * d;
}

/** The largest distance between two points, which no turn changes. */
function diameter(rings: f64[][]): f64 {
  let most: f64 = 0;
  for (let r = 0; r < rings.length; r++) {
    const ring = rings[r];
    for (let i = 0; i < ring.length; i += 2) {
      for (let k = 0; k < i; k += 2) {
        const dx = ring[i] - ring[k];
        const dy = ring[i + 1] - ring[k + 1];
        most = Math.max(most, dx * dx + dy * dy);
      }
    }
  }
  return Math.sqrt(most);
}
