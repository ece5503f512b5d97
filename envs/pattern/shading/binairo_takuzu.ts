import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, write } from "../../../assembly/scene/solution";
import { Constraint, Csp, SumIs } from "../../../assembly/solve/csp/csp";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { NotAll } from "../../../assembly/solve/csp/shades";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";

/** Nodes for a random full board before another attempt is cheaper. */
const FILL: i32 = 200;

/** Fill a grid with 0 and 1: equally many of both in every line, and never three alike in a row. */
export class BinairoTakuzu extends ShadingBoard {
  private asksRow: bool = false;
  private reach: i32 = 0;
  private hard: i32 = 0;
  private share: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [6, 6, 6, 6, 6, 8, 8, 8, 10, 10]);
    this.columns = knobs.int("columns", [6, 6, 6, 6, 8, 8, 10, 10, 10, 10]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.share = knobs.int("fewest given cells, in percent", [50, 40, 30, 22, 22, 28, 15, 10, 10, 10]);
    this.reach = knobs.choice("rules needed", ["pairs and full counts", "whole lines"], [0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    this.hard = knobs.int("clues that a supposition may replace", [0, 0, 0, 0, 0, 0, 0, 6, 3, 10]);
  }

  sample(rng: Rng): bool {
    const csp = this.rules();
    if (csp.count(1, FILL, rng) != 1) return false;
    this.solved = csp.first.slice<StaticArray<i32>>();
    const order = rng.permutation(csp.variables);
    const clues = this.cellClues(order);
    const solver = new Reasoner(csp, this.reach, min(this.hard, 1));
    const wanted = (this.share * csp.variables) / 100;
    if (!solver.choose(clues, max(wanted, csp.variables / 4), wanted, this.hard)) return false;
    this.giveCells(order, clues);
    if (!solver.solve()) return false;
    this.work = solver.work;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.fitCanvas();
    return true;
  }

  protected rules(): Csp {
    const csp = new Csp(this.rows * this.columns, 3);
    for (let index = 0; index < this.rows + this.columns; index++) {
      const line = this.line(index);
      csp.add(new SumIs(line, line.length / 2));
      for (let i = 0; i + 2 < line.length; i++) {
        csp.add(new NotAll([line[i], line[i + 1], line[i + 2]], 1));
        csp.add(new NotAll([line[i], line[i + 1], line[i + 2]], 2));
      }
    }
    const across = BinairoTakuzu.patterns(this.columns), down = BinairoTakuzu.patterns(this.rows);
    for (let index = 0; index < this.rows + this.columns; index++) {
      const whole: Constraint = new Patterns(this.line(index), index < this.rows ? across : down);
      whole.tier = 1;
      csp.add(whole);
    }
    this.allowGivens(csp);
    return csp;
  }

  /** All lines of a length with as many ones as zeros and no three alike in a row, as bits. */
  private static patterns(length: i32): u32[] {
    const found: u32[] = [];
    const inside: u32 = (1 << (length - 2)) - 1;
    for (let mask: u32 = 0; mask < <u32>1 << length; mask++) {
      const other = ~mask;
      if (popcnt<i32>(<i32>mask) * 2 != length) continue;
      if ((mask & (mask >> 1) & (mask >> 2)) == 0 && (other & (other >> 1) & (other >> 2) & inside) == 0) found.push(mask);
    }
    return found;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.solved.length; cell++) {
      if (this.given[cell]) board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), this.solved[cell].toString(), 0.54);
    }
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    return words
      .set("wanted", this.row < 0 ? "Give the complete grid." : "Give only the row that the triangle points at, once the grid is complete.")
      .say([
        "Fill the empty cells with 0 and 1 so that every row and every column has as many zeros as ones, and no three equal digits stand next to each other in a line. {wanted}",
        "Each cell takes a 0 or a 1. Equal digits never come three in a row, across or down, and each line holds the same number of both. {wanted}",
        "Complete this binary puzzle: half of the digits of any row or column are zeros, half are ones, and at most two equal ones are adjacent. {wanted}",
        "Which digits are missing? Only 0 and 1 occur. In a row or column neither of them stands three times running, and both occur equally often. {wanted}",
        "A computer memory shows only zeros and ones, in balance along every row and down every column; three of a kind in succession are forbidden. Restore what was lost. {wanted}",
        "Put a 0 or a 1 into each blank. Two zeros or two ones may stand side by side, but not three, horizontally or vertically, and at the end all lines are half zeros and half ones. {wanted}",
        "Solve the grid with the two digits 0 and 1. Rule one: no row or column contains 000 or 111. Rule two: it contains both digits equally often. {wanted}",
        "Can you complete the grid? Keep zeros and ones equal in number in each row and each column, and avoid three identical digits in consecutive cells of a line. {wanted}",
      ]);
  }

  /** Writes the digits that are missing. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let cell = 0; cell < this.solved.length; cell++) {
      const row = cell / this.columns;
      if (this.given[cell] || (this.row >= 0 && row != this.row)) continue;
      write(scene, this.solved[cell].toString(), board.x(<f64>(cell % this.columns) + 0.5), board.y(<f64>row + 0.5), 0.36 * board.cell);
    }
  }
}
