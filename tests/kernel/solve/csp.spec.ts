import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { AllDifferent, Csp, EXHAUSTED, LessThan, SumIs } from "../../../assembly/solve/csp/csp";
import { Cage, Operation } from "../../../assembly/solve/csp/cage";
import { PathBoard } from "../../../assembly/solve/csp/path";
import { DistinctSum } from "../../../assembly/solve/csp/sum";
import { Lines, Visible } from "../../../assembly/solve/csp/visible";
import { addRegions, dig, fill, isSettledByLogic, latinSquare, reveal, Strength } from "../../../assembly/solve/latin/latin";
import { orthogonalPair, pairSquare } from "../../../assembly/solve/latin/pairs";
import { isConnected, isIrregular, randomRegions } from "../../../assembly/solve/latin/regions";

const MANY: i32 = 1000000;

function stream(name: string): Rng {
  return new Rng(new Digest(3, 4)).split(name);
}

function boxes(): StaticArray<i32> {
  return [0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 3, 3, 2, 2, 3, 3];
}

describe("the constraint solver", () => {
  test("counts Latin squares", () => {
    expect(latinSquare(3).count(MANY, MANY)).toBe(12);
    expect(latinSquare(4).count(MANY, MANY)).toBe(576);
    expect(latinSquare(5).count(MANY, MANY)).toBe(161280);
  });

  test("counts Sudokus of order 4", () => {
    const csp = latinSquare(4);
    addRegions(csp, boxes(), 4);
    expect(csp.count(MANY, MANY)).toBe(288);
  });

  test("stops at its cap and at its limit of nodes", () => {
    const csp = latinSquare(5);
    expect(csp.count(2, MANY)).toBe(2);
    expect(csp.count(MANY, 10)).toBe(EXHAUSTED);
    expect(csp.count(2, MANY)).toBe(2);
  });

  test("counts sums and orders as counting by hand does", () => {
    const sum = new Csp(3, 0x3ff);
    sum.add(new SumIs([0, 1, 2], 15));
    // Triples of digits with the sum 15.
    expect(sum.count(MANY, MANY)).toBe(73);
    const ascending = new Csp(3, 0x3f);
    ascending.add(new LessThan(0, 1));
    ascending.add(new LessThan(1, 2));
    expect(ascending.count(MANY, MANY)).toBe(20);
    const different = new Csp(3, 0x1ff);
    different.add(new DistinctSum([0, 1, 2], 7));
    // 1 + 2 + 4 in any order.
    expect(different.count(MANY, MANY)).toBe(6);
    const quotient = new Csp(2, 0x3f);
    quotient.add(new Cage([0, 1], Operation.Divide, 2));
    // 1 and 2, 2 and 4, 3 and 6, either way round.
    expect(quotient.count(MANY, MANY)).toBe(6);
    const seen = new Csp(4, 0xf);
    seen.add(new AllDifferent([0, 1, 2, 3], 4));
    seen.add(new Visible([0, 1, 2, 3], new Lines(4), 2));
    // Stirling's number [4, 2].
    expect(seen.count(MANY, MANY)).toBe(11);
  });

  test("digs puzzles with one solution, and within logic when asked to", () => {
    for (let k = 0; k < 20; k++) {
      const rng = stream(k.toString());
      const csp = latinSquare(4);
      addRegions(csp, boxes(), 4);
      const solution = fill(csp, rng)!;
      dig(csp, solution, rng.permutation(16), 0, k % 2 == 0 ? Strength.Singles : Strength.Search);
      expect(csp.count(MANY, MANY)).toBe(1);
      for (let i = 0; i < 16; i++) expect(csp.first[i]).toBe(solution[i]);
      if (k % 2 == 0) expect(isSettledByLogic(csp)).toBe(true);
    }
  });

  test("reveals until one solution is left", () => {
    for (let k = 0; k < 20; k++) {
      const rng = stream(k.toString());
      const csp = latinSquare(5);
      const solution = fill(csp, rng)!;
      const given = new StaticArray<bool>(25);
      reveal(csp, solution, given, rng, 200);
      expect(csp.count(2, MANY)).toBe(1);
    }
  });
});

describe("structures of puzzles", () => {
  test("are orthogonal pairs of squares", () => {
    for (let order = 3; order <= 5; order++) {
      const pairs = orthogonalPair(stream(order.toString()), order);
      const csp = pairSquare(order);
      for (let i = 0; i < pairs.length; i++) csp.allow(i, (<u32>1) << pairs[i]);
      expect(csp.count(2, MANY)).toBe(1);
    }
    // Twelve squares, each with six mates.
    expect(pairSquare(3).count(MANY, MANY)).toBe(72);
  });

  test("are regions in one piece and of one size", () => {
    for (let order = 4; order <= 8; order++) {
      const regions = randomRegions(stream(order.toString()), order);
      for (let region = 0; region < order; region++) {
        let mask: u64 = 0;
        for (let i = 0; i < regions.length; i++) {
          if (regions[i] == region) mask |= (<u64>1) << i;
        }
        expect(<i32>popcnt<u64>(mask)).toBe(order);
        expect(isConnected(mask, order)).toBe(true);
      }
    }
  });

  test("are irregular unless a row, a column or nothing but boxes is among them", () => {
    expect(isIrregular(boxes(), 4)).toBe(false);
    expect(isIrregular([0, 0, 0, 0, 1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 3, 3], 4)).toBe(false);
    expect(isIrregular([0, 1, 1, 2, 0, 1, 2, 2, 0, 1, 3, 2, 0, 3, 3, 3], 4)).toBe(false);
    expect(isIrregular([0, 0, 1, 1, 0, 0, 1, 2, 3, 3, 1, 2, 3, 3, 2, 2], 4)).toBe(true);
  });

  test("are paths through all cells, which are counted", () => {
    for (let k = 0; k < 2; k++) {
      const board = new PathBoard(4, 4, k == 1);
      const path = board.random(stream(k.toString()));
      const at = new StaticArray<i32>(16).fill(-1);
      for (let cell = 0; cell < 16; cell++) at[path[cell]] = cell;
      for (let number = 1; number < 16; number++) {
        const down = abs(at[number] / 4 - at[number - 1] / 4);
        const across = abs((at[number] % 4) - (at[number - 1] % 4));
        expect(k == 1 ? max(down, across) : down + across).toBe(1);
      }
      expect(board.count(path, new StaticArray<bool>(16).fill(true), MANY)).toBe(1);
    }
    // From one corner of 3 x 3 to the opposite one: two paths.
    const corners = new PathBoard(3, 3, false);
    const solution: StaticArray<i32> = [0, 1, 2, 5, 4, 3, 6, 7, 8];
    const ends: StaticArray<bool> = [true, false, false, false, false, false, false, false, true];
    expect(corners.count(solution, ends, MANY)).toBe(2);
  });
});
