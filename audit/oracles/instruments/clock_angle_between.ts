/** Works the angles of the hands out from the times that they show, and adds them up. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { between, turn } from "../support/plane.ts";
import { clockSeconds, exactly, handsOf, pivotsOf } from "./parts.ts";

/** Every clock of the picture, in reading order of their pivots: minutes since 12, from two hands. */
function clockMinutes(scene: Inspection): number[] {
  return pivotsOf(scene)
    .sort((a, b) => a.cx - b.cx)
    .map((pivot) => clockSeconds(handsOf(scene, pivot), 60))
    .map((seconds) => (seconds === null ? NaN : seconds / 60));
}

/** The angle that is asked for, on every clock. */
function anglesOf(scene: Inspection, question: string): number[] {
  return clockMinutes(scene).map((time) => {
    const clockwise = turn((time % 60) * 6 - time / 2);
    if (question.includes("clockwise")) return clockwise;
    return question.includes("larger") ? 360 - between(clockwise, 0) : between(clockwise, 0);
  });
}

const added = (angles: number[]): string | null => (angles.length === 0 ? null : exactly(angles.reduce((total, angle) => total + angle, 0)));

export const oracle: Oracle = (scene, question) => added(anglesOf(scene, question));

export const without = {
  "the larger angle": (question: string) => question.replaceAll("larger angle", "angle"),
  "clockwise": (question: string) => question.replaceAll(" clockwise", ""),
};

export const shortcuts = {
  "the rest of the full turn": (scene: Inspection, question: string) => added(anglesOf(scene, question).map((angle) => 360 - angle)),
  "the first clock alone": (scene: Inspection, question: string) => { const angles = anglesOf(scene, question); return angles.length > 1 ? exactly(angles[0]!) : null; },
};
