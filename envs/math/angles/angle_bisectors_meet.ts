import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, sine } from "../../../assembly/scene/frame";
import { Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

const FIGURES: i32 = 120;
/** How far the real angle at A is from the drawn one. */
const OFF_LEAST: i32 = 16;
const OFF_MOST: i32 = 44;

/** A share of an angle from which a dividing ray runs: of the interior angle, or of the exterior one. */
const enum Ray {
  Half = 0,
  /** The third next to the side BC, and the one next to the other side. */
  LowerThird = 1,
  UpperThird = 2,
  /** Half of the angle between BC, lengthened beyond this corner, and the other side. */
  Above = 3,
  /** Half of the angle between BC and the other side, lengthened beyond this corner. */
  Below = 4,
}

/** The rays at B and C. */
const enum Rays {
  Halves = 0,
  Outer = 1,
  HalfAndOuter = 2,
  LowerThirds = 3,
  UpperThirds = 4,
  HalfAndThird = 5,
}
const NAMES: StaticArray<string> = ["half and half", "both outer", "half and outer", "lower thirds", "upper thirds", "half and third"];
const AT_B: StaticArray<i32> = [Ray.Half, Ray.Below, Ray.Half, Ray.LowerThird, Ray.UpperThird, Ray.Half];
const AT_C: StaticArray<i32> = [Ray.Half, Ray.Below, Ray.Above, Ray.LowerThird, Ray.UpperThird, Ray.LowerThird];

/** At what angle do two rays meet that halve or divide angles of a triangle? Equal parts are marked, one angle is given. */
export class AngleBisectorsMeet extends AngleFigure {
  private kind: i32 = 0;
  private isInverse: bool = false;
  private isExterior: bool = false;
  private givesCorner: bool = false;

  /** Answer and sizes in sixths of a degree, so that thirds and halves are exact. */
  private result: i32 = 0;
  private known: string = "";

  configure(knobs: Knobs): void {
    this.kind = knobs.choice("rays", NAMES, [
      Rays.Halves, Rays.Halves, Rays.Outer, Rays.Outer, Rays.HalfAndOuter, Rays.HalfAndOuter, Rays.LowerThirds, Rays.UpperThirds, Rays.HalfAndThird, Rays.HalfAndThird,
    ]);
    this.isExterior = knobs.flag("the angle at A is given outside", [false, false, false, false, false, true, false, false, false, true]);
    this.isInverse = knobs.flag("the angle at A is asked for", [false, true, false, true, false, true, false, true, false, false]);
    this.mayBeNamed = knobs.from("the asked angle may go by three letters", 4);
    // Where the rays do not treat their corners alike, the size at B is needed too.
    this.givesCorner = this.kind == Rays.HalfAndThird;
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.kind == Rays.Halves ? SMALL : LARGE);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    const drawnB = rng.range(44, 88);
    const drawnC = rng.range(44, 88);
    const drawnA = 180 - drawnB - drawnC;
    if (drawnA < 34) return false;
    const hasThirds = AT_C[this.kind] == Ray.LowerThird || AT_C[this.kind] == Ray.UpperThird;
    // Sizes that are divided by three, and given sums of halves, come out whole.
    const grain = hasThirds && !this.givesCorner ? 3 : this.isInverse ? 2 : 1;
    const realA = rng.int(24 / grain, 130 / grain) * grain;
    if (!off(<f64>realA, drawnA)) return false;
    const realC = this.givesCorner ? rng.int(8, 40) * 3 : rng.int(24, 100);
    const realB = 180 - realA - realC;
    if (realB < 24 || (this.givesCorner && !off(<f64>realB, drawnB))) return false;

    const figure = new Figure(23);
    this.figure = figure;
    const b = figure.point(0, 0);
    const c = figure.point(1, 0);
    const ab = sine(drawnC) / sine(drawnA);
    const a = figure.point(ab * cosine(drawnB), -ab * sine(drawnB));
    // Directions as on paper, counter-clockwise from BC: the canvas has y down.
    const fromB = directionAt(AT_B[this.kind], drawnB);
    const fromC = 180 - directionAt(AT_C[this.kind], drawnC);
    const meet = fromC - fromB;
    if (Math.abs(sine(meet)) < 0.3) return false;
    const reachB = sine(fromC) / sine(meet);
    const reachC = sine(fromB) / sine(meet);
    if (reachB < 0.25 || reachC < 0.25 || reachB > 2.6 || reachC > 2.6) return false;
    const s = figure.point(reachB * cosine(fromB), -reachB * sine(fromB));
    figure.segment(a, b);
    figure.segment(a, c);
    figure.segment(b, c);
    // A ray to the far side crosses the opposite side of the triangle: that crossing is drawn, not a corner of the figure.
    figure.segment(b, s);
    figure.segment(c, s);
    const endB = this.lengthen(AT_B[this.kind], a, b, c);
    const endC = this.lengthen(AT_C[this.kind], a, c, b);
    const secondB = this.second(AT_B[this.kind], b, drawnB, true);
    const secondC = this.second(AT_C[this.kind], c, drawnC, false);
    const endA = this.isExterior ? figure.pointFrom(a, figure.heading(b, a), 0.35) : -1;
    if (endA >= 0) figure.segment(a, endA);
    // Where the size at B is given, it is given outside.
    const beyond = this.givesCorner ? figure.pointFrom(b, figure.heading(a, b), 0.35) : -1;
    if (beyond >= 0) figure.segment(b, beyond);
    figure.turn(rng.range(-180, 180));
    if (!this.fit(66)) return false;
    this.markParts(AT_B[this.kind], a, b, c, s, endB, secondB, 2);
    this.markParts(AT_C[this.kind], a, c, b, s, endC, secondC, 3);
    this.label(rng, realA, realB, realC, [a, b, c, s, endA, beyond]);
    return true;
  }

  /** Lengthens the side that an outer ray needs beyond its corner; -1 where there is none. */
  private lengthen(ray: i32, a: i32, corner: i32, other: i32): i32 {
    if (ray != Ray.Above && ray != Ray.Below) return -1;
    const figure = this.figure;
    const end = figure.pointFrom(corner, figure.heading(ray == Ray.Above ? other : a, corner), 0.6);
    figure.segment(corner, end);
    return end;
  }

  /** The other ray that divides a corner into thirds, as a short stub; -1 where there is none. */
  private second(ray: i32, corner: i32, drawn: f64, isLeft: bool): i32 {
    if (ray != Ray.LowerThird && ray != Ray.UpperThird) return -1;
    const direction = directionAt(ray == Ray.LowerThird ? Ray.UpperThird : Ray.LowerThird, drawn);
    const end = this.figure.pointFrom(corner, isLeft ? -direction : 180 + direction, 0.34);
    this.figure.segment(corner, end);
    return end;
  }

  /** Marks the equal parts of a corner with so many arcs. */
  private markParts(ray: i32, a: i32, corner: i32, other: i32, s: i32, end: i32, second: i32, arcs: i32): void {
    const figure = this.figure;
    if (ray == Ray.Half) {
      figure.angle(a, corner, s, "").arcs = arcs;
      figure.angle(s, corner, other, "").arcs = arcs;
    } else if (ray == Ray.Above || ray == Ray.Below) {
      figure.angle(ray == Ray.Above ? a : other, corner, s, "").arcs = arcs;
      figure.angle(s, corner, end, "").arcs = arcs;
    } else {
      const lower = ray == Ray.LowerThird ? s : second;
      const upper = ray == Ray.LowerThird ? second : s;
      figure.angle(other, corner, lower, "").arcs = arcs;
      figure.angle(lower, corner, upper, "").arcs = arcs;
      figure.angle(upper, corner, a, "").arcs = arcs;
    }
  }

  /** `points` are A, B, C, where the rays meet, and the ends beyond A and B or -1. */
  private label(rng: Rng, realA: i32, realB: i32, realC: i32, points: i32[]): void {
    const figure = this.figure;
    const a = points[0], b = points[1], c = points[2], s = points[3], endA = points[4], beyond = points[5];
    const atS = 1080 - partOf(AT_B[this.kind], realB) - partOf(AT_C[this.kind], realC);
    const sizeA = endA >= 0 ? 180 - realA : realA;
    const textS = sixths(atS) + "°";
    if (this.isInverse) figure.angle(b, s, c, textS);
    else figure.angle(endA >= 0 ? endA : b, a, c, degrees(sizeA));
    this.result = this.isInverse ? sizeA * 6 : atS;
    this.known = this.isInverse ? textS + " where the rays meet" : degrees(sizeA) + (endA >= 0 ? " outside" : " at") + " the corner without rays";
    if (beyond >= 0) {
      figure.angle(beyond, b, c, degrees(180 - realB));
      this.known += " and " + degrees(180 - realB) + " outside another corner";
    }
    if (this.isInverse) this.ask(rng, endA >= 0 ? endA : b, a, c);
    else this.ask(rng, b, s, c);
  }

  question(words: Words): string {
    return this.askForX(words, [
      "Angles at one corner with equally many arcs, two or three, are equal; lines that look straight are straight, but the figure is not to scale.",
      "At each corner, angles marked with the same double or triple arc are equal. Sizes are not to scale.",
      "Equal double arcs, and equal triple arcs, mark equal angles. The drawing is not to scale.",
    ]);
  }

  answer(): Answer {
    return inDegrees(this.result);
  }

  complexity(): f64 {
    return 3.0 + 1.2 * <f64>this.kind + (this.isInverse ? 0.4 : 0.0) + (this.isExterior ? 0.4 : 0.0) + (this.givesCorner ? 1.0 : 0.0);
  }

  explain(): string {
    return (
      "Known: " + this.known + ". The angles of the triangle, and those of the triangle that its base makes with the rays, each add up to 180°; " +
      "with the equal parts at the corners this makes " + this.angleName + " " + sixths(this.result) + "°."
    );
  }
}

