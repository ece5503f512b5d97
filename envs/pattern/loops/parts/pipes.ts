/** A net of pipes whose tiles were turned: which way round each tile lies, as a constraint problem. */
import { Constraint, Csp } from "../../../../assembly/solve/csp/csp";
import { Rng } from "../../../../assembly/random";

/** A pattern has bit d when its pipe leaves through side d: 0 up, 1 right, 2 down, 3 left. */
export const SIDES: i32 = 4;

/** A pattern turned clockwise by quarter turns. */
export function turned(pattern: i32, turns: i32): i32 {
  return ((pattern << turns) | (pattern >> (SIDES - turns))) & 15;
}

/** How many sides a pattern leaves through. */
export function endsOf(pattern: i32): i32 {
  return popcnt<i32>(pattern);
}

/** Patterns, as a set, that leave through a side. */
function leaving(side: i32): u32 {
  let set: u32 = 0;
  for (let pattern = 0; pattern < 16; pattern++) {
    if ((pattern >> side) & 1) set |= (<u32>1) << pattern;
  }
  return set;
}

/** The tiles of a rectangle, and what lies between them. */
export class PipeBoard {
  cells: i32;
  /** Whether a wall stands on side d of a cell, four places a cell; both cells of a wall have it. */
  walled: StaticArray<bool>;

  constructor(public rows: i32, public columns: i32, public wraps: bool) {
    this.cells = rows * columns;
    this.walled = new StaticArray<bool>(SIDES * rows * columns);
  }

  /** The cell that a pipe through a side of a cell meets; -1 at the edge of a board that does not wrap. */
  beside(cell: i32, side: i32): i32 {
    let row = cell / this.columns + (side == 2 ? 1 : side == 0 ? -1 : 0);
    let column = (cell % this.columns) + (side == 1 ? 1 : side == 3 ? -1 : 0);
    if (this.wraps) {
      row = (row + this.rows) % this.rows;
      column = (column + this.columns) % this.columns;
    }
    return row < 0 || row >= this.rows || column < 0 || column >= this.columns ? -1 : row * this.columns + column;
  }

  /** Whether a pipe may pass a side of a cell. */
  isOpen(cell: i32, side: i32): bool {
    return !this.walled[SIDES * cell + side] && this.beside(cell, side) >= 0;
  }

  /** Puts a wall on a side of a cell. */
  wall(cell: i32, side: i32): void {
    this.walled[SIDES * cell + side] = true;
    this.walled[SIDES * this.beside(cell, side) + ((side + 2) & 3)] = true;
  }

  /**
   * The patterns of a random tree through all cells: a cell of the tree, one of the latest or any (one time in `mixed` percent), grows by a
   * neighbour that the tree has not reached (growing tree). No cell has all four sides, which no turn would change.
   */
  tree(rng: Rng, mixed: i32): StaticArray<i32> | null {
    const patterns = new StaticArray<i32>(this.cells);
    const open: i32[] = [rng.int(0, this.cells - 1)];
    let reached = 1;
    while (open.length > 0) {
      const at = rng.int(1, 100) <= mixed ? rng.int(0, open.length - 1) : open.length - 1;
      const cell = open[at];
      const sides: i32[] = [];
      for (let side = 0; side < SIDES; side++) {
        const next = this.beside(cell, side);
        if (next >= 0 && patterns[next] == 0 && (reached == 1 || next != open[0])) sides.push(side);
      }
      if (sides.length == 0 || endsOf(patterns[cell]) == 3) {
        open.splice(at, 1);
        continue;
      }
      const side = rng.pick<i32>(sides);
      const next = this.beside(cell, side);
      patterns[cell] |= 1 << side;
      patterns[next] |= 1 << ((side + 2) & 3);
      open.push(next);
      reached++;
    }
    return reached == this.cells ? patterns : null;
  }

  /** The problem of turning tiles so that they make one net: the variable of a cell is its pattern. */
  problem(tiles: StaticArray<i32>): Csp {
    const csp = new Csp(this.cells, 0xffff);
    for (let cell = 0; cell < this.cells; cell++) {
      csp.allow(cell, this.positions(tiles[cell], cell));
      for (let side = 1; side <= 2; side++) {
        const next = this.beside(cell, side);
        if (next >= 0) csp.add(new Joint(cell, next, side));
      }
    }
    csp.add(new OneNet(this));
    return csp;
  }

