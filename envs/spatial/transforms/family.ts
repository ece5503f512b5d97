/** What the environments on planar transformations share: turned shapes and how they are painted, and boards of coloured cells. */
import { GridAnswer } from "../../../assembly/answer/grid";
import { Board } from "../../../assembly/kit/boards/grid";
import { Lattice, Squares } from "../../../assembly/kit/lattices/shape";
import { Operation } from "./parts/operation";
import { growPolyomino, Polyomino, withCellAdded } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName, Style } from "../../../assembly/scene/style";
import { listed } from "../../../assembly/words";

/** By how much shapes are turned. */
export const enum Tilt {
  Quarters = 0,
  Eighths = 1,
  Free = 2,
}

/** The words by which levels name `Tilt`, in their order. */
export const TILTS: StaticArray<string> = ["quarter turns", "eighths of a turn", "any angle"];

/** Least difference, in degrees, of two directions that must look different. */
const CLEAR: i32 = 20;

/** A random direction in whole degrees, 0 to 359, that clearly differs from `other`; -1 leaves it free. */
export function tiltOf(rng: Rng, tilt: Tilt, other: i32): i32 {
  const step = tilt == Tilt.Quarters ? 90 : tilt == Tilt.Eighths ? 45 : 1;
  if (other < 0) return rng.int(0, 360 / step - 1) * step;
  const skipped = step == 1 ? CLEAR : step;
  return (other + skipped + rng.int(0, (360 - 2 * skipped) / step) * step) % 360;
}

/** The side of the cells with which all shapes fit into a tile, turned by any angle if they must. */
export function pieceSide(shapes: Polyomino[], tile: f64, isOblique: bool): f64 {
  let extent: f64 = 0;
  for (let i = 0; i < shapes.length; i++) {
    const width = <f64>shapes[i].width;
    const height = <f64>shapes[i].height;
    extent = Math.max(extent, isOblique ? Math.sqrt(width * width + height * height) : Math.max(width, height));
  }
  return Math.floor((tile * 0.92) / extent);
}

/** Shapes and places that are tried before an instance is given up. */
const TRIES: i32 = 40;

/** A random shape that no rotation and no mirroring leaves as it is, or null when chance gave none. */
export function asymmetric(rng: Rng, cells: i32, width: i32, height: i32): Polyomino | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const shape = growPolyomino(rng, cells, width, height);
    if (shape.isAsymmetric) return shape;
  }
  return null;
}

/** An asymmetric shape that `symmetry` would leave as it is but for one cell or two, or null when chance gave none. */
export function nearlySymmetric(rng: Rng, cells: i32, symmetry: i32): Polyomino | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const shape = doubled(rng, cells, symmetry);
    if (shape !== null) return shape;
  }
  return null;
}

/** A random half beside its image, with one cell changed; null when that is no asymmetric shape in one piece. */
function doubled(rng: Rng, cells: i32, symmetry: i32): Polyomino | null {
  const half = growPolyomino(rng, (cells + 1) / 2, 3, 3);
  const image = half.turned(symmetry);
  const xs: i32[] = [];
  const ys: i32[] = [];
  // The image lies beside the half, so that the two share an edge or more, or nothing.
  const shift = rng.int(-1, 1);
  for (let i = 0; i < half.count; i++) {
    xs.push(half.x(i));
    ys.push(half.y(i));
    xs.push(image.x(i) + half.width);
    ys.push(image.y(i) + (symmetry == Dihedral.LeftRight ? 0 : shift));
  }
  // With an even number of cells one is taken away and another one added: the shape is off by two.
  const gone = rng.int(0, xs.length - 1);
  xs.splice(gone, 1);
  ys.splice(gone, 1);
  let shape = new Polyomino(xs, ys);
  if (shape.count < cells) shape = withCellAdded(rng, shape);
  const fits = max(shape.width, shape.height) <= 6 && shape.count == cells;
  return fits && shape.isConnected && shape.isAsymmetric ? shape : null;
}

/** How the cells of a shape are painted. */
export function shapePaint(style: Style): Paint {
  return style.accentFill().edge(style.ink, style.stroke(2.5));
}

/** Centre and side of the tile that shows what options are compared with, in canvas units: options stand to its right. */
export const REFERENCE_X: f64 = 124;
export const REFERENCE_Y: f64 = 336;
export const REFERENCE: f64 = 216;