/** The direction of a ray at a corner against the side BC, in degrees. */
function directionAt(ray: i32, angle: f64): f64 {
  if (ray == Ray.Half) return angle / 2;
  if (ray == Ray.LowerThird) return angle / 3;
  if (ray == Ray.UpperThird) return (2 * angle) / 3;
  return ray == Ray.Above ? (180 + angle) / 2 : (angle - 180) / 2;
}

/** For a real angle, the angle between a ray and the side BC, in sixths of a degree. */
function partOf(ray: i32, angle: i32): i32 {
  if (ray == Ray.Half) return angle * 3;
  if (ray == Ray.LowerThird) return angle * 2;
  if (ray == Ray.UpperThird) return angle * 4;
  return ray == Ray.Above ? 540 + angle * 3 : 540 - angle * 3;
}

function off(real: f64, drawn: f64): bool {
  const distance = Math.abs(real - drawn);
  return distance >= <f64>OFF_LEAST && distance <= <f64>OFF_MOST;
}

/** Sixths of a degree that make whole halves, as an answer. */
function inDegrees(value: i32): Answer {
  return new DecimalAnswer((<i64>value * 5) / 3, 1, 0, "°");
}

/** Sixths of a degree as a number. */
function sixths(value: i32): string {
  return (value / 6).toString() + (value % 6 == 3 ? ".5" : "");
}
