/** Solves the square anew; a cage is what thick lines enclose, with the label in one of its cells. */
import type { Oracle } from "../oracle.ts";
import { latticeOf, regionsOf, textsIn } from "../support/board.ts";
import type { Rule } from "../support/search.ts";
import { ONE_PUZZLE, rowShortcuts, solveSquare } from "./parts.ts";

/** Whether numbers make a result with an operation, in any order. */
function makes(result: number, sign: string, numbers: number[]): boolean {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (sign === "+") return numbers.reduce((sum, number) => sum + number, 0) === result;
  if (sign === "×") return numbers.reduce((product, number) => product * number, 1) === result;
  return sign === "−" ? high - low === result : high / low === result;
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const regions = regionsOf(lattice).flat();
  const rules = textsIn(scene, lattice).flat().flatMap((texts, place): Rule[] => {
    const label = texts.map((text) => /^(\d+)([+×−÷])$/.exec(text.text)).find((match) => match !== null);
    if (!label) return [];
    const scope = regions.flatMap((region, i) => (region === regions[place] ? [i] : []));
    return [{
      scope,
      allows: (values) => {
        const known = values.filter((value) => value !== undefined);
        return known.length < scope.length || makes(Number(label[1]), label[2]!, known);
      },
    }];
  });
  return solveSquare(scene, lattice, rules);
};

export const without = ONE_PUZZLE;
export const shortcuts = rowShortcuts;
