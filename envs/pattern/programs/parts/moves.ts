/** Rules by which pieces move: a table from what a piece is like to a direction. */
import { columnStep, Grid, Piece, piecesOf, rowStep } from "./grid";
import { Results, Scheme } from "./induction";
import { largestIn, measured, Measure, TRIED } from "./tables";

/** A piece that stays. */
export const STAY: i32 = 4;
const ACTIONS: i32 = 5;

/** What ends a move. */
export const enum Stop {
  /** Another piece or the border. */
  Obstacle = 0,
  /** The border alone, whatever lies between. */
  Border = 1,
  /** The first cell. */
  Cell = 2,
}
const STOPS: i32 = 3;

/** Most ways to fill what the examples leave open of a table. */
const MOST_FILLINGS: i32 = 256;

/** How far a piece goes. */
export function distanceOf(grid: Grid, piece: Piece, action: i32, stop: Stop): i32 {
  if (action == STAY) return 0;
  let distance = 0;
  while (canGo(grid, piece, action, distance + 1, stop) && !(stop == Stop.Cell && distance == 1)) distance++;
  return distance;
}

function canGo(grid: Grid, piece: Piece, direction: i32, distance: i32, stop: Stop): bool {
  for (let i = 0; i < piece.cells.length; i++) {
    const row = piece.cells[i] / grid.columns + distance * rowStep(direction);
    const column = piece.cells[i] % grid.columns + distance * columnStep(direction);
    if (!grid.holds(row, column)) return false;
    if (stop != Stop.Border && grid.at(row, column) != 0 && !piece.cells.includes(row * grid.columns + column)) return false;
  }
  return true;
}

/** The cells that a piece has after an action, and with a trail also those that it was on. */
function cellsOf(grid: Grid, piece: Piece, action: i32, stop: Stop, hasTrail: bool): i32[] {
  const distance = distanceOf(grid, piece, action, stop);
  const step = action == STAY ? 0 : rowStep(action) * grid.columns + columnStep(action);
  const cells: i32[] = [];
  for (let k = hasTrail ? 0 : distance; k <= distance; k++) {
    for (let i = 0; i < piece.cells.length; i++) {
      const cell = piece.cells[i] + k * step;
      if (!cells.includes(cell)) cells.push(cell);
    }
  }
  return cells;
}

/** All pieces of a grid after each has done its action; a trail leaves every cell that a piece was on in its colour. */
export function moved(grid: Grid, pieces: Piece[], actions: i32[], stop: Stop, hasTrail: bool): Grid {
  const result = new Grid(grid.rows, grid.columns);
  for (let p = 0; p < pieces.length; p++) {
    const cells = cellsOf(grid, pieces[p], actions[p], stop, hasTrail);
    for (let i = 0; i < cells.length; i++) result.cells[cells[i]] = <u8>pieces[p].colour;
  }
  return result;
}

/** Every piece stays or goes in one of four directions, by a table from its colour, from a measure, or from both. */
export class Moves extends Scheme {
  learn(inputs: Grid[], outputs: Grid[], found: Results): void {
    for (let i = 0; i < outputs.length; i++) if (!inputs[i].isShapedLike(outputs[i])) return;
    const pieces: Piece[][] = [];
    for (let i = 0; i < inputs.length; i++) pieces.push(piecesOf(inputs[i]));
    for (let stop = 0; stop < STOPS; stop++) {
      for (let trail = 0; trail < 2; trail++) this.tables(inputs, outputs, pieces, <Stop>stop, trail == 1, found);
    }
  }

  private tables(inputs: Grid[], outputs: Grid[], pieces: Piece[][], stop: Stop, hasTrail: bool, found: Results): void {
    const possible: i32[][] = [];
    for (let i = 0; i < outputs.length; i++) {
      // What only moves never becomes more.
      if (!hasTrail && outputs[i].count(0) < inputs[i].count(0)) return;
      const masks: i32[] = [];
      for (let p = 0; p < pieces[i].length; p++) {
        const mask = explains(inputs[i], outputs[i], pieces[i][p], stop, hasTrail);
        if (mask == 0) return;
        masks.push(mask);
      }
      sharpen(inputs[i], pieces[i], masks, stop, hasTrail);
      possible.push(masks);
    }
    const largest = largestIn(pieces);
    for (let m = 0; m < TRIED.length + largest - 1; m++) {
      const measure = m < TRIED.length ? TRIED[m] : Measure.AtLeast;
      for (let colours = 0; colours < 2; colours++) this.fill(inputs, outputs, pieces, possible, measure, m - TRIED.length + 2, colours == 1, stop, hasTrail, found);
    }
  }

