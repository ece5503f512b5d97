/** Steps that a person would try on any grid. */
import { Grid, Joined, Piece, piecesOf, rowStep, columnStep } from "./grid";
import { Step } from "./induction";
import { enclosedIn, measured, Measure, TRIED } from "./tables";

/** The same grid, mirrored or turned; nothing happens to it under the first of the eight symmetries. */
export class Turn extends Step {
  constructor(private symmetry: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    return grid.turned(this.symmetry);
  }
}

/** Every cell falls in a direction until another one or the border stops it; a colour may stay where it is. */
export class Fall extends Step {
  constructor(private direction: i32, private fixed: i32 = 0) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = new Grid(grid.rows, grid.columns);
    const isUpright = (this.direction & 1) == 0;
    const lanes = isUpright ? grid.columns : grid.rows;
    const length = isUpright ? grid.rows : grid.columns;
    const isForward = this.direction == 1 || this.direction == 2;
    for (let lane = 0; lane < lanes; lane++) {
      let free = 0;
      for (let i = 0; i < length; i++) {
        const at = isForward ? length - 1 - i : i;
        const colour = isUpright ? grid.at(at, lane) : grid.at(lane, at);
        if (colour == 0) continue;
        if (colour == this.fixed) free = i;
        const to = isForward ? length - 1 - free : free;
        if (isUpright) result.put(to, lane, colour);
        else result.put(lane, to, colour);
        free++;
      }
    }
    return result;
  }
}

/** Every piece slides in a direction as a whole until another one or the border stops it; a colour may stay where it is. */
export class Slide extends Step {
  constructor(private direction: i32, private fixed: i32 = 0) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    const pieces = piecesOf(grid);
    // Whoever is stopped by one that moves on afterwards goes on in another round.
    for (let round = 0; round <= pieces.length; round++) {
      let moved = false;
      for (let i = 0; i < pieces.length; i++) {
        if (pieces[i].colour != this.fixed && slidePiece(result, pieces[i], this.direction) > 0) moved = true;
      }
      if (!moved) return result;
    }
    return result;
  }
}

/** Slides a piece of a grid as far as it goes, and returns how far that is. */
function slidePiece(grid: Grid, piece: Piece, direction: i32): i32 {
  const step = rowStep(direction) * grid.columns + columnStep(direction);
  for (let i = 0; i < piece.cells.length; i++) grid.cells[piece.cells[i]] = 0;
  let distance = 0;
  while (fits(grid, piece, direction, distance + 1)) distance++;
  for (let i = 0; i < piece.cells.length; i++) {
    piece.cells[i] += distance * step;
    grid.cells[piece.cells[i]] = <u8>piece.colour;
  }
  return distance;
}

/** Whether a piece has free cells so many steps on. */
function fits(grid: Grid, piece: Piece, direction: i32, distance: i32): bool {
  for (let i = 0; i < piece.cells.length; i++) {
    const row = piece.cells[i] / grid.columns + distance * rowStep(direction);
    const column = piece.cells[i] % grid.columns + distance * columnStep(direction);
    if (!grid.holds(row, column) || grid.at(row, column) != 0) return false;
  }
  return true;
}

/** The whole grid moves one step, and what leaves it comes in on the other side. */
export class Wrap extends Step {
  constructor(private direction: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = new Grid(grid.rows, grid.columns);
    for (let r = 0; r < grid.rows; r++) {
      for (let c = 0; c < grid.columns; c++) {
        result.put((r + rowStep(this.direction) + grid.rows) % grid.rows, (c + columnStep(this.direction) + grid.columns) % grid.columns, grid.at(r, c));
      }
    }
    return result;
  }
}

/** What is enclosed takes a colour, or that of what encloses it (0). */
export class Fill extends Step {
  constructor(private colour: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    const pieces = enclosedIn(grid);
    for (let p = 0; p < pieces.length; p++) {
      // The first cell of a piece has its wall above it.
      const colour = this.colour > 0 ? this.colour : grid.cells[pieces[p].cells[0] - grid.columns];
      for (let i = 0; i < pieces[p].cells.length; i++) result.cells[pieces[p].cells[i]] = <u8>colour;
    }
    return result;
  }
}

/** Everything takes one colour. */
export class Paint extends Step {
  constructor(private colour: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    for (let i = 0; i < result.cells.length; i++) if (result.cells[i] > 0) result.cells[i] = <u8>this.colour;
    return result;
  }
}