/** Draws the empty tile with its name above. */
export function drawReference(scene: Scene): void {
  const style = scene.style;
  const half = REFERENCE / 2;
  scene.text("reference", REFERENCE_X, REFERENCE_Y - half - 22, 28, style.ink);
  scene.rect(REFERENCE_X - half, REFERENCE_Y - half, REFERENCE, REFERENCE, Paint.fill(style.surface).edge(style.ink, style.stroke(3.5)), 6);
}

/** Colours of cells: their initials differ. */
const CELL_HUES: StaticArray<i32> = [Hue.Red, Hue.Blue, Hue.Yellow, Hue.Green, Hue.Purple];
const INITIALS: string = "RBYGP";

/** How a board of coloured cells is written, for the question. */
export function colourRule(colours: i32): string {
  const parts: string[] = [];
  for (let i = 0; i < colours; i++) parts.push(INITIALS.charAt(i) + " for " + hueName(<Hue>CELL_HUES[i]));
  parts.push("0 for an empty cell");
  return "Write " + listed(parts) + ".";
}

/** A square board of coloured cells; 0 is an empty cell, 1 to 5 are colours. */
export class Pattern {
  /** Row by row. */
  cells: StaticArray<i32>;

  constructor(public side: i32) {
    this.cells = new StaticArray<i32>(side * side);
  }

  /** Cells of at most so many colours, about two in five empty, with every colour in use. */
  static random(rng: Rng, side: i32, colours: i32): Pattern {
    const pattern = new Pattern(side);
    const places = rng.permutation(side * side);
    for (let i = 0; i < places.length; i++) {
      const isEmpty = i >= colours && rng.int(0, 4) < 2;
      pattern.cells[places[i]] = isEmpty ? 0 : i < colours ? i + 1 : rng.int(1, colours);
    }
    return pattern;
  }

  /** The board after some operations. */
  after(operations: Operation[]): Pattern {
    const result = new Pattern(this.side);
    for (let i = 0; i < this.cells.length; i++) {
      let place = i;
      for (let k = 0; k < operations.length; k++) place = operations[k].apply(place, this.side);
      result.cells[place] = this.cells[i];
    }
    return result;
  }

  /** The board with some cells emptied. */
  hide(isHidden: bool[]): Pattern {
    const result = new Pattern(this.side);
    for (let i = 0; i < this.cells.length; i++) result.cells[i] = isHidden[i] ? 0 : this.cells[i];
    return result;
  }

  equals(other: Pattern): bool {
    for (let i = 0; i < this.cells.length; i++) {
      if (this.cells[i] != other.cells[i]) return false;
    }
    return true;
  }

  /** Draws ground, colours and lines on a board of the same size. */
  draw(scene: Scene, board: Board): void {
    board.ground(scene);
    for (let i = 0; i < this.cells.length; i++) {
      if (this.cells[i] > 0) board.shade(scene, i / this.side, i % this.side, scene.style.hue(<Hue>CELL_HUES[this.cells[i] - 1]));
    }
    board.lines(scene);
  }

  /** The whole board, a letter a cell. */
  answer(): GridAnswer {
    const tokens: string[] = [];
    for (let i = 0; i < this.cells.length; i++) tokens.push(this.cells[i] == 0 ? "0" : INITIALS.charAt(this.cells[i] - 1));
    return new GridAnswer(this.side, this.side, tokens);
  }
}

/** Half of a whole number, as a text: `3`, `3.5`, `-0.5`. */
export function halvesText(twice: i32): string {
  const size = abs(twice);
  return (twice < 0 ? "-" : "") + (size / 2).toString() + ((size & 1) == 1 ? ".5" : "");
}

/** An asymmetric shape of so many cells or one more, somewhere between `low` and `high` of the plane, or null when chance gave none. */
export function placedShape(rng: Rng, cells: i32, low: i32, high: i32): Squares | null {
  const isTall = rng.chance(0.5);
  const shape = asymmetric(rng, cells + rng.int(0, 1), isTall ? 4 : 5, isTall ? 5 : 4);
  if (shape === null) return null;
  const left = rng.int(low, high - shape.width);
  const bottom = rng.int(low, high - shape.height);
  const xs: i32[] = [];
  const ys: i32[] = [];
  for (let i = 0; i < shape.count; i++) {
    xs.push(left + shape.x(i));
    ys.push(bottom + shape.y(i));
  }
  return new Squares(xs, ys);
}

/** Draws the squares of a shape outlined, and those of its image filled. */
export function drawBeforeAndAfter(scene: Scene, lattice: Lattice, before: Squares, after: Squares): void {
  const style = scene.style;
  before.draw(scene, lattice, Paint.fill(style.surface).edge(style.ink, style.stroke(3)));
  after.draw(scene, lattice, shapePaint(style));
}
