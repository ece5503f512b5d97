import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { inkOn, Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { Clue } from "../../../assembly/solve/csp/reasoning";
import { Lattice, SIDES } from "../../../assembly/solve/loops/lattice";
import { randomLoop } from "../../../assembly/solve/loops/random";
import { passing, SingleLoop } from "../../../assembly/solve/loops/rules";
import { Words } from "../../../assembly/words";
import { LoopPuzzle } from "./family";

/** Radius of a circle, room for half of one, and size of a number, in cells. */
const CIRCLE: f64 = 0.3;
const MARGIN: f64 = 0.34;
const NUMBER: f64 = 0.36;

/** Draw the loop through all circles, straight at open ones and bent at filled ones, with straight parts as long as their numbers say. */
export class ShingokiSemaphores extends LoopPuzzle {
  private asksRow: bool = false;
  private length: i32 = 0;
  /** By point: the number in its circle, 0 for no circle. */
  private numbers: StaticArray<i32> = [];
  private isFilled: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 4, 5, 4, 5, 5, 6, 6, 7, 7]);
    this.columns = knobs.int("columns", [5, 6, 6, 5, 5, 6, 6, 7, 7, 8]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
    this.share = knobs.int("percent of circles from the start", [40, 25, 20, 20, 15, 12, 12, 10, 10, 8]);
    this.tried = knobs.int("circles tried to be taken away", [0, 3, 4, 5, 6, 6, 6, 6, 6, 8]);
    this.insists = false;
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    this.length = knobs.int("shortest loop", [14, 16, 18, 16, 20, 24, 26, 30, 34, 40]);
  }

  protected get offset(): f64 {
    return 0;
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const lattice = new Lattice(this.rows + 1, this.columns + 1);
    const used = lattice.boundary(randomLoop(lattice, rng, this.length));
    const csp = new Csp(lattice.edges, 3);
    const clues: Clue[] = [];
    const places: i32[] = [];
    for (let point = 0; point < lattice.points; point++) {
      csp.add(passing(lattice, point, true));
      if (lattice.degree(used, point) == 0) continue;
      const rule = straights(lattice, point, lengthAt(lattice, used, point), isBend(lattice, used, point));
      csp.add(rule);
      clues.push(Clue.of([rule]));
      places.push(point);
    }
    csp.add(new SingleLoop(lattice));
    this.lattice = lattice;
    this.used = used;
    const inOrder = clues.slice(0);
    if (!this.pickClues(csp, clues, rng)) return false;
    this.numbers = new StaticArray<i32>(lattice.points);
    this.isFilled = new StaticArray<bool>(lattice.points);
    for (let k = 0; k < places.length; k++) {
      if (!inOrder[k].isShown) continue;
      this.numbers[places[k]] = lengthAt(lattice, used, places[k]);
      this.isFilled[places[k]] = isBend(lattice, used, places[k]);
    }
    return !this.asksRow || this.markRow(rng);
  }

  /** The outer circles reach beyond the lattice. */
  protected place(): Board {
    return this.board(MARGIN, MARGIN, MARGIN, MARGIN);
  }

  protected fits(used: StaticArray<i32>): bool {
    for (let point = 0; point < this.numbers.length; point++) {
      if (this.numbers[point] == 0) continue;
      if (this.lattice.degree(used, point) != 2 || isBend(this.lattice, used, point) != this.isFilled[point]) return false;
      if (lengthAt(this.lattice, used, point) != this.numbers[point]) return false;
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.place();
    board.ground(scene);
    board.lines(scene, false);
    for (let point = 0; point < this.numbers.length; point++) {
      if (this.numbers[point] == 0) continue;
      const x = board.x(<f64>(point % this.lattice.columns));
      const y = board.y(<f64>(point / this.lattice.columns));
      const fill = this.isFilled[point] ? style.ink : style.surface;
      scene.circle(x, y, CIRCLE * board.cell, Paint.fill(fill).edge(style.ink, style.stroke(3)));
      scene.text(this.numbers[point].toString(), x, y, NUMBER * board.cell, inkOn(fill), Align.Centre, Baseline.Middle, Face.Bold);
    }
    if (this.row >= 0) board.pointAtRow(scene, this.row, 8 + MARGIN * board.cell);
  }

  question(words: Words): string {
    const bends = "It goes straight on at every open circle and turns at every filled one.";
    const lengths = "A number tells how long the two straight parts of the loop that leave its circle are together, each measured in cell sides up to where the loop next turns.";
    return words.set("bends", bends).set("lengths", lengths).set("wanted", this.wanted()).say([
      "Draw one closed loop along the lines of the grid, through all circles, that never touches or crosses itself. {bends} {lengths} {wanted}",
      "A single loop follows the grid lines and passes every circle, no point twice. {bends} {lengths} {wanted}",
      "Find the loop: a closed line on the grid that passes through all circles and never meets itself. {bends} {lengths} {wanted}",
      "The circles are signals on a round track that keeps to the lines of the grid and visits no crossing twice. {bends} {lengths} {wanted}",
      "{bends} {lengths} That is true of just one closed loop along the grid lines which goes through all circles and does not meet itself. {wanted}",
      "Solve this puzzle: one loop along grid lines, no branches, no crossings, every circle on it. {bends} {lengths} {wanted}",
      "Which closed line, drawn along the grid and free of crossings, connects all circles? {bends} {lengths} {wanted}",
      "Walk along the lines of the grid once through all the circles and back to the start without passing any place twice. {bends} {lengths} Call your route the loop. {wanted}",
    ]);
  }
}

/** How far the loop runs straight from a point through a side. */
function run(lattice: Lattice, used: StaticArray<i32>, point: i32, side: i32): i32 {
  const line = lattice.line(point, side);
  let length = 0;
  while (length < line.length && used[line[length]] == 1) length++;
  return length;
}

/** The straight parts of the loop at a point, together. */
function lengthAt(lattice: Lattice, used: StaticArray<i32>, point: i32): i32 {
  let length = 0;
  for (let side = 0; side < SIDES; side++) length += run(lattice, used, point, side);
  return length;
}

/** Whether the loop turns at a point of it. */
function isBend(lattice: Lattice, used: StaticArray<i32>, point: i32): bool {
  return (run(lattice, used, point, 0) > 0) != (run(lattice, used, point, 2) > 0);
}

/** What the edges around a circle can be: two straight parts of so many edges together, one after the other or at a right angle. */
function straights(lattice: Lattice, point: i32, total: i32, bends: bool): Patterns {
  const scope: i32[] = [];
  const from = new StaticArray<i32>(SIDES);
  const reach = new StaticArray<i32>(SIDES);
  for (let side = 0; side < SIDES; side++) {
    const line = lattice.line(point, side);
    from[side] = scope.length;
    reach[side] = line.length;
    for (let k = 0; k < line.length; k++) scope.push(line[k]);
  }
  const rule = new Patterns(StaticArray.fromArray<i32>(scope));
  for (let a = 0; a < SIDES; a++) {
    for (let b = a + 1; b < SIDES; b++) {
      if ((b - a == 2) == bends) continue;
      for (let first = max(1, total - reach[b]); first <= min(reach[a], total - 1); first++) {
        let on: u32 = 0;
        let off: u32 = 0;
        for (let side = 0; side < SIDES; side++) {
          const length = side == a ? first : side == b ? total - first : 0;
          on |= (((<u32>1) << length) - 1) << from[side];
          // The straight part ends there.
          if (length < reach[side]) off |= (<u32>1) << (from[side] + length);
        }
        rule.add(on, off);
      }
    }
  }
  return rule;
}
