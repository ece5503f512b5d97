/** The one option that a rotation makes the reference. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { captionedTiles, letteredTiles, marksOn } from "../support/tiles.ts";
import { type Cube, solidOf, solidRotationText } from "../support/voxel.ts";
import { boxText, firstLetter } from "./parts.ts";

function read(scene: Inspection): { reference: Cube[]; options: [string, Cube[]][] } | null {
  const tile = captionedTiles(scene).get("reference");
  const reference = tile && solidOf(marksOn(scene, tile));
  const options = letteredTiles(scene).map(([letter, at]): [string, Cube[] | null] => [letter, solidOf(marksOn(scene, at))]);
  return reference ? { reference, options: options.filter((option): option is [string, Cube[]] => option[1] !== null) } : null;
}

export const oracle: Oracle = (scene) => {
  const found = read(scene);
  if (!found) return null;
  const wanted = solidRotationText(found.reference);
  const equal = found.options.filter(([, solid]) => solidRotationText(solid) === wanted);
  return equal.length === 1 ? equal[0]![0] : null;
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "first with a box of the same sides": (scene) => {
    const found = read(scene);
    return found && firstLetter(found.options, (solid) => boxText(solid) === boxText(found.reference));
  },
  "first with as long a row of cubes": (scene) => {
    const found = read(scene);
    return found && firstLetter(found.options, (solid) => longestRow(solid) === longestRow(found.reference));
  },
};

/** Cubes in the longest straight row. */
function longestRow(solid: Cube[]): number {
  const places = new Set(solid.map(String));
  return Math.max(...solid.flatMap((cube) => [0, 1, 2].map((axis) => {
    let length = 0;
    for (const next: Cube = [...cube]; places.has(String(next)); next[axis]!++) length++;
    return length;
  })));
}
