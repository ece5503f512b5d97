import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { ARC_STEP, AngleMark } from "../../../assembly/kit/plane/angle_mark";
import { fullTurn } from "../../../assembly/kit/plane/direction";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { name } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { AnglesAround, Span, total } from "./parts/angles_around";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

/** Trials: of a figure, of drawings of the same ties, and of sizes for each. */
const FIGURES: i32 = 4000;
const DRAWS: i32 = 6;
const SIZES: i32 = 12;
/** How far the answer is from how it is drawn. */
const OFF_ANSWER: i32 = 10;
/** The answer is so much larger, or smaller, than every other lettered angle that is not equal to it. */
const AHEAD: i32 = 4;
/** The shortest ray, as a share of the canvas. */
const RAY: f64 = 0.36;
/** From the point, in canvas units: where arcs lie, those of neighbouring angles by turns, and arcs over several angles. */
const ARC: f64 = 44;
const ARC_TURN: f64 = 17;
const SPAN_ARC: f64 = 130;
const SPAN_STEP: f64 = 26;
/** The share of its rays that an arc may take, and an arc over several angles. */
const SHARE: f64 = 0.55;
const SPAN_SHARE: f64 = 0.7;
/** Between arcs that could seem to be one. */
const ARCS_APART: f64 = 6;
/** Without letters that are words of a question. */
const LETTERS: StaticArray<string> = ["p", "q", "r", "s", "t", "u", "v", "w"];

/** How large is the largest, or the smallest, of the lettered angles around a point? Marks tie them to each other. */
export class AngleAroundPointSet extends AngleFigure {
  private rays: i32 = 0;
  private lines: i32 = 0;
  private pairs: i32 = 0;
  private spans: i32 = 0;
  private hasRight: bool = false;

