/**
 * Patterns that repeat over a board: the value of a cell is that of its class, and classes repeat every `across` columns and every `down` rows,
 * each band of `down` rows moved to the side by `shift` columns more than the one above. A glide reflection is such a pattern as well, with
 * twice as many rows.
 */

/** How a pattern repeats. */
export class Lattice {
  constructor(
    public across: i32,
    public down: i32,
    public shift: i32,
  ) {}

  get classes(): i32 {
    return this.across * this.down;
  }

  classOf(row: i32, column: i32): i32 {
    return (row % this.down) * this.across + ((column + this.shift * (row / this.down)) % this.across);
  }
}

/** So many cells a class has at least, so that one of them can be told to be wrong. */
const LEAST: i32 = 3;
/** A rival must explain this many cells fewer than the pattern. */
const LEAD: i32 = 2;

/** A board of values, and the patterns that it may follow. */
export class Tiling {
  constructor(
    private values: i32[],
    private rows: i32,
    private columns: i32,
  ) {}

  /** The cells that differ from most of their class; null when some class is too small, or has no value that most cells share. */
  strays(lattice: Lattice): i32[] | null {
    const members: i32[][] = [];
    for (let i = 0; i < lattice.classes; i++) members.push([]);
    for (let i = 0; i < this.values.length; i++) members[lattice.classOf(i / this.columns, i % this.columns)].push(i);
    const strays: i32[] = [];
    for (let i = 0; i < members.length; i++) {
      const own = members[i];
      if (own.length < LEAST) return null;
      const common = this.majority(own);
      if (common == i32.MIN_VALUE) return null;
      for (let k = 0; k < own.length; k++) if (this.values[own[k]] != common) strays.push(own[k]);
    }
    return strays.sort((a, b) => a - b);
  }

  /** The value of more than half of some cells; `i32.MIN_VALUE` without one (Boyer and Moore, 1991). */
  private majority(cells: i32[]): i32 {
    let value = i32.MIN_VALUE;
    let lead = 0;
    for (let i = 0; i < cells.length; i++) {
      if (lead == 0) value = this.values[cells[i]];
      lead += this.values[cells[i]] == value ? 1 : -1;
    }
    let count = 0;
    for (let i = 0; i < cells.length; i++) count += <i32>(this.values[cells[i]] == value);
    return 2 * count > cells.length ? value : i32.MIN_VALUE;
  }

  /**
   * Whether some cells are the only ones that can be wrong: every pattern that leaves them right has at least two more wrong cells than there
   * are.
   *
   * @param wrong ascending
   */
  areOnlyWrong(wrong: i32[]): bool {
    let isFound = false;
    for (let across = 1; 2 * across <= this.columns; across++) {
      for (let down = 1; 2 * down <= this.rows && across * down * LEAST <= this.values.length; down++) {
        for (let shift = 0; shift < across; shift++) {
          const strays = this.strays(new Lattice(across, down, shift));
          if (strays === null || strays.length >= wrong.length + LEAD) continue;
          if (!isSame(strays, wrong)) return false;
          isFound = true;
        }
      }
    }
    return isFound;
  }
}

function isSame(a: i32[], b: i32[]): bool {
  if (a.length != b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] != b[i]) return false;
  return true;
}
