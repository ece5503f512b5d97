import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Clue } from "../../../assembly/solve/csp/reasoning";
import { Lattice, SIDES } from "../../../assembly/solve/loops/lattice";
import { randomLoop } from "../../../assembly/solve/loops/random";
import { countOf, passing, SingleLoop } from "../../../assembly/solve/loops/rules";
import { Words } from "../../../assembly/words";
import { LoopPuzzle } from "./family";

/** Radius of a dot in canvas units. */
const DOT: f64 = 6;

/** Draw the loop along the edges of cells that has as many sides at each number as it says. Numbers get fewer, and look-ahead becomes needed. */
export class Slitherlink extends LoopPuzzle {
  private asksRow: bool = false;
  private length: i32 = 0;
  /** By cell: the number that it shows, -1 for none. */
  private numbers: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 6, 6, 5, 6, 6, 7, 7, 8, 8]);
    this.columns = knobs.int("columns", [6, 6, 7, 6, 6, 7, 7, 8, 8, 9]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
    this.share = knobs.int("percent of numbers from the start", [80, 65, 55, 55, 45, 45, 40, 40, 40, 40]);
    this.tried = knobs.int("numbers tried to be taken away", [0, 0, 4, 6, 8, 8, 8, 4, 6, 12]);
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    this.length = knobs.int("shortest loop", [18, 20, 24, 20, 26, 30, 34, 40, 44, 50]);
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
    for (let face = 0; face < lattice.faces; face++) {
      const number = around(lattice, used, face);
      const rule = countOf(lattice.around.slice<StaticArray<i32>>(SIDES * face, SIDES * face + SIDES), number, number);
      csp.add(rule);
      clues.push(Clue.of([rule]));
    }
    for (let point = 0; point < lattice.points; point++) csp.add(passing(lattice, point, true));
    csp.add(new SingleLoop(lattice));
    this.lattice = lattice;
    this.used = used;
    const byFace = clues.slice(0);
    if (!this.pickClues(csp, clues, rng)) return false;
    this.numbers = new StaticArray<i32>(lattice.faces);
    for (let face = 0; face < lattice.faces; face++) this.numbers[face] = byFace[face].isShown ? around(lattice, used, face) : -1;
    return !this.asksRow || this.markRow(rng);
  }

  protected fits(used: StaticArray<i32>): bool {
    for (let face = 0; face < this.numbers.length; face++) {
      if (this.numbers[face] >= 0 && around(this.lattice, used, face) != this.numbers[face]) return false;
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    for (let face = 0; face < this.numbers.length; face++) {
      if (this.numbers[face] >= 0) board.text(scene, <f64>(face / this.columns), <f64>(face % this.columns), this.numbers[face].toString(), 0.5);
    }
    const ink = Paint.fill(style.ink);
    for (let r = 0; r <= this.rows; r++) {
      for (let c = 0; c <= this.columns; c++) scene.circle(board.x(<f64>c), board.y(<f64>r), DOT, ink);
    }
    if (this.row >= 0) board.pointAtRow(scene, this.row, 18);
  }

  question(words: Words): string {
    return words.set("wanted", this.wanted()).say([
      "Join neighbouring dots with lines so that they make one closed loop, which neither crosses nor touches itself. A number says how many of the four sides of its cell belong to the loop. {wanted}",
      "Draw a single loop along the sides of cells, from dot to dot, without crossings or branches. Each number counts the sides of its cell that the loop uses; cells without a number may have any. {wanted}",
      "A fence runs from dot to dot, up, down, left or right, and comes back to where it began without ever meeting itself. Every number tells how many sides of its cell are fence. {wanted}",
      "Solve this loop puzzle: one unbroken closed line through dots, no loose ends, no branches, and around each number just that many line segments. {wanted}",
      "Every number says on how many sides of its cell the line runs. The line is one closed loop of segments between neighbouring dots and passes no dot twice. {wanted}",
      "Which single closed loop, drawn along the cell sides between dots, has at each numbered cell exactly as many sides as the number says? It must not touch or cross itself. {wanted}",
      "Find the border: a closed line from dot to adjacent dot that visits no dot more than once. The digits give the number of border segments around their cells. {wanted}",
      "Connect dots horizontally and vertically into one simple loop. The number in a cell equals the number of its edges in the loop; where there is no number, nothing is known. {wanted}",
    ]);
  }
}

/** How many sides of a face are used. */
function around(lattice: Lattice, used: StaticArray<i32>, face: i32): i32 {
  let count = 0;
  for (let side = 0; side < SIDES; side++) count += used[lattice.around[SIDES * face + side]];
  return count;
}
