import { Answer } from "../../../assembly/answer/answer";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { Environment } from "../../../assembly/environment";
import { Box } from "../../../assembly/kit/plane/box";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Labelling } from "../../../assembly/kit/plane/labelling";
import { gcd } from "../../../assembly/exact/rational";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { isInTheMiddle } from "../../../assembly/scene/fit";
import { Scene } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";
import { label, pointAtAll } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { LARGE, SMALL } from "./family";

/** Trials of a figure. */
const FIGURES: i32 = 60;
/** Numbers of sides whose angles come out whole, and all that can be counted. */
const WHOLE: StaticArray<i32> = [3, 4, 5, 6, 8, 9, 10, 12];
const ALL: StaticArray<i32> = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15];

/** Between polygons and the edges of the canvas, and between the label and these. */
const EDGE: f64 = 38;
const MARGIN: f64 = 20;

/** How often a figure is drawn anew whose answer is a multiple of five. */
const ROUND_AGAIN: f64 = 0.65;

/** What is the angle x between regular polygons that share a corner? Their sides must be counted. */
export class AngleRegularPolygonsJoin extends Environment {
  private count: i32 = 0;
  private isWhole: bool = false;
  private asksBase: bool = false;
  private isInside: bool = false;

  private sides: i32[] = [];
  private figure: Figure = new Figure();
  /** For each polygon, its corners as x, y, x, y ... */
  private outlines: f64[][] = [];
  private result: string = "";
  private gap: string = "";
  /** The gap as a fraction. */
  private gapNum: i64 = 0;
  private gapDen: i64 = 1;

  configure(knobs: Knobs): void {
    this.count = knobs.int("polygons", [2, 3, 3, 2, 2, 3, 3, 2, 3, 3]);
    this.isWhole = knobs.flag("whole angles only", [true, true, false, true, false, true, false, false, false, false]);
    this.asksBase = knobs.flag("x lies in the triangle between two polygons", [false, false, false, true, true, true, true, false, false, true]);
    this.isInside = knobs.flag("last polygon lies inside the one before", [false, false, false, false, false, false, false, true, true, true]);
  }

