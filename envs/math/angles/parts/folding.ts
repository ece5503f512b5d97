/** How a strip of paper is folded, really and as drawn: with angles that differ, but so that both look alike. */
import { Rng } from "../../../../assembly/random";
import { FoldedStrip } from "./folded_strip";
import { loopLengths, openLengths, overlap, reach } from "./strip_lengths";
import { StripLines } from "./strip_lines";

/** Trials of a strip with the real angles that looks like the drawn one. */
const TWINS: i32 = 8;
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

/** How the strip is folded, by the names that levels use. */
export const SHAPES: StaticArray<string> = ["one fold", "one fold and its outline", "end onto an edge", "corner", "parallel lines", "loop", "end parallel to a line"];
export const enum Shape {
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

export class Folding {
  lines: StripLines;
  /** The strip as drawn. */
  strip: FoldedStrip = new FoldedStrip(new StripLines(0), 0);
  /** Of each crease, against the strip's direction before any fold, 0 to 180. */
  real: f64[] = [];
  private drawn: f64[] = [];
  /** Which lines are parallel, if any are to be. */
  private tie: i32 = 0;
  /** Two parallel lines with arrows, or none. */
  arrows: i32[] = [];

  constructor(public shape: i32, public folds: i32) {
    this.lines = new StripLines(folds);
  }

  /** Settles which lines are to be parallel: before any fold, for some ties succeed less often than others. */
  chooseTie(rng: Rng): void {
    this.tie = this.shape == Shape.Parallel ? rng.int(0, 2) : rng.int(1, 2);
  }

  /** Folds a strip whose angles are not the real ones, but which looks like one where they are; false when that does not come out. */
  fold(rng: Rng): bool {
    if (!this.sampleAngles(rng)) return false;
    const isToTop: bool[] = [];
    for (let i = 0; i < this.folds; i++) isToTop.push(rng.chance(0.6));
    const strip = this.foldedStrip(rng, this.drawn, isToTop);
    if (strip === null || !strip.build(this.hasOutline)) return false;
    this.strip = strip;
    if (this.shape == Shape.Loop && !strip.crossesWhole(0, this.folds)) return false;
    return this.hasTwin(rng, isToTop);
  }

  /** How far the real direction of a line is from its drawn one, the strip's start held fast. */
  shift(line: i32): f64 {
    return this.lines.direction(line, this.real) - this.lines.direction(line, this.drawn);
  }

  get hasOutline(): bool {
    return this.shape == Shape.Outlined || this.shape == Shape.Corner;
  }

  get needsSquare(): bool {
    return this.shape == Shape.EndOnEdge || this.shape == Shape.Corner || this.shape == Shape.ParallelEnd;
  }

  /** Whether two lines are parallel by choice of the last crease. */
  get isTied(): bool {
    return this.shape == Shape.Parallel || this.shape == Shape.ParallelEnd;
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

  /** Whether a strip that looks like the drawn one is found among those folded by the real angles. */
  private hasTwin(rng: Rng, isToTop: bool[]): bool {
    for (let i = 0; i < TWINS; i++) {
      const twin = this.foldedStrip(rng, this.real, isToTop);
      if (twin !== null && twin.build(this.hasOutline) && twin.isLike(this.strip)) return true;
    }
    return false;
  }
}

/** The acute one of an angle and its supplement. */
export function acute(angle: f64): f64 {
  return angle > 90 ? 180 - angle : angle;
}

/** Whether an angle is drawn clearly, but not wildly, otherwise than it is. */
export function isOff(real: f64, drawn: f64): bool {
  const distance = Math.abs(real - drawn);
  return distance >= OFF_LEAST && distance <= OFF_MOST;
}
