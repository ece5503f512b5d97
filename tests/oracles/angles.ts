import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { anglesOf, Directions } from "./support/angles.ts";

/** A whole number of degrees, when a measure comes out as one. */
function whole(value: number | null): string | null {
  return value !== null && Math.abs(value - Math.round(value)) < 1e-4 ? String(Math.round(value)) : null;
}

/** "47°" as 47. */
function degreesIn(text: string | null): number | null {
  const match = /^(\d+)°$/.exec(text ?? "");
  return match ? Number(match[1]) : null;
}

/** States every labelled size; returns how many there were. */
function stateSizes(scene: Inspection, directions: Directions): number {
  let count = 0;
  for (const angle of anglesOf(scene)) {
    const size = degreesIn(angle.text);
    if (size !== null && directions.know(angle, size)) count++;
  }
  return count;
}

/** The angle marked x, from lines that are straight and sizes that are given. */
function angleX(scene: Inspection): string | null {
  const directions = new Directions(scene);
  directions.knowParallels(scene);
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? whole(directions.sizeOf(wanted)) : null;
}

export const oracles: Record<string, Oracle> = {
  angle_parallel_chase: angleX,
  angle_polygon_missing: angleX,
  angle_triangle_chain: angleX,
};
