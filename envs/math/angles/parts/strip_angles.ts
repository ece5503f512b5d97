/** The angles of a folded strip that may be marked, and which of them follow from which. */
import { Figure, Look } from "../../../../assembly/kit/plane/figure";
import { AngleFacts } from "../../../../assembly/kit/plane/facts";
import { Wedge, wedgesOf } from "../../../../assembly/kit/plane/wedges";
import { cosine } from "../../../../assembly/scene/frame";
import { Folding, isOff, Shape } from "./folding";

/** Sizes of marked angles, as they are and as drawn. */
const NARROWEST: i32 = 15;
const WIDEST: i32 = 165;
/** In canvas units: the shortest rays of a marked angle and of a right angle. */
const RAY: f64 = 50;
const SQUARE_RAY: f64 = 34;

/** An angle that may be marked. */
export class Candidate {
  constructor(
    public wedge: Wedge,
    /** The lines of its rays. */
    public from: i32, public to: i32,
    public real: i32,
    /** Whether it lies between the last part, or its end, and the first one. */
    public joins: bool,
  ) {}
}

export class StripAngles {
  /** A right angle that is marked: a, vertex, b, or none. */
  square: i32[] = [];

  /** @param figure of the strip, fitted to the canvas */
  constructor(private folding: Folding, private figure: Figure) {}

  /** Marks the lines that are parallel and finds the right angle to be marked, where the strip needs them; false when there is no room. */
  markRules(): bool {
    if (this.folding.isTied && !this.markParallels()) return false;
    return !this.folding.needsSquare || this.markSquare();
  }

  /** The angles that may be marked: one ray at most is dashed, and the drawn size is off. */
  candidates(): Candidate[] {
    const looks = this.figure.looks;
    const lines = this.folding.strip.lineOf;
    const first = this.folding.lines.edges(0);
    const last = this.folding.shape == Shape.EndOnEdge ? this.folding.lines.end(this.folding.folds) : this.folding.lines.edges(this.folding.folds);
    const wedges = wedgesOf(this.figure, <f64>WIDEST, RAY);
    const found: Candidate[] = [];
    for (let i = 0; i < wedges.length; i++) {
      const wedge = wedges[i];
      if (looks[wedge.first] == Look.Dashed && looks[wedge.second] == Look.Dashed) continue;
      const from = lines[wedge.first], to = lines[wedge.second];
      const size = wedge.sweep + this.folding.shift(to) - this.folding.shift(from);
      const real = <i32>Math.round(size);
      if (real < NARROWEST || real > WIDEST || !isOff(size, wedge.sweep)) continue;
      const joins = min(from, to) == first && max(from, to) == last;
      found.push(new Candidate(wedge, from, to, real, joins));
    }
    return found;
  }

  /** The angles at a crease, and those between its two parts. */
  atFold(candidates: Candidate[], fold: i32): Candidate[] {
    const crease = this.folding.lines.crease(fold);
    const found: Candidate[] = [];
    for (let i = 0; i < candidates.length; i++) {
      const from = candidates[i].from, to = candidates[i].to;
      // In a loop the crease must be named, or the angles of the parts alone would do.
      const isBetween = this.folding.isTied && min(from, to) == this.folding.lines.edges(fold) && max(from, to) == this.folding.lines.edges(fold + 1);
      if (from == crease || to == crease || isBetween) found.push(candidates[i]);
    }
    return found;
  }

  /** Whether each of the chosen angles follows from the others, and would not without any one of these, of the folds and of the marks. */
  isCircuit(chosen: Candidate[]): bool {
    const lines = this.folding.lines;
    const from: i32[] = [];
    const to: i32[] = [];
    for (let i = 0; i < chosen.length; i++) {
      from.push(chosen[i].from);
      to.push(chosen[i].to);
    }
    if (this.folding.isTied) {
      from.push(this.folding.arrows[0]);
      to.push(this.folding.arrows[1]);
    }
    const weights = lines.dependence(from, to);
    if (weights === null) return false;
    for (let fold = 0; fold < this.folding.folds; fold++) if (!lines.needsFold(weights, from, to, fold)) return false;
    return !this.folding.needsSquare || lines.needsEnd(weights, from, to);
  }

  /** Whether what the figure says fixes x to be what it is. */
  isProved(chosen: Candidate[]): bool {
    const facts = new AngleFacts(this.figure, this.folding.strip.lineOf, this.folding.lines.count);
    for (let i = 0; i < this.folding.folds; i++) this.folding.strip.stateFold(facts, i);
    if (this.folding.isTied) facts.parallel(this.folding.arrows[0], this.folding.arrows[1]);
    if (this.folding.needsSquare) facts.know(facts.angle(this.square[0], this.square[1], this.square[2]), 90);
    for (let i = 1; i < chosen.length; i++) {
      const given = chosen[i].wedge;
      facts.know(facts.angle(given.a, given.vertex, given.b), chosen[i].real);
    }
    const x = chosen[0].wedge;
    const size = facts.size(facts.angle(x.a, x.vertex, x.b));
    return size !== null && size.num == size.den * <i64>chosen[0].real;
  }

  /** Puts arrows on the two lines that are parallel; false when one has no room for them. */
  private markParallels(): bool {
    const figure = this.figure;
    const segments = figure.from.length;
    let along: f64 = 0;
    for (let k = 0; k < 2; k++) {
      let longest = -1;
      for (let i = 0; i < segments; i++) {
        if (this.folding.strip.lineOf[i] != this.folding.arrows[k] || figure.looks[i] == Look.Dashed) continue;
        if (longest < 0 || figure.length(figure.from[i], figure.to[i]) > figure.length(figure.from[longest], figure.to[longest])) longest = i;
      }
      if (longest < 0 || figure.length(figure.from[longest], figure.to[longest]) < RAY) return false;
      figure.arrows[longest] = 1;
      // Both arrows point the same way.
      const direction = figure.heading(figure.from[longest], figure.to[longest]);
      if (k == 0) along = direction;
      else if (cosine(direction - along) < 0) figure.reverse(longest);
    }
    return true;
  }

  /** Finds a right angle at the strip's end that can be seen; false when there is none. */
  private markSquare(): bool {
    const lines = this.folding.strip.lineOf;
    const looks = this.figure.looks;
    const wedges = wedgesOf(this.figure, 91, SQUARE_RAY);
    for (let i = 0; i < wedges.length; i++) {
      const wedge = wedges[i];
      if (looks[wedge.first] == Look.Dashed || looks[wedge.second] == Look.Dashed) continue;
      const from = lines[wedge.first], to = lines[wedge.second];
      const end = max(from, to);
      if (!this.folding.lines.isEnd(end) || min(from, to) != this.folding.lines.edges(this.folding.lines.partAt(end))) continue;
      this.square = [wedge.a, wedge.vertex, wedge.b];
      return true;
    }
    return false;
  }
}
