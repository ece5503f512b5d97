import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure } from "../../../assembly/kit/geometry";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { sine } from "../../../assembly/scene/frame";
import { Question, Words } from "../../../assembly/words";
import { AngleFigure, degrees } from "./family";

/** How a triangle hangs on the one before it. */
const enum Link {
  /** Opposite it: two sides run on through the corner. */
  Vertical = 0,
  /** Beside it, on a common side: one side runs on through the corner. */
  Beside = 1,
  /** Beside it with a given angle between: three angles on a straight line. */
  Apart = 2,
}

/** Angles in whole degrees that a triangle may have, really and as drawn. */
const LEAST: i32 = 24;
const DRAWN_LEAST: f64 = 36;
/** How far each drawn angle is from the real one, at least and at most: a protractor fails, and the figure looks sane. */
const DISTORTED: f64 = 9;
const DISTORTED_MOST: f64 = 42;
/** Trials of one link, and of a whole figure. */
const TRIALS: i32 = 40;
const FIGURES: i32 = 60;

/** A triangle: its corners, and the real and the drawn angle at each. */
class Corners {
  points: StaticArray<i32> = [0, 0, 0];
  real: StaticArray<i32> = [0, 0, 0];
  drawn: StaticArray<f64> = [0, 0, 0];
  /** The corner that the next triangle starts from. */
  exit: i32 = 0;
}

/** What is the angle x? Linked triangles lead to it from the given angles, step by step. */
export class AngleTriangleChain extends AngleFigure {
  private triangles: i32 = 0;
  private links: i32 = 0;
  private hasEnd: bool = false;
  private decoys: i32 = 0;

  private answer: i32 = 0;
  private steps: i32 = 0;
  private reasons: string[] = [];

