/**
 * A strip of paper, one unit wide, folded flat along straight creases: where its parts come to lie, which of their sides cross,
 * and which of them the paper hides. Every fold turns the rest of the strip to the top or to the bottom of the whole pile.
 */
import { cosine, Frame, sine } from "../scene/frame";
import { sortAscending } from "../solve/ascending";
import { Figure, Look } from "./geometry";
import { AngleFacts } from "./geometry_facts";
import { StripLines } from "./strip_lines";

/** Points nearer than this are one; shares of a side nearer to an end than this are that end. */
const SAME: f64 = 0.000001;

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

/** A straight piece of the drawing. */
class Piece {
  constructor(
    public x1: f64,
    public y1: f64,
    public x2: f64,
    public y2: f64,
    /** The line that it lies on; the two long edges of a part count as one, for they are parallel. */
    public line: i32,
    /** The part that it is a side of; a crease is a side of the next part too. */
    public part: i32,
    /** Whether it shows where the paper lay before the last fold. */
    public isOutline: bool,
  ) {}
}

export class FoldedStrip {
  private creases: Crease[] = [];
  /** Of each part: how it lies after the folds, and its paper as it lay before any. */
  private frames: Frame[] = [];
  private sheets: Sheet[] = [];
  private pieces: Piece[] = [];
  /** Which pieces cross: first piece, second piece, first, second ... */
  private crossings: i32[] = [];
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
    this.pieces = [];
    this.sheets = [];
    for (let part = 0; part <= count; part++) {
      this.sheets.push(this.sheet(part));
      this.addSides(part, part, false);
    }
    if (hasOutline) this.addSides(count, count - 1, true);
    this.findCrossings();
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
      this.pieces.push(
        new Piece(
          place.x(points[2 * i], points[2 * i + 1]), place.y(points[2 * i], points[2 * i + 1]),
          place.x(points[k], points[k + 1]), place.y(points[k], points[k + 1]), line, part, isOutline,
        ),
      );
    }
  }

  private findCrossings(): void {
    const pieces = this.pieces;
    this.crossings = [];
    for (let i = 0; i < pieces.length; i++) {
      for (let k = i + 1; k < pieces.length; k++) {
        const share = crossing(pieces[i], pieces[k]);
        if (share <= SAME || share >= 1 - SAME) continue;
        const other = crossing(pieces[k], pieces[i]);
        if (other <= SAME || other >= 1 - SAME) continue;
        this.crossings.push(i);
        this.crossings.push(k);
      }
    }
  }

  /** Whether the same sides of another folded strip cross. */
  isLike(other: FoldedStrip): bool {
    if (this.pieces.length != other.pieces.length || this.crossings.length != other.crossings.length) return false;
    for (let i = 0; i < this.pieces.length; i++) if (this.pieces[i].line != other.pieces[i].line) return false;
    for (let i = 0; i < this.crossings.length; i++) if (this.crossings[i] != other.crossings[i]) return false;
    return true;
  }

  /** Whether a part's long edges cross those of another one, both both. */
  crossesWhole(part: i32, other: i32): bool {
    let count = 0;
    for (let i = 0; i < this.crossings.length; i += 2) {
      const first = this.pieces[this.crossings[i]], second = this.pieces[this.crossings[i + 1]];
      if (first.isOutline || second.isOutline) continue;
      if (first.line == this.lines.edges(part) && second.line == this.lines.edges(other)) count++;
      if (second.line == this.lines.edges(part) && first.line == this.lines.edges(other)) count++;
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
    for (let i = 0; i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      const shares: f64[] = [0, 1];
      for (let k = 0; k < this.crossings.length; k += 2) {
        if (this.crossings[k] == i) shares.push(crossing(piece, this.pieces[this.crossings[k + 1]]));
        if (this.crossings[k + 1] == i) shares.push(crossing(piece, this.pieces[this.crossings[k]]));
      }
      sortAscending(shares);
      for (let k = 0; k + 1 < shares.length; k++) {
        const look = this.look(figure, piece, (shares[k] + shares[k + 1]) / 2);
        if (look < 0) return false;
        const segment = figure.segment(this.place(figure, piece, shares[k]), this.place(figure, piece, shares[k + 1]), <Look>look);
        if (piece.isOutline) this.outline.push(segment);
        this.lineOf.push(piece.line);
      }
    }
    return true;
  }

  /** Whether a segment of the figure shows where paper lay before the last fold. */
  isOutline(segment: i32): bool {
    return this.outline.includes(segment);
  }

  /** The point of the figure at a share of a piece. */
  private place(figure: Figure, piece: Piece, share: f64): i32 {
    return pointAt(figure, piece.x1 + share * (piece.x2 - piece.x1), piece.y1 + share * (piece.y2 - piece.y1));
  }

  /** How a piece is drawn around a share of it; -1 where nothing may lie upon it and something does. */
  private look(figure: Figure, piece: Piece, share: f64): i32 {
    const x = piece.x1 + share * (piece.x2 - piece.x1);
    const y = piece.y1 + share * (piece.y2 - piece.y1);
    const isCrease = this.lines.isCrease(piece.line);
    let height = this.pile.indexOf(piece.part);
    if (isCrease) height = min(height, this.pile.indexOf(piece.part + 1));
    if (piece.isOutline) height = -1;
    for (let above = height + 1; above < this.pile.length; above++) {
      const part = this.pile[above];
      if ((isCrease && (part == piece.part || part == piece.part + 1)) || !holds(figure, this.corners[part], x, y)) continue;
      return isCrease || piece.isOutline ? -1 : Look.Dashed;
    }
    return piece.isOutline ? Look.Dashed : isCrease ? Look.Bold : Look.Plain;
  }

  /** The facts that a fold gives: each line before the crease and the one beyond it are images of each other in the crease. */
  stateFold(facts: AngleFacts, crease: i32): void {
    const axis = this.lines.crease(crease);
    facts.mirrored(this.lines.edges(crease), this.lines.edges(crease + 1), axis);
    const first = this.lines.end(crease), second = this.lines.end(crease + 1);
    if (this.lineOf.includes(first) && this.lineOf.includes(second)) facts.mirrored(first, second, axis);
  }
}

/** Where along `piece` the line of `other` crosses it, as a share; -1 when they are parallel. */
function crossing(piece: Piece, other: Piece): f64 {
  const dx = other.x2 - other.x1, dy = other.y2 - other.y1;
  const first = dx * (piece.y1 - other.y1) - dy * (piece.x1 - other.x1);
  const second = dx * (piece.y2 - other.y1) - dy * (piece.x2 - other.x1);
  return Math.abs(first - second) < SAME ? -1 : first / (first - second);
}

/** The point of a figure at a place, a new one if need be. */
function pointAt(figure: Figure, x: f64, y: f64): i32 {
  for (let i = 0; i < figure.x.length; i++) {
    if (Math.abs(figure.x[i] - x) < SAME && Math.abs(figure.y[i] - y) < SAME) return i;
  }
  return figure.point(x, y);
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
