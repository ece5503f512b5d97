import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Lattice, SIDES } from "../../../assembly/solve/loops/lattice";
import { randomLoop } from "../../../assembly/solve/loops/random";
import { countOf, edgesAt, passing, SingleLoop } from "../../../assembly/solve/loops/rules";

const MANY: i32 = 1000000;

function stream(name: string): Rng {
  return new Rng(new Digest(5, 6)).split(name);
}

/** Ways to draw one loop, or nothing, along the edges of so many points. */
function loopProblem(lattice: Lattice): Csp {
  const csp = new Csp(lattice.edges, 3);
  for (let point = 0; point < lattice.points; point++) csp.add(passing(lattice, point, true));
  csp.add(new SingleLoop(lattice));
  return csp;
}

/** Paths from one point to another that visit no point twice. */
function pathProblem(lattice: Lattice, from: i32, to: i32): Csp {
  const csp = new Csp(lattice.edges, 3);
  for (let point = 0; point < lattice.points; point++) {
    csp.add(point == from || point == to ? countOf(edgesAt(lattice, point), 1, 1) : passing(lattice, point, true));
  }
  csp.add(new SingleLoop(lattice, from, to));
  return csp;
}

/** Whether the border of some faces is one closed line that touches itself nowhere: every point has two edges or none, and one walk takes in all. */
function isLoop(lattice: Lattice, used: StaticArray<i32>): bool {
  let length = 0;
  let start = -1;
  for (let point = 0; point < lattice.points; point++) {
    const degree = lattice.degree(used, point);
    if (degree != 0 && degree != 2) return false;
    length += degree / 2;
    if (degree == 2 && start < 0) start = point;
  }
  if (start < 0) return false;
  for (let side = 0; side < SIDES; side++) {
    const edge = lattice.at[SIDES * start + side];
    if (edge >= 0 && used[edge] == 1) return lattice.walk(used, start, side).length == length;
  }
  return false;
}

function facesOf(lattice: Lattice, set: i32): StaticArray<bool> {
  const isInside = new StaticArray<bool>(lattice.faces);
  for (let face = 0; face < lattice.faces; face++) isInside[face] = ((set >> face) & 1) == 1;
  return isInside;
}

function setOf(isInside: StaticArray<bool>): i32 {
  let set = 0;
  for (let face = 0; face < isInside.length; face++) set |= <i32>isInside[face] << face;
  return set;
}

describe("loops on a lattice", () => {
  test("are as many by their edges as by the faces inside, and as are known", () => {
    for (let size = 3; size <= 4; size++) {
      const lattice = new Lattice(size, size);
      let byFaces = 0;
      for (let set = 1; set < 1 << lattice.faces; set++) byFaces += <i32>isLoop(lattice, lattice.boundary(facesOf(lattice, set)));
      // OEIS A140517.
      expect(byFaces).toBe(size == 3 ? 13 : 213);
      // No loop at all is one way more.
      expect(loopProblem(lattice).count(MANY, MANY)).toBe(byFaces + 1);
    }
  });

  test("have the faces inside from which their border comes", () => {
    const lattice = new Lattice(4, 5);
    for (let k = 0; k < 200; k++) {
      const isInside = randomLoop(lattice, stream("inside " + k.toString()), 10);
      expect(setOf(lattice.inside(lattice.boundary(isInside)))).toBe(setOf(isInside));
    }
  });

  test("are paths where a line outside joins two points", () => {
    // From corner to corner: OEIS A007764.
    expect(pathProblem(new Lattice(3, 3), 0, 8).count(MANY, MANY)).toBe(12);
    expect(pathProblem(new Lattice(4, 4), 0, 15).count(MANY, MANY)).toBe(184);
  });
});

describe("random loops", () => {
  test("are single loops of the length that is wanted", () => {
    const lattice = new Lattice(7, 8);
    for (let k = 0; k < 100; k++) {
      const used = lattice.boundary(randomLoop(lattice, stream("long " + k.toString()), 30));
      let length = 0;
      for (let edge = 0; edge < used.length; edge++) length += used[edge];
      expect(isLoop(lattice, used)).toBe(true);
      expect(length).toBeGreaterThanOrEqual(30);
    }
  });

  test("come up about equally often", () => {
    const lattice = new Lattice(3, 4);
    const counts = new StaticArray<i32>(1 << lattice.faces);
    const draws = 8000;
    for (let k = 0; k < draws; k++) counts[setOf(randomLoop(lattice, stream("even " + k.toString()), 4))]++;
    let kinds = 0;
    for (let set = 0; set < counts.length; set++) kinds += <i32>(counts[set] > 0);
    // Rectangles of 2 x 3 faces hold 40 loops (OEIS A231829).
    expect(kinds).toBe(40);
    for (let set = 0; set < counts.length; set++) {
      if (counts[set] == 0) continue;
      expect(counts[set]).toBeGreaterThan(draws / 40 / 2);
      expect(counts[set]).toBeLessThan((draws / 40) * 2);
    }
  });
});

describe("clues that are shown where rules are stuck", () => {
  test("leave one loop", () => {
    const lattice = new Lattice(5, 5);
    let solved = 0;
    for (let k = 0; k < 20; k++) {
      const used = lattice.boundary(randomLoop(lattice, stream("clues " + k.toString()), 14));
      const csp = new Csp(lattice.edges, 3);
      const clues: Clue[] = [];
      for (let face = 0; face < lattice.faces; face++) {
        const around = lattice.around.slice<StaticArray<i32>>(SIDES * face, SIDES * face + SIDES);
        let number = 0;
        for (let side = 0; side < SIDES; side++) number += used[around[side]];
        const rule = countOf(around, number, number);
        csp.add(rule);
        clues.push(Clue.of([rule]));
      }
      for (let point = 0; point < lattice.points; point++) csp.add(passing(lattice, point, true));
      csp.add(new SingleLoop(lattice));
      // The numbers of some loops leave rules without look-ahead stuck.
      if (!new Reasoner(csp, 2, 0).choose(clues, 0, clues.length)) continue;
      solved++;
      expect(csp.count(2, MANY)).toBe(1);
      for (let edge = 0; edge < lattice.edges; edge++) expect(csp.first[edge]).toBe(used[edge]);
    }
    expect(solved).toBeGreaterThan(0);
  });

  test("follow patterns with places that may hold either value", () => {
    // 1 0 * or * 1 1: of eight ways four, 1 0 0, 1 0 1, 0 1 1 and 1 1 1.
    const csp = new Csp(3, 3);
    csp.add(new Patterns([0, 1, 2]).add(1, 2).add(6, 0));
    expect(csp.count(MANY, MANY)).toBe(4);
  });
});
