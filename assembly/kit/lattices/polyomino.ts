/** Polyominoes: shapes of unit squares joined along edges, their congruence, growth and drawing. */
import { DIHEDRAL, turnedX, turnedY } from "./transform";
import { Rng } from "../../random";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";

/** Coordinates run from 0 to 15: a cell is packed as `y * 16 + x`. */
const PITCH: i32 = 16;
const STEP_X: StaticArray<i32> = [0, 1, 0, -1];
const STEP_Y: StaticArray<i32> = [-1, 0, 1, 0];

/** A shape of cells in a fixed orientation, moved to the corner of the lattice; x right, y down. */
export class Polyomino {
  /** Packed cells in ascending order; the least x and the least y are 0. */
  cells: i32[] = [];
  width: i32 = 0;
  height: i32 = 0;

  /** From the coordinates of at least one cell; they may be negative. */
  constructor(xs: i32[], ys: i32[]) {
    let left = i32.MAX_VALUE, top = i32.MAX_VALUE, right = i32.MIN_VALUE, bottom = i32.MIN_VALUE;
    for (let i = 0; i < xs.length; i++) {
      left = min(left, xs[i]);
      right = max(right, xs[i]);
      top = min(top, ys[i]);
      bottom = max(bottom, ys[i]);
    }
    this.width = right - left + 1;
    this.height = bottom - top + 1;
    assert(this.width <= PITCH && this.height <= PITCH, "a polyomino fits into 16 x 16 cells");
    const cells: i32[] = [];
    for (let i = 0; i < xs.length; i++) cells.push((ys[i] - top) * PITCH + xs[i] - left);
    cells.sort((a, b) => a - b);
    this.cells = cells;
  }

  get count(): i32 {
    return this.cells.length;
  }

  /** Column of a cell. */
  x(index: i32): i32 {
    return this.cells[index] % PITCH;
  }

  /** Row of a cell. */
  y(index: i32): i32 {
    return this.cells[index] / PITCH;
  }

  has(x: i32, y: i32): bool {
    return x >= 0 && y >= 0 && x < this.width && y < this.height && this.cells.includes(y * PITCH + x);
  }

  /** The image under one of the eight operations of `Dihedral`. */
  turned(op: i32): Polyomino {
    const xs: i32[] = [];
    const ys: i32[] = [];
    for (let i = 0; i < this.count; i++) {
      xs.push(turnedX(op, this.x(i), this.y(i)));
      ys.push(turnedY(op, this.x(i), this.y(i)));
    }
    return new Polyomino(xs, ys);
  }

  /** Equal for shapes that a shift makes equal, and for no others. */
  text(): string {
    const units: i32[] = [];
    for (let i = 0; i < this.count; i++) units.push(this.cells[i] + 1);
    return String.fromCharCodes(units);
  }

  /** Equal for shapes that a rotation makes equal, and for no others: the least text of the four turns. */
  rotationText(): string {
    return this.leastText(4);
  }

  /** Equal for shapes that a rotation or a mirroring makes equal, and for no others. */
  congruenceText(): string {
    return this.leastText(DIHEDRAL);
  }

  private leastText(operations: i32): string {
    let least = this.text();
    for (let op = 1; op < operations; op++) {
      const text = this.turned(op).text();
      if (text < least) least = text;
    }
    return least;
  }

  /** Whether no rotation and no mirroring leaves the shape as it is. */
  get isAsymmetric(): bool {
    const own = this.text();
    for (let op = 1; op < DIHEDRAL; op++) {
      if (this.turned(op).text() == own) return false;
    }
    return true;
  }

  /** Whether every cell can be reached from every other over common edges. */
  get isConnected(): bool {
    const seen: i32[] = [this.cells[0]];
    for (let i = 0; i < seen.length; i++) {
      for (let k = 0; k < 4; k++) {
        const x = (seen[i] % PITCH) + STEP_X[k];
        const y = seen[i] / PITCH + STEP_Y[k];
        if (this.has(x, y) && !seen.includes(y * PITCH + x)) seen.push(y * PITCH + x);
      }
    }
    return seen.length == this.count;
  }

  /** Draws the cells as squares of the given side around the origin of the frame in force. */
  draw(scene: Scene, side: f64, paint: Paint): void {
    const left = (-side * <f64>this.width) / 2;
    const top = (-side * <f64>this.height) / 2;
    for (let i = 0; i < this.count; i++) {
      const x = left + side * <f64>this.x(i);
      const y = top + side * <f64>this.y(i);
      scene.polygon([x, y, x + side, y, x + side, y + side, x, y + side], paint);
    }
  }

