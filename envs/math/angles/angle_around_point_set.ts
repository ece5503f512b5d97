import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { ARC_STEP, AngleMark } from "../../../assembly/kit/plane/angle_mark";
import { fullTurn } from "../../../assembly/kit/plane/direction";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { name } from "../../../assembly/scene/solution";
import { Equation, LinearSystem } from "../../../assembly/exact/linear";
import { listed, Words } from "../../../assembly/words";
import { AngleFigure, degrees, LARGE, SMALL } from "./family";

/** Trials: of a figure, of drawings of the same ties, and of sizes for each. */
const FIGURES: i32 = 4000;
const DRAWS: i32 = 6;
const SIZES: i32 = 12;
/** The narrowest angle, really and as drawn. */
const LEAST: i32 = 14;
const DRAWN_LEAST: i32 = 25;
/** The widest one that has an equal one. */
const TWIN_MOST: i32 = 80;
/** Nothing that is given or asked for is wider. */
const MOST: i32 = 165;
/** How far each drawn angle is from the real one at least, and the answer's; and at most. */
const OFF_LEAST: i32 = 4;
const OFF_ANSWER: i32 = 10;
const OFF_MOST: i32 = 50;
/** Rays that are no straight line are drawn at least so far from one. */
const BENT: i32 = 10;
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

/** Several neighbouring angles whose sum is given. */
class Span {
  constructor(public first: i32, public count: i32) {}
}

/** How large is the largest, or the smallest, of the lettered angles around a point? Marks tie them to each other. */
export class AngleAroundPointSet extends AngleFigure {
  private rays: i32 = 0;
  private lines: i32 = 0;
  private pairs: i32 = 0;
  private spans: i32 = 0;
  private hasRight: bool = false;

