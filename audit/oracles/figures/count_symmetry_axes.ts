/** Turns and mirrors the whole drawing about its centre, and counts the movements that carry it onto itself. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { centroid, distance, type Point } from "../support/plane.ts";
import { chainsOf } from "../support/trace.ts";

/** A shape by where it lies, what it is, and the places that show which way it points. */
interface Seen {
  look: string;
  centre: Point;
  tips: Point[];
}

/** Canvas units within which two places are one. */
const SAME = 1.5;

function tipsOf(mark: Mark): Point[] {
  if (mark.type === "circle") return [];
  if (mark.type !== "ellipse") return chainsOf(mark)[0] ?? [];
  // The ends of the longer diameter.
  const angle = (mark.angle * Math.PI) / 180;
  return [1, -1].map((sign) => ({ x: mark.cx + sign * mark.rx * Math.cos(angle), y: mark.cy + sign * mark.rx * Math.sin(angle) }));
}

/** The middle of a circle or an ellipse, or the mean of a polygon's corners. */
function centreOf(mark: Mark): Point | null {
  if (mark.type === "circle" || mark.type === "ellipse") return { x: mark.cx, y: mark.cy };
  return mark.type === "polygon" ? centroid(mark.points) : null;
}

function shapesOf(scene: Inspection): Seen[] {
  return scene.marks.flatMap((mark) => {
    const centre = centreOf(mark);
    return centre ? [{ look: `${mark.type} ${mark.fill ?? "hollow"} ${mark.type === "polygon" ? mark.points.length : ""}`, centre, tips: tipsOf(mark) }] : [];
  });
}

/** Whether a movement carries the shapes onto each other. */
function isKept(shapes: Seen[], move: (point: Point) => Point): boolean {
  return shapes.every(({ look, centre, tips }) => {
    const [moved, movedTips] = [move(centre), tips.map(move)];
    return shapes.some((other) => other.look === look && distance(other.centre, moved) < 6 &&
      movedTips.every((tip) => other.tips.some((place) => distance(tip, place) < SAME)) && (tips.length > 0 || distance(other.centre, moved) < SAME));
  });
}

const middleOf = (scene: Inspection): Point => ({ x: scene.width / 2, y: scene.height / 2 });

function turned(scene: Inspection, degrees: number, isMirrored: boolean): (point: Point) => Point {
  const middle = middleOf(scene);
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return ({ x, y }) => {
    const [dx, dy] = [x - middle.x, (isMirrored ? -1 : 1) * (y - middle.y)];
    return { x: middle.x + dx * c - dy * s, y: middle.y + dx * s + dy * c };
  };
}

/** The shapes at one distance from the centre, from the outside inwards. */
function ringsOf(scene: Inspection): Seen[][] {
  const middle = middleOf(scene);
  const rings: Seen[][] = [];
  for (const shape of shapesOf(scene).sort((a, b) => distance(b.centre, middle) - distance(a.centre, middle))) {
    const ring = rings.at(-1);
    if (ring && Math.abs(distance(ring[0]!.centre, middle) - distance(shape.centre, middle)) < 12) ring.push(shape);
    else rings.push([shape]);
  }
  return rings;
}

export const oracle: Oracle = (scene, question) => {
  const shapes = shapesOf(scene);
  const first = ringsOf(scene)[0]?.[0];
  if (!first) return null;
  const middle = middleOf(scene);
  const angleOf = ({ centre }: Seen): number => (Math.atan2(centre.y - middle.y, centre.x - middle.x) * 180) / Math.PI;
  const asksTurns = /turn|rotation|positions|plate/.test(question);
  // The first shape must come to lie where some other one of its ring is.
  const kept = ringsOf(scene)[0]!.filter((other) => {
    const degrees = asksTurns ? angleOf(other) - angleOf(first) : angleOf(other) + angleOf(first);
    return isKept(shapes, turned(scene, degrees, !asksTurns));
  });
  return String(kept.length);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "shapes of the outermost ring": (scene) => String(ringsOf(scene)[0]!.length),
  "shapes of the innermost ring": (scene) => String(ringsOf(scene).at(-1)!.length),
  "half of the smallest ring": (scene) => String(Math.round(Math.min(...ringsOf(scene).map((ring) => ring.length)) / 2)),
};
