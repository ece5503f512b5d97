/** Formulas that make one number from some others: all of a stated grammar, tried on examples. */

/** A formula as its values in all cases; null where it has none. */
type Values = (number | null)[];

const LARGEST_CONSTANT = 9;

const JOINS: ((a: number, b: number) => number)[] = [
  (a, b) => a + b, (a, b) => a - b, (a, b) => b - a, (a, b) => Math.abs(a - b), (a, b) => a * b,
  (a, b) => (b === 0 ? NaN : a / b), (a, b) => (a === 0 ? NaN : b / a),
];

const joined = (a: Values, b: Values, join: (a: number, b: number) => number): Values => a.map((value, i) => {
  const other = b[i]!;
  if (value === null || other === null) return null;
  const result = join(value, other);
  return Number.isInteger(result) ? result : null;
});

/**
 * Every formula with some of the inputs, each once at most, and at most one constant from 1 to 9. Of two inputs each may be squared; with
 * more of them the constant comes last.
 *
 * @param inputs the values of each input in all cases
 * @param count how many of the cases are examples: a formula has a value in each of them
 */
function formulas(inputs: number[][], count: number): Values[] {
  const all = new Map<string, Values>();
  const add = (values: Values, to: Map<string, Values>): void => {
    if (values.slice(0, count).every((value) => value !== null)) to.set(values.join(","), values);
  };
  /** Formulas with just the leaves in a set of bits. */
  const grow = (leaves: Values[][]): Map<string, Values>[] => {
    const sets: Map<string, Values>[] = Array.from({ length: 1 << leaves.length }, () => new Map<string, Values>());
    for (let set = 1; set < sets.length; set++) {
      const single = leaves.findIndex((_, i) => set === 1 << i);
      if (single >= 0) leaves[single]!.forEach((leaf) => add(leaf, sets[set]!));
      for (let part = (set - 1) & set; part > (set ^ part); part = (part - 1) & set) {
        for (const a of sets[part]!.values()) for (const b of sets[set ^ part]!.values()) for (const join of JOINS) add(joined(a, b, join), sets[set]!);
      }
    }
    return sets;
  };
  const leaves = inputs.map((values): Values[] => (inputs.length === 2 ? [values, values.map((value) => value * value)] : [values]));
  const plain = grow(leaves);
  for (let constant = 1; constant <= LARGEST_CONSTANT; constant++) {
    const alone: Values = inputs[0]!.map(() => constant);
    add(alone, all);
    if (inputs.length < 3) grow([...leaves, [alone]]).forEach((set) => set.forEach((values) => add(values, all)));
    else plain.forEach((set) => set.forEach((values) => JOINS.forEach((join) => add(joined(values, alone, join), all))));
  }
  plain.forEach((set) => set.forEach((values) => add(values, all)));
  return [...all.values()];
}

/**
 * What formulas that fit the examples give in each further case.
 *
 * @param inputs the values of each input in all cases, the examples first
 * @param results those of the examples
 */
export function told(inputs: number[][], results: number[]): number[][] {
  const fitting = formulas(inputs, results.length).filter((values) => results.every((result, i) => values[i] === result));
  return inputs[0]!.slice(results.length).map((_, open) => [...new Set(fitting.map((values) => values[results.length + open]!).filter((value) => value !== null))]);
}
