/** The cubes around the one on whose face the dot lies. */
import type { Oracle } from "../oracle.ts";
import { readPile } from "../support/pile.ts";
import { centroid, distance, marksOf } from "../support/plane.ts";

export const oracle: Oracle = (scene, question) => {
  const pile = readPile(scene.marks);
  const [dot] = marksOf(scene, "circle");
  if (!pile || !dot) return null;
  const at = { x: dot.cx, y: dot.cy };
  const marked = pile.faces.reduce((a, b) => (distance(centroid(b.polygon.points), at) < distance(centroid(a.polygon.points), at) ? b : a)).cube;
  const reach = question.includes("a corner") ? 3 : question.includes("an edge") ? 2 : 1;
  const touches = pile.cubes.filter((cube) => {
    const apart = cube.map((value, axis) => Math.abs(value - marked[axis]!));
    const sum = apart.reduce((a, b) => a + b, 0);
    return sum > 0 && sum <= reach && Math.max(...apart) === 1;
  });
  return String(touches.length);
};
