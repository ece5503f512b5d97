import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { Corners, degrees, LARGE, Link, SMALL, TriangleFigure } from "./family";

/** Trials of one link, and of a whole figure. */
const TRIALS: i32 = 60;
const FIGURES: i32 = 80;
/** Least angle of an isosceles triangle, real and drawn. */
const LEAST: i32 = 22;
const DRAWN_LEAST: f64 = 34;

/** What is the angle x, or the angle between three named points? Each triangle has two sides marked as equal, so one angle of it gives the other two. */
export class AngleIsoscelesChain extends TriangleFigure {
  private triangles: i32 = 0;
  private links: i32 = 0;
  private hasEnd: bool = false;

  /** Of each triangle, the corner between the equal sides. */
  private apexes: i32[] = [];
  private apex: i32 = 0;
  private result: i32 = 0;
  private gaps: i32 = 0;
  private reasons: string[] = [];

  configure(knobs: Knobs): void {
    this.triangles = knobs.int("isosceles triangles", [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    this.hasEnd = knobs.flag("x lies outside the last triangle", [false, true, false, true, false, true, false, true, false, true]);
    this.links = knobs.int("kinds of links", [1, 1, 2, 2, 2, 3, 3, 3, 3, 3]);
    this.mayBeNamed = knobs.from("the asked angle may go by three letters", 4);
  }

  protected get distorted(): f64 {
    return 6;
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.triangles == 1 ? SMALL : LARGE);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  /** Two angles are equal: either the first corner is the apex, or another one is. */
  protected fill(rng: Rng, corners: Corners, real: i32, drawn: f64): bool {
    const role = rng.int(0, 2);
    this.apex = role;
    corners.real[0] = real;
    corners.drawn[0] = drawn;
    if (role == 0) {
      if (real % 2 == 1) return false;
      corners.real[1] = (180 - real) / 2;
      corners.real[2] = corners.real[1];
      corners.drawn[1] = (180 - drawn) / 2;
      corners.drawn[2] = corners.drawn[1];
    } else {
      const other = 3 - role;
      corners.real[other] = real;
      corners.real[role] = 180 - 2 * real;
      corners.drawn[other] = drawn;
      corners.drawn[role] = 180 - 2 * drawn;
    }
    for (let i = 0; i < 3; i++) {
      if (corners.real[i] < LEAST || corners.drawn[i] < DRAWN_LEAST || !this.isDistorted(corners.real[i], corners.drawn[i])) return false;
    }
    return true;
  }

  private build(rng: Rng): bool {
    const figure = new Figure();
    this.figure = figure;
    this.apexes = [];
    this.reasons = [];
    const given: i32[] = [];
    const chain: Corners[] = [];
    for (let i = 0; i < this.triangles; i++) {
      let next: Corners | null = null;
      for (let trial = 0; trial < TRIALS && next === null; trial++) {
        next = i == 0 ? this.start(rng) : this.link(rng, chain[i - 1], chain[i - 1].exit, <Link>rng.int(0, this.links - 1), given);
      }
      if (next === null) return false;
      chain.push(next);
      this.apexes.push(this.apex);
      if (!this.markEqual(next, this.apex, i + 1)) return false;
    }
    this.gaps = given.length / 4;
    const last = chain[this.triangles - 1];
    const end = this.hasEnd ? this.lead(rng, last) : -1;
    if (this.hasEnd && end < 0) return false;
    if (!this.fit(66)) return false;
    this.label(rng, chain, given, end);
    // What is given, or the rest of a half turn, would be found without the chain.
    const first = chain[0].real[0];
    return this.triangles == 1 || (this.result != first && this.result != 180 - first);
  }

  /** Puts ticks on the two equal sides; false when one of them has other ticks already. */
  private markEqual(corners: Corners, apex: i32, ticks: i32): bool {
    for (let i = 1; i < 3; i++) {
      const segment = this.figure.segmentBetween(corners.points[apex], corners.points[(apex + i) % 3]);
      if (this.figure.ticks[segment] != 0) return false;
      this.figure.ticks[segment] = ticks;
    }
    return true;
  }

  private label(rng: Rng, chain: Corners[], given: i32[], end: i32): void {
    const figure = this.figure;
    const first = chain[0];
    figure.angle(first.points[1], first.points[0], first.points[2], degrees(first.real[0]));
    for (let i = 0; i < given.length; i += 4) figure.angle(given[i], given[i + 1], given[i + 2], degrees(given[i + 3]));
    for (let i = 0; i < chain.length; i++) {
      const corners = chain[i];
      this.reasons.push(degrees(corners.real[this.apexes[i]]) + " between the equal sides and " + degrees(corners.real[(this.apexes[i] + 1) % 3]) + " at the other two corners");
    }
    this.result = this.markX(rng, chain[this.triangles - 1], end);
  }

  question(words: Words): string {
    return this.askForX(words, [
      "Sides with equally many ticks are equal; lines that look straight are straight, but the figure is not to scale.",
      "Equal ticks mark equal sides. Straight lines are straight; sizes are not to scale.",
      "Sides that carry the same number of ticks have the same length. The drawing is not to scale, but what looks straight is straight.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  complexity(): f64 {
    return 2.0 * <f64>this.triangles + (this.hasEnd ? 1.0 : 0.0) + 0.2 * <f64>this.gaps;
  }

  explain(): string {
    return "Opposite equal sides lie equal angles. Triangle by triangle the angles are " + this.reasons.join("; ") + ". That makes " + this.angleName + " " + degrees(this.result) + ".";
  }
}
