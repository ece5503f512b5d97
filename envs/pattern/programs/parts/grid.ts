/** Grids of coloured cells, and the pieces that they hold. */
import { GridAnswer } from "../../../../assembly/answer/grid";

/** How many colours there are, the ground among them: cells hold 0 to 9, and 0 is the ground. */
export const COLOURS: i32 = 10;

/** The four directions: what a step adds to row and column. */
export const enum Direction {
  Up = 0,
  Right = 1,
  Down = 2,
  Left = 3,
}

const DOWN: StaticArray<i32> = [-1, 0, 1, 0, -1, -1, 1, 1];
const ALONG: StaticArray<i32> = [0, 1, 0, -1, -1, 1, 1, -1];
const NAMES: StaticArray<string> = ["up", "right", "down", "left"];

/** Rows and columns that a step in a direction goes; 4 to 7 are the diagonals. */
export function rowStep(direction: i32): i32 {
  return DOWN[direction];
}

export function columnStep(direction: i32): i32 {
  return ALONG[direction];
}

/** "up", "right" ... */
export function directionName(direction: i32): string {
  return NAMES[direction];
}

/** Rows and columns of colours. Rows and columns count from 0, at the top left. */
export class Grid {
  /** Row by row. */
  cells: StaticArray<u8>;

  constructor(public rows: i32, public columns: i32) {
    this.cells = new StaticArray<u8>(rows * columns);
  }

  at(row: i32, column: i32): i32 {
    return this.cells[row * this.columns + column];
  }

  put(row: i32, column: i32, colour: i32): void {
    this.cells[row * this.columns + column] = <u8>colour;
  }

  /** Whether a cell is one of the grid's. */
  holds(row: i32, column: i32): bool {
    return row >= 0 && column >= 0 && row < this.rows && column < this.columns;
  }

  /** The cell one step on, as an index; -1 beyond the border. */
  next(cell: i32, direction: i32): i32 {
    const row = cell / this.columns + DOWN[direction];
    const column = cell % this.columns + ALONG[direction];
    return this.holds(row, column) ? row * this.columns + column : -1;
  }

  copy(): Grid {
    const result = new Grid(this.rows, this.columns);
    for (let i = 0; i < this.cells.length; i++) result.cells[i] = this.cells[i];
    return result;
  }

  isShapedLike(other: Grid): bool {
    return this.rows == other.rows && this.columns == other.columns;
  }

  equals(other: Grid): bool {
    if (!this.isShapedLike(other)) return false;
    for (let i = 0; i < this.cells.length; i++) {
      if (this.cells[i] != other.cells[i]) return false;
    }
    return true;
  }

  /** A number that differs for different grids, but for one pair in 2^64. */
  get digest(): u64 {
    let hash: u64 = 0x9e3779b97f4a7c15 + <u64>(this.rows * 64 + this.columns);
    for (let i = 0; i < this.cells.length; i++) {
      hash = (hash ^ this.cells[i]) * 0xff51afd7ed558ccd;
      hash ^= hash >> 29;
    }
    return hash;
  }

  /** How many cells have a colour. */
  count(colour: i32): i32 {
    let count = 0;
    for (let i = 0; i < this.cells.length; i++) count += <i32>(<i32>this.cells[i] == colour);
    return count;
  }

  /** How many cells agree with those of a grid of the same shape. */
  agreement(other: Grid): i32 {
    let count = 0;
    for (let i = 0; i < this.cells.length; i++) count += <i32>(this.cells[i] == other.cells[i]);
    return count;
  }

  /** The colours that occur, the ground left out, in ascending order. */
  get palette(): i32[] {
    const found: i32[] = [];
    for (let colour = 1; colour < COLOURS; colour++) if (this.count(colour) > 0) found.push(colour);
    return found;
  }

