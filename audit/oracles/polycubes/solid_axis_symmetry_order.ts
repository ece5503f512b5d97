/** For each lettered axis the number of rotations about it that keep the solid, the marked cubes taken away. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { axisIn, colouredSolid, isKept } from "../support/space.ts";
import { letteredTiles } from "../support/tiles.ts";
import { facesOf, projectionOf, ROTATIONS } from "../support/voxel.ts";

function ordersOf(scene: Inspection, isColourless: boolean, keepsMarked: boolean): string | null {
  const projection = projectionOf(facesOf(scene.marks));
  const solid = projection && colouredSolid(scene, projection)?.filter(({ isMarked }) => keepsMarked || !isMarked);
  if (!projection || !solid) return null;
  const cubes = isColourless ? solid.map((cube) => ({ ...cube, hue: 0 })) : solid;
  const orders: number[] = [];
  for (const [, tile] of letteredTiles(scene)) {
    const axis = axisIn(scene, tile, projection);
    if (!axis) return null;
    orders.push(ROTATIONS.filter((rotation) => String(rotation(axis)) === String(axis) && isKept(cubes, rotation)).length);
  }
  return orders.length === 0 ? null : orders.join(", ");
}

export const oracle: Oracle = (scene, question) => ordersOf(scene, !question.includes("Colours count"), !question.includes("white dot"));

export const without: OracleModule["without"] = {
  colours: (question) => question.replace(/Colours count:[^.]*\./, ""),
  "cubes taken away": (question) => question.replace(/The cubes with a white dot[^.]*\./, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "all one": (scene) => letteredTiles(scene).map(() => "1").join(", "),
  "the shape alone, dots and all": (scene, question) => (/Colours count|white dot/.test(question) ? ordersOf(scene, true, true) : null),
};
