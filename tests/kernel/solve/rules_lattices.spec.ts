import { Lattice, Tiling } from "../../../assembly/solve/rules/lattices";

/** A board of eight times eight cells whose values are those of a pattern. */
function woven(lattice: Lattice): i32[] {
  const values: i32[] = [];
  for (let i = 0; i < 64; i++) values.push(lattice.classOf(i / 8, i % 8));
  return values;
}

describe("patterns that repeat", () => {
  test("move each band to the side", () => {
    const lattice = new Lattice(3, 2, 1);
    expect(lattice.classes).toBe(6);
    expect(lattice.classOf(0, 0)).toBe(0);
    expect(lattice.classOf(2, 0)).toBe(1);
    expect(lattice.classOf(3, 2)).toBe(3);
    expect(lattice.classOf(6, 5)).toBe(lattice.classOf(0, 2));
  });

  test("have no strays on their own board, and tell what was changed", () => {
    for (let shift = 0; shift < 3; shift++) {
      const lattice = new Lattice(3, 2, shift);
      const values = woven(lattice);
      expect(new Tiling(values, 8, 8).strays(lattice)!.length).toBe(0);
      expect(new Tiling(values, 8, 8).areOnlyWrong([])).toBe(true);
      values[19] = (values[19] + 1) % 6;
      values[40] = (values[40] + 2) % 6;
      expect(new Tiling(values, 8, 8).areOnlyWrong([19, 40])).toBe(true);
      expect(new Tiling(values, 8, 8).areOnlyWrong([19])).toBe(false);
    }
  });

  test("have no strays to tell where most cells do not agree", () => {
    const values = woven(new Lattice(2, 1, 1));
    expect(new Tiling(values, 8, 8).strays(new Lattice(1, 1, 0))).toBeNull();
  });
});
