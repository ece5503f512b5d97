/** Linear equations with whole coefficients, kept reduced as they come (Gauss and Jordan), without rounding. */
import { gcd } from "../answer/rational";

/** Entries may grow to this magnitude; the small systems that figures give stay far below. */
const LIMIT: i64 = 1 << 40;

/** Coefficients of the unknowns, then the right side. */
export class Equation {
  entries: StaticArray<i64>;

  constructor(public unknowns: i32) {
    this.entries = new StaticArray<i64>(unknowns + 1);
  }

  /** Adds to the coefficient of an unknown. */
  put(unknown: i32, coefficient: i64): Equation {
    this.entries[unknown] += coefficient;
    return this;
  }

  /** Sets the right side. */
  equals(value: i64): Equation {
    this.entries[this.unknowns] = value;
    return this;
  }
}

/** What a combination of the unknowns comes to: `num / den`, when the equations fix it. */
export class Fixed {
  constructor(public num: i64, public den: i64) {}
}

export class LinearSystem {
  private rows: Equation[] = [];
  private pivots: i32[] = [];

  constructor(public unknowns: i32) {}

  /** Adds an equation; false when it contradicts the ones before it. One that follows from them changes nothing. */
  add(equation: Equation): bool {
    const reduced = this.reduce(equation);
    const pivot = leading(reduced);
    if (pivot < 0) return reduced.entries[this.unknowns] == 0;
    for (let i = 0; i < this.rows.length; i++) {
      if (this.rows[i].entries[pivot] != 0) eliminate(this.rows[i], reduced, pivot);
    }
    this.rows.push(reduced);
    this.pivots.push(pivot);
    return true;
  }

  /** How many independent equations there are. */
  get rank(): i32 {
    return this.rows.length;
  }

  /** The value of the combination that the coefficients of `wanted` name, or null when the equations leave it open. */
  value(wanted: Equation): Fixed | null {
    // The combination equals an unknown of its own, whose coefficient keeps track of the scaling.
    const row = new Equation(this.unknowns + 1);
    for (let i = 0; i < this.unknowns; i++) row.entries[i] = wanted.entries[i];
    row.entries[this.unknowns] = -1;
    for (let i = 0; i < this.rows.length; i++) {
      const pivot = this.pivots[i];
      if (row.entries[pivot] == 0) continue;
      const source = this.rows[i];
      const factor = source.entries[pivot];
      const times = row.entries[pivot];
      for (let k = 0; k < this.unknowns; k++) row.entries[k] = row.entries[k] * factor - source.entries[k] * times;
      row.entries[this.unknowns] *= factor;
      row.entries[this.unknowns + 1] = row.entries[this.unknowns + 1] * factor - source.entries[this.unknowns] * times;
      shorten(row);
    }
    for (let i = 0; i < this.unknowns; i++) if (row.entries[i] != 0) return null;
    const scale = row.entries[this.unknowns];
    const right = row.entries[this.unknowns + 1];
    const divisor = gcd(scale, right);
    return scale < 0 ? new Fixed(-right / divisor, -scale / divisor) : new Fixed(right / divisor, scale / divisor);
  }

  private reduce(equation: Equation): Equation {
    const row = new Equation(this.unknowns);
    for (let i = 0; i <= this.unknowns; i++) row.entries[i] = equation.entries[i];
    for (let i = 0; i < this.rows.length; i++) {
      if (row.entries[this.pivots[i]] != 0) eliminate(row, this.rows[i], this.pivots[i]);
    }
    return row;
  }
}

/** The first unknown that the equation names, or -1. */
function leading(equation: Equation): i32 {
  for (let i = 0; i < equation.unknowns; i++) if (equation.entries[i] != 0) return i;
  return -1;
}

/** Takes a multiple of `source` from `row` so that the pivot's coefficient vanishes. */
function eliminate(row: Equation, source: Equation, pivot: i32): void {
  const factor = source.entries[pivot];
  const times = row.entries[pivot];
  for (let i = 0; i < row.entries.length; i++) row.entries[i] = row.entries[i] * factor - source.entries[i] * times;
  shorten(row);
}

/** Divides a row by what all its entries have in common. */
function shorten(row: Equation): void {
  let divisor: i64 = 0;
  for (let i = 0; i < row.entries.length; i++) divisor = gcd(divisor, row.entries[i]);
  if (divisor > 1) for (let i = 0; i < row.entries.length; i++) row.entries[i] /= divisor;
  for (let i = 0; i < row.entries.length; i++) assert(row.entries[i] < LIMIT && row.entries[i] > -LIMIT, "a linear system outgrows its limit");
}
