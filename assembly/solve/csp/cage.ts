/** Cages: a few variables and the result of an operation on them. Values from 0 stand for the numbers from 1. */
import { Constraint, Csp } from "./csp";

export const enum Operation {
  Add = 0,
  Multiply = 1,
  /** The larger less the smaller; two variables. */
  Subtract = 2,
  /** The larger by the smaller, without remainder; two variables. */
  Divide = 3,
}

/** Keeps exactly the values that occur in some way to make the result: every combination is tried, so cages stay small. */
export class Cage extends Constraint {
  private supported: StaticArray<u32>;
  private chosen: StaticArray<i32>;

  constructor(scope: StaticArray<i32>, private operation: Operation, public total: i32) {
    super(scope);
    this.supported = new StaticArray<u32>(scope.length);
    this.chosen = new StaticArray<i32>(scope.length);
  }

  /** The result of an operation on the numbers of a solution. */
  static result(operation: Operation, scope: StaticArray<i32>, values: StaticArray<i32>): i32 {
    if (operation == Operation.Subtract || operation == Operation.Divide) {
      const low = min(values[scope[0]], values[scope[1]]) + 1;
      const high = max(values[scope[0]], values[scope[1]]) + 1;
      return operation == Operation.Subtract ? high - low : high / low;
    }
    let result = operation == Operation.Add ? 0 : 1;
    for (let i = 0; i < scope.length; i++) {
      const number = values[scope[i]] + 1;
      result = operation == Operation.Add ? result + number : result * number;
    }
    return result;
  }

  propagate(csp: Csp): bool {
    const size = this.scope.length;
    for (let i = 0; i < size; i++) unchecked((this.supported[i] = 0));
    this.visit(csp, 0, this.operation == Operation.Multiply ? 1 : 0);
    for (let i = 0; i < size; i++) {
      if (!csp.keep(unchecked(this.scope[i]), unchecked(this.supported[i]))) return false;
    }
    return true;
  }

  /** Tries all values from place `at` on; `made` is the result of the places before. */
  private visit(csp: Csp, at: i32, made: i32): void {
    const size = this.scope.length;
    const operation = this.operation;
    for (let rest = unchecked(csp.domain[unchecked(this.scope[at])]); rest != 0; rest &= rest - 1) {
      const value = ctz<i32>(<i32>rest);
      const number = value + 1;
      unchecked((this.chosen[at] = value));
      if (at + 1 == size) {
        if (!this.completes(made, number)) continue;
        for (let i = 0; i < size; i++) unchecked((this.supported[i] |= (<u32>1) << this.chosen[i]));
        continue;
      }
      if (operation == Operation.Add && made + number >= this.total) continue;
      if (operation == Operation.Multiply && this.total % (made * number) != 0) continue;
      this.visit(csp, at + 1, operation == Operation.Multiply ? made * number : made + number);
    }
  }

  private completes(made: i32, number: i32): bool {
    switch (this.operation) {
      case Operation.Add:
        return made + number == this.total;
      case Operation.Multiply:
        return made * number == this.total;
      case Operation.Subtract:
        return max(made, number) - min(made, number) == this.total;
      default:
        return min(made, number) * this.total == max(made, number);
    }
  }
}
