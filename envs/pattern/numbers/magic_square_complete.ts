import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberSquare } from "./family";

/** Ranks are taken modulo this prime: full rank there is full rank over the rationals. */
const PRIME: i64 = 1000003;

/** Fill in the missing numbers of a magic square. */
export class MagicSquareComplete extends NumberSquare {
  private wantedBlanks: i32 = 0;
  private needsEquations: bool = false;
  private isStepwise: bool = true;

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [3, 3, 3, 4, 4, 4, 4, 5, 5, 5]);
    this.wantedBlanks = knobs.int("missing numbers", [3, 4, 5, 4, 6, 7, 8, 8, 9, 10]);
    this.needsEquations = knobs.flag("needs equations", [false, false, true, false, false, true, true, false, true, true]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    this.solved = this.order == 3 ? small(rng) : large(rng, this.order);
    const cells = this.order * this.order;
    this.given = new StaticArray<bool>(cells).fill(true);
    const order = rng.permutation(cells);
    for (let k = 0; k < cells && this.blanks < this.wantedBlanks; k++) {
      this.given[order[k]] = false;
      if (this.needsEquations ? !this.isDetermined() : !this.solvesStepwise()) this.given[order[k]] = true;
    }
    this.isStepwise = this.solvesStepwise();
    return this.blanks == this.wantedBlanks && this.isStepwise != this.needsEquations;
  }

  /** The cell at place `k` of a line: rows, columns, then the two diagonals. */
  private cellOf(line: i32, k: i32): i32 {
    const n = this.order;
    if (line < n) return line * n + k;
    if (line < 2 * n) return k * n + line - n;
    return line == 2 * n ? k * n + k : k * n + n - 1 - k;
  }

  /** Whether a complete line tells the sum, and then again and again a line lacks one number. */
  private solvesStepwise(): bool {
    const n = this.order;
    const known = this.given.slice(0);
    let left = 0;
    for (let i = 0; i < known.length; i++) left += <i32>!known[i];
    let isSumKnown = false;
    let isChanged = true;
    while (isChanged && left > 0) {
      isChanged = false;
      for (let line = 0; line < 2 * n + 2; line++) {
        let missing = -1;
        let count = 0;
        for (let k = 0; k < n; k++) {
          const cell = this.cellOf(line, k);
          if (known[cell]) continue;
          missing = cell;
          count++;
        }
        if (count == 0 && !isSumKnown) {
          isSumKnown = true;
          isChanged = true;
        } else if (count == 1 && isSumKnown) {
          known[missing] = true;
          left--;
          isChanged = true;
        }
      }
    }
    return left == 0;
  }

  /** Whether the equations of all lines, in the missing numbers and the sum, have one solution. */
  private isDetermined(): bool {
    const n = this.order;
    const columns = this.blanks + 1;
    const place = new StaticArray<i32>(n * n);
    let next = 0;
    for (let i = 0; i < n * n; i++) place[i] = this.given[i] ? -1 : next++;
    const rows = 2 * n + 2;
    const matrix = new StaticArray<i64>(rows * columns);
    for (let line = 0; line < rows; line++) {
      for (let k = 0; k < n; k++) {
        const column = place[this.cellOf(line, k)];
        if (column >= 0) matrix[line * columns + column] = 1;
      }
      matrix[line * columns + columns - 1] = PRIME - 1;
    }
    return rank(matrix, rows, columns) == columns;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    this.drawGivens(scene, board, 0.4);
  }

  question(words: Words): string {
    return words.say([
      "This is a magic square with some numbers missing: all rows, all columns and both diagonals have the same sum, and numbers may repeat. Give the complete grid.",
      "Fill in the empty cells so that every row, every column and each of the two diagonals adds up to the same total. Give the complete grid.",
      "In the complete square the sums of all rows, all columns and both diagonals are equal. What is the complete grid?",
      "Complete the magic square, in which each row, each column and both diagonals add up to one and the same number. Numbers may occur more than once. Give the whole grid.",
      "Which numbers are missing from this magic square? Rows, columns and the two diagonals share one sum; the same number may stand in several cells. Give the complete grid.",
      "The square is magic: wherever you add along a row, a column or a diagonal, you get the same result. Restore the missing numbers and give the complete grid.",
      "Add along any row, any column or either diagonal of the finished square, and the total is always the same. Finish it and give the complete grid.",
      "Find the missing numbers so that all lines of the square, the two diagonals among them, have equal sums. Give the complete grid.",
    ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) + (this.isStepwise ? 0.0 : 6.0) + <f64>(this.order * this.order);
  }
}

/** A magic square of order 3 with positive numbers, less one: all of them have this form (Lucas, 1894). */
function small(rng: Rng): StaticArray<i32> {
  const a = rng.int(1, 9);
  const b = rng.int(1, 9);
  const c = a + b + rng.int(1, 12);
  const square: StaticArray<i32> = new StaticArray<i32>(9);
  const flip = rng.chance(0.5) ? 1 : -1;
  const values: i32[] = [c - b, c + a + b, c - a, c + b - a, c, c + a - b, c + a, c - a - b, c + b];
  for (let i = 0; i < 9; i++) square[i] = (flip > 0 ? values[i] : values[(i / 3) * 3 + 2 - (i % 3)]) - 1;
  return square;
}

/** A magic square as a sum of permutations, each with one cell on either diagonal; its numbers less one. */
function large(rng: Rng, order: i32): StaticArray<i32> {
  const square = new StaticArray<i32>(order * order).fill(rng.int(0, 6));
  for (let term = 0; term < order + 3; term++) {
    const weight = rng.int(1, 6);
    let permutation = rng.permutation(order);
    while (!crossesDiagonals(permutation)) permutation = rng.permutation(order);
    for (let r = 0; r < order; r++) square[r * order + permutation[r]] += weight;
  }
  return square;
}

function crossesDiagonals(permutation: i32[]): bool {
  let main = 0;
  let other = 0;
  for (let r = 0; r < permutation.length; r++) {
    main += <i32>(permutation[r] == r);
    other += <i32>(permutation[r] == permutation.length - 1 - r);
  }
  return main == 1 && other == 1;
}

/** The rank of a matrix modulo the prime, by elimination; the matrix is spent. */
function rank(matrix: StaticArray<i64>, rows: i32, columns: i32): i32 {
  let found = 0;
  for (let c = 0; c < columns; c++) {
    let pivot = found;
    while (pivot < rows && matrix[pivot * columns + c] == 0) pivot++;
    if (pivot == rows) continue;
    for (let k = 0; k < columns; k++) {
      const held = matrix[pivot * columns + k];
      matrix[pivot * columns + k] = matrix[found * columns + k];
      matrix[found * columns + k] = held;
    }
    // Rows below are combined crosswise, which needs no inverse.
    const lead = matrix[found * columns + c];
    for (let r = found + 1; r < rows; r++) {
      const factor = matrix[r * columns + c];
      if (factor == 0) continue;
      for (let k = c; k < columns; k++) {
        const value = (matrix[r * columns + k] * lead - matrix[found * columns + k] * factor) % PRIME;
        matrix[r * columns + k] = value < 0 ? value + PRIME : value;
      }
    }
    found++;
  }
  return found;
}
