/** Oracles of the environments on planar transformations. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Judge, Oracle } from "./oracle.ts";
import { type Move, movedGrid, operationOn, operationsOf } from "./support/operations.ts";
import { marksOf, middleOf } from "./support/plane.ts";
import { cellsOf, rotationText, squaresOf } from "./support/polyomino.ts";
import { boardsOf, colourGrid, gridText } from "./support/squares.ts";
import { captionedTiles, letteredTiles, marksOn } from "./support/tiles.ts";

/** The one option whose cells are the reference's after a rotation. */
const rot2dPick: Oracle = (scene) => {
  const reference = captionedTiles(scene).get("reference");
  if (!reference) return null;
  const wanted = rotationText(cellsOf(squaresOf(marksOn(scene, reference))));
  const equal = letteredTiles(scene).filter(([, tile]) => rotationText(cellsOf(squaresOf(marksOn(scene, tile)))) === wanted);
  return equal.length === 1 ? equal[0]![0] : null;
};

/** Where the letter of the question goes. */
const transformChainCell: Oracle = (scene, question) => {
  const [board] = boardsOf(scene);
  const letter = / letter ([A-Z]) /.exec(question)?.[1];
  if (!board || !letter) return null;
  const moved = movedGrid(board.texts, operationsOf(scene));
  const row = moved.findIndex((texts) => texts.includes(letter));
  return row < 0 ? null : `(${row + 1}, ${moved[row]!.indexOf(letter) + 1})`;
};

const transformGridFill: Oracle = (scene) => {
  const [board] = boardsOf(scene);
  return board ? gridText(movedGrid(colourGrid(board), operationsOf(scene))) : null;
};

/** The labels of the sheet are a board of two by two. */
const cornerTrackSheet: Oracle = (scene, question) => {
  const labels = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text)).map((text) => ({ label: text.text, ...middleOf(text) }));
  if (labels.length !== 4) return null;
  const rows = labels.sort((a, b) => a.y - b.y);
  const sheet = [rows.slice(0, 2), rows.slice(2)].map((row) => row.sort((a, b) => a.x - b.x).map(({ label }) => label));
  const [[a, b], [c, d]] = movedGrid(sheet, operationsOf(scene)) as [[string, string], [string, string]];
  const asked = /(top|bottom) (left|right) corner (of the sheet|at|is|afterwards)|is then at the (top|bottom) (left|right)/.exec(question);
  if (question.includes("clockwise from the top left") || question.includes("clockwise, beginning with the top left")) return [a, b, d, c].join(", ");
  const words = asked ? [asked[1] ?? asked[4], asked[2] ?? asked[5]] : [];
  return words[0] === "top" ? (words[1] === "left" ? a : b) : words[0] === "bottom" ? (words[1] === "left" ? c : d) : null;
};

interface Inference {
  before: string[][];
  after: string;
  legend: [string, Move][];
}

function readInference(scene: Inspection): Inference | null {
  const [before, after] = boardsOf(scene);
  if (!before || !after) return null;
  const legend = letteredTiles(scene).map(([letter, tile]) => [letter, operationOn(scene, tile)] as [string, Move]);
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

const inferTransformName: Oracle = (scene, question) => {
  const inference = readInference(scene);
  return (inference && inferences(inference, stepsAsked(question))[0]) ?? null;
};

const inferTransformJudge: Judge = {
  solutions(scene, question) {
    const inference = readInference(scene);
    return inference ? inferences(inference, stepsAsked(question)).slice(0, 6) : [];
  },
  isRight(scene, question, answer) {
    const inference = readInference(scene);
    return inference !== null && inferences(inference, stepsAsked(question)).includes(answer);
  },
};

/** Fills hidden cells from those that the symmetries move onto them. */
const symmetryHalfFill: Oracle = (scene) => {
  const [board] = boardsOf(scene);
  if (!board) return null;
  const grid = colourGrid(board).map((row, r) => row.map((colour, c) => (board.texts[r]![c] === "?" ? "?" : colour)));
  const moves = operationsOf(scene);
  for (let round = 0; round < 8; round++) {
    for (const move of moves) {
      grid.forEach((row, r) => row.forEach((colour, c) => {
        const [toRow, toColumn] = move(r, c, grid.length);
        if (colour !== "?" && grid[toRow]![toColumn] === "?") grid[toRow]![toColumn] = colour;
      }));
    }
  }
  return grid.some((row) => row.includes("?")) ? null : gridText(grid);
};

export const oracles: Record<string, Oracle> = {
  corner_track_sheet: cornerTrackSheet,
  infer_transform_name: inferTransformName,
  rot2d_pick: rot2dPick,
  symmetry_half_fill: symmetryHalfFill,
  transform_chain_cell: transformChainCell,
  transform_grid_fill: transformGridFill,
};

export const judges: Record<string, Judge> = { infer_transform_name: inferTransformJudge };