  private isLargest: bool = false;
  private around: AnglesAround = new AnglesAround(0, 0, 0, 0, false);
  private letters: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.rays = knobs.int("rays", [5, 5, 5, 6, 6, 6, 7, 7, 8, 8]);
    this.lines = knobs.int("straight lines", [1, 0, 1, 1, 0, 0, 1, 1, 1, 2]);
    this.pairs = knobs.int("pairs of equal angles", [0, 1, 1, 1, 1, 2, 2, 1, 2, 2]);
    this.spans = knobs.int("sums of angles given", [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    this.hasRight = knobs.flag("right angle", [false, false, false, true, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.rays < 6 ? SMALL : LARGE);
    this.isLargest = rng.chance(0.5);
    // In most figures the angle that looks largest, or smallest, is not the one.
    const isMisleading = rng.chance(0.6);
    const around = new AnglesAround(this.rays, this.lines, this.pairs, this.spans, this.hasRight);
    this.around = around;
    for (let i = 0; i < FIGURES; i++) {
      if (i % DRAWS == 0) around.tie(rng);
      if (!around.drawAngles(rng) || !around.give(rng)) continue;
      for (let k = 0; k < SIZES; k++) {
        if (around.chooseAngles(rng) && this.find() && this.looksLikeIt() != isMisleading && this.show(rng)) return true;
      }
    }
    return false;
  }

  /** Finds the answer; false when it is not clearly ahead, stands in the figure or is drawn as it is. */
  private find(): bool {
    const around = this.around;
    const sense = this.isLargest ? 1 : -1;
    let best = around.lettered[0];
    for (let i = 1; i < around.lettered.length; i++) if (sense * (around.real[around.lettered[i]] - around.real[best]) > 0) best = around.lettered[i];
    this.result = around.real[best];
    if (abs(around.real[best] - around.drawn[best]) < OFF_ANSWER || this.result == 90) return false;
    let others = 0;
    for (let i = 0; i < around.lettered.length; i++) {
      if (around.twin[around.lettered[i]] == around.twin[best]) continue;
      if (abs(around.real[around.lettered[i]] - this.result) < AHEAD) return false;
      others++;
    }
    for (let i = 0; i < around.given.length; i++) if (total(around.real, around.given[i]) == this.result) return false;
    return others > 0;
  }

  /** Whether the answer is also the one that looks largest, or smallest, among the lettered angles. */
  private looksLikeIt(): bool {
    const around = this.around;
    const sense = this.isLargest ? 1 : -1;
    let best = around.lettered[0];
    for (let i = 1; i < around.lettered.length; i++) if (sense * (around.drawn[around.lettered[i]] - around.drawn[best]) > 0) best = around.lettered[i];
    return around.real[best] == this.result;
  }

  /** Draws rays and marks; false when a label finds no room. */
  private show(rng: Rng): bool {
    const around = this.around;
    const n = this.rays;
    const figure = new Figure(22);
    this.figure = figure;
    const centre = figure.point(0, 0);
    let direction = rng.range(0, 360);
    for (let i = 0; i < n; i++) {
      figure.segment(centre, figure.pointFrom(centre, direction, 1));
      direction += <f64>around.drawn[i];
    }
    if (!this.fit(RAY * <f64>this.width)) return false;
    this.letters = rng.sample(around.lettered.length, LETTERS.length);
    let arcs = 1;
    const arcsOf: i32[] = [];
    for (let i = 0; i < n; i++) arcsOf.push(around.twin[i] < i ? arcsOf[around.twin[i]] : around.twin.lastIndexOf(i) > i ? ++arcs : 1);
    for (let i = 0; i < around.lettered.length; i++) this.mark(new Span(around.lettered[i], 1), LETTERS[this.letters[i]]).arcs = arcsOf[around.lettered[i]];
    let nearest = SPAN_ARC;
    for (let i = 0; i < around.given.length; i++) {
      const mark = this.mark(around.given[i], degrees(total(around.real, around.given[i])));
      mark.arcs = around.given[i].count == 1 ? arcsOf[around.given[i].first] : 1;
      if (around.given[i].count == 1) continue;
      mark.nearest = nearest;
      mark.share = SPAN_SHARE;
      nearest += SPAN_STEP;
    }
    if (around.right >= 0) this.mark(new Span(around.right, 1), "").isSquare = true;
    return this.layout() && this.areArcsApart();
  }

  private mark(span: Span, text: string): AngleMark {
    const mark = this.figure.angle(1 + span.first, 0, 1 + (span.first + span.count) % this.rays, text);
    // Of an odd number of angles, the last one is a neighbour of the first.
    const turn = span.first == this.rays - 1 && this.rays % 2 == 1 ? 2 : span.first % 2;
    mark.nearest = ARC + ARC_TURN * <f64>turn;
    mark.share = SHARE;
    return mark;
  }

  /** Whether arcs that meet at a ray, or reach over each other, are so far apart that none seems to run on in another. */
  private areArcsApart(): bool {
    const marks = this.figure.angles;
    for (let i = 0; i < marks.length; i++) {
      for (let k = 0; k < i; k++) {
        const a = marks[i], b = marks[k];
        const meets = Math.max(a.nearest, b.nearest) >= SPAN_ARC || touches(a, b) || touches(b, a);
        if (!meets || a.isSquare || b.isSquare) continue;
        if (Math.max(a.radius, b.radius) - Math.min(outerRadius(a), outerRadius(b)) < ARCS_APART) return false;
      }
    }
    return true;
  }

  question(words: Words): string {
    let rules = "Lines that look straight are straight";
    if (this.pairs > 0) rules += ", and angles with equally many arcs, two or three, are equal";
    if (this.hasRight) rules += "; the small square marks a right angle";
    if (this.spans > 0) rules += "; an arc across several angles gives their sum";
    return words
      .set("which", this.isLargest ? "largest" : "smallest")
      .set("rules", rules + words.vary([". The figure is not to scale.", ". Sizes are not to scale.", ". The drawing is not to scale."]))
      .say([
        "How large is the {which} of the lettered angles, in degrees? {rules}",
        "What is the size of the {which} lettered angle in degrees? {rules}",
        "Work out all lettered angles: how many degrees does the {which} of them have? {rules}",
        "Find the {which} of the angles that have a letter, in degrees. {rules}",
        "Letters stand for the angles that are not given. What is the size of the {which} of these, in degrees? {rules}",
        "Which size, in degrees, does the {which} angle with a letter have? {rules}",
        "Compare the lettered angles, once you know them, and give the size of the {which} in degrees. {rules}",
        "Of all angles marked with letters, how many degrees does the {which} measure? {rules}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result, "°");
  }

  /** The other lettered angles. */
  foils(): Answer[] {
    const sizes: i32[] = [];
    for (let i = 0; i < this.around.lettered.length; i++) sizes.push(this.around.real[this.around.lettered[i]]);
    return this.sizes(sizes);
  }

  /** Tints the sizes and writes down the angle that is asked for. */
  solution(scene: Scene): void {
    this.tintGiven(scene);
    for (let i = 0; i < this.around.lettered.length; i++) {
      if (this.around.real[this.around.lettered[i]] != this.result) continue;
      const letter = LETTERS[this.letters[i]];
      const angles = this.figure.angles;
      for (let k = 0; k < angles.length; k++) if (angles[k].text == letter) name(scene, k, letter + " = " + degrees(this.result));
    }
  }

  complexity(): f64 {
    return (
      <f64>this.around.lettered.length + 0.2 * <f64>this.rays + 0.7 * <f64>this.lines + 0.9 * <f64>this.pairs + 1.2 * <f64>this.spans + (this.hasRight ? 0.3 : 0.0)
    );
  }

  explain(): string {
    const sizes: string[] = [];
    for (let i = 0; i < this.around.lettered.length; i++) sizes.push(LETTERS[this.letters[i]] + " = " + degrees(this.around.real[this.around.lettered[i]]));
    return (
      "All angles around the point make 360°" + (this.lines > 0 ? ", those on one side of a straight line 180°" : "") + ". So " + listed(sizes) +
      "; the " + (this.isLargest ? "largest" : "smallest") + " has " + degrees(this.result) + "."
    );
  }
}

/** Whether the first angle ends at the ray that the second one starts at. */
function touches(first: AngleMark, second: AngleMark): bool {
  const turn = fullTurn(second.start - first.start - first.sweep);
  return Math.min(turn, 360 - turn) < 0.01;
}

function outerRadius(mark: AngleMark): f64 {
  return mark.radius + ARC_STEP * <f64>(mark.arcs - 1);
}
