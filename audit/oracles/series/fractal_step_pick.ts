/** Reads the block of each colour off the two stages, and counts on with them. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type ColourName, colourName } from "../support/colour.ts";
import { marksOf } from "../support/plane.ts";

/** The squares of a stage, row by row: names of colours, null for empty ones. */
type Stage = (ColourName | null)[][];

function stagesOf(scene: Inspection): [Stage, Stage] {
  const rects = marksOf(scene, "rect");
  const widest = Math.max(...rects.map(({ width }) => width));
  const frames = rects.filter(({ width }) => width > 0.99 * widest).sort((a, b) => a.x - b.x);
  const stages = frames.map((frame): Stage => {
    const own = rects.filter((rect) => rect !== frame && rect.x > frame.x - 2 && rect.x + rect.width < frame.x + frame.width + 2);
    const side = Math.round(frame.width / own[0]!.width);
    const rows: Stage = Array.from({ length: side }, () => Array.from({ length: side }, () => null));
    for (const rect of own) {
      const [row, column] = [Math.floor((rect.y + rect.height / 2 - frame.y) / rect.height), Math.floor((rect.x + rect.width / 2 - frame.x) / rect.width)];
      rows[row]![column] = colourName(rect.fill!);
    }
    return rows;
  });
  return stages as [Stage, Stage];
}

const countOf = (stage: Stage, colour: string): number => stage.flat().filter((square) => square === colour).length;
const askedIn = (question: string): { colour: string; stage: number } => ({
  colour: /\b(red|blue|yellow|green|purple)\b/.exec(question)![1]!,
  stage: Math.max(...[...question.matchAll(/stage (\d)/g)].map(([, digit]) => Number(digit))),
});

export const oracle: Oracle = (scene, question) => {
  const [first, second] = stagesOf(scene);
  const size = second.length / first.length;
  const blocks = new Map<string, string>();
  for (const [row, squares] of first.entries()) {
    for (const [column, colour] of squares.entries()) {
      const block = JSON.stringify(second.slice(row * size, (row + 1) * size).map((line) => line.slice(column * size, (column + 1) * size)));
      const name = String(colour);
      if ((blocks.get(name) ?? block) !== block) return null;
      blocks.set(name, block);
    }
  }
  const { colour, stage } = askedIn(question);
  let numbers = new Map([...blocks.keys()].map((name) => [name, first.flat().filter((square) => String(square) === name).length]));
  for (let at = 1; at < stage; at++) {
    const next = new Map<string, number>();
    for (const [name, number] of numbers) {
      for (const square of (JSON.parse(blocks.get(name)!) as Stage).flat()) next.set(String(square), (next.get(String(square)) ?? 0) + number);
    }
    numbers = next;
  }
  return String(numbers.get(colour) ?? 0);
};

export const without = {};

/** The number of stage 2 grown by the factor from stage 1 to stage 2, where several colours make it another one each time. */
function sameFactor(scene: Inspection, question: string): string | null {
  const [first, second] = stagesOf(scene);
  if (new Set(first.flat().filter((square) => square !== null)).size < 2) return null;
  const { colour, stage } = askedIn(question);
  const [one, two] = [countOf(first, colour), countOf(second, colour)];
  return String(Math.round(two * (two / one) ** (stage - 2)));
}

/** The squares of stage 1 times the squares of a block, stage after stage, empty ones and other colours included. */
function allSquares(scene: Inspection, question: string): string {
  const [first, second] = stagesOf(scene);
  const { colour, stage } = askedIn(question);
  return String(countOf(second, colour) * (second.length / first.length) ** (2 * (stage - 2)));
}

/** As many as stage 2 has, and as stage 1 has, together. */
const addsUp = (scene: Inspection, question: string): string => {
  const [first, second] = stagesOf(scene);
  const { colour } = askedIn(question);
  return String(countOf(first, colour) + countOf(second, colour));
};

export const shortcuts = { "keeps the factor": sameFactor, "multiplies by all squares of a block": allSquares, "adds the stages up": addsUp };
