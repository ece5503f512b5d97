/** The statistics of a report: against counting, known values, and what they promise. */
import seedrandom from "seedrandom";
import { describe, expect, test } from "vitest";
import { meanDifference, meanOf, passAtK, wilson } from "../../bindings/node/cli/eval/statistics.ts";

describe("Wilson's interval", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (successes, trials, low, high) => {
    const found = wilson(successes, trials);
    expect(found.value).toBe(successes / trials);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test("is as wide on the other side", () => {
    expect(wilson(20, 20).high).toBe(1);
    expect(wilson(20, 20).low).toBeCloseTo(1 - wilson(0, 20).high, 12);
  });
});

describe("pass@k", () => {
  /** All ways to take k of n replies, of which the first `right` are right. */
  function counted(n: number, right: number, k: number): number {
    let [all, some] = [0, 0];
    for (let taken = 0; taken < 1 << n; taken++) {
      const members = Array.from({ length: n }, (_, i) => i).filter((i) => taken & (1 << i));
      if (members.length !== k) continue;
      all++;
      if (members.some((i) => i < right)) some++;
    }
    return some / all;
  }

  test("is the share of the choices of k replies with a right one among them", () => {
    for (let n = 1; n <= 7; n++) for (let right = 0; right <= n; right++) for (let k = 1; k <= n; k++) expect(passAtK(n, right, k)).toBeCloseTo(counted(n, right, k), 12);
  });

  test("is unbiased: its mean over what may come is what k independent replies get", () => {
    const [n, k, p] = [10, 4, 0.23];
    const choose = (right: number): number => Array.from({ length: right }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);
    const mean = Array.from({ length: n + 1 }, (_, right) => choose(right) * p ** right * (1 - p) ** (n - right) * passAtK(n, right, k)).reduce((a, b) => a + b);
    expect(mean).toBeCloseTo(1 - (1 - p) ** k, 12);
  });
});

describe("means over instances", () => {
  const random = seedrandom("instances");
  const shares = Array.from({ length: 200 }, () => Math.round(4 * random()) / 4);

  test("single replies are Wilson's", () => {
    expect(meanOf([1, 0, 1, 1], "any")).toEqual(wilson(3, 4));
  });

  test("a seed gives one interval, which is about that of the normal distribution", () => {
    const found = meanOf(shares, "a");
    expect(meanOf(shares, "a")).toEqual(found);
    expect(meanOf(shares, "b")).not.toEqual(found);
    const mean = shares.reduce((a, b) => a + b) / shares.length;
    const deviation = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / shares.length / shares.length);
    expect(found.value).toBeCloseTo(mean, 12);
    expect(found.low).toBeCloseTo(mean - 1.96 * deviation, 1);
    expect(found.high).toBeCloseTo(mean + 1.96 * deviation, 1);
  });

  test("19 of 20 intervals hold what they estimate", () => {
    const draw = seedrandom("coverage");
    const held = Array.from({ length: 400 }, (_, i) => {
      const { low, high } = meanOf(Array.from({ length: 60 }, () => Math.floor(5 * draw()) / 4), `trial ${i}`);
      return low <= 0.5 && 0.5 <= high;
    }).filter(Boolean).length;
    expect(held / 400).toBeGreaterThan(0.91);
    expect(held / 400).toBeLessThan(0.98);
  });

  test("instances that are all alike are no certainty", () => {
    const { value, low, high } = meanOf([0.5, 0.5, 0.5], "any");
    expect(value).toBe(0.5);
    expect(high - low).toBeGreaterThan(0.5);
  });
});

describe("paired differences", () => {
  test("lie around their mean, and are narrower than two that are not paired", () => {
    const random = seedrandom("pairs");
    const first = Array.from({ length: 300 }, () => (random() < 0.5 ? 1 : 0));
    const second = first.map((value) => (random() < 0.1 ? 1 : value));
    const { value, low, high } = meanDifference(second.map((share, i) => share - first[i]!), "pairs");
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    const unpaired = wilson(150, 300);
    expect(high - low).toBeLessThan(unpaired.high - unpaired.low);
  });

  test("none at all is bounded by how many pairs there are", () => {
    const [few, many] = [meanDifference([0, 0, 0], "few"), meanDifference(Array.from({ length: 500 }, () => 0), "many")];
    expect(few.value).toBe(0);
    expect(few.low).toBe(-few.high);
    expect(few.high).toBeGreaterThan(0.5);
    expect(many.high).toBeLessThan(0.01);
    expect(meanDifference([1, 1], "all").high).toBe(1);
  });
});
