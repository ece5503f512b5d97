import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Connected, sides } from "../../../assembly/solve/csp/connected";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";
import { halves } from "./parts/patterns";

const OPEN: u32 = 1;
const FILLED: u32 = 2;
/** Boards that are begun before another attempt. */
const TRIES: i32 = 10;
/** Squares of four that may be: neither all alike nor a crossing, which would cut one kind in two. */
const SQUARES: u32[] = [1, 2, 3, 4, 5, 7, 8, 10, 11, 12, 13, 14];

/** Fill a board with filled and open circles: each kind in one piece, and no square of four alike. */
export class YinYang extends ShadingBoard {
  private asksRow: bool = false;
  private hard: i32 = 0;
  private share: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 5, 5, 5, 6, 7, 8, 8, 9, 9]);
    this.columns = knobs.int("columns", [7, 7, 7, 8, 8, 8, 9, 9, 9, 9]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.share = knobs.int("fewest given cells, in percent", [62, 62, 58, 52, 34, 32, 30, 18, 14, 12]);
    this.hard = knobs.int("clues that a supposition may replace", [0, 0, 0, 0, 0, 0, 0, 2, 4, 6]);
  }

  sample(rng: Rng): bool {
    let full: StaticArray<i32> | null = null;
    for (let k = 0; k < TRIES && full === null; k++) full = halves(rng, this.rows, this.columns, sides(this.rows, this.columns));
    if (full === null) return false;
    this.solved = full;
    if (rng.chance(0.5)) {
      for (let cell = 0; cell < full.length; cell++) full[cell] = 1 - full[cell];
    }
    const csp = this.rules();
    const order = rng.permutation(csp.variables);
    const clues = this.cellClues(order);
    const solver = new Reasoner(csp, 1, min(this.hard, 1));
    const wanted = (this.share * csp.variables) / 100;
    if (!solver.choose(clues, wanted, wanted, this.hard)) return false;
    this.giveCells(order, clues);
    if (!solver.solve()) return false;
    this.work = solver.work;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.fitCanvas();
    return true;
  }

  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const csp = new Csp(cells, OPEN | FILLED);
    const beside = sides(this.rows, this.columns);
    const all = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) {
      all[cell] = cell;
      if (cell % this.columns == this.columns - 1 || cell + this.columns >= cells) continue;
      csp.add(new Patterns([cell, cell + 1, cell + this.columns, cell + this.columns + 1], SQUARES));
    }
    csp.add(new Connected(all, beside, OPEN));
    csp.add(new Connected(all, beside, FILLED));
    this.allowGivens(csp);
    return csp;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.solved.length; cell++) {
      if (!this.given[cell]) continue;
      const paint = Paint.fill(this.solved[cell] == 1 ? style.ink : style.surface).edge(style.ink, style.stroke(3));
      board.disc(scene, cell / this.columns, cell % this.columns, 0.64, paint);
    }
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    return words
      .set("wanted", "Circles connect along the sides of their cells, not at corners. " + this.wanted("a filled circle", "an open one"))
      .say([
        "Put a filled or an open circle into every empty cell, so that all filled circles are connected, all open circles are connected, and no square of two by two cells holds four of one kind. {wanted}",
        "Complete this Yin-Yang puzzle. In the end each kind of circle, filled and open, forms one connected group, and there is no 2 by 2 square of one kind. {wanted}",
        "Every cell of the board holds a circle, either filled or open; some of them are missing. The filled ones hang together, so do the open ones, and four of a kind never form a 2 by 2 block. Restore the board. {wanted}",
        "Which kind of circle belongs in each blank? You must be able to walk between any two filled circles over filled ones alone, and likewise between open ones, and any 2 by 2 block must contain both kinds. {wanted}",
        "Two areas share the board, one of filled circles and one of open circles. Each area is in one piece, and neither covers a square of two by two cells anywhere. Fill in what is missing. {wanted}",
        "Fill the board with circles of two kinds under two rules: neither kind falls into separate parts, and every two-by-two square has at least one circle of each kind. {wanted}",
        "Extend the given circles to a full board on which filled circles are joined to one chain or cluster, open circles to another, while any four cells that make a square show both kinds. {wanted}",
        "Decide for all empty cells whether the circle there is filled or open. No 2 by 2 block may be uniform, and when you are done, each of the two kinds is a single connected region. {wanted}",
      ]);
  }
}
