/** What the oracles of grounding share: the objects of a picture with all of their marks, and what is seen of them. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Box } from "../support/box.ts";
import type { Point } from "../support/plane.ts";
import { inkOf } from "../support/places.ts";
import { isInside } from "../support/shape.ts";
import { objectsOf, type Seen } from "../support/things.ts";
import { chainsOf } from "../support/trace.ts";

/** An object with its marks: its body, and the thin lines on it and beside it. */
export interface Object extends Seen {
  marks: Mark[];
  /** The place of its last mark in the picture. */
  last: number;
}

/** The objects of pictures that were looked at before. */
const known = new WeakMap<Inspection, Object[]>();

export function objects(scene: Inspection): Object[] {
  const found = known.get(scene) ?? objectsIn(scene);
  known.set(scene, found);
  return found;
}

function objectsIn(scene: Inspection): Object[] {
  const found: Object[] = [];
  scene.marks.forEach((mark, i) => {
    const [seen] = objectsOf([mark]);
    if (!seen) {
      const own = found.at(-1);
      if (own) Object.assign(own, { marks: [...own.marks, mark], last: i });
      return;
    }
    // The handle of a cup is drawn before its body.
    const handle = seen.shape === "cup" ? scene.marks[i - 1] : undefined;
    const before = found.at(-1);
    if (handle && before) Object.assign(before, { marks: before.marks.filter((own) => own !== handle), last: before.last - 1 });
    found.push({ ...seen, marks: handle ? [handle, mark] : [mark], last: i });
  });
  return found;
}

/** Between two points that are looked at, in canvas units. */
const STEP = 1;

/** The box around what is seen of an object: which of its points no later mark paints over. */
export function seenBox(scene: Inspection, object: { marks: Mark[]; last: number }): Box | null {
  const whole = inkOf(object.marks);
  if (!whole) return null;
  const later = scene.marks.slice(object.last + 1).filter((mark) => {
    const box = (mark.opacity ?? 1) === 1 ? inkOf([mark]) : null;
    return box && box[0] < whole[2] && box[2] > whole[0] && box[1] < whole[3] && box[3] > whole[1];
  });
  if (later.length === 0) return whole;
  const isSeen = (x: number, y: number): boolean => object.marks.some((mark) => paints(mark, { x, y })) && !later.some((mark) => paints(mark, { x, y }));
  // From each side inwards, to the first line on which something is seen.
  const first = (from: number, to: number, across: [number, number], look: (along: number, at: number) => boolean): number | null => {
    const step = from < to ? STEP : -STEP;
    for (let at = from + step / 2; step > 0 ? at < to : at > to; at += step) {
      for (let along = across[0] + STEP / 2; along < across[1]; along += STEP) if (look(along, at)) return at - step / 2;
    }
    return null;
  };
  const [x0, y0, x1, y1] = whole;
  const left = first(x0, x1, [y0, y1], (y, x) => isSeen(x, y));
  if (left === null) return null;
  const right = first(x1, left, [y0, y1], (y, x) => isSeen(x, y))!;
  return [left, first(y0, y1, [left, right], isSeen)!, right, first(y1, y0, [left, right], isSeen)!];
}

/** Whether a mark paints a point, with its fill or its stroke. */
export function paints(mark: Mark, point: Point): boolean {
  const half = mark.stroke === undefined ? 0 : (mark.strokeWidth ?? 0) / 2;
  if (mark.type === "circle") {
    const away = Math.hypot(point.x - mark.cx, point.y - mark.cy);
    return (mark.fill !== undefined && away <= mark.r) || (half > 0 && Math.abs(away - mark.r) <= half);
  }
  if (mark.type === "ellipse") {
    const [c, s] = [Math.cos((mark.angle * Math.PI) / 180), Math.sin((mark.angle * Math.PI) / 180)];
    const [u, v] = [(point.x - mark.cx) * c + (point.y - mark.cy) * s, (point.y - mark.cy) * c - (point.x - mark.cx) * s];
    // The stroke is taken as a larger ellipse less a smaller one.
    const within = (by: number): boolean => (u / (mark.rx + by)) ** 2 + (v / (mark.ry + by)) ** 2 <= 1;
    return within(half) && (mark.fill !== undefined || !within(-half));
  }
  if (mark.type === "rect" && mark.radius === 0) {
    const [across, down] = [Math.abs(point.x - mark.x - mark.width / 2) - mark.width / 2, Math.abs(point.y - mark.y - mark.height / 2) - mark.height / 2];
    const outside = Math.max(across, down);
    return outside <= half && (mark.fill !== undefined || outside >= -half);
  }
  return chainsOf(mark).some((chain) => {
    const isOpen = mark.type === "line" || mark.type === "polyline" || mark.type === "arc";
    const ring = chain.map(({ x, y }): [number, number] => [x, y]);
    if (mark.fill !== undefined && !isOpen && isInside(point, ring)) return true;
    return half > 0 && ring.some(([x, y], i) => (i > 0 || !isOpen) && distance(point, ring[(i + ring.length - 1) % ring.length]!, [x, y]) <= half);
  });
}

/** From a point to the nearest of a segment. */
function distance({ x, y }: Point, [x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}
