/** Tries every choice of the lettered operations; a reply is carried out. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Judge, Oracle } from "../oracle.ts";
import { type Move, movedGrid, operationOn } from "../support/operations.ts";
import { boardsOf, colourGrid, gridText } from "../support/squares.ts";
import { letteredTiles } from "../support/tiles.ts";

interface Inference {
  before: string[][];
  after: string;
  legend: [string, Move][];
}

function readInference(scene: Inspection): Inference | null {
  const [before, after] = boardsOf(scene);
  if (!before || !after) return null;
  const legend = letteredTiles(scene).flatMap(([letter, tile]): [string, Move][] => {
    const move = operationOn(scene, tile);
    return move ? [[letter, move]] : [];
  });
  return { before: colourGrid(before), after: gridText(colourGrid(after)), legend };
}

const NUMBERS = ["one", "two", "three"];

const stepsAsked = (question: string): number => NUMBERS.findIndex((word) => new RegExp(`\\b${word} operations?\\b`).test(question)) + 1;

/** Every choice of so many operations, in order, that does it. */
function inferences({ before, after, legend }: Inference, steps: number): string[] {
  const found: string[] = [];
  const extend = (grid: string[][], letters: string[]): void => {
    if (letters.length === steps) {
      if (gridText(grid) === after) found.push(letters.join(", "));
      return;
    }
    for (const [letter, move] of legend) extend(movedGrid(grid, [move]), [...letters, letter]);
  };
  extend(before, []);
  return found;
}

export const oracle: Oracle = (scene, question) => {
  const inference = readInference(scene);
  return (inference && inferences(inference, stepsAsked(question))[0]) ?? null;
};

export const judge: Judge = {
  solutions(scene, question) {
    const inference = readInference(scene);
    return inference ? inferences(inference, stepsAsked(question)).slice(0, 6) : [];
  },
  isRight(scene, question, answer) {
    const inference = readInference(scene);
    return inference !== null && inferences(inference, stepsAsked(question)).includes(answer);
  },
};

/** Fewer operations never do: the number that is asked for is the least, and says only how many letters to write. */
export const without = {};

/** The letter of the operation whose result has the most cells right, over and over. */
function nearest(scene: Inspection, question: string): string | null {
  const inference = readInference(scene);
  if (!inference || stepsAsked(question) === 1) return null;
  const right = ([, move]: [string, Move]): number => [...gridText(movedGrid(inference.before, [move]))].filter((cell, i) => cell === inference.after[i]).length;
  const best = [...inference.legend].sort((a, b) => right(b) - right(a))[0]!;
  return Array.from({ length: stepsAsked(question) }, () => best[0]).join(", ");
}

export const shortcuts = {
  "repeats the operation that comes nearest": nearest,
  "takes the tiles in their order": (_scene: Inspection, question: string) => ["A", "B", "C"].slice(0, stepsAsked(question)).join(", "),
};
