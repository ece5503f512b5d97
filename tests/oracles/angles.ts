import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { anglesOf, Directions } from "./support/angles.ts";

/** A measure in halves of a degree, which is what figures come out as. */
function inHalves(value: number | null): string | null {
  return value !== null && Math.abs(2 * value - Math.round(2 * value)) < 1e-4 ? String(Math.round(2 * value) / 2) : null;
}

/** "47°" as 47. */
function degreesIn(text: string | null): number | null {
  const match = /^(\d+(?:\.5)?)°$/.exec(text ?? "");
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
  directions.knowArcs(scene);
  directions.knowTicks(scene);
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = anglesOf(scene).find((angle) => angle.text === "x");
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
}

/** "(3x - 10)°" as 3 and -10; "62°" as 0 and 62. */
function linearIn(text: string): { factor: number; rest: number } | null {
  const match = /^\(?(?:(\d*)x)?(?: ?([+-]) ?)?(\d+)?\)?°$/.exec(text);
  if (!match) return null;
  const factor = text.includes("x") ? Number(match[1] || 1) : 0;
  return { factor, rest: Number(match[3] ?? 0) * (match[2] === "-" ? -1 : 1) };
}

/** Labels are expressions in one unknown, which comes after the directions. */
function angleAlgebra(scene: Inspection, question: string): string | null {
  const directions = new Directions(scene, 1);
  directions.knowParallels(scene);
  const unknown = directions.lines.length;
  const angles = anglesOf(scene);
  for (const angle of angles) {
    const label = linearIn(angle.text ?? "");
    const expression = directions.expression(angle);
    if (!label || !expression) return null;
    expression.row[unknown] = -label.factor;
    directions.system.add(expression.row, label.rest - expression.constant);
  }
  if (directions.system.isContradictory) return null;
  if (/arc/.test(question)) return inHalves(directions.sizeOf(angles.find((angle) => angle.arcs === 2)!));
  const row = Array<number>(unknown + 1).fill(0);
  row[unknown] = 1;
  return inHalves(directions.system.value(row));
}

export const oracles: Record<string, Oracle> = {
  angle_algebra_labels: angleAlgebra,
  angle_bisectors_meet: angleX,
  angle_isosceles_chain: angleX,
  angle_parallel_chase: angleX,
  angle_polygon_missing: angleX,
  angle_star_tips: angleX,
  angle_triangle_chain: angleX,
};
