/**
 * A strip of paper, one unit wide, folded flat along straight creases: where its parts come to lie, which of their sides cross,
 * and which of them the paper hides. Every fold turns the rest of the strip to the top or to the bottom of the whole pile.
 */
import { cosine, Frame, sine } from "../../../../assembly/scene/frame";
import { Figure, Look } from "../../../../assembly/kit/plane/figure";
import { AngleFacts } from "../../../../assembly/kit/plane/facts";
import { Piece, Pieces, pointAt, SAME } from "../../../../assembly/kit/plane/pieces";
import { StripLines } from "./strip_lines";

/** The sides of a part: a long edge, an end of the strip, or, from `Crease` on, the crease of that number. */
const enum Side {
  Edge = 0,
  Start = 1,
  End = 2,
  Crease = 3,
}

/** See `FoldedStrip.fold`. */
class Crease {
  private sine: f64;
  private cosine: f64;

  constructor(
    private along: f64,
    private angle: f64,
    public isToTop: bool,
  ) {
    this.sine = sine(angle);
    this.cosine = cosine(angle);
  }

  /** Where it is, along the strip, at a distance from the strip's middle line. */
  at(across: f64): f64 {
    return this.along + (across * this.cosine) / this.sine;
  }

  /** How far a point lies beyond it, seen from the strip's start. */
  beyond(x: f64, y: f64): f64 {
    return (x - this.along) * this.sine - y * this.cosine;
  }

  /** The reflection in it. */
  get reflection(): Frame {
    const c = cosine(2 * this.angle), s = sine(2 * this.angle);
    return new Frame(c, s, s, -c, this.along * (1 - c), -this.along * s);
  }
}

/** A convex piece of the strip as it lay before any fold; side i runs from corner i to the next one. */
class Sheet {
  points: f64[] = [];
  sides: i32[] = [];

  private put(x: f64, y: f64, side: i32): void {
    this.points.push(x);
    this.points.push(y);
    this.sides.push(side);
  }

  static whole(length: f64): Sheet {
    const sheet = new Sheet();
    sheet.put(0, -0.5, Side.Edge);
    sheet.put(length, -0.5, Side.End);
    sheet.put(length, 0.5, Side.Edge);
    sheet.put(0, 0.5, Side.Start);
    return sheet;
  }

  /** The part before a crease (sign -1) or beyond it (1); its cut becomes the side `name` (Sutherland and Hodgman, 1974). */
  cut(crease: Crease, sign: f64, name: i32): Sheet {
    const kept = new Sheet();
    const count = this.sides.length;
    for (let i = 0; i < count; i++) {
      const px = this.points[2 * i], py = this.points[2 * i + 1];
      const qx = this.points[(2 * i + 2) % (2 * count)], qy = this.points[(2 * i + 3) % (2 * count)];
      const p = sign * crease.beyond(px, py);
      const q = sign * crease.beyond(qx, qy);
      if (p > 0) kept.put(px, py, this.sides[i]);
      if (p > 0 != q > 0) kept.put(px + (p / (p - q)) * (qx - px), py + (p / (p - q)) * (qy - py), p > 0 ? name : this.sides[i]);
    }
    return kept;
  }
}

export class FoldedStrip {
  private creases: Crease[] = [];
  /** Of each part: how it lies after the folds, and its paper as it lay before any. */
  private frames: Frame[] = [];
  private sheets: Sheet[] = [];
  /** The sides of all parts, and of each one its part, and whether it shows where that lay before the last fold. */
  private pieces: Pieces = new Pieces();
  private parts: i32[] = [];
  private outlines: bool[] = [];
  /** The parts from the lowest to the topmost one. */
  pile: i32[] = [];
  /** After `draw`: the corners of each part, as points of the figure. */
  corners: i32[][] = [];
  /** After `draw`: the line of each of the figure's segments. */
  lineOf: i32[] = [];
  private outline: i32[] = [];

  constructor(private lines: StripLines, private length: f64) {}

  /**
   * Folds what lies beyond a crease; creases are added from the strip's start on.
   *
   * @param along where it crosses the middle of the strip: a distance from the strip's start
   * @param angle against the direction of the strip before any fold, 0 to 180
   * @param isToTop whether the rest of the strip comes to lie on top of everything, or below it
   */
  fold(along: f64, angle: f64, isToTop: bool): void {
    this.creases.push(new Crease(along, angle, isToTop));
  }

  /**
   * Folds the strip and finds what crosses; false when creases meet in the paper or reach the strip's start.
   *
   * @param hasOutline whether the drawing shows where the paper beyond the last crease lay before its fold
   */
  build(hasOutline: bool): bool {
    const count = this.creases.length;
    for (let side = -1; side <= 1; side += 2) {
      let before: f64 = 0;
      for (let i = 0; i < count; i++) {
        const at = this.creases[i].at(<f64>side * 0.5);
        if (at <= before) return false;
        before = at;
      }
    }
    this.frames = [new Frame()];
    this.pile = [0];
    for (let i = 0; i < count; i++) {
      this.frames.push(this.creases[i].reflection.within(this.frames[i]));
      if (this.creases[i].isToTop) this.pile.push(i + 1);
      else this.pile.unshift(i + 1);
    }
    this.pieces = new Pieces();
    this.parts = [];
    this.outlines = [];
    this.sheets = [];
    for (let part = 0; part <= count; part++) {
      this.sheets.push(this.sheet(part));
      this.addSides(part, part, false);
    }
    if (hasOutline) this.addSides(count, count - 1, true);
    this.pieces.findCrossings();
    return true;
  }

