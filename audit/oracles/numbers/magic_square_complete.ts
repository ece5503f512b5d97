/** Solves the equations of all lines by elimination on fractions of doubles; the numbers are small. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { gridText, latticeOf, numbersIn } from "../support/board.ts";
import { range } from "../support/search.ts";
import { ONE_PUZZLE } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const order = lattice.rows;
  const givens = numbersIn(scene, lattice).flat();
  const places = range(0, order - 1);
  const lines = [
    ...places.map((r) => places.map((c) => r * order + c)),
    ...places.map((c) => places.map((r) => r * order + c)),
    places.map((i) => i * order + i),
    places.map((i) => i * order + order - 1 - i),
  ];
  const unknown = givens.flatMap((given, i) => (given === null ? [i] : []));
  const width = unknown.length + 1;
  const matrix = lines.map((line) => [
    ...unknown.map((cell) => (line.includes(cell) ? 1 : 0)), -1,
    -line.reduce((sum, cell) => sum + (givens[cell] ?? 0), 0),
  ]);
  for (let c = 0; c < width; c++) {
    const pivot = range(c, matrix.length - 1).reduce((best, r) => (Math.abs(matrix[r]![c]!) > Math.abs(matrix[best]![c]!) ? r : best), c);
    if (c >= matrix.length || Math.abs(matrix[pivot]![c]!) < 1e-9) return null;
    [matrix[c], matrix[pivot]] = [matrix[pivot]!, matrix[c]!];
    matrix.forEach((row, r) => {
      if (r === c) return;
      const factor = row[c]! / matrix[c]![c]!;
      row.forEach((value, k) => (row[k] = value - factor * matrix[c]![k]!));
    });
  }
  const cells = givens.map((given, i) => given ?? Math.round(matrix[unknown.indexOf(i)]!.at(-1)! / matrix[unknown.indexOf(i)]![unknown.indexOf(i)]!));
  return gridText(places.map((r) => cells.slice(r * order, (r + 1) * order)));
};

export const without = ONE_PUZZLE;

/** Every blank gets one number, which the row's given numbers suggest. */
const guessed = (guess: (known: number[]) => number) => (scene: Inspection): string =>
  gridText(numbersIn(scene, latticeOf(scene)).map((row) => row.map((given) => given ?? guess(row.filter((number) => number !== null)))));

export const shortcuts = {
  "the mean of the row": guessed((known) => Math.round(known.reduce((sum, number) => sum + number, 0) / Math.max(1, known.length))),
  "one more than the largest of the row": guessed((known) => Math.max(0, ...known) + 1),
};
