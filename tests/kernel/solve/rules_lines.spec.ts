import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { Attribute } from "../../../assembly/solve/rules/attribute";
import { endsOf, follow, holdsFor, isDetermined, progressionTo, Rule, RuleKind } from "../../../assembly/solve/rules/lines";

const NUMBER = new Attribute("number", 1, 9);

function stream(name: string): Rng {
  return new Rng(new Digest(5, 6)).split(name);
}

describe("rules of matrices", () => {
  test("hold for the values that follow them", () => {
    const kinds: RuleKind[] = [RuleKind.Constant, RuleKind.Sum, RuleKind.Difference, RuleKind.Distribution];
    for (let k = 0; k < 40; k++) {
      const rng = stream(k.toString());
      const rule = new Rule(kinds[k % 4]);
      const values = follow(rng, NUMBER, rule, 5);
      assert(values !== null, "5 is the end of every kind of row");
      expect(values![8]).toBe(5);
      expect(holdsFor(rule, values!, false)).toBe(true);
    }
  });

  test("hold for every progression that can end where it is asked to", () => {
    for (let step = 1; step <= 4; step++) {
      const ends = endsOf(NUMBER, step);
      for (let i = 0; i < ends.length; i++) {
        const rng = stream(step.toString() + "/" + i.toString());
        const rule = progressionTo(rng, NUMBER, ends[i], step);
        const values = follow(rng, NUMBER, rule, ends[i]);
        assert(values !== null, "the progression has room");
        expect(holdsFor(rule, values!, false)).toBe(true);
        expect(abs(rule.step)).toBe(step);
      }
    }
    expect(endsOf(NUMBER, 4).length).toBe(2);
  });

  test("that disagree on the missing value leave it open", () => {
    // 2 + 2 = 4, 1 + 4 = 5, 1 + 3 = ?: only the sum.
    expect(isDetermined(NUMBER, [2, 2, 4, 1, 4, 5, 1, 3, 4], true)).toBe(true);
    // 2 2 4, 1 2 3, 1 3 ?: the sum says 4, "2 more than the first" says 3.
    expect(isDetermined(NUMBER, [2, 2, 4, 1, 2, 3, 1, 3, 4], true)).toBe(false);
    // 1 2 3, 1 2 3, 2 4 ?: the sum says 6, "always 3" says 3.
    expect(isDetermined(NUMBER, [1, 2, 3, 1, 2, 3, 2, 4, 6], true)).toBe(false);
    // 1 2 3, 1 2 3, 2 3 ?: a step says 4, the sum 5, the same three values 1.
    expect(isDetermined(NUMBER, [1, 2, 3, 1, 2, 3, 2, 3, 4], true)).toBe(false);
    // Down the columns as well: 5 5 5, 5 5 5, 5 5 ?
    expect(isDetermined(NUMBER, [5, 5, 5, 5, 5, 5, 5, 5, 5], true)).toBe(true);
  });
});
