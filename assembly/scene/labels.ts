/**
 * Labels that provably do not collide: each is tried at many places around what it names, nearest and preferred first, and
 * is drawn at the first that is free of text, of marked obstacles and of the edge of the canvas. When none is free it goes
 * farther out, with a line that leads back.
 */
import { clipSegment } from "./clip";
import { Face, inkBox, textWidth } from "./font";
import { cosine, sine } from "./frame";
import { Paint } from "./paint";
import { Align, Baseline, Scene } from "./scene";

/** Directions that are tried around a point. */
const DIRECTIONS: i32 = 24;
/** Distances that are tried in each direction before a leader is drawn, and with one. */
const NEAR: i32 = 4;
const FAR: i32 = 10;
/** Least distance from the edge of the canvas, in canvas units. */
const MARGIN: f64 = 10;

/** Capital letters without those that look alike or change into each other when turned. */
export const LETTERS: StaticArray<string> = ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "P", "R", "S", "T", "V", "X", "Y"];

/** Places the labels of one picture. */
export class Labels {
  /** left, top, right, bottom of each label and box to avoid. */
  private boxes: f64[] = [];
  /** x1, y1, x2, y2, half width of each stroke to avoid. */
  private segments: f64[] = [];
  /** x, y, radius of each disc to avoid. */
  private discs: f64[] = [];

  /**
   * @param size of the text, in canvas units
   * @param gap between a label and everything else, in canvas units
   */
  constructor(private scene: Scene, private size: f64, private gap: f64 = 4, private face: Face = Face.Regular) {}

  /** Keeps labels off a stroke. */
  avoidSegment(x1: f64, y1: f64, x2: f64, y2: f64, width: f64 = 2): void {
    this.segments.push(x1);
    this.segments.push(y1);
    this.segments.push(x2);
    this.segments.push(y2);
    this.segments.push(width / 2);
  }

  /** Keeps labels off a disc. */
  avoidDisc(x: f64, y: f64, radius: f64): void {
    this.discs.push(x);
    this.discs.push(y);
    this.discs.push(radius);
  }

  /** Keeps labels off a box. */
  avoidBox(left: f64, top: f64, right: f64, bottom: f64): void {
    this.boxes.push(left);
    this.boxes.push(top);
    this.boxes.push(right);
    this.boxes.push(bottom);
  }

  /**
   * Labels a point that is `clearance` wide around (x, y), if possible in the direction `preferred` (degrees clockwise from
   * the right).
   *
   * @returns whether it found a free place; if not, it is drawn where it is the least in the way
   */
  point(text: string, x: f64, y: f64, clearance: f64, preferred: f64, colour: i32): bool {
    return this.place(text, x, y, clearance, preferred, 360.0, colour);
  }

  /** Labels the middle of a segment, on the side of `preferred` if possible, else on the other. */
  segment(text: string, x1: f64, y1: f64, x2: f64, y2: f64, preferred: f64, colour: i32): bool {
    const along = (Math.atan2(y2 - y1, x2 - x1) * 180.0) / Math.PI;
    const towards = cosine(preferred - along - 90.0) >= 0 ? along + 90.0 : along - 90.0;
    return this.place(text, (x1 + x2) / 2, (y1 + y2) / 2, this.gap, towards, 360.0, colour);
  }

  /**
   * Labels an angle of `sweep` degrees from `start` (clockwise from the right) at the vertex (x, y), inside its arms and
   * beyond its arc of `radius`.
   */
  angle(text: string, x: f64, y: f64, radius: f64, start: f64, sweep: f64, colour: i32): bool {
    return this.place(text, x, y, radius, start + sweep / 2, Math.abs(sweep) * 0.6, colour);
  }

  /** Labels an axis beyond its tip at (x2, y2), or beside it where the canvas ends. */
  axis(text: string, x1: f64, y1: f64, x2: f64, y2: f64, colour: i32): bool {
    return this.place(text, x2, y2, this.gap, (Math.atan2(y2 - y1, x2 - x1) * 180.0) / Math.PI, 360.0, colour);
  }

