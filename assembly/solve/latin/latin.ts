/** Squares in which every row and every column holds each value once, and how clues are taken away from a solution. */
import { Rng } from "../../random";
import { AllDifferent, Csp } from "../csp/csp";

/** The strength of solver that a puzzle may need. */
export const enum Strength {
  /** Only values that one cell alone can have, and cells that one value alone fits. */
  Singles = 0,
  /** Anything, trial and error included. */
  Search = 1,
}

/** Nodes that a proof may take before a clue is kept to be on the safe side. */
const PROOF: i32 = 400;
/** Nodes for a random square before another attempt is cheaper. */
const FILL: i32 = 400;

/** An order-`order` square as a constraint problem: variable `row * order + column`, values from 0, rows and columns different. */
export function latinSquare(order: i32): Csp {
  const csp = new Csp(order * order, ((<u32>1) << order) - 1);
  for (let k = 0; k < order; k++) {
    const row = new StaticArray<i32>(order);
    const column = new StaticArray<i32>(order);
    for (let i = 0; i < order; i++) {
      row[i] = k * order + i;
      column[i] = i * order + k;
    }
    csp.add(new AllDifferent(row, order));
    csp.add(new AllDifferent(column, order));
  }
  return csp;
}

/** Makes the cells of every region differ; `regions` names the region of each cell, from 0 to `order - 1`. */
export function addRegions(csp: Csp, regions: StaticArray<i32>, order: i32): void {
  for (let k = 0; k < order; k++) {
    const scope = new StaticArray<i32>(order);
    let filled = 0;
    for (let i = 0; i < regions.length; i++) {
      if (regions[i] != k) continue;
      assert(filled < order, "a region is larger than the order");
      scope[filled++] = i;
    }
    assert(filled == order, "a region is smaller than the order");
    csp.add(new AllDifferent(scope, order));
  }
}

/** A random solution, or null when there is none or the search took too long: draw again. */
export function fill(csp: Csp, rng: Rng): StaticArray<i32> | null {
  if (csp.count(1, FILL, rng) != 1) return null;
  const solution = new StaticArray<i32>(csp.variables);
  for (let i = 0; i < solution.length; i++) solution[i] = csp.first[i];
  return solution;
}

/** Whether propagation alone finds every value from the clues that are allowed. */
export function isSettledByLogic(csp: Csp): bool {
  return csp.start() && csp.isSettled;
}

/**
 * Takes givens away in the order given, as long as the solution stays the only one and no stronger solver is needed, until `wanted`
 * are left or every cell has been tried. The problem must have `solution` among its solutions.
 *
 * @returns which cells are given; the problem's allowed values are set to match
 */
export function dig(csp: Csp, solution: StaticArray<i32>, order: i32[], wanted: i32, strength: Strength): StaticArray<bool> {
  const given = new StaticArray<bool>(csp.variables);
  for (let i = 0; i < csp.variables; i++) {
    given[i] = true;
    csp.allow(i, (<u32>1) << solution[i]);
  }
  let left = csp.variables;
  for (let k = 0; k < order.length && left > wanted; k++) {
    const cell = order[k];
    csp.allow(cell, csp.full);
    const isProved = strength == Strength.Singles ? isSettledByLogic(csp) : csp.otherwise(cell, solution[cell], PROOF) == 0;
    if (isProved) {
      given[cell] = false;
      left--;
    } else {
      csp.allow(cell, (<u32>1) << solution[cell]);
    }
  }
  return given;
}

/**
 * Makes a solution the only one by giving cells away: as long as there is another, one of the cells where the two differ is given;
 * when a proof takes more than `limit` nodes, any cell.
 *
 * @param given which cells are given; the problem's allowed values must match, and are kept so
 */
export function reveal(csp: Csp, solution: StaticArray<i32>, given: StaticArray<bool>, rng: Rng, limit: i32): void {
  while (true) {
    const found = csp.count(2, limit);
    if (found == 1) return;
    assert(found != 0, "the solution must satisfy the problem");
    const other = differs(csp.first, solution) ? csp.first : csp.second;
    let candidates = 0;
    for (let i = 0; i < solution.length; i++) candidates += <i32>(found == 2 ? other[i] != solution[i] : !given[i]);
    let pick = rng.int(0, candidates - 1);
    for (let i = 0; i < solution.length; i++) {
      if (found == 2 ? other[i] == solution[i] : given[i]) continue;
      if (pick-- > 0) continue;
      given[i] = true;
      csp.allow(i, (<u32>1) << solution[i]);
      break;
    }
  }
}

function differs(a: StaticArray<i32>, b: StaticArray<i32>): bool {
  for (let i = 0; i < b.length; i++) {
    if (unchecked(a[i]) != unchecked(b[i])) return true;
  }
  return false;
}
