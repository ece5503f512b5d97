/** Searches the maze that was drawn, breadth first; a reply is walked along. */
import type { Judge, Oracle } from "../oracle.ts";
import { playWalk, readMaze, shortestWalk } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const maze = readMaze(scene);
  return maze && shortestWalk(maze);
};

const asksForFewest = (question: string): boolean => question.includes("fewest");

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
