/**
 * The option that is the hole; where a piece is given, the option that is what some way of laying that piece into the hole leaves.
 */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { holeOf } from "./hole.ts";
import { placements } from "./packing.ts";
import { boxText, firstLetter } from "./parts.ts";
import { centroid, marksOf } from "../support/plane.ts";
import { captionedTiles, isOn, letteredTiles, marksOn } from "../support/tiles.ts";
import { type Cube, facesOf, hasCube, solidOf, solidRotationText } from "../support/voxel.ts";

/** What the key may look like, and the options. */
function read(scene: Inspection, question: string): { open: Cube[][]; options: [string, Cube[]][] } | null {
  const tiles = marksOf(scene, "rect");
  const loose = facesOf(scene.marks).filter((face) => !tiles.some((tile) => isOn(tile, centroid(face.points))));
  const size = Number(/(\d) x \1 x \1/.exec(question)?.[1]);
  const hole = holeOf(loose, size);
  if (!hole) return null;
  const given = captionedTiles(scene).get("given piece");
  const laid = given && solidOf(marksOn(scene, given));
  if (given && !laid) return null;
  const open = laid ? placements(laid, hole).map((taken) => hole.filter((place) => !hasCube(taken, place))) : [hole];
  const options = letteredTiles(scene).map(([letter, tile]): [string, Cube[] | null] => [letter, solidOf(marksOn(scene, tile))]);
  return { open, options: options.filter((option): option is [string, Cube[]] => option[1] !== null) };
}

export const oracle: Oracle = (scene, question) => {
  const found = read(scene, question);
  if (!found) return null;
  const wanted = new Set(found.open.map(solidRotationText));
  const fitting = found.options.filter(([, solid]) => wanted.has(solidRotationText(solid)));
  return fitting.length === 1 ? fitting[0]![0] : null;
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "first with the box of the hole": (scene, question) => {
    const found = read(scene, question);
    return found && firstLetter(found.options, (solid) => found.open.some((hole) => boxText(hole) === boxText(solid)));
  },
  "the first": (scene) => letteredTiles(scene)[0]?.[0] ?? null,
};
