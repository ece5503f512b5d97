/** Tries every turn for the question marks. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Judge, Oracle, OracleModule } from "../oracle.ts";
import { allTurns, type Turn, turned, turnName, turnOf } from "../support/space.ts";
import { solidText } from "../support/voxel.ts";
import { readTurns } from "./parts.ts";

/** Every choice of turns for the question marks that leads from one solid to the other. */
function missingTurns(scene: Inspection): Turn[][] {
  const read = readTurns(scene);
  if (!read?.before || !read.after) return [];
  const { quarters, row, before } = read;
  const wanted = solidText(read.after);
  const choices = row.filter((turn) => turn === null).reduce<Turn[][]>((lists) => lists.flatMap((list) => allTurns(quarters).map((turn) => [...list, turn])), [[]]);
  return choices.filter((choice) => {
    let next = 0;
    return solidText(turned(before, row.map((turn) => turn ?? choice[next++]!), quarters)) === wanted;
  });
}

export const oracle: Oracle = (scene) => missingTurns(scene)[0]?.map(turnName).join(", ") ?? null;

export const judge: Judge = {
  solutions: (scene) => missingTurns(scene).slice(0, 4).map((turns) => turns.map(turnName).join(", ")),
  isRight: (scene, _question, answer) => {
    const named = answer.split(",").map(turnOf).map((turn) => turn && turnName(turn)).join();
    return missingTurns(scene).some((turns) => turns.map(turnName).join() === named);
  },
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "+90 about the first letter": (scene) => {
    const read = readTurns(scene);
    const first = read && [...read.quarters.keys()].sort()[0];
    return read && first ? read.row.filter((turn) => turn === null).map(() => turnName({ axis: first, quarters: 1 })).join(", ") : null;
  },
  "as if the shown turns were not there": (scene) => {
    const read = readTurns(scene);
    if (!read?.before || !read.after || read.row.every((turn) => turn === null)) return null;
    const { before, after, quarters, row } = read;
    const one = allTurns(quarters).find((turn) => solidText(turned(before, [turn], quarters)) === solidText(after));
    return one ? row.filter((turn) => turn === null).map(() => turnName(one)).join(", ") : null;
  },
};
