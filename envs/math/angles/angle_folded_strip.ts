import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { FoldedStrip } from "./parts/folded_strip";
import { Figure, Look } from "../../../assembly/kit/plane/figure";
import { AngleFacts } from "../../../assembly/kit/plane/facts";
import { Wedge, wedgesOf } from "../../../assembly/kit/plane/wedges";
import { loopLengths, openLengths, overlap, reach } from "./parts/strip_lengths";
import { StripLines } from "./parts/strip_lines";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine } from "../../../assembly/scene/frame";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { listed, Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

/** Trials: of a figure, of a strip with the real angles that looks like it, of the marks on it. */
const FIGURES: i32 = 400;
const TWINS: i32 = 8;
const CHOICES: i32 = 24;
/** Half turns by which directions of lines may differ after three folds, at most. */
const HALVES: i32 = 8;
/** The acute angle of a crease with the strip's edges, really (whole degrees) and as drawn. */
const LEAST: i32 = 22;
const MOST: i32 = 76;
const DRAWN_LEAST: f64 = 29;
const DRAWN_MOST: f64 = 69;
/** The least one with which the end of the folded part reaches an edge. */
const STEEP: f64 = 52;
/** How far each drawn angle is from the real one: a protractor fails, but the figure looks sane. */
const OFF_LEAST: f64 = 8;
const OFF_MOST: f64 = 44;
/** Sizes of marked angles, as they are and as drawn. */
const NARROWEST: i32 = 15;
const WIDEST: i32 = 165;
/** In canvas units: the strip's least width, the shortest segment, the shortest ray of a marked angle. */
const WIDTH: f64 = 62;
const SHORTEST: f64 = 24;
const RAY: f64 = 50;
const SQUARE_RAY: f64 = 34;

/** How the strip is folded, by the names that levels use. */
const SHAPES: StaticArray<string> = ["one fold", "one fold and its outline", "end onto an edge", "corner", "parallel lines", "loop", "end parallel to a line"];
const enum Shape {
  Once = 0,
  Outlined = 1,
  /** The end of the folded part crosses an edge. */
  EndOnEdge = 2,
  /** The crease runs from the end of the strip to an edge. */
  Corner = 3,
  /** The last part or its crease is parallel to something before them. */
  Parallel = 4,
  /** The last part crosses the first one. */
  Loop = 5,
  /** The end of the last part is parallel to something before it. */
  ParallelEnd = 6,
}

/** Which lines are parallel: the last crease and the first part, the last part (or its end) and the first crease or the first part. */
const enum Tie {
  CreaseToEdge = 0,
  EdgeToCrease = 1,
  EdgeToEdge = 2,
}

const ASKED: StaticArray<string> = ["between parts", "at a crease", "where first and last part cross", "anywhere"];
const enum Asked {
  Between = 0,
  AtCrease = 1,
  AtCrossing = 2,
  Anywhere = 3,
}

/** An angle that may be marked. */
class Candidate {
  constructor(
    public wedge: Wedge,
    /** The lines of its rays. */
    public from: i32, public to: i32,
    public real: i32,
    /** Whether it lies between the last part, or its end, and the first one. */
    public joins: bool,
  ) {}
}

/** What is the angle x in a strip of paper that was folded flat? Every fold mirrors the strip in its crease. */
export class AngleFoldedStrip extends AngleFigure {
  private shape: i32 = 0;
  private asked: i32 = 0;
  private folds: i32 = 0;

  /** Which lines are parallel, if any are to be. */
  private tie: i32 = 0;
  private lines: StripLines = new StripLines(0);
  private strip: FoldedStrip = new FoldedStrip(new StripLines(0), 0);
  /** Of each crease, against the strip's direction before any fold, 0 to 180. */
  private real: f64[] = [];
  private drawn: f64[] = [];
  /** Two parallel lines with arrows, or none. */
  private arrows: i32[] = [];
  /** A right angle that is marked: a, vertex, b, or none. */
  private square: i32[] = [];
  private given: i32[] = [];
  private isInverse: bool = false;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.shape = knobs.choice("strip", SHAPES, [
      Shape.Once, Shape.Once, Shape.Outlined, Shape.EndOnEdge, Shape.Corner, Shape.Parallel, Shape.Loop, Shape.Loop, Shape.Loop, Shape.ParallelEnd,
    ]);
    this.folds = knobs.int("folds", [1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    this.asked = knobs.choice("asked for", ASKED, [
      Asked.Between, Asked.AtCrease, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.Anywhere, Asked.AtCrossing, Asked.AtCrease, Asked.Anywhere, Asked.Anywhere,
    ]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.shape == Shape.Once ? SMALL : LARGE);
    // Settled first, for some ties succeed less often than others.
    this.tie = this.shape == Shape.Parallel ? rng.int(0, 2) : rng.int(1, 2);
    this.lines = new StripLines(this.folds);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.choose(rng)) return true;
    }
    return false;
  }

  private get hasOutline(): bool {
    return this.shape == Shape.Outlined || this.shape == Shape.Corner;
  }

  private get needsSquare(): bool {
    return this.shape == Shape.EndOnEdge || this.shape == Shape.Corner || this.shape == Shape.ParallelEnd;
  }

  /** Folds a strip whose angles are not the real ones, but which looks like one where they are. */
  private build(rng: Rng): bool {
    if (!this.sampleAngles(rng)) return false;
    const isToTop: bool[] = [];
    for (let i = 0; i < this.folds; i++) isToTop.push(rng.chance(0.6));
    const strip = this.foldedStrip(rng, this.drawn, isToTop);
    if (strip === null || !strip.build(this.hasOutline)) return false;
    this.strip = strip;
    if (this.shape == Shape.Loop && !strip.crossesWhole(0, this.folds)) return false;
    if (!this.hasTwin(rng, isToTop)) return false;
    const figure = new Figure(21);
    this.figure = figure;
    if (!strip.draw(figure)) return false;
    figure.turn(rng.range(0, 360));
    if (!this.fit(SHORTEST)) return false;
    const corners = strip.corners[0];
    return figure.length(corners[corners.length - 1], corners[0]) >= WIDTH && figure.isClear(0, 16, 15);
  }

  /** Whether a strip that looks like the drawn one is found among those folded by the real angles. */
  private hasTwin(rng: Rng, isToTop: bool[]): bool {
    for (let i = 0; i < TWINS; i++) {
      const twin = this.foldedStrip(rng, this.real, isToTop);
      if (twin !== null && twin.build(this.hasOutline) && twin.isLike(this.strip)) return true;
    }
    return false;
  }

  /** Chooses the creases' angles, real and drawn; false when they do not suit. */
  private sampleAngles(rng: Rng): bool {
    this.real = [];
    this.drawn = [];
    const isMirrored = rng.chance(0.5);
    const free = this.isTied ? this.folds - 1 : this.folds;
    for (let i = 0; i < free; i++) {
      let real = <f64>rng.int(LEAST, MOST);
      let drawn = rng.range(DRAWN_LEAST, DRAWN_MOST);
      // A loop is wound in one sense: the strip is turned over by every fold.
      const isObtuse = this.shape == Shape.Loop ? (i % 2 == 1) != isMirrored : rng.chance(0.5);
      if (isObtuse) {
        real = 180 - real;
        drawn = 180 - drawn;
      }
      if (!this.areSuited(real, drawn)) return false;
      this.real.push(real);
      this.drawn.push(drawn);
    }
    if (this.isTied) return this.closeTie(rng);
    if (this.shape != Shape.Loop) return true;
    // The angle between the last part and the first one must be off too.
    const last = this.lines.edges(this.folds);
    return isOff(this.lines.direction(last, this.real), this.lines.direction(last, this.drawn));
  }

  private areSuited(real: f64, drawn: f64): bool {
    const least = this.shape == Shape.EndOnEdge ? STEEP : 0;
    return (
      real < 90 == drawn < 90 && isOff(real, drawn) && acute(real) >= Math.max(<f64>LEAST, least) && acute(real) <= <f64>MOST &&
      acute(drawn) >= Math.max(DRAWN_LEAST, least) && acute(drawn) <= DRAWN_MOST
    );
  }

  /** Whether two lines are parallel by choice of the last crease. */
  private get isTied(): bool {
    return this.shape == Shape.Parallel || this.shape == Shape.ParallelEnd;
  }

  /** Chooses the last crease's angle so that the two lines are parallel; false when it does not suit. */
  private closeTie(rng: Rng): bool {
    const lines = this.lines;
    const last = this.folds - 1;
    let late = this.shape == Shape.ParallelEnd ? lines.end(this.folds) : lines.edges(this.folds);
    if (this.tie == Tie.CreaseToEdge) late = lines.crease(last);
    const early = this.tie == Tie.EdgeToCrease ? lines.crease(0) : lines.edges(0);
    this.arrows = [late, early];
    // Half a turn more or less makes them parallel again; the drawn and the real strip must take the same one.
    const slope = <f64>(lines.slope(late, last) - lines.slope(early, last));
    const drawnGap = lines.direction(early, this.drawn) - lines.direction(late, this.drawn);
    const realGap = lines.direction(early, this.real) - lines.direction(late, this.real);
    const drawn: f64[] = [];
    const real: f64[] = [];
    for (let halves = -HALVES; halves <= HALVES; halves++) {
      const angle = (180.0 * <f64>halves + drawnGap) / slope;
      if (angle <= 0 || angle >= 180) continue;
      drawn.push(angle);
      real.push((180.0 * <f64>halves + realGap) / slope);
    }
    const choice = rng.int(0, drawn.length - 1);
    if (real[choice] != Math.floor(real[choice]) || !this.areSuited(real[choice], drawn[choice])) return false;
    this.drawn.push(drawn[choice]);
    this.real.push(real[choice]);
    return true;
  }

  /** A strip with creases at such angles, its parts of any lengths that suit the shape; null when none were found. */
  private foldedStrip(rng: Rng, angles: f64[], isToTop: bool[]): FoldedStrip | null {
    const lengths = this.shape == Shape.Loop ? loopLengths(rng, angles) : openLengths(rng, angles);
    if (lengths === null) return null;
    const creases: f64[] = [];
    let along: f64 = 0;
    for (let i = 0; i < angles.length; i++) {
      along += lengths[i];
      creases.push(along);
    }
    const last = angles[angles.length - 1];
    let length = along + lengths[angles.length];
    // The crease runs into the end; or the longer edge of the folded part ends before it leaves the part below.
    if (this.shape == Shape.Corner) length = along + rng.range(-0.25, 0.65) * reach(last);
    if (this.shape == Shape.EndOnEdge) length = along + rng.range(reach(last), overlap(last) - reach(last));
    const strip = new FoldedStrip(this.lines, length);
    for (let i = 0; i < angles.length; i++) strip.fold(creases[i], angles[i], isToTop[i]);
    return strip;
  }

  /** Marks the given angles and x on the fitted figure and places the labels; false when that does not work out. */
  private choose(rng: Rng): bool {
    this.square = [];
    if (this.isTied && !this.markParallels()) return false;
    if (this.needsSquare && !this.markSquare()) return false;
    const candidates = this.candidates();
    // One of each list is chosen, so that every fold matters.
    const lists: Candidate[][] = [];
    if (this.shape == Shape.Loop || this.shape == Shape.EndOnEdge) lists.push(candidates.filter((candidate) => candidate.joins));
    else if (this.folds == 1) lists.push(candidates);
    for (let fold = 0; fold < this.folds; fold++) lists.push(this.folds == 1 ? candidates : this.atFold(candidates, fold));
    for (let i = 0; i < lists.length; i++) {
      lists[i] = this.placeable(lists[i]);
      if (lists[i].length == 0) return false;
    }
    for (let i = 0; i < CHOICES; i++) {
      const chosen: Candidate[] = [];
      for (let k = 0; k < lists.length; k++) chosen.push(rng.pick<Candidate>(lists[k]));
      // The first one is x.
      rng.shuffle<Candidate>(chosen);
      if (this.suits(chosen) && this.isCircuit(chosen) && this.mark(chosen) && this.isProved(chosen)) return true;
    }
    return false;
  }

  /** Those whose labels find room. */
  private placeable(candidates: Candidate[]): Candidate[] {
    const found: Candidate[] = [];
    for (let i = 0; i < candidates.length; i++) {
      const wedge = candidates[i].wedge;
      if (this.hasRoom(wedge.a, wedge.vertex, wedge.b, degrees(candidates[i].real))) found.push(candidates[i]);
    }
    return found;
  }

  /** The angles that may be marked: one ray at most is dashed, and the drawn size is off. */
  private candidates(): Candidate[] {
    const looks = this.figure.looks;
    const lines = this.strip.lineOf;
    const first = this.lines.edges(0);
    const last = this.shape == Shape.EndOnEdge ? this.lines.end(this.folds) : this.lines.edges(this.folds);
    const wedges = wedgesOf(this.figure, <f64>WIDEST, RAY);
    const found: Candidate[] = [];
    for (let i = 0; i < wedges.length; i++) {
      const wedge = wedges[i];
      if (looks[wedge.first] == Look.Dashed && looks[wedge.second] == Look.Dashed) continue;
      const from = lines[wedge.first], to = lines[wedge.second];
      const size = wedge.sweep + this.shift(to) - this.shift(from);
      const real = <i32>Math.round(size);
      if (real < NARROWEST || real > WIDEST || !isOff(size, wedge.sweep)) continue;
      const joins = min(from, to) == first && max(from, to) == last;
      found.push(new Candidate(wedge, from, to, real, joins));
    }
    return found;
  }

  /** How far the real direction of a line is from its drawn one, the strip's start held fast. */
  private shift(line: i32): f64 {
    return this.lines.direction(line, this.real) - this.lines.direction(line, this.drawn);
  }

  /** The angles at a crease, and those between its two parts. */
  private atFold(candidates: Candidate[], fold: i32): Candidate[] {
    const crease = this.lines.crease(fold);
    const found: Candidate[] = [];
    for (let i = 0; i < candidates.length; i++) {
      const from = candidates[i].from, to = candidates[i].to;
      // In a loop the crease must be named, or the angles of the parts alone would do.
      const isBetween = this.isTied && min(from, to) == this.lines.edges(fold) && max(from, to) == this.lines.edges(fold + 1);
      if (from == crease || to == crease || isBetween) found.push(candidates[i]);
    }
    return found;
  }

  /** Whether the first of the chosen angles may be x, and the others given. */
  private suits(chosen: Candidate[]): bool {
    let hasOutline = false;
    for (let i = 0; i < chosen.length; i++) {
      const candidate = chosen[i];
      if (i > 0 && candidate.real == chosen[0].real) return false;
      hasOutline = hasOutline || this.strip.isOutline(candidate.wedge.first) || this.strip.isOutline(candidate.wedge.second);
      // The first levels relate the same two quantities, this way round and the other one.
      if (this.asked == Asked.Between && (i == 0) == this.isAtCrease(candidate)) return false;
      if (this.asked == Asked.AtCrease && (i == 0 || this.folds == 1) && (i == 0) != this.isAtCrease(candidate)) return false;
      if (this.asked == Asked.AtCrossing && (i == 0) != candidate.joins) return false;
    }
    return hasOutline || this.shape != Shape.Outlined;
  }

  private isAtCrease(candidate: Candidate): bool {
    return this.lines.isCrease(candidate.from) || this.lines.isCrease(candidate.to);
  }

  /** Whether each of the chosen angles follows from the others, and would not without any one of these, of the folds and of the marks. */
  private isCircuit(chosen: Candidate[]): bool {
    const lines = this.lines;
    const from: i32[] = [];
    const to: i32[] = [];
    for (let i = 0; i < chosen.length; i++) {
      from.push(chosen[i].from);
      to.push(chosen[i].to);
    }
    if (this.isTied) {
      from.push(this.arrows[0]);
      to.push(this.arrows[1]);
    }
    const weights = lines.dependence(from, to);
    if (weights === null) return false;
    for (let fold = 0; fold < this.folds; fold++) if (!lines.needsFold(weights, from, to, fold)) return false;
    return !this.needsSquare || lines.needsEnd(weights, from, to);
  }

  /** Puts the labels of the chosen angles, of which the first is x, on the figure; false when one finds no room. */
  private mark(chosen: Candidate[]): bool {
    const figure = this.figure;
    figure.angles = [];
    this.given = [];
    for (let i = 0; i < chosen.length; i++) {
      const wedge = chosen[i].wedge;
      figure.angle(wedge.a, wedge.vertex, wedge.b, i == 0 ? "x" : degrees(chosen[i].real));
      if (i > 0) this.given.push(chosen[i].real);
    }
    if (this.square.length > 0) figure.angle(this.square[0], this.square[1], this.square[2], "").isSquare = true;
    this.result = chosen[0].real;
    this.isInverse = this.isAtCrease(chosen[0]);
    return this.layout();
  }

  /** Whether what the figure says fixes x to be what it is. */
  private isProved(chosen: Candidate[]): bool {
    const facts = new AngleFacts(this.figure, this.strip.lineOf, this.lines.count);
    for (let i = 0; i < this.folds; i++) this.strip.stateFold(facts, i);
    if (this.isTied) facts.parallel(this.arrows[0], this.arrows[1]);
    if (this.needsSquare) facts.know(facts.angle(this.square[0], this.square[1], this.square[2]), 90);
    for (let i = 1; i < chosen.length; i++) {
      const given = chosen[i].wedge;
      facts.know(facts.angle(given.a, given.vertex, given.b), chosen[i].real);
    }
    const x = chosen[0].wedge;
    const size = facts.size(facts.angle(x.a, x.vertex, x.b));
    return size !== null && size.num == size.den * <i64>this.result;
  }

  /** Puts arrows on the two lines that are parallel; false when one has no room for them. */
  private markParallels(): bool {
    const figure = this.figure;
    const segments = figure.from.length;
    let along: f64 = 0;
    for (let k = 0; k < 2; k++) {
      let longest = -1;
      for (let i = 0; i < segments; i++) {
        if (this.strip.lineOf[i] != this.arrows[k] || figure.looks[i] == Look.Dashed) continue;
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
    const lines = this.strip.lineOf;
    const looks = this.figure.looks;
    const wedges = wedgesOf(this.figure, 91, SQUARE_RAY);
    for (let i = 0; i < wedges.length; i++) {
      const wedge = wedges[i];
      if (looks[wedge.first] == Look.Dashed || looks[wedge.second] == Look.Dashed) continue;
      const from = lines[wedge.first], to = lines[wedge.second];
      const end = max(from, to);
      if (!this.lines.isEnd(end) || min(from, to) != this.lines.edges(this.lines.partAt(end))) continue;
      this.square = [wedge.a, wedge.vertex, wedge.b];
      return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.strip.pile.length; i++) {
      const part = this.strip.pile[i];
      const corners = this.strip.corners[part];
      const points: f64[] = [];
      for (let k = 0; k < corners.length; k++) {
        points.push(this.figure.x[corners[k]]);
        points.push(this.figure.y[corners[k]]);
      }
      // Every fold shows the other side of the paper.
      scene.polygon(points, Paint.fill(blend(style.surface, style.accent, part % 2 == 0 ? 0.1 : 0.26)));
    }
    super.draw(scene);
  }

  question(words: Words): string {
    let marks = "Dashed lines are edges under the paper" + (this.hasOutline ? ", or the outline before the fold." : ".");
    if (this.isTied) marks += " Lines with arrows are parallel.";
    if (this.needsSquare) marks += " The small square marks a right angle.";
    return this.askForX(words, [
      "A strip of paper with parallel edges was folded flat along each thick line. " + marks + " The figure is not to scale.",
      "The figure shows a strip of paper, its long edges parallel, that was folded flat; thick lines are creases. " + marks + " Sizes are not to scale.",
      "A paper strip of even width was folded flat along the thick lines. " + marks + " The drawing is not to scale.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** A fold that turns by the crease's angle once instead of twice, the other side of a line, and slips by a ten. */
  foils(): Answer[] {
    const first = this.given[0];
    return this.sizes([180 - this.result, 180 - first, abs(180 - 2 * first), (180 - first) / 2, this.result - 10, this.result + 10]);
  }

  complexity(): f64 {
    return (
      2.0 * <f64>this.folds + <f64>this.given.length + (this.isInverse ? 0.5 : 0.0) + (this.hasOutline ? 0.5 : 0.0) +
      (this.isTied ? 1.5 : 0.0) + (this.needsSquare ? 1.0 : 0.0) + (this.shape == Shape.Loop ? 1.25 : 0.0)
    );
  }

  explain(): string {
    const creases: string[] = [];
    for (let i = 0; i < this.folds; i++) creases.push(degrees(<i32>acute(this.real[i])));
    const given: string[] = [];
    for (let i = 0; i < this.given.length; i++) given.push(degrees(this.given[i]));
    return (
      "Each fold mirrors the strip in its crease, and each part meets the one before it at 180° less twice the crease's angle. From " +
      listed(given) + " the angles of the creases with the edges come out as " + listed(creases) + ", and x as " + degrees(this.result) + "."
    );
  }
}

/** The acute one of an angle and its supplement. */
function acute(angle: f64): f64 {
  return angle > 90 ? 180 - angle : angle;
}

function isOff(real: f64, drawn: f64): bool {
  const distance = Math.abs(real - drawn);
  return distance >= OFF_LEAST && distance <= OFF_MOST;
}
