/**
 * What a policy earns that glances at the picture and counts nothing: it sees the canvas, the theme, how many colours there are, how
 * large texts, strokes and marks are, and how far they spread. In counting the answer is drawn first, over a wide range, so that a
 * guess pays little; a picture whose objects shrink as they become more gives the answer away all the same. Elsewhere the size of
 * what is drawn may be the very thing that is asked for.
 */
import type { Inspection } from "../../bindings/core/types.ts";
import { type Check, Tally } from "./context.ts";
import { bounds } from "./lint.ts";
import { percent } from "./oracle.ts";

/** Instances a level; the accuracies are pooled over the levels, so that 5 points are eight standard deviations of a fair guess. */
const SEEDS = 200;
/** How far a policy may lie above the best constant. */
const BAR = 0.05;
/** Values that are told apart of a single feature, and of one of two. */
const BINS = 8;
const BINS_OF_PAIR = 4;
/** Lengths that differ by less look alike. */
const JUST_NOTICEABLE = 1.05;

/** What one picture looks like. Nothing in it says how many marks there are, and lengths are in pixels. */
export function featuresOf(scene: Inspection): Record<string, number | string> {
  const marks = scene.marks.filter((mark) => mark.type !== "text");
  const boxes = marks.flatMap((mark) => [bounds(mark)].filter((box) => box !== null));
  const sizes = boxes.map(([left, top, right, bottom]) => Math.hypot(right - left, bottom - top)).sort((a, b) => a - b);
  const strokes = marks.flatMap((mark) => mark.strokeWidth ?? []).sort((a, b) => a - b);
  return {
    canvas: `${scene.width} x ${scene.height}`,
    theme: scene.background,
    colours: new Set(scene.marks.flatMap(({ fill, stroke }) => [fill, stroke]).filter((colour) => colour !== undefined)).size,
    "sizes of text": [...new Set(scene.marks.flatMap((mark) => (mark.type === "text" ? mark.size : [])))].sort((a, b) => a - b).join(" "),
    "thinnest stroke": seen(strokes[0]),
    "thickest stroke": seen(strokes.at(-1)),
    "smallest mark": seen(sizes[0]),
    "median mark": seen(sizes[sizes.length >> 1]),
    "largest mark": seen(sizes.at(-1)),
    "spread across": seen(extent(boxes.flatMap(([left, , right]) => [left, right]))),
    "spread down": seen(extent(boxes.flatMap(([, top, , bottom]) => [top, bottom]))),
  };
}

/** How many answers each feature tells, alone and with another one: learnt on one half of the instances, tried on the other, both ways. */
export function toldByGlance(features: Record<string, number | string>[], answers: string[]): Record<string, number> {
  const names = Object.keys(features[0] ?? {});
  const column = (name: string, most: number): string[] => binned(features.map((feature) => feature[name]!), most);
  const told: Record<string, number> = {};
  for (const name of names) told[name] = heldOut(column(name, BINS), answers);
  const coarse = names.map((name) => column(name, BINS_OF_PAIR));
  for (let i = 0; i < names.length; i++) {
    for (let k = 0; k < i; k++) told[`${names[k]} and ${names[i]}`] = heldOut(answers.map((_, at) => `${coarse[k]![at]} ${coarse[i]![at]}`), answers);
  }
  return told;
}

/** In counting, no feature of the picture tells more than the commonest answer does. */
export const glanceTellsNothing: Check = ({ suite, about, levels }) => {
  const tally = new Tally();
  const bar = `<= best constant + ${BAR * 100} points for integers of bucket counting; figure = share above it`;
  if (about.bucket !== "counting" || about.levels.some(({ answer }) => answer !== "integer")) {
    tally.passed();
    return tally.outcome("a glance tells nothing", bar, null);
  }
  const earned = new Map<string, number>();
  let constant = 0, all = 0;
  for (const { known, inspected } of levels) {
    const counted = new Map<string, number>();
    for (const { answer } of known) counted.set(answer, (counted.get(answer) ?? 0) + 1);
    const shown = known.slice(0, SEEDS);
    if (shown.length === 0) continue;
    all += shown.length;
    constant += (Math.max(...counted.values()) / known.length) * shown.length;
    const features = shown.map(({ token }, i) => featuresOf(inspected[i]?.scene ?? suite.inspect(token)));
    const told = toldByGlance(features, shown.map(({ answer }) => answer));
    for (const [policy, right] of Object.entries(told)) earned.set(policy, (earned.get(policy) ?? 0) + right);
  }
  let worst = -1;
  for (const [policy, right] of earned) {
    const above = (right - constant) / all;
    worst = Math.max(worst, above);
    const said = (): string => `"${policy}" tells ${percent(right / all)} of the answers, the best constant ${percent(constant / all)} (all levels together)`;
    tally.expect(above <= BAR, 0, null, said);
  }
  return tally.outcome("a glance tells nothing", bar, worst);
};

/** Right guesses of the commonest answer that the other half of the instances has with the same value; ties are settled by lot. */
function heldOut(values: string[], answers: string[]): number {
  const half = values.length >> 1;
  const counts = (from: number, to: number): Map<string, Map<string, number>> => {
    const byValue = new Map<string, Map<string, number>>();
    for (let i = from; i < to; i++) {
      let counted = byValue.get(values[i]!);
      if (!counted) byValue.set(values[i]!, (counted = new Map()));
      counted.set(answers[i]!, (counted.get(answers[i]!) ?? 0) + 1);
    }
    return byValue;
  };
  const [first, second] = [counts(0, half), counts(half, values.length)];
  return rightGuesses(first, second) + rightGuesses(second, first);
}

function rightGuesses(learnt: Map<string, Map<string, number>>, tried: Map<string, Map<string, number>>): number {
  let right = 0;
  for (const [value, counted] of learnt) {
    const most = Math.max(...counted.values());
    const guesses = [...counted.keys()].filter((answer) => counted.get(answer) === most);
    for (const guess of guesses) right += (tried.get(value)?.get(guess) ?? 0) / guesses.length;
  }
  return right;
}

/** Values as they are while they are few or words; otherwise which of `most` parts of equal weight they lie in. */
function binned(values: (number | string)[], most: number): string[] {
  const isNumber = (value: number | string): value is number => typeof value === "number";
  if (new Set(values).size <= most || !values.every(isNumber)) return values.map(String);
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from({ length: most - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / most)]!);
  return values.map((value) => String(cuts.filter((cut) => cut <= value).length));
}

/** A length as a glance takes it: in steps that grow with it; there is nothing below one canvas unit. */
const seen = (length = 0): number => Math.round(Math.log(Math.max(1, length)) / Math.log(JUST_NOTICEABLE));
const extent = (values: number[]): number => (values.length === 0 ? 0 : Math.max(...values) - Math.min(...values));
