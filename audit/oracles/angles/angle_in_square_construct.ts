/** The angle marked x in a figure of squares, equilateral triangles and lines as long as their sides. */
import type { Oracle } from "../oracle.ts";
import { anglesOf, cornerAngle, Directions, tickedSides } from "../support/angles.ts";
import { direction, distance, endOf, marksOf, type Point, startOf } from "../support/plane.ts";
import { inHalves, NO_CONDITIONS, sizeShortcuts, stateSizes } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const directions = new Directions(scene);
  const shapes = marksOf(scene, "polygon").map(({ points }) => points.map(([x, y]) => ({ x, y })));
  type Side = [Point, Point];
  const isSame = ([a, b]: Side, [c, d]: Side): boolean => Math.min(distance(a, c) + distance(b, d), distance(a, d) + distance(b, c)) < 0.2;
  // Sides that are equally long: those of one shape, and of shapes that share one; and lines with ticks.
  const ticked = tickedSides(scene).map(({ side }): Side => [startOf(side), endOf(side)]);
  let classes: Side[][] = [...shapes.map((shape) => shape.map((corner, i): Side => [corner, shape[(i + 1) % shape.length]!])), ticked];
  for (const shape of shapes) {
    for (const [i, corner] of shape.entries()) {
      const angle = cornerAngle(corner, shape[(i + 1) % shape.length]!, shape[(i + shape.length - 1) % shape.length]!);
      if (!directions.know(angle, shape.length === 4 ? 90 : 60)) return null;
    }
  }
  for (let merged = true; merged; ) {
    merged = false;
    for (const [i, first] of classes.entries()) {
      const k = classes.findIndex((second, at) => at > i && first.some((a) => second.some((b) => isSame(a, b))));
      if (k < 0) continue;
      classes = [...classes.filter((_, at) => at !== i && at !== k), [...first, ...classes[k]!]];
      merged = true;
      break;
    }
  }
  for (const sides of classes) {
    for (const [i, first] of sides.entries()) {
      for (const second of sides.slice(0, i).filter((side) => !isSame(side, first))) {
        const apex = first.find((end) => second.some((other) => distance(end, other) < 0.1));
        if (!apex) continue;
        const [p, q] = [first, second].map((side) => side.find((end) => distance(end, apex) > 1)!) as [Point, Point];
        const base = directions.lineAt(p, direction(p, q));
        // Where a line joins their far ends, they are the legs of an isosceles triangle.
        if (base >= 0 && base === directions.lineAt(q, direction(q, p))) directions.equal(cornerAngle(p, apex, q), cornerAngle(q, p, apex));
      }
    }
  }
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
};

export const without = NO_CONDITIONS;
export const shortcuts = sizeShortcuts;