  /** A part as it lay before any fold. */
  private sheet(part: i32): Sheet {
    let sheet = Sheet.whole(this.length);
    if (part > 0) sheet = sheet.cut(this.creases[part - 1], 1, Side.Crease + part - 1);
    if (part < this.creases.length) sheet = sheet.cut(this.creases[part], -1, Side.Crease + part);
    return sheet;
  }

  /** Adds the sides of a part where they lie when the strip is folded as far as `frame`, but not the crease that it starts at. */
  private addSides(part: i32, frame: i32, isOutline: bool): void {
    const sheet = this.sheets[part];
    const place = this.frames[frame];
    const points = sheet.points;
    for (let i = 0; i < sheet.sides.length; i++) {
      const side = sheet.sides[i];
      if (part > 0 && side == Side.Crease + part - 1) continue;
      const k = (2 * i + 2) % points.length;
      let line = this.lines.start;
      if (side == Side.Edge) line = this.lines.edges(frame);
      else if (side == Side.End) line = this.lines.end(frame);
      else if (side != Side.Start) line = this.lines.crease(side - Side.Crease);
      this.pieces.list.push(
        new Piece(
          place.x(points[2 * i], points[2 * i + 1]), place.y(points[2 * i], points[2 * i + 1]),
          place.x(points[k], points[k + 1]), place.y(points[k], points[k + 1]), line,
        ),
      );
      this.parts.push(part);
      this.outlines.push(isOutline);
    }
  }

  /** Whether the same sides of another folded strip cross. */
  isLike(other: FoldedStrip): bool {
    return this.pieces.isLike(other.pieces);
  }

  /** Whether a part's long edges cross those of another one, both both. */
  crossesWhole(part: i32, other: i32): bool {
    const crossings = this.pieces.crossings;
    const first = this.lines.edges(part), second = this.lines.edges(other);
    let count = 0;
    for (let i = 0; i < crossings.length; i += 2) {
      if (this.outlines[crossings[i]] || this.outlines[crossings[i + 1]]) continue;
      const a = this.pieces.list[crossings[i]].line, b = this.pieces.list[crossings[i + 1]].line;
      count += <i32>((a == first && b == second) || (a == second && b == first));
    }
    return count == 4;
  }

  /**
   * Adds the strip to an empty figure, sides cut up where they cross. False when paper lies on a crease or on the outline, or
   * between the two layers that a crease joins.
   */
  draw(figure: Figure): bool {
    this.lineOf = [];
    this.outline = [];
    this.corners = [];
    for (let part = 0; part <= this.creases.length; part++) {
      const points = this.sheets[part].points;
      const place = this.frames[part];
      const own: i32[] = [];
      for (let i = 0; i < points.length; i += 2) {
        own.push(pointAt(figure, place.x(points[i], points[i + 1]), place.y(points[i], points[i + 1])));
      }
      this.corners.push(own);
    }
    for (let i = 0; i < this.parts.length; i++) {
      const cuts = this.pieces.cuts(i);
      for (let k = 0; k + 1 < cuts.length; k++) {
        const look = this.look(figure, i, (cuts[k] + cuts[k + 1]) / 2);
        if (look < 0) return false;
        const segment = this.pieces.segment(figure, i, cuts[k], cuts[k + 1], <Look>look);
        if (this.outlines[i]) this.outline.push(segment);
        this.lineOf.push(this.pieces.list[i].line);
      }
    }
    return true;
  }

  /** Whether a segment of the figure shows where paper lay before the last fold. */
  isOutline(segment: i32): bool {
    return this.outline.includes(segment);
  }

  /** How a side is drawn around a share of it; -1 where nothing may lie upon it and something does. */
  private look(figure: Figure, side: i32, share: f64): i32 {
    const piece = this.pieces.list[side];
    const part = this.parts[side];
    const isCrease = this.lines.isCrease(piece.line);
    const mustShow = isCrease || this.outlines[side];
    // A crease is a side of the next part too.
    let height = this.pile.indexOf(part);
    if (isCrease) height = min(height, this.pile.indexOf(part + 1));
    if (this.outlines[side]) height = -1;
    for (let i = height + 1; i < this.pile.length; i++) {
      const above = this.pile[i];
      if ((isCrease && (above == part || above == part + 1)) || !holds(figure, this.corners[above], piece.x(share), piece.y(share))) continue;
      return mustShow ? -1 : Look.Dashed;
    }
    return this.outlines[side] ? Look.Dashed : isCrease ? Look.Bold : Look.Plain;
  }

  /** The facts that a fold gives: each line before the crease and the one beyond it are images of each other in the crease. */
  stateFold(facts: AngleFacts, crease: i32): void {
    const axis = this.lines.crease(crease);
    facts.mirrored(this.lines.edges(crease), this.lines.edges(crease + 1), axis);
    const first = this.lines.end(crease), second = this.lines.end(crease + 1);
    if (this.lineOf.includes(first) && this.lineOf.includes(second)) facts.mirrored(first, second, axis);
  }
}

/** Whether a place lies well inside a convex polygon of points. */
function holds(figure: Figure, corners: i32[], x: f64, y: f64): bool {
  let left = 0, right = 0;
  for (let i = 0; i < corners.length; i++) {
    const a = corners[i], b = corners[(i + 1) % corners.length];
    const side = (figure.x[b] - figure.x[a]) * (y - figure.y[a]) - (figure.y[b] - figure.y[a]) * (x - figure.x[a]);
    if (side > SAME) left++;
    else if (side < -SAME) right++;
    else return false;
  }
  return left == 0 || right == 0;
}