  sample(rng: Rng): bool {
    // Many sides are to be counted: they take room.
    const side = this.count == 2 && this.isWhole && !this.asksBase ? SMALL : LARGE;
    this.width = side;
    this.height = side;
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng)) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    this.sides = [];
    // Degrees times the product of all numbers of sides, so that the gap is exact.
    let product: i64 = 1;
    for (let i = 0; i < this.count; i++) {
      const choice = this.isWhole ? WHOLE[rng.int(0, WHOLE.length - 1)] : ALL[rng.int(0, ALL.length - 1)];
      this.sides.push(choice);
      product *= choice;
    }
    const last = this.count - 1;
    // One inside another has fewer sides, or it would not fit.
    if (this.isInside && this.sides[last] >= this.sides[last - 1]) return false;
    let around: i64 = 0;
    for (let i = 0; i < this.count; i++) around += (180 * (<i64>this.sides[i] - 2) * product) / <i64>this.sides[i];
    // Outside, the gap is what is left of a full turn; inside, it lies between the free sides of the two last polygons.
    const inner = (180 * (<i64>this.sides[last] - 2) * product) / <i64>this.sides[last];
    const outer = (180 * (<i64>this.sides[last - 1] - 2) * product) / <i64>this.sides[last - 1];
    const gap = this.isInside ? outer - inner : 360 * product - around;
    if (this.isInside && around - inner > 330 * product) return false;
    const drawn = <f64>gap / <f64>product;
    if (drawn < 22 || drawn > (this.asksBase ? 150.0 : 320.0)) return false;
    if (!this.asksBase && Math.abs(drawn - 180) < 8) return false;
    this.gap = fraction(gap, product);
    this.gapNum = gap;
    this.gapDen = product;
    this.result = this.asksBase ? fraction(180 * product - gap, 2 * product) : this.gap;
    // Corners of regular polygons are round more often than not: who guessed a round size would be right too often.
    const num = this.asksBase ? 180 * product - gap : gap;
    const den = this.asksBase ? 2 * product : product;
    if (num % (5 * den) == 0 && rng.chance(ROUND_AGAIN)) return false;
    return this.place(rng, drawn);
  }

  /** Lays the polygons round the common corner, edge to edge. */
  private place(rng: Rng, gap: f64): bool {
    const figure = new Figure(26);
    this.figure = figure;
    this.outlines = [];
    const centre = figure.point(0, 0);
    const start = rng.range(0, 360);
    let direction = start;
    const firsts: i32[] = [];
    const sizes: i32[] = [];
    for (let i = 0; i < this.count; i++) {
      const n = this.sides[i];
      const inner = 180.0 - 360.0 / <f64>n;
      // The last one may lie on the other side of the edge it shares, inside its neighbour.
      const isBack = this.isInside && i == this.count - 1;
      firsts.push(figure.x.length);
      sizes.push(n);
      let corner = centre;
      let heading = direction;
      const turn = isBack ? -360.0 / <f64>n : 360.0 / <f64>n;
      for (let k = 1; k < n; k++) {
        const next = figure.pointFrom(corner, heading, 1);
        figure.segment(corner, next);
        corner = next;
        heading += turn;
      }
      figure.segment(corner, centre);
      direction += isBack ? -inner : inner;
    }
    // The free edges at the common corner, which x or its triangle lies between.
    const a = figure.pointFrom(centre, this.isInside ? direction - gap : start, 1);
    const b = figure.pointFrom(centre, direction, 1);
    if (this.asksBase) figure.segment(a, b);
    figure.fit(new Box(EDGE, EDGE, <f64>this.width - EDGE, <f64>this.height - EDGE));
    if (figure.length(centre, a) < 62) return false;
    for (let i = 0; i < this.count; i++) {
      const outline: f64[] = [figure.x[centre], figure.y[centre]];
      for (let k = 0; k < sizes[i] - 1; k++) {
        outline.push(figure.x[firsts[i] + k]);
        outline.push(figure.y[firsts[i] + k]);
      }
      this.outlines.push(outline);
    }
    if (this.asksBase) figure.angle(b, a, centre, "x");
    else figure.angle(a, centre, b, "x", gap > 180);
    if (!new Labelling(figure, new Box(MARGIN, MARGIN, <f64>this.width - MARGIN, <f64>this.height - MARGIN)).place()) return false;
    const scene = new Scene(this.width, this.height, Style.plain());
    this.draw(scene);
    return isInTheMiddle(scene);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.outlines.length; i++) {
      scene.polygon(this.outlines[i], Paint.fill(style.surface).edge(style.ink, style.stroke(3)));
    }
    const mark = this.figure.angles[0];
    const x = this.figure.x[mark.vertex];
    const y = this.figure.y[mark.vertex];
    if (this.asksBase) {
      const last = this.figure.from.length - 1;
      const from = this.figure.from[last], to = this.figure.to[last];
      scene.line(this.figure.x[from], this.figure.y[from], this.figure.x[to], this.figure.y[to], Paint.line(style.ink, style.stroke(3)));
    }
    scene.arc(x, y, mark.radius, mark.start, mark.sweep, Paint.line(style.accent, style.stroke(2.6)));
    scene.text(mark.text, mark.labelX, mark.labelY, 26, style.ink, 1, 1, style.bookFace);
  }

  question(words: Words): string {
    return words.say([
      "All the polygons are regular and have sides of equal length. What is the exact size of the angle x, in degrees?",
      "Every polygon in the figure is regular, and all their sides are equally long. Find the exact value of the angle x in degrees.",
      "The polygons are regular with equal sides. How many degrees is the angle x, exactly?",
      "Work out the angle x in degrees, as an exact value. The polygons are all regular, with sides of one length.",
      "Regular polygons with equal sides share a corner. What is the angle x, in degrees? Do not round.",
      "Count the sides of the polygons, all of them regular and with sides of the same length, and calculate the angle x exactly, in degrees.",
      "How large is x, in degrees, if every polygon here is regular and all sides have the same length? Give the exact value.",
      "The figure is made of regular polygons whose sides all have one length. Determine the angle x in degrees, exactly.",
    ]);
  }

  answer(): Answer {
    return new ExpressionAnswer(this.result, "", "°");
  }

  /** One side counted too many or too few, the gap taken for the angle beside it, and the other way round. */
  foils(): Answer[] {
    const answers: Answer[] = [];
    for (let step: i64 = -1; step <= 1; step += 2) {
      for (let i = 0; i < this.count; i++) {
        // An angle of the polygon is larger by this with the other number of sides.
        const n = <i64>this.sides[i];
        const gap = this.gapNum * n * (n + step) + (this.isInside && i == this.count - 2 ? 1 : -1) * 360 * step * this.gapDen;
        if (n + step > 2) this.addSize(answers, gap, this.gapDen * n * (n + step));
      }
    }
    answers.push(new ExpressionAnswer(this.asksBase ? this.gap : fraction(360 * this.gapDen - this.gapNum, this.gapDen), "", "°"));
    return answers;
  }

  /** Adds what x would be if the polygons left such a gap. */
  private addSize(answers: Answer[], num: i64, den: i64): void {
    if (num <= 0 || (this.asksBase && num >= 180 * den)) return;
    answers.push(new ExpressionAnswer(this.asksBase ? fraction(180 * den - num, 2 * den) : fraction(num, den), "", "°"));
  }

  /** Writes the angles of the polygons that matter, and x. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = this.isInside ? this.count - 2 : 0; i < this.count; i++) {
      const outline = this.outlines[i];
      let x: f64 = 0, y: f64 = 0;
      for (let k = 0; k < outline.length; k += 2) {
        x += (2 * outline[k]) / <f64>outline.length;
        y += (2 * outline[k + 1]) / <f64>outline.length;
      }
      const n = this.sides[i];
      label(scene, n.toString() + " sides: " + fraction(180 * (n - 2), n) + "°", x, y);
    }
    const mark = this.figure.angles[0];
    label(scene, "x = " + this.result + "°", mark.labelX, mark.labelY, 14);
  }

  complexity(): f64 {
    let counted: f64 = 0;
    for (let i = 0; i < this.sides.length; i++) counted += <f64>this.sides[i];
    return 4.0 * <f64>this.count + 0.05 * counted + (this.asksBase ? 6.0 : 0.0) + (this.isWhole ? 0.0 : 1.5) + (this.isInside ? 12.0 : 0.0);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.sides.length; i++) parts.push(this.sides[i].toString());
    return (
      "The polygons have " + listed(parts) + " sides, which leaves " + this.gap + "° between the free sides of " +
      (this.isInside ? "the last two" : "the outer two") + (this.asksBase ? "; these are equal, so x is half of what is left of 180°: " : ", and that is x: ") + this.result + "°."
    );
  }
}

/** A fraction in lowest terms, as an answer is written. */
function fraction(num: i64, den: i64): string {
  const divisor = gcd(num, den);
  const n = num / divisor;
  const d = den / divisor;
  return d == 1 ? n.toString() : n.toString() + "/" + d.toString();
}