  /** Notes the results of every table by one measure that fits. */
  private fill(
    inputs: Grid[], outputs: Grid[], pieces: Piece[][], possible: i32[][], measure: Measure, bound: i32, byColour: bool, stop: Stop, hasTrail: bool, found: Results,
  ): void {
    const keys: i32[] = [];
    const masks: i32[] = [];
    const rows: i32[][] = [];
    for (let i = 0; i < inputs.length; i++) {
      const row: i32[] = [];
      for (let p = 0; p < pieces[i].length; p++) {
        const key = measured(measure, bound, pieces[i][p], pieces[i], inputs[i]) * 10 + (byColour ? pieces[i][p].colour : 0);
        let place = keys.indexOf(key);
        if (place < 0) {
          // What the examples never show is open.
          if (i == outputs.length) return;
          place = keys.length;
          keys.push(key);
          masks.push((1 << ACTIONS) - 1);
        }
        if (i < outputs.length) {
          masks[place] &= possible[i][p];
          if (masks[place] == 0) return;
        }
        row.push(place);
      }
      rows.push(row);
    }
    let fillings = 1;
    for (let k = 0; k < masks.length; k++) fillings = min(fillings * popcnt(masks[k]), MOST_FILLINGS);
    for (let filling = 0; filling < fillings; filling++) {
      const table = filled(masks, filling);
      let fits = true;
      for (let i = 0; i < outputs.length && fits; i++) fits = moved(inputs[i], pieces[i], looked(rows[i], table), stop, hasTrail).equals(outputs[i]);
      const last = outputs.length;
      if (fits) found.note(moved(inputs[last], pieces[last], looked(rows[last], table), stop, hasTrail));
      if (found.isOpen) return;
    }
  }
}

/** The actions after which the output shows the colour of a piece wherever it is or was, as bits. */
function explains(input: Grid, output: Grid, piece: Piece, stop: Stop, hasTrail: bool): i32 {
  let mask = 0;
  for (let action = 0; action < ACTIONS; action++) {
    const cells = cellsOf(input, piece, action, stop, hasTrail);
    let fits = true;
    for (let i = 0; i < cells.length && fits; i++) fits = <i32>output.cells[cells[i]] == piece.colour;
    if (fits) mask |= 1 << action;
  }
  return mask;
}

/** Leaves each piece only those of its actions that bring it to every cell of the output that no other piece can explain. */
function sharpen(input: Grid, pieces: Piece[], masks: i32[], stop: Stop, hasTrail: bool): void {
  const SEVERAL = -1;
  const comers = new StaticArray<i32>(input.cells.length);
  for (let p = 0; p < pieces.length; p++) {
    for (let action = 0; action < ACTIONS; action++) {
      if ((masks[p] & (1 << action)) == 0) continue;
      const cells = cellsOf(input, pieces[p], action, stop, hasTrail);
      for (let i = 0; i < cells.length; i++) comers[cells[i]] = comers[cells[i]] == 0 || comers[cells[i]] == p + 1 ? p + 1 : SEVERAL;
    }
  }
  const owned = new StaticArray<i32>(pieces.length);
  for (let i = 0; i < comers.length; i++) if (comers[i] > 0) owned[comers[i] - 1]++;
  for (let p = 0; p < pieces.length; p++) {
    if (popcnt(masks[p]) == 1) continue;
    for (let action = 0; action < ACTIONS; action++) {
      if ((masks[p] & (1 << action)) == 0) continue;
      const cells = cellsOf(input, pieces[p], action, stop, hasTrail);
      let reached = 0;
      for (let i = 0; i < cells.length; i++) reached += <i32>(comers[cells[i]] == p + 1);
      if (reached < owned[p]) masks[p] ^= 1 << action;
    }
  }
}

/** One action for each line of the table, as a number names the choices. */
function filled(masks: i32[], filling: i32): i32[] {
  const table: i32[] = [];
  let left = filling;
  for (let k = 0; k < masks.length; k++) {
    const options = popcnt(masks[k]);
    let skip = left % options;
    left /= options;
    let action = 0;
    while ((masks[k] & (1 << action)) == 0 || skip > 0) {
      if ((masks[k] & (1 << action)) != 0) skip--;
      action++;
    }
    table.push(action);
  }
  return table;
}

function looked(row: i32[], table: i32[]): i32[] {
  const actions: i32[] = [];
  for (let p = 0; p < row.length; p++) actions.push(table[row[p]]);
  return actions;
}
