import { Answer } from "./answer";
import { GridAnswer } from "./grid";

const LETTERS: i32 = 26;

/**
 * A board cut into regions: a grid in which two cells have the same text when they lie in one region, whatever the text is. The
 * regions are called A, B, C ... in the order in which they are met, row by row, so that one cut is one answer.
 */
export class DivisionAnswer extends GridAnswer {
  /** The region of each cell, row by row, numbered from 0 in the order in which they are met. */
  regions: StaticArray<i32>;
  /** How many regions there are. */
  count: i32;

  /** `labels` says for each cell which region it lies in, by any numbers. */
  constructor(rows: i32, columns: i32, labels: StaticArray<i32>) {
    const names = new Map<i32, i32>();
    const regions = new StaticArray<i32>(labels.length);
    const cells = new Array<string>(labels.length);
    for (let i = 0; i < labels.length; i++) {
      if (!names.has(labels[i])) names.set(labels[i], names.size);
      regions[i] = names.get(labels[i]);
      cells[i] = regionName(regions[i]);
    }
    super(rows, columns, cells);
    this.regions = regions;
    this.count = names.size;
  }

  form(): string {
    return "the grid row by row from the top, with one letter for all cells of a region and another letter for each other region, with spaces between cells and slashes between rows";
  }

  parse(text: string): Answer | null {
    const grid = super.parse(text);
    if (grid === null) return null;
    const cells = (grid as GridAnswer).cells;
    const labels = new StaticArray<i32>(cells.length);
    for (let i = 0; i < cells.length; i++) labels[i] = cells.indexOf(cells[i]);
    return new DivisionAnswer(this.rows, this.columns, labels);
  }

  accepts(reply: Answer): bool {
    return reply instanceof DivisionAnswer && this.right(reply as DivisionAnswer) == max(this.count, (reply as DivisionAnswer).count);
  }

  /** The share of regions that are exactly right, of the larger number of regions. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof DivisionAnswer)) return 0;
    const other = reply as DivisionAnswer;
    return <f64>this.right(other) / <f64>max(this.count, other.count);
  }

  /** How many regions two cuts share. */
  private right(other: DivisionAnswer): i32 {
    const partner = new StaticArray<i32>(this.count).fill(-1);
    const isSame = new StaticArray<bool>(this.count).fill(true);
    const taken = new StaticArray<i32>(other.count).fill(-1);
    if (other.regions.length != this.regions.length) return 0;
    for (let i = 0; i < this.regions.length; i++) {
      const mine = this.regions[i];
      const theirs = other.regions[i];
      if (partner[mine] < 0) partner[mine] = theirs;
      if (taken[theirs] < 0) taken[theirs] = mine;
      if (partner[mine] != theirs) isSame[mine] = false;
      if (taken[theirs] != mine) {
        isSame[mine] = false;
        isSame[taken[theirs]] = false;
      }
    }
    let count = 0;
    for (let k = 0; k < isSame.length; k++) count += <i32>isSame[k];
    return count;
  }
}

/** A, B, C ...; after Z a number. */
function regionName(region: i32): string {
  return region < LETTERS ? String.fromCharCode(0x41 + region) : region.toString();
}