/** The window around the one piece that a measure makes extreme; none where several share it. */
export class Crop extends Step {
  /** @param measure is most for the piece, or least */
  constructor(private measure: Measure, private isMost: bool, private joined: Joined) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const pieces = piecesOf(grid, this.joined);
    let best = -1;
    let bestValue = 0;
    let isTied = false;
    for (let i = 0; i < pieces.length; i++) {
      const value = measured(this.measure, 0, pieces[i], pieces, grid) * (this.isMost ? 1 : -1);
      if (best >= 0 && value == bestValue) isTied = true;
      if (best >= 0 && value <= bestValue) continue;
      best = i;
      bestValue = value;
      isTied = false;
    }
    if (best < 0 || isTied) return null;
    return grid.cropped(pieces[best].top, pieces[best].left, pieces[best].rows, pieces[best].columns);
  }
}

/** The window around everything. */
class Trim extends Step {
  apply(grid: Grid): Grid | null {
    const all = new Piece(0);
    for (let i = 0; i < grid.cells.length; i++) {
      if (grid.cells[i] == 0) continue;
      all.top = min(all.top, i / grid.columns);
      all.bottom = max(all.bottom, i / grid.columns);
      all.left = min(all.left, i % grid.columns);
      all.right = max(all.right, i % grid.columns);
    }
    return all.bottom < 0 ? null : grid.cropped(all.top, all.left, all.rows, all.columns);
  }
}

/** What is ground takes the colour of its mirror image, or of its place after a turn. */
export class Complete extends Step {
  constructor(private symmetry: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const image = grid.turned(this.symmetry);
    if (!image.isShapedLike(grid)) return null;
    const result = grid.copy();
    for (let i = 0; i < result.cells.length; i++) if (result.cells[i] == 0) result.cells[i] = image.cells[i];
    return result;
  }
}

/** From every cell a ray of its colour goes in a direction as far as the ground is free. */
export class Rays extends Step {
  constructor(private direction: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    for (let i = 0; i < grid.cells.length; i++) {
      if (grid.cells[i] == 0) continue;
      for (let to = grid.next(i, this.direction); to >= 0 && grid.cells[to] == 0; to = grid.next(to, this.direction)) result.cells[to] = grid.cells[i];
    }
    return result;
  }
}

/** Cells of one colour in a row, a column or both are joined by a line of it, through ground alone; where two lines cross, the last one is on top. */
export class Join extends Step {
  constructor(private inRows: bool, private inColumns: bool, private rowsLast: bool) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    for (let pass = 0; pass < 2; pass++) {
      const isRows = (pass == 1) == this.rowsLast;
      if (!(isRows ? this.inRows : this.inColumns)) continue;
      const direction = isRows ? 1 : 2;
      for (let i = 0; i < grid.cells.length; i++) {
        if (grid.cells[i] == 0) continue;
        let last = -1;
        for (let to = grid.next(i, direction); to >= 0; to = grid.next(to, direction)) if (grid.cells[to] == grid.cells[i]) last = to;
        for (let to = i; last >= 0 && to != last; to = grid.next(to, direction)) if (grid.cells[to] == 0) result.cells[to] = grid.cells[i];
      }
    }
    return result;
  }
}

/** Windows around the extreme piece by every measure, most and least. */
export function crops(): Step[] {
  const steps: Step[] = [];
  for (let joined = 0; joined < 3; joined++) {
    for (let i = 0; i < TRIED.length; i++) {
      steps.push(new Crop(TRIED[i], true, <Joined>joined));
      steps.push(new Crop(TRIED[i], false, <Joined>joined));
    }
  }
  return steps;
}

/** What a person would try first: copying, turns, falls, fillings, windows, symmetries, rays and lines; constants are the colours of the outputs. */
export function readings(outputs: Grid[]): Step[] {
  const steps: Step[] = [new Trim()];
  for (let symmetry = 0; symmetry < 8; symmetry++) {
    steps.push(new Turn(symmetry));
    if (symmetry > 0) steps.push(new Complete(symmetry));
  }
  for (let direction = 0; direction < 4; direction++) {
    steps.push(new Fall(direction));
    steps.push(new Slide(direction));
    steps.push(new Wrap(direction));
    steps.push(new Rays(direction));
  }
  steps.push(new Join(true, false, true));
  steps.push(new Join(false, true, true));
  steps.push(new Join(true, true, true));
  steps.push(new Join(true, true, false));
  steps.push(new Fill(0));
  for (let colour = 1; colour < 10; colour++) {
    let isUsed = false;
    for (let i = 0; i < outputs.length && !isUsed; i++) isUsed = outputs[i].count(colour) > 0;
    if (!isUsed) continue;
    steps.push(new Fill(colour));
    steps.push(new Paint(colour));
  }
  steps.push(new Crop(Measure.Area, true, Joined.Edges));
  steps.push(new Crop(Measure.Area, false, Joined.Edges));
  return steps;
}
