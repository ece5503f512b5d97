/**
 * Lines that join ends of lines of unit length across squares and equilateral triangles: each is the base of an isosceles triangle, so
 * that it turns half as fast as they do when the free line turns.
 */
import { Figure, Look } from "../../../../assembly/kit/plane/figure";
import { AngleFacts } from "../../../../assembly/kit/plane/facts";
import { Pieces, pointAt } from "../../../../assembly/kit/plane/pieces";
import { Wedge, wedgesOf } from "../../../../assembly/kit/plane/wedges";
import { Rng } from "../../../../assembly/random";
import { UnitShapes } from "./unit_shapes";

/** How often a line across one shape alone is passed over: it needs the others less. */
const WITHIN: f64 = 0.8;
/** And one that does not meet the line before it. */
const AWAY: f64 = 0.75;
/** Neighbouring lines of a point are really at least so far apart. */
const ORDERED: f64 = 8;
/** Two lines that meet at more degrees than this must be one, which they are from so many on. */
const BENT: f64 = 168;
const STRAIGHT: f64 = 179.99;

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

export class SquareConstruct extends UnitShapes {
  /** The lines that may join corners, and those that do. They are numbered after the lines of unit length. */
  private joins: Chord[] = [];
  private chords: Chord[] = [];
  /** Lines of unit length that may turn by themselves if a shape were not what it is: those lines, shape by shape. */
  private turns: bool[][][] = [];
  /** The free line alone. */
  private free: bool[] = [];
  /** After `draw`: the line of each of the figure's segments. */
  private lineOf: i32[] = [];

  /** @param joined how many lines join corners */
  constructor(squares: i32, triangles: i32, private joined: i32) {
    super(squares, triangles);
  }

  /** Lists the lines that may join corners. */
  listJoins(): void {
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
  join(rng: Rng): bool {
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

  /** Lists what may turn by itself without each of the shapes: all that hangs together by the others. */
  listTurns(): void {
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

  /** All lines, cut up where they cross. */
  private pieces(angle: f64): Pieces {
    const pieces = this.sides(angle);
    for (let i = 0; i < this.chords.length; i++) this.put(pieces, this.chords[i].a, this.chords[i].b);
    pieces.findCrossings(this.units.length);
    return pieces;
  }

  /** Adds all lines to an empty figure; false when it would look different with the real angle. */
  draw(rng: Rng, figure: Figure): bool {
    const free = this.units.length - 1;
    const pieces = this.pieces(this.drawn);
    const ticked = this.ticked(rng, pieces);
    if (ticked < 0 || pieces.isCrossed(free) || !pieces.isLike(this.pieces(this.real))) return false;
    this.place(this.drawn);
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
    return true;
  }

  /** The angles between neighbouring lines of the figure; null when some lines of a point have another order with the real angle. */
  wedges(figure: Figure): Wedge[] | null {
    const wedges = wedgesOf(figure, 360, 0);
    for (let i = 0; i < wedges.length; i++) if (this.sizeOf(wedges[i]) < ORDERED) return null;
    return wedges;
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

  /** Whether an angle changes with the free line. */
  isMoved(wedge: Wedge): bool {
    return this.growth(wedge, this.free) != 0;
  }

  /** The real size of an angle of the figure. */
  sizeOf(wedge: Wedge): f64 {
    return wedge.sweep + (<f64>(this.sense * this.growth(wedge, this.free)) * (this.real - this.drawn)) / 2;
  }

  /** Whether lines that meet are clearly bent, unless they are straight whatever the angle at the free line is. */
  areBent(figure: Figure): bool {
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
  isAtFree(wedge: Wedge): bool {
    const first = this.lineOf[wedge.first], second = this.lineOf[wedge.second];
    return max(first, second) == this.units.length - 1;
  }

  /** How many of the shapes and of the lines that join corners x would not follow from the given angle without; less than `least` may be too few. */
  needed(given: Wedge, x: Wedge, least: i32): i32 {
    const ofGiven = this.growth(given, this.free), ofX = this.growth(x, this.free);
    let count = 0;
    for (let i = 0; i < this.chords.length; i++) {
      const line = this.units.length + i;
      count += <i32>(this.share(given, line) * ofX != this.share(x, line) * ofGiven);
    }
    for (let shape = 0; shape < this.turns.length && count + this.turns.length - shape >= least; shape++) {
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

  /** Whether what the figure says fixes x to be what it is. */
  isProved(figure: Figure, given: Wedge, size: i32, x: Wedge, result: i32): bool {
    const units = this.units.length;
    const facts = new AngleFacts(figure, this.lineOf, units + this.chords.length);
    for (let i = 0; i < this.shapes.length; i++) {
      const sides = this.shapes[i].sides;
      const count = sides.length;
      for (let k = 0; k < count; k++) {
        if (count == 4) facts.perpendicular(sides[k], sides[(k + 1) % count]);
        else facts.mirrored(sides[k], sides[(k + 1) % count], sides[(k + 2) % count]);
      }
    }
    for (let i = 0; i < this.chords.length; i++) facts.mirrored(this.chords[i].first, this.chords[i].second, units + i);
    facts.know(facts.angle(given.a, given.vertex, given.b), size);
    const found = facts.size(facts.angle(x.a, x.vertex, x.b));
    return found !== null && found.num == found.den * <i64>result;
  }
}
