/**
 * Plane figures of points, straight segments and labelled angles. The figure is built in any units, fitted to a box of the
 * canvas, and then its labels are placed so that nothing touches: a figure that leaves no room says so.
 */
import { inkBox } from "../../scene/font";
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";

/** Room that labels keep from lines and from each other, in canvas units. */
const GAP: f64 = 4;
/** Arcs lie at least this far from their vertex; labels at most `FARTHEST`, or three times their half width. */
const NEAREST_ARC: f64 = 22;
const FARTHEST: f64 = 105;
/** The width of a bold segment. */
const BOLD: f64 = 6;
/** The side of the square that marks a right angle. */
const SQUARE: f64 = 16;
/** From one arc of an angle to the next. */
const ARC_STEP: f64 = 5;

/** The direction from one point to another, degrees clockwise from the right, 0 to 360. */
export function heading(x1: f64, y1: f64, x2: f64, y2: f64): f64 {
  return fullTurn((Math.atan2(y2 - y1, x2 - x1) * 180.0) / Math.PI);
}

/** An angle brought into 0 (included) to 360. */
export function fullTurn(degrees: f64): f64 {
  const rest = degrees % 360;
  return rest < 0 ? rest + 360 : rest;
}

/** How a segment is drawn. */
export const enum Look {
  Plain = 0,
  /** Something that is not there, or lies under something else. */
  Dashed = 1,
  Bold = 2,
}

/** An upright box: left, top, right, bottom. */
export class Box {
  constructor(public left: f64, public top: f64, public right: f64, public bottom: f64) {}

  /** Whether the boxes come nearer than `gap`. */
  meets(other: Box, gap: f64): bool {
    return this.left < other.right + gap && other.left < this.right + gap && this.top < other.bottom + gap && other.top < this.bottom + gap;
  }

  /** Whether a segment comes nearer than `gap`, in the sense of a box that much larger (Liang and Barsky, 1984). */
  meetsSegment(x1: f64, y1: f64, x2: f64, y2: f64, gap: f64): bool {
    let from: f64 = 0;
    let to: f64 = 1;
    for (let side = 0; side < 4; side++) {
      const along = side == 0 ? x1 - x2 : side == 1 ? x2 - x1 : side == 2 ? y1 - y2 : y2 - y1;
      const room = side == 0 ? x1 - this.left + gap : side == 1 ? this.right + gap - x1 : side == 2 ? y1 - this.top + gap : this.bottom + gap - y1;
      if (along == 0) {
        if (room < 0) return false;
        continue;
      }
      const share = room / along;
      if (along < 0) from = Math.max(from, share);
      else to = Math.min(to, share);
      if (from > to) return false;
    }
    return true;
  }
}

/** A labelled angle, marked by an arc or, when it is given as a square, by a right-angle corner. */
export class AngleMark {
  /** Set by `layout`: where the arc and the middle of the label lie. */
  radius: f64 = 0;
  labelX: f64 = 0;
  labelY: f64 = 0;
  /** The arc lies at least this far from the vertex. */
  nearest: f64 = NEAREST_ARC;
  /** It takes no larger share of its rays than this. */
  share: f64 = 0.45;

  constructor(
    public vertex: i32,
    /** Direction of the first ray, degrees clockwise from the right. */
    public start: f64,
    /** Degrees clockwise from the first ray to the second, 0 to 360. */
    public sweep: f64,
    /** Empty: an arc or corner without a label. */
    public text: string,
    public isSquare: bool = false,
    /** How many arcs, one inside the other: angles with equally many are equal. */
    public arcs: i32 = 1,
  ) {}
}

/** A text beside a point or in the middle of nothing: placed by `layout` on the freest side. */
class PointLabel {
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
  private names: PointLabel[] = [];
  private boxes: Box[] = [];

  /** Size of the labels, in canvas units. */
  constructor(public size: f64 = 23) {}

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

