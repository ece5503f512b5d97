/** Operations on a square board or sheet as pictograms: turns, mirrorings and cyclic shifts, what they do, and how they are drawn. */
import { Dihedral, movedCell } from "../../../../assembly/kit/lattices/transform";
import { Rng } from "../../../../assembly/random";
import { cosine, Frame, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../../assembly/scene/scene";

/** Directions of a shift: up, right, down, left. */
const SHIFT_X: StaticArray<i32> = [0, 1, 0, -1];
const SHIFT_Y: StaticArray<i32> = [-1, 0, 1, 0];

/** A turn or mirroring of the whole board, or a shift of all of its cells. */
export class Operation {
  private constructor(
    /** One of `Dihedral`; the identity for a shift. */
    public op: i32,
    /** Places by which cells move; 0 for a turn or a mirroring. */
    public distance: i32,
    /** 0 up, 1 right, 2 down, 3 left. */
    public direction: i32,
  ) {}

  /** A turn or mirroring, one of `Dihedral` but the identity. */
  static symmetry(op: i32): Operation {
    return new Operation(op, 0, 0);
  }

  /** All cells move by `distance` in a direction; those that leave the board come in at the opposite side. */
  static shift(direction: i32, distance: i32): Operation {
    return new Operation(Dihedral.Identity, distance, direction);
  }

  get isShift(): bool {
    return this.distance > 0;
  }

  /** Where the content of a cell goes, on a board of the given side. */
  apply(index: i32, side: i32): i32 {
    if (!this.isShift) return movedCell(this.op, index, side);
    const column = (index % side) + SHIFT_X[this.direction] * this.distance + side;
    const row = index / side + SHIFT_Y[this.direction] * this.distance + side;
    return (row % side) * side + (column % side);
  }

  /** Whether the two together are no more than one of them, or nothing: shifts along one axis, turns, the same mirroring. */
  isLike(other: Operation): bool {
    if (this.isShift || other.isShift) return this.isShift && other.isShift && ((this.direction ^ other.direction) & 1) == 0;
    return this.op == other.op || (this.op < 4 && other.op < 4);
  }

  /** Equal for equal operations. */
  text(): string {
    return this.isShift ? "s" + this.direction.toString() + this.distance.toString() : "d" + this.op.toString();
  }

  /** In words, for explanations. */
  name(): string {
    if (this.isShift) return "shift " + SHIFT_NAMES[this.direction] + " by " + this.distance.toString();
    return SYMMETRY_NAMES[this.op];
  }

  /** Draws the pictogram, without a frame, into a square of the given side around the origin of the frame in force. */
  draw(scene: Scene, side: f64): void {
    if (this.isShift) this.drawShift(scene, side);
    else if (this.op < 4) this.drawTurn(scene, side);
    else this.drawMirror(scene, side);
  }

  /** A round arrow with the angle in its middle. */
  private drawTurn(scene: Scene, side: f64): void {
    const style = scene.style;
    const radius = side * 0.36;
    const sweep: f64 = this.op == Dihedral.Half ? 180 : this.op == Dihedral.Clockwise ? 90 : -90;
    const start: f64 = this.op == Dihedral.Half ? 180 : -90 - sweep / 2;
    scene.arc(0, 0, radius, start, sweep, Paint.line(style.ink, style.stroke(side * 0.035)));
    const end = start + sweep;
    const heading = end + (sweep > 0 ? 90.0 : -90.0);
    drawHead(scene, radius * cosine(end), radius * sine(end), heading, side * 0.13, style.ink);
    scene.text(this.op == Dihedral.Half ? "180°" : "90°", 0, side * 0.12, side * 0.22, style.ink, Align.Centre, Baseline.Middle, style.bold);
  }

  /** A broken mirror line, and a triangle on each side of it. */
  private drawMirror(scene: Scene, side: f64): void {
    const style = scene.style;
    // Of the mirror line: degrees clockwise from the right.
    const angle: f64 = this.op == Dihedral.LeftRight ? 90 : this.op == Dihedral.UpDown ? 0 : this.op == Dihedral.FallingDiagonal ? 45 : -45;
    const reach = side * 0.42;
    const along = Paint.line(style.accent, style.stroke(side * 0.035)).dashed(side * 0.09, side * 0.055);
    scene.line(-reach * cosine(angle), -reach * sine(angle), reach * cosine(angle), reach * sine(angle), along);
    for (let k = -1; k <= 1; k += 2) {
      const across = angle + 90.0 * <f64>k;
      const points: f64[] = [];
      put(points, 0.28 * side, across, 0.0, angle);
      put(points, 0.1 * side, across, 0.16 * side, angle);
      put(points, 0.1 * side, across, -0.16 * side, angle);
      scene.polygon(points, k < 0 ? Paint.fill(style.ink) : Paint.fill(style.surface).edge(style.ink, style.stroke(2.5)));
    }
  }

  /** A straight arrow and the number of places. */
  private drawShift(scene: Scene, side: f64): void {
    const style = scene.style;
    const dx = <f64>SHIFT_X[this.direction];
    const dy = <f64>SHIFT_Y[this.direction];
    // The arrow runs beside the number.
    const offX = dy == 0 ? 0.0 : -side * 0.2;
    const offY = dx == 0 ? 0.0 : -side * 0.2;
    const reach = side * 0.3;
    scene.line(offX - dx * reach, offY - dy * reach, offX + dx * reach * 0.8, offY + dy * reach * 0.8, Paint.line(style.ink, style.stroke(side * 0.045)));
    drawHead(scene, offX + dx * reach, offY + dy * reach, 90.0 * <f64>(this.direction - 1), side * 0.15, style.ink);
    scene.text(this.distance.toString(), dy == 0 ? 0.0 : side * 0.16, dx == 0 ? 0.0 : side * 0.2, side * 0.36, style.ink, Align.Centre, Baseline.Middle, true);
  }
}

const SHIFT_NAMES: StaticArray<string> = ["up", "right", "down", "left"];
const SYMMETRY_NAMES: StaticArray<string> = [
  "nothing", "turn 90° clockwise", "turn 180°", "turn 90° counter-clockwise",
  "mirror left to right", "mirror at the rising diagonal", "mirror top to bottom", "mirror at the falling diagonal",
];

/** A point at a distance in one direction and another along a second one. */
function put(points: f64[], distance: f64, direction: f64, shift: f64, along: f64): void {
  points.push(distance * cosine(direction) + shift * cosine(along));
  points.push(distance * sine(direction) + shift * sine(along));
}

/** A filled arrow head with its middle at (x, y), pointing in a direction of degrees clockwise from the right. */
function drawHead(scene: Scene, x: f64, y: f64, direction: f64, size: f64, colour: i32): void {
  const points: f64[] = [];
  put(points, size * 0.6, direction, 0.0, direction + 90.0);
  put(points, -size * 0.4, direction, size * 0.55, direction + 90.0);
  put(points, -size * 0.4, direction, -size * 0.55, direction + 90.0);
  for (let i = 0; i < points.length; i += 2) {
    points[i] += x;
    points[i + 1] += y;
  }
  scene.polygon(points, Paint.fill(colour));
}

/** Which operations a task may draw. */
export class OperationPool {
  constructor(
    public hasMirrors: bool,
    public hasDiagonals: bool,
    /** Farthest shift; 0 for none. */
    public farthest: i32,
  ) {}

  /** A random one of them; shifts are one draw in three where there are any. */
  pick(rng: Rng): Operation {
    if (this.farthest > 0 && rng.int(0, 2) == 0) return Operation.shift(rng.int(0, 3), rng.int(1, this.farthest));
    const symmetries: i32[] = [1, 2, 3];
    if (this.hasMirrors) {
      symmetries.push(Dihedral.LeftRight);
      symmetries.push(Dihedral.UpDown);
    }
    if (this.hasDiagonals) {
      symmetries.push(Dihedral.RisingDiagonal);
      symmetries.push(Dihedral.FallingDiagonal);
    }
    return Operation.symmetry(rng.pick<i32>(symmetries));
  }

  /** Some of them in a row, none of which merely undoes or continues the one before. */
  chain(rng: Rng, steps: i32): Operation[] {
    const operations: Operation[] = [];
    while (operations.length < steps) {
      const next = this.pick(rng);
      if (operations.length > 0 && next.isLike(operations[operations.length - 1])) continue;
      operations.push(next);
    }
    return operations;
  }

  /** The meaning of the pictograms, for the question. */
  rules(noun: string): string {
    const parts: string[] = ["Round arrows turn the whole " + noun + " in their direction by the angle written in them."];
    if (this.hasMirrors || this.hasDiagonals) parts.push("Dashed lines between two triangles mirror the whole " + noun + " at that line through its middle.");
    if (this.farthest > 0) {
      parts.push("Straight arrows with a number shift all cells by so many places in their direction, and cells that leave the " + noun + " come in again at the opposite side.");
    }
    return parts.join(" ");
  }
}

/** Draws operations as a row of pictograms from left to right with small arrows between, as large as the width allows; broken into two rows from six on. */
export function drawOperations(scene: Scene, operations: Operation[], left: f64, top: f64, width: f64, height: f64): void {
  const count = operations.length;
  const rows = count > 5 ? 2 : 1;
  const inRow = (count + rows - 1) / rows;
  const gap: f64 = 26;
  const side = Math.floor(Math.min((width - gap * <f64>(inRow - 1)) / <f64>inRow, (height - 12.0 * <f64>(rows - 1)) / <f64>rows));
  const style = scene.style;
  const startX = left + (width - side * <f64>inRow - gap * <f64>(inRow - 1)) / 2;
  const startY = top + (height - side * <f64>rows - 12.0 * <f64>(rows - 1)) / 2;
  for (let i = 0; i < count; i++) {
    const x = startX + <f64>(i % inRow) * (side + gap) + side / 2;
    const y = startY + <f64>(i / inRow) * (side + 12) + side / 2;
    drawAt(scene, operations[i], x, y, side);
    if (i % inRow < inRow - 1 && i < count - 1) drawHead(scene, x + (side + gap) / 2, y, 0, 14, style.soft);
  }
}

/** Draws one pictogram in a framed square with its middle at (x, y). */
export function drawAt(scene: Scene, operation: Operation, x: f64, y: f64, side: f64): void {
  const style = scene.style;
  scene.enter(Frame.at(x, y));
  scene.rect(-side / 2, -side / 2, side, side, Paint.fill(style.surface).edge(style.soft, style.stroke(2.5)), 6);
  operation.draw(scene, side);
  scene.leave();
}
