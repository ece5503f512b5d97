/** The share of a full turn that a pointer has gone from the 0 of its dial, in the direction in which the digits rise. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { direction, distance, distanceToLine, endOf, lengthOf, marksOf, middleOf, startOf, turn } from "../support/plane.ts";

/** The number of the register; `digitOf` reads a dial from how far its pointer has gone clockwise, in digits, and whether it counts so. */
function register(scene: Inspection, digitOf: (gone: number, isClockwise: boolean) => number): string | null {
  const rims = marksOf(scene, "circle").filter((circle) => circle.stroke !== undefined).sort((a, b) => (Math.abs(a.cy - b.cy) > a.r ? a.cy - b.cy : a.cx - b.cx));
  const digits = rims.map((rim) => {
    const centre = { x: rim.cx, y: rim.cy };
    const inside = marksOf(scene, "text").filter((text) => distance(middleOf(text), centre) < rim.r);
    const [zero, one] = ["0", "1"].map((digit) => inside.find((text) => text.text === digit));
    const hand = marksOf(scene, "line").find((line) => distanceToLine(centre, line) < 0.5 && lengthOf(line) > rim.r * 0.4);
    if (!zero || !one || !hand) return NaN;
    const tip = distance(startOf(hand), centre) > distance(endOf(hand), centre) ? startOf(hand) : endOf(hand);
    const from = direction(centre, middleOf(zero));
    const gone = turn(direction(centre, tip) - from);
    const rises = turn(direction(centre, middleOf(one)) - from) < 180;
    return digitOf(gone / 36, rises);
  });
  return digits.length === 0 || digits.some(Number.isNaN) ? null : String(Number(digits.join("")));
}

export const oracle: Oracle = (scene) => register(scene, (gone, isClockwise) => Math.floor(isClockwise ? gone : 10 - gone));

/** How a register is read is a convention. */
export const without = {};

export const shortcuts = {
  "the nearest digits": (scene: Inspection) => register(scene, (gone, isClockwise) => Math.round(isClockwise ? gone : 10 - gone) % 10),
  "every dial as if clockwise": (scene: Inspection, question: string) => (question.includes("counter-clockwise") ? register(scene, (gone) => Math.floor(gone)) : null),
};