  /** Places every label inside the box; false when one finds no room. Call it last, once. */
  layout(box: Box): bool {
    this.boxes = [];
    for (let i = 0; i < this.from.length; i++) {
      if (this.ticks[i] == 0 && this.arrows[i] == 0) continue;
      const reach = this.arrows[i] > 0 ? 8.0 + 8.0 * <f64>this.arrows[i] : 12.0;
      const x = (this.x[this.from[i]] + this.x[this.to[i]]) / 2;
      const y = (this.y[this.from[i]] + this.y[this.to[i]]) / 2;
      this.boxes.push(new Box(x - reach, y - reach, x + reach, y + reach));
    }
    for (let i = 0; i < this.angles.length; i++) {
      const mark = this.angles[i];
      if (!mark.isSquare) continue;
      // The far corner of the square and its vertex are the ends of a diagonal.
      const middle = mark.start + mark.sweep / 2;
      const x = this.x[mark.vertex] + (SQUARE / Math.SQRT2) * cosine(middle);
      const y = this.y[mark.vertex] + (SQUARE / Math.SQRT2) * sine(middle);
      this.boxes.push(new Box(x - SQUARE / 2, y - SQUARE / 2, x + SQUARE / 2, y + SQUARE / 2));
    }
    // The narrowest angles have the least choice.
    this.angles.sort((a, b) => (a.sweep < b.sweep ? -1 : a.sweep > b.sweep ? 1 : 0));
    for (let i = 0; i < this.angles.length; i++) {
      if (!this.placeAngle(i, box)) return false;
    }
    for (let i = 0; i < this.names.length; i++) {
      if (!this.placeName(this.names[i], box)) return false;
    }
    return true;
  }

  /** Whether the label of an angle finds room in the box, were it the only one; the figure's own labels are forgotten. */
  hasRoom(a: i32, vertex: i32, b: i32, text: string, box: Box): bool {
    this.boxes = [];
    this.angles = [];
    this.angle(a, vertex, b, text);
    const isPlaced = this.placeAngle(0, box);
    this.angles = [];
    this.boxes = [];
    return isPlaced;
  }

  private placeAngle(index: i32, box: Box): bool {
    const mark = this.angles[index];
    if (mark.text.length == 0) {
      // Narrow parts are marked further out, where their arcs are long enough to be counted.
      mark.radius = mark.sweep < 32 ? 46 : NEAREST_ARC + 6;
      return true;
    }
    const ink = inkBox(mark.text, this.size, true);
    const halfWidth = (ink[2] - ink[0]) / 2;
    const halfHeight = (ink[3] - ink[1]) / 2;
    const middle = mark.start + mark.sweep / 2;
    const reach = halfWidth * Math.abs(cosine(middle)) + halfHeight * Math.abs(sine(middle));
    const step = ARC_STEP * <f64>(mark.arcs - 1);
    const farthest = Math.max(FARTHEST, 3 * halfWidth) + mark.nearest - NEAREST_ARC;
    for (let distance = mark.nearest + step + reach + GAP; distance <= farthest; distance += 5) {
      mark.radius = distance - reach - GAP - step;
      mark.labelX = this.x[mark.vertex] + distance * cosine(middle);
      mark.labelY = this.y[mark.vertex] + distance * sine(middle);
      const own = new Box(mark.labelX - halfWidth, mark.labelY - halfHeight, mark.labelX + halfWidth, mark.labelY + halfHeight);
      if (this.isFree(own, box) && this.keepsArcsClear(index, own)) {
        this.boxes.push(own);
        return true;
      }
    }
    return false;
  }

  /** Whether a label lies inside the box and keeps its distance from lines and other labels. */
  private isFree(own: Box, box: Box): bool {
    if (own.left < box.left || own.right > box.right || own.top < box.top || own.bottom > box.bottom) return false;
    for (let i = 0; i < this.boxes.length; i++) {
      if (own.meets(this.boxes[i], 2 * GAP)) return false;
    }
    for (let i = 0; i < this.from.length; i++) {
      const a = this.from[i], b = this.to[i];
      if (own.meetsSegment(this.x[a], this.y[a], this.x[b], this.y[b], this.looks[i] == Look.Bold ? GAP + BOLD / 4 : GAP)) return false;
    }
    return true;
  }