  /** The patterns that turns make of a tile, without those that run into the edge or a wall. */
  positions(tile: i32, cell: i32): u32 {
    let set: u32 = 0;
    for (let turns = 0; turns < SIDES; turns++) {
      const pattern = turned(tile, turns);
      let fits = true;
      for (let side = 0; side < SIDES; side++) {
        if ((pattern >> side) & 1 && !this.isOpen(cell, side)) fits = false;
      }
      if (fits) set |= (<u32>1) << pattern;
    }
    return set;
  }
}

/** Two tiles side by side agree on whether a pipe passes between them. */
class Joint extends Constraint {
  private mine: u32;
  private theirs: u32;

  constructor(a: i32, b: i32, side: i32) {
    super([a, b]);
    this.mine = leaving(side);
    this.theirs = leaving((side + 2) & 3);
  }

  propagate(csp: Csp): bool {
    const a = this.scope[0];
    const b = this.scope[1];
    return this.agree(csp, a, this.mine, b, this.theirs) && this.agree(csp, b, this.theirs, a, this.mine);
  }

  /** The second tile keeps what the first can meet. */
  private agree(csp: Csp, from: i32, with_: u32, to: i32, reply: u32): bool {
    const left = csp.domain[from];
    if ((left & with_) == 0 && !csp.keep(to, ~reply)) return false;
    return (left & ~with_) != 0 || csp.keep(to, reply);
  }
}

/** All tiles make one net. A tree has one joint less than tiles, whichever way they lie, so that a net never closes a ring. */
class OneNet extends Constraint {
  private group: StaticArray<i32>;
  /** By group: ways out of it that are open, and the last of them. */
  private exits: StaticArray<i32>;
  private exit: StaticArray<i32>;

  constructor(private board: PipeBoard) {
    super(StaticArray.fromArray<i32>(allOf(board.cells)));
    this.tier = 1;
    this.group = new StaticArray<i32>(board.cells);
    this.exits = new StaticArray<i32>(board.cells);
    this.exit = new StaticArray<i32>(board.cells);
  }

  propagate(csp: Csp): bool {
    const board = this.board;
    const group = this.group;
    for (let cell = 0; cell < board.cells; cell++) {
      group[cell] = cell;
      this.exits[cell] = 0;
    }
    let groups = board.cells;
    for (let cell = 0; cell < board.cells; cell++) {
      for (let side = 1; side <= 2; side++) {
        if ((csp.domain[cell] & ~leaving(side)) != 0) continue;
        const a = this.find(cell);
        const b = this.find(board.beside(cell, side));
        if (a == b) return false;
        group[a] = b;
        groups--;
      }
    }
    if (groups == 1) return true;
    const before = csp.mark;
    for (let cell = 0; cell < board.cells; cell++) {
      for (let side = 1; side <= 2; side++) {
        const set = leaving(side);
        const left = csp.domain[cell];
        if ((left & set) == 0 || (left & ~set) == 0) continue;
        const next = board.beside(cell, side);
        const a = this.find(cell);
        const b = this.find(next);
        if (a == b) {
          if (!csp.keep(cell, ~set) || !csp.keep(next, ~leaving((side + 2) & 3))) return false;
          continue;
        }
        this.exits[a]++;
        this.exits[b]++;
        this.exit[a] = SIDES * cell + side;
        this.exit[b] = SIDES * cell + side;
      }
    }
    // What has changed may have settled other joints: they are counted anew, when it is this rule's turn again.
    if (csp.mark != before) return true;
    for (let cell = 0; cell < board.cells; cell++) {
      if (group[cell] != cell || this.exits[cell] > 1) continue;
      if (this.exits[cell] == 0) return false;
      const side = this.exit[cell] % SIDES;
      if (!csp.keep(this.exit[cell] / SIDES, leaving(side))) return false;
    }
    return true;
  }

  private find(cell: i32): i32 {
    const group = this.group;
    while (group[cell] != cell) {
      group[cell] = group[group[cell]];
      cell = group[cell];
    }
    return cell;
  }
}

function allOf(count: i32): i32[] {
  const all: i32[] = [];
  for (let i = 0; i < count; i++) all.push(i);
  return all;
}
