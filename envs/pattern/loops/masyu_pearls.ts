import { Answer } from "../../../assembly/answer/answer";
import { MovesAnswer } from "../../../assembly/answer/moves";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { Clue } from "../../../assembly/solve/csp/reasoning";
import { Lattice, SIDES } from "../../../assembly/solve/loops/lattice";
import { mixLoop, randomLoop } from "../../../assembly/solve/loops/random";
import { passing, SingleLoop } from "../../../assembly/solve/loops/rules";
import { Words } from "../../../assembly/words";
import { LoopPuzzle } from "./family";

/** Random loops of which one is taken. */
const LOOPS: i32 = 14;
/** Changes from one of them to the next, by faces. */
const APART: i32 = 3;
/** Radius of a pearl in cells. */
const PEARL: f64 = 0.3;

const enum Pearl {
  None = 0,
  Open = 1,
  Filled = 2,
}

/** Which moves go round the loop through all pearls? It is straight at open ones and turns beside them, and the other way round at filled ones. */
export class MasyuPearls extends LoopPuzzle {
  private length: i32 = 0;
  private start: i32 = 0;
  private pearls: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 4, 5, 4, 5, 5, 5, 6, 6, 6]);
    this.columns = knobs.int("columns", [5, 6, 5, 7, 6, 6, 7, 6, 7, 7]);
    this.length = knobs.int("shortest loop", [12, 14, 14, 16, 16, 16, 18, 20, 22, 22]);
    this.share = knobs.int("percent of pearls from the start", [60, 60, 80, 60, 60, 60, 60, 50, 50, 50]);
    this.tried = knobs.int("pearls tried to be taken away", [0, 0, 2, 3, 4, 5, 5, 5, 2, 6]);
    this.insists = false;
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  }

  protected get offset(): f64 {
    return 0.5;
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const lattice = new Lattice(this.rows, this.columns);
    const used = this.lay(lattice, rng);
    const onLoop: i32[] = [];
    for (let point = 0; point < lattice.points; point++) if (lattice.degree(used, point) > 0) onLoop.push(point);
    const start = rng.pick<i32>(onLoop);
    const csp = new Csp(lattice.edges, 3);
    const clues: Clue[] = [];
    const places: i32[] = [];
    for (let point = 0; point < lattice.points; point++) {
      csp.add(passing(lattice, point, point != start));
      const pearl = point == start ? Pearl.None : pearlAt(lattice, used, point);
      if (pearl == Pearl.None) continue;
      const rule = pearlRule(lattice, point, pearl);
      csp.add(rule);
      clues.push(Clue.of([rule]));
      places.push(point);
    }
    csp.add(new SingleLoop(lattice));
    this.lattice = lattice;
    this.used = used;
    this.start = start;
    const inOrder = clues.slice(0);
    if (!this.pickClues(csp, clues, rng)) return false;
    this.pearls = new StaticArray<i32>(lattice.points);
    for (let k = 0; k < places.length; k++) {
      if (inOrder[k].isShown) this.pearls[places[k]] = pearlAt(lattice, used, places[k]);
    }
    return true;
  }

  /** Of some random loops the one with the most places for pearls: stairs and empty corners have none, and nothing tells where they lie. */
  private lay(lattice: Lattice, rng: Rng): StaticArray<i32> {
    const isInside = randomLoop(lattice, rng, this.length);
    const isFixed = new StaticArray<bool>(lattice.faces);
    let best = new StaticArray<i32>(lattice.edges);
    let most = -1;
    for (let k = 0; k < LOOPS; k++) {
      if (k > 0) mixLoop(lattice, isInside, isFixed, rng, this.length, 0, APART);
      const used = lattice.boundary(isInside);
      let pearls = 0;
      for (let point = 0; point < lattice.points; point++) pearls += <i32>(pearlsAt(lattice, used, point) != 0);
      if (pearls <= most) continue;
      most = pearls;
      best = used;
    }
    return best;
  }

  protected fits(used: StaticArray<i32>): bool {
    for (let point = 0; point < this.pearls.length; point++) {
      if (this.pearls[point] != Pearl.None && (pearlsAt(this.lattice, used, point) & this.pearls[point]) == 0) return false;
    }
    return this.lattice.degree(used, this.start) == 2;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let point = 0; point < this.pearls.length; point++) {
      if (this.pearls[point] == Pearl.None) continue;
      const fill = this.pearls[point] == Pearl.Filled ? style.ink : style.surface;
      board.disc(scene, point / this.columns, point % this.columns, 2 * PEARL, Paint.fill(fill).edge(style.ink, style.stroke(3)));
    }
    board.text(scene, <f64>(this.start / this.columns), <f64>(this.start % this.columns), "S", 0.5, Face.Bold);
  }

  question(words: Words): string {
    const open = "At an open circle the loop goes straight through, and it turns in at least one of the two cells before and after.";
    const filled = "At a filled circle it turns, and goes straight through both the cell before and the cell after.";
    return words.set("rules", open + " " + filled).set("wanted", "Give the moves once around the loop, from S back to S, either way round.").say([
      "Draw one closed loop from cell to neighbouring cell, through S and every circle, that visits no cell twice. {rules} {wanted}",
      "String all pearls onto one loop that runs through the middles of cells and passes through no cell twice; S lies on it too. {rules} {wanted}",
      "A closed line goes up, down, left or right from cell to cell. It passes S and all circles, and no cell more than once. {rules} {wanted}",
      "Find the only loop through S and all of the circles. It moves horizontally and vertically and does not cross or touch a cell again. {rules} {wanted}",
      "{rules} Which single loop through S and the circles obeys this? It joins cells that share a side and uses none of them twice. {wanted}",
      "Solve this pearl puzzle: a round trip from S over neighbouring cells, every circle on the way, no cell twice. {rules} {wanted}",
      "Starting at S, walk over cells that share sides, take in every circle, and come back to S without stepping on another cell twice. {rules} {wanted}",
      "The circles lie on a single loop through S, made of steps between adjacent cells, with no crossings and no branches. {rules} {wanted}",
    ]);
  }

  answer(): Answer {
    return new MovesAnswer(this.walkFrom(this.used, this.start));
  }

  /** Walks the loop: it has to come back to S, meet no cell twice, and pass the circles as they want; either way round. */
  accepts(reply: Answer): bool {
    const steps = (reply as MovesAnswer).steps;
    if (steps.length > this.lattice.points) return false;
    const used = new StaticArray<i32>(this.lattice.edges);
    let point = this.start;
    for (let k = 0; k < steps.length; k++) {
      const edge = this.lattice.at[SIDES * point + steps[k]];
      if (edge < 0 || used[edge] == 1) return false;
      used[edge] = 1;
      point = this.lattice.beside(point, steps[k]);
    }
    return point == this.start && this.isLoop(used) && this.fits(used);
  }

  /** Leading steps that are right, either way round. */
  partial(reply: Answer): f64 {
    const steps = this.walkFrom(this.used, this.start);
    const back: i32[] = [];
    for (let k = steps.length - 1; k >= 0; k--) back.push((steps[k] + 2) & 3);
    return Math.max(new MovesAnswer(steps).partial(reply), new MovesAnswer(back).partial(reply));
  }

  explain(): string {
    return "The only loop that suits every circle is " + this.answer().canonical() + ", or the same backwards.";
  }
}

