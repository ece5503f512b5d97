/** Counts the arrows that point as the framed one does, or into the drawn sector. */
import type { Oracle } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { between, centroid, direction, distance, marksOf, type Point } from "../support/plane.ts";
import { chainsOf } from "../support/trace.ts";
import { COLOUR_WORD } from "./parts.ts";

/** Where an arrow points: its tip is the corner about which its outline is symmetric. */
function arrowDirection(points: [number, number][]): number {
  const corners = points.map(([x, y]) => ({ x, y }));
  const tip = corners.findIndex((corner, i) => [1, 2, 3].every((k) => {
    const [before, after] = [corners.at((i - k) % 7)!, corners[(i + k) % 7]!];
    return Math.abs(distance(corner, before) - distance(corner, after)) < 0.5;
  }));
  const [left, right] = [corners[(tip + 3) % 7]!, corners[(tip + 4) % 7]!];
  return direction({ x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }, corners[tip]!);
}

export const oracle: Oracle = (scene, question) => {
  const [frame] = marksOf(scene, "rect");
  if (!frame) return null;
  const isFramed = (point: Point): boolean => point.x > frame.x && point.x < frame.x + frame.width && point.y > frame.y && point.y < frame.y + frame.height;
  const arrows = marksOf(scene, "polygon").filter((mark) => mark.points.length === 7);
  const colour = COLOUR_WORD.exec(question)?.[1];
  const asked = arrows.filter((arrow) => !isFramed(centroid(arrow.points)) && (!colour || colourName(arrow.fill!) === colour));
  const framed = arrows.find((arrow) => isFramed(centroid(arrow.points)));
  let wanted = framed && arrowDirection(framed.points);
  let half = 3;
  const [sector] = marksOf(scene, "path");
  if (sector) {
    const [hub, ...arc] = chainsOf(sector)[0]!.slice(0, -1);
    wanted = direction(hub!, arc[Math.floor(arc.length / 2)]!);
    half = between(direction(hub!, arc[0]!), wanted);
  }
  if (wanted === undefined) return null;
  return String(asked.filter((arrow) => between(arrowDirection(arrow.points), wanted) < half).length);
};
