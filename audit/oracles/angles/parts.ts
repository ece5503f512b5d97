/** What the oracles of angles share: the sizes that are written, stated as equations, and the asked angle that follows. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { OracleModule } from "../oracle.ts";
import { type Angle, anglesOf, cornerAngle, Directions } from "../support/angles.ts";
import { distance, endOf, lengthOf, marksOf, middleOf, type Point, startOf } from "../support/plane.ts";

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

/** The angle that is asked for: the one between three named points where the question names them, else the one marked x. */
function askedAngle(scene: Inspection, question: string): Pick<Angle, "vertex" | "start" | "sweep"> | undefined {
  const named = /∠([A-Z])([A-Z])([A-Z])/.exec(question);
  if (!named) return anglesOf(scene).find(({ text }) => text === "x");
  const [a, vertex, b] = named.slice(1).map((letter) => pointNamed(scene, letter));
  return a && vertex && b ? cornerAngle(vertex, a, b) : undefined;
}

/** The end of a line that a letter stands nearest to. */
function pointNamed(scene: Inspection, letter: string): Point | undefined {
  const label = marksOf(scene, "text").find(({ text }) => text === letter);
  if (!label) return undefined;
  const ends = marksOf(scene, "line").filter((line) => lengthOf(line) > 30).flatMap((line) => [startOf(line), endOf(line)]);
  return ends.sort((one, other) => distance(one, middleOf(label)) - distance(other, middleOf(label)))[0];
}

/** The asked angle, from lines that are straight and sizes that are given. */
export function angleX(scene: Inspection, question: string): string | null {
  const directions = new Directions(scene);
  directions.knowParallels(scene);
  directions.knowArcs(scene);
  directions.knowTicks(scene);
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const wanted = askedAngle(scene, question);
  return wanted ? inHalves(directions.sizeOf(wanted)) : null;
}

/** The sizes that are written. */
const written = (scene: Inspection): number[] => anglesOf(scene).flatMap(({ text }) => degreesIn(text) ?? []);

/** A size as it would be measured. */
export const measured = (angle: Pick<Angle, "sweep"> | undefined): string | null => (angle ? String(Math.round(angle.sweep)) : null);

/** A positive size that some written ones lead to; nothing without any. */
function fromWritten(scene: Inspection, size: (sizes: number[]) => number): string | null {
  const sizes = written(scene);
  const found = sizes.length === 0 ? 0 : size(sizes);
  return found > 0 ? String(found) : null;
}

/** Cheap ways to the size x: measuring, copying, and one step from what is written. */
export const sizeShortcuts: OracleModule["shortcuts"] = {
  "as it is drawn": (scene, question) => measured(askedAngle(scene, question)),
  "a given size": (scene) => fromWritten(scene, (sizes) => sizes[0]!),
  "a half turn less a given size": (scene) => fromWritten(scene, (sizes) => 180 - sizes.at(-1)!),
};

/** What the question says of the marks holds of the picture: there is no condition that could be left out. */
export const NO_CONDITIONS: OracleModule["without"] = {};