/** Whether the loop runs straight through a point. */
function isStraight(lattice: Lattice, used: StaticArray<i32>, point: i32): bool {
  for (let side = 0; side < 2; side++) {
    const a = lattice.at[SIDES * point + side];
    const b = lattice.at[SIDES * point + side + 2];
    if (a >= 0 && b >= 0 && used[a] == 1 && used[b] == 1) return true;
  }
  return false;
}

/** The pearls that may lie on the loop at a point, as bits. */
function pearlsAt(lattice: Lattice, used: StaticArray<i32>, point: i32): i32 {
  if (lattice.degree(used, point) != 2) return 0;
  let bends = 0;
  for (let side = 0; side < SIDES; side++) {
    const edge = lattice.at[SIDES * point + side];
    if (edge >= 0 && used[edge] == 1) bends += <i32>!isStraight(lattice, used, lattice.beside(point, side));
  }
  if (isStraight(lattice, used, point)) return bends > 0 ? Pearl.Open : 0;
  return bends == 0 ? Pearl.Filled : 0;
}

function pearlAt(lattice: Lattice, used: StaticArray<i32>, point: i32): Pearl {
  return pearlsAt(lattice, used, point) as Pearl;
}

/** What the edges at a pearl and the next ones in each direction can be. */
function pearlRule(lattice: Lattice, point: i32, pearl: Pearl): Patterns {
  const scope: i32[] = [];
  const near = new StaticArray<u32>(SIDES);
  const far = new StaticArray<u32>(SIDES);
  for (let side = 0; side < SIDES; side++) {
    const line = lattice.line(point, side);
    if (line.length > 0) near[side] = (<u32>1) << scope.push(line[0]) - 1;
    if (line.length > 1) far[side] = (<u32>1) << scope.push(line[1]) - 1;
  }
  const rule = new Patterns(StaticArray.fromArray<i32>(scope));
  const all = near[0] | near[1] | near[2] | near[3];
  for (let a = 0; a < SIDES; a++) {
    for (let b = a + 1; b < SIDES; b++) {
      if (near[a] == 0 || near[b] == 0 || (b - a == 2) != (pearl == Pearl.Open)) continue;
      const on = near[a] | near[b];
      const off = all & ~on;
      if (pearl == Pearl.Filled) {
        if (far[a] != 0 && far[b] != 0) rule.add(on | far[a] | far[b], off);
        continue;
      }
      // The loop turns in the next cell where the edge beyond it is not used, or not there.
      rule.add(on, off | far[a]);
      rule.add(on, off | far[b]);
    }
  }
  return rule;
}
