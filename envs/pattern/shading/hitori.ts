import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Connected, sides } from "../../../assembly/solve/csp/connected";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { NotAll } from "../../../assembly/solve/csp/shades";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";
import { scattered } from "./parts/patterns";

/** Values of a mask. */
const EMPTY: u32 = 1;
const SHADED: u32 = 2;
/** How often a shaded cell repeats a number of its row alone, or of its column alone, where there is one. */
const ONCE: f64 = 0.8;
/** Shaded cells that get another number before another board is drawn. */
const REPAIRS: i32 = 12;
/** Nodes of a proof that there is one solution. */
const PROOF: i32 = 50;

/** Shade cells of a grid of numbers so that no number is left twice in a line, no two shaded cells touch and the others hang together. */
export class Hitori extends ShadingBoard {
  private asksRow: bool = false;
  private close: i32 = 0;
  private share: i32 = 0;
  private numbers: StaticArray<i32> = [];
  private greedy: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 5, 6, 6, 7, 7, 8, 8, 9, 9]);
    this.columns = knobs.int("columns", [6, 6, 6, 7, 7, 8, 8, 9, 9, 10]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.share = knobs.int("shaded cells, in percent", [24, 24, 24, 24, 27, 27, 28, 29, 30, 30]);
    this.close = knobs.int("repeated close by, in percent", [80, 70, 60, 60, 50, 40, 40, 30, 20, 20]);
  }

  sample(rng: Rng): bool {
    const cells = this.rows * this.columns;
    const beside = sides(this.rows, this.columns);
    this.solved = scattered(rng, this.rows, this.columns, (this.share * cells) / 100, beside);
    this.number(rng);
    if (!this.repair(rng)) return false;
    const solver = new Reasoner(this.rules(), 1, 1);
    if (!solver.solve()) return false;
    this.work = solver.work;
    this.greedy = this.shadeGreedily();
    if (this.asksRow) {
      if (!this.markRow(rng)) return false;
    } else {
      let isRight = true;
      for (let row = 0; row < this.rows; row++) isRight = isRight && this.isObvious(row);
      if (isRight) return false;
    }
    this.fitCanvas();
    return true;
  }

  /** Gives shaded cells other numbers as long as there is another solution in which they stay. */
  private repair(rng: Rng): bool {
    for (let k = 0; k < REPAIRS; k++) {
      const csp = this.rules();
      const found = csp.count(2, PROOF);
      if (found != 2) return found == 1;
      const free: i32[] = [];
      for (let cell = 0; cell < this.solved.length; cell++) {
        if (this.solved[cell] == 1 && (csp.first[cell] == 0 || csp.second[cell] == 0)) free.push(cell);
      }
      // The other solution only shades more.
      if (free.length == 0) return false;
      this.repeat(rng, rng.pick<i32>(free));
    }
    return false;
  }

  /** What comes out when the most repeated numbers are shaded first, wherever that is allowed: no task where that is right. */
  private shadeGreedily(): StaticArray<i32> {
    const cells = this.numbers.length;
    const twins = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) {
      for (let other = 0; other < cells; other++) twins[cell] += <i32>this.areTwins(cell, other);
    }
    const beside = sides(this.rows, this.columns);
    const shaded = new StaticArray<i32>(cells);
    for (let count = this.rows + this.columns; count > 0; count--) {
      for (let cell = 0; cell < cells; cell++) {
        if (twins[cell] != count) continue;
        let isLeft = false;
        for (let other = 0; other < cells; other++) isLeft = isLeft || (shaded[other] == 0 && this.areTwins(cell, other));
        for (let side = 0; side < 4; side++) isLeft = isLeft && (beside[4 * cell + side] < 0 || shaded[beside[4 * cell + side]] == 0);
        if (isLeft) shaded[cell] = 1;
      }
    }
    return shaded;
  }

  private areTwins(a: i32, b: i32): bool {
    return a != b && this.numbers[a] == this.numbers[b] && this.areInLine(a, b);
  }

  protected isObvious(row: i32): bool {
    for (let cell = row * this.columns; cell < (row + 1) * this.columns; cell++) {
      if (this.greedy[cell] != this.solved[cell]) return false;
    }
    return true;
  }

  /** Numbers of which none is twice in a line among cells that stay, and of which every shaded cell repeats one. */
  private number(rng: Rng): void {
    const order = max(this.rows, this.columns);
    const down = rng.permutation(order), across = rng.permutation(order), names = rng.permutation(order);
    this.numbers = new StaticArray<i32>(this.solved.length);
    for (let cell = 0; cell < this.numbers.length; cell++) {
      this.numbers[cell] = names[(down[cell / this.columns] + across[cell % this.columns]) % order] + 1;
    }
    for (let cell = 0; cell < this.numbers.length; cell++) {
      if (this.solved[cell] == 1) this.repeat(rng, cell);
    }
  }

  /** Gives a shaded cell the number of a cell that stays in its row or column. */
  private repeat(rng: Rng, cell: i32): void {
    // Close ones make patterns that one sees at once.
    const close = this.closeNumber(rng, cell);
    if (close > 0 && rng.int(1, 100) <= this.close) {
      this.numbers[cell] = close;
      return;
    }
    const inLine: i32[] = [];
    const seen = new StaticArray<i32>(max(this.rows, this.columns) + 1);
    for (let other = 0; other < this.numbers.length; other++) {
      if (this.solved[other] == 1 || !this.areInLine(cell, other)) continue;
      inLine.push(this.numbers[other]);
      seen[this.numbers[other]]++;
    }
    // A number that stays in the row and in the column would show which of its three cells goes.
    const once: i32[] = [];
    for (let i = 0; i < inLine.length; i++) {
      if (seen[inLine[i]] == 1) once.push(inLine[i]);
    }
    this.numbers[cell] = rng.pick<i32>(once.length > 0 && rng.chance(ONCE) ? once : inLine);
  }

  /** The number of a cell that stays one or two steps away in a line; 0 where the step leads elsewhere. */
  private closeNumber(rng: Rng, cell: i32): i32 {
    const step = rng.int(1, 2) * (rng.chance(0.5) ? 1 : -1);
    const isAcross = rng.chance(0.5);
    const row = cell / this.columns + (isAcross ? 0 : step), column = cell % this.columns + (isAcross ? step : 0);
    if (row < 0 || row >= this.rows || column < 0 || column >= this.columns) return 0;
    const other = row * this.columns + column;
    return this.solved[other] == 0 ? this.numbers[other] : 0;
  }

  private areInLine(a: i32, b: i32): bool {
    return a / this.columns == b / this.columns || a % this.columns == b % this.columns;
  }

  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const csp = new Csp(cells, EMPTY | SHADED);
    const all = new StaticArray<i32>(cells);
    const isRepeated = new StaticArray<bool>(cells);
    for (let cell = 0; cell < cells; cell++) {
      all[cell] = cell;
      if (cell % this.columns < this.columns - 1) csp.add(new NotAll([cell, cell + 1], SHADED));
      if (cell + this.columns < cells) csp.add(new NotAll([cell, cell + this.columns], SHADED));
      for (let other = cell + 1; other < cells; other++) {
        if (this.numbers[cell] != this.numbers[other] || !this.areInLine(cell, other)) continue;
        csp.add(new NotAll([cell, other], EMPTY));
        isRepeated[cell] = true;
        isRepeated[other] = true;
      }
      if (!isRepeated[cell]) csp.allow(cell, EMPTY);
      this.addPatterns(csp, cell);
    }
    csp.add(new Connected(all, sides(this.rows, this.columns), EMPTY));
    return csp;
  }

  /** What one sees at once: between two equal numbers nothing is shaded, and of three in a line of which two touch the third one is. */
  private addPatterns(csp: Csp, cell: i32): void {
    for (let step = 1; step <= this.columns; step += this.columns - 1) {
      const isInside = step == 1 ? cell % this.columns + 1 < this.columns : cell + step < this.numbers.length;
      if (!isInside) continue;
      const next = cell + step;
      const isBetween = step == 1 ? cell % this.columns > 0 : cell >= step;
      if (isBetween && this.numbers[cell - step] == this.numbers[next]) csp.add(new NotAll([cell], SHADED));
      if (this.numbers[cell] != this.numbers[next]) continue;
      for (let other = 0; other < this.numbers.length; other++) {
        const isThird = other != cell && other != next && this.numbers[other] == this.numbers[cell] && this.areInLine(other, cell) && this.areInLine(other, next);
        if (isThird) csp.add(new NotAll([other], EMPTY));
      }
    }
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.numbers.length; cell++) {
      board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), this.numbers[cell].toString(), 0.5);
    }
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    return words
      .set("wanted", "A number that occurs only once in its row and in its column is never shaded. " + this.wanted())
      .say([
        "Shade cells so that no number is left twice in any row or column. Shaded cells never share a side, and all cells that are left hang together along sides. {wanted}",
        "Solve this Hitori: among the unshaded cells of a row or column every number is different, shaded cells do not touch at a side, and the unshaded ones form a single area connected along sides. {wanted}",
        "Some numbers must be struck out by shading their cells. Afterwards no line repeats a visible number, no two shaded cells are neighbours across or down, and you can walk from any visible number to any other, stepping across or down, without entering a shaded cell. {wanted}",
        "Repeated numbers have to go! Shade enough cells that what you can still read contains no number twice in a line, but never two cells next to each other along a side, and never so that the unshaded part falls apart (corners do not connect). {wanted}",
        "Which cells are shaded? Three things are known: unshaded equal numbers never stand in one row or one column; shaded cells have no side in common; the unshaded cells are all joined, side to side. {wanted}",
        "Find the shading for which each row and each column shows every number at most once, shaded cells meet at corners at the most, and the rest is one connected region, where sides connect and corners do not. {wanted}",
        "Cross out duplicates by shading them. Sides of shaded cells must not touch each other, and the cells that keep their numbers must stay in one piece, joined by their sides, with different numbers throughout each line. {wanted}",
        "In the finished puzzle, the numbers that remain are distinct within each line and their cells all belong to one area joined by sides; shaded cells stand alone, with only unshaded cells at their sides. Which cells were shaded? {wanted}",
      ]);
  }
}
