import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure, Look } from "../../../assembly/kit/plane/figure";
import { AngleFacts } from "../../../assembly/kit/plane/facts";
import { Piece, Pieces, pointAt } from "../../../assembly/kit/plane/pieces";
import { Wedge, wedgesOf } from "../../../assembly/kit/plane/wedges";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, sine } from "../../../assembly/scene/frame";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { listed, Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

/** Trials: of shapes, of the lines across them, and of angles. */
const FIGURES: i32 = 400;
const CHORDS: i32 = 8;
const ANGLES: i32 = 3;
/** How often a line across one shape alone is passed over: it needs the others less. */
const WITHIN: f64 = 0.8;
/** And one that does not meet the line before it. */
const AWAY: f64 = 0.75;
/** Points that are looked at for the one where most sides meet, beyond the first. */
const HUBS: i32 = 4;
/** The angle between the free line and a side, really and as drawn, and how far the one is from the other at least. */
const LEAST: i32 = 14;
const MOST: i32 = 140;
const DRAWN_LEAST: f64 = 22;
const DRAWN_MOST: f64 = 132;
const APART: f64 = 16;
/** How far marked angles are drawn from what they are. */
const OFF_LEAST: f64 = 7;
const OFF_MOST: f64 = 44;
/** Neighbouring lines of a point are really at least so far apart. */
const ORDERED: f64 = 8;
const NARROWEST: i32 = 12;
const WIDEST: i32 = 165;
/** In canvas units: the shortest segment, the shortest ray of a marked angle, and room between points and lines. */
const SHORTEST: f64 = 36;
const RAY: f64 = 52;
const ROOM: f64 = 16;
/** Two lines that meet at more degrees than this must be one, which they are from so many on. */
const BENT: f64 = 168;
const STRAIGHT: f64 = 179.99;

const ASKED: StaticArray<string> = ["elsewhere", "at the line with a tick", "anywhere"];
const enum Asked {
  Elsewhere = 0,
  AtFree = 1,
  Anywhere = 2,
}

/** A line of unit length between two points: a side of a shape, or the free line, which has a tick. */
class Unit {
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
class Shape {
  constructor(public corners: i32[], public sides: i32[]) {}
}

/** A line that joins the ends of two lines of unit length from one point. */
class Chord {
  constructor(
    public a: i32, public b: i32, public first: i32, public second: i32,
    /** Whether both are sides of the same shape. */
    public isWithin: bool,
  ) {}

  meets(other: Chord): bool {
    return this.a == other.a || this.a == other.b || this.b == other.a || this.b == other.b;
  }
}

/** What is the angle x between lines across squares and equilateral triangles? Equal sides make isosceles triangles that must be seen. */
export class AngleInSquareConstruct extends AngleFigure {
  private squares: i32 = 0;
  private triangles: i32 = 0;
  private joined: i32 = 0;
  private least: i32 = 0;
  private asked: i32 = 0;

  /** Of each point, as drawn. */
  private x: f64[] = [];
  private y: f64[] = [];
  /** Lines are numbered: those of unit length, the last of them the free one, then the chords. */
  private units: Unit[] = [];
  private joins: Chord[] = [];
  private chords: Chord[] = [];
  /** Lines of unit length that may turn by themselves if a shape were not what it is: those lines, shape by shape. */
  private turns: bool[][][] = [];
  /** The free line alone. */
  private free: bool[] = [];
  private shapes: Shape[] = [];
  /** Where the free line starts, the side that its angle is measured from, and in which sense. */
  private hub: i32 = 0;
  private base: i32 = 0;
  private sense: i32 = 0;
  /** The angle at the free line. */
  private real: f64 = 0;
  private drawn: f64 = 0;
  /** Whether another angle may do where this one does not. */
  private isPromising: bool = false;
  private lineOf: i32[] = [];
  /** The angles between neighbouring lines of the figure. */
  private wedges: Wedge[] = [];
  private result: i32 = 0;
  private given: i32 = 0;
  private isInverse: bool = false;
  private used: i32 = 0;

  configure(knobs: Knobs): void {
    this.squares = knobs.int("squares", [1, 1, 1, 1, 2, 1, 1, 2, 2, 1]);
    this.triangles = knobs.int("equilateral triangles", [0, 0, 1, 1, 0, 1, 2, 1, 2, 2]);
    this.joined = knobs.int("lines that join corners", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.least = knobs.int("shapes and lines that x needs, at least", [2, 2, 3, 3, 3, 4, 4, 4, 4, 5]);
    this.asked = knobs.choice("asked for", ASKED, [
      Asked.Elsewhere, Asked.AtFree, Asked.Elsewhere, Asked.AtFree, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere,
    ]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.squares + this.triangles == 1 ? SMALL : LARGE);
    for (let i = 0; i < FIGURES; i++) {
      this.combine(rng);
      if (!this.chooseAngles(rng)) continue;
      this.listJoins();
      this.listTurns();
      for (let k = 0; k < CHORDS; k++) {
        if (!this.join(rng)) break;
        this.isPromising = true;
        for (let angle = 0; angle < ANGLES && this.isPromising; angle++) {
          if (angle > 0 && !this.chooseAngles(rng)) continue;
          this.isPromising = false;
          if (this.build(rng) && this.choose(rng)) return true;
        }
      }
    }
    return false;
  }

  /** Chooses the angle at the free line, really and as drawn; false when the free line would cross a shape, or shapes each other. */
  private chooseAngles(rng: Rng): bool {
    const real = <f64>rng.int(LEAST, MOST);
    const off = rng.range(APART, OFF_MOST);
    const isMore = real < DRAWN_LEAST + off || (real < DRAWN_MOST - off && rng.chance(0.5));
    const drawn = real + (isMore ? off : -off);
    if (!this.isLoose(drawn) || !this.isLoose(real)) return false;
    this.real = real;
    this.drawn = drawn;
    return true;
  }

  /** Puts squares and triangles side to side, and chooses where the free line starts. */
  private combine(rng: Rng): void {
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

  /** Lists the lines that may join corners. */
  private listJoins(): void {
    this.joins = [];
    this.chords = [];
    for (let i = 0; i < this.units.length; i++) {
      for (let k = 0; k < i; k++) {
        const unit = this.units[i], other = this.units[k];
        const hub = other.across(unit.a) >= 0 ? unit.a : other.across(unit.b) >= 0 ? unit.b : -1;
        if (hub < 0 || this.areJoined(unit.across(hub), other.across(hub))) continue;
        let isWithin = false;
        for (let shape = 0; shape < this.shapes.length && !isWithin; shape++) {
          isWithin = this.shapes[shape].sides.includes(i) && this.shapes[shape].sides.includes(k);
        }
        this.joins.push(new Chord(unit.across(hub), other.across(hub), i, k, isWithin));
      }
    }
  }

  /** Chooses lines that join corners, the first of them at the free line's end; false when there are not enough. */
  private join(rng: Rng): bool {
    rng.shuffle<Chord>(this.joins);
    const free = this.units.length - 1;
    this.chords = [];
    // The first and the third one change with the free line; the second one often meets the first.
    for (let next = 0; next < this.joined; next++) {
      for (let i = 0; i < this.joins.length && this.chords.length == next; i++) {
        const chord = this.joins[i];
        if (next % 2 == 0 && chord.first != free) continue;
        if (next == 1 && ((chord.isWithin && rng.chance(WITHIN)) || (!chord.meets(this.chords[0]) && rng.chance(AWAY)))) continue;
        if (!this.areJoined(chord.a, chord.b)) this.chords.push(chord);
      }
    }
    return this.chords.length == this.joined && this.chords[0].first == free;
  }

  private areJoined(a: i32, b: i32): bool {
    for (let i = 0; i < this.units.length; i++) if (this.units[i].across(a) == b) return true;
    for (let i = 0; i < this.chords.length; i++) {
      if ((this.chords[i].a == a && this.chords[i].b == b) || (this.chords[i].a == b && this.chords[i].b == a)) return true;
    }
    return false;
  }

  /** Lays the end of the free line at such an angle. */
  private place(angle: f64): void {
    const other = this.units[this.base].across(this.hub);
    const c = cosine(angle), s = <f64>this.sense * sine(angle);
    const dx = this.x[other] - this.x[this.hub], dy = this.y[other] - this.y[this.hub];
    this.x[this.x.length - 1] = this.x[this.hub] + dx * c - dy * s;
    this.y[this.y.length - 1] = this.y[this.hub] + dx * s + dy * c;
  }

  /** The lines of unit length, with the free one at such an angle. */
  private sides(angle: f64): Pieces {
    this.place(angle);
    const pieces = new Pieces();
    for (let i = 0; i < this.units.length; i++) this.put(pieces, this.units[i].a, this.units[i].b);
    return pieces;
  }

  /** All lines, cut up where they cross. */
  private pieces(angle: f64): Pieces {
    const pieces = this.sides(angle);
    for (let i = 0; i < this.chords.length; i++) this.put(pieces, this.chords[i].a, this.chords[i].b);
    pieces.findCrossings(this.units.length);
    return pieces;
  }

  /** Whether the shapes and the free line, at such an angle, do not cross each other. */
  private isLoose(angle: f64): bool {
    const pieces = this.sides(angle);
    pieces.findCrossings();
    return pieces.crossings.length == 0;
  }

  private put(pieces: Pieces, a: i32, b: i32): void {
    pieces.list.push(new Piece(this.x[a], this.y[a], this.x[b], this.y[b], pieces.list.length));
  }

  /** Lays out the figure; false when it is too narrow somewhere, or would look different with the real angle. */
  private build(rng: Rng): bool {
    const free = this.units.length - 1;
    const pieces = this.pieces(this.drawn);
    const ticked = this.ticked(rng, pieces);
    if (ticked < 0 || pieces.isCrossed(free) || !pieces.isLike(this.pieces(this.real))) return false;
    this.place(this.drawn);
    const figure = new Figure(21);
    this.figure = figure;
    this.lineOf = [];
    // Points of the figure have the numbers that they have here, and crossings come after them.
    for (let i = 0; i < this.x.length; i++) if (pointAt(figure, this.x[i], this.y[i]) != i) return false;
    for (let i = 0; i < pieces.list.length; i++) {
      const cuts = pieces.cuts(i);
      for (let k = 0; k + 1 < cuts.length; k++) {
        const segment = pieces.segment(figure, i, cuts[k], cuts[k + 1], i < free ? Look.Bold : Look.Plain);
        if (i == free || i == ticked) figure.ticks[segment] = 1;
        this.lineOf.push(i);
      }
    }
    figure.turn(rng.range(0, 360));
    if (!this.fit(SHORTEST)) return false;
    // Around every point the lines have the same order with the real angle.
    this.wedges = wedgesOf(figure, 360, 0);
    for (let i = 0; i < this.wedges.length; i++) if (this.sizeOf(this.wedges[i]) < ORDERED) return false;
    return true;
  }

  /** A side that nothing crosses, at the free line's start if there is one; -1 when there is none. */
  private ticked(rng: Rng, pieces: Pieces): i32 {
    const order = rng.permutation(this.units.length - 1);
    let found = -1;
    for (let i = 0; i < order.length; i++) {
      if (pieces.isCrossed(order[i])) continue;
      if (this.units[order[i]].across(this.hub) >= 0) return order[i];
      found = order[i];
    }
    return found;
  }

  /** Twice the angle by which a line turns when some of the lines of unit length turn by one. */
  private turn(line: i32, turned: bool[]): i32 {
    if (line < turned.length) return turned[line] ? 2 : 0;
    const chord = this.chords[line - turned.length];
    return <i32>turned[chord.first] + <i32>turned[chord.second];
  }

  /** The same for the size of an angle. */
  private growth(wedge: Wedge, turned: bool[]): i32 {
    return this.turn(this.lineOf[wedge.second], turned) - this.turn(this.lineOf[wedge.first], turned);
  }

  /** The real size of an angle of the figure. */
  private sizeOf(wedge: Wedge): f64 {
    return wedge.sweep + (<f64>(this.sense * this.growth(wedge, this.free)) * (this.real - this.drawn)) / 2;
  }

  /** Marks the given angle and x and places the labels; false when that does not work out. */
  private choose(rng: Rng): bool {
    const figure = this.figure;
    const found: Wedge[] = [];
    for (let i = 0; i < this.wedges.length; i++) {
      const wedge = this.wedges[i];
      if (wedge.sweep > <f64>WIDEST || this.growth(wedge, this.free) == 0) continue;
      if (figure.length(wedge.vertex, wedge.a) < RAY || figure.length(wedge.vertex, wedge.b) < RAY) continue;
      const size = this.sizeOf(wedge);
      const off = Math.abs(size - wedge.sweep);
      if (Math.abs(size - Math.round(size)) > 0.001 || size < <f64>NARROWEST || size > <f64>WIDEST || off < OFF_LEAST || off > OFF_MOST) continue;
      found.push(wedge);
    }
    let isClear = false;
    const count = found.length;
    const order = rng.permutation(count * count);
    for (let i = 0; i < order.length; i++) {
      const given = found[order[i] / count], x = found[order[i] % count];
      this.given = <i32>Math.round(this.sizeOf(given));
      this.result = <i32>Math.round(this.sizeOf(x));
      this.isInverse = this.isAtFree(x);
      if (this.given == this.result) continue;
      if (this.asked != Asked.Anywhere && (this.isInverse != (this.asked == Asked.AtFree) || this.isAtFree(given) == this.isInverse)) continue;
      this.used = this.needed(given, x);
      if (this.used < this.least) continue;
      this.isPromising = true;
      // The dearest test comes last: most figures have no such pair.
      if (!isClear && (!figure.isClear(0, ROOM, NARROWEST) || !this.areBent())) return false;
      isClear = true;
      this.figure.angles = [];
      this.figure.angle(given.a, given.vertex, given.b, degrees(this.given));
      this.figure.angle(x.a, x.vertex, x.b, "x");
      if (this.layout() && this.isProved(given, x)) return true;
    }
    return false;
  }

  /** Whether lines that meet are clearly bent, unless they are straight whatever the angle at the free line is. */
  private areBent(): bool {
    const figure = this.figure;
    const count = this.lineOf.length;
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < i; k++) {
        const vertex = figure.from[i] == figure.from[k] || figure.from[i] == figure.to[k] ? figure.from[i] : figure.to[i];
        if (this.lineOf[i] == this.lineOf[k] || (vertex != figure.from[k] && vertex != figure.to[k])) continue;
        const angle = figure.drawnAngle(figure.across(i, vertex), vertex, figure.across(k, vertex));
        if (angle < BENT) continue;
        if (angle < STRAIGHT || this.turn(this.lineOf[i], this.free) != this.turn(this.lineOf[k], this.free)) return false;
      }
    }
    return true;
  }

  /** Whether an angle lies between the free line and a side. */
  private isAtFree(wedge: Wedge): bool {
    const first = this.lineOf[wedge.first], second = this.lineOf[wedge.second];
    return max(first, second) == this.units.length - 1;
  }

  /** How many of the shapes and of the lines that join corners x would not follow from the given angle without. */
  private needed(given: Wedge, x: Wedge): i32 {
    const ofGiven = this.growth(given, this.free), ofX = this.growth(x, this.free);
    let count = 0;
    for (let i = 0; i < this.chords.length; i++) {
      const line = this.units.length + i;
      count += <i32>(this.share(given, line) * ofX != this.share(x, line) * ofGiven);
    }
    for (let shape = 0; shape < this.turns.length && count + this.turns.length - shape >= this.least; shape++) {
      const turns = this.turns[shape];
      for (let i = 0; i < turns.length; i++) {
        if (this.growth(given, turns[i]) * ofX == this.growth(x, turns[i]) * ofGiven) continue;
        count++;
        break;
      }
    }
    return count;
  }

  /** How an angle grows when a line turns by one. */
  private share(wedge: Wedge, line: i32): i32 {
    return <i32>(this.lineOf[wedge.second] == line) - <i32>(this.lineOf[wedge.first] == line);
  }

  /** Lists what may turn by itself without each of the shapes: all that hangs together by the others. */
  private listTurns(): void {
    const units = this.units.length;
    this.turns = [];
    this.free = [];
    for (let i = 0; i < units; i++) this.free.push(i == units - 1);
    for (let without = 0; without < this.shapes.length; without++) {
      const group: i32[] = [];
      for (let i = 0; i < units; i++) group.push(i);
      for (let i = 0; i < this.shapes.length; i++) {
        const sides = this.shapes[i].sides;
        for (let k = 1; k < sides.length && i != without; k++) {
          const from = max(group[sides[0]], group[sides[k]]), to = min(group[sides[0]], group[sides[k]]);
          for (let unit = 0; unit < units; unit++) if (group[unit] == from) group[unit] = to;
        }
      }
      const turns: bool[][] = [];
      for (let i = 0; i < units; i++) {
        if (group[i] != i) continue;
        const turned: bool[] = [];
        for (let k = 0; k < units; k++) turned.push(group[k] == i);
        turns.push(turned);
      }
      this.turns.push(turns);
    }
  }

  /** Whether what the figure says fixes x to be what it is. */
  private isProved(given: Wedge, x: Wedge): bool {
    const units = this.units.length;
    const facts = new AngleFacts(this.figure, this.lineOf, units + this.chords.length);
    for (let i = 0; i < this.shapes.length; i++) {
      const sides = this.shapes[i].sides;
      const count = sides.length;
      for (let k = 0; k < count; k++) {
        if (count == 4) facts.perpendicular(sides[k], sides[(k + 1) % count]);
        else facts.mirrored(sides[k], sides[(k + 1) % count], sides[(k + 2) % count]);
      }
    }
    for (let i = 0; i < this.chords.length; i++) facts.mirrored(this.chords[i].first, this.chords[i].second, units + i);
    facts.know(facts.angle(given.a, given.vertex, given.b), this.given);
    const size = facts.size(facts.angle(x.a, x.vertex, x.b));
    return size !== null && size.num == size.den * <i64>this.result;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let pass = 4; pass >= 3; pass--) {
      const paint = Paint.fill(blend(style.surface, style.accent, pass == 4 ? 0.12 : 0.28));
      for (let i = 0; i < this.shapes.length; i++) {
        const corners = this.shapes[i].corners;
        if (corners.length != pass) continue;
        const points: f64[] = [];
        for (let k = 0; k < pass; k++) {
          points.push(this.figure.x[corners[k]]);
          points.push(this.figure.y[corners[k]]);
        }
        scene.polygon(points, paint);
      }
    }
    super.draw(scene);
  }

  question(words: Words): string {
    const shapes: string[] = [this.squares == 1 ? "a square" : "two squares"];
    if (this.triangles > 0) shapes.push(this.triangles == 1 ? "an equilateral triangle" : "two equilateral triangles");
    const bounded = "Thick lines bound " + listed(shapes) + (shapes.length > 1 || this.squares > 1 ? ", all of them shaded" : ", which is shaded");
    return this.askForX(words, [
      bounded + "; lines with a tick are equally long. The figure is not to scale.",
      bounded + ", and lines that carry a tick have the same length. Sizes are not to scale.",
      bounded + ". The ticks mark lines of equal length. The drawing is not to scale.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** The equal angles of an isosceles triangle taken for the third one and the other way round, and slips by a ten. */
  foils(): Answer[] {
    return this.sizes([180 - this.result, 180 - 2 * this.given, (180 - this.given) / 2, 90 - this.given, this.result - 10, this.result + 10]);
  }

  complexity(): f64 {
    const all = this.squares + this.triangles + this.joined;
    return 1.5 * <f64>this.used + 0.4 * <f64>(all - this.used) + (this.isInverse ? 0.5 : 0.0);
  }

  explain(): string {
    return (
      "The line with a tick is as long as all sides of the shaded shapes, so each line that joins corners is the base of an isosceles triangle. " +
      "With " + degrees(this.given) + " and the angles of 90°" + (this.triangles > 0 ? " and 60°" : "") + " in the shapes, x is " + degrees(this.result) + "."
    );
  }
}
