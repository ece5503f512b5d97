import { Answer } from "../../../assembly/answer/answer";
import { MovesAnswer } from "../../../assembly/answer/moves";
import { Environment } from "../../../assembly/environment";
import { Maze, opposite } from "./parts/maze";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, route } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { canvasOf, drawMaze, Floor } from "./family";

const ENDS_TRIED: i32 = 4;
const CHANGES_TRIED: i32 = 12;

/**
 * Which moves lead through the maze from S to E? Every legal walk counts until the level asks for a shortest one; later
 * there are loops, one-way passages, and doors that need a key.
 */
export class MazePathMoves extends Environment {
  private side: i32 = 0;
  private loops: i32 = 0;
  private isShortest: bool = false;
  private oneWays: i32 = 0;
  private doors: i32 = 0;

  private maze: Maze = new Maze(1, 1);
  private start: i32 = 0;
  private end: i32 = 0;
  private route: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [5, 6, 7, 8, 9, 9, 10, 11, 11, 12]);
    this.loops = knobs.int("percent of dead ends opened", [0, 0, 0, 25, 50, 50, 60, 60, 60, 60]);
    this.isShortest = knobs.from("shortest walk required", 4);
    this.oneWays = knobs.int("one-way passages", [0, 0, 0, 0, 0, 4, 6, 3, 5, 6]);
    this.doors = knobs.int("locked doors", [0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
  }

  sample(rng: Rng): bool {
    this.width = canvasOf(this.side);
    this.height = this.width;
    this.maze = new Maze(this.side, this.side);
    this.maze.carve(rng);
    this.maze.braid(rng, <f64>this.loops / 100.0);
    this.start = rng.int(0, this.maze.size - 1);
    for (let k = 0; k < ENDS_TRIED; k++) {
      const end = rng.int(0, this.maze.size - 1);
      const route = this.maze.shortest(this.start, end)!;
      if (route.length <= this.route.length) continue;
      this.route = route;
      this.end = end;
    }
    // Whoever walks straight at E would be right in a small maze: the way there has to lead away from it.
    if (this.route.length < this.side || this.route.length < this.maze.distance(this.start, this.end) + 2) return false;
    for (let i = 0; i < this.oneWays; i++) {
      if (!this.placeOneWay(rng, i % 2 == 0)) return false;
    }
    for (let number = 1; number <= this.doors; number++) {
      if (!this.placeDoor(rng, number)) return false;
    }
    return true;
  }

  /** Makes a two-way passage one-way: against the shortest walk when it `blocks` it, anywhere otherwise. */
  private placeOneWay(rng: Rng, blocks: bool): bool {
    for (let tries = 0; tries < CHANGES_TRIED; tries++) {
      let cell = rng.int(0, this.maze.size - 1);
      let d = rng.int(0, 3);
      if (blocks) {
        const step = rng.int(0, this.route.length - 1);
        cell = this.maze.play(this.start, this.route.slice(0, step + 1));
        d = opposite(this.route[step]);
      }
      if (!this.maze.canLeave(cell, d)) continue;
      const next = this.maze.beside(cell, d);
      if (!this.maze.canLeave(next, opposite(d))) continue;
      this.maze.makeOneWay(cell, d);
      const route = this.maze.shortest(this.start, this.end);
      if (route !== null) {
        this.route = route;
        return true;
      }
      this.maze.open(cell, d);
    }
    return false;
  }

  /** Locks a passage of the shortest walk and lays the key elsewhere. */
  private placeDoor(rng: Rng, number: i32): bool {
    for (let tries = 0; tries < CHANGES_TRIED; tries++) {
      const step = rng.int(this.route.length / 2, this.route.length - 1);
      const cell = this.maze.play(this.start, this.route.slice(0, step));
      const d = this.route[step];
      const place = rng.int(0, this.maze.size - 1);
      const next = this.maze.beside(cell, d);
      if (place == this.start || place == this.end || this.maze.keys[place] > 0) continue;
      // A door stands in a passage of its own: no arrow, no other door.
      if (this.maze.door(cell, d) > 0 || !this.maze.canLeave(next, opposite(d))) continue;
      this.maze.setDoor(cell, d, number);
      this.maze.keys[place] = <u8>number;
      const route = this.maze.shortest(this.start, this.end);
      if (route !== null && route.length > this.route.length) {
        this.route = route;
        return true;
      }
      this.maze.setDoor(cell, d, 0);
      this.maze.keys[place] = 0;
    }
    return false;
  }

  draw(scene: Scene): void {
    drawMaze(scene, this.maze, this.start, this.end);
  }

  question(words: Words): string {
    const rules: string[] = ["Each move goes one cell up, down, left or right; walls cannot be crossed."];
    if (this.oneWays > 0) rules.push("A triangle between two cells lets you pass only in the direction in which it points.");
    if (this.doors > 0) {
      rules.push(
        "A numbered square between two cells is a locked door: pass it only after you have stepped on the cell with the key, the circle of the same number. You keep a key, and it works from both sides.",
      );
    }
    rules.push(this.isShortest ? "Use as few moves as possible; if several walks are that short, any of them will do." : "Any walk that ends on E will do.");
    words.set("rules", rules.join(" "));
    return words.say([
      "Which moves lead from S to E? {rules}",
      "Find a way through the maze from S to E and write down its moves. {rules}",
      "You stand on S and want to get to E. How do you walk? {rules}",
      "Solve the maze: start on S, stop on E. {rules}",
      "Give the moves of a walk through the maze from S to E. {rules}",
      "A robot is placed on the cell S of this maze. Write a program of moves that takes it to the cell E. {rules}",
      "{rules} Under these rules, how can one walk from S to E?",
      "Describe, move by move, a walk from the cell marked S to the cell marked E. {rules}",
      "How do I get from S to E here? {rules}",
    ]);
  }

  answer(): Answer {
    return new MovesAnswer(this.route);
  }

  accepts(reply: Answer): bool {
    const steps = (reply as MovesAnswer).steps;
    if (this.isShortest && steps.length != this.route.length) return false;
    return this.maze.play(this.start, steps) == this.end;
  }

  /** The share of the distance to E that the walk covers before it breaks a rule. */
  partial(reply: Answer): f64 {
    const steps = (reply as MovesAnswer).steps;
    let least = this.route.length;
    for (let count = 1; count <= min(steps.length, this.maze.size * 4); count++) {
      const cell = this.maze.play(this.start, steps.slice(0, count));
      if (cell < 0) break;
      const rest = this.maze.shortest(cell, this.end);
      least = rest === null ? this.route.length : rest.length;
    }
    return Math.max(0, 1.0 - <f64>least / <f64>this.route.length);
  }

  solution(scene: Scene): void {
    const floor = new Floor(this.maze, scene.width, scene.height);
    const points: f64[] = [];
    for (let count = 0; count <= this.route.length; count++) {
      const cell = this.maze.play(this.start, this.route.slice(0, count));
      points.push(floor.x(cell));
      points.push(floor.y(cell));
    }
    pointAtAll(scene);
    route(scene, points);
  }

  get needsUpright(): bool {
    return true;
  }

  /** Moves of a shortest walk, the branches beside it, and what else must be heeded. */
  complexity(): f64 {
    let branches = 0;
    for (let i = 0; i < this.route.length; i++) {
      branches += max(0, this.maze.exitsOf(this.maze.play(this.start, this.route.slice(0, i))) - 2);
    }
    return <f64>(this.route.length + branches) + 0.15 * <f64>this.maze.size + (this.isShortest ? 4.0 : 0.0) + 1.5 * <f64>this.oneWays + 14.0 * <f64>this.doors;
  }

  explain(): string {
    return "A shortest walk has " + this.route.length.toString() + " moves: " + new MovesAnswer(this.route).canonical() + ".";
  }
}
