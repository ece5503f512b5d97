/** The one set of lettered pieces, of the size that the question names, that fills the target: every set is tried. */
import type { Oracle } from "../oracle.ts";
import { fills, placements, subsets } from "./packing.ts";
import { centroid, type Polygon } from "../support/plane.ts";
import { isOn, letteredTiles, marksOn } from "../support/tiles.ts";
import { facesOf, projectionOf, solidOf } from "../support/voxel.ts";

export const oracle: Oracle = (scene, question) => {
  const tiles = letteredTiles(scene);
  const isLoose = (face: Polygon): boolean => !tiles.some(([, tile]) => isOn(tile, centroid(face.points)));
  const drawn = facesOf(scene.marks);
  const target = solidOf(drawn.filter(isLoose));
  const projection = projectionOf(drawn.filter((face) => !isLoose(face)));
  const count = question.includes("three") ? 3 : 2;
  if (!target || !projection) return null;
  const pieces = tiles.map(([letter, tile]) => ({ letter, ways: placements(solidOf(marksOn(scene, tile), projection)!, target) }));
  const right = subsets(pieces, count).filter((set) => fills(target, set.map(({ ways }) => ways)));
  return right.length === 1 ? right[0]!.map(({ letter }) => letter).join(", ") : null;
};
