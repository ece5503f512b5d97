/** Walks the route from its dot and counts the turns to one side. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { marksOf } from "../support/plane.ts";

export const oracle: Oracle = (scene, question) => {
  const turns = turnsOf(scene, question);
  if (!turns) return null;
  if (/right turns/.test(question)) return String(turns.right);
  return String(/left turns/.test(question) ? turns.left : turns.left + turns.right);
};

/** Turns of the asked route to either side; of the first one drawn where no colour is asked for. */
function turnsOf(scene: Inspection, question: string): { left: number; right: number } | null {
  const colour = /\b(red|blue|green|purple) route/.exec(question)?.[1];
  const route = marksOf(scene, "polyline").find((mark) => !colour || colourName(mark.stroke!) === colour);
  if (!route) return null;
  const dot = marksOf(scene, "circle").find((circle) => circle.fill === route.stroke)!;
  const [x, y] = route.points[0]!;
  const points = Math.hypot(dot.cx - x, dot.cy - y) < 1 ? route.points : [...route.points].reverse();
  const turns = { left: 0, right: 0 };
  points.forEach(([bx, by], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return;
    // With y down, a positive cross product turns clockwise: to the right.
    const across = (bx - before[0]) * (after[1] - by) - (by - before[1]) * (after[0] - bx);
    if (across > 1) turns.right++;
    else if (across < -1) turns.left++;
  });
  return turns;
}

export const without: OracleModule["without"] = {
  "the side": (question) => question.replace(/(left|right) turns/, "turns"),
  "the colour of the route": (question) => question.replace(/\b(red|blue|green|purple) route/, "route"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "half of the turns": (scene, question) => {
    const turns = turnsOf(scene, question);
    return turns && String(Math.round((turns.left + turns.right) / 2));
  },
  "all turns": (scene, question) => {
    const turns = turnsOf(scene, question);
    return turns && String(turns.left + turns.right);
  },
};
