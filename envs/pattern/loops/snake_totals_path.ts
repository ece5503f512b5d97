import { Answer } from "../../../assembly/answer/answer";
import { MovesAnswer } from "../../../assembly/answer/moves";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, route } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { PathPuzzle } from "./family";
import { SnakeBoard } from "./parts/snake";

/** Nodes for one proof that the snake is the only one. */
const PROOF: i32 = 300;
/** Room for totals, size of theirs, radius of the disc of an end, in cells. */
const TOTALS: f64 = 0.9;
const TOTAL: f64 = 0.46;
const END: f64 = 0.36;

/**
 * Draw the snake from its head: a path that does not touch itself and fits totals of rows and columns. Later the tail is not shown,
 * totals are missing, cells are blocked, and not even corners may touch.
 */
export class SnakeTotalsPath extends PathPuzzle {
  private least: i32 = 0;
  private most: i32 = 0;
  private blocked: i32 = 0;
  private missing: i32 = 0;
  private showsTail: bool = true;
  private isApart: bool = false;

  private lair: SnakeBoard = new SnakeBoard(1, 1, false);
  private snake: i32[] = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 5, 5, 5, 6, 6, 7, 7, 8, 8]);
    this.columns = knobs.int("columns", [5, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.least = knobs.int("shortest snake", [8, 10, 11, 13, 16, 17, 20, 22, 25, 28]);
    this.most = knobs.int("longest snake", [10, 12, 14, 16, 19, 21, 24, 27, 30, 34]);
    this.showsTail = knobs.flag("tail is shown", [true, true, true, true, false, true, false, true, false, true]);
    this.missing = knobs.int("missing totals", [0, 0, 1, 2, 0, 3, 1, 3, 1, 2]);
    this.blocked = knobs.int("blocked cells", [0, 0, 0, 0, 2, 3, 3, 4, 4, 7]);
    this.isApart = knobs.flag("corners apart", [false, false, false, false, false, false, false, true, true, true]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const lair = new SnakeBoard(this.rows, this.columns, this.isApart);
    const length = rng.int(this.least, this.most);
    let snake: i32[] = [];
    for (let tries = 0; tries < 40 && snake.length == 0; tries++) snake = lair.random(rng, length);
    if (snake.length == 0) return false;
    for (let k = 0; k < length; k++) {
      lair.inRow[snake[k] / this.columns]++;
      lair.inColumn[snake[k] % this.columns]++;
    }
    const order = rng.permutation(lair.cells);
    for (let k = 0, placed = 0; k < order.length && placed < this.blocked; k++) {
      if (snake.includes(order[k])) continue;
      lair.isBlocked[order[k]] = true;
      placed++;
    }
    const tail = this.showsTail ? snake[length - 1] : -1;
    if (lair.count(snake[0], tail, PROOF) != 1) return false;
    const totals = rng.permutation(this.rows + this.columns);
    let gone = 0;
    for (let k = 0; k < totals.length && gone < this.missing; k++) {
      const held = this.totalAt(lair, totals[k]);
      this.setTotal(lair, totals[k], -1);
      if (lair.count(snake[0], tail, PROOF) == 1) gone++;
      else this.setTotal(lair, totals[k], held);
    }
    this.lair = lair;
    this.snake = snake;
    return gone == this.missing && !lair.isHurried(snake, tail);
  }

  /** Totals of rows first, then of columns. */
  private totalAt(lair: SnakeBoard, line: i32): i32 {
    return line < this.rows ? lair.inRow[line] : lair.inColumn[line - this.rows];
  }

  private setTotal(lair: SnakeBoard, line: i32, total: i32): void {
    if (line < this.rows) lair.inRow[line] = total;
    else lair.inColumn[line - this.rows] = total;
  }

  private place(): Board {
    return this.board(TOTALS, TOTALS);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.place();
    board.ground(scene);
    for (let cell = 0; cell < this.lair.cells; cell++) {
      if (this.lair.isBlocked[cell]) board.shade(scene, cell / this.columns, cell % this.columns, blend(style.surface, style.ink, 0.55));
    }
    board.lines(scene);
    for (let r = 0; r < this.rows; r++) {
      if (this.lair.inRow[r] >= 0) board.text(scene, <f64>r, -0.95, this.lair.inRow[r].toString(), TOTAL, Face.Bold);
    }
    for (let c = 0; c < this.columns; c++) {
      if (this.lair.inColumn[c] >= 0) board.text(scene, -0.95, <f64>c, this.lair.inColumn[c].toString(), TOTAL, Face.Bold);
    }
    this.drawEnd(scene, board, this.snake[0], "H");
    if (this.showsTail) this.drawEnd(scene, board, this.snake[this.snake.length - 1], "T");
  }

  private drawEnd(scene: Scene, board: Board, cell: i32, letter: string): void {
    const row = cell / this.columns;
    const column = cell % this.columns;
    scene.circle(board.x(<f64>column + 0.5), board.y(<f64>row + 0.5), END * board.cell, Paint.fill(scene.style.surface).edge(scene.style.accent, scene.style.stroke(4)));
    board.text(scene, <f64>row, <f64>column, letter, 0.42, Face.Bold);
  }

  question(words: Words): string {
    const rules: string[] = [this.isApart
      ? "The snake never touches itself, not even at a corner: apart from cells that follow one another along it, only the two cells around a bend touch, at their corners."
      : "The snake never touches itself along a side: two of its cells share a side only if one follows the other."];
    rules.push(this.missing > 0
      ? "Each number beside a row or above a column tells how many cells of that line the snake covers, head and tail included; where there is no number, nothing is said."
      : "The number beside each row and above each column tells how many cells of that line the snake covers, head and tail included.");
    if (this.blocked > 0) rules.push("It keeps off the shaded cells.");
    return words
      .set("ends", this.showsTail ? "from its head H to its tail T" : "from its head H to the end of its tail, which is not marked")
      .set("rules", rules.join(" "))
      .say([
        "A snake lies on this board, one cell after another joined along sides. Describe it {ends} by its moves. {rules}",
        "Draw the snake {ends}: a path that goes from cell to cell, up, down, left or right. {rules} Give its moves.",
        "Which way does the snake run {ends}? It goes from each cell to one beside it. {rules}",
        "Find the hidden snake and spell out the steps {ends}, each to a neighbouring cell. {rules}",
        "{rules} Follow the snake {ends}, step by step, each step to the cell above, below, left or right.",
        "The body of a snake winds over the board {ends}, always to an adjoining cell and never diagonally. Where does it go? {rules}",
        "Solve this snake puzzle: reconstruct the path {ends}. Consecutive cells of the path share a side. {rules}",
        "Starting at H, trace the snake {ends}. Each step leads to an adjacent cell, not diagonally. {rules}",
      ]);
  }

  private steps(): i32[] {
    const steps: i32[] = [];
    for (let k = 0; k + 1 < this.snake.length; k++) {
      for (let direction = 0; direction < 4; direction++) {
        if (this.lair.beside(this.snake[k], direction) == this.snake[k + 1]) steps.push(direction);
      }
    }
    return steps;
  }

  answer(): Answer {
    return new MovesAnswer(this.steps());
  }

  /** Plays the moves: they must make a snake that fits every total and ends at the tail, where one is shown. */
  accepts(reply: Answer): bool {
    const steps = (reply as MovesAnswer).steps;
    const path: i32[] = [];
    if (this.lair.play(this.snake[0], steps, path) < steps.length || !this.lair.fitsTotals) return false;
    return !this.showsTail || path[path.length - 1] == this.snake[this.snake.length - 1];
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.place();
    const points: f64[] = [];
    for (let k = 0; k < this.snake.length; k++) {
      points.push(board.x(<f64>(this.snake[k] % this.columns) + 0.5));
      points.push(board.y(<f64>(this.snake[k] / this.columns) + 0.5));
    }
    route(scene, points);
  }

  /** Cells of the snake and, at each, the ways on that the rules and totals leave; three more for each total that is missing, and for the tail. */
  complexity(): f64 {
    return <f64>(this.snake.length + this.lair.ways(this.snake) + 3 * this.missing + (this.showsTail ? 0 : 3));
  }

  explain(): string {
    return "The only snake that fits the numbers has " + this.snake.length.toString() + " cells: " + this.answer().canonical() + ".";
  }
}