  /**
   * The corners of the outline as x, y, x, y ..., clockwise, with cells of the given side and the shape's corner at the origin, drawn in
   * by `inset` on every side. The shape is connected and has no hole.
   */
  outline(side: f64, inset: f64): f64[] {
    const points: f64[] = [];
    let x = this.x(0);
    let y = this.y(0);
    // Along the top of the first cell, with the shape on the right hand.
    let dx = 1;
    let dy = 0;
    do {
      x += dx;
      y += dy;
      // The cells ahead on the right and on the left.
      const right = this.has(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
      const left = this.has(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
      if (right && !left) continue;
      const nextX = right ? dy : -dy;
      const nextY = right ? -dx : dx;
      // Inwards from both edges that meet: to the right of each.
      points.push(side * <f64>x - inset * <f64>(dy + nextY));
      points.push(side * <f64>y + inset * <f64>(dx + nextX));
      dx = nextX;
      dy = nextY;
    } while (x != this.x(0) || y != this.y(0) || dx != 1);
    return points;
  }

  /** The most cells that this shape and a turned, shifted copy of another have in common, over the first `operations` of `Dihedral`. */
  overlap(other: Polyomino, operations: i32): i32 {
    let best = 0;
    for (let op = 0; op < operations; op++) {
      const image = other.turned(op);
      for (let dy = -image.height; dy <= this.height; dy++) {
        for (let dx = -image.width; dx <= this.width; dx++) {
          let common = 0;
          for (let i = 0; i < image.count; i++) common += <i32>this.has(image.x(i) + dx, image.y(i) + dy);
          best = max(best, common);
        }
      }
    }
    return best;
  }
}

/** A connected shape of `count` cells inside `width` x `height`, grown cell by cell at the free edges. */
export function growPolyomino(rng: Rng, count: i32, width: i32, height: i32): Polyomino {
  assert(count <= width * height, "there are fewer places than cells");
  const isTaken = new StaticArray<bool>(width * height);
  const frontier: i32[] = [rng.int(0, width * height - 1)];
  const xs: i32[] = [];
  const ys: i32[] = [];
  while (xs.length < count) {
    const at = rng.int(0, frontier.length - 1);
    const place = frontier[at];
    frontier[at] = frontier[frontier.length - 1];
    frontier.pop();
    if (isTaken[place]) continue;
    isTaken[place] = true;
    const x = place % width;
    const y = place / width;
    xs.push(x);
    ys.push(y);
    for (let k = 0; k < 4; k++) {
      const nextX = x + STEP_X[k];
      const nextY = y + STEP_Y[k];
      if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue;
      const next = nextY * width + nextX;
      if (!isTaken[next]) frontier.push(next);
    }
  }
  return new Polyomino(xs, ys);
}

/** The shape with one cell moved to another place; it may have come apart, or be too wide: the caller judges. */
export function withCellMoved(rng: Rng, shape: Polyomino): Polyomino {
  const gone = rng.int(0, shape.count - 1);
  const xs: i32[] = [];
  const ys: i32[] = [];
  for (let i = 0; i < shape.count; i++) {
    if (i == gone) continue;
    xs.push(shape.x(i));
    ys.push(shape.y(i));
  }
  return withCellBeside(rng, shape, xs, ys);
}

/** The shape with one more cell, at the edge of another one. */
export function withCellAdded(rng: Rng, shape: Polyomino): Polyomino {
  const xs: i32[] = [];
  const ys: i32[] = [];
  for (let i = 0; i < shape.count; i++) {
    xs.push(shape.x(i));
    ys.push(shape.y(i));
  }
  return withCellBeside(rng, shape, xs, ys);
}

/** The given cells of a shape, and one beside them that the shape has not. */
function withCellBeside(rng: Rng, shape: Polyomino, xs: i32[], ys: i32[]): Polyomino {
  while (true) {
    const from = rng.int(0, xs.length - 1);
    const side = rng.int(0, 3);
    const x = xs[from] + STEP_X[side];
    const y = ys[from] + STEP_Y[side];
    if (shape.has(x, y)) continue;
    xs.push(x);
    ys.push(y);
    return new Polyomino(xs, ys);
  }
}