  /** Whether this angle's arc stays off the labels so far, this label off the arcs so far, and the arc on its rays. */
  private keepsArcsClear(index: i32, own: Box): bool {
    const mark = this.angles[index];
    for (let i = 0; i < this.from.length; i++) {
      const a = this.from[i], b = this.to[i];
      if ((a == mark.vertex || b == mark.vertex) && mark.radius > mark.share * this.length(a, b)) return false;
      // An arc that a third line cuts would seem to mark another angle.
      if (a != mark.vertex && b != mark.vertex && this.arcCuts(mark, a, b)) return false;
    }
    for (let i = 0; i < index; i++) {
      const other = this.angles[i];
      if (other.vertex == mark.vertex && Math.abs(other.radius - mark.radius) < 0.5) continue;
      if (this.arcMeets(other, own)) return false;
    }
    for (let i = 0; i < this.boxes.length; i++) {
      if (this.arcMeets(mark, this.boxes[i])) return false;
    }
    return true;
  }

  /** Whether the segment between two points cuts an arc well inside it; the rays themselves end on it. */
  private arcCuts(mark: AngleMark, a: i32, b: i32): bool {
    const x = this.x[mark.vertex], y = this.y[mark.vertex];
    const ax = this.x[a] - x, ay = this.y[a] - y;
    const dx = this.x[b] - this.x[a], dy = this.y[b] - this.y[a];
    // Where the segment meets the circle of the arc: (a + t d)² = r².
    const square = dx * dx + dy * dy;
    const half = (ax * dx + ay * dy) / square;
    const reach = mark.radius + ARC_STEP * <f64>(mark.arcs - 1);
    const root = half * half - (ax * ax + ay * ay - reach * reach) / square;
    if (root < 0) return false;
    for (let side = -1; side <= 1; side += 2) {
      const t = -half + <f64>side * Math.sqrt(root);
      if (t < 0 || t > 1) continue;
      const gone = fullTurn(heading(0, 0, ax + t * dx, ay + t * dy) - mark.start);
      if (gone > 1 && gone < mark.sweep - 1) return true;
    }
    return false;
  }

  private arcMeets(mark: AngleMark, box: Box): bool {
    const x = this.x[mark.vertex], y = this.y[mark.vertex];
    const reach = mark.radius + ARC_STEP * <f64>(mark.arcs - 1);
    if (x + reach < box.left - GAP || x - reach > box.right + GAP || y + reach < box.top - GAP || y - reach > box.bottom + GAP) return false;
    const pieces = max(2, <i32>Math.ceil(mark.sweep / 15.0));
    for (let i = 0; i < pieces; i++) {
      const a = mark.start + (mark.sweep * <f64>i) / <f64>pieces;
      const b = mark.start + (mark.sweep * <f64>(i + 1)) / <f64>pieces;
      if (box.meetsSegment(x + reach * cosine(a), y + reach * sine(a), x + reach * cosine(b), y + reach * sine(b), GAP)) return true;
    }
    return false;
  }

  private placeName(label: PointLabel, box: Box): bool {
    const ink = inkBox(label.text, this.size, true);
    const halfWidth = (ink[2] - ink[0]) / 2;
    const halfHeight = (ink[3] - ink[1]) / 2;
    for (let distance: f64 = 16; distance <= 30; distance += 7) {
      for (let direction = 0; direction < 360; direction += 15) {
        label.labelX = this.x[label.point] + (distance + halfWidth - halfHeight) * cosine(<f64>direction - 90.0);
        label.labelY = this.y[label.point] + distance * sine(<f64>direction - 90.0);
        const own = new Box(label.labelX - halfWidth, label.labelY - halfHeight, label.labelX + halfWidth, label.labelY + halfHeight);
        if (!this.isFree(own, box) || !this.keepsOff(own)) continue;
        this.boxes.push(own);
        return true;
      }
    }
    return false;
  }

