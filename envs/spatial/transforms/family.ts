/** What the environments on planar transformations share: turned shapes and how they are painted, shapes on the plane, and rows of operations. */
import { Lattice, Squares } from "../../../assembly/kit/lattices/shape";
import { Operation, OperationPool, pictogramRules } from "./parts/operation";
import { drawOperations, rowsHeight, rowsOf } from "./parts/row";
import { growPolyomino, Polyomino, withCellAdded } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

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

/** Draws an empty tile around (x, y) with its name above. */
export function drawReference(scene: Scene, x: f64, y: f64, side: f64): void {
  const style = scene.style;
  scene.text("reference", x, y - side / 2 - 22, 28, style.ink);
  scene.rect(x - side / 2, y - side / 2, side, side, Paint.fill(style.surface).edge(style.ink, style.stroke(3.5)), 6);
}

/** Half of a whole number, as a text: `3`, `3.5`, `-0.5`. */
export function halvesText(twice: i32): string {
  const size = abs(twice);
  return (twice < 0 ? "-" : "") + (size / 2).toString() + ((size & 1) == 1 ? ".5" : "");
}

/** An asymmetric shape of so many cells, somewhere between `low` and `high` of the plane, or null when chance gave none. */
export function placedShape(rng: Rng, cells: i32, low: i32, high: i32): Squares | null {
  const isTall = rng.chance(0.5);
  const shape = asymmetric(rng, cells, isTall ? 4 : 5, isTall ? 5 : 4);
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

/** The tags of a shape and of its image. */
export const BEFORE: i32 = 0;
export const AFTER: i32 = 1;

/** How a shape is painted that is moved, near to the ground, and its image, far from it. No line of a grid can close a cell of such a shape. */
export function beforePaint(style: Style): Paint {
  return Paint.fill(blend(style.surface, style.ink, 0.16)).edge(style.ink, style.stroke(2.5));
}

export function afterPaint(style: Style): Paint {
  return Paint.fill(style.accent).edge(style.surface, style.stroke(2));
}

/** What the two shapes are called: the slots {before} and {after}. */
export function nameShapes(words: Words): Words {
  const isDark = words.style.isDark;
  return words.set("before", isDark ? "darker" : "lighter").set("after", isDark ? "lighter" : "darker");
}

/** Draws the squares of a shape and those of its image. */
export function drawBeforeAndAfter(scene: Scene, lattice: Lattice, before: Squares, after: Squares): void {
  scene.tag(BEFORE);
  before.draw(scene, lattice, beforePaint(scene.style));
  scene.tag(AFTER);
  after.draw(scene, lattice, afterPaint(scene.style));
  scene.tag(-1);
}

/** A shape and its image on the coordinate plane. */
export abstract class PlaneTask extends Environment {
  protected low: i32 = 0;
  protected high: i32 = 0;
  protected before: Squares = new Squares([], []);
  protected after: Squares = new Squares([], []);

  /** Sets a canvas for the plane: small where there are no negative numbers. */
  protected fitCanvas(): void {
    this.width = this.low < 0 ? 672 : 448;
    this.height = this.width;
  }

  protected get lattice(): Lattice {
    return new Lattice(4, 4, <f64>this.width - 8, this.low, this.high);
  }

  /** Draws the plane with every `step`-th number, and the shapes on it. */
  protected drawPlane(scene: Scene, step: i32): void {
    const lattice = this.lattice;
    lattice.draw(scene, step);
    drawBeforeAndAfter(scene, lattice, this.before, this.after);
  }
}

/** Free space around a board with operations below, and between the two. */
const EDGE: f64 = 22;
const BETWEEN: f64 = 24;

/** Operations, drawn as pictograms below a board or a sheet, that are carried out in order. */
export abstract class OperationTask extends Environment {
  protected steps: i32 = 0;
  protected pool: OperationPool = new OperationPool(false, false, 0);
  protected operations: Operation[] = [];

  /** Sets the canvas: a large one for many operations or much to follow. */
  protected fitCanvas(isLarge: bool): void {
    this.width = isLarge ? 672 : 448;
    this.height = this.width + 224;
  }

  private get across(): f64 {
    return <f64>this.width - 2 * EDGE;
  }

  private get below(): f64 {
    return rowsHeight(this.steps, this.across);
  }

  /** The side of the square above the operations. */
  protected get square(): f64 {
    return Math.min(this.across, <f64>this.height - 2 * EDGE - BETWEEN - this.below);
  }

  /** Its top edge. */
  protected get top(): f64 {
    return Math.floor((<f64>this.height - this.square - BETWEEN - this.below) / 2);
  }

  /** Its left edge. */
  protected get left(): f64 {
    return (<f64>this.width - this.square) / 2;
  }

  protected drawSteps(scene: Scene): void {
    drawOperations(scene, this.operations, EDGE, this.top + this.square + BETWEEN, this.across);
  }

  /** Puts the operations into the slots {rules}, {steps} ("the steps below the board") and {are} ("are"). */
  protected nameSteps(words: Words, noun: string): Words {
    const order = this.steps == 1 ? "" : rowsOf(this.steps) == 1 ? "Go from left to right. " : "Go from left to right, the upper row first. ";
    return words
      .set("rules", order + pictogramRules(this.operations, noun))
      .set("steps", (this.steps == 1 ? "the step below the " : "the steps below the ") + noun)
      .set("are", this.steps == 1 ? "is" : "are");
  }

  /** What is done, step by step: the beginning of an explanation. */
  protected deeds(noun: string): string {
    const parts: string[] = [];
    for (let i = 0; i < this.steps; i++) parts.push("Step " + (i + 1).toString() + " " + this.operations[i].does(noun) + ".");
    return parts.join(" ");
  }
}
