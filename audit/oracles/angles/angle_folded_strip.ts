/** The angle marked x in a folded strip: each part is a filled polygon, and two parts share the crease between them. */
import type { Oracle } from "../oracle.ts";
import { anglesOf, Directions } from "../support/angles.ts";
import { between, direction, distance, marksOf, type Point } from "../support/plane.ts";
import { inHalves, NO_CONDITIONS, sizeShortcuts, stateSizes } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const directions = new Directions(scene, 0, () => true);
  directions.knowParallels(scene);
  directions.knowSquares(scene);
  const parts = marksOf(scene, "polygon").map(({ points }) =>
    points.map(([x, y], i) => {
      const [start, end] = [{ x, y }, { x: points[(i + 1) % points.length]![0], y: points[(i + 1) % points.length]![1] }];
      const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
      return { start, end, line: directions.lineAt(middle, direction(middle, end)) };
    }),
  );
  if (parts.length < 2 || parts.flat().some(({ line }) => line < 0)) return null;
  type Side = (typeof parts)[number][number];
  const touches = (side: Side, point: Point): boolean => Math.min(distance(side.start, point), distance(side.end, point)) < 0.1;
  const isSame = (a: Side, b: Side): boolean => touches(a, b.start) && touches(a, b.end);
  let creases = 0;
  for (const [i, part] of parts.entries()) {
    for (const other of parts.slice(0, i)) {
      const crease = part.find((side) => other.some((twin) => isSame(side, twin)));
      if (!crease) continue;
      creases++;
      for (const corner of [crease.start, crease.end]) {
        const [before, beyond] = [part, other].map((sides) => sides.find((side) => !isSame(side, crease) && touches(side, corner))!) as [Side, Side];
        directions.mirrored(before.line, beyond.line, crease.line);
      }
    }
    // Long edges are parallel, and drawn so; creases may only happen to be.
    const edges = part.filter((side) => parts.every((other) => other === part || !other.some((twin) => isSame(side, twin))));
    for (const [k, edge] of edges.entries()) {
      for (const other of edges.slice(0, k)) {
        if (between(2 * direction(edge.start, edge.end), 2 * direction(other.start, other.end)) < 0.4) directions.parallel(edge.line, other.line);
      }
    }
  }
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (creases !== parts.length - 1 || stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
};

export const without = NO_CONDITIONS;
export const shortcuts = sizeShortcuts;