  /**
   * Labels a region, a polygon given as x, y, x, y ...: inside it where it is widest; where the text does not fit, outside with
   * a line that leads in.
   */
  region(text: string, points: f64[], colour: i32): bool {
    const width = textWidth(text, this.size, this.face);
    const ink = inkBox(text, this.size, this.face);
    const height = ink[3] - ink[1];
    const inner = widestPlace(points, width, height);
    const left = inner[0] - width / 2;
    const top = inner[1] - height / 2;
    if (inner[2] >= this.gap && this.penalty(left, top, left + width, top + height) == 0) {
      this.put(text, inner[0], inner[1], width, height, (ink[1] + ink[3]) / 2, colour);
      return true;
    }
    return this.place(text, inner[0], inner[1], 3, -90, 360.0, colour);
  }

  /** Tries directions within `spread` degrees of `preferred`, at growing distances. */
  private place(text: string, x: f64, y: f64, clearance: f64, preferred: f64, spread: f64, colour: i32): bool {
    const width = textWidth(text, this.size, this.face);
    const ink = inkBox(text, this.size, this.face);
    const height = ink[3] - ink[1];
    let bestX = x, bestY = y, least = f64.MAX_VALUE, bestStep = 0;
    for (let step = 0; step < FAR && least > 0; step++) {
      const distance = clearance + this.gap + (<f64>step * this.size) / 3.0;
      for (let i = 0; i < DIRECTIONS; i++) {
        // 0, +1, -1, +2, -2 ... steps away from the preferred direction.
        const turn = (<f64>((i + 1) >> 1) * (i % 2 == 0 ? -1.0 : 1.0) * spread) / <f64>DIRECTIONS;
        const c = cosine(preferred + turn);
        const s = sine(preferred + turn);
        // The nearest centre at which the box keeps `distance` from the point in this direction.
        const reach = distance + Math.abs(c) * (width / 2) + Math.abs(s) * (height / 2);
        const cx = x + c * reach;
        const cy = y + s * reach;
        const penalty = this.penalty(cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2);
        if (penalty < least) {
          least = penalty;
          bestX = cx;
          bestY = cy;
          bestStep = step;
          if (penalty == 0) break;
        }
      }
    }
    if (bestStep >= NEAR) this.lead(x, y, clearance, bestX, bestY, width, height);
    this.put(text, bestX, bestY, width, height, (ink[1] + ink[3]) / 2, colour);
    return least == 0;
  }

