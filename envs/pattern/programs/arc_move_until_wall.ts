import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed } from "../../../assembly/words";
import { GridProgram } from "./family";
import { columnStep, directionName, Grid, Piece, piecesOf, rowStep } from "./parts/grid";
import { Language } from "./parts/induction";
import { distanceOf, moved, Moves, STAY, Stop } from "./parts/moves";
import { drawColours, randomShape, scatter } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** What decides where a piece goes. */
const enum Guide {
  Nothing = 0,
  Colour = 1,
  Size = 2,
}
const GUIDES: StaticArray<string> = ["none", "colour", "size"];

/** Places that are tried for a piece that moves. */
const TRIES: i32 = 12;

/** Examples show pieces sliding until a wall or the border stops them: slide those of the test. */
export class ArcMoveUntilWall extends GridProgram {
  private side: i32 = 0;
  private movers: i32 = 0;
  private largest: i32 = 0;
  private kinds: i32 = 0;
  private walls: i32 = 0;
  private guide: Guide = Guide.Nothing;
  private hasTrail: bool = false;

  private wall: i32 = 0;
  /** A colour and a direction for every kind of mover. */
  private colours: i32[] = [];
  private directions: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [5, 6, 7, 8, 8, 9, 10, 10, 11, 12]);
    this.examples = knobs.int("examples", [2, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
    this.movers = knobs.int("pieces that move", [2, 3, 3, 4, 5, 6, 6, 6, 8, 8]);
    this.largest = knobs.int("cells of the largest", [1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    this.walls = knobs.int("pieces of wall", [0, 0, 3, 3, 4, 4, 4, 4, 5, 5]);
    this.guide = knobs.choice("direction hangs on", GUIDES, [
      Guide.Nothing, Guide.Nothing, Guide.Nothing, Guide.Colour, Guide.Colour, Guide.Size, Guide.Colour, Guide.Colour, Guide.Size, Guide.Colour,
    ]);
    this.kinds = knobs.int("kinds of pieces", [1, 1, 1, 2, 2, 2, 3, 3, 2, 4]);
    this.hasTrail = knobs.flag("pieces leave a trail", [false, false, false, false, false, false, false, true, true, true]);
    this.fitCanvas(this.side, this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const colours = drawColours(rng, 1 + this.kinds);
    this.wall = colours[0];
    // Kinds that are told by size share a colour.
    for (let k = 0; k < this.kinds; k++) this.colours.push(colours[this.guide == Guide.Size ? 1 : 1 + k]);
    const directions = rng.permutation(4);
    for (let k = 0; k < this.kinds; k++) this.directions.push(directions[k]);
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const grid = new Grid(this.side, this.side);
    for (let w = 0; w < this.walls; w++) {
      if (scatter(rng, grid, randomShape(rng, rng.int(1, 3), 3), this.wall, 1) < 0) return null;
    }
    const isTaken = new StaticArray<bool>(grid.cells.length);
    for (let m = 0; m < this.movers; m++) {
      const kind = m % this.kinds;
      const cells = this.guide != Guide.Size ? rng.int(1, this.largest) : kind == 0 ? 1 : rng.int(2, this.largest);
      if (!this.addMover(rng, grid, cells, kind, isTaken)) return null;
    }
    return grid;
  }

  /** Puts one more mover where its lane is free; false when chance found no place. */
  private addMover(rng: Rng, grid: Grid, cells: i32, kind: i32, isTaken: StaticArray<bool>): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      const shape = randomShape(rng, cells, 3);
      const at = scatter(rng, grid, shape, this.colours[kind]);
      if (at < 0) return false;
      const piece = new Piece(this.colours[kind]);
      for (let i = 0; i < shape.count; i++) piece.cells.push(at + shape.y(i) * grid.columns + shape.x(i));
      if (this.takesLane(grid, piece, this.directions[kind], isTaken)) return true;
      for (let i = 0; i < piece.cells.length; i++) grid.cells[piece.cells[i]] = 0;
    }
    return false;
  }

  /** Takes the cells that a mover crosses, if it goes at least a step, wall or border stops it, and no other mover crosses them. */
  private takesLane(grid: Grid, piece: Piece, direction: i32, isTaken: StaticArray<bool>): bool {
    const distance = distanceOf(grid, piece, direction, Stop.Obstacle);
    if (distance == 0) return false;
    const step = rowStep(direction) * grid.columns + columnStep(direction);
    for (let i = 0; i < piece.cells.length; i++) {
      for (let k = 0; k <= distance; k++) if (isTaken[piece.cells[i] + k * step]) return false;
      const beyond = grid.next(piece.cells[i] + distance * step, direction);
      if (beyond >= 0 && grid.cells[beyond] != 0 && <i32>grid.cells[beyond] != this.wall && !piece.cells.includes(beyond - distance * step)) return false;
    }
    for (let i = 0; i < piece.cells.length; i++) {
      for (let k = 0; k <= distance; k++) isTaken[piece.cells[i] + k * step] = true;
    }
    return true;
  }

  private actionOf(piece: Piece): i32 {
    if (piece.colour == this.wall) return STAY;
    if (this.guide == Guide.Size) return this.directions[piece.area == 1 ? 0 : 1];
    return this.directions[this.colours.indexOf(piece.colour)];
  }

  protected result(grid: Grid): Grid | null {
    const pieces = piecesOf(grid);
    const actions: i32[] = [];
    for (let p = 0; p < pieces.length; p++) actions.push(this.actionOf(pieces[p]));
    return moved(grid, pieces, actions, Stop.Obstacle, this.hasTrail);
  }

  protected language(): Language {
    return new Language(readings(this.outputs), [], exchanges().concat([new Moves()]));
  }

  /** Cells that the pieces of the test cross, three for every piece that is looked at, and ten for every direction, for a trail, and for telling by size. */
  complexity(): f64 {
    const pieces = piecesOf(this.test);
    let work = 10 * (this.kinds + <i32>this.hasTrail + <i32>(this.guide == Guide.Size)) + 3 * pieces.length;
    for (let p = 0; p < pieces.length; p++) work += pieces[p].area * distanceOf(this.test, pieces[p], this.actionOf(pieces[p]), Stop.Obstacle);
    return <f64>work;
  }

  protected rule(): string {
    const parts: string[] = [];
    for (let k = 0; k < this.kinds; k++) {
      const what = this.guide == Guide.Nothing ? "every piece" : this.guide == Guide.Colour ? "colour " + this.colours[k].toString() : k == 0 ? "a single cell" : "a larger piece";
      parts.push(what + " slides " + directionName(this.directions[k]));
    }
    const stop = this.walls > 0 ? "it meets colour " + this.wall.toString() + " or the border" : "it meets the border";
    return "Until " + stop + ", " + listed(parts) + (this.hasTrail ? ", leaving a trail." : ".");
  }
}
