/**
 * A small solver for puzzles: backtracking with forward checking, on constraints that only say whether some values go together.
 * Written for clarity and as a second opinion, not for speed.
 */

export interface Rule {
  /** Variables that the rule is about. */
  scope: number[];
  /** Whether the values can still be completed; undefined where a variable has none yet. */
  allows(values: (number | undefined)[]): boolean;
}

/** All solutions, at most `cap` of them, of variables with the given values under the given rules. */
export function solutions(domains: number[][], rules: Rule[], cap = 2): number[][] {
  const values: (number | undefined)[] = domains.map(() => undefined);
  const about: Rule[][] = domains.map((_, variable) => rules.filter((rule) => rule.scope.includes(variable)));
  /** For each pair of variables the rules about both: only these have more to say of one when the other gets a value. */
  const shared: Rule[][][] = about.map((own) => domains.map((_, other) => own.filter((rule) => rule.scope.includes(other))));
  const found: number[][] = [];
  const fits = (variable: number, value: number, asked: Rule[]): boolean => {
    values[variable] = value;
    const isRight = asked.every((rule) => rule.allows(rule.scope.map((other) => values[other])));
    values[variable] = undefined;
    return isRight;
  };
  const descend = (options: number[][]): void => {
    let next = -1;
    for (let i = 0; i < options.length; i++) {
      if (values[i] === undefined && (next < 0 || options[i]!.length < options[next]!.length)) next = i;
    }
    if (next < 0) {
      found.push(values.slice() as number[]);
      return;
    }
    for (const value of options[next]!) {
      values[next] = value;
      const left = options.map((list, i) => {
        const asked = shared[next]![i]!;
        return values[i] === undefined && asked.length > 0 ? list.filter((option) => fits(i, option, asked)) : list;
      });
      if (left.every((list, i) => values[i] !== undefined || list.length > 0)) descend(left);
      values[next] = undefined;
      if (found.length >= cap) return;
    }
  };
  const start = domains.map((domain, i) => domain.filter((value) => fits(i, value, about[i]!)));
  if (start.every((domain) => domain.length > 0)) descend(start);
  return found;
}

/** The variables have different values. */
export function allDifferent(scope: number[]): Rule {
  return {
    scope,
    allows: (values) => {
      const known = values.filter((value) => value !== undefined);
      return new Set(known).size === known.length;
    },
  };
}

/** Rows and columns of a square of `order` without repetition; variable `row * order + column`. */
export function latinRules(order: number): Rule[] {
  const indices = Array.from({ length: order }, (_, i) => i);
  return indices.flatMap((k) => [
    allDifferent(indices.map((i) => k * order + i)),
    allDifferent(indices.map((i) => i * order + k)),
  ]);
}

/** `low ... high`, both included. */
export const range = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
