/** Rooms whose cells hold each of 1, 2, 3 ... once, with equal numbers apart: how they are made, and what it takes to fill them. */
import { Rng } from "../../../../assembly/random";
import { Apart, Clashes, PlacesApart } from "../../../../assembly/solve/csp/clash";
import { AllDifferent, Csp } from "../../../../assembly/solve/csp/csp";
import { Clue, Reasoner } from "../../../../assembly/solve/csp/reasoning";
import { fill } from "../../../../assembly/solve/latin/latin";
import { Division } from "../../../../assembly/solve/regions/division";
import { grow } from "../../../../assembly/solve/regions/random";

/** Cuts that are tried for one that can be filled. */
const CUTS: i32 = 60;
/** Rooms of a single cell, at most: they give their number away. */
const ALONE: i32 = 1;

/** What a solver must be able to do. */
export const enum Reach {
  /** See that a cell has one number left, or a number of a room one cell. */
  Single = 0,
  /** See that all places that a room has left for a number keep it out of a cell elsewhere. */
  Compared = 1,
}

export const REACHES: StaticArray<string> = ["one number left", "places compared"];

/** Of two cells and a number, whether both may not have it. */
export abstract class Spacing {
  abstract clash(row: i32, column: i32, otherRow: i32, otherColumn: i32, number: i32): bool;
}

/** A board of rooms with some numbers given, and one way to fill it. */
export class Rooms {
  /** The effort of the solution (`Reasoner.work`). */
  work: i32 = 0;
  given: StaticArray<bool>;
  /** The numbers less one. */
  solved: StaticArray<i32> = [];
  private csp: Csp;

  private constructor(public division: Division, clashes: Clashes, most: i32) {
    const members = division.cells();
    const csp = new Csp(division.regionOf.length, ((<u32>1) << most) - 1);
    for (let k = 0; k < members.length; k++) {
      for (let i = 0; i < members[k].length; i++) csp.allow(members[k][i], ((<u32>1) << members[k].length) - 1);
      csp.add(new AllDifferent(members[k], members[k].length));
    }
    csp.add(new Apart(clashes));
    csp.add(new PlacesApart(clashes, members));
    this.csp = csp;
    this.given = new StaticArray<bool>(csp.variables);
  }

  /**
   * Draws rooms of up to `most` cells, fills them, and takes numbers away until `fewest` are left or none can go without a greater reach.
   * Null when there was no filling, or when a smaller reach does.
   */
  static random(rng: Rng, rows: i32, columns: i32, most: i32, fewest: i32, reach: Reach, spacing: Spacing): Rooms | null {
    const clashes = clashesOf(rows, columns, most, spacing);
    for (let attempt = 0; attempt < CUTS; attempt++) {
      const division = grow(rng, rows, columns, 2, most);
      if (division.countOf(1) > ALONE) continue;
      const rooms = new Rooms(division, clashes, most);
      const solved = fill(rooms.csp, rng);
      if (solved === null) continue;
      rooms.solved = solved;
      return rooms.strip(rng, fewest, reach) ? rooms : null;
    }
    return null;
  }

  private strip(rng: Rng, fewest: i32, reach: Reach): bool {
    const csp = this.csp;
    const clues: Clue[] = [];
    const order = rng.permutation(csp.variables);
    for (let k = 0; k < order.length; k++) {
      clues.push(Clue.given(order[k], this.solved[order[k]], csp.allowed(order[k])));
      clues[k].show(csp, true);
    }
    const solver = new Reasoner(csp, reach, 0);
    solver.strip(clues, fewest, i32.MAX_VALUE);
    for (let k = 0; k < clues.length; k++) this.given[order[k]] = clues[k].isShown;
    solver.solve();
    this.work = solver.work;
    return reach == Reach.Single || solver.stepsOf(1) > 0;
  }
}

function clashesOf(rows: i32, columns: i32, most: i32, spacing: Spacing): Clashes {
  const clashes = new Clashes(rows * columns, most);
  for (let number = 1; number <= most; number++) {
    for (let a = 0; a < rows * columns; a++) {
      for (let b = 0; b < a; b++) {
        if (spacing.clash(a / columns, a % columns, b / columns, b % columns, number)) clashes.add(a, b, number - 1);
      }
    }
  }
  return clashes;
}
