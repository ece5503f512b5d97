/** Straight pieces that may cross each other, on their way into a figure: there they are cut up where they do. */
import { sortAscending } from "../../ascending";
import { Figure, Look } from "./figure";

/** Points nearer than this are one; shares of a piece nearer to an end than this are that end. */
export const SAME: f64 = 0.000001;

export class Piece {
  constructor(
    public x1: f64,
    public y1: f64,
    public x2: f64,
    public y2: f64,
    /** The line that it lies on, by a name of the caller's. */
    public line: i32,
  ) {}

  /** The place at a share of it. */
  x(share: f64): f64 {
    return this.x1 + share * (this.x2 - this.x1);
  }

  y(share: f64): f64 {
    return this.y1 + share * (this.y2 - this.y1);
  }
}

export class Pieces {
  list: Piece[] = [];
  /** Which pieces cross: first piece, second piece, first, second ... */
  crossings: i32[] = [];

  /** Finds what crosses; of the pieces before `first` it is known that they do not cross each other. */
  findCrossings(first: i32 = 0): void {
    const list = this.list;
    this.crossings = [];
    for (let i = 0; i < list.length; i++) {
      for (let k = max(i + 1, first); k < list.length; k++) {
        const share = crossing(list[i], list[k]);
        if (share <= SAME || share >= 1 - SAME) continue;
        const other = crossing(list[k], list[i]);
        if (other <= SAME || other >= 1 - SAME) continue;
        this.crossings.push(i);
        this.crossings.push(k);
      }
    }
  }

  /** Whether other pieces lie on the same lines and cross in the same places of the list. */
  isLike(other: Pieces): bool {
    if (this.list.length != other.list.length || this.crossings.length != other.crossings.length) return false;
    for (let i = 0; i < this.list.length; i++) if (this.list[i].line != other.list[i].line) return false;
    for (let i = 0; i < this.crossings.length; i++) if (this.crossings[i] != other.crossings[i]) return false;
    return true;
  }

  isCrossed(piece: i32): bool {
    return this.crossings.includes(piece);
  }

  /** Where a piece starts, is crossed and ends, as shares of it. */
  cuts(piece: i32): f64[] {
    const shares: f64[] = [0, 1];
    for (let k = 0; k < this.crossings.length; k += 2) {
      if (this.crossings[k] == piece) shares.push(crossing(this.list[piece], this.list[this.crossings[k + 1]]));
      if (this.crossings[k + 1] == piece) shares.push(crossing(this.list[piece], this.list[this.crossings[k]]));
    }
    return sortAscending(shares);
  }

  /** Draws a piece from one share of it to another as a segment of the figure. */
  segment(figure: Figure, piece: i32, from: f64, to: f64, look: Look = Look.Plain): i32 {
    const own = this.list[piece];
    return figure.segment(pointAt(figure, own.x(from), own.y(from)), pointAt(figure, own.x(to), own.y(to)), look);
  }
}

/** Where along `piece` the line of `other` crosses it, as a share; -1 when they are parallel. */
function crossing(piece: Piece, other: Piece): f64 {
  const dx = other.x2 - other.x1, dy = other.y2 - other.y1;
  const first = dx * (piece.y1 - other.y1) - dy * (piece.x1 - other.x1);
  const second = dx * (piece.y2 - other.y1) - dy * (piece.x2 - other.x1);
  return Math.abs(first - second) < SAME ? -1 : first / (first - second);
}

/** The point of a figure at a place, a new one if need be. */
export function pointAt(figure: Figure, x: f64, y: f64): i32 {
  for (let i = 0; i < figure.x.length; i++) {
    if (Math.abs(figure.x[i] - x) < SAME && Math.abs(figure.y[i] - y) < SAME) return i;
  }
  return figure.point(x, y);
}
