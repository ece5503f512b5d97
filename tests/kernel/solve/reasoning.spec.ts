import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { Connected, isConnected, sides } from "../../../assembly/solve/csp/connected";
import { AllDifferent, Constraint, Csp, SumIs } from "../../../assembly/solve/csp/csp";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Runs } from "../../../assembly/solve/csp/runs";
import { latinSquare } from "../../../assembly/solve/latin/latin";

const MANY: i32 = 1000000;

function stream(name: string): Rng {
  return new Rng(new Digest(5, 6)).split(name);
}

/** `0 ... size - 1`. */
function all(size: i32): StaticArray<i32> {
  const scope = new StaticArray<i32>(size);
  for (let i = 0; i < size; i++) scope[i] = i;
  return scope;
}

/** The bits of a number as values. */
function bits(mask: i32, size: i32): StaticArray<i32> {
  const values = new StaticArray<i32>(size);
  for (let i = 0; i < size; i++) values[i] = (mask >> i) & 1;
  return values;
}

describe("connectivity", () => {
  test("counts the connected sets of cells that trying all of them finds", () => {
    const beside = sides(3, 4);
    let found = 0;
    for (let mask = 0; mask < 1 << 12; mask++) found += <i32>isConnected(bits(mask, 12), 1, beside);
    const csp = new Csp(12, 3);
    csp.add(new Connected(all(12), beside, 2));
    expect(csp.count(MANY, MANY)).toBe(found);
  });

  test("keeps exactly what occurs in some connected set", () => {
    const beside = sides(3, 3);
    for (let k = 0; k < 300; k++) {
      const rng = stream(k.toString());
      const csp = new Csp(9, 3);
      csp.add(new Connected(all(9), beside, 2));
      for (let cell = 0; cell < 9; cell++) csp.allow(cell, [3, 3, 3, 2, 1][rng.int(0, 4)]);
      csp.allow(rng.int(0, 8), 2);
      const union = new StaticArray<u32>(9);
      for (let mask = 0; mask < 1 << 9; mask++) {
        const values = bits(mask, 9);
        let isAllowed = isConnected(values, 1, beside);
        for (let cell = 0; cell < 9; cell++) isAllowed = isAllowed && (csp.allowed(cell) & ((<u32>1) << values[cell])) != 0;
        for (let cell = 0; cell < 9 && isAllowed; cell++) union[cell] |= (<u32>1) << values[cell];
      }
      expect(csp.start()).toBe(union[0] != 0);
      for (let cell = 0; cell < 9 && union[0] != 0; cell++) expect(csp.domain[cell]).toBe(union[cell]);
    }
  });
});

describe("runs along a line", () => {
  test("are counted as by hand, and the exact version keeps what occurs", () => {
    for (let mask = 0; mask < 1 << 7; mask++) {
      const runs = Runs.of(all(7), bits(mask, 7));
      let found = 0;
      const union = new StaticArray<u32>(7);
      for (let other = 0; other < 1 << 7; other++) {
        const values = bits(other, 7);
        const others = Runs.of(all(7), values);
        let isEqual = others.length == runs.length;
        for (let k = 0; k < runs.length && isEqual; k++) isEqual = runs[k] == others[k];
        if (!isEqual) continue;
        found++;
        for (let i = 0; i < 7; i++) union[i] |= (<u32>1) << values[i];
      }
      const exact = new Csp(7, 3);
      exact.add(new Runs(all(7), runs, true));
      expect(exact.count(MANY, MANY)).toBe(found);
      exact.start();
      for (let i = 0; i < 7; i++) expect(exact.domain[i]).toBe(union[i]);
      const loose = new Csp(7, 3);
      loose.add(new Runs(all(7), runs, false));
      expect(loose.count(MANY, MANY)).toBe(found);
    }
  });
});

describe("a reasoner", () => {
  test("strips clues as long as it finds the solution, which stays the only one", () => {
    for (let depth = 0; depth <= 2; depth++) {
      const rng = stream("strip " + depth.toString());
      const csp = latinSquare(5);
      csp.count(1, MANY, rng);
      const solution = new StaticArray<i32>(25);
      const clues: Clue[] = [];
      for (let cell = 0; cell < 25; cell++) solution[cell] = csp.first[cell];
      const order = rng.permutation(25);
      for (let k = 0; k < 25; k++) {
        clues.push(Clue.given(order[k], solution[order[k]]));
        clues[k].show(csp, true);
      }
      const solver = new Reasoner(csp, 0, depth);
      expect(solver.choose(clues, 8, 0)).toBe(true);
      let shown = 0;
      for (let k = 0; k < 25; k++) shown += <i32>clues[k].isShown;
      expect(shown).toBeLessThan(13);
      expect(solver.solve()).toBe(true);
      expect(csp.count(2, MANY)).toBe(1);
      for (let cell = 0; cell < 25; cell++) expect(csp.first[cell]).toBe(solution[cell]);
    }
  });

  test("takes rules in reach alone, and weighs the easiest first", () => {
    const csp = new Csp(2, 7);
    const sum: Constraint = new SumIs([0, 1], 1);
    const different: Constraint = new AllDifferent([0, 1], 3);
    different.tier = 1;
    csp.add(sum);
    csp.add(different);
    csp.allow(0, 3);
    // Sums to 1: both orders of 0 and 1 are left, whatever is in reach.
    const easy = new Reasoner(csp, 0, 0);
    expect(easy.solve()).toBe(false);
    expect(easy.stepsOf(0)).toBe(1);
    expect(easy.stepsOf(1)).toBe(0);
    expect(easy.work).toBe(1);
  });

  test("refutes what rules alone leave open", () => {
    // Two of three differ pairwise in two values: each supposition fails.
    const csp = new Csp(3, 3);
    csp.add(new AllDifferent([0, 1], 2));
    csp.add(new AllDifferent([1, 2], 2));
    csp.add(new SumIs([0, 1, 2], 2));
    const solver = new Reasoner(csp, 0, 1);
    expect(new Reasoner(csp, 0, 0).solve()).toBe(false);
    expect(solver.solve()).toBe(true);
    expect(solver.supposed[0]).toBe(1);
    expect(csp.domain[0]).toBe(2);
    expect(csp.domain[1]).toBe(1);
  });
});
