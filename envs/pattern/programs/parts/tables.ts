/** Rules of the form "what is so becomes that": tables from a property of pieces to colours, read off the examples. */
import { Results, Scheme } from "./induction";
import { Grid, groundsOf, Joined, Piece, piecesOf } from "./grid";

/** What a piece can be told by. */
export const enum Measure {
  /** Nothing: all pieces are alike. */
  None = 0,
  Area = 1,
  /** How many different numbers of cells are larger, and how many smaller. */
  FromLargest = 2,
  FromSmallest = 3,
  IsLargest = 4,
  IsSmallest = 5,
  /** Whether it has at least so many cells as the parameter says. */
  AtLeast = 6,
  Width = 7,
  Height = 8,
  /** Wider than high, as wide as high, or higher than wide. */
  Format = 9,
  AtBorder = 10,
  /** Pieces of ground that it encloses. */
  Holes = 11,
  /** How many have their top further up, and how many their left edge further left. */
  FromTop = 12,
  FromLeft = 13,
  /** How many have the same number of cells, and the same colour. */
  AsLarge = 14,
  AsColoured = 15,
  /** The colours around it, as bits. */
  Around = 16,
  /** How many different numbers of cells are larger among those of its colour. */
  FromLargestAlike = 17,
  /** Different colours of its cells. */
  Colours = 18,
}

const NOTHING: StaticArray<Measure> = [Measure.None];
/** The measures that a person would try on any pieces; `AtLeast` comes with parameters of its own. */
export const TRIED: StaticArray<Measure> = [
  Measure.None, Measure.Area, Measure.FromLargest, Measure.FromSmallest, Measure.IsLargest, Measure.IsSmallest, Measure.Width, Measure.Height,
  Measure.Format, Measure.AtBorder, Measure.Holes, Measure.FromTop, Measure.FromLeft, Measure.AsLarge, Measure.AsColoured, Measure.Around,
  Measure.FromLargestAlike, Measure.Colours,
];
/** Cells of the largest piece: no larger bound tells pieces apart. */
export function largestIn(pieces: Piece[][]): i32 {
  let largest = 1;
  for (let i = 0; i < pieces.length; i++) {
    for (let p = 0; p < pieces[i].length; p++) largest = max(largest, pieces[i][p].area);
  }
  return largest;
}

/** The measure of one piece among all of its grid. */
export function measured(measure: Measure, parameter: i32, piece: Piece, all: Piece[], grid: Grid): i32 {
  switch (measure) {
    case Measure.Area:
      return piece.area;
    case Measure.AtLeast:
      return <i32>(piece.area >= parameter);
    case Measure.Width:
      return piece.columns;
    case Measure.Height:
      return piece.rows;
    case Measure.Format:
      return piece.columns > piece.rows ? 2 : piece.columns == piece.rows ? 1 : 0;
    case Measure.AtBorder:
      return <i32>piece.touchesBorderOf(grid);
    case Measure.Holes:
      return holesIn(piece, grid);
    case Measure.Around:
      return coloursAround(piece, grid);
    case Measure.Colours:
      return popcnt(coloursOf(piece, grid));
    case Measure.None:
      return 0;
  }
  const isRank = measure == Measure.FromLargest || measure == Measure.FromSmallest || measure == Measure.FromLargestAlike;
  const sizes: i32[] = [];
  let count = 0;
  for (let i = 0; i < all.length; i++) {
    if (!precedes(measure, all[i], piece) || (isRank && sizes.includes(all[i].area))) continue;
    if (isRank) sizes.push(all[i].area);
    count++;
  }
  if (measure == Measure.IsLargest || measure == Measure.IsSmallest) return <i32>(count == 0);
  return count;
}

/** Whether a piece is counted before, or beside, another one. */
function precedes(measure: Measure, other: Piece, piece: Piece): bool {
  if (measure == Measure.FromLargest || measure == Measure.IsLargest) return other.area > piece.area;
  if (measure == Measure.FromSmallest || measure == Measure.IsSmallest) return other.area < piece.area;
  if (measure == Measure.FromLargestAlike) return other.area > piece.area && other.colour == piece.colour;
  if (measure == Measure.FromTop) return other.top < piece.top;
  if (measure == Measure.FromLeft) return other.left < piece.left;
  if (measure == Measure.AsLarge) return other.area == piece.area;
  return other.colour == piece.colour;
}

/** The holes of a piece: what of its box is cut off from outside by it alone. */
export function holesIn(piece: Piece, grid: Grid): i32 {
  const own = new Grid(piece.rows + 2, piece.columns + 2);
  for (let i = 0; i < piece.cells.length; i++) own.put(piece.cells[i] / grid.columns - piece.top + 1, piece.cells[i] % grid.columns - piece.left + 1, 1);
  return groundsOf(own).length - 1;
}

