/** The option from or to which the turns lead. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { type Turn, turned, turnRow } from "../support/space.ts";
import { letteredTiles, marksOn } from "../support/tiles.ts";
import { solidOf, solidText } from "../support/voxel.ts";
import { readTurns } from "./parts.ts";

/** The only option from or to which some of the turns lead. */
function reached(scene: Inspection, chosen: (row: Turn[]) => Turn[]): string | null {
  const read = readTurns(scene);
  const row = read?.row.filter((turn) => turn !== null);
  if (!read || !row || row.length === 0) return null;
  const found = letteredTiles(scene).filter(([, tile]) => {
    const option = solidOf(marksOn(scene, tile));
    const [from, to] = [read.before ?? option, read.after ?? option];
    return from && to && solidText(turned(from, chosen(row), read.quarters)) === solidText(to);
  });
  return found.length === 1 ? found[0]![0] : null;
}

export const oracle: Oracle = (scene) => reached(scene, (row) => row);

/** The option that wrong turns lead to, or else the first; a single turn cannot be cut short. */
function guessed(scene: Inspection, chosen: (row: Turn[]) => Turn[]): string | null {
  return turnRow(scene).length < 2 ? null : reached(scene, chosen) ?? letteredTiles(scene)[0]?.[0] ?? null;
}

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "the first turn alone": (scene) => guessed(scene, (row) => row.slice(0, 1)),
  "the last turn alone": (scene) => guessed(scene, (row) => row.slice(-1)),
  "from right to left": (scene) => guessed(scene, (row) => row.toReversed()),
};
