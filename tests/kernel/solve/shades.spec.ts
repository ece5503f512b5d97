import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { sides, within } from "../../../assembly/solve/csp/connected";
import { Constraint, Csp, SumIs } from "../../../assembly/solve/csp/csp";
import { Island, Shore } from "../../../assembly/solve/csp/island";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { addNoSquare, Excess, NotAll, WeightedSum } from "../../../assembly/solve/csp/shades";

const MANY: i32 = 1000000;

function stream(name: string): Rng {
  return new Rng(new Digest(7, 8)).split(name);
}

function all(size: i32): StaticArray<i32> {
  const scope = new StaticArray<i32>(size);
  for (let i = 0; i < size; i++) scope[i] = i;
  return scope;
}

/** What is allowed at random: a value is fixed now and then. */
function allowSome(csp: Csp, rng: Rng): void {
  for (let i = 0; i < csp.variables; i++) csp.allow(i, [3, 3, 3, 1, 2][rng.int(0, 4)]);
}

function isAllowed(csp: Csp, mask: i32): bool {
  for (let i = 0; i < csp.variables; i++) {
    if ((csp.allowed(i) & (1 << ((mask >> i) & 1))) == 0) return false;
  }
  return true;
}

describe("rules of shaded cells", () => {
  test("allow what trying every board allows", () => {
    for (let k = 0; k < 200; k++) {
      const rng = stream(k.toString());
      const patterns: u32[] = [];
      for (let mask: u32 = 0; mask < 32; mask++) {
        if (rng.chance(0.3)) patterns.push(mask);
      }
      const weights: StaticArray<i32> = [rng.int(1, 9), rng.int(1, 9), rng.int(1, 9), rng.int(1, 9), rng.int(1, 9), rng.int(1, 9)];
      const total = rng.int(0, 30);
      const csp = new Csp(8, 3);
      csp.add(new Patterns([1, 3, 5, 7, 2], patterns));
      csp.add(new WeightedSum([0, 1, 2, 3, 4, 6], weights, total, k % 2 == 0));
      csp.add(new NotAll([0, 5, 6], 2));
      csp.add(new NotAll([7, 4], 1));
      allowSome(csp, rng);
      let found = 0;
      for (let mask = 0; mask < 256; mask++) {
        const pattern = ((mask >> 1) & 1) | (((mask >> 3) & 1) << 1) | (((mask >> 5) & 1) << 2) | (((mask >> 7) & 1) << 3) | (((mask >> 2) & 1) << 4);
        let sum = 0;
        for (let i = 0; i < 6; i++) sum += weights[i] * ((mask >> [0, 1, 2, 3, 4, 6][i]) & 1);
        if (!patterns.includes(pattern) || sum != total || (mask & 0x61) == 0x61 || (mask & 0x90) == 0 || !isAllowed(csp, mask)) continue;
        found++;
      }
      expect(csp.count(MANY, MANY)).toBe(found);
    }
  });

  test("two counts that overlap say no more than both, and say it sooner", () => {
    let sooner = 0;
    for (let k = 0; k < 200; k++) {
      const rng = stream("overlap " + k.toString());
      const secret = rng.int(0, 255);
      const first: StaticArray<i32> = [0, 1, 2, 3, 4], second: StaticArray<i32> = [3, 4, 5, 6, 7];
      const a = <i32>popcnt<i32>(secret & 0x1f), b = <i32>popcnt<i32>(secret & 0xf8);
      const csp = new Csp(8, 3);
      csp.add(new SumIs(first, a));
      csp.add(new SumIs(second, b));
      const plain = csp.count(MANY, MANY);
      csp.start();
      let before = 0;
      for (let i = 0; i < 8; i++) before += <i32>csp.isDecided(i);
      const more = new Csp(8, 3);
      const one: Constraint = new SumIs(first, a), two: Constraint = new SumIs(second, b);
      more.add(one);
      more.add(two);
      more.add(new Excess(one, a, two, b));
      expect(more.count(MANY, MANY)).toBe(plain);
      more.start();
      let after = 0;
      for (let i = 0; i < 8; i++) after += <i32>more.isDecided(i);
      expect(after).toBeGreaterThanOrEqual(before);
      sooner += <i32>(after > before);
    }
    expect(sooner).toBeGreaterThan(0);
  });

  test("find the squares of a board", () => {
    const csp = new Csp(6, 3);
    addNoSquare(csp, 2, 3, 2);
    // Two rows of three: 64 boards, of which 7 have a shaded square on the left, on the right, or both.
    expect(csp.count(MANY, MANY)).toBe(57);
  });
});

describe("islands of a known size", () => {
  test("are the pieces that trying every board finds", () => {
    // An island of three cells at the corner of 3 x 3, and the sea: trominoes with that corner.
    const beside = sides(3, 3);
    const csp = new Csp(9, 3);
    csp.add(new Island(all(9), beside, 0, 1, 3));
    csp.allow(0, 2);
    expect(csp.count(MANY, MANY)).toBe(5);
  });

  test("keep apart by their shores", () => {
    // Values: sea, one island, another one; neighbours in a row of three.
    const csp = new Csp(3, 7);
    csp.add(new Shore(0, 1, 1));
    csp.add(new Shore(1, 2, 1));
    let found = 0;
    for (let a = 0; a < 3; a++) {
      for (let b = 0; b < 3; b++) {
        for (let c = 0; c < 3; c++) found += <i32>((a == 0 || b == 0 || a == b) && (b == 0 || c == 0 || b == c));
      }
    }
    expect(csp.count(MANY, MANY)).toBe(found);
  });

  test("know the neighbours among a few cells", () => {
    const local = within([4, 1, 8], sides(3, 3));
    // Above the middle cell lies the second one; the third touches neither.
    expect(local[0]).toBe(1);
    expect(local[6]).toBe(0);
    for (let i = 8; i < 12; i++) expect(local[i]).toBe(-1);
  });
});