function coloursOf(piece: Piece, grid: Grid): i32 {
  let bits = 0;
  for (let i = 0; i < piece.cells.length; i++) bits |= 1 << grid.cells[piece.cells[i]];
  return bits;
}

function coloursAround(piece: Piece, grid: Grid): i32 {
  let bits = 0;
  for (let i = 0; i < piece.cells.length; i++) {
    for (let direction = 0; direction < 4; direction++) {
      const to = grid.next(piece.cells[i], direction);
      if (to >= 0 && grid.cells[to] != grid.cells[piece.cells[i]]) bits |= 1 << grid.cells[to];
    }
  }
  return bits;
}

/** Every cell takes a colour that hangs on its own and on a measure of its piece, by a table; the shape of the grid stays. */
export class Tables extends Scheme {
  /**
   * @param measures those that are tried
   * @param ofGround whether the pieces are those of the ground that touch no border: what is enclosed
   * @param hasBounds whether sizes are also compared with every bound
   */
  constructor(private measures: StaticArray<Measure>, private joined: Joined, private ofGround: bool, private hasBounds: bool) {
    super();
  }

  learn(inputs: Grid[], outputs: Grid[], found: Results): void {
    for (let i = 0; i < outputs.length; i++) if (!inputs[i].isShapedLike(outputs[i])) return;
    // The pieces of a grid are sought when a table comes to it: most fail at the first one.
    const pieces: Piece[][] = [];
    for (let i = 0; i < inputs.length && this.hasBounds; i++) pieces.push(this.soughtIn(inputs[i]));
    const bounds = this.hasBounds ? largestIn(pieces) - 1 : 0;
    for (let m = 0; m < this.measures.length + bounds; m++) {
      const isBound = m >= this.measures.length;
      this.fill(inputs, outputs, pieces, isBound ? Measure.AtLeast : this.measures[m], m - this.measures.length + 2, found);
    }
  }

  private soughtIn(grid: Grid): Piece[] {
    return this.ofGround ? enclosedIn(grid, this.joined) : piecesOf(grid, this.joined);
  }

  private fill(inputs: Grid[], outputs: Grid[], pieces: Piece[][], measure: Measure, bound: i32, found: Results): void {
    const keys: i32[] = [];
    const values: i32[] = [];
    for (let i = 0; i < outputs.length; i++) {
      if (pieces.length == i) pieces.push(this.soughtIn(inputs[i]));
      const own = keysOf(inputs[i], pieces[i], measure, bound);
      for (let k = 0; k < own.length; k++) {
        const place = keys.indexOf(own[k]);
        const colour = <i32>outputs[i].cells[k];
        if (place < 0) {
          keys.push(own[k]);
          values.push(colour);
        } else if (values[place] != colour) return;
      }
    }
    const last = outputs.length;
    if (pieces.length == last) pieces.push(this.soughtIn(inputs[last]));
    const result = new Grid(inputs[last].rows, inputs[last].columns);
    const own = keysOf(inputs[last], pieces[last], measure, bound);
    for (let k = 0; k < own.length; k++) {
      const place = keys.indexOf(own[k]);
      // What the examples never show is open, and no rule is made up for it.
      if (place < 0) return;
      result.cells[k] = <u8>values[place];
    }
    found.note(result);
  }
}

/** What a table is entered with: the colour of each cell, and above it the measure of its piece. */
function keysOf(grid: Grid, pieces: Piece[], measure: Measure, bound: i32): StaticArray<i32> {
  const keys = new StaticArray<i32>(grid.cells.length);
  for (let i = 0; i < keys.length; i++) keys[i] = grid.cells[i];
  for (let p = 0; p < pieces.length; p++) {
    const value = 10 + 10 * measured(measure, bound, pieces[p], pieces, grid);
    for (let i = 0; i < pieces[p].cells.length; i++) keys[pieces[p].cells[i]] += value;
  }
  return keys;
}

/** The pieces of ground that touch no border. */
export function enclosedIn(grid: Grid, joined: Joined = Joined.Edges): Piece[] {
  const all = groundsOf(grid, joined);
  const enclosed: Piece[] = [];
  for (let i = 0; i < all.length; i++) if (!all[i].touchesBorderOf(grid)) enclosed.push(all[i]);
  return enclosed;
}

/** Tables by every measure, for pieces of one colour or for what is enclosed. */
export function tables(ofGround: bool): Scheme {
  return new Tables(TRIED, Joined.Edges, ofGround, true);
}

/** Tables from colours alone, and from colours and whether a cell is enclosed, whatever counts as a way out. */
export function exchanges(): Scheme[] {
  return [new Tables(NOTHING, Joined.Edges, false, false), new Tables(NOTHING, Joined.Edges, true, false), new Tables(NOTHING, Joined.Corners, true, false)];
}
