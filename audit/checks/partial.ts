/** What guesses earn of `partial`: constants, copies of the picture, one value everywhere, and chance. */
import seedrandom from "seedrandom";
import type { Inspection } from "../../bindings/core/types.ts";
import { groups, items, pairs, rows } from "../answers/spelling.ts";
import { type Check, type Known, Tally } from "./context.ts";
import { reply } from "./oracle.ts";

/** The mean `partial` that no guess may exceed at any level. */
const BAR = 0.35;
/** Instances a level. */
const SEEDS = 200;
/** Constant replies: so many of the level's commonest answers. */
const CONSTANTS = 5;

/** The best guess at each level earns no more than the bar in the mean; pictures are copied where the audit has looked at them. */
export const partialIsEarned: Check = ({ suite, levels }) => {
  const tally = new Tally();
  let worst = 0;
  for (const { level, known: all, inspected } of levels) {
    const known = all.slice(0, SEEDS);
    if (known.length === 0) continue;
    const scenes = new Map(inspected.map(({ known: instance, scene }) => [instance.token, scene]));
    const constants = commonest(known.map(({ answer }) => answer)).slice(0, CONSTANTS);
    const earned = new Map<string, number[]>();
    for (const instance of known) {
      const guesses = { ...Object.fromEntries(constants.map((text) => [`always ${text}`, text])), ...guessesAt(instance, known, scenes.get(instance.token)) };
      suite.verifyGroup(instance.token, Object.values(guesses).map(reply)).forEach(({ partial }, i) => {
        const policy = Object.keys(guesses)[i]!;
        earned.set(policy, [...(earned.get(policy) ?? []), partial]);
      });
    }
    for (const [policy, shares] of earned) {
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      worst = Math.max(worst, mean);
      tally.expect(mean <= BAR, level, null, () => `${policy} earns ${mean.toFixed(2)} of partial in the mean`);
    }
  }
  return tally.outcome("partial is earned", `mean <= ${BAR} at every level`, worst);
};

/** Replies of the right form that know nothing but names that the picture shows, sizes, and what answers of the level are made of. */
function guessesAt({ kind, answer, seed }: Known, known: Known[], scene: Inspection | undefined): Record<string, string> {
  const random = seedrandom(`partial ${seed}`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const another = pick(known.filter((other) => other.answer !== answer).map((other) => other.answer)) ?? answer;
  const parts = (read: (key: string) => string[]): string[] => commonest(known.filter((other) => other.kind === kind).flatMap((other) => read(other.answer)));
  switch (kind) {
    case "set": {
      const vocabulary = parts(items);
      return { "another's answer": another, everything: vocabulary.join(", "), nothing: "empty", "a random half": vocabulary.filter(() => random() < 0.5).join(", ") || "empty" };
    }
    case "sequence": {
      const own = items(answer);
      const vocabulary = parts(items);
      return { "another's answer": another, "one value everywhere": own.map(() => vocabulary[0]!).join(", "), "random values": own.map(() => pick(vocabulary)).join(", ") };
    }
    case "mapping": {
      const own = pairs(answer);
      const vocabulary = parts((key) => pairs(key).map(([, value]) => value));
      const written = (value: () => string): string => own.map(([name]) => `${name}: ${value()}`).join(", ");
      return { "one value everywhere": written(() => vocabulary[0]!), "random values": written(() => pick(vocabulary)) };
    }
    case "partition": {
      const all = groups(answer).flat();
      const halves = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)].filter((half) => half.length > 0);
      return { "one group": all.join(", "), "groups of one": all.join("; "), "random halves": halves.map((half) => half.join(", ")).join("; ") };
    }
    case "grid": {
      const own = rows(answer);
      const vocabulary = parts((key) => rows(key).flat());
      const filled = (cell: (row: number, column: number) => string): string => own.map((row, r) => row.map((_, c) => cell(r, c)).join(" ")).join(" / ");
      const copied = scene && copy(scene, own, vocabulary);
      return {
        "one value everywhere": filled(() => vocabulary[0]!), "random values": filled(() => pick(vocabulary)), "another's answer": another,
        ...(copied ? { "what is given": filled((r, c) => copied[r]![c] ?? vocabulary[0]!) } : {}),
      };
    }
    case "moves":
      return { "one move over and over": (answer[0] ?? "R").repeat(answer.length), "random moves": Array.from(answer, () => pick([..."URDL"])).join(""), "another's answer": another };
    case "box":
      return { "the whole picture": "[0, 0, 1000, 1000]", "its middle": "[250, 250, 750, 750]", "another's answer": another };
    case "boxes": {
      // Nine and four hundred boxes that leave nothing out, and one.
      const tiles = (side: number): string => JSON.stringify(Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side), (i % side) + 1, Math.floor(i / side) + 1].map((k) => Math.round((k * 1000) / side))));
      return { "the whole picture": "[[0, 0, 1000, 1000]]", "nine boxes": tiles(3), "a flood of boxes": tiles(20), nothing: "[]", "another's answer": another };
    }
    case "points": {
      const dots = (side: number): string => JSON.stringify(Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)].map((k) => Math.round(((k + 0.5) * 1000) / side))));
      return { "the middle": "[[500, 500]]", "nine points": dots(3), "a flood of points": dots(30), nothing: "[]", "another's answer": another };
    }
    case "point":
      return { "the middle": "(500, 500)", "another's answer": another };
    default:
      return { "another's answer": another };
  }
}

/** The cells of a grid that are written in the picture, where its rows and columns can be told from the places of the texts. */
function copy(scene: Inspection, own: string[][], vocabulary: string[]): (string | undefined)[][] | undefined {
  const texts = scene.marks.flatMap((mark) => (mark.type === "text" && vocabulary.includes(mark.text) ? [{ text: mark.text, x: middle(mark.box[0], mark.box[2]), y: middle(mark.box[1], mark.box[3]) }] : []));
  const columns = places(texts.map(({ x }) => x));
  const lines = places(texts.map(({ y }) => y));
  if (columns.length !== own[0]!.length || lines.length !== own.length) return undefined;
  const cells = own.map((row) => row.map((): string | undefined => undefined));
  for (const { text, x, y } of texts) cells[nearest(lines, y)]![nearest(columns, x)] = text;
  return cells;
}

const middle = (from: number, to: number): number => (from + to) / 2;

/** Different coordinates in order; those that lie less than 12 units apart are one. */
function places(values: number[]): number[] {
  return values.toSorted((a, b) => a - b).filter((value, i, sorted) => i === 0 || value - sorted[i - 1]! > 12);
}

function nearest(list: number[], value: number): number {
  return list.reduce((best, place, i) => (Math.abs(place - value) < Math.abs(list[best]! - value) ? i : best), 0);
}

/** Different texts, the commonest first. */
function commonest(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
