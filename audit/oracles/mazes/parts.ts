/** Mazes on a grid of square cells, from the walls, triangles, circles and squares that were drawn. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { centroid, marksOf, middleOf, type Point } from "../support/plane.ts";

/** Up, right, down, left. */
const STEPS: [number, number][] = [[0, -1], [1, 0], [0, 1], [-1, 0]];
const LETTERS = "URDL";

export interface Maze {
  columns: number;
  rows: number;
  /** Cells are `row * columns + column`. */
  start: number;
  end: number;
  /** The cell that a step leads to, with the keys held; null when the step is not allowed. */
  step(cell: number, direction: number, keys: ReadonlySet<string>): number | null;
  /** The number of the key in a cell. */
  keyAt(cell: number): string | undefined;
}

/** Reads the maze; null when the drawing is none. */
export function readMaze(scene: Inspection): Maze | null {
  const lines = marksOf(scene, "line");
  // The leftmost upright line is the border: its colour is that of the walls, and neither the grid's nor the doors'.
  const wallColour = lines.filter((line) => line.x1 === line.x2).sort((a, b) => a.x1 - b.x1)[0]?.stroke;
  const border = lines.filter((line) => line.stroke === wallColour);
  const xs = border.flatMap((line) => [line.x1, line.x2]);
  const ys = border.flatMap((line) => [line.y1, line.y2]);
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  // The side of a cell is the least distance of two parallel lines of the grid.
  const columnsAt = [...new Set(lines.filter((line) => line.x1 === line.x2).map((line) => line.x1))].sort((a, b) => a - b);
  const side = Math.min(...columnsAt.slice(1).map((x, i) => x - columnsAt[i]!).filter((gap) => gap > 5));
  const [columns, rows] = [Math.round((right - left) / side), Math.round((bottom - top) / side)];
  const cellAt = (point: Point): number => Math.floor((point.y - top) / side) * columns + Math.floor((point.x - left) / side);
  const middle = (cell: number): Point => ({ x: left + ((cell % columns) + 0.5) * side, y: top + (Math.floor(cell / columns) + 0.5) * side });

  const isWalled = (from: Point, to: Point): boolean => border.some((wall) => {
    const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return from.x === to.x
      ? wall.y1 === wall.y2 && Math.abs(wall.y1 - at.y) < 1 && at.x > Math.min(wall.x1, wall.x2) && at.x < Math.max(wall.x1, wall.x2)
      : wall.x1 === wall.x2 && Math.abs(wall.x1 - at.x) < 1 && at.y > Math.min(wall.y1, wall.y2) && at.y < Math.max(wall.y1, wall.y2);
  });
  const isNear = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < side * 0.2;
  const polygons = marksOf(scene, "polygon");
  const texts = marksOf(scene, "text");
  // The tip of a triangle is the corner farthest from the middle of the other two.
  const triangles = polygons.filter((polygon) => polygon.points.length === 3).map(({ points }) => {
    const at = { x: (Math.min(...points.map(([x]) => x)) + Math.max(...points.map(([x]) => x))) / 2, y: (Math.min(...points.map(([, y]) => y)) + Math.max(...points.map(([, y]) => y))) / 2 };
    const tips = points.map(([x, y], i) => {
      const others = points.filter((_, k) => k !== i);
      const base = centroid(others);
      const isBaseLevel = Math.abs(others[0]![0] - others[1]![0]) < 1 || Math.abs(others[0]![1] - others[1]![1]) < 1;
      return { dx: x - base.x, dy: y - base.y, isBaseLevel };
    });
    const tip = tips.find((candidate) => candidate.isBaseLevel)!;
    return { at, direction: Math.abs(tip.dx) > Math.abs(tip.dy) ? (tip.dx > 0 ? 1 : 3) : tip.dy < 0 ? 0 : 2 };
  });
  const numberAt = (point: Point): string | undefined => texts.find((text) => isNear(middleOf(text), point))?.text;
  const doors = polygons.filter((polygon) => polygon.points.length === 4).map(({ points }) => ({ at: centroid(points), number: numberAt(centroid(points)) }));
  const keys = new Map(marksOf(scene, "circle").map((circle) => [cellAt({ x: circle.cx, y: circle.cy }), numberAt({ x: circle.cx, y: circle.cy })!]));
  const [start, end] = ["S", "E"].map((letter) => texts.find((text) => text.text === letter)).map((text) => (text ? cellAt(middleOf(text)) : -1)) as [number, number];
  if (start < 0 || end < 0) return null;
  return {
    columns, rows, start, end,
    keyAt: (cell) => keys.get(cell),
    step(cell, direction, held) {
      const [dx, dy] = STEPS[direction]!;
      const [x, y] = [(cell % columns) + dx, Math.floor(cell / columns) + dy];
      if (x < 0 || y < 0 || x >= columns || y >= rows) return null;
      const [from, to] = [middle(cell), middle(y * columns + x)];
      if (isWalled(from, to)) return null;
      const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      if (triangles.some((triangle) => isNear(triangle.at, at) && triangle.direction !== direction)) return null;
      if (doors.some((door) => isNear(door.at, at) && !held.has(door.number ?? ""))) return null;
      return y * columns + x;
    },
  };
}

/** A shortest walk as letters, or null; among equals the one that tries directions in the given order. */
export function shortestWalk(maze: Maze, order = [0, 1, 2, 3], avoided?: string): string | null {
  const heldAt = (cell: number, held: string[]): string[] => {
    const key = maze.keyAt(cell);
    return key === undefined || held.includes(key) ? held : [...held, key].sort();
  };
  const queue = [{ cell: maze.start, held: heldAt(maze.start, []), walk: "" }];
  const seen = new Set([`${maze.start}/${queue[0]!.held}`]);
  for (const { cell, held, walk } of queue) {
    if (cell === maze.end && walk !== avoided) return walk;
    for (const direction of order) {
      const next = maze.step(cell, direction, new Set(held));
      if (next === null) continue;
      const keys = heldAt(next, held);
      const state = `${next}/${keys}`;
      if (seen.has(state)) continue;
      seen.add(state);
      queue.push({ cell: next, held: keys, walk: walk + LETTERS[direction] });
    }
  }
  return null;
}

/** The cell where a walk ends; null when it breaks a rule. */
export function playWalk(maze: Maze, walk: string): number | null {
  let cell = maze.start;
  const held = new Set<string>();
  const take = (): void => {
    const key = maze.keyAt(cell);
    if (key !== undefined) held.add(key);
  };
  take();
  for (const letter of walk) {
    const next = maze.step(cell, LETTERS.indexOf(letter), held);
    if (next === null) return null;
    cell = next;
    take();
  }
  return cell;
}
