/**
 * Exact covers solved as people solve puzzles: by steps that follow, of three strengths, and never by a guess that is not refuted. What
 * is solved so has one solution; how it is solved says how hard it is. Sets of rows are bits, 64 to a word.
 */
import { ExactCover } from "./dlx";

/** The steps that a solver may take, from the weakest on. */
export const enum Step {
  /** A column that one row alone can cover. */
  Single = 0,
  /** Rows that exclude every row of some column. */
  Combined = 1,
  /** A row from which single steps lead to a contradiction. */
  LookAhead = 2,
}

/** Columns with more rows than so are not compared: nobody holds them in mind. */
const MOST_COMPARED: i32 = 6;

export class CoverLogic {
  /** Steps taken of each kind. */
  taken: StaticArray<i32> = new StaticArray<i32>(3);
  private primary: i32;
  /** Words of a set of rows. */
  private words: i32;
  private columnsOf: StaticArray<i32>[] = [];
  /** The rows of each column, the rows that each row excludes, and the rows that are left. */
  private rowsOf: StaticArray<u64>;
  private excludedBy: StaticArray<u64>;
  private alive: StaticArray<u64>;
  private wasAlive: StaticArray<u64>;
  private common: StaticArray<u64>;
  private covered: StaticArray<bool>;
  private wasCovered: StaticArray<bool>;
  /** The column that is compared next: those before it have not changed since, as a rule. */
  private compared: i32 = 0;

  constructor(cover: ExactCover) {
    const words = (cover.rows + 63) >> 6;
    const rowsOf = new StaticArray<u64>(cover.columns * words);
    const excludedBy = new StaticArray<u64>(cover.rows * words);
    this.primary = cover.primary;
    this.words = words;
    this.rowsOf = rowsOf;
    this.excludedBy = excludedBy;
    this.alive = new StaticArray<u64>(words);
    this.wasAlive = new StaticArray<u64>(words);
    this.common = new StaticArray<u64>(words);
    this.covered = new StaticArray<bool>(cover.columns);
    this.wasCovered = new StaticArray<bool>(cover.columns);
    for (let row = 0; row < cover.rows; row++) {
      const columns = cover.columnsOf(row);
      this.columnsOf.push(columns);
      this.alive[row >> 6] |= (<u64>1) << (row & 63);
      for (let i = 0; i < columns.length; i++) rowsOf[columns[i] * words + (row >> 6)] |= (<u64>1) << (row & 63);
    }
    for (let row = 0; row < cover.rows; row++) {
      const columns = this.columnsOf[row];
      for (let i = 0; i < columns.length; i++) {
        for (let w = 0; w < words; w++) excludedBy[row * words + w] |= rowsOf[columns[i] * words + w];
      }
      excludedBy[row * words + (row >> 6)] &= ~((<u64>1) << (row & 63));
    }
  }

  /** Whether a column is settled. */
  isCovered(column: i32): bool {
    return this.covered[column];
  }

  /** Solves by steps of at most this strength, always the weakest that there is; whether that was enough. */
  solve(strongest: Step): bool {
    while (true) {
      if (!this.singles(true)) return false;
      if (this.isDone) return true;
      if (strongest >= Step.Combined && this.combine()) this.taken[Step.Combined]++;
      else if (strongest == Step.LookAhead && this.lookAhead()) this.taken[Step.LookAhead]++;
      else return false;
    }
  }

  private get isDone(): bool {
    for (let c = 0; c < this.primary; c++) {
      if (!unchecked(this.covered[c])) return false;
    }
    return true;
  }

  /** How many rows of a column are left. */
  private size(column: i32): i32 {
    let count: i64 = 0;
    for (let w = 0; w < this.words; w++) count += popcnt<i64>(unchecked(this.alive[w]) & unchecked(this.rowsOf[column * this.words + w]));
    return <i32>count;
  }

  /** Takes single steps until there are none, and counts them if they are for good; false on a contradiction. */
  private singles(areCounted: bool): bool {
    let isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (let c = 0; c < this.primary; c++) {
        if (unchecked(this.covered[c])) continue;
        const size = this.size(c);
        if (size == 0) return false;
        if (size > 1) continue;
        this.choose(this.nextRow(c, -1));
        if (areCounted) this.taken[Step.Single]++;
        isChanged = true;
      }
    }
    return true;
  }

  /** The next row of a column that is left after a row; -1 after the last. */
  private nextRow(column: i32, after: i32): i32 {
    for (let w = (after + 1) >> 6; w < this.words; w++) {
      let rest = unchecked(this.alive[w]) & unchecked(this.rowsOf[column * this.words + w]);
      if (w == (after + 1) >> 6) rest &= u64.MAX_VALUE << ((after + 1) & 63);
      if (rest != 0) return (w << 6) + <i32>ctz<u64>(rest);
    }
    return -1;
  }

  private choose(row: i32): void {
    for (let w = 0; w < this.words; w++) this.alive[w] &= ~unchecked(this.excludedBy[row * this.words + w]);
    const columns = this.columnsOf[row];
    for (let i = 0; i < columns.length; i++) unchecked((this.covered[columns[i]] = true));
  }

  /** Excludes what excludes every row of one column; false when there is no such column. */
  private combine(): bool {
    for (let k = 0; k < this.primary; k++) {
      const c = this.compared;
      this.compared = c + 1 == this.primary ? 0 : c + 1;
      if (this.covered[c] || this.size(c) > MOST_COMPARED) continue;
      for (let w = 0; w < this.words; w++) unchecked((this.common[w] = this.alive[w]));
      for (let row = this.nextRow(c, -1); row >= 0; row = this.nextRow(c, row)) {
        for (let w = 0; w < this.words; w++) this.common[w] &= unchecked(this.excludedBy[row * this.words + w]);
      }
      let isFound = false;
      for (let w = 0; w < this.words; w++) {
        if (this.common[w] == 0) continue;
        this.alive[w] &= ~this.common[w];
        isFound = true;
      }
      if (isFound) return true;
    }
    return false;
  }

  /** Excludes one row that single steps refute, of a column with as few rows as can be; false when there is none. */
  private lookAhead(): bool {
    let most = 0;
    for (let c = 0; c < this.primary; c++) {
      if (!this.covered[c]) most = max(most, this.size(c));
    }
    copy<u64>(this.alive, this.wasAlive);
    copy<bool>(this.covered, this.wasCovered);
    const isTried = new StaticArray<bool>(this.columnsOf.length);
    for (let size = 2; size <= most; size++) {
      for (let c = 0; c < this.primary; c++) {
        if (this.covered[c] || this.size(c) != size) continue;
        for (let row = this.nextRow(c, -1); row >= 0; row = this.nextRow(c, row)) {
          if (isTried[row]) continue;
          isTried[row] = true;
          this.choose(row);
          const isRefuted = !this.singles(false);
          copy<u64>(this.wasAlive, this.alive);
          copy<bool>(this.wasCovered, this.covered);
          if (!isRefuted) continue;
          this.alive[row >> 6] &= ~((<u64>1) << (row & 63));
          return true;
        }
      }
    }
    return false;
  }
}

function copy<T>(from: StaticArray<T>, to: StaticArray<T>): void {
  for (let i = 0; i < from.length; i++) unchecked((to[i] = from[i]));
}
