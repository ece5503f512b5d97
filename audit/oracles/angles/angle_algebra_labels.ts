/** Labels are expressions in one unknown, which comes after the directions. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { anglesOf, Directions } from "../support/angles.ts";
import { inHalves, measured, NO_CONDITIONS } from "./parts.ts";

/** "(3x - 10)°" as 3 and -10; "62°" as 0 and 62. */
function linearIn(text: string): { factor: number; rest: number } | null {
  const match = /^\(?(?:(\d*)x)?(?: ?([+-]) ?)?(\d+)?\)?°$/.exec(text);
  if (!match) return null;
  const factor = text.includes("x") ? Number(match[1] || 1) : 0;
  return { factor, rest: Number(match[3] ?? 0) * (match[2] === "-" ? -1 : 1) };
}

export const oracle: Oracle = (scene, question) => {
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
};

export const without = NO_CONDITIONS;

export const shortcuts: OracleModule["shortcuts"] = {
  "as it is drawn": (scene, question) => (/arc/.test(question) ? measured(anglesOf(scene).find(({ arcs }) => arcs === 2)) : null),
  "a number of a label": (scene) => String(Math.abs(linearIn(anglesOf(scene)[0]?.text ?? "")?.rest ?? 0)),
};
