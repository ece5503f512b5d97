/** The option from or to which the turns lead. */
import type { Oracle } from "../oracle.ts";
import { turned } from "../support/space.ts";
import { letteredTiles, marksOn } from "../support/tiles.ts";
import { solidOf, solidText } from "../support/voxel.ts";
import { readTurns } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const read = readTurns(scene);
  const row = read?.row.filter((turn) => turn !== null);
  if (!read || !row || row.length === 0) return null;
  const found = letteredTiles(scene).filter(([, tile]) => {
    const option = solidOf(marksOn(scene, tile), read.projection);
    const [from, to] = [read.before ?? option, read.after ?? option];
    return from && to && solidText(turned(from, row, read.quarters)) === solidText(to);
  });
  return found.length === 1 ? found[0]![0] : null;
};
