import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { GridAnswer } from "../../../assembly/answer/grid";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, write } from "../../../assembly/scene/solution";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { PathPuzzle, rowsOf } from "./family";
import { endsOf, PipeBoard, SIDES, turned } from "./parts/pipes";

/** Of pipes and of the bulbs at their ends, in cells. */
const PIPE: f64 = 0.17;
const BULB: f64 = 0.19;
/** Steps right: what a random turn of the commonest tiles earns. */
const CHANCE: f64 = 0.35;

/** How often must each tile be turned so that the pipes make one net? Tiles may be fixed, walls stand between them, and the board may wrap around. */
export class PipesRotateNet extends PathPuzzle {
  private fixed: i32 = 0;
  private walls: i32 = 0;
  private mixed: i32 = 0;
  private depth: i32 = 0;
  private asksRow: bool = false;
  private wraps: bool = false;

  private pipes: PipeBoard = new PipeBoard(1, 1, false);
  /** By cell: the pattern in the net, the drawn one, and the clockwise quarter turns from this to that, as few as do it. */
  private solved: StaticArray<i32> = [];
  private drawn: StaticArray<i32> = [];
  private turns: StaticArray<i32> = [];
  private isFixed: StaticArray<bool> = [];
  /** Positions that the solver had to suppose and refute. */
  private supposed: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 4, 5, 4, 5, 5, 5, 5, 6, 6]);
    this.columns = knobs.int("columns", [4, 5, 5, 5, 5, 6, 5, 6, 6, 7]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
    this.fixed = knobs.int("most fixed tiles", [4, 4, 4, 3, 3, 3, 5, 5, 6, 6]);
    this.walls = knobs.int("walls", [0, 0, 2, 0, 3, 3, 0, 4, 0, 0]);
    this.wraps = knobs.flag("wraps around", [false, false, false, false, false, false, true, true, true, true]);
    this.mixed = knobs.int("percent of branches anywhere", [60, 50, 40, 40, 40, 35, 35, 30, 30, 30]);
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const pipes = new PipeBoard(this.rows, this.columns, this.wraps);
    const solved = pipes.tree(rng, this.mixed);
    if (solved === null) return false;
    for (let placed = 0, tries = 0; placed < this.walls; tries++) {
      if (tries == 20 * this.walls) return false;
      const cell = rng.int(0, pipes.cells - 1);
      const side = rng.int(1, 2);
      if (!pipes.isOpen(cell, side) || (solved[cell] >> side) & 1) continue;
      pipes.wall(cell, side);
      placed++;
    }
    const csp = pipes.problem(solved);
    this.isFixed = new StaticArray<bool>(pipes.cells);
    if (!this.fix(csp, solved, rng)) return false;
    this.pipes = pipes;
    this.solved = solved;
    this.drawn = new StaticArray<i32>(pipes.cells);
    this.turns = new StaticArray<i32>(pipes.cells);
    for (let cell = 0; cell < pipes.cells; cell++) {
      const turns = this.isFixed[cell] ? 0 : rng.int(0, SIDES - 1);
      this.drawn[cell] = turned(solved[cell], (SIDES - turns) & 3);
      while (turned(this.drawn[cell], this.turns[cell]) != solved[cell]) this.turns[cell]++;
    }
    this.row = this.asksRow ? this.busiestRow() : -1;
    return !this.isHurried();
  }

  /** Whether the first way round of each tile in turn that meets the tiles before it, and runs into no edge or wall, is right where it is asked for. */
  private isHurried(): bool {
    const placed = new StaticArray<i32>(this.pipes.cells).fill(-1);
    for (let cell = 0; cell < this.pipes.cells; cell++) {
      placed[cell] = this.drawn[cell];
      for (let turns = 0; turns < SIDES && !this.isFixed[cell]; turns++) {
        const pattern = turned(this.drawn[cell], turns);
        if (!this.meets(placed, cell, pattern)) continue;
        placed[cell] = pattern;
        break;
      }
      const isAsked = this.row < 0 || cell / this.columns == this.row;
      if (isAsked && placed[cell] != this.solved[cell]) return false;
    }
    return true;
  }

  private meets(placed: StaticArray<i32>, cell: i32, pattern: i32): bool {
    for (let side = 0; side < SIDES; side++) {
      const passes = (pattern >> side) & 1;
      if (passes == 1 && !this.pipes.isOpen(cell, side)) return false;
      const next = this.pipes.beside(cell, side);
      if (next >= 0 && placed[next] >= 0 && ((placed[next] >> ((side + 2) & 3)) & 1) != passes) return false;
    }
    return true;
  }

  /** Fixes tiles until the wanted solver finds the net; false when too many would have to be, or when no look-ahead is needed where it should be. */
  private fix(csp: Csp, solved: StaticArray<i32>, rng: Rng): bool {
    const wanted = this.depth > 0 ? 0 : rng.int(this.fixed / 2, this.fixed);
    const order = rng.permutation(solved.length);
    const solver = new Reasoner(csp, 2, this.depth);
    for (let count = 0; count <= this.fixed; count++) {
      const isSolved = solver.solve();
      if (isSolved && this.depth > 0 && solver.supposed[0] == 0) return false;
      if (isSolved && count >= wanted) {
        this.supposed = solver.supposed[0];
        return true;
      }
      const cell = this.undecided(csp, order);
      this.isFixed[cell] = true;
      csp.allow(cell, (<u32>1) << solved[cell]);
    }
    return false;
  }

  /** The first cell in an order that the solver has left open, or else that is not fixed. */
  private undecided(csp: Csp, order: i32[]): i32 {
    let free = -1;
    for (let k = order.length - 1; k >= 0; k--) {
      const cell = order[k];
      if (this.isFixed[cell]) continue;
      if (popcnt<u32>(csp.domain[cell]) > 1 || free < 0 || popcnt<u32>(csp.domain[free]) == 1) free = cell;
    }
    return free;
  }

  /** The row with the most tiles to be turned, the first of them. */
  private busiestRow(): i32 {
    let best = 0;
    let most = -1;
    for (let r = 0; r < this.rows; r++) {
      let count = 0;
      for (let c = 0; c < this.columns; c++) count += <i32>!this.isFixed[r * this.columns + c];
      if (count <= most) continue;
      most = count;
      best = r;
    }
    return best;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    const pipes = this.pipes;
    board.ground(scene);
    const dark = Paint.fill(blend(style.surface, style.ink, 0.2));
    for (let cell = 0; cell < pipes.cells; cell++) {
      if (this.isFixed[cell]) board.shade(scene, cell / this.columns, cell % this.columns, dark.fill);
    }
    board.lines(scene, !this.wraps);
    const pipe = Paint.line(style.accent, Math.max(8, PIPE * board.cell));
    for (let cell = 0; cell < pipes.cells; cell++) {
      const x = board.x(<f64>(cell % this.columns) + 0.5);
      const y = board.y(<f64>(cell / this.columns) + 0.5);
      const reach = board.cell / 2 - 5;
      for (let side = 0; side < SIDES; side++) {
        if (((this.drawn[cell] >> side) & 1) == 0) continue;
        scene.line(x, y, x + reach * <f64>(side == 1 ? 1 : side == 3 ? -1 : 0), y + reach * <f64>(side == 2 ? 1 : side == 0 ? -1 : 0), pipe);
      }
      if (endsOf(this.drawn[cell]) == 1) scene.circle(x, y, BULB * board.cell, Paint.fill(style.surface).edge(style.accent, style.stroke(4)));
    }
    this.drawWalls(scene, board);
    if (this.row >= 0) board.pointAtRow(scene, this.row);
  }

  private drawWalls(scene: Scene, board: Board): void {
    const thick = Paint.line(scene.style.ink, scene.style.stroke(7));
    for (let cell = 0; cell < this.pipes.cells; cell++) {
      const row = <f64>(cell / this.columns);
      const column = <f64>(cell % this.columns);
      for (let side = 0; side < SIDES; side++) {
        if (!this.pipes.walled[SIDES * cell + side]) continue;
        // The wall of two neighbours is drawn once; one at the edge of a board that wraps, on both of its sides.
        if (side == 0 && row > 0) continue;
        if (side == 3 && column > 0) continue;
        if (side == 0) scene.line(board.x(column), board.y(row), board.x(column + 1), board.y(row), thick);
        else if (side == 2) scene.line(board.x(column), board.y(row + 1), board.x(column + 1), board.y(row + 1), thick);
        else if (side == 1) scene.line(board.x(column + 1), board.y(row), board.x(column + 1), board.y(row + 1), thick);
        else scene.line(board.x(column), board.y(row), board.x(column), board.y(row + 1), thick);
      }
    }
  }

  question(words: Words): string {
    const rules: string[] = [];
    if (this.isFixed.includes(true)) rules.push("The shaded tiles are already right.");
    if (this.walls > 0) rules.push("No pipe may run into a thick black wall.");
    if (this.wraps) rules.push("The board wraps around: a pipe that leaves over an edge goes on at the same place of the opposite edge.");
    else rules.push("No pipe may run into the edge of the board.");
    const each = this.row >= 0
      ? "For each tile of the row that the triangle points at, from left to right, give the number of quarter turns clockwise that it takes (0 to 3)."
      : "For every tile, row by row, give the number of quarter turns clockwise that it takes (0 to 3).";
    return words
      .set("rules", rules.join(" "))
      .set("each", each)
      .say([
        "Turn the tiles on the spot so that all pipes join into one net without an open end. {rules} {each}",
        "The tiles of a water network have been twisted. Turn them back: every pipe must meet a pipe of the next tile, and all tiles must hang together. {rules} {each}",
        "By turning tiles, connect the whole board to a single network in which no pipe ends at the side of a tile. {rules} {each}",
        "A plumber may only rotate the square tiles. In the end everything is connected and nothing leaks. {rules} {each}",
        "{rules} The tiles can be rotated where they lie. Rotate them until the pipes form one connected net with no loose ends at the sides of tiles. {each}",
        "How must the tiles be rotated to get one connected system of pipes with no leaks? {rules} {each}",
        "Solve this pipe puzzle: each pipe that reaches the side of its tile has to continue in the tile beyond, and you can get from every tile to every other through pipes. {rules} {each}",
        "Rotate pieces so that all of them belong to one network and no pipe is left open. {rules} {each}",
      ]);
  }

  answer(): Answer {
    const texts = this.texts();
    if (this.row >= 0) return new SequenceAnswer(this.rowOf(texts, this.row));
    return new GridAnswer(this.rows, this.columns, texts, this.isFixed.slice<bool[]>());
  }

  private texts(): string[] {
    const texts: string[] = [];
    for (let cell = 0; cell < this.turns.length; cell++) texts.push(this.turns[cell].toString());
    return texts;
  }

  private rowOf(texts: string[], row: i32): string[] {
    return texts.slice(row * this.columns, (row + 1) * this.columns);
  }

  /** The steps that bring a tile to its place, of all that are asked for: -1 when the reply has another shape. */
  private rightTurns(reply: Answer, isFree: bool): i32 {
    let texts: string[] = [];
    if (reply instanceof SequenceAnswer) texts = (reply as SequenceAnswer).texts;
    else if (reply instanceof GridAnswer) texts = (reply as GridAnswer).cells;
    const from = this.row >= 0 ? this.row * this.columns : 0;
    if (texts.length != (this.row >= 0 ? this.columns : this.pipes.cells)) return -1;
    let right = 0;
    for (let i = 0; i < texts.length; i++) {
      const cell = from + i;
      const turns = "0123".indexOf(texts[i]);
      const isRight = texts[i].length == 1 && turns >= 0 && turned(this.drawn[cell], turns) == this.solved[cell];
      if (isFree && this.isFixed[cell]) continue;
      right += <i32>isRight;
    }
    return right;
  }

  /** Turns the tiles as the reply says: every one has to come to its place, which the net leaves no choice about; a straight pipe does twice. */
  accepts(reply: Answer): bool {
    return this.rightTurns(reply, false) == (this.row >= 0 ? this.columns : this.pipes.cells);
  }

  /** The share of the free tiles that come to their place, above what turns at random earn. */
  partial(reply: Answer): f64 {
    const right = this.rightTurns(reply, true);
    let free = 0;
    const from = this.row >= 0 ? this.row * this.columns : 0;
    const to = this.row >= 0 ? from + this.columns : this.pipes.cells;
    for (let cell = from; cell < to; cell++) free += <i32>!this.isFixed[cell];
    return right < 0 || free == 0 ? 0 : aboveChance(<f64>right / <f64>free, CHANCE);
  }

  /** The rows beside the one that is asked for, and the turns the other way round. */
  foils(): Answer[] {
    if (this.row < 0) return [];
    const texts = this.texts();
    const foils: Answer[] = [];
    const back: string[] = [];
    for (let c = 0; c < this.columns; c++) back.push(((SIDES - this.turns[this.row * this.columns + c]) & 3).toString());
    foils.push(new SequenceAnswer(back));
    if (this.row > 0) foils.push(new SequenceAnswer(this.rowOf(texts, this.row - 1)));
    if (this.row < this.rows - 1) foils.push(new SequenceAnswer(this.rowOf(texts, this.row + 1)));
    return foils;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let cell = 0; cell < this.pipes.cells; cell++) {
      const row = cell / this.columns;
      if (this.isFixed[cell] || (this.row >= 0 && row != this.row)) continue;
      write(scene, this.turns[cell].toString(), board.x(<f64>(cell % this.columns) + 0.2), board.y(<f64>row + 0.2), 19);
    }
  }

  /** Positions beyond one that edges and walls leave to each tile, and five for each that had to be supposed and refuted; half of it where one row is asked for. */
  complexity(): f64 {
    let work = 5 * this.supposed;
    for (let cell = 0; cell < this.pipes.cells; cell++) {
      if (!this.isFixed[cell]) work += popcnt<i32>(<i32>this.pipes.positions(this.solved[cell], cell)) - 1;
    }
    return <f64>work * (this.row >= 0 ? 0.5 : 1.0);
  }

  explain(): string {
    const texts = this.texts();
    if (this.row >= 0) return "In the only net without a loose end the tiles of that row have been turned " + this.rowOf(texts, this.row).join(", ") + " times.";
    return "The only net without a loose end comes from these quarter turns: " + rowsOf(texts, this.columns) + ".";
  }
}
