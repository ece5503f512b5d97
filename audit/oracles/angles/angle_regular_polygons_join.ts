/** An angle between sides of regular polygons: what their numbers of sides make of the ways in which it can lie. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { distance, marksOf } from "../support/plane.ts";
import { NO_CONDITIONS } from "./parts.ts";

const divisor = (a: number, b: number): number => (b === 0 ? Math.abs(a) : divisor(b, a % b));

export const oracle: Oracle = (scene) => {
  const polygons = marksOf(scene, "polygon").map((polygon) => polygon.points.map(([x, y]) => ({ x, y })));
  const [arc] = marksOf(scene, "arc");
  const common = polygons[0]?.find((corner) => polygons.every((polygon) => polygon.some((other) => distance(corner, other) < 0.1)));
  if (!arc || !common) return null;
  // Degrees times the product of all numbers of sides are whole.
  const product = polygons.reduce((all, polygon) => all * polygon.length, 1);
  const inner = polygons.map((polygon) => (180 * (polygon.length - 2) * product) / polygon.length);
  const gaps = [360 * product - inner.reduce((sum, angle) => sum + angle, 0), ...inner.flatMap((a) => inner.map((b) => a - b))];
  const isAtCommon = distance({ x: arc.cx, y: arc.cy }, common) < 0.5;
  const candidates = isAtCommon ? gaps : gaps.map((gap) => (180 * product - gap) / 2);
  const found = candidates.find((candidate) => Math.abs(candidate / product - Math.abs(arc.sweep)) < 0.1);
  if (found === undefined) return null;
  const [num, den] = [found * 2, product * 2];
  const shared = divisor(num, den);
  return den === shared ? String(num / shared) : `${num / shared}/${den / shared}`;
};

export const without = NO_CONDITIONS;

/** An angle that depends on the number of sides of the first polygon alone. */
const ofFirst = (angle: (inner: number) => number): NonNullable<OracleModule["shortcuts"]>[string] => (scene) => {
  const [polygon] = marksOf(scene, "polygon");
  return polygon ? String(angle(180 - 360 / polygon.points.length)) : null;
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the angle of one polygon": ofFirst((inner) => inner),
  "a full turn less one polygon twice": ofFirst((inner) => 360 - 2 * inner),
};