  private keepsOff(own: Box): bool {
    for (let i = 0; i < this.angles.length; i++) {
      if (this.arcMeets(this.angles[i], own)) return false;
    }
    return true;
  }

  /** Draws segments with their marks, arcs and labels. */
  draw(scene: Scene): void {
    const style = scene.style;
    const line = Paint.line(style.ink, style.stroke(3));
    const thin = Paint.line(style.ink, style.stroke(2));
    const dashed = Paint.line(style.ink, style.stroke(2)).dashed(7, 6);
    const bold = Paint.line(style.ink, style.stroke(BOLD));
    for (let i = 0; i < this.from.length; i++) {
      const a = this.from[i], b = this.to[i];
      const look = this.looks[i];
      scene.line(this.x[a], this.y[a], this.x[b], this.y[b], look == Look.Dashed ? dashed : look == Look.Bold ? bold : line);
      drawTicks(scene, this.x[a], this.y[a], this.x[b], this.y[b], this.ticks[i], thin);
      drawArrows(scene, this.x[a], this.y[a], this.x[b], this.y[b], this.arrows[i], line);
    }
    for (let i = 0; i < this.angles.length; i++) this.drawAngle(scene, this.angles[i], thin);
    for (let i = 0; i < this.names.length; i++) {
      const label = this.names[i];
      scene.text(label.text, label.labelX, label.labelY, this.size, style.ink, 1, 1, style.bold);
    }
  }

  private drawAngle(scene: Scene, mark: AngleMark, paint: Paint): void {
    const x = this.x[mark.vertex], y = this.y[mark.vertex];
    if (mark.isSquare) {
      const end = mark.start + mark.sweep;
      scene.polyline(
        [
          x + SQUARE * cosine(mark.start), y + SQUARE * sine(mark.start),
          x + SQUARE * (cosine(mark.start) + cosine(end)), y + SQUARE * (sine(mark.start) + sine(end)),
          x + SQUARE * cosine(end), y + SQUARE * sine(end),
        ],
        paint,
      );
    } else {
      for (let i = 0; i < mark.arcs; i++) scene.arc(x, y, mark.radius + ARC_STEP * <f64>i, mark.start, mark.sweep, paint);
    }
    if (mark.text.length > 0) scene.text(mark.text, mark.labelX, mark.labelY, this.size, scene.style.ink, 1, 1, scene.style.bold);
  }
}

/** How far the ranges from a to b and from c to d are from each other; negative when they overlap. */
function gapBetween(a: f64, b: f64, c: f64, d: f64): f64 {
  return Math.max(Math.min(a, b) - Math.max(c, d), Math.min(c, d) - Math.max(a, b));
}

/** Small strokes across the middle of a segment. */
export function drawTicks(scene: Scene, x1: f64, y1: f64, x2: f64, y2: f64, count: i32, paint: Paint): void {
  const direction = heading(x1, y1, x2, y2);
  const c = cosine(direction), s = sine(direction);
  for (let i = 0; i < count; i++) {
    const offset = (<f64>i - <f64>(count - 1) / 2) * 7;
    const x = (x1 + x2) / 2 + offset * c;
    const y = (y1 + y2) / 2 + offset * s;
    scene.line(x - 9 * s, y + 9 * c, x + 9 * s, y - 9 * c, paint);
  }
}

/** Open arrow heads in the middle of a segment, pointing to its end. */
export function drawArrows(scene: Scene, x1: f64, y1: f64, x2: f64, y2: f64, count: i32, paint: Paint): void {
  const direction = heading(x1, y1, x2, y2);
  const c = cosine(direction), s = sine(direction);
  for (let i = 0; i < count; i++) {
    const offset = (<f64>i - <f64>(count - 1) / 2) * 11 + 6;
    const x = (x1 + x2) / 2 + offset * c;
    const y = (y1 + y2) / 2 + offset * s;
    scene.polyline([x - 12 * c - 9 * s, y - 12 * s + 9 * c, x, y, x - 12 * c + 9 * s, y - 12 * s - 9 * c], paint);
  }
}