  private isLargest: bool = false;
  /** The angles one after the other, clockwise. */
  private real: i32[] = [];
  private drawn: i32[] = [];
  /** For each angle, the first one that is equal to it. */
  private twin: i32[] = [];
  /** Where the straight lines cut the list of angles: positions of their rays, two each. */
  private cuts: i32[] = [];
  private right: i32 = -1;
  private given: Span[] = [];
  private lettered: i32[] = [];
  private letters: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.rays = knobs.int("rays", [4, 5, 5, 6, 6, 6, 7, 7, 8, 8]);
    this.lines = knobs.int("straight lines", [1, 0, 1, 1, 0, 0, 1, 1, 1, 2]);
    this.pairs = knobs.int("pairs of equal angles", [0, 1, 1, 1, 1, 2, 2, 1, 2, 2]);
    this.spans = knobs.int("sums of angles given", [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    this.hasRight = knobs.flag("right angle", [false, false, false, true, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    this.useCanvas(this.rays < 5 ? SMALL : LARGE);
    this.isLargest = rng.chance(0.5);
    // In most figures the angle that looks largest, or smallest, is not the one.
    const isMisleading = rng.chance(0.6);
    for (let i = 0; i < FIGURES; i++) {
      if (i % DRAWS == 0) this.tie(rng);
      if (!this.drawAngles(rng) || !this.give(rng)) continue;
      for (let k = 0; k < SIZES; k++) {
        if (this.chooseAngles(rng) && this.find() && this.looksLikeIt() != isMisleading && this.show(rng)) return true;
      }
    }
    return false;
  }

  /** Chooses which rays make straight lines and which angles are equal or right. */
  private tie(rng: Rng): void {
    const n = this.rays;
    this.cuts = rng.sample(2 * this.lines, n).sort((a, b) => a - b);
    this.twin = [];
    for (let i = 0; i < n; i++) this.twin.push(i);
    const marked = rng.sample(2 * this.pairs + (this.hasRight ? 1 : 0), n);
    for (let i = 0; i < this.pairs; i++) this.twin[max(marked[2 * i], marked[2 * i + 1])] = min(marked[2 * i], marked[2 * i + 1]);
    this.right = this.hasRight ? marked[2 * this.pairs] : -1;
  }

  /** Chooses what is given, so that all angles follow and nothing is given in vain; false when it does not come out. */
  private give(rng: Rng): bool {
    const n = this.rays;
    // Whether an angle follows does not depend on sizes: the system is one of what is known, whatever it is.
    const known = new LinearSystem(n);
    known.add(this.sum(0, n));
    for (let i = 0; i < this.lines; i++) known.add(this.sum(this.cuts[i], this.cuts[i + this.lines] - this.cuts[i]));
    for (let i = 0; i < n; i++) if (this.twin[i] != i) known.add(new Equation(n).put(i, 1).put(this.twin[i], -1));
    if (this.right >= 0) known.add(this.sum(this.right, 1));
    if (known.rank != 1 + this.lines + this.pairs + (this.hasRight ? 1 : 0)) return false;
    this.given = [];
    for (let i = 0; i < this.spans; i++) {
      const span = new Span(rng.int(0, n - 1), rng.int(2, 3));
      const sum = this.sum(span.first, span.count);
      if (total(this.drawn, span) > MOST || known.value(sum) !== null) return false;
      known.add(sum);
      this.given.push(span);
    }
    this.lettered = [];
    const order = rng.permutation(n);
    for (let i = 0; i < n; i++) {
      if (order[i] == this.right) continue;
      const angle = this.sum(order[i], 1);
      if (known.value(angle) === null) {
        known.add(angle);
        this.given.push(new Span(order[i], 1));
      } else this.lettered.push(order[i]);
    }
    return known.rank == n;
  }

  /** The sum of neighbouring angles. */
  private sum(first: i32, count: i32): Equation {
    const equation = new Equation(this.rays);
    for (let i = 0; i < count; i++) equation.put((first + i) % this.rays, 1);
    return equation;
  }

  /** Chooses the drawn angles; false when they are too wide, or when what is no straight line looks like one. */
  private drawAngles(rng: Rng): bool {
    const drawn = this.angles(rng, DRAWN_LEAST);
    if (drawn === null) return false;
    for (let first = 0; first < this.rays; first++) {
      if (drawn[first] > MOST) return false;
      let turn = 0;
      for (let next = first + 1; next < this.rays; next++) {
        turn += drawn[next - 1];
        const at = this.cuts.indexOf(first);
        const isLine = at >= 0 && at < this.lines && this.cuts[at + this.lines] == next;
        if (!isLine && abs(turn - 180) < BENT) return false;
      }
    }
    this.drawn = drawn;
    return true;
  }

  /** Chooses the real angles; false when they are too wide, or too much or too little like the drawn ones. */
  private chooseAngles(rng: Rng): bool {
    const real = this.angles(rng, LEAST);
    if (real === null) return false;
    for (let i = 0; i < this.rays; i++) {
      const off = abs(real[i] - this.drawn[i]);
      if (real[i] > MOST || (i != this.right && (off < OFF_LEAST || off > OFF_MOST))) return false;
    }
    for (let i = 0; i < this.given.length; i++) if (total(real, this.given[i]) > MOST) return false;
    this.real = real;
    return true;
  }

  /** Random angles of at least `least` degrees that the straight lines, equal angles and the right angle allow; null for a bad draw. */
  private angles(rng: Rng, least: i32): i32[] | null {
    const n = this.rays;
    const angles: i32[] = [];
    for (let i = 0; i < n; i++) {
      const hasTwin = this.twin.lastIndexOf(i) > i;
      angles.push(i == this.right ? 90 : this.twin[i] < i ? angles[this.twin[i]] : hasTwin ? rng.int(least, TWIN_MOST) : 0);
    }
    // From one cut to the next one: what is settled, and which angles are not.
    const parts = max(1, 2 * this.lines);
    const settled: i32[] = [];
    const open: i32[][] = [];
    let low = least, high = 180 - least;
    for (let part = 0; part < parts; part++) {
      const from = this.lines == 0 ? 0 : this.cuts[part];
      const to = this.lines == 0 ? n : part + 1 < parts ? this.cuts[part + 1] : this.cuts[0] + n;
      settled.push(0);
      open.push([]);
      for (let at = from; at < to; at++) {
        if (angles[at % n] == 0) open[part].push(at % n);
        else settled[part] += angles[at % n];
      }
      if (open[part].length == 0) return null;
      const needed = settled[part] + least * open[part].length;
      if (part % 2 == 0) low = max(low, needed);
      else high = min(high, 180 - needed);
    }
    if (this.lines == 2 && low > high) return null;
    const between = this.lines == 2 ? rng.int(low, high) : 0;
    for (let part = 0; part < parts; part++) {
      const whole = this.lines == 0 ? 360 : this.lines == 1 ? 180 : part % 2 == 0 ? between : 180 - between;
      const free = open[part];
      let rest = whole - settled[part] - least * free.length;
      if (rest < 0) return null;
      for (let k = 0; k < free.length; k++) {
        const share = k == free.length - 1 ? rest : min(rest, rng.int(0, (2 * rest) / (free.length - k)));
        angles[free[k]] = least + share;
        rest -= share;
      }
    }
    return angles;
  }

  /** Finds the answer; false when it is not clearly ahead, stands in the figure or is drawn as it is. */
  private find(): bool {
    const sense = this.isLargest ? 1 : -1;
    let best = this.lettered[0];
    for (let i = 1; i < this.lettered.length; i++) if (sense * (this.real[this.lettered[i]] - this.real[best]) > 0) best = this.lettered[i];
    this.result = this.real[best];
    if (abs(this.real[best] - this.drawn[best]) < OFF_ANSWER || this.result == 90) return false;
    let others = 0;
    for (let i = 0; i < this.lettered.length; i++) {
      if (this.twin[this.lettered[i]] == this.twin[best]) continue;
      if (abs(this.real[this.lettered[i]] - this.result) < AHEAD) return false;
      others++;
    }
    for (let i = 0; i < this.given.length; i++) if (total(this.real, this.given[i]) == this.result) return false;
    return others > 0;
  }

  /** Whether the answer is also the one that looks largest, or smallest, among the lettered angles. */
  private looksLikeIt(): bool {
    const sense = this.isLargest ? 1 : -1;
    let best = this.lettered[0];
    for (let i = 1; i < this.lettered.length; i++) if (sense * (this.drawn[this.lettered[i]] - this.drawn[best]) > 0) best = this.lettered[i];
    return this.real[best] == this.result;
  }

  /** Draws rays and marks; false when a label finds no room. */
  private show(rng: Rng): bool {
    const n = this.rays;
    const figure = new Figure(22);
    this.figure = figure;
    const centre = figure.point(0, 0);
    let direction = rng.range(0, 360);
    for (let i = 0; i < n; i++) {
      figure.segment(centre, figure.pointFrom(centre, direction, 1));
      direction += <f64>this.drawn[i];
    }
    if (!this.fit(RAY * <f64>this.width)) return false;
    this.letters = rng.sample(this.lettered.length, LETTERS.length);
    let arcs = 1;
    const arcsOf: i32[] = [];
    for (let i = 0; i < n; i++) arcsOf.push(this.twin[i] < i ? arcsOf[this.twin[i]] : this.twin.lastIndexOf(i) > i ? ++arcs : 1);
    for (let i = 0; i < this.lettered.length; i++) this.mark(new Span(this.lettered[i], 1), LETTERS[this.letters[i]]).arcs = arcsOf[this.lettered[i]];
    let nearest = SPAN_ARC;
    for (let i = 0; i < this.given.length; i++) {
      const mark = this.mark(this.given[i], degrees(total(this.real, this.given[i])));
      mark.arcs = this.given[i].count == 1 ? arcsOf[this.given[i].first] : 1;
      if (this.given[i].count == 1) continue;
      mark.nearest = nearest;
      mark.share = SPAN_SHARE;
      nearest += SPAN_STEP;
    }
    if (this.right >= 0) this.mark(new Span(this.right, 1), "").isSquare = true;
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

  /** Other lettered angles, and what is on the other side of a line. */
  foils(): Answer[] {
    const values: i32[] = [];
    for (let i = 0; i < this.lettered.length; i++) values.push(this.real[this.lettered[i]]);
    return this.sizes(values.concat([180 - this.result]));
  }

  /** Tints the sizes and writes down the angle that is asked for. */
  solution(scene: Scene): void {
    this.tintGiven(scene);
    for (let i = 0; i < this.lettered.length; i++) {
      if (this.real[this.lettered[i]] != this.result) continue;
      const letter = LETTERS[this.letters[i]];
      const angles = this.figure.angles;
      for (let k = 0; k < angles.length; k++) if (angles[k].text == letter) name(scene, k, letter + " = " + degrees(this.result));
    }
  }

  complexity(): f64 {
    return (
      <f64>this.lettered.length + 0.2 * <f64>this.rays + 0.7 * <f64>(this.lines + this.pairs) + 1.2 * <f64>this.spans + (this.hasRight ? 0.3 : 0.0)
    );
  }

  explain(): string {
    const sizes: string[] = [];
    for (let i = 0; i < this.lettered.length; i++) sizes.push(LETTERS[this.letters[i]] + " = " + degrees(this.real[this.lettered[i]]));
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

/** The sum of neighbouring angles. */
function total(angles: i32[], span: Span): i32 {
  let sum = 0;
  for (let i = 0; i < span.count; i++) sum += angles[(span.first + i) % angles.length];
  return sum;
}
