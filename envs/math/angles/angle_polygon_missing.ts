import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

/** Trials of a figure. */
const FIGURES: i32 = 80;
/** How far each real angle is from the drawn one. */
const OFF_LEAST: i32 = 8;
const OFF_MOST: i32 = 28;

/** Which angle of the polygon is missing? All the others are given, some of them as exterior angles, and some may be reflex. */
export class AnglePolygonMissing extends AngleFigure {
  private corners: i32 = 0;
  private outside: i32 = 0;
  private reflex: i32 = 0;

  private result: i32 = 0;
  private real: i32[] = [];

  configure(knobs: Knobs): void {
    this.corners = knobs.int("corners", [4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.outside = knobs.int("exterior angles", [0, 0, 1, 1, 1, 1, 2, 2, 3, 3]);
    this.reflex = knobs.int("reflex angles", [0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.corners + this.outside < 6 ? SMALL : LARGE);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    const n = this.corners;
    const figure = new Figure(22);
    this.figure = figure;
    const order = rng.permutation(n);
    // The first of a random order are reflex; they must not be neighbours.
    for (let i = 0; i < this.reflex; i++) {
      for (let k = 0; k < i; k++) if ((order[i] - order[k] + n) % n <= 1 || (order[k] - order[i] + n) % n <= 1) return false;
    }
    const start = rng.range(0, 360);
    figure.point(0, 0);
    for (let i = 0; i < n; i++) {
      const isReflex = order.indexOf(i) < this.reflex;
      const direction = start + (360.0 * (<f64>i + rng.range(-0.22, 0.22))) / <f64>n;
      figure.pointFrom(0, direction, isReflex ? rng.range(0.42, 0.55) : rng.range(0.85, 1.12));
    }
    // The centre served to place the corners only.
    figure.x.shift();
    figure.y.shift();
    for (let i = 0; i < n; i++) figure.segment(i, (i + 1) % n);
    if (!this.chooseAngles(rng, order)) return false;
    // Of the corners that are not reflex, some have a side lengthened for their exterior angle.
    const ends: i32[] = [];
    const runs: i32[] = [];
    for (let i = 0; i < this.outside; i++) {
      const corner = order[n - 1 - i];
      const before = rng.chance(0.5) ? (corner + 1) % n : (corner + n - 1) % n;
      const segments = figure.from.length;
      ends.push(figure.pointFrom(corner, figure.heading(before, corner), 0.5));
      runs.push(before);
      figure.segment(corner, ends[i]);
      if (!figure.isClear(segments, 0.16, 18)) return false;
    }
    if (!this.fit(58)) return false;
    const missing = order[rng.int(this.reflex == 0 || rng.chance(0.75) ? this.reflex : 0, n - 1)];
    for (let i = 0; i < n; i++) {
      const slot = n - 1 - order.indexOf(i);
      const isReflex = order.indexOf(i) < this.reflex;
      const previous = (i + n - 1) % n;
      const next = (i + 1) % n;
      let size = this.real[i];
      if (slot < this.outside) {
        size = 180 - size;
        figure.angle(ends[slot], i, runs[slot] == next ? previous : next, i == missing ? "x" : degrees(size));
      } else figure.angle(previous, i, next, i == missing ? "x" : degrees(size), isReflex);
      if (i == missing) this.result = size;
    }
    return true;
  }

  /** Real angles near the drawn ones, but none as drawn; false when the drawn figure is of no use. */
  private chooseAngles(rng: Rng, order: i32[]): bool {
    const n = this.corners;
    const figure = this.figure;
    this.real = [];
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const isReflex = order.indexOf(i) < this.reflex;
      const inner = figure.drawnAngle((i + n - 1) % n, i, (i + 1) % n);
      // Whether the corner is reflex as drawn, the corners running clockwise.
      const cross = (figure.x[i] - figure.x[(i + n - 1) % n]) * (figure.y[(i + 1) % n] - figure.y[i]) - (figure.y[i] - figure.y[(i + n - 1) % n]) * (figure.x[(i + 1) % n] - figure.x[i]);
      if (cross < 0 != isReflex || inner < 40 || inner > 158) return false;
      const drawn = <i32>Math.round(isReflex ? 360 - inner : inner);
      const off = rng.int(OFF_LEAST, OFF_MOST) * (rng.chance(0.5) ? 1 : -1);
      let real = drawn + off;
      if (i == n - 1) real = (n - 2) * 180 - sum;
      if (abs(real - drawn) < OFF_LEAST || abs(real - drawn) > OFF_MOST + 12) return false;
      if (isReflex ? real < 195 || real > 325 : real < 28 || real > 168) return false;
      this.real.push(real);
      sum += real;
    }
    return true;
  }

  question(words: Words): string {
    return this.askForX(words, ["The figure is not to scale.", "The drawing is not to scale.", "The polygon is not drawn to scale.", "Sizes are not to scale."]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** A corner too many or too few in the sum, the outside taken for the inside, and slips by a ten. */
  foils(): Answer[] {
    return this.sizes([this.result + 180, this.result - 180, 180 - this.result, 360 - this.result, this.result - 10, this.result + 10]);
  }

  complexity(): f64 {
    return <f64>this.corners + 0.9 * <f64>this.outside + 0.9 * <f64>this.reflex;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.real.length; i++) parts.push(degrees(this.real[i]));
    return (
      "The interior angles of a polygon with " + this.corners.toString() + " corners add up to " + degrees((this.corners - 2) * 180) + ", here " +
      parts.join(" + ") + ". So x is " + degrees(this.result) + "."
    );
  }
}
