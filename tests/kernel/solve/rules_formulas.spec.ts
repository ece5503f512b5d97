import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { Examples, Formula } from "../../../assembly/solve/rules/formulas";

/** What formulas give in the last case, of inputs in columns. */
function told(inputs: i32[][], results: i32[]): i32[] {
  const examples = new Examples(results, 1);
  for (let i = 0; i < inputs.length; i++) examples.add(inputs[i]);
  return examples.solve()[0].sort((a, b) => a - b);
}

describe("formulas", () => {
  test("are found from examples", () => {
    expect(told([[1, 5, 8, 3], [2, 9, 1, 4]], [3, 14, 9])).toStrictEqual([7]);
    expect(told([[2, 5, 8, 3], [3, 7, 4, 6]], [11, 40, 37])).toStrictEqual([23]);
    expect(told([[2, 5, 8, 3], [3, 7, 4, 6], [9, 2, 6, 5]], [15, 37, 38])).toStrictEqual([23]);
  });

  test("are all found: copying, and always the same", () => {
    // The sum, or the second input and one.
    expect(told([[1, 1, 4], [5, 8, 3]], [6, 9]).includes(7)).toBe(true);
    expect(told([[1, 1, 4], [5, 8, 3]], [6, 9]).includes(4)).toBe(true);
    expect(told([[3, 7, 4], [5, 5, 9]], [5, 5]).includes(9)).toBe(true);
    expect(told([[3, 7, 4], [5, 5, 9]], [5, 5]).includes(5)).toBe(true);
  });

  test("that are drawn are in the grammar", () => {
    for (let k = 0; k < 120; k++) {
      const rng = new Rng(new Digest(9, 1)).split(k.toString());
      const count = 2 + k % 3;
      const formula = Formula.random(rng, count, k % 2 == 0, count < 4 && k % 4 < 2);
      const inputs: i32[][] = [];
      for (let i = 0; i < count; i++) inputs.push([]);
      const results: i32[] = [];
      for (let tries = 0; tries < 400 && results.length < 4; tries++) {
        const numbers: i32[] = [];
        for (let i = 0; i < count; i++) numbers.push(rng.int(1, 12));
        const result = formula.of(numbers);
        if (result < 0) continue;
        for (let i = 0; i < count; i++) inputs[i].push(numbers[i]);
        results.push(result);
      }
      if (results.length < 4) continue;
      expect(told(inputs, results.slice(0, 3)).includes(results[3])).toBe(true);
    }
  });

  test("read as they are meant", () => {
    const formula = Formula.random(new Rng(new Digest(2, 3)), 3, true, true);
    expect(formula.text(["a", "b", "c"]).includes("×")).toBe(true);
    expect(formula.work).toBe(4);
  });
});
