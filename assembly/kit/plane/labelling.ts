/** Places the labels of a figure so that nothing touches: a figure that leaves no room says so. */
import { Face, inkBox } from "../../scene/font";
import { cosine, sine } from "../../scene/frame";
import { ARC_STEP, AngleMark, NEAREST_ARC, SQUARE } from "./angle_mark";
import { Box } from "./box";
import { fullTurn, heading } from "./direction";
import { BOLD, Figure, Look, PointLabel } from "./figure";

/** Room that labels keep from lines and from each other, in canvas units. */
const GAP: f64 = 4;
/** Labels lie at most this far from their vertex, or three times their half width. */
const FARTHEST: f64 = 105;

/** How much farther from a name every other point is than its own. */
const APART: f64 = 1.5;

export class Labelling {
  /** What is placed already. */
  private boxes: Box[] = [];

  /** @param box that labels stay in */
  constructor(private figure: Figure, private box: Box) {}

  /** Places every label; false when one finds no room. Call it last, once. */
  place(): bool {
    const figure = this.figure;
    for (let i = 0; i < figure.segments; i++) {
      if (figure.ticks[i] == 0 && figure.arrows[i] == 0) continue;
      const reach = figure.arrows[i] > 0 ? 8.0 + 8.0 * <f64>figure.arrows[i] : 12.0;
      const x = (figure.x[figure.from[i]] + figure.x[figure.to[i]]) / 2;
      const y = (figure.y[figure.from[i]] + figure.y[figure.to[i]]) / 2;
      this.boxes.push(new Box(x - reach, y - reach, x + reach, y + reach));
    }
    for (let i = 0; i < figure.angles.length; i++) {
      const mark = figure.angles[i];
      if (!mark.isSquare) continue;
      // The far corner of the square and its vertex are the ends of a diagonal.
      const middle = mark.start + mark.sweep / 2;
      const x = figure.x[mark.vertex] + (SQUARE / Math.SQRT2) * cosine(middle);
      const y = figure.y[mark.vertex] + (SQUARE / Math.SQRT2) * sine(middle);
      this.boxes.push(new Box(x - SQUARE / 2, y - SQUARE / 2, x + SQUARE / 2, y + SQUARE / 2));
    }
    // The narrowest angles have the least choice.
    figure.angles.sort((a, b) => (a.sweep < b.sweep ? -1 : a.sweep > b.sweep ? 1 : 0));
    for (let i = 0; i < figure.angles.length; i++) {
      if (!this.placeAngle(i)) return false;
    }
    for (let i = 0; i < figure.names.length; i++) {
      if (!this.placeName(figure.names[i])) return false;
    }
    return true;
  }

  /** Whether the label of an angle finds room, were it the only one; the figure's own marks are forgotten. */
  hasRoomFor(a: i32, vertex: i32, b: i32, text: string): bool {
    this.figure.angles = [];
    this.figure.angle(a, vertex, b, text);
    const isPlaced = this.placeAngle(0);
    this.figure.angles = [];
    this.boxes = [];
    return isPlaced;
  }

  private placeAngle(index: i32): bool {
    const mark = this.figure.angles[index];
    if (mark.text.length == 0) {
      // Narrow parts are marked further out, where their arcs are long enough to be counted.
      mark.radius = mark.sweep < 32 ? 46 : NEAREST_ARC + 6;
      return true;
    }
    const ink = inkBox(mark.text, this.figure.size, Face.Bold);
    const halfWidth = (ink[2] - ink[0]) / 2;
    const halfHeight = (ink[3] - ink[1]) / 2;
    const middle = mark.start + mark.sweep / 2;
    const reach = halfWidth * Math.abs(cosine(middle)) + halfHeight * Math.abs(sine(middle));
    const step = ARC_STEP * <f64>(mark.arcs - 1);
    const farthest = Math.max(FARTHEST, 3 * halfWidth) + mark.nearest - NEAREST_ARC;
    for (let distance = mark.nearest + step + reach + GAP; distance <= farthest; distance += 5) {
      mark.radius = distance - reach - GAP - step;
      mark.labelX = this.figure.x[mark.vertex] + distance * cosine(middle);
      mark.labelY = this.figure.y[mark.vertex] + distance * sine(middle);
      const own = new Box(mark.labelX - halfWidth, mark.labelY - halfHeight, mark.labelX + halfWidth, mark.labelY + halfHeight);
      if (this.isFree(own) && this.keepsArcsClear(index, own)) {
        this.boxes.push(own);
        return true;
      }
    }
    return false;
  }

