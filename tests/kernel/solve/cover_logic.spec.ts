import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { ExactCover } from "../../../assembly/solve/cover/dlx";
import { CoverLogic, Step } from "../../../assembly/solve/cover/logic";

/** Dominoes on a strip of `length` cells whose places are given by their first cells, and single cells. */
function strip(length: i32, dominoes: i32[], singles: i32[]): ExactCover {
  const cover = new ExactCover(length);
  for (let i = 0; i < dominoes.length; i++) cover.add([dominoes[i], dominoes[i] + 1]);
  for (let i = 0; i < singles.length; i++) cover.add([singles[i]]);
  return cover;
}

/** Random rows of two or three columns. */
function random(rng: Rng, columns: i32, rows: i32): ExactCover {
  const cover = new ExactCover(columns);
  for (let row = 0; row < rows; row++) cover.add(rng.sample(rng.int(2, 3), columns));
  return cover;
}

describe("covers solved by logic", () => {
  test("single steps run along a strip", () => {
    const logic = new CoverLogic(strip(6, [0, 1, 2, 3, 4], []));
    expect(logic.solve(Step.Single)).toBe(true);
    expect(logic.taken[Step.Single]).toBe(3);
    expect(logic.taken[Step.Combined]).toBe(0);
  });

  test("two solutions are left open", () => {
    expect(new CoverLogic(strip(2, [0], [0, 1])).solve(Step.LookAhead)).toBe(false);
  });

  test("what every row of a column excludes is out", () => {
    // Column 0 goes to {0, 1} or {0, 2}, and both exclude {1, 2, 3}, the first row of column 3.
    const cover = new ExactCover(4);
    cover.add([0, 1]);
    cover.add([0, 2]);
    cover.add([1, 2, 3]);
    cover.add([1, 3]);
    cover.add([1, 2]);
    expect(new CoverLogic(cover).solve(Step.Single)).toBe(false);
    const logic = new CoverLogic(cover);
    expect(logic.solve(Step.Combined)).toBe(true);
    expect(logic.taken[Step.Combined]).toBe(1);
  });

  test("what it solves has one solution, and stronger steps solve no less", () => {
    const rng = new Rng(new Digest(5, 17));
    let solved = 0;
    for (let i = 0; i < 2000; i++) {
      const cover = random(rng, 9, rng.int(5, 12));
      const isUnique = cover.count(2, 100000) == 1;
      let before = false;
      for (let step = 0; step < 3; step++) {
        const isSolved = new CoverLogic(cover).solve(<Step>step);
        expect(isSolved && !isUnique).toBe(false);
        expect(before && !isSolved).toBe(false);
        before = isSolved;
      }
      solved += <i32>before;
    }
    expect(solved).toBeGreaterThan(30);
  });
});
