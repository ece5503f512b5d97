/** Rules that a quantity may follow along three rows of three, with the last one missing. */

/** Sizes are shares of a panel: neighbours differ by 0.017 or more. */
const EQUAL = 0.005;
const same = (a: number, b: number): boolean => Math.abs(a - b) < EQUAL;

/** A rule: what the third of a line must be, given what the lines before it were; undefined when the rule does not hold. */
type Guess = (lines: [number, number, number][], last: [number, number]) => number | undefined;

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

/** The values that rules along rows allow for the ninth place; sums and differences only where asked for. */
export function ninth(shown: number[], withArithmetic = false): number[] {
  const guesses = withArithmetic ? [constant, progression, distribution, sum, difference] : [constant, progression, distribution];
  const lines: [number, number, number][] = [[shown[0]!, shown[1]!, shown[2]!], [shown[3]!, shown[4]!, shown[5]!]];
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
