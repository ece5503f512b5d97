/** Adds up what the riders stand at, each read from the numbers and ticks below it. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { exactly, numbersIn, Scale } from "./parts.ts";

/** The mass at each rider, negative on the balance with the empty dish; NaN where it cannot be read. */
function masses(scene: Inspection): number[] {
  const riders = marksOf(scene, "polygon").filter((polygon) => polygon.points.length === 5);
  const divided = marksOf(scene, "text").find((text) => text.text === "dish and contents");
  return riders.map((rider) => {
    const [x, y] = rider.points.reduce((lowest, point) => (point[1] > lowest[1] ? point : lowest));
    const ticks = marksOf(scene, "line").filter((line) => Math.abs(line.y1 - y) < 4);
    const scale = Scale.of(numbersIn(scene).filter(({ place }) => place.y > y && place.y < y + 55), ticks);
    return scale ? scale.tick({ x, y }) * (divided && y < middleOf(divided).y ? -1 : 1) : NaN;
  });
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

export const oracle: Oracle = (scene) => {
  const read = masses(scene);
  return read.length === 0 ? null : exactly(sum(read));
};

/** Conventions apart, the question is one condition. */
export const without = {};

export const shortcuts = {
  "the heaviest beam alone": (scene: Inspection) => { const read = masses(scene); return read.length > 1 ? exactly(Math.max(...read)) : null; },
  "the filled dish alone": (scene: Inspection) => { const read = masses(scene); return read.some((mass) => mass < 0) ? exactly(sum(read.filter((mass) => mass > 0))) : null; },
};
