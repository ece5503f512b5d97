import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { line, pointAtAll } from "../../../assembly/scene/solution";
import { Csp } from "../../../assembly/solve/csp/csp";
import { PathBoard } from "../../../assembly/solve/csp/path";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Lattice } from "../../../assembly/solve/loops/lattice";
import { countOf, edgesAt, Links } from "../../../assembly/solve/loops/rules";
import { Words } from "../../../assembly/words";
import { PathPuzzle, rowsOf } from "./family";

/** Cells that no path may enter. */
const DARK: string = "#";
/** Cells of the shortest path. */
const SHORTEST: i32 = 3;
/** Diameter of the circle around a letter, in cells, and size of the letter. */
const CIRCLE: f64 = 0.7;
const LETTER: f64 = 0.42;
/** Nodes that the judgement of a reply may take. */
const JUDGEMENT: i32 = 2000;

/** Join equal letters by paths that fill the board. Paths get longer, and look-ahead becomes needed. */
export class NumberlinkFlow extends PathPuzzle {
  private asksRow: bool = false;
  private least: i32 = 0;
  private most: i32 = 0;
  private filled: i32 = 0;
  private dark: i32 = 0;
  private depth: i32 = 0;

  private lattice: Lattice = new Lattice(2, 2);
  /** By cell: the number of its path, -1 for a dark cell; and whether the picture shows it. */
  private path: StaticArray<i32> = [];
  private isEnd: StaticArray<bool> = [];
  private isShown: StaticArray<bool> = [];
  private used: StaticArray<i32> = [];
  private work: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 5, 5, 5, 5, 6, 6, 7, 7, 8]);
    this.columns = knobs.int("columns", [5, 5, 6, 5, 6, 6, 7, 7, 8, 8]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
    this.least = knobs.int("fewest pairs", [4, 4, 5, 4, 5, 5, 6, 6, 7, 8]);
    this.most = knobs.int("most pairs", [5, 6, 7, 6, 7, 8, 10, 11, 13, 17]);
    this.filled = knobs.int("cells filled in", [3, 2, 2, 2, 1, 0, 0, 0, 0, 0]);
    this.dark = knobs.int("dark cells", [0, 0, 0, 0, 2, 3, 0, 3, 4, 4]);
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const cells = this.rows * this.columns;
    const place = new PathBoard(this.rows, this.columns, false).random(rng);
    const order = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) order[place[cell]] = cell;
    const lattice = new Lattice(this.rows, this.columns);
    this.lattice = lattice;
    // Where one path ends and the next begins: one long path behind the dark cells is cut until there is no other way to fill the board.
    const cuts = new StaticArray<bool>(cells + 1);
    cuts[this.dark] = true;
    cuts[cells] = true;
    let pairs = 1;
    for (let tries = 0; pairs < this.least; tries++) {
      if (tries == 20 * this.least) return false;
      const at = rng.int(this.dark + 1, cells - 1);
      if (!canCut(cuts, at)) continue;
      cuts[at] = true;
      pairs++;
    }
    for (let last = 0; ; pairs++) {
      const csp = this.lay(order, cuts);
      const solver = new Reasoner(csp, 2, 0);
      if (solver.solve()) {
        this.work = solver.work;
        if (this.depth > 0 && this.isSolvedWithout(last, order, cuts)) pairs--;
        break;
      }
      if (pairs == this.most) return false;
      const open: i32[] = [];
      for (let at = this.dark + 1; at < cells; at++) {
        if (canCut(cuts, at) && popcnt<u32>(csp.domain[this.edgeBetween(order[at - 1], order[at])]) > 1) open.push(at);
      }
      if (open.length == 0) return false;
      last = rng.pick<i32>(open);
      cuts[last] = true;
    }
    this.rename(rng, pairs);
    this.isShown = new StaticArray<bool>(cells);
    for (let cell = 0; cell < cells; cell++) this.isShown[cell] = this.isEnd[cell] || this.path[cell] < 0;
    if (this.asksRow) this.row = rng.int(0, this.rows - 1);
    const others = rng.permutation(cells);
    for (let k = 0, shown = 0; k < cells && shown < this.filled; k++) {
      if (this.isShown[others[k]] || others[k] / this.columns == this.row) continue;
      this.isShown[others[k]] = true;
      shown++;
    }
    let open = 0;
    for (let c = 0; c < this.columns && this.row >= 0; c++) open += <i32>!this.isShown[this.row * this.columns + c];
    return this.row < 0 || (open >= 4 && !this.isNearest(1, 1) && !this.isNearest(10, 1) && !this.isNearest(1, 10));
  }

  /** Whether each cell of the row that is asked for has the nearest letter shown, where a step down and a step across count so much. */
  private isNearest(down: i32, across: i32): bool {
    for (let c = 0; c < this.columns; c++) {
      const cell = this.row * this.columns + c;
      let least = i32.MAX_VALUE;
      let nearest = -1;
      for (let other = 0; other < this.path.length; other++) {
        if (!this.isShown[other] || this.path[other] < 0) continue;
        const way = down * abs(other / this.columns - this.row) + across * abs((other % this.columns) - c);
        if (way >= least) continue;
        least = way;
        nearest = other;
      }
      if (this.path[cell] != this.path[nearest]) return false;
    }
    return true;
  }

  /** Takes the last cut back where look-ahead makes up for it; false, and nothing changes, where it does not. */
  private isSolvedWithout(last: i32, order: StaticArray<i32>, cuts: StaticArray<bool>): bool {
    if (last == 0) return false;
    cuts[last] = false;
    const solver = new Reasoner(this.lay(order, cuts), 2, this.depth);
    if (solver.solve()) {
      this.work = solver.work;
      return true;
    }
    cuts[last] = true;
    this.lay(order, cuts);
    return false;
  }

  /** Sets paths, their ends and edges from the order of cells and where it is cut; returns the problem. */
  private lay(order: StaticArray<i32>, cuts: StaticArray<bool>): Csp {
    const cells = order.length;
    this.path = new StaticArray<i32>(cells).fill(-1);
    this.isEnd = new StaticArray<bool>(cells);
    this.used = new StaticArray<i32>(this.lattice.edges);
    let path = -1;
    for (let at = this.dark; at < cells; at++) {
      path += <i32>cuts[at];
      this.path[order[at]] = path;
      this.isEnd[order[at]] = cuts[at] || cuts[at + 1];
      if (!cuts[at]) this.used[this.edgeBetween(order[at - 1], order[at])] = 1;
    }
    return this.rules();
  }

  private rename(rng: Rng, pairs: i32): void {
    const names = rng.permutation(pairs);
    for (let cell = 0; cell < this.path.length; cell++) if (this.path[cell] >= 0) this.path[cell] = names[this.path[cell]];
  }

  private edgeBetween(a: i32, b: i32): i32 {
    for (let side = 0; side < 4; side++) {
      if (this.lattice.beside(a, side) == b) return this.lattice.at[4 * a + side];
    }
    return -1;
  }

  /** One edge at the ends of paths, two elsewhere, and no loop. */
  private rules(): Csp {
    const lattice = this.lattice;
    const csp = new Csp(lattice.edges, 3);
    const names = new StaticArray<i32>(lattice.points);
    for (let cell = 0; cell < lattice.points; cell++) {
      const count = this.path[cell] < 0 ? 0 : this.isEnd[cell] ? 1 : 2;
      csp.add(countOf(edgesAt(lattice, cell), count, count));
      names[cell] = this.isEnd[cell] ? this.path[cell] : -1;
    }
    csp.add(new Links(lattice, names));
    return csp;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    for (let cell = 0; cell < this.path.length; cell++) {
      if (this.path[cell] < 0) board.shade(scene, cell / this.columns, cell % this.columns, blend(style.surface, style.ink, 0.55));
    }
    board.lines(scene);
    for (let cell = 0; cell < this.path.length; cell++) {
      if (!this.isShown[cell] || this.path[cell] < 0) continue;
      const row = cell / this.columns;
      const column = cell % this.columns;
      if (this.isEnd[cell]) board.disc(scene, row, column, CIRCLE, Paint.fill(style.surface).edge(style.accent, style.stroke(4)));
      board.text(scene, <f64>row, <f64>column, this.letter(cell), LETTER, Face.Bold);
    }
    if (this.row >= 0) board.pointAtRow(scene, this.row);
  }

  private letter(cell: i32): string {
    return this.path[cell] < 0 ? DARK : String.fromCharCode(0x41 + this.path[cell]);
  }

  question(words: Words): string {
    return words
      .set("filled", this.filled > 0 ? " A letter without a circle is one cell of its path that has been filled in already." : "")
      .set("dark", this.dark > 0 ? " Shaded cells belong to no path." : "")
      .set("wanted", this.row < 0
        ? (this.dark > 0 ? "Write into each cell the letter of its path, and give the whole grid with # for each shaded cell." : "Write into each cell the letter of its path and give the whole grid.")
        : "Give only the row that the triangle points at, with the letter of its path for each cell.")
      .say([
        "Join every two equal letters in circles by a path that goes from cell to cell across their sides. Paths do not cross, and together they fill the board.{filled}{dark} {wanted}",
        "Connect each pair of circled letters with a line through neighbouring cells, up, down, left or right. Every cell belongs to exactly one line.{filled}{dark} {wanted}",
        "Fill the board with paths: each one leads from a circled letter to the other circle with the same letter, and no cell is left over or used twice.{filled}{dark} {wanted}",
        "Pipes run between circles of the same letter, one pipe for each letter. They go from cell to adjoining cell, never share a cell, and leave none empty.{filled}{dark} {wanted}",
        "Each circled letter is an end of a path, and its twin is the other end. The paths move horizontally and vertically, do not meet, and cover all cells.{filled}{dark} {wanted}",
        "Link the pairs. The links are strings of cells that share sides, two links never use the same cell, and when all are drawn the board is full.{filled}{dark} {wanted}",
        "Solve this connection puzzle: the same letter at both ends of every path, no crossings, no empty cells.{filled}{dark} {wanted}",
        "How can all the pairs of circles with equal letters be joined by separate paths of adjacent cells so that every cell is used?{filled}{dark} {wanted}",
      ]);
  }

  private texts(): string[] {
    const texts: string[] = [];
    for (let cell = 0; cell < this.path.length; cell++) texts.push(this.letter(cell));
    return texts;
  }

  private rowText(row: i32): string[] {
    return this.texts().slice(row * this.columns, (row + 1) * this.columns);
  }

  answer(): Answer {
    if (this.row >= 0) return new GridAnswer(1, this.columns, this.rowText(this.row), this.isShown.slice<bool[]>(this.row * this.columns, (this.row + 1) * this.columns));
    return new GridAnswer(this.rows, this.columns, this.texts(), this.isShown.slice<bool[]>());
  }

  /** By the rules on the board: the cells of each letter have to make its path. */
  accepts(reply: Answer): bool {
    if (this.row >= 0) return this.answer().accepts(reply);
    if (!(reply instanceof GridAnswer)) return false;
    const cells = (reply as GridAnswer).cells;
    if (cells.length != this.path.length) return false;
    const csp = this.rules();
    for (let cell = 0; cell < cells.length; cell++) {
      if (this.isShown[cell] && cells[cell].toUpperCase() != this.letter(cell)) return false;
    }
    for (let edge = 0; edge < this.lattice.edges; edge++) {
      if (cells[this.lattice.ends[2 * edge]] != cells[this.lattice.ends[2 * edge + 1]]) csp.allow(edge, 1);
    }
    return csp.count(1, JUDGEMENT) == 1;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let edge = 0; edge < this.lattice.edges; edge++) {
      if (this.used[edge] == 0) continue;
      const a = this.lattice.ends[2 * edge];
      const b = this.lattice.ends[2 * edge + 1];
      line(scene, board.x(<f64>(a % this.columns) + 0.5), board.y(<f64>(a / this.columns) + 0.5), board.x(<f64>(b % this.columns) + 0.5), board.y(<f64>(b / this.columns) + 0.5));
    }
  }

  /** The effort of the solution: values excluded at single cells, by whole paths, and by refuting them (`Reasoner.work`); half of it where one row is asked for. */
  complexity(): f64 {
    return <f64>this.work * (this.row < 0 ? 1.0 : 0.5);
  }

  explain(): string {
    if (this.row >= 0) return "The only way to fill the board has " + this.rowText(this.row).join(" ") + " in that row.";
    return "The only way to fill the board is " + rowsOf(this.texts(), this.columns) + ".";
  }
}

/** Whether a cut before a place leaves paths that are long enough. */
function canCut(cuts: StaticArray<bool>, at: i32): bool {
  for (let k = max(0, at - SHORTEST + 1); k <= min(cuts.length - 1, at + SHORTEST - 1); k++) {
    if (cuts[k]) return false;
  }
  return true;
}
