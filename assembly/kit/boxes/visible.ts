/** Boxes around objects of the display list: the whole of them, and what is seen of them. */
import { Bounds, boundsOf } from "../../scene/bounds";
import { ringsOf } from "../../scene/hatch";
import { NONE } from "../../scene/paint";
import { Mark, MarkKind, Scene } from "../../scene/scene";

/** Between two lines that are looked along, in canvas units: a box is exact to one of them. */
const STEP: f64 = 1;
/** On either side of a line, the parallels by which a stroke's round reach is taken. */
const PARALLELS: i32 = 1;

/** The box around an object's marks with their strokes, covered or not. */
export function wholeBox(scene: Scene, tag: i32): Bounds {
  const box = new Bounds();
  for (let i = 0; i < scene.marks.length; i++) if (scene.marks[i].tag == tag) box.join(boundsOf(scene.marks[i]));
  return box;
}

/**
 * The box around what is seen of an object after everything that was drawn over it, exact to a canvas unit; empty when nothing is. What
 * covers is filled and not see-through, and so must be what is covered; its outline is one ring.
 *
 * @param grown by so many canvas units what covers is taken for larger on every side, at least without its stroke: where the box is another
 * one then, a sliver decides
 */
export function visibleBox(scene: Scene, tag: i32, grown: f64 = 0): Bounds {
  const whole = wholeBox(scene, tag);
  let own: Mark | null = null;
  const covers: Mark[] = [];
  for (let i = 0; i < scene.marks.length; i++) {
    const mark = scene.marks[i];
    if (!isArea(mark)) continue;
    if (mark.tag == tag) own = mark;
    else if (own !== null && whole.shared(boundsOf(mark)) > 0) covers.push(mark);
  }
  if (own === null || covers.length == 0) return whole;
  const box = new Bounds();
  const seen = new Bounds();
  for (let axis = 0; axis < 2; axis++) {
    const isDown = axis == 1;
    const mine = new Outline(own, isDown);
    const over: Outline[] = [];
    for (let i = 0; i < covers.length; i++) over.push(new Outline(covers[i], isDown, grown));
    const from = isDown ? whole.left : whole.top, to = isDown ? whole.right : whole.bottom;
    for (let v = from + STEP / 2; v < to; v += STEP) {
      seen.left = f64.MAX_VALUE;
      seen.right = -f64.MAX_VALUE;
      lookAlong(mine, over, v, seen);
      if (seen.isEmpty) continue;
      box.hold(isDown ? v : seen.left, isDown ? seen.left : v);
      box.hold(isDown ? v : seen.right, isDown ? seen.right : v);
    }
  }
  return box;
}

/** Whether a mark covers what lies under it. */
function isArea(mark: Mark): bool {
  return mark.paint.fill != NONE && mark.paint.opacity == 1 && mark.kind != MarkKind.Line && mark.kind != MarkKind.Text;
}

/** The outline of a filled mark, looked at along parallel lines: u runs along them, v across. */
class Outline {
  /** u, v ... */
  private ring: f64[] = [];
  /** Half of the stroke's width: what the outline reaches beyond its ring. */
  private half: f64 = 0;
  private low: f64 = f64.MAX_VALUE;
  private high: f64 = -f64.MAX_VALUE;
  private crossings: f64[] = [];
  /** Where it starts and ends along the last line: from, to, from, to ... in order and apart. */
  spans: f64[] = [];

  constructor(mark: Mark, isDown: bool, grown: f64 = 0) {
    const ring = ringsOf(mark)[0];
    this.half = Math.max(0, grown + (mark.paint.stroke == NONE ? 0.0 : mark.paint.width / 2));
    for (let i = 0; i < ring.length; i += 2) {
      const v = ring[isDown ? i : i + 1];
      this.ring.push(ring[isDown ? i + 1 : i]);
      this.ring.push(v);
      this.low = Math.min(this.low, v);
      this.high = Math.max(this.high, v);
    }
  }

  /** Looks along the line at `v`: sets `spans`. */
  look(v: f64): void {
    this.spans.length = 0;
    if (v < this.low - this.half || v > this.high + this.half) return;
    const parallels = this.half > 0 ? PARALLELS : 0;
    for (let k = -parallels; k <= parallels; k++) {
      const off = parallels == 0 ? 0.0 : (this.half * <f64>k) / <f64>parallels;
      // A disc of the stroke's radius that is centred on the parallel reaches so far along the line.
      this.cut(v + off, Math.sqrt(Math.max(0, this.half * this.half - off * off)));
    }
  }

  private cut(v: f64, reach: f64): void {
    const ring = this.ring, crossings = this.crossings;
    crossings.length = 0;
    for (let i = 0; i < ring.length; i += 2) {
      const k = i + 2 == ring.length ? 0 : i + 2;
      const v1 = ring[i + 1], v2 = ring[k + 1];
      if (v1 > v == v2 > v) continue;
      const u = ring[i] + ((v - v1) / (v2 - v1)) * (ring[k] - ring[i]);
      let at = crossings.length;
      crossings.push(u);
      for (; at > 0 && crossings[at - 1] > u; at--) crossings[at] = crossings[at - 1];
      crossings[at] = u;
    }
    for (let i = 0; i + 1 < crossings.length; i += 2) this.add(crossings[i] - reach, crossings[i + 1] + reach);
  }

  /** Adds a span, joined with those that it meets. */
  private add(from: f64, to: f64): void {
    const spans = this.spans;
    let start = from, end = to, kept = 0;
    for (let i = 0; i < spans.length; i += 2) {
      if (spans[i] <= end && spans[i + 1] >= start) {
        start = Math.min(start, spans[i]);
        end = Math.max(end, spans[i + 1]);
        continue;
      }
      spans[kept] = spans[i];
      spans[kept + 1] = spans[i + 1];
      kept += 2;
    }
    spans.length = kept;
    spans.push(start);
    spans.push(end);
  }
}

/** Sets the first and the last place of a line that is seen, as left and right. */
function lookAlong(own: Outline, covers: Outline[], v: f64, seen: Bounds): void {
  own.look(v);
  if (own.spans.length == 0) return;
  for (let i = 0; i < covers.length; i++) covers[i].look(v);
  for (let i = 0; i < own.spans.length; i += 2) {
    let from = own.spans[i];
    const end = own.spans[i + 1];
    while (from < end) {
      // Where the covers that lie on this place end, or else where the next one begins.
      let blocked = from, next = end;
      for (let k = 0; k < covers.length; k++) {
        const spans = covers[k].spans;
        for (let s = 0; s < spans.length; s += 2) {
          if (spans[s] <= from) blocked = Math.max(blocked, spans[s + 1]);
          else next = Math.min(next, spans[s]);
        }
      }
      if (blocked > from) {
        from = blocked;
        continue;
      }
      seen.left = Math.min(seen.left, from);
      seen.right = Math.max(seen.right, next);
      from = next;
    }
  }
}