  /** A window of the grid. */
  cropped(top: i32, left: i32, rows: i32, columns: i32): Grid {
    const result = new Grid(rows, columns);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) result.put(r, c, this.at(top + r, left + c));
    }
    return result;
  }

  /** Mirrored left to right if the symmetry is 4 or more, then turned by so many quarters clockwise: the group that `Dihedral` names. */
  turned(symmetry: i32): Grid {
    const quarters = symmetry & 3;
    const isAcross = (quarters & 1) == 1;
    const result = new Grid(isAcross ? this.columns : this.rows, isAcross ? this.rows : this.columns);
    for (let r = 0; r < this.rows; r++) {
      for (let c = 0; c < this.columns; c++) {
        const column = symmetry >= 4 ? this.columns - 1 - c : c;
        const colour = this.at(r, c);
        if (quarters == 0) result.put(r, column, colour);
        else if (quarters == 1) result.put(column, this.rows - 1 - r, colour);
        else if (quarters == 2) result.put(this.rows - 1 - r, this.columns - 1 - column, colour);
        else result.put(this.columns - 1 - column, r, colour);
      }
    }
    return result;
  }

  answer(): GridAnswer {
    const tokens = new Array<string>(this.cells.length);
    for (let i = 0; i < tokens.length; i++) tokens[i] = this.cells[i].toString();
    return new GridAnswer(this.rows, this.columns, tokens);
  }
}

/** Cells that hang together. */
export class Piece {
  cells: i32[] = [];
  top: i32 = i32.MAX_VALUE;
  left: i32 = i32.MAX_VALUE;
  bottom: i32 = -1;
  right: i32 = -1;

  /** @param colour of its first cell: of all, unless colours are mixed */
  constructor(public colour: i32) {}

  get rows(): i32 {
    return this.bottom - this.top + 1;
  }

  get columns(): i32 {
    return this.right - this.left + 1;
  }

  get area(): i32 {
    return this.cells.length;
  }

  touchesBorderOf(grid: Grid): bool {
    return this.top == 0 || this.left == 0 || this.bottom == grid.rows - 1 || this.right == grid.columns - 1;
  }
}

/** Which cells make a piece. */
export const enum Joined {
  /** Those of one colour that share an edge. */
  Edges = 0,
  /** Those of one colour that share an edge or a corner. */
  Corners = 1,
  /** Those of any colours that share an edge or a corner. */
  Mixed = 2,
}

/** The pieces of everything that is not ground, in the order of their first cells, row by row. */
export function piecesOf(grid: Grid, joined: Joined = Joined.Edges): Piece[] {
  return collect(grid, joined, false);
}

/** The pieces of the ground in the same order. */
export function groundsOf(grid: Grid, joined: Joined = Joined.Edges): Piece[] {
  return collect(grid, joined, true);
}

function collect(grid: Grid, joined: Joined, ofGround: bool): Piece[] {
  const pieces: Piece[] = [];
  const isSeen = new StaticArray<bool>(grid.cells.length);
  const reach = joined == Joined.Edges ? 4 : 8;
  for (let start = 0; start < grid.cells.length; start++) {
    if (isSeen[start] || (grid.cells[start] == 0) != ofGround) continue;
    const piece = new Piece(grid.cells[start]);
    piece.cells.push(start);
    isSeen[start] = true;
    for (let i = 0; i < piece.cells.length; i++) {
      const cell = piece.cells[i];
      const row = cell / grid.columns;
      const column = cell % grid.columns;
      piece.top = min(piece.top, row);
      piece.bottom = max(piece.bottom, row);
      piece.left = min(piece.left, column);
      piece.right = max(piece.right, column);
      for (let direction = 0; direction < reach; direction++) {
        const r = row + DOWN[direction];
        const c = column + ALONG[direction];
        if (!grid.holds(r, c)) continue;
        const to = r * grid.columns + c;
        if (isSeen[to] || (grid.cells[to] == 0) != ofGround || (joined != Joined.Mixed && grid.cells[to] != grid.cells[start])) continue;
        isSeen[to] = true;
        piece.cells.push(to);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}
