/** Whether an instance shows its solution, and whether what that points at is what the answer hangs on. */
import type { Inspection } from "../../bindings/core/types.ts";
import seedrandom from "seedrandom";
import { type Check, Tally } from "./context.ts";
import { BARS, measure } from "./lint.ts";
import { agrees, attempt, percent, taskOf } from "./oracle.ts";

/** Instances a level, pooled over the levels. */
const SAMPLE = 20;
/** Least share whose answer is gone with the evidence; least share that keeps it without as many other marks; most of the marks that is evidence. */
const GONE = 0.9;
const KEPT = 0.5;
const MOST = 0.5;

/** A solution is drawn and can be read; without its evidence the oracle reads another answer or none, without as many other marks still the key. */
export const showsItsSolution: Check = ({ suite, about, oracle, levels }) => {
  const tally = new Tally();
  let asked = 0, gone = 0, compared = 0, kept = 0, evidence = 0, marks = 0;
  for (const { level, inspected } of levels) {
    for (const { known } of inspected.slice(0, SAMPLE)) {
      const scene = suite.inspect(known.token, { reveal: true, overlay: true });
      const flaws = flawsOf(scene);
      tally.expect(flaws.length === 0, level, known.seed, () => flaws.join("; "));
      if (scene.evidence === "whole" || !oracle || ["0", "empty", "[]"].includes(known.answer)) continue;
      const pointed = new Set(scene.evidence!.flatMap((one) => one.marks));
      evidence += pointed.size;
      marks += scene.marks.length;
      if (pointed.size === 0) continue;
      asked++;
      if (!agrees(suite, known, attempt(() => oracle(without(scene, pointed), taskOf(known))))) gone++;
      const others = scene.tagged!.filter((index) => !pointed.has(index));
      if (others.length < pointed.size) continue;
      compared++;
      if (agrees(suite, known, attempt(() => oracle(without(scene, sampleOf(others, pointed.size, known.token)), taskOf(known))))) kept++;
    }
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const isWhole = about.levels.every((one) => one.evidence === "whole");
  tally.expect(isWhole || asked > 0, 0, null, () => "no solution points at anything");
  tally.expect(share(gone, asked) >= GONE, 0, null, () => `without its evidence the answer is gone in ${percent(share(gone, asked))} of ${asked}`);
  tally.expect(share(kept, compared) >= KEPT, 0, null, () => `without as many other marks the key is kept in ${percent(share(kept, compared))} of ${compared}`);
  tally.expect(evidence <= MOST * marks, 0, null, () => `evidence is ${percent(share(evidence, marks))} of the marks: say that everything is`);
  return tally.outcome("shows its solution", `drawn and legible; evidence decides in >= ${GONE * 100} %, other marks in < ${KEPT * 100} %`, share(gone, asked));
};

/** What is wrong with the overlay of one picture. */
function flawsOf(scene: Inspection): string[] {
  const overlay = scene.overlay ?? [];
  if (overlay.length === 0) return ["no solution is drawn"];
  const drawn = measure({ ...scene, marks: [...scene.marks, ...overlay] }, scene.marks.length);
  return [
    drawn.text < BARS.text && `text of ${drawn.text.toFixed(1)} px`,
    drawn.contrast < BARS.contrast && `text contrast ${drawn.contrast.toFixed(2)} : 1`,
    drawn.overlaps.length > 0 && `text on text: ${drawn.overlaps.slice(0, 3).join("; ")}`,
    drawn.outside.length > 0 && `outside the picture: ${drawn.outside.slice(0, 3).join("; ")}`,
  ].filter((flaw) => flaw !== false);
}

const without = (scene: Inspection, gone: Set<number>): Inspection => ({ ...scene, marks: scene.marks.filter((_, index) => !gone.has(index)) });

/** Some of the places, the same for the same seed. */
function sampleOf(places: number[], count: number, seed: string): Set<number> {
  const rng = seedrandom(seed);
  const left = [...places];
  return new Set(Array.from({ length: count }, () => left.splice(Math.floor(rng() * left.length), 1)[0]!));
}
