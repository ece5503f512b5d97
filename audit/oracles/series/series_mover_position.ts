/** Follows a piece over the boards; rows and columns each run by a rule. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { bounds } from "../support/box.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { shapeCode } from "../support/panels.ts";
import { told } from "./courses.ts";

interface Way {
  side: number;
  /** Row and column in each frame, from 0. */
  cells: [number, number][];
}

const CODES: Record<string, number> = { circle: 0, square: 40, triangle: 3 };

/** The boards, in the order of their numbers. */
function boardsOf(scene: Inspection): { left: number; top: number; side: number }[] {
  const grounds = marksOf(scene, "rect").filter(({ width, height }) => Math.abs(width - height) < 1);
  const nearest = (x: number, y: number): (typeof grounds)[number] => [...grounds].sort((a, b) => Math.hypot(a.x + a.width / 2 - x, a.y - y) - Math.hypot(b.x + b.width / 2 - x, b.y - y))[0]!;
  return marksOf(scene, "text").filter(({ text }) => /^\d+$/.test(text)).sort((a, b) => Number(a.text) - Number(b.text)).map((text) => {
    const at = middleOf(text);
    const ground = nearest(at.x, at.y);
    return { left: ground.x, top: ground.y, side: ground.width };
  });
}

/** How the piece that a question asks for has moved so far. */
function wayOf(scene: Inspection, question: string): Way {
  const code = CODES[/\b(circle|square|triangle)\b/.exec(question)![1]!];
  const boards = boardsOf(scene);
  const pieces = scene.marks.filter((mark): mark is Mark => (mark.type === "circle" || mark.type === "polygon") && shapeCode(mark) === code);
  // A board's lines: as many as go across the first one.
  const [first] = boards;
  const levels = new Set(marksOf(scene, "line").filter(({ x1, x2, y1, y2 }) => Math.abs(y1 - y2) < 1 && Math.min(x1, x2) > first!.left - 3 && Math.max(x1, x2) < first!.left + first!.side + 3 && y1 < first!.top + first!.side + 3).map(({ y1 }) => Math.round(y1)));
  const side = levels.size - 1;
  const cells = boards.map((board): [number, number] => {
    const middles = pieces.map((piece) => {
      const [left, top, right, bottom] = bounds(piece)!;
      return { x: ((left + right) / 2 - board.left) / board.side, y: ((top + bottom) / 2 - board.top) / board.side };
    });
    const own = middles.find(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)!;
    return [Math.floor(own.y * side), Math.floor(own.x * side)];
  });
  return { side, cells };
}

const frameIn = (question: string): number => Number(/frame (\d+)/.exec(question)![1]) - 1;
const cellText = (row: number, column: number): string => `(${row + 1}, ${column + 1})`;

export const oracle: Oracle = (scene, question) => {
  const { side, cells } = wayOf(scene, question);
  const nature = /opposite side/.test(question) ? { ring: side } : /turns back/.test(question) ? { walls: side } : "scale";
  const [rows, columns] = [0, 1].map((axis) => told(cells.map((cell) => cell[axis]!), frameIn(question), nature));
  return rows!.length === 1 && columns!.length === 1 ? cellText(rows![0]!, columns![0]!) : null;
};

/** Where steps meet the edge, the question says what happens there. */
export const without = {};

/** The piece stays where it was so many frames before the end. */
const as = (frame: number) => (scene: Inspection, question: string): string => cellText(...wayOf(scene, question).cells.at(frame)!);

/** Where the last move is made again and again, over the edge and in again, though moves differ. */
function onward(scene: Inspection, question: string): string | null {
  const { side, cells } = wayOf(scene, question);
  const moves = cells.slice(1).map(([row, column], i) => [row - cells[i]![0], column - cells[i]![1]]);
  if (moves.every((move) => move.every((way, axis) => (way - moves[0]![axis]!) % side === 0))) return null;
  const ahead = frameIn(question) - cells.length + 1;
  const at = (axis: 0 | 1): number => (((cells.at(-1)![axis] + ahead * moves.at(-1)![axis]!) % side) + side) % side;
  return cellText(at(0), at(1));
}

export const shortcuts = { "stays where it is": as(-1), "as two frames before": as(-2), "makes the last move again": onward };
