/** The lettered planes at which the solid can be mirrored. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { colouredSolid, isKept, mirroring, planeIn } from "../support/space.ts";
import { letteredTiles } from "../support/tiles.ts";
import { type Cube, facesOf, projectionOf } from "../support/voxel.ts";

/** The letters of the planes for which something holds, as an answer. */
function planesOf(scene: Inspection, isColourless: boolean, holds?: (normal: Cube) => boolean): string | null {
  const projection = projectionOf(facesOf(scene.marks.filter((mark) => mark.type === "polygon" && mark.fill !== undefined && (mark.opacity ?? 1) === 1)));
  const solid = projection && colouredSolid(scene, projection);
  if (!projection || !solid) return null;
  const cubes = isColourless ? solid.map((cube) => ({ ...cube, hue: 0 })) : solid;
  const found: string[] = [];
  for (const [letter, tile] of letteredTiles(scene)) {
    const normal = planeIn(scene, tile, projection);
    if (!normal) return null;
    if (holds ? holds(normal) : isKept(cubes, mirroring(normal))) found.push(letter);
  }
  return found.length === 0 ? "empty" : found.join(", ");
}

export const oracle: Oracle = (scene, question) => planesOf(scene, !question.includes("Colours count"));

export const without: OracleModule["without"] = {
  colours: (question) => question.replace(/Colours count:[^.]*\./, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the planes along faces": (scene) => planesOf(scene, true, (normal) => normal.filter((value) => value !== 0).length === 1),
  "the shape alone": (scene, question) => (question.includes("Colours count") ? planesOf(scene, true) : null),
  none: () => "empty",
};
