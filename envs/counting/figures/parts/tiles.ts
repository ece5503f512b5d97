/** Shapes of square cells as outlines: without holes, and with or without symmetries. */
import { Polyomino, growPolyomino, withCellMoved } from "../../../../assembly/kit/lattices/polyomino";
import { Dihedral, DIHEDRAL } from "../../../../assembly/kit/lattices/transform";
import { Rng } from "../../../../assembly/random";

/** Proposals before a shape is given up. */
const PROPOSALS: i32 = 200;

/** Whether a shape is in one piece, fits into a square of so many cells, and its outline does not touch itself or enclose a hole. */
export function isPlain(shape: Polyomino, box: i32): bool {
  if (shape.width > box || shape.height > box || !shape.isConnected) return false;
  const corners = shape.outline(1, 0);
  let twice: f64 = 0;
  for (let i = 0; i < corners.length; i += 2) {
    const k = (i + 2) % corners.length;
    twice += corners[i] * corners[k + 1] - corners[k] * corners[i + 1];
    // An outline that touches itself passes a corner twice.
    for (let j = 0; j < i; j += 2) if (corners[i] == corners[j] && corners[i + 1] == corners[j + 1]) return false;
  }
  return Math.abs(twice / 2 - <f64>shape.count) < 0.5;
}

/** Whether some line of symmetry leaves the shape as it is. */
export function hasMirror(shape: Polyomino): bool {
  for (let op = <i32>Dihedral.LeftRight; op < DIHEDRAL; op++) if (shape.turned(op).text() == shape.text()) return true;
  return false;
}

/** Whether a half turn leaves the shape as it is. */
export function hasHalfTurn(shape: Polyomino): bool {
  return shape.turned(Dihedral.Half).text() == shape.text();
}

/** A shape of about `cells` cells in a square of `box` with exactly these symmetries, or null when none was found. */
export function symmetricShape(rng: Rng, cells: i32, box: i32, mirror: bool, halfTurn: bool): Polyomino | null {
  for (let tries = 0; tries < PROPOSALS; tries++) {
    const parts = mirror && halfTurn ? 4 : 2;
    // An image may overlap its shape.
    const base = growPolyomino(rng, rng.int((cells + parts - 1) / parts, cells / 2 + 1), 3, 3);
    let shape = base;
    if (mirror && halfTurn) shape = joined(rng, joined(rng, base, Dihedral.LeftRight), Dihedral.UpDown);
    else shape = joined(rng, base, halfTurn ? Dihedral.Half : rng.chance(0.7) ? Dihedral.LeftRight : Dihedral.RisingDiagonal);
    // A near miss: one cell of a symmetric shape moved.
    if (!mirror && !halfTurn) shape = withCellMoved(rng, shape);
    if (abs(shape.count - cells) <= 1 && isPlain(shape, box) && hasMirror(shape) == mirror && hasHalfTurn(shape) == halfTurn) return shape;
  }
  return null;
}

/** A shape and its image under an operation, shifted so that they touch or overlap. */
function joined(rng: Rng, shape: Polyomino, op: Dihedral): Polyomino {
  const image = shape.turned(op);
  const xs: i32[] = [], ys: i32[] = [];
  for (let i = 0; i < shape.count; i++) {
    xs.push(shape.x(i));
    ys.push(shape.y(i));
  }
  // Any shift keeps a half turn; a mirroring allows those across its line.
  const alongX = op == Dihedral.UpDown ? 0 : rng.int(0, shape.width);
  const alongY = op == Dihedral.LeftRight ? 0 : op == Dihedral.RisingDiagonal ? alongX : rng.int(0, shape.height);
  for (let i = 0; i < image.count; i++) {
    const x = image.x(i) + alongX, y = image.y(i) + alongY;
    let isNew = true;
    for (let k = 0; k < shape.count; k++) if (xs[k] == x && ys[k] == y) isNew = false;
    if (!isNew) continue;
    xs.push(x);
    ys.push(y);
  }
  return new Polyomino(xs, ys);
}
