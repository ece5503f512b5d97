import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { Division } from "../../../assembly/solve/regions/division";
import { cutIntoDominoes, cutIntoRectangles, grow } from "../../../assembly/solve/regions/random";

const rng = new Rng(new Digest(3, 4));

describe("a division", () => {
  test("names its regions in the order in which they are read", () => {
    const division = new Division(2, 3, [5, 4, 4, 5, 5, 1]);
    expect(division.regionOf[0]).toBe(0);
    expect(division.regionOf[2]).toBe(1);
    expect(division.regionOf[5]).toBe(2);
    expect(division.sizes[0]).toBe(3);
    expect(division.countOf(1)).toBe(1);
    expect(division.countOf(4)).toBe(0);
  });

  test("tells connected regions and rectangles", () => {
    expect(new Division(2, 2, [0, 1, 1, 0]).isConnected).toBe(false);
    expect(new Division(2, 2, [0, 0, 0, 1]).isConnected).toBe(true);
    expect(new Division(2, 2, [0, 0, 0, 1]).areRectangles).toBe(false);
    expect(new Division(2, 2, [0, 0, 1, 1]).areRectangles).toBe(true);
    expect(new Division(1, 3, [0, 1, 0]).areRectangles).toBe(false);
  });
});

describe("random cuts", () => {
  test("rectangles of two cells or more", () => {
    for (let i = 0; i < 200; i++) {
      const division = cutIntoRectangles(rng, 6, 8, 10, 100);
      expect(division !== null).toBe(true);
      expect(division!.areRectangles).toBe(true);
      expect(division!.countOf(1)).toBe(0);
      for (let k = 0; k < division!.count; k++) expect(division!.sizes[k]).toBeLessThan(11);
    }
  });

  test("grown regions hang together, and few are too small", () => {
    let small = 0;
    for (let i = 0; i < 200; i++) {
      const division = grow(rng, 5, 7, 2, 5);
      expect(division.isConnected).toBe(true);
      for (let k = 0; k < division.count; k++) expect(division.sizes[k]).toBeLessThan(6);
      small += division.countOf(1);
    }
    expect(small).toBeLessThan(200);
  });

  test("dominoes, all 36 tilings of a square of four about as often", () => {
    const seen = new Map<string, i32>();
    for (let i = 0; i < 3600; i++) {
      const division = cutIntoDominoes(rng, 4, 4);
      expect(division.isConnected && division.countOf(2) == 8).toBe(true);
      const key = division.regionOf.join(" ");
      seen.set(key, (seen.has(key) ? seen.get(key) : 0) + 1);
    }
    expect(seen.size).toBe(36);
    const counts = seen.values();
    for (let i = 0; i < counts.length; i++) expect(counts[i] > 50 && counts[i] < 160).toBe(true);
  });
});
