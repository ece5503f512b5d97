/** What the oracles of angles share: the sizes that are written, stated as equations, and the angle marked x that follows. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { anglesOf, Directions } from "../support/angles.ts";

/** A measure in halves of a degree, which is what figures come out as. */
export function inHalves(value: number | null): string | null {
  return value !== null && Math.abs(2 * value - Math.round(2 * value)) < 1e-4 ? String(Math.round(2 * value) / 2) : null;
}

/** "47°" as 47. */
function degreesIn(text: string | null): number | null {
  const match = /^(\d+(?:\.5)?)°$/.exec(text ?? "");
  return match ? Number(match[1]) : null;
}

/** States every labelled size; returns how many there were. */
export function stateSizes(scene: Inspection, directions: Directions): number {
  let count = 0;
  for (const angle of anglesOf(scene)) {
    const size = degreesIn(angle.text);
    if (size !== null && directions.know(angle, size)) count++;
  }
  return count;
}

/** The angle marked x, from lines that are straight and sizes that are given. */
export function angleX(scene: Inspection): string | null {
  const directions = new Directions(scene);
  directions.knowParallels(scene);
  directions.knowArcs(scene);
  directions.knowTicks(scene);
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
}
