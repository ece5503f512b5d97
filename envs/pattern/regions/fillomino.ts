import { sides } from "../../../assembly/solve/csp/connected";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Roomy, Sized } from "../../../assembly/solve/csp/sized";
import { cutIntoUnequal } from "../../../assembly/solve/regions/random";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberBoard } from "./family";

/** Complete a Fillomino: every number is the size of the region of equal numbers that it stands in. */
export class Fillomino extends NumberBoard {
  private most: i32 = 0;
  private fewest: i32 = 0;
  private reach: i32 = 0;
  private asksRow: bool = false;
  private work: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 6, 6, 5, 6, 6, 6, 7, 7, 7]);
    this.columns = knobs.int("columns", [5, 6, 6, 5, 6, 6, 6, 6, 7, 7]);
    this.most = knobs.int("largest region", [5, 6, 6, 6, 6, 6, 7, 7, 7, 8]);
    this.fewest = knobs.int("fewest given numbers", [10, 12, 10, 8, 17, 8, 0, 0, 12, 0]);
    this.reach = knobs.choice("hardest step", ["one way left", "room for regions"], [0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    const division = cutIntoUnequal(rng, this.rows, this.columns, this.most);
    if (division === null) return false;
    const cells = division.regionOf.length;
    this.solved = new StaticArray<i32>(cells);
    const scope = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) {
      this.solved[cell] = division.sizes[division.regionOf[cell]] - 1;
      scope[cell] = cell;
    }
    const beside = sides(this.rows, this.columns);
    const csp = new Csp(cells, ((<u32>1) << this.most) - 1);
    csp.add(new Sized(scope, beside));
    csp.add(new Roomy(scope, beside, this.most));
    const order = rng.permutation(cells);
    const clues: Clue[] = [];
    for (let k = 0; k < cells; k++) {
      clues.push(Clue.given(order[k], this.solved[order[k]]));
      clues[k].show(csp, true);
    }
    const solver = new Reasoner(csp, this.reach, 0);
    solver.strip(clues, this.fewest);
    this.given = new StaticArray<bool>(cells);
    for (let k = 0; k < cells; k++) this.given[order[k]] = clues[k].isShown;
    solver.solve();
    this.work = solver.work;
    if (this.reach > 0 && solver.stepsOf(1) == 0) return false;
    return !this.asksRow || this.pickRow(rng);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    this.drawGivens(scene, board);
    this.drawPointer(scene, board);
  }

  question(words: Words): string {
    return words
      .set("n", this.most.toString())
      .set("wanted", this.wanted())
      .say([
        "Fill every empty cell with a number from 1 to {n}, so that each number says how many cells are in the connected group of equal numbers that it belongs to. Cells are connected along sides. {wanted}",
        "Complete this Fillomino: equal numbers that hang together along sides form a region, and the number is the size of that region. Only 1 to {n} are used; a region need not have a given number in it. {wanted}",
        "The board falls into regions of 1 to {n} cells, and each cell shows the size of its region. Two regions of the same size never share a side. Fill in what is missing. {wanted}",
        "Each 1 stands alone, 2s come as pairs, 3s in connected groups of three, and so on up to {n}; groups of the same number do not meet along a side. Some numbers are given. {wanted}",
        "Can you fill this board? Wherever you start, walking across sides from a cell to cells with the same number, you can reach exactly as many cells, the first one included, as the number says. No number is larger than {n}. {wanted}",
        "Put numbers into the blank cells. A number n is always one of n equal numbers in one connected block, and blocks of equal size do not touch along a side. All numbers lie between 1 and {n}. {wanted}",
        "Which numbers are missing? Cells with equal numbers that are joined by sides make a block, and every block has as many cells as its number tells, at most {n}. There may be blocks of which nothing is given. {wanted}",
        "Divide the board into blocks of at most {n} cells and write into every cell how large its block is. Blocks that share a side must differ in size, and the given numbers must be right. {wanted}",
      ]);
  }

  /** The effort of the solution: numbers excluded by what stands beside them and for want of room, weighed 1 and 3 (`Reasoner.work`); a row takes a good part of that. */
  complexity(): f64 {
    return <f64>this.work * (this.row >= 0 ? 0.4 : 1.0);
  }
}