  /** Draws a text with the middle of its ink at (x, y); `middle` is where that lies above the baseline, negative. */
  private put(text: string, x: f64, y: f64, width: f64, height: f64, middle: f64, colour: i32): void {
    this.scene.text(text, x, y - middle, this.size, colour, Align.Centre, Baseline.Alphabetic, this.face);
    this.avoidBox(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /** A thin line from what is named to its label. */
  private lead(x: f64, y: f64, clearance: f64, labelX: f64, labelY: f64, width: f64, height: f64): void {
    const dx = labelX - x;
    const dy = labelY - y;
    const length = Math.sqrt(dx * dx + dy * dy);
    const c = dx / length;
    const s = dy / length;
    const end = length - Math.min(width / 2 / Math.max(Math.abs(c), 0.001), height / 2 / Math.max(Math.abs(s), 0.001)) - 2.0;
    const paint = Paint.line(this.scene.style.soft, this.scene.style.stroke(1.8));
    this.scene.line(x + c * (clearance + 1), y + s * (clearance + 1), x + c * end, y + s * end, paint);
    this.avoidSegment(x + c * clearance, y + s * clearance, x + c * end, y + s * end);
  }

  /** How much a box is in the way: 0 when it is free. */
  private penalty(left: f64, top: f64, right: f64, bottom: f64): f64 {
    const gap = this.gap;
    let penalty: f64 = 0;
    penalty += 10.0 * (Math.max(0, MARGIN - left) + Math.max(0, MARGIN - top));
    penalty += 10.0 * (Math.max(0, right + MARGIN - this.scene.width) + Math.max(0, bottom + MARGIN - this.scene.height));
    for (let i = 0; i < this.boxes.length; i += 4) {
      const across = Math.min(right, this.boxes[i + 2]) - Math.max(left, this.boxes[i]) + gap;
      const down = Math.min(bottom, this.boxes[i + 3]) - Math.max(top, this.boxes[i + 1]) + gap;
      if (across > 0 && down > 0) penalty += 20.0 * Math.min(across, down);
    }
    for (let i = 0; i < this.discs.length; i += 3) {
      const dx = Math.max(0, Math.max(left - this.discs[i], this.discs[i] - right));
      const dy = Math.max(0, Math.max(top - this.discs[i + 1], this.discs[i + 1] - bottom));
      const lacking = this.discs[i + 2] + gap - Math.sqrt(dx * dx + dy * dy);
      if (lacking > 0) penalty += lacking;
    }
    for (let i = 0; i < this.segments.length; i += 5) {
      const reach = gap + this.segments[i + 4];
      const met = clipSegment(this.segments[i], this.segments[i + 1], this.segments[i + 2], this.segments[i + 3], left - reach, top - reach, right + reach, bottom + reach);
      if (met !== null) penalty += 5.0;
    }
    return penalty;
  }
}

/** Steps across the longer side of a polygon's box when its widest place is sought. */
const FINENESS: i32 = 24;

/**
 * Where in a polygon a box of the given size has the most room: x, y and the distance of the box's corners from the outline,
 * negative where a corner lies outside.
 */
function widestPlace(points: f64[], width: f64, height: f64): StaticArray<f64> {
  let left = f64.MAX_VALUE, top = f64.MAX_VALUE, right = -f64.MAX_VALUE, bottom = -f64.MAX_VALUE;
  for (let i = 0; i < points.length; i += 2) {
    left = Math.min(left, points[i]);
    right = Math.max(right, points[i]);
    top = Math.min(top, points[i + 1]);
    bottom = Math.max(bottom, points[i + 1]);
  }
  const step = Math.max(right - left, bottom - top) / <f64>FINENESS;
  const best: StaticArray<f64> = [(left + right) / 2, (top + bottom) / 2, -f64.MAX_VALUE];
  for (let y = top + step / 2; y < bottom; y += step) {
    for (let x = left + step / 2; x < right; x += step) {
      let room = f64.MAX_VALUE;
      for (let corner = 0; corner < 4; corner++) {
        const cx = x + (corner % 2 == 0 ? -width : width) / 2;
        const cy = y + (corner < 2 ? -height : height) / 2;
        room = Math.min(room, depthInside(points, cx, cy));
      }
      if (room <= best[2]) continue;
      best[0] = x;
      best[1] = y;
      best[2] = room;
    }
  }
  return best;
}

/** The distance of a point from a polygon's outline, negative outside (even-odd rule). */
function depthInside(points: f64[], x: f64, y: f64): f64 {
  let nearest = f64.MAX_VALUE;
  let isInside = false;
  for (let i = 0; i < points.length; i += 2) {
    const k = (i + 2) % points.length;
    const x1 = points[i], y1 = points[i + 1], x2 = points[k], y2 = points[k + 1];
    if (y1 > y != y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
    const dx = x2 - x1;
    const dy = y2 - y1;
    const along = dx * dx + dy * dy;
    const t = along == 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / along));
    const ox = x - x1 - t * dx;
    const oy = y - y1 - t * dy;
    nearest = Math.min(nearest, Math.sqrt(ox * ox + oy * oy));
  }
  return isInside ? nearest : -nearest;
}
