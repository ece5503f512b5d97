/** Linear equations, reduced as they come; small systems with small whole coefficients. */
const ZERO = 1e-7;

export class LinearSystem {
  private rows: { coefficients: number[]; right: number; pivot: number }[] = [];
  /** Set when an equation contradicts the ones before it. */
  isContradictory = false;

  constructor(readonly unknowns: number) {}

  /** Adds the equation that the coefficients times the unknowns make `right`. */
  add(coefficients: number[], right: number): void {
    const reduced = this.reduce(coefficients, right);
    const pivot = reduced.coefficients.findIndex((value) => Math.abs(value) > ZERO);
    if (pivot < 0) {
      if (Math.abs(reduced.right) > 1e-6) this.isContradictory = true;
      return;
    }
    const scale = reduced.coefficients[pivot]!;
    const row = { coefficients: reduced.coefficients.map((value) => value / scale), right: reduced.right / scale, pivot };
    for (const other of this.rows) {
      const factor = other.coefficients[pivot]!;
      other.coefficients = other.coefficients.map((value, i) => value - factor * row.coefficients[i]!);
      other.right -= factor * row.right;
    }
    this.rows.push(row);
  }

  /** The value of a combination of the unknowns, or null when the equations leave it open. */
  value(coefficients: number[]): number | null {
    const reduced = this.reduce(coefficients, 0);
    return reduced.coefficients.some((value) => Math.abs(value) > ZERO) ? null : -reduced.right;
  }

  private reduce(coefficients: number[], right: number): { coefficients: number[]; right: number } {
    let result = { coefficients: [...coefficients], right };
    for (const row of this.rows) {
      const factor = result.coefficients[row.pivot]!;
      if (Math.abs(factor) <= ZERO) continue;
      result = { coefficients: result.coefficients.map((value, i) => value - factor * row.coefficients[i]!), right: result.right - factor * row.right };
    }
    return result;
  }
}
