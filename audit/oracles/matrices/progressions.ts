/** Rules that a quantity may follow along three rows of three, with the last one missing. */

/** Sizes are shares of a panel: neighbours differ by 0.017 or more. */
const EQUAL = 0.005;
const same = (a: number, b: number): boolean => Math.abs(a - b) < EQUAL;

/** A rule: what the third of a line must be, given what the lines before it were; undefined when the rule does not hold. */
type Guess = (lines: [[number, number, number], [number, number, number]], last: [number, number]) => number | undefined;

const constant: Guess = (lines, [a, b]) => (lines.every(([x, y, z]) => same(x, y) && same(y, z)) && same(a, b) ? b : undefined);

const progression: Guess = (lines, [a, b]) => {
  const step = b - a;
  return lines.every(([x, y, z]) => same(y - x, step) && same(z - y, step)) ? b + step : undefined;
};

const distribution: Guess = ([first, ...rest], [a, b]) => {
  const key = (values: number[]): number[] => [...values].sort((x, y) => x - y);
  const set = key(first!);
  if (same(set[0]!, set[1]!) || same(set[1]!, set[2]!)) return undefined;
  if (!rest.every((line) => key(line).every((value, i) => same(value, set[i]!)))) return undefined;
  const left = set.filter((value) => !same(value, a) && !same(value, b));
  return left.length === 1 ? left[0] : undefined;
};

const sum: Guess = (lines, [a, b]) => (lines.every(([x, y, z]) => same(x + y, z)) ? a + b : undefined);
const difference: Guess = (lines, [a, b]) => (lines.every(([x, y, z]) => same(x - y, z)) ? a - b : undefined);

/** Kinds that have no order: of these a reader copies, and adds nothing. */
const KINDS = /shape|outline|inner$|colour|filling/;

/** What somebody takes for a rule who looks at one panel of a row alone: "the third is the first, or the second, and so much more", "always the same". */
const copied: Guess[] = [
  ([[x1, , z1], [x2, , z2]], [a]) => (same(z1, x1) && same(z2, x2) ? a : undefined),
  ([[, y1, z1], [, y2, z2]], [, b]) => (same(z1, y1) && same(z2, y2) ? b : undefined),
  ([[, , z1], [, , z2]]) => (same(z1, z2) ? z1 : undefined),
];
const simple: Guess[] = [
  ([[x1, , z1], [x2, , z2]], [a]) => (same(z1 - x1, z2 - x2) ? a + z1 - x1 : undefined),
  ([[, y1, z1], [, y2, z2]], [, b]) => (same(z1 - y1, z2 - y2) ? b + z1 - y1 : undefined),
  ([[, , z1], [, , z2]]) => (same(z1, z2) ? z1 : undefined),
];

/**
 * The values that rules along rows allow for the ninth place; sums and differences only where asked for, and what a reader would do who
 * looks at one panel of a row alone, for which the name of the quantity counts.
 */
export function ninth(shown: number[], withArithmetic = false, name?: string): number[] {
  const guesses = [constant, progression, distribution, ...(withArithmetic ? [sum, difference] : []), ...(name === undefined ? [] : KINDS.test(name) ? copied : simple)];
  const lines: Parameters<Guess>[0] = [[shown[0]!, shown[1]!, shown[2]!], [shown[3]!, shown[4]!, shown[5]!]];
  const values: number[] = [];
  for (const guess of guesses) {
    const value = guess(lines, [shown[6]!, shown[7]!]);
    if (value !== undefined && !values.some((other) => same(other, value))) values.push(value);
  }
  return values;
}

/** Whether some rule along rows holds for all nine values. */
export function followsRule(values: number[], withArithmetic = false): boolean {
  return ninth(values.slice(0, 8), withArithmetic).some((value) => same(value, values[8]!));
}
