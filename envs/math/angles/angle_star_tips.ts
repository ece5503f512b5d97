import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { fullTurn } from "../../../assembly/kit/plane/direction";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Equation, LinearSystem } from "../../../assembly/exact/linear";
import { listed, Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE } from "./family";

const FIGURES: i32 = 100;
/** How far each real angle is from the drawn one. */
const OFF_LEAST: i32 = 6;
const OFF_MOST: i32 = 20;

/** What is the missing angle at a tip of the star? The other tips are given, or angles where its lines cross stand for some of them. */
export class AngleStarTips extends AngleFigure {
  private tips: i32 = 0;
  private skip: i32 = 0;
  private crossings: i32 = 0;

  /** Real angles at the tips, in the order in which the star is drawn. */
  private real: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.tips = knobs.int("tips", [5, 5, 7, 7, 8, 8, 10, 8, 10, 10]);
    this.skip = knobs.int("each line leads to the tip so many further on", [2, 2, 2, 2, 3, 3, 3, 3, 3, 3]);
    this.crossings = knobs.int("tips given by a crossing instead", [0, 1, 0, 1, 0, 1, 0, 2, 1, 2]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(LARGE);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    const n = this.tips;
    const figure = new Figure(21);
    this.figure = figure;
    const start = rng.range(0, 360);
    const centre = figure.point(0, 0);
    // Points in the order in which the star is drawn: each `skip` places after the one before.
    const places: f64[] = [];
    const radii: f64[] = [];
    for (let i = 0; i < n; i++) {
      places.push(start + (360.0 * (<f64>i + rng.range(-0.16, 0.16))) / <f64>n);
      radii.push(rng.range(0.9, 1));
    }
    for (let i = 0; i < n; i++) figure.pointFrom(centre, places[(i * this.skip) % n], radii[(i * this.skip) % n]);
    figure.x.shift();
    figure.y.shift();
    for (let i = 0; i < n; i++) figure.segment(i, (i + 1) % n);
    if (!this.chooseTips(rng)) return false;
    if (!this.fit(60)) return false;
    return this.label(rng);
  }

  /** Real tips near the drawn ones, but none as drawn. */
  private chooseTips(rng: Rng): bool {
    const n = this.tips;
    this.real = [];
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const drawn = <i32>Math.round(this.figure.drawnAngle((i + n - 1) % n, i, (i + 1) % n));
      let real = drawn + rng.int(OFF_LEAST, OFF_MOST) * (rng.chance(0.5) ? 1 : -1);
      if (i == n - 1) real = 180 * (n - 2 * this.skip) - sum;
      if (drawn < 17 || real < 14 || real > 150 || abs(real - drawn) < OFF_LEAST || abs(real - drawn) > OFF_MOST + 8) return false;
      this.real.push(real);
      sum += real;
    }
    return true;
  }

  /** Writes the tips, and for some of them the angle of a crossing that fixes them; false when there is none of use. */
  private label(rng: Rng): bool {
    const n = this.tips;
    const figure = this.figure;
    const order = rng.permutation(n);
    // Of the lines' directions, the figure fixes all but the first.
    const known = new LinearSystem(n);
    known.add(new Equation(n).put(0, 1));
    for (let i = 0; i < n; i++) {
      const tip = order[i];
      const previous = (tip + n - 1) % n;
      if (i == 0) {
        figure.angle(previous, tip, (tip + 1) % n, "x");
        this.result = this.real[tip];
      } else if (i > this.crossings) {
        figure.angle(previous, tip, (tip + 1) % n, degrees(this.real[tip]));
        known.add(new Equation(n).put(tip, 1).put(previous, -1));
      }
    }
    for (let i = 0; i < this.crossings; i++) {
      if (!this.cross(rng, known)) return false;
    }
    return known.rank == n;
  }

  /** Gives the angle at a crossing of two lines that adds to what is known. */
  private cross(rng: Rng, known: LinearSystem): bool {
    const n = this.tips;
    const figure = this.figure;
    for (let trial = 0; trial < 12; trial++) {
      const a = rng.int(0, n - 1);
      const b = (a + rng.int(2, n - 2)) % n;
      const vertex = this.crossing(a, b);
      if (vertex < 0) continue;
      const rank = known.rank;
      known.add(new Equation(n).put(b, 1).put(a, -1));
      if (known.rank == rank) continue;
      // Rays to the ends of the two lines; which ends decides between the angle and its neighbour.
      const first = (a + rng.int(0, 1)) % n;
      const second = (b + rng.int(0, 1)) % n;
      const drawn = figure.drawnAngle(first, vertex, second);
      // The real angle: the turn of the rays as drawn, changed by what the turns at the tips between them change by.
      let change = 0;
      for (let i = (a + 1) % n; ; i = (i + 1) % n) {
        change += <i32>Math.round(figure.drawnAngle((i + n - 1) % n, i, (i + 1) % n) * 1000.0) - this.real[i] * 1000;
        if (i == b) break;
      }
      const clockwise = fullTurn(figure.heading(vertex, second) - figure.heading(vertex, first));
      const turns = this.turnsClockwise() == (clockwise < 180);
      const real = <i32>Math.round(drawn + (turns ? <f64>change : -<f64>change) / 1000.0);
      if (real < 16 || real > 164 || Math.abs(<f64>real - drawn) < <f64>OFF_LEAST || drawn < 24) return false;
      figure.angle(first, vertex, second, degrees(real));
      return true;
    }
    return false;
  }

  /** Whether the pen that draws the star turns clockwise at its tips. */
  private turnsClockwise(): bool {
    const figure = this.figure;
    return fullTurn(figure.heading(1, 2) - figure.heading(0, 1)) < 180;
  }

  /** A new point where two lines cross well away from their ends and from every other line; -1 when they do not. */
  private crossing(a: i32, b: i32): i32 {
    const figure = this.figure;
    const n = this.tips;
    const ax = figure.x[a], ay = figure.y[a], bx = figure.x[b], by = figure.y[b];
    const ux = figure.x[(a + 1) % n] - ax, uy = figure.y[(a + 1) % n] - ay;
    const vx = figure.x[(b + 1) % n] - bx, vy = figure.y[(b + 1) % n] - by;
    const area = ux * vy - uy * vx;
    const s = ((bx - ax) * vy - (by - ay) * vx) / area;
    const t = ((bx - ax) * uy - (by - ay) * ux) / area;
    if (s < 0.1 || s > 0.9 || t < 0.1 || t > 0.9) return -1;
    return figure.point(ax + s * ux, ay + s * uy);
  }

  question(words: Words): string {
    return this.askForX(words, [
      "The star consists of straight lines, and it is not to scale.",
      "All lines of the star are straight; sizes are not to scale.",
      "The drawing consists of straight lines and is not to scale.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** A tip more or less in the sum, the other side of a line, and slips by a ten. */
  foils(): Answer[] {
    return this.sizes([this.result + 20, 180 - this.result, 90 - this.result, this.result - 10, this.result + 10]);
  }

  complexity(): f64 {
    return <f64>this.tips + <f64>this.skip + 1.5 * <f64>this.crossings;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.real.length; i++) parts.push(degrees(this.real[i]));
    return (
      "Who walks along the star turns round " + this.skip.toString() + " times, so the angles at its tips add up to " + degrees(180 * (this.tips - 2 * this.skip)) +
      ": they are " + listed(parts) + ", and x is " + degrees(this.result) + "."
    );
  }
}
