import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { Corners, degrees, LARGE, Link, SMALL, TriangleFigure } from "./family";

/** Trials of one link, and of a whole figure. */
const TRIALS: i32 = 40;
const FIGURES: i32 = 60;

/** What is the angle x, or the angle between three named points? Linked triangles lead to it from the given angles, step by step. */
export class AngleTriangleChain extends TriangleFigure {
  private triangles: i32 = 0;
  private links: i32 = 0;
  private hasEnd: bool = false;
  private decoys: i32 = 0;

  private last: Corners = new Corners();
  private result: i32 = 0;
  private steps: i32 = 0;
  private reasons: string[] = [];

  configure(knobs: Knobs): void {
    this.triangles = knobs.int("triangles", [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    this.hasEnd = knobs.flag("x lies outside the last triangle", [false, true, false, true, false, true, false, true, false, true]);
    this.links = knobs.int("kinds of links", [1, 1, 1, 2, 2, 3, 3, 3, 3, 3]);
    this.decoys = knobs.int("triangles that do not matter", [0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    this.mayBeNamed = knobs.from("the asked angle may go by three letters", 4);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.triangles == 1 ? SMALL : LARGE);
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
    if (this.hasEnd) {
      if (end < 0) return false;
      this.steps++;
    }
    if (!this.fit(50)) return false;
    this.label(rng, chain, given, end);
    return true;
  }

  /** Writes the given angles and x on the fitted figure. */
  private label(rng: Rng, chain: Corners[], given: i32[], end: i32): void {
    const figure = this.figure;
    for (let i = 0; i < chain.length; i++) {
      const corners = chain[i];
      const p = corners.points;
      const third = 3 - corners.exit;
      if (i == 0) figure.angle(p[1], p[0], p[2], degrees(corners.real[0]));
      figure.angle(p[(third + 1) % 3], p[third], p[(third + 2) % 3], degrees(corners.real[third])).isIdle = i >= this.triangles;
      if (i < this.triangles) {
        this.reasons.push("180° - " + degrees(corners.real[0]) + " - " + degrees(corners.real[third]) + " = " + degrees(corners.real[corners.exit]));
      }
    }
    for (let i = 0; i < given.length; i += 4) figure.angle(given[i], given[i + 1], given[i + 2], degrees(given[i + 3]));
    const last = chain[this.triangles - 1];
    this.last = last;
    this.result = this.markX(rng, last, end);
    if (end >= 0) this.reasons.push("180° - " + degrees(last.real[last.exit]) + " = " + degrees(this.result));
  }

  question(words: Words): string {
    return this.askForX(words, [
      "The figure is not to scale, but lines that look straight are straight.",
      "Lines that look straight are straight; sizes are not to scale.",
      "The drawing is not to scale, but what looks like a straight line is one.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** What is on the other side of a line, and slips by a ten. */
  foils(): Answer[] {
    return this.sizes([180 - this.result, this.result + 10, 190 - this.result]);
  }

  complexity(): f64 {
    return <f64>this.steps + 0.5 * <f64>this.decoys;
  }

  explain(): string {
    return (
      "Angles opposite each other are equal, angles on a line and in a triangle add up to 180°. Triangle by triangle: " + this.reasons.join("; ") +
      ". So " + this.angleName + " is " + degrees(this.result) + "."
    );
  }
}
