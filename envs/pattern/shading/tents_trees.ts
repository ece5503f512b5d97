import { fir, tent } from "../../../assembly/kit/boards/symbols";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue } from "../../../assembly/scene/style";
import { addOverlaps, Count } from "../../../assembly/solve/csp/count";
import { sides } from "../../../assembly/solve/csp/connected";
import { Constraint, Csp } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { PlacementBoard } from "./family";

/** Room for the totals, in cells. */
const TOTALS: f64 = 0.8;
/** Nodes that a proof of a single solution may take. */
const PROOF: i32 = 200;

/** Find the cells of the tents: each tree has one beside it, no two tents touch, and totals say how many each row and column has. */
export class TentsTrees extends PlacementBoard {
  private wantedTrees: i32 = 0;
  private asksRow: bool = false;
  private reach: i32 = 0;
  private depth: i32 = 0;
  private hidden: i32 = 0;
  private leastWork: i32 = 0;
  /** The cells of the trees. */
  private trees: i32[] = [];
  /** Tents in each row, then in each column; and whether the picture says so. */
  private totals: StaticArray<i32> = [];
  private shown: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows and columns", [6, 6, 7, 7, 7, 7, 8, 8, 8, 9]);
    this.columns = this.rows;
    this.wantedTrees = knobs.int("trees", [6, 7, 8, 9, 9, 10, 12, 13, 13, 16]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.reach = knobs.choice("rules needed", ["one at a time", "two together"], [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    this.hidden = knobs.int("lines without a total", [0, 0, 0, 0, 3, 4, 5, 5, 7, 6]);
    this.depth = knobs.int("cells to be supposed", [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    this.leastWork = knobs.int("least effort", [0, 0, 0, 34, 36, 42, 50, 56, 68, 74]);
    this.after = TOTALS;
    this.below = TOTALS;
  }

  protected make(rng: Rng): bool {
    if (!this.pitch(rng)) return false;
    const lines = this.rows + this.columns;
    this.totals = new StaticArray<i32>(lines);
    for (let cell = 0; cell < this.solved.length; cell++) {
      this.totals[cell / this.columns] += this.solved[cell];
      this.totals[this.rows + (cell % this.columns)] += this.solved[cell];
    }
    this.shown = new StaticArray<bool>(lines).fill(true);
    const hidden = rng.sample(this.hidden, lines);
    for (let k = 0; k < hidden.length; k++) this.shown[hidden[k]] = false;
    const csp = this.rules();
    // A second solution is found sooner than reasoning gets stuck.
    if (this.depth > 0 && csp.count(2, PROOF) != 1) return false;
    const solver = new Reasoner(csp, this.reach, this.depth);
    if (!solver.solve()) return false;
    this.work = solver.work;
    if (this.work < this.leastWork) return false;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.fitCanvas();
    return true;
  }

  /** Pitches tents that do not touch, each with a tree of its own at one side; false where there is no room for as many as are wanted. */
  private pitch(rng: Rng): bool {
    const cells = this.rows * this.columns;
    const beside = sides(this.rows, this.columns);
    this.solved = new StaticArray<i32>(cells);
    this.given = new StaticArray<bool>(cells);
    this.trees = [];
    const order = rng.permutation(cells);
    for (let k = 0; k < cells && this.trees.length < this.wantedTrees; k++) {
      const cell = order[k];
      if (this.given[cell] || this.touches(cell)) continue;
      const free: i32[] = [];
      for (let side = 0; side < 4; side++) {
        const next = beside[4 * cell + side];
        if (next >= 0 && !this.given[next] && this.solved[next] == 0) free.push(next);
      }
      if (free.length == 0) continue;
      const tree = rng.pick<i32>(free);
      this.solved[cell] = 1;
      this.given[tree] = true;
      this.trees.push(tree);
    }
    return this.trees.length == this.wantedTrees;
  }

  /** Whether the tents of a row are as many as its cells beside trees. */
  protected isObvious(row: i32): bool {
    const beside = sides(this.rows, this.columns);
    let possible = 0;
    for (let cell = row * this.columns; cell < (row + 1) * this.columns; cell++) {
      let isBesideTree = false;
      for (let side = 0; side < 4; side++) {
        const next = beside[4 * cell + side];
        isBesideTree = isBesideTree || (next >= 0 && this.given[next]);
      }
      possible += <i32>(isBesideTree && !this.given[cell]);
    }
    return possible == this.totals[row];
  }

  /** Whether a tent stands in one of the eight cells around. */
  private touches(cell: i32): bool {
    const row = cell / this.columns;
    const column = cell % this.columns;
    for (let r = max(row - 1, 0); r <= min(row + 1, this.rows - 1); r++) {
      for (let c = max(column - 1, 0); c <= min(column + 1, this.columns - 1); c++) {
        if (this.solved[r * this.columns + c] == 1) return true;
      }
    }
    return false;
  }

  /** A variable for each cell, and one for each tree: the side on which its tent stands. The totals are the first constraints. */
  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const beside = sides(this.rows, this.columns);
    const csp = new Csp(cells + this.trees.length, 0xf);
    const owners: i32[][] = [];
    for (let cell = 0; cell < cells; cell++) owners.push([]);
    for (let k = 0; k < this.trees.length; k++) {
      let possible: u32 = 0;
      for (let side = 0; side < 4; side++) {
        const cell = beside[4 * this.trees[k] + side];
        if (cell < 0 || this.given[cell]) continue;
        possible |= 1 << side;
        owners[cell].push(4 * k + side);
      }
      csp.allow(cells + k, possible);
    }
    for (let cell = 0; cell < cells; cell++) csp.allow(cell, owners[cell].length > 0 ? 3 : 1);
    const totals: Count[] = [];
    for (let line = 0; line < this.totals.length; line++) {
      const total = new Count(this.line(line), this.totals[line], this.totals[line]);
      total.isActive = this.shown[line];
      totals.push(total);
      csp.add(total);
    }
    const blocks: Count[] = [];
    for (let cell = 0; cell < cells - this.columns; cell++) {
      if (cell % this.columns == this.columns - 1) continue;
      const block = new Count([cell, cell + 1, cell + this.columns, cell + this.columns + 1], 0, 1);
      blocks.push(block);
      csp.add(block);
    }
    for (let cell = 0; cell < cells; cell++) {
      if (owners[cell].length > 0) csp.add(new Owner(cell, owners[cell], cells));
    }
    if (this.reach > 0) addOverlaps(csp, totals, blocks);
    return csp;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    const style = scene.style;
    for (let k = 0; k < this.trees.length; k++) {
      const x = board.x(<f64>(this.trees[k] % this.columns) + 0.5);
      const y = board.y(<f64>(this.trees[k] / this.columns) + 0.5);
      fir(scene, x, y, 0.8 * board.cell, Paint.fill(style.hue(Hue.Green)).edge(style.ink, style.stroke(2)), Paint.fill(style.ink));
    }
    for (let line = 0; line < this.totals.length; line++) {
      if (this.shown[line]) board.total(scene, line, this.totals[line].toString());
    }
    this.drawBoard(scene, board);
  }

  protected drawThing(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
    tent(scene, x, y, size, paint);
  }

  question(words: Words): string {
    const isWhole = !this.shown.includes(false);
    return words
      .set("wanted", (isWhole ? "" : "Where a row or column has no number, any number of tents may stand in it. ") + this.listed("tents"))
      .say([
        "Pitch one tent for every tree. A tent stands directly above, below, left or right of its tree, no two tents touch, not even at a corner, and each number at the border counts the tents in its row or column. {wanted}",
        "Every tree on this campsite has exactly one tent of its own, in an empty cell that shares a side with the tree's cell, and every tent belongs to a tree. Tents are never in neighbouring cells, diagonal neighbours included. A number at the end of a row or column tells how many tents it holds. {wanted}",
        "Where are the tents? There are as many as trees, and trees and tents can be paired off so that each tent is next to its own tree, horizontally or vertically. No tent is next to another one in any of the eight directions. The border numbers give the tents per row and per column. {wanted}",
        "Campers like the shade but not each other: each tree gets a tent of its own in a cell beside it (not diagonally), and tents do not touch one another anywhere, even diagonally. The totals on the right and below say how many tents each line contains. {wanted}",
        "Solve this Tents puzzle: one tent to each tree, side by side with it; no tent touches another along a side or at a corner; the row and column totals are as shown. {wanted}",
        "Put tents into empty cells so that the number at the end of a row or column equals its number of tents, so that two tents always have a cell between them in every direction, diagonals too, and so that each tree can be matched with a tent straight beside it, with no tent left over. {wanted}",
        "Find the places of all tents on the camping ground. Rule 1: each tent is tied to one tree and each tree to one tent, in cells that share a side. Rule 2: cells with tents never meet, not even in a point. Rule 3: the numbers are the counts of tents in the rows and columns. {wanted}",
        "How must the tents be set up if every tree is to have exactly one tent of its own straight beside it, if no two tents are adjacent, whether along a side or diagonally, and if the counts at the edge of the board are to be right? {wanted}",
      ]);
  }
}

/** A cell holds a tent just when one of the trees beside it has its tent there. */
class Owner extends Constraint {
  /** The variable of each tree, and the bit of its side on which this cell lies. */
  private tree: StaticArray<i32>;
  private bit: StaticArray<u32>;

  /** `owners` holds trees and sides as `4 * tree + side`; the variables of the trees start at `first`. */
  constructor(private cell: i32, owners: i32[], first: i32) {
    super(new StaticArray<i32>(owners.length + 1));
    this.tree = new StaticArray<i32>(owners.length);
    this.bit = new StaticArray<u32>(owners.length);
    this.scope[0] = cell;
    for (let i = 0; i < owners.length; i++) {
      this.tree[i] = first + owners[i] / 4;
      this.bit[i] = <u32>1 << owners[i] % 4;
      this.scope[i + 1] = this.tree[i];
    }
  }

  propagate(csp: Csp): bool {
    let sure = -1;
    let possible = 0;
    let last = -1;
    for (let i = 0; i < this.tree.length; i++) {
      const sides = csp.domain[this.tree[i]];
      if ((sides & this.bit[i]) == 0) continue;
      possible++;
      last = i;
      if (sides == this.bit[i]) sure = i;
    }
    if (possible == 0) return csp.keep(this.cell, 1);
    if (sure >= 0 && !csp.keep(this.cell, 2)) return false;
    const isEmpty = csp.domain[this.cell] == 1;
    if (isEmpty || sure >= 0) {
      for (let i = 0; i < this.tree.length; i++) {
        if (i != sure && !csp.keep(this.tree[i], ~this.bit[i])) return false;
      }
      return true;
    }
    return possible > 1 || csp.domain[this.cell] != 2 || csp.keep(this.tree[last], this.bit[last]);
  }
}
