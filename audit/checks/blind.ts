/** What a policy earns that never looks at the picture. */
import { type Check, type Known, SEEDS, Tally } from "./context.ts";
import { percent, taskOf } from "./oracle.ts";

/** The accuracy of each blind policy at one level. */
export function blindPolicies(known: Known[]): Record<string, number> {
  const tasks = known.map(taskOf);
  const answers = known.map((instance) => instance.answer);
  const counted = counts(answers);
  const right = {
    "best constant": Math.max(...counted.values()),
    "same question": sum([...membersOf(tasks.map((task) => [task])).values()].map((members) => leaveOneOut(counts(members.map((i) => answers[i]!)).values()))),
    "largest number in the question": tasks.filter((task, i) => largestNumber(task) === answers[i]).length,
    echo: known.filter((instance, i) => instance.answer === tasks[i] || instance.answer === instance.question).length,
    "best word of the question": 0,
  };
  for (const members of membersOf(tasks.map((task) => task.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])).values()) {
    // A word of a handful of questions says nothing that leaving one out would not undo.
    if (members.length < 20 || members.length > known.length - 20) continue;
    const having = counts(members.map((i) => answers[i]!));
    const lacking = [...counted].map(([answer, count]) => count - (having.get(answer) ?? 0));
    right["best word of the question"] = Math.max(right["best word of the question"], leaveOneOut(having.values()) + leaveOneOut(lacking));
  }
  return Object.fromEntries(Object.entries(right).map(([policy, count]) => [policy, share(count, known.length)]));
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

/** For each word the numbers of the texts that hold it. */
function membersOf(texts: string[][]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  texts.forEach((words, i) => {
    for (const word of new Set(words)) {
      const found = members.get(word);
      if (found) found.push(i);
      else members.set(word, [i]);
    }
  });
  return members;
}

/**
 * How many members of a group the commonest answer among the other members is right for, given how often each answer occurs. Without
 * itself a member leaves its own answer the commonest only where no other is as common: the two largest counts decide.
 */
function leaveOneOut(counted: Iterable<number>): number {
  let first = 0, second = 0, seconds = 0;
  for (const count of counted) {
    if (count > first) [first, second, seconds] = [count, first, first === second ? seconds + 1 : 1];
    else if (count > second) [second, seconds] = [count, 1];
    else if (count === second) seconds++;
  }
  if (first - 1 > second) return first;
  // Ties are settled by lot.
  return first - 1 === second && second > 0 ? first / (1 + seconds) : 0;
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

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
