/** Searches the maze that was drawn, breadth first; a reply is walked along. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Judge, Oracle } from "../oracle.ts";
import { type Maze, playWalk, readMaze, shortestWalk } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const maze = readMaze(scene);
  return maze && shortestWalk(maze);
};

const asksForFewest = (question: string): boolean => question.includes("as few moves as possible");

/** Other shortest walks, and a detour where detours count. */
export const judge: Judge = {
  solutions(scene, question) {
    const maze = readMaze(scene);
    const walk = maze && shortestWalk(maze);
    if (!walk) return [];
    const back = { U: "D", D: "U", L: "R", R: "L" }[walk[0]!]!;
    const detour = `${walk[0]}${back}${walk}`;
    const others = asksForFewest(question) ? [] : [detour].filter((other) => playWalk(maze, other) === maze.end);
    return [...new Set([walk, shortestWalk(maze, [3, 2, 1, 0])!, shortestWalk(maze, [1, 3, 0, 2])!, ...others])];
  },
  isRight(scene, question, answer) {
    const maze = readMaze(scene);
    if (!maze || !/^[URDL]+$/.test(answer) || playWalk(maze, answer) !== maze.end) return false;
    return !asksForFewest(question) || answer.length === shortestWalk(maze)!.length;
  },
};

/** Walks from S towards E by one rule, without looking ahead, for as many moves as the maze has cells. */
function wander(maze: Maze, isOpenHeeded: boolean): string {
  let [cell, walk] = [maze.start, ""];
  const seen = new Set([cell]);
  while (cell !== maze.end && walk.length < maze.columns * maze.rows) {
    const [dx, dy] = [(maze.end % maze.columns) - (cell % maze.columns), Math.floor(maze.end / maze.columns) - Math.floor(cell / maze.columns)];
    const across = [dx > 0 ? 1 : 3, dx > 0 ? 3 : 1];
    const down = [dy > 0 ? 2 : 0, dy > 0 ? 0 : 2];
    const wish = Math.abs(dx) > Math.abs(dy) ? [across[0]!, down[0]!, down[1]!, across[1]!] : [down[0]!, across[0]!, across[1]!, down[1]!];
    const offsets = [-maze.columns, 1, maze.columns, -1];
    const next = wish.map((direction) => ({ direction, to: isOpenHeeded ? maze.step(cell, direction, new Set()) : cell + offsets[direction]! })).find(({ to }) => to !== null && !seen.has(to));
    if (!next) return walk;
    walk += "URDL"[next.direction];
    cell = next.to!;
    seen.add(cell);
  }
  return walk;
}

/** Any shortest walk is a walk: no condition is there to drop. */
export const without = {};

export const shortcuts = {
  "straight at E, through walls": (scene: Inspection) => { const maze = readMaze(scene); return maze && wander(maze, false); },
  "always the open side that is nearest to E": (scene: Inspection) => { const maze = readMaze(scene); return maze && wander(maze, true); },
};
