import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { sine } from "../../../assembly/scene/frame";
import { listed, Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

const FIGURES: i32 = 120;
/** How far each real angle is from the drawn one. */
const OFF_LEAST: f64 = 8;
const OFF_MOST: f64 = 40;

/** What is the angle x? A path of straight pieces runs from one parallel line to the other. */
export class AngleParallelChase extends AngleFigure {
  private bends: i32 = 0;
  private mayBeOutside: bool = false;
  private reflex: i32 = 0;
  private crossings: i32 = 0;

  private result: i32 = 0;
  private reason: string = "";

  configure(knobs: Knobs): void {
    this.bends = knobs.int("bends", [0, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
    this.mayBeOutside = knobs.from("angles at the lines may be the adjacent ones", 2);
    this.crossings = knobs.int("path runs on through the lines", [1, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    this.reflex = knobs.int("bends given by their reflex angle", [0, 0, 0, 0, 0, 1, 1, 2, 2, 3]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.bends < 2 ? SMALL : LARGE);
    for (let i = 0; i < FIGURES; i++) {
      if (this.build(rng) && this.layout()) return true;
    }
    return false;
  }

  private build(rng: Rng): bool {
    const pieces = this.bends + 1;
    // Directions of the pieces against the lines, real and drawn: pieces lean to the left and to the right in turn.
    const real: i32[] = [];
    const drawn: f64[] = [];
    const first = rng.int(0, 1);
    for (let i = 0; i < pieces; i++) {
      const leansRight = (i + first) % 2 == 0;
      real.push(leansRight ? rng.int(24, 78) : rng.int(102, 156));
      drawn.push(leansRight ? rng.range(32, 72) : rng.range(108, 148));
      if (!isOff(<f64>real[i], drawn[i])) return false;
      if (i > 0 && !isOff(<f64>abs(real[i] - real[i - 1]), Math.abs(drawn[i] - drawn[i - 1]))) return false;
    }
    const figure = new Figure(22);
    this.figure = figure;
    const path: i32[] = [figure.point(0, 0)];
    for (let i = 0; i < pieces; i++) {
      path.push(figure.pointFrom(path[i], drawn[i], rng.range(0.8, 1.25) / sine(drawn[i])));
      figure.segment(path[i], path[i + 1]);
    }
    let left: f64 = 0;
    let right: f64 = 0;
    for (let i = 0; i <= pieces; i++) {
      left = Math.min(left, figure.x[path[i]]);
      right = Math.max(right, figure.x[path[i]]);
    }
    left -= 0.75;
    right += 0.75;
    const bottom = figure.y[path[pieces]];
    const ends: i32[] = [figure.point(left, 0), figure.point(right, 0), figure.point(left, bottom), figure.point(right, bottom)];
    this.parallel(ends[0], path[0], ends[1]);
    this.parallel(ends[2], path[pieces], ends[3]);
    let above = -1;
    let below = -1;
    if (this.crossings > 0) {
      above = figure.pointFrom(path[0], drawn[0] + 180, 0.5 / sine(drawn[0]));
      below = figure.pointFrom(path[pieces], drawn[pieces - 1], 0.5 / sine(drawn[pieces - 1]));
      figure.segment(above, path[0]);
      figure.segment(path[pieces], below);
    }
    figure.turn(rng.range(-32, 32));
    if (!this.fit(50)) return false;
    this.label(rng, real, path, ends, above, below);
    return true;
  }

  /** One of the parallel lines, through a point of the path; its longer half carries the arrow. */
  private parallel(left: i32, middle: i32, right: i32): void {
    const figure = this.figure;
    const first = figure.segment(left, middle);
    const second = figure.segment(middle, right);
    figure.arrows[figure.length(left, middle) > figure.length(middle, right) ? first : second] = 1;
  }

  private label(rng: Rng, real: i32[], path: i32[], ends: i32[], above: i32, below: i32): void {
    const figure = this.figure;
    const pieces = real.length;
    const wanted = rng.int(0, pieces);
    const order = rng.permutation(this.bends);
    for (let i = 0; i <= pieces; i++) {
      let size: i32;
      if (i == 0 || i == pieces) {
        // At a line: to its left or its right end, and, where the path runs on, on either side of the line.
        const isTop = i == 0;
        const direction = isTop ? real[0] : real[pieces - 1];
        const inner = isTop ? path[1] : path[pieces - 1];
        const outer = isTop ? above : below;
        const usesOuter = this.crossings > 0 && rng.chance(0.6);
        const isPlain = !this.mayBeOutside && this.bends > 0;
        const toRight = isPlain ? direction < 90 == isTop : rng.chance(0.5);
        const other = usesOuter ? outer : inner;
        const end = ends[(isTop ? 0 : 2) + (toRight ? 1 : 0)];
        // The path leaves the upper line downwards at `direction` from its right end.
        const isDirect = toRight == (isTop != usesOuter);
        size = isDirect ? direction : 180 - direction;
        figure.angle(end, path[i], other, i == wanted ? "x" : degrees(size));
      } else {
        size = 180 - abs(real[i] - real[i - 1]);
        const isReflex = order.indexOf(i - 1) < this.reflex;
        if (isReflex) size = 360 - size;
        figure.angle(path[i - 1], path[i], path[i + 1], i == wanted ? "x" : degrees(size), isReflex);
      }
      if (i == wanted) this.result = size;
    }
    const parts: string[] = [];
    for (let i = 0; i < pieces; i++) parts.push(degrees(real[i]));
    this.reason = listed(parts);
  }

  question(words: Words): string {
    return this.askForX(words, [
      "The two lines with arrows are parallel; the figure is not to scale.",
      "Lines with arrows are parallel, and the drawing is not to scale.",
      "The lines marked with arrows are parallel; sizes are not to scale.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** The other side of a line, the other side of a bend, and slips by a ten. */
  foils(): Answer[] {
    return this.sizes([180 - this.result, 360 - this.result, this.result + 180, this.result - 10, this.result + 10]);
  }

  complexity(): f64 {
    return 1.0 + 2.0 * <f64>this.bends + (this.mayBeOutside ? 0.7 : 0.0) + 0.6 * <f64>this.crossings + 0.6 * <f64>this.reflex;
  }

  explain(): string {
    return (
      (this.bends > 0 ? "Draw a line parallel to the two through each bend. " : "") + "Going along the path, its straight pieces make angles of " + this.reason +
      " with them, all measured in the same sense; the angle at a bend comes from the two pieces that meet there. So x is " + degrees(this.result) + "."
    );
  }
}

function isOff(real: f64, drawn: f64): bool {
  const distance = Math.abs(real - drawn);
  return distance >= OFF_LEAST && distance <= OFF_MOST;
}
