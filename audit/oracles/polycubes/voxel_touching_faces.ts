/** The cubes around the one on whose face the dot lies. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { readPile } from "../support/pile.ts";
import { centroid, distance, marksOf } from "../support/plane.ts";
import type { Cube } from "../support/voxel.ts";

/** How many axes two cubes that touch may differ on. */
const reachOf = (question: string): number => (question.includes("a corner") ? 3 : question.includes("an edge") ? 2 : 1);

function countIn(scene: Inspection, reach: number, onlySeen: boolean): string | null {
  const pile = readPile(scene.marks);
  const [dot] = marksOf(scene, "circle");
  if (!pile || !dot) return null;
  const at = { x: dot.cx, y: dot.cy };
  const marked = pile.faces.reduce((a, b) => (distance(centroid(b.polygon.points), at) < distance(centroid(a.polygon.points), at) ? b : a)).cube;
  const seen = new Set(pile.faces.map(({ cube }) => String(cube)));
  const touches = (cube: Cube): boolean => {
    const apart = cube.map((value, axis) => Math.abs(value - marked[axis]!));
    const sum = apart.reduce((a, b) => a + b, 0);
    return sum > 0 && sum <= reach && Math.max(...apart) === 1;
  };
  return String(pile.cubes.filter((cube) => touches(cube) && (!onlySeen || seen.has(String(cube)))).length);
}

export const oracle: Oracle = (scene, question) => countIn(scene, reachOf(question), false);

export const without: OracleModule["without"] = {
  "contact at edges and corners": (question) => question.replace(/a face(?: or an edge|, an edge or a corner)/, "a face"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "cubes in sight": (scene, question) => countIn(scene, reachOf(question), true),
  "shared faces alone": (scene, question) => (reachOf(question) > 1 ? countIn(scene, 1, false) : null),
};
