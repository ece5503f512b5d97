/** Counts the outlines that a mirroring or a half turn carries onto themselves, as the question asks. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { type Corners, outlinesOf, turnsOnto } from "./outlines.ts";

const hasMirror = (corners: Corners): boolean => turnsOnto(corners, corners, true).length > 0;
const hasHalfTurn = (corners: Corners): boolean => turnsOnto(corners, corners, false).some((turn) => Math.abs(Math.abs(turn) - 180) < 1);

const TURN = /half (?:a )?(?:turn|rotation)|half a turn|180|upside down|point[ -]symmet/;
const MIRROR = /lines? of symmetry|mirror|fold|axis of symmetry|reflection symmetry/;

export const oracle: Oracle = (scene, question) => {
  const [turn, mirror] = [TURN.test(question), MIRROR.test(question)];
  const counting = outlinesOf(scene).filter((corners) => (mirror ? hasMirror(corners) && !(turn && hasHalfTurn(corners)) : hasHalfTurn(corners)));
  return String(counting.length);
};

export const without: OracleModule["without"] = {
  "no half turn": (question) => (MIRROR.test(question) ? question.replace(new RegExp(TURN, "g"), "") : question),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "half of the shapes": (scene) => String(Math.round(outlinesOf(scene).length / 2)),
  "shapes with an even number of corners on each side of the middle": (scene) => String(outlinesOf(scene).filter((corners) => corners.length % 4 === 0).length),
};