  configure(knobs: Knobs): void {
    this.triangles = knobs.int("triangles", [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    this.hasEnd = knobs.word("x lies outside the last triangle", ["no", "yes", "no", "yes", "no", "yes", "no", "yes", "no", "yes"]) == "yes";
    this.links = knobs.int("kinds of links", [1, 1, 1, 2, 2, 3, 3, 3, 3, 3]);
    this.decoys = knobs.int("triangles that do not matter", [0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
  }

  sample(rng: Rng): bool {
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    const figure = new Figure();
    this.figure = figure;
    this.steps = 1;
    this.reasons = [];
    const chain: Corners[] = [];
    const given: i32[] = [];
    const first = this.start(rng);
    if (first === null) return false;
    chain.push(first);
    for (let i = 1; i < this.triangles + this.decoys; i++) {
      const isDecoy = i >= this.triangles;
      let next: Corners | null = null;
      for (let trial = 0; trial < TRIALS && next === null; trial++) {
        const before = isDecoy ? chain[rng.int(0, this.triangles - 1)] : chain[i - 1];
        const corner = isDecoy ? rng.int(0, 2) : before.exit;
        next = this.link(rng, before, corner, isDecoy ? Link.Vertical : <Link>rng.int(0, this.links - 1), given);
      }
      if (next === null) return false;
      chain.push(next);
      if (!isDecoy) this.steps += 2;
    }
    const last = chain[this.triangles - 1];
    const end = this.hasEnd ? this.lead(rng, last) : -1;
    if (this.hasEnd && end < 0) return false;
    if (!this.fit(50, 300)) return false;
    this.label(chain, given, end);
    return true;
  }

  /** The first triangle, two of whose angles are given. */
  private start(rng: Rng): Corners | null {
    const figure = this.figure;
    const corners = new Corners();
    if (!this.fill(rng, corners, rng.int(30, 110), <f64>rng.int(40, 100))) return null;
    corners.exit = rng.int(1, 2);
    corners.points[0] = figure.point(0, 0);
    const direction = rng.range(0, 360);
    corners.points[1] = figure.pointFrom(corners.points[0], direction, 1);
    const length = sine(corners.drawn[1]) / sine(corners.drawn[2]);
    const side = rng.chance(0.5) ? 1.0 : -1.0;
    corners.points[2] = figure.pointFrom(corners.points[0], direction + side * corners.drawn[0], length);
    this.close(corners, true);
    return corners;
  }

  /** Draws the sides of a triangle; the side from the first corner to the third one may be there already. */
  private close(corners: Corners, isWhole: bool): void {
    this.figure.segment(corners.points[0], corners.points[1]);
    this.figure.segment(corners.points[1], corners.points[2]);
    if (isWhole) this.figure.segment(corners.points[2], corners.points[0]);
  }

  /** Chooses the other two angles of a triangle, real and drawn, given those at its first corner. */
  private fill(rng: Rng, corners: Corners, real: i32, drawn: f64): bool {
    const rest = 180 - real;
    if (real < LEAST || drawn < DRAWN_LEAST || rest < 2 * LEAST || 180 - drawn < 2 * DRAWN_LEAST) return false;
    corners.real[0] = real;
    corners.drawn[0] = drawn;
    corners.real[1] = rng.int(LEAST, rest - LEAST);
    corners.real[2] = rest - corners.real[1];
    corners.drawn[1] = rng.range(DRAWN_LEAST, 180 - drawn - DRAWN_LEAST);
    corners.drawn[2] = 180 - drawn - corners.drawn[1];
    return isDistorted(real, drawn) && isDistorted(corners.real[1], corners.drawn[1]) && isDistorted(corners.real[2], corners.drawn[2]);
  }

  /** Hangs a triangle on a corner of another one; null, with nothing drawn, when it does not fit. Given gaps go to `given`. */
  private link(rng: Rng, before: Corners, corner: i32, link: Link, given: i32[]): Corners | null {
    const figure = this.figure;
    const points = figure.x.length;
    const segments = figure.from.length;
    const swap = rng.int(1, 2);
    const vertex = before.points[corner];
    const along = before.points[(corner + swap) % 3];
    const across = before.points[(corner + 3 - swap) % 3];
    const real = before.real[corner];
    const drawn = before.drawn[corner];
    let gap = 0;
    let gapDrawn: f64 = 0;
    if (link == Link.Apart) {
      gap = rng.int(20, 90);
      gapDrawn = rng.range(28, 80);
      if (!isDistorted(gap, gapDrawn)) return null;
    }
    const corners = new Corners();
    corners.exit = rng.int(1, 2);
    if (!this.fill(rng, corners, link == Link.Vertical ? real : 180 - real - gap, link == Link.Vertical ? drawn : 180 - drawn - gapDrawn)) return null;
    const onward = figure.heading(along, vertex);
    const toAcross = figure.heading(vertex, across);
    corners.points[0] = vertex;
    const ratio = sine(corners.drawn[1]) / sine(corners.drawn[2]);
    if (link == Link.Beside) {
      // The shared side is the one from the first corner to the second; its length is known.
      corners.points[1] = across;
      corners.points[2] = figure.pointFrom(vertex, onward, figure.length(vertex, across) * ratio);
      figure.segment(vertex, corners.points[2]);
      figure.segment(corners.points[2], across);
    } else {
      const longest = Math.max(sine(corners.drawn[0]), Math.max(sine(corners.drawn[1]), sine(corners.drawn[2])));
      const length = rng.range(0.9, 1.15) * (sine(corners.drawn[2]) / longest);
      corners.points[1] = figure.pointFrom(vertex, onward, length);
      // Opposite: the other ray runs on too. Apart: it lies on this side, away from the old triangle by the gap.
      const isLeft = turnsLeft(onward, toAcross);
      const other = link == Link.Vertical
        ? figure.heading(across, vertex)
        : onward + (isLeft ? -corners.drawn[0] : corners.drawn[0]);
      corners.points[2] = figure.pointFrom(vertex, other, length * ratio);
      this.close(corners, true);
    }
    const least = link == Link.Beside ? 2 : 3;
    if (figure.from.length != segments + least || !figure.isClear(segments, 0.22, 20)) {
      figure.truncate(points, segments);
      return null;
    }
    if (link == Link.Apart) {
      given.push(across);
      given.push(vertex);
      given.push(corners.points[2]);
      given.push(gap);
    }
    return corners;
  }

  /** Lengthens a side of the last triangle beyond its exit; the point where it ends, or -1 when there is no room. */
  private lead(rng: Rng, last: Corners): i32 {
    const figure = this.figure;
    const vertex = last.points[last.exit];
    const along = last.points[(last.exit + rng.int(1, 2)) % 3];
    const segments = figure.from.length;
    const end = figure.pointFrom(vertex, figure.heading(along, vertex), 0.55);
    figure.segment(vertex, end);
    if (!figure.isClear(segments, 0.22, 20)) return -1;
    this.steps++;
    return end;
  }

  /** Writes the given angles and x on the fitted figure. */
  private label(chain: Corners[], given: i32[], end: i32): void {
    const figure = this.figure;
    for (let i = 0; i < chain.length; i++) {
      const corners = chain[i];
      const p = corners.points;
      const third = 3 - corners.exit;
      if (i == 0) figure.angle(p[1], p[0], p[2], degrees(corners.real[0]));
      figure.angle(p[(third + 1) % 3], p[third], p[(third + 2) % 3], degrees(corners.real[third]));
      if (i < this.triangles) {
        this.reasons.push("180° - " + degrees(corners.real[0]) + " - " + degrees(corners.real[third]) + " = " + degrees(corners.real[corners.exit]));
      }
    }
    for (let i = 0; i < given.length; i += 4) figure.angle(given[i], given[i + 1], given[i + 2], degrees(given[i + 3]));
    const last = chain[this.triangles - 1];
    const p = last.points;
    const exit = last.exit;
    this.answer = last.real[exit];
    if (end < 0) {
      figure.angle(p[(exit + 1) % 3], p[exit], p[(exit + 2) % 3], "x");
      return;
    }
    // The end runs on one of the two sides; x lies between it and the other one.
    const next = p[(exit + 1) % 3];
    const other = p[(exit + 2) % 3];
    figure.angle(end, p[exit], figure.drawnAngle(next, p[exit], end) > figure.drawnAngle(other, p[exit], end) ? other : next, "x");
    this.answer = 180 - this.answer;
    this.reasons.push("180° - " + degrees(last.real[exit]) + " = " + degrees(this.answer));
  }

  ask(words: Words): Question {
    return words.ask(
      [
        "What is the size of the angle x, in degrees? The figure is not to scale, but lines that look straight are straight.",
        "Find the angle x in degrees. Lines that look straight are straight; sizes are not to scale.",
        "How many degrees does the angle marked x have? The drawing is not to scale, but what looks like a straight line is one.",
        "Work out the angle x in degrees from the given angles. Straight lines are straight, but the figure is not to scale.",
      ],
      new IntegerAnswer(this.answer, "°"),
    );
  }

  complexity(): f64 {
    return <f64>this.steps + 0.5 * <f64>this.decoys;
  }

  explain(): string {
    return "Triangle by triangle: " + this.reasons.join("; ") + "; angles opposite each other are equal, angles on a line add up to 180°.";
  }
}

function isDistorted(real: i32, drawn: f64): bool {
  const distance = Math.abs(<f64>real - drawn);
  return distance >= DISTORTED && distance <= DISTORTED_MOST;
}

/** Whether the second direction lies counter-clockwise (y down) of the first one. */
function turnsLeft(first: f64, second: f64): bool {
  return sine(second - first) < 0;
}
