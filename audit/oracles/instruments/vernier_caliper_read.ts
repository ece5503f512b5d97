/** Reads the main scale at the zero of the vernier, and adds the line of the vernier that meets one of the main scale. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Line, marksOf } from "../support/plane.ts";
import { exactly, numbersIn } from "./parts.ts";

/** The reading of one caliper: main ticks stand above `y`, vernier ticks hang below it. */
function caliper(scene: Inspection, y: number, divisions: number, isInCentimetres: boolean): number {
  const at = (line: Line): boolean => Math.abs(line.y1 - y) < 1 && Math.abs(line.x1 - line.x2) < 0.1;
  const lines = marksOf(scene, "line").filter(at);
  const main = lines.filter((line) => line.y2 < y).map((line) => line.x1).sort((a, b) => a - b);
  const vernier = lines.filter((line) => line.y2 > y).map((line) => line.x1).sort((a, b) => a - b);
  const step = (main[main.length - 1]! - main[0]!) / (main.length - 1);
  const label = numbersIn(scene).find(({ place }) => place.y < y && place.y > y - 75);
  if (!label || vernier.length !== divisions + 1) return NaN;
  const millimetre = (x: number): number => label.value * (isInCentimetres ? 10 : 1) + Math.round((main.reduce((best, place) => (Math.abs(place - label.place.x) < Math.abs(best - label.place.x) ? place : best)) - main[0]!) / step) * -1 + (x - main[0]!) / step;
  // The tick that meets a main tick, wherever the main scale goes on to.
  const off = vernier.slice(0, divisions).map((x) => Math.abs(millimetre(x) - Math.round(millimetre(x))));
  const meeting = off.indexOf(Math.min(...off));
  const whole = Math.round(millimetre(vernier[meeting]!));
  return whole - meeting * (1 - 1 / divisions);
}

function readingsOf(scene: Inspection, question: string): number[] {
  const divisions = question.includes("0.05 mm") ? 20 : 10;
  const rows = [...new Set(marksOf(scene, "line").map((line) => line.y1))].sort((a, b) => a - b);
  return rows.map((y) => caliper(scene, y, divisions, question.includes("centimetres")));
}

export const oracle: Oracle = (scene, question) => {
  const readings = readingsOf(scene, question);
  if (readings.length === 1) return exactly(readings[0]!);
  if (!/zero error|inside|wall/i.test(question)) return exactly(readings[1]!);
  const difference = readings[1]! - readings[0]!;
  return exactly(/wall/i.test(question) ? difference / 2 : difference);
};

export const without = {
  "the zero error": (question: string) => question.replaceAll("zero error", ""),
};

export const shortcuts = {
  "the main scale alone": (scene: Inspection, question: string) => {
    const readings = readingsOf(scene, question).map(Math.floor);
    return exactly(readings.length === 1 ? readings[0]! : readings[1]! - readings[0]!);
  },
  "the second reading alone": (scene: Inspection, question: string) => { const readings = readingsOf(scene, question); return readings.length > 1 ? exactly(readings[1]!) : null; },
};