  /** Whether a label lies inside the box and keeps its distance from lines and other labels. */
  private isFree(own: Box): bool {
    if (own.left < this.box.left || own.right > this.box.right || own.top < this.box.top || own.bottom > this.box.bottom) return false;
    for (let i = 0; i < this.boxes.length; i++) {
      if (own.meets(this.boxes[i], 2 * GAP)) return false;
    }
    for (let i = 0; i < this.figure.segments; i++) {
      const a = this.figure.from[i], b = this.figure.to[i];
      if (own.meetsSegment(this.figure.x[a], this.figure.y[a], this.figure.x[b], this.figure.y[b], this.figure.looks[i] == Look.Bold ? GAP + BOLD / 4 : GAP)) return false;
    }
    return true;
  }

  /** Whether this angle's arc stays off the labels so far, this label off the arcs so far, and the arc on its rays. */
  private keepsArcsClear(index: i32, own: Box): bool {
    const mark = this.figure.angles[index];
    for (let i = 0; i < this.figure.segments; i++) {
      const a = this.figure.from[i], b = this.figure.to[i];
      if ((a == mark.vertex || b == mark.vertex) && mark.radius > mark.share * this.figure.length(a, b)) return false;
      // An arc that a third line cuts would seem to mark another angle.
      if (a != mark.vertex && b != mark.vertex && this.arcCuts(mark, a, b)) return false;
    }
    for (let i = 0; i < index; i++) {
      const other = this.figure.angles[i];
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
    const x = this.figure.x[mark.vertex], y = this.figure.y[mark.vertex];
    const ax = this.figure.x[a] - x, ay = this.figure.y[a] - y;
    const dx = this.figure.x[b] - this.figure.x[a], dy = this.figure.y[b] - this.figure.y[a];
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
    const x = this.figure.x[mark.vertex], y = this.figure.y[mark.vertex];
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

  private placeName(label: PointLabel): bool {
    const ink = inkBox(label.text, this.figure.size, Face.Bold);
    const halfWidth = (ink[2] - ink[0]) / 2;
    const halfHeight = (ink[3] - ink[1]) / 2;
    for (let distance: f64 = 16; distance <= 30; distance += 7) {
      for (let direction = 0; direction < 360; direction += 15) {
        label.labelX = this.figure.x[label.point] + (distance + halfWidth - halfHeight) * cosine(<f64>direction - 90.0);
        label.labelY = this.figure.y[label.point] + distance * sine(<f64>direction - 90.0);
        const own = new Box(label.labelX - halfWidth, label.labelY - halfHeight, label.labelX + halfWidth, label.labelY + halfHeight);
        if (!this.isFree(own) || !this.keepsOff(own) || !this.isOf(label)) continue;
        this.boxes.push(own);
        return true;
      }
    }
    return false;
  }

  /** Whether no other point is about as near to a name as its own. */
  private isOf(label: PointLabel): bool {
    const figure = this.figure;
    const own = distance(figure, label, label.point);
    for (let i = 0; i < figure.x.length; i++) {
      if (i != label.point && distance(figure, label, i) < APART * own) return false;
    }
    return true;
  }

  private keepsOff(own: Box): bool {
    for (let i = 0; i < this.figure.angles.length; i++) {
      if (this.arcMeets(this.figure.angles[i], own)) return false;
    }
    return true;
  }
}

function distance(figure: Figure, label: PointLabel, point: i32): f64 {
  const dx = label.labelX - figure.x[point];
  const dy = label.labelY - figure.y[point];
  return Math.sqrt(dx * dx + dy * dy);
}
