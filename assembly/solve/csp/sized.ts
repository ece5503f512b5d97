/** Boards in which every number is the size of the region that it lies in: cells with the same number side by side are of one region. Values from 0 stand for 1 ... */
import { Constraint, Csp } from "./csp";

/** Cells of one board, and the pieces that their settled values make. */
abstract class Pieces extends Constraint {
  /** Cells found and not yet looked at. */
  protected open: StaticArray<i32>;
  /** The piece of each cell, from 1 on; 0 where it has none. */
  protected pieceOf: StaticArray<i32>;

  constructor(scope: StaticArray<i32>, protected beside: StaticArray<i32>) {
    super(scope);
    this.pieceOf = new StaticArray<i32>(scope.length);
    this.open = new StaticArray<i32>(scope.length);
  }

  /** Gathers the piece of cells around one whose domains have something in common with `mask` (and nothing else, for settled ones); returns its size. */
  protected gather(csp: Csp, start: i32, mask: u32, isSettled: bool, piece: i32): i32 {
    let size = 1;
    unchecked((this.open[0] = start));
    unchecked((this.pieceOf[start] = piece));
    for (let k = 0; k < size; k++) {
      const cell = unchecked(this.open[k]);
      for (let side = 4 * cell; side < 4 * cell + 4; side++) {
        const next = unchecked(this.beside[side]);
        if (next < 0 || unchecked(this.pieceOf[next]) != 0) continue;
        const domain = unchecked(csp.domain[next]);
        if (isSettled ? domain != mask : (domain & mask) == 0) continue;
        unchecked((this.pieceOf[next] = piece));
        unchecked((this.open[size++] = next));
      }
    }
    return size;
  }
}

/** Pieces of settled cells: none is too large, one that is complete is closed, one with a single way out takes it, and no cell joins too many. */
export class Sized extends Pieces {
  private sizes: StaticArray<i32>;
  /** The only way out of each piece; -1 where there is none, -2 where there are several. */
  private exits: StaticArray<i32>;

  constructor(scope: StaticArray<i32>, beside: StaticArray<i32>) {
    super(scope, beside);
    this.sizes = new StaticArray<i32>(scope.length + 1);
    this.exits = new StaticArray<i32>(scope.length + 1);
  }

  propagate(csp: Csp): bool {
    this.pieceOf.fill(0);
    let pieces = 0;
    for (let cell = 0; cell < this.scope.length; cell++) {
      const mask = unchecked(csp.domain[cell]);
      if ((mask & (mask - 1)) != 0 || unchecked(this.pieceOf[cell]) != 0) continue;
      pieces++;
      unchecked((this.exits[pieces] = -1));
      const size = this.gather(csp, cell, mask, true, pieces);
      if (size > ctz<i32>(<i32>mask) + 1) return false;
      unchecked((this.sizes[pieces] = size));
    }
    for (let cell = 0; cell < this.scope.length; cell++) {
      if (unchecked(this.pieceOf[cell]) == 0 && !this.look(csp, cell)) return false;
    }
    for (let cell = 0; cell < this.scope.length; cell++) {
      const piece = unchecked(this.pieceOf[cell]);
      if (piece == 0) continue;
      const mask = unchecked(csp.domain[cell]);
      const exit = unchecked(this.exits[piece]);
      if (exit == -2 || unchecked(this.sizes[piece]) == ctz<i32>(<i32>mask) + 1) continue;
      if (exit == -1 || !csp.keep(exit, mask)) return false;
    }
    return true;
  }

  /** Removes from an open cell the values with which it would join more than there may be, and notes it as a way out for its neighbours. */
  private look(csp: Csp, cell: i32): bool {
    for (let side = 4 * cell; side < 4 * cell + 4; side++) {
      const next = unchecked(this.beside[side]);
      if (next < 0 || unchecked(this.pieceOf[next]) == 0) continue;
      const mask = unchecked(csp.domain[next]);
      if ((unchecked(csp.domain[cell]) & mask) == 0) continue;
      let joined = 1;
      for (let other = side; other < 4 * cell + 4; other++) {
        const beyond = unchecked(this.beside[other]);
        if (beyond < 0 || unchecked(this.pieceOf[beyond]) == 0 || unchecked(csp.domain[beyond]) != mask) continue;
        let isNew = true;
        for (let before = side; before < other; before++) {
          if (unchecked(this.beside[before]) >= 0 && this.pieceOf[this.beside[before]] == this.pieceOf[beyond]) isNew = false;
        }
        if (isNew) joined += this.sizes[this.pieceOf[beyond]];
      }
      if (joined > ctz<i32>(<i32>mask) + 1) {
        if (!csp.keep(cell, ~mask)) return false;
        continue;
      }
      const piece = unchecked(this.pieceOf[next]);
      const exit = unchecked(this.exits[piece]);
      if (exit != cell) unchecked((this.exits[piece] = exit == -1 ? cell : -2));
    }
    return true;
  }
}

/** Room: a value is out where fewer cells than it wants hang together that may have it; and a cell without which a piece has too little room is part of it. */
export class Roomy extends Pieces {
  /** A new name for what each look for room has found: below 0, where no piece is named. */
  private mark: i32 = 0;

  constructor(scope: StaticArray<i32>, beside: StaticArray<i32>, private most: i32) {
    super(scope, beside);
    this.tier = 1;
  }

  propagate(csp: Csp): bool {
    for (let size = 2; size <= this.most; size++) {
      const bit = (<u32>1) << (size - 1);
      this.pieceOf.fill(0);
      for (let cell = 0; cell < this.scope.length; cell++) {
        if (unchecked(this.pieceOf[cell]) != 0 || (unchecked(csp.domain[cell]) & bit) == 0) continue;
        if (this.gather(csp, cell, bit, false, cell + 1) >= size) continue;
        for (let other = cell; other < this.scope.length; other++) {
          if (unchecked(this.pieceOf[other]) == cell + 1 && !csp.keep(other, ~bit)) return false;
        }
      }
    }
    for (let cell = 0; cell < this.scope.length; cell++) {
      for (let side = 4 * cell; side < 4 * cell + 4; side++) {
        const next = unchecked(this.beside[side]);
        if (next < 0) continue;
        const domain = unchecked(csp.domain[cell]);
        const mask = unchecked(csp.domain[next]);
        if ((mask & (mask - 1)) != 0 || domain == mask || (domain & mask) == 0) continue;
        if (!this.hasRoom(csp, next, mask, cell) && !csp.keep(cell, mask)) return false;
      }
    }
    return true;
  }

  /** Whether a piece has enough cells around it that may have its value, without one of them. */
  private hasRoom(csp: Csp, start: i32, mask: u32, without: i32): bool {
    const wanted = ctz<i32>(<i32>mask) + 1;
    const mark = --this.mark;
    unchecked((this.pieceOf[without] = mark));
    unchecked((this.pieceOf[start] = mark));
    unchecked((this.open[0] = start));
    let size = 1;
    for (let k = 0; k < size && size < wanted; k++) {
      const cell = unchecked(this.open[k]);
      for (let side = 4 * cell; side < 4 * cell + 4; side++) {
        const next = unchecked(this.beside[side]);
        if (next < 0 || unchecked(this.pieceOf[next]) == mark || (unchecked(csp.domain[next]) & mask) == 0) continue;
        unchecked((this.pieceOf[next] = mark));
        unchecked((this.open[size++] = next));
      }
    }
    return size >= wanted;
  }
}
