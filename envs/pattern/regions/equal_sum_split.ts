import { Answer } from "../../../assembly/answer/answer";
import { DivisionAnswer } from "../../../assembly/answer/division";
import { Division } from "../../../assembly/solve/regions/division";
import { spread } from "../../../assembly/solve/regions/random";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { CutBoard } from "./family";
import { Groups } from "./parts/groups";

/** Groups that may have to be looked at: more is no puzzle for people. */
const MOST_LOOKED: i32 = 60000;
const COUNTS: StaticArray<string> = ["", "", "two", "three", "four", "five", "six"];

/** Cut a board of numbers into connected parts with equal sums; every such cut is right. */
export class EqualSumSplit extends CutBoard {
  private count: i32 = 0;
  private largest: i32 = 0;
  private numbers: StaticArray<i32> = [];
  private sum: i32 = 0;
  private looked: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [3, 4, 4, 5, 4, 5, 6, 5, 6, 6]);
    this.columns = knobs.int("columns", [4, 4, 4, 5, 6, 5, 6, 6, 6, 6]);
    this.count = knobs.int("parts", [3, 4, 3, 5, 4, 4, 6, 4, 5, 4]);
    this.largest = knobs.int("largest number", [6, 9, 9, 9, 9, 9, 9, 9, 12, 12]);
  }

  sample(rng: Rng): bool {
    this.division = spread(rng, this.rows, this.columns, this.count);
    if (!this.number(rng)) return false;
    const groups = new Groups(this.rows, this.columns, this.numbers, MOST_LOOKED);
    const cells = this.division.regionOf.length;
    let free: u64 = ((<u64>1) << cells) - 1;
    const members = this.division.cells();
    // The last part is what is left.
    for (let k = 0; k + 1 < members.length; k++) {
      if (!groups.look(members[k][0], free, this.sum)) return false;
      for (let i = 0; i < members[k].length; i++) free &= ~((<u64>1) << members[k][i]);
    }
    this.looked = groups.looked;
    return true;
  }

  /** Gives each part numbers with the same sum: random ones, changed by 1 here and there until it is right; false where no sum fits all parts. */
  private number(rng: Rng): bool {
    const members = this.division.cells();
    this.numbers = new StaticArray<i32>(this.division.regionOf.length);
    let total = 0;
    let least = 0;
    let most = i32.MAX_VALUE;
    for (let cell = 0; cell < this.numbers.length; cell++) {
      this.numbers[cell] = rng.int(1, this.largest);
      total += this.numbers[cell];
    }
    for (let k = 0; k < members.length; k++) {
      least = max(least, members[k].length);
      most = min(most, this.largest * members[k].length);
    }
    if (least > most) return false;
    this.sum = min(most, max(least, total / this.count));
    for (let k = 0; k < members.length; k++) {
      let rest = this.sum;
      for (let i = 0; i < members[k].length; i++) rest -= this.numbers[members[k][i]];
      while (rest != 0) {
        const cell = members[k][rng.int(0, members[k].length - 1)];
        const step = rest > 0 ? 1 : -1;
        if (this.numbers[cell] + step < 1 || this.numbers[cell] + step > this.largest) continue;
        this.numbers[cell] += step;
        rest -= step;
      }
    }
    return true;
  }

  protected isShown(cell: i32): bool {
    return false;
  }

  protected obeys(cut: Division): bool {
    return cut.count == this.count && this.equalParts(cut) == this.count;
  }

  /** How many regions of a cut are connected and have the right sum. */
  private equalParts(cut: Division): i32 {
    const sums = new StaticArray<i32>(cut.count);
    for (let cell = 0; cell < this.numbers.length; cell++) sums[cut.regionOf[cell]] += this.numbers[cell];
    const pieces = cut.pieces();
    let right = 0;
    for (let k = 0; k < cut.count; k++) right += <i32>(sums[k] == this.sum && pieces[k] == 1);
    return right;
  }

  /** The share of parts that are connected and have the right sum, of the larger number of parts. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof DivisionAnswer)) return 0;
    const cut = new Division(this.rows, this.columns, (reply as DivisionAnswer).regions);
    return <f64>this.equalParts(cut) / <f64>max(cut.count, this.count);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.numbers.length; cell++) {
      board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), this.numbers[cell].toString(), 0.46);
    }
  }

  question(words: Words): string {
    return words.set("count", COUNTS[this.count]).say([
      "Cut this board along its lines into {count} connected parts so that the numbers of each part add up to the same sum. Cells are connected along sides. Give one such cut.",
      "Divide the grid into {count} regions with equal sums. The cells of a region must hang together along sides, and every cell belongs to a region. Any right division will do.",
      "Share the cells out among {count} people: everybody gets one connected piece (joined along sides), and everybody's numbers have the same total. Find a way.",
      "How can the board be split into {count} pieces that are worth the same? A piece is worth the sum of its numbers and must not fall apart: its cells are linked by common sides. One solution is enough.",
      "Find {count} regions, each in one piece when only common sides count, that cover all cells and have the same sum of numbers.",
      "Colour the cells with {count} colours so that the cells of each colour form one region, connected side by side, and the numbers in each region have an equal sum. Give a colouring, with a letter for each colour.",
      "The total of all numbers is to be divided equally: partition the board into exactly {count} side-connected regions of equal sum. There may be several ways; give one.",
      "A puzzle with numbers: separate the board into {count} blocks. Inside a block you can walk from any cell to any other across sides, and no block has a larger sum than another. State one possible division.",
    ]);
  }

  /** Groups of cells that somebody looks at who cuts off one part after another, as far as their sums are not too large. */
  complexity(): f64 {
    return <f64>this.looked;
  }

  explain(): string {
    return "Every part of " + this.whole().canonical() + " is connected and has the sum " + this.sum.toString() + ".";
  }
}
