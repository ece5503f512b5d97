/** Operations on a square board or sheet as pictograms: turns, mirrorings, cyclic shifts and exchanges of corners. */
import { Dihedral, mirrors, movedCell } from "../../../../assembly/kit/lattices/transform";
import { Rng } from "../../../../assembly/random";
import { Face } from "../../../../assembly/scene/font";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../../assembly/scene/scene";

/** Directions of a shift: up, right, down, left. */
const SHIFT_X: StaticArray<i32> = [0, 1, 0, -1];
const SHIFT_Y: StaticArray<i32> = [-1, 0, 1, 0];

/** What an operation does to a board. */
const enum Deed {
  Symmetry = 0,
  Shift = 1,
  Exchange = 2,
}

/** Corners, by their places on a board of two by two, that can be exchanged. */
const EXCHANGED: StaticArray<i32> = [0, 1, 2, 3, 0, 2, 1, 3, 0, 3, 1, 2];

/** What corners are called, row by row. */
export const CORNERS: StaticArray<string> = ["top left", "top right", "bottom left", "bottom right"];

/** A turn or mirroring of the whole board, a shift of all of its cells, or an exchange of two of its corners. */
export class Operation {
  private constructor(
    private deed: Deed,
    /** One of `Dihedral`; the identity for anything but a symmetry. */
    public op: i32,
    /** Places by which cells move; 0 but for a shift. */
    public distance: i32,
    /** Of a shift: 0 up, 1 right, 2 down, 3 left. Of an exchange: which pair of corners. */
    public direction: i32,
  ) {}

  /** A turn or mirroring, one of `Dihedral` but the identity. */
  static symmetry(op: i32): Operation {
    return new Operation(Deed.Symmetry, op, 0, 0);
  }

  /** All cells move by `distance` in a direction; those that leave the board come in at the opposite side. */
  static shift(direction: i32, distance: i32): Operation {
    return new Operation(Deed.Shift, Dihedral.Identity, distance, direction);
  }

  /** Two corners change places: one of six pairs. */
  static exchange(pair: i32): Operation {
    return new Operation(Deed.Exchange, Dihedral.Identity, 0, pair);
  }

  get isShift(): bool {
    return this.deed == Deed.Shift;
  }

  get isExchange(): bool {
    return this.deed == Deed.Exchange;
  }

  /** Where the content of a cell goes, on a board of the given side. */
  apply(index: i32, side: i32): i32 {
    if (this.isExchange) {
      const first = cornerOf(EXCHANGED[2 * this.direction], side);
      const second = cornerOf(EXCHANGED[2 * this.direction + 1], side);
      return index == first ? second : index == second ? first : index;
    }
    if (!this.isShift) return movedCell(this.op, index, side);
    const column = (index % side) + SHIFT_X[this.direction] * this.distance + side;
    const row = index / side + SHIFT_Y[this.direction] * this.distance + side;
    return (row % side) * side + (column % side);
  }

  /** Whether the two together are no more than one of them, or nothing: shifts along one axis, turns, the same mirroring or exchange. */
  isLike(other: Operation): bool {
    if (this.deed != other.deed) return false;
    if (this.isShift) return ((this.direction ^ other.direction) & 1) == 0;
    if (this.isExchange) return this.direction == other.direction;
    return this.op == other.op || (!mirrors(this.op) && !mirrors(other.op));
  }

  /** Equal for equal operations. */
  text(): string {
    return this.deed.toString() + "/" + this.op.toString() + "/" + this.direction.toString() + "/" + this.distance.toString();
  }

  /** What it does to a board that is called by the noun: "turns the board by 180°". */
  does(noun: string): string {
    if (this.isShift) {
      return "shifts all cells by " + this.distance.toString() + (this.distance == 1 ? " place " : " places ") + SHIFT_NAMES[this.direction];
    }
    if (this.isExchange) {
      return "exchanges the " + CORNERS[EXCHANGED[2 * this.direction]] + " and the " + CORNERS[EXCHANGED[2 * this.direction + 1]] + " label";
    }
    return (mirrors(this.op) ? "mirrors the " : "turns the ") + noun + " " + SYMMETRY_NAMES[this.op];
  }

