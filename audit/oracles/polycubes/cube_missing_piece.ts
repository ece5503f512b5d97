/**
 * The option that is the hole; where a piece is given, the option that is what some way of laying that piece into the hole leaves.
 */
import type { Oracle } from "../oracle.ts";
import { holeOf } from "./hole.ts";
import { placements } from "./packing.ts";
import { centroid, marksOf } from "../support/plane.ts";
import { captionedTiles, isOn, letteredTiles, marksOn } from "../support/tiles.ts";
import { facesOf, hasCube, projectionOf, solidOf, solidRotationText } from "../support/voxel.ts";

export const oracle: Oracle = (scene, question) => {
  const tiles = marksOf(scene, "rect");
  const loose = facesOf(scene.marks).filter((face) => !tiles.some((tile) => isOn(tile, centroid(face.points))));
  const size = Number(/(\d) x \1 x \1/.exec(question)?.[1]);
  const hole = holeOf(loose, size);
  const projection = projectionOf(facesOf(scene.marks).filter((face) => !loose.includes(face)));
  if (!hole || !projection) return null;
  const given = captionedTiles(scene).get("given piece");
  const laid = given && solidOf(marksOn(scene, given), projection);
  const open = laid ? placements(laid, hole).map((taken) => hole.filter((place) => !hasCube(taken, place))) : [hole];
  const wanted = new Set(open.map(solidRotationText));
  const fitting = letteredTiles(scene).filter(([, tile]) => wanted.has(solidRotationText(solidOf(marksOn(scene, tile), projection)!)));
  return fitting.length === 1 ? fitting[0]![0] : null;
};
