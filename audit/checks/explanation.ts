/** Whether `explain()` says to people what the key is, in words that are theirs. */
import { groups, items, pairs } from "../answers/spelling.ts";
import { type Check, type Known, SEEDS, Tally } from "./context.ts";
import { holdsToken } from "./prompt.ts";

/** What is wrong with an explanation, one clause each. */
export function flawsOf({ answer, kind, question, explanation }: Pick<Known, "answer" | "kind" | "question" | "explanation">): string[] {
  const asked = question.toLowerCase();
  // A word for the code's own use shows in brackets, or by its underscores; what the question says as well is no such word.
  const bracketed = [...explanation.matchAll(/\(([a-z][a-z, -]*)\)/g)].map(([, words]) => words!);
  const identifiers = [...explanation.matchAll(/\b[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+\b/g)].map(([word]) => word);
  return [
    ...(namesKey(kind, answer, explanation) ? [] : ["does not name the key"]),
    ...[...bracketed, ...identifiers].filter((word) => !asked.includes(word.toLowerCase())).map((word) => `holds "${word}", which the question does not say`),
  ];
}

/** Explanations name the key and hold no word that is the code's own. */
export const explanationIsPlain: Check = ({ levels }) => {
  const tally = new Tally();
  for (const { level, known } of levels) {
    for (const instance of known.slice(0, SEEDS.inspected)) {
      const flaws = flawsOf(instance);
      tally.expect(flaws.length === 0, level, instance.seed, () => `${flaws.join("; ")}: ${instance.explanation} (the key is ${instance.answer})`);
    }
  }
  return tally.outcome("explanation is plain", "names the key, holds no internal word");
};

/** Whether a text holds the key: lists item by item in any order, mappings pair by pair, everything else as it is written. */
function namesKey(kind: string, key: string, text: string): boolean {
  if (key === "empty" || key === "[]") return /\b(?:no|none|nothing|empty)\b/i.test(text);
  if (kind === "set" || kind === "sequence") return items(key).every((item) => holdsToken(text, item));
  if (kind === "partition") return groups(key).flat().every((item) => holdsToken(text, item));
  if (kind === "mapping") return pairs(key).every(([name, value]) => ["", ":", " =", " to", " is"].some((link) => holdsToken(text, `${name}${link} ${value}`)));
  // 75 is named by 75.0 as well.
  if (kind === "decimal") return (text.match(/-?\d+(?:\.\d+)?/g) ?? []).some((number) => Number(number) === Number(key));
  // An equation has as many forms as one likes.
  if (kind === "expression" && key.includes("=")) return text.includes("=");
  return holdsToken(text, key);
}
