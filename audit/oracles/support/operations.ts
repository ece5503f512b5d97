/** Pictograms of turns, mirrorings, shifts and exchanges of corners of a square board, and what they do to it. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { centroid, marksOf, middleOf, type Point } from "./plane.ts";
import { isOn, middleOfTile, type Tile } from "./tiles.ts";

/** Moves a cell of a board with `side` rows and columns, all counted from 0. */
export type Move = (row: number, column: number, side: number) => [row: number, column: number];

const MIRRORS: Record<string, Move> = {
  upright: (r, c, n) => [r, n - 1 - c],
  level: (r, c, n) => [n - 1 - r, c],
  falling: (r, c) => [c, r],
  rising: (r, c, n) => [n - 1 - c, n - 1 - r],
};

const quarter: Move = (r, c, n) => [c, n - 1 - r];
const half: Move = (r, c, n) => [n - 1 - r, n - 1 - c];
const counter: Move = (r, c, n) => [n - 1 - c, r];

const pointOf = (mark: Mark): Point | null => {
  if (mark.type === "arc" || mark.type === "circle") return { x: mark.cx, y: mark.cy };
  if (mark.type === "line") return { x: (mark.x1 + mark.x2) / 2, y: (mark.y1 + mark.y2) / 2 };
  if (mark.type === "polygon") return centroid(mark.points);
  return mark.type === "text" ? middleOf(mark) : null;
};

/** What the pictogram on a tile does; null when there is none. */
export function operationOn(scene: Inspection, tile: Tile): Move | null {
  const marks = scene.marks.filter((mark) => {
    const point = pointOf(mark);
    return point !== null && isOn(tile, point);
  });
  const text = marks.find((mark) => mark.type === "text")?.text;
  const arc = marks.find((mark) => mark.type === "arc");
  if (arc) return text === "180°" ? half : arc.sweep > 0 ? quarter : counter;
  const dots = marks.filter((mark) => mark.type === "circle").sort((a, b) => b.r - a.r);
  if (dots.length === 4) return exchange(tile, [dots[0]!, dots[1]!].map(({ cx, cy }) => ({ x: cx, y: cy })));
  const line = marks.find((mark) => mark.type === "line");
  if (!line) return null;
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  if (line.dash) {
    if (Math.abs(dx) < 1) return MIRRORS["upright"]!;
    if (Math.abs(dy) < 1) return MIRRORS["level"]!;
    return dx * dy > 0 ? MIRRORS["falling"]! : MIRRORS["rising"]!;
  }
  const places = Number(text);
  // The head lies at the end of the shaft at which the arrow points.
  const head = marks.find((mark) => mark.type === "polygon");
  if (!head || !Number.isInteger(places)) return null;
  const tip = centroid(head.points);
  const [ux, uy] = [Math.sign(Math.round(tip.x - (line.x1 + line.x2) / 2)), Math.sign(Math.round(tip.y - (line.y1 + line.y2) / 2))];
  return (r, c, n) => [(r + uy * places + n * places) % n, (c + ux * places + n * places) % n];
}

/** The corners at which the two points stand change places. */
function exchange(tile: Tile, points: Point[]): Move {
  const middle = middleOfTile(tile);
  const corners = points.map(({ x, y }) => [y > middle.y, x > middle.x] as const);
  return (r, c, n) => {
    const at = corners.findIndex(([isLower, isRight]) => r === (isLower ? n - 1 : 0) && c === (isRight ? n - 1 : 0));
    if (at < 0) return [r, c];
    const [isLower, isRight] = corners[1 - at]!;
    return [isLower ? n - 1 : 0, isRight ? n - 1 : 0];
  };
}

/** The pictograms in reading order: rows from the top, each from the left. */
export function operationsOf(scene: Inspection): Move[] {
  return marksOf(scene, "rect")
    .filter((rect) => rect.stroke !== undefined)
    .map((tile) => ({ at: middleOfTile(tile), move: operationOn(scene, tile) }))
    .filter((entry): entry is { at: Point; move: Move } => entry.move !== null)
    .sort((a, b) => (Math.abs(a.at.y - b.at.y) > 5 ? a.at.y - b.at.y : a.at.x - b.at.x))
    .map((entry) => entry.move);
}

/** A square of cells after some moves. */
export function movedGrid<T>(grid: T[][], moves: Move[]): T[][] {
  const side = grid.length;
  let result = grid;
  for (const move of moves) {
    const next: T[][] = grid.map((row) => [...row]);
    result.forEach((row, r) => row.forEach((value, c) => {
      const [toRow, toColumn] = move(r, c, side);
      next[toRow]![toColumn] = value;
    }));
    result = next;
  }
  return result;
}
