/** Counts petals, legs or wheels of the figures that are named. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { centroid, distance, marksOf, type Point } from "../support/plane.ts";
import { colourIn, withoutAttribute } from "../support/things.ts";

interface Owner {
  at: Point;
  fill: string | undefined;
}

/** The owners of the parts that the question names, each with its parts. */
function ownersOf(scene: Inspection, question: string): { fill: string | undefined; parts: number }[] {
  const circles = marksOf(scene, "circle").map((mark) => ({ at: { x: mark.cx, y: mark.cy }, r: mark.r }));
  const ellipses = marksOf(scene, "ellipse").map((mark) => ({ at: { x: mark.cx, y: mark.cy }, reach: Math.max(mark.rx, mark.ry), fill: mark.fill }));
  const shared = (owners: Owner[], parts: Point[]): { fill: string | undefined; parts: number }[] => {
    const nearest = parts.map((part) => [...owners].sort((a, b) => distance(a.at, part) - distance(b.at, part))[0]);
    return owners.map((owner) => ({ fill: owner.fill, parts: nearest.filter((one) => one === owner).length }));
  };
  if (/petals/.test(question)) {
    // A flower is a disc with ovals around it, which have its colour.
    const discs = circles.filter(({ r }) => r > 12);
    const petals = ellipses.filter(({ at }) => discs.some((disc) => distance(disc.at, at) < 36));
    return shared(discs.map(({ at }) => ({ at, fill: petals.find((petal) => distance(petal.at, at) < 36)?.fill })), petals.map(({ at }) => at));
  }
  if (/legs/.test(question)) {
    return shared(ellipses.filter(({ reach }) => reach > 30), marksOf(scene, "line").map((leg) => ({ x: (leg.x1 + leg.x2) / 2, y: (leg.y1 + leg.y2) / 2 })));
  }
  const isBox = (mark: Mark): boolean => mark.type === "polygon" && mark.points.length === 4;
  const boxes = marksOf(scene, "polygon").filter(isBox).map(({ points, fill }) => ({ at: centroid(points), fill }));
  return shared(boxes, circles.filter(({ r }) => r < 10).map(({ at }) => at));
}

function askedFor(scene: Inspection, question: string): { parts: number }[] {
  const colour = colourIn(question);
  return ownersOf(scene, question).filter(({ fill }) => !colour || (fill !== undefined && colourName(fill) === colour));
}

export const oracle: Oracle = (scene, question) => String(askedFor(scene, question).reduce((sum, { parts }) => sum + parts, 0));

export const without: OracleModule["without"] = { colour: withoutAttribute.colour };

export const shortcuts: OracleModule["shortcuts"] = {
  "as many as on the first": (scene, question) => {
    const owners = askedFor(scene, question);
    return owners[0] ? String(owners.length * owners[0].parts) : null;
  },
  "six on each": (scene, question) => String(6 * askedFor(scene, question).length),
};
