/** Linear equations with whole coefficients, kept reduced as they come (Gauss and Jordan), without rounding. */
import { gcd } from "./rational";

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
      eliminate(this.rows[i].entries, reduced.entries, pivot);
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
    const unknowns = this.unknowns;
    const row = new StaticArray<i64>(unknowns + 2);
    for (let i = 0; i < unknowns; i++) row[i] = wanted.entries[i];
    row[unknowns] = -1;
    for (let i = 0; i < this.rows.length; i++) {
      const pivot = this.pivots[i];
      const times = row[pivot];
      if (times == 0) continue;
      const source = this.rows[i].entries;
      const factor = source[pivot];
      for (let k = 0; k < unknowns; k++) unchecked((row[k] = row[k] * factor - source[k] * times));
      row[unknowns] *= factor;
      row[unknowns + 1] = row[unknowns + 1] * factor - source[unknowns] * times;
      shorten(row);
    }
    for (let i = 0; i < unknowns; i++) if (row[i] != 0) return null;
    const scale = row[unknowns];
    const right = row[unknowns + 1];
    const divisor = gcd(scale, right);
    return scale < 0 ? new Fixed(-right / divisor, -scale / divisor) : new Fixed(right / divisor, scale / divisor);
  }

  private reduce(equation: Equation): Equation {
    const row = new Equation(this.unknowns);
    for (let i = 0; i <= this.unknowns; i++) row.entries[i] = equation.entries[i];
    for (let i = 0; i < this.rows.length; i++) eliminate(row.entries, this.rows[i].entries, this.pivots[i]);
    return row;
  }
}

/** The first unknown that the equation names, or -1. */
function leading(equation: Equation): i32 {
  for (let i = 0; i < equation.unknowns; i++) if (equation.entries[i] != 0) return i;
  return -1;
}

/** Takes a multiple of `source` from `row` so that the pivot's coefficient vanishes. */
function eliminate(row: StaticArray<i64>, source: StaticArray<i64>, pivot: i32): void {
  const times = row[pivot];
  if (times == 0) return;
  const factor = source[pivot];
  for (let i = 0; i < row.length; i++) unchecked((row[i] = row[i] * factor - source[i] * times));
  shorten(row);
}

/** Divides a row by what all its entries have in common. */
function shorten(row: StaticArray<i64>): void {
  let divisor: i64 = 0;
  for (let i = 0; i < row.length && divisor != 1; i++) if (row[i] != 0) divisor = gcd(divisor, row[i]);
  if (divisor > 1) for (let i = 0; i < row.length; i++) row[i] /= divisor;
  for (let i = 0; i < row.length; i++) assert(row[i] < LIMIT && row[i] > -LIMIT, "a linear system outgrows its limit");
}