  /** Draws the pictogram, without a frame, into a square of the given side around the origin of the frame in force. */
  draw(scene: Scene, side: f64): void {
    if (this.isShift) this.drawShift(scene, side);
    else if (this.isExchange) this.drawExchange(scene, side);
    else if (mirrors(this.op)) this.drawMirror(scene, side);
    else this.drawTurn(scene, side);
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
    scene.text(this.op == Dihedral.Half ? "180°" : "90°", 0, side * 0.12, side * 0.22, style.ink, Align.Centre, Baseline.Middle, style.face);
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
    scene.text(this.distance.toString(), dy == 0 ? 0.0 : side * 0.16, dx == 0 ? 0.0 : side * 0.2, side * 0.36, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
  }

  /** Four corners, of which two are large, with an arrow between these that has a head at both ends. */
  private drawExchange(scene: Scene, side: f64): void {
    const style = scene.style;
    const reach = side * 0.3;
    const first = EXCHANGED[2 * this.direction];
    const second = EXCHANGED[2 * this.direction + 1];
    for (let corner = 0; corner < 4; corner++) {
      const isLarge = corner == first || corner == second;
      scene.circle(cornerX(corner) * reach, cornerY(corner) * reach, side * (isLarge ? 0.085 : 0.035), Paint.fill(isLarge ? style.accent : style.soft));
    }
    const dx = (cornerX(second) - cornerX(first)) / 2;
    const dy = (cornerY(second) - cornerY(first)) / 2;
    const length = Math.sqrt(dx * dx + dy * dy);
    const middleX = ((cornerX(first) + cornerX(second)) / 2) * reach;
    const middleY = ((cornerY(first) + cornerY(second)) / 2) * reach;
    // Heads stop short of the dots.
    const half = length * reach - side * 0.18;
    const ux = dx / length, uy = dy / length;
    scene.line(middleX - ux * half, middleY - uy * half, middleX + ux * half, middleY + uy * half, Paint.line(style.ink, style.stroke(side * 0.035)));
    const heading = dx == 0 ? 90.0 : dy == 0 ? 0.0 : dx * dy > 0 ? 45.0 : -45.0;
    drawHead(scene, middleX + cosine(heading) * half, middleY + sine(heading) * half, heading, side * 0.12, style.ink);
    drawHead(scene, middleX - cosine(heading) * half, middleY - sine(heading) * half, heading + 180.0, side * 0.12, style.ink);
  }
}

/** On which side of the middle a corner lies, -1 or 1. */
function cornerX(corner: i32): f64 {
  return corner % 2 == 0 ? -1 : 1;
}

function cornerY(corner: i32): f64 {
  return corner < 2 ? -1 : 1;
}

const SHIFT_NAMES: StaticArray<string> = ["up", "to the right", "down", "to the left"];
const SYMMETRY_NAMES: StaticArray<string> = [
  "by 0°", "by 90° clockwise", "by 180°", "by 90° counter-clockwise",
  "left to right", "at the rising diagonal", "top to bottom", "at the falling diagonal",
];

/** The cell at a corner, which is given by its place on a board of two by two. */
function cornerOf(corner: i32, side: i32): i32 {
  return (corner / 2) * (side - 1) * side + (corner % 2) * (side - 1);
}

/** A point at a distance in one direction and another along a second one. */
function put(points: f64[], distance: f64, direction: f64, shift: f64, along: f64): void {
  points.push(distance * cosine(direction) + shift * cosine(along));
  points.push(distance * sine(direction) + shift * sine(along));
}

/** A filled arrow head with its middle at (x, y), pointing in a direction of degrees clockwise from the right. */
export function drawHead(scene: Scene, x: f64, y: f64, direction: f64, size: f64, colour: i32): void {
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
    public hasExchanges: bool = false,
  ) {}

  /** A random one of them; shifts or exchanges are one draw in three where there are any. */
  pick(rng: Rng): Operation {
    if (this.farthest > 0 && rng.int(0, 2) == 0) return Operation.shift(rng.int(0, 3), rng.int(1, this.farthest));
    if (this.hasExchanges && rng.int(0, 2) == 0) return Operation.exchange(rng.int(0, 5));
    const symmetries: i32[] = [Dihedral.Clockwise, Dihedral.Half, Dihedral.Counter];
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
}

/** The meaning of the pictograms that are drawn, for the question. */
export function pictogramRules(operations: Operation[], noun: string): string {
  let hasTurns = false, hasMirrors = false, hasShifts = false, hasExchanges = false;
  for (let i = 0; i < operations.length; i++) {
    if (operations[i].isShift) hasShifts = true;
    else if (operations[i].isExchange) hasExchanges = true;
    else if (mirrors(operations[i].op)) hasMirrors = true;
    else hasTurns = true;
  }
  const parts: string[] = [];
  if (hasTurns) parts.push("Each round arrow turns the whole " + noun + " in its direction by the angle written in it.");
  if (hasMirrors) parts.push("Each dashed line between two triangles mirrors the whole " + noun + " at that line, which runs through its middle.");
  if (hasShifts) {
    parts.push("Each straight arrow with a number moves all cells by that many places in its direction; cells that leave the " + noun + " come back in on the opposite side.");
  }
  if (hasExchanges) parts.push("Each arrow with two heads makes the labels of the two large corners change places.");
  return parts.join(" ");
}
