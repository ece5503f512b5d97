/** Squares and equilateral triangles with sides of one length, side to side, and a line of that length that leaves a corner of theirs. */
import { Piece, Pieces } from "../../../../assembly/kit/plane/pieces";
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";

/** Points that are looked at for the one where most sides meet, beyond the first. */
const HUBS: i32 = 4;
/** The angle between the free line and a side, really and as drawn, and how far the one is from the other. */
const LEAST: i32 = 14;
const MOST: i32 = 140;
const DRAWN_LEAST: f64 = 22;
const DRAWN_MOST: f64 = 132;
const APART: f64 = 16;
const OFF_MOST: f64 = 44;

/** A line of unit length between two points: a side of a shape, or the free line, which has a tick. */
export class Unit {
  constructor(
    public a: i32, public b: i32,
    /** On which side of it its polygon lies: 1 clockwise of a to b, -1 the other; 0 for the free line. */
    public inside: i32,
    /** Whether another polygon has been built on it. */
    public isUsed: bool = false,
  ) {}

  /** The end that is not `point`, or -1 when that is none of them. */
  across(point: i32): i32 {
    return this.a == point ? this.b : this.b == point ? this.a : -1;
  }
}

/** A square or an equilateral triangle: its corners, and its sides as numbers of lines. */
export class Shape {
  constructor(public corners: i32[], public sides: i32[]) {}
}

export class UnitShapes {
  /** Of each point, as drawn. */
  protected x: f64[] = [];
  protected y: f64[] = [];
  /** The lines of unit length, the last of them the free one. */
  units: Unit[] = [];
  shapes: Shape[] = [];
  /** Where the free line starts, the side that its angle is measured from, and in which sense. */
  protected hub: i32 = 0;
  protected sense: i32 = 0;
  private base: i32 = 0;
  /** The angle at the free line. */
  protected real: f64 = 0;
  protected drawn: f64 = 0;

  constructor(private squares: i32, private triangles: i32) {}

  /** Puts squares and triangles side to side, and chooses where the free line starts. */
  combine(rng: Rng): void {
    this.units = [];
    this.shapes = [];
    this.x = [0, 1];
    this.y = [0, 0];
    this.units.push(new Unit(0, 1, 1));
    this.grow(0, 1, 4);
    const order: i32[] = [];
    for (let i = 1; i < this.squares; i++) order.push(4);
    for (let i = 0; i < this.triangles; i++) order.push(3);
    rng.shuffle<i32>(order);
    for (let i = 0; i < order.length; i++) {
      let side = rng.int(0, this.units.length - 1);
      while (this.units[side].isUsed) side = (side + 1) % this.units.length;
      this.units[side].isUsed = true;
      // A triangle may lie inside a square, too.
      const isInside = order[i] == 3 && side < 4 && rng.chance(0.35);
      this.grow(side, isInside ? this.units[side].inside : -this.units[side].inside, order[i]);
    }
    // Where shapes meet, more of them matter.
    this.hub = rng.int(0, this.x.length - 1);
    for (let i = 0; i < HUBS; i++) {
      const other = rng.int(0, this.x.length - 1);
      if (this.sidesAt(other).length > this.sidesAt(this.hub).length) this.hub = other;
    }
    this.base = rng.pick<i32>(this.sidesAt(this.hub));
    this.sense = rng.chance(0.5) ? 1 : -1;
    this.x.push(0);
    this.y.push(0);
    this.units.push(new Unit(this.hub, this.x.length - 1, 0));
  }

  private sidesAt(point: i32): i32[] {
    const sides: i32[] = [];
    for (let i = 0; i < this.units.length; i++) if (this.units[i].across(point) >= 0) sides.push(i);
    return sides;
  }

  /** Adds a regular polygon on a side, clockwise of it (1) or on the other hand (-1). */
  private grow(side: i32, hand: i32, corners: i32): void {
    const shape = new Shape([this.units[side].a, this.units[side].b], [side]);
    let dx = this.x[shape.corners[1]] - this.x[shape.corners[0]];
    let dy = this.y[shape.corners[1]] - this.y[shape.corners[0]];
    const turn = (<f64>hand * 360.0) / <f64>corners;
    for (let i = 1; i < corners; i++) {
      const x = dx * cosine(turn) - dy * sine(turn);
      dy = dx * sine(turn) + dy * cosine(turn);
      dx = x;
      const last = shape.corners[i];
      if (i < corners - 1) {
        this.x.push(this.x[last] + dx);
        this.y.push(this.y[last] + dy);
        shape.corners.push(this.x.length - 1);
      }
      shape.sides.push(this.units.length);
      this.units.push(new Unit(last, shape.corners[(i + 1) % corners], hand));
    }
    this.shapes.push(shape);
  }

  /** Chooses the angle at the free line, really and as drawn; false when the free line would cross a shape, or shapes each other. */
  chooseAngles(rng: Rng): bool {
    const real = <f64>rng.int(LEAST, MOST);
    const off = rng.range(APART, OFF_MOST);
    const isMore = real < DRAWN_LEAST + off || (real < DRAWN_MOST - off && rng.chance(0.5));
    const drawn = real + (isMore ? off : -off);
    if (!this.isLoose(drawn) || !this.isLoose(real)) return false;
    this.real = real;
    this.drawn = drawn;
    return true;
  }

  /** Lays the end of the free line at such an angle. */
  protected place(angle: f64): void {
    const other = this.units[this.base].across(this.hub);
    const c = cosine(angle), s = <f64>this.sense * sine(angle);
    const dx = this.x[other] - this.x[this.hub], dy = this.y[other] - this.y[this.hub];
    this.x[this.x.length - 1] = this.x[this.hub] + dx * c - dy * s;
    this.y[this.y.length - 1] = this.y[this.hub] + dx * s + dy * c;
  }

  /** The lines of unit length, with the free one at such an angle. */
  protected sides(angle: f64): Pieces {
    this.place(angle);
    const pieces = new Pieces();
    for (let i = 0; i < this.units.length; i++) this.put(pieces, this.units[i].a, this.units[i].b);
    return pieces;
  }

  /** Whether the shapes and the free line, at such an angle, do not cross each other. */
  private isLoose(angle: f64): bool {
    const pieces = this.sides(angle);
    pieces.findCrossings();
    return pieces.crossings.length == 0;
  }

  protected put(pieces: Pieces, a: i32, b: i32): void {
    pieces.list.push(new Piece(this.x[a], this.y[a], this.x[b], this.y[b], pieces.list.length));
  }
}
