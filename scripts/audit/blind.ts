/** What a policy earns that never looks at the picture. */
import { type Check, type Known, SEEDS, Tally } from "./context.ts";
import { percent, taskOf } from "./oracle.ts";

/** The accuracy of each blind policy at one level. */
export function blindPolicies(known: Known[]): Record<string, number> {
  const answers = known.map((instance) => instance.answer);
  const policies: Record<string, number> = {
    "best constant": share(Math.max(...counts(answers).values()), known.length),
    "same question": leaveOneOut(known.map(taskOf), answers),
    "largest number in the question": share(known.filter((k) => largestNumber(taskOf(k)) === k.answer).length, known.length),
    echo: share(known.filter((k) => k.answer === taskOf(k) || k.answer === k.question).length, known.length),
  };
  const questions = known.map((instance) => new Set(taskOf(instance).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const tokens = [...new Set(questions.flatMap((question) => [...question]))];
  let best = 0;
  for (const token of tokens) {
    const has = questions.map((question) => question.has(token));
    const present = has.filter(Boolean).length;
    // A token of a handful of questions says nothing that leaving one out would not undo.
    if (present < 20 || present > known.length - 20) continue;
    best = Math.max(best, leaveOneOut(has.map(String), answers));
  }
  policies["best word of the question"] = best;
  return policies;
}

/** The bar on a blind policy at one level, by how many answers there are. */
export function blindBar(known: Known[]): number {
  const distinct = new Set(known.map((instance) => instance.answer)).size;
  if (known[0]?.kind === "choice" || known[0]?.kind === "label") return Math.max(0.15, 1 / distinct + 0.05);
  return distinct <= 6 ? 0.25 : 0.15;
}

export const blind: Check = ({ levels }) => {
  const tally = new Tally();
  let worst = 0;
  for (const { level, known: all } of levels) {
    const known = all.slice(0, SEEDS.blind);
    if (known.length === 0) continue;
    const bar = blindBar(known);
    for (const [policy, accuracy] of Object.entries(blindPolicies(known))) {
      worst = Math.max(worst, accuracy);
      tally.expect(accuracy <= bar, level, null, () => `${policy} is right in ${percent(accuracy)}, more than ${percent(bar)}`);
    }
  }
  return tally.outcome("blind policies gain little", "<= 15 %; 25 % for at most 6 answers; 1/k + 5 points for k options", worst);
};

/** Instances differ in content. */
export const fresh: Check = ({ levels }) => {
  const tally = new Tally();
  let worst = 1;
  for (const { level, known } of levels) {
    const bar = level <= 1 ? 0.9 : 0.99;
    const distinct = share(new Set(known.map((instance) => instance.fingerprint)).size, known.length);
    worst = Math.min(worst, distinct);
    tally.expect(distinct >= bar, level, null, () => `${percent(distinct)} of ${known.length} instances are distinct, less than ${percent(bar)}`);
  }
  return tally.outcome("instances are fresh", ">= 99 % of 1,000 (90 % at levels 0 and 1)", worst);
};

/** Accuracy of guessing the commonest answer among the other members of one's group. */
function leaveOneOut(groups: string[], answers: string[]): number {
  const byGroup = new Map<string, Map<string, number>>();
  groups.forEach((group, i) => {
    const counted = byGroup.get(group) ?? new Map<string, number>();
    byGroup.set(group, counted.set(answers[i]!, (counted.get(answers[i]!) ?? 0) + 1));
  });
  let right = 0;
  groups.forEach((group, i) => {
    const counted = byGroup.get(group)!;
    const own = counted.get(answers[i]!)! - 1;
    let best = own;
    let ties = 1;
    for (const [answer, count] of counted) {
      if (answer === answers[i]) continue;
      if (count > best) [best, ties] = [count, 0];
      else if (count === best) ties++;
    }
    if (best === own && own > 0) right += 1 / ties;
  });
  return share(right, answers.length);
}

function counts(values: string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const value of values) result.set(value, (result.get(value) ?? 0) + 1);
  return result;
}

function largestNumber(text: string): string | null {
  const numbers = (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return numbers.length === 0 ? null : String(Math.max(...numbers));
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
