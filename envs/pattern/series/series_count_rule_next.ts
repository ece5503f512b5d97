import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { panelFrame } from "../../../assembly/kit/glyphs/panel";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Attribute } from "../../../assembly/solve/rules/attribute";
import { Course, Courses, Shown } from "../../../assembly/solve/rules/courses";
import { Words } from "../../../assembly/words";
import { COURSES } from "./family";

/** What is scattered over the frames. */
const enum Kind {
  Dot = 0,
  Ring = 1,
  Cross = 2,
  Bar = 3,
}
const KINDS: StaticArray<string> = ["dots", "rings", "crosses", "bars"];

/** Of a frame, in canvas units: its sides, from frame to frame, and room for its number. */
const WIDE: f64 = 200;
const HIGH: f64 = 168;
const PITCH: f64 = 216;
const HEAD: f64 = 30;
/** Radius of a mark, and free room around it. */
const MARK: f64 = 8;
const GAP: f64 = 4;
/** Draws of the numbers of one kind before the attempt is given up. */
const TRIES: i32 = 60;
/** Fewest marks of all kinds together where their number follows the rule. */
const TOGETHER: i32 = 12;

/** How many marks will the next frame of a series hold, of the only number of marks that follows a rule? */
export class SeriesCountRuleNext extends Environment {
  private kinds: i32 = 0;
  private shown: i32 = 0;
  private course: Course = Course.Step;
  private largest: i32 = 0;
  private most: i32 = 0;
  private mayBeTotal: bool = false;

  private isTotal: bool = false;
  /** Numbers of marks, kind by kind; one a frame. */
  private numbers: i32[][] = [];
  private looks: i32[] = [];
  /** What follows the rule, with the number that is asked for at its end. */
  private ruled: i32[] = [];
  private ruledKind: i32 = 0;
  private places: Placement[] = [];

  configure(knobs: Knobs): void {
    this.kinds = knobs.int("kinds of marks", [1, 3, 3, 3, 4, 4, 4, 4, 4, 4]);
    this.shown = knobs.int("frames shown", [5, 5, 5, 5, 5, 5, 7, 7, 7, 7]);
    this.course = <Course>knobs.choice("rule", COURSES, [
      Course.Step, Course.Step, Course.Step, Course.Alternating, Course.Step, Course.Alternating, Course.Alternating, Course.Interleaved, Course.Alternating, Course.Interleaved,
    ]);
    this.largest = knobs.int("largest step", [1, 1, 2, 3, 2, 3, 3, 2, 3, 2]);
    this.most = knobs.int("most marks of one kind", [12, 11, 12, 12, 12, 12, 12, 12, 11, 11]);
    this.mayBeTotal = knobs.from("the rule may be about all marks together", 8);
  }

  sample(rng: Rng): bool {
    this.width = this.shown == 5 ? 672 : 896;
    this.height = 448;
    this.looks = rng.sample(this.kinds, KINDS.length);
    this.isTotal = this.mayBeTotal && rng.chance(0.5);
    this.ruledKind = rng.int(0, this.kinds - 1);
    const isShown: bool[] = [];
    for (let i = 0; i <= this.shown; i++) isShown.push(i < this.shown);
    const attribute = this.isTotal ? new Attribute("number", TOGETHER, 3 * this.most) : new Attribute("number", 0, this.most);
    const courses = new Courses(attribute, this.course, isShown, this.shown, 2, this.largest);
    const end = rng.pick<i32>(courses.ends);
    const values = courses.draw(rng, end);
    if (values === null || end == 0) return false;
    this.ruled = values;
    if (!(this.isTotal ? this.divide(rng) : this.surround(rng))) return false;
    for (let i = 0; i < this.shown; i++) {
      const place = new Placement(GAP);
      for (let k = 0; k < this.totalOf(i); k++) if (!place.throwInto(rng, MARK, 6, 6, WIDE - 12, HIGH - 12)) return false;
      this.places.push(place);
    }
    return true;
  }

  /** Draws numbers without a rule for the other kinds. */
  private surround(rng: Rng): bool {
    for (let kind = 0; kind < this.kinds; kind++) {
      if (kind == this.ruledKind) {
        this.numbers.push(this.ruled.slice(0, this.shown));
        continue;
      }
      let found = false;
      for (let tries = 0; tries < TRIES && !found; tries++) {
        const numbers: i32[] = [];
        for (let i = 0; i < this.shown; i++) numbers.push(rng.int(1, this.most));
        found = this.isLawless(numbers);
        if (found) this.numbers.push(numbers);
      }
      if (!found) return false;
    }
    return !this.mayBeTotal || this.isLawless(this.totals());
  }

  /** Divides each of the numbers that follow the rule among all kinds, none of which follows one. */
  private divide(rng: Rng): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      this.numbers = [];
      for (let kind = 0; kind < this.kinds; kind++) this.numbers.push(new Array<i32>(this.shown).fill(1));
      for (let i = 0; i < this.shown; i++) {
        for (let left = this.ruled[i] - this.kinds; left > 0; left--) {
          const kind = rng.int(0, this.kinds - 1);
          this.numbers[kind][i]++;
        }
      }
      let isLawless = true;
      for (let kind = 0; kind < this.kinds && isLawless; kind++) isLawless = this.isLawless(this.numbers[kind]);
      if (isLawless) return true;
    }
    return false;
  }

  /** Whether no rule fits some numbers. */
  private isLawless(numbers: i32[]): bool {
    const isShown = new Array<bool>(numbers.length).fill(true);
    return new Shown(new Attribute("number", 0, 3 * this.most), numbers, isShown).at(numbers.length).values.length == 0;
  }

  private totals(): i32[] {
    const totals: i32[] = [];
    for (let i = 0; i < this.shown; i++) totals.push(this.totalOf(i));
    return totals;
  }

  private totalOf(frame: i32): i32 {
    let total = 0;
    for (let kind = 0; kind < this.kinds; kind++) total += this.numbers[kind][frame];
    return total;
  }

  private get result(): i32 {
    return this.ruled[this.shown];
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const columns = (this.shown + 1) / 2;
    const left = (this.width - <f64>columns * PITCH) / 2 + (PITCH - WIDE) / 2;
    for (let i = 0; i <= this.shown; i++) {
      const x = left + <f64>(i % columns) * PITCH;
      const y = 12 + <f64>(i / columns) * (HIGH + HEAD + 16) + HEAD;
      scene.text((i + 1).toString(), x + WIDE / 2, y - HEAD / 2, 20, style.soft, Align.Centre, Baseline.Middle, Face.Bold);
      panelFrame(scene, x + WIDE / 2, y + HIGH / 2, WIDE, HIGH);
      if (i == this.shown) {
        scene.text("?", x + WIDE / 2, y + HIGH / 2, 60, style.ink);
        continue;
      }
      scene.enter(Frame.at(x, y));
      let at = 0;
      for (let kind = 0; kind < this.kinds; kind++) {
        for (let k = 0; k < this.numbers[kind][i]; k++) {
          drawMark(scene, this.looks[kind], this.places[i].x[at], this.places[i].y[at]);
          at++;
        }
      }
      scene.leave();
    }
  }

  question(words: Words): string {
    if (this.kinds == 1) {
      return words.say([
        "The number of marks follows a rule from frame to frame. How many marks will the next frame hold?",
        "Count the marks in each frame. How many come next?",
        "What number of marks belongs in the last frame, so that the series goes on by its rule?",
        "How many marks must be drawn in the frame with the question mark?",
        "The frames show the start of a series of numbers, each as a heap of marks. Which number is next?",
        "If the frames go on in the same way, how many marks does the last one get?",
        "Somebody fills frame after frame by a simple rule. How many marks will they put into the next one?",
        "Continue the series: give the number of marks for the last frame.",
      ]);
    }
    return words.set("what", this.mayBeTotal ? "the number of marks of one kind or the number of all marks together" : "the number of marks of one kind").say([
      "From frame to frame only one number follows a rule: {what}. All others come as they like. What will that number be in the next frame?",
      "Exactly one thing about these frames obeys a rule, namely {what}. How large is it in the frame with the question mark?",
      "Find the number that changes by a rule from frame to frame; it is {what}, and nothing else does. Give its value for the last frame.",
      "Count what is in the frames. One number runs by a rule ({what}), the rest is chance. Which value does it take next?",
      "In this series {what} follows a rule; everything else is random. Say how many marks are counted by it in the frame with the question mark.",
      "A hidden rule governs {what} and leaves all other numbers to chance. What does the rule say about the next frame?",
      "Most numbers in these frames mean nothing, but {what} follows a rule. Work out that number for the frame that is still to come.",
      "Which number comes next? I mean the one number that obeys a rule here, which is {what}.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The last number copied, the last step taken once more, one too many. */
  foils(): Answer[] {
    const last = this.ruled[this.shown - 1];
    return counts([last, 2 * last - this.ruled[this.shown - 2], this.result + 1, this.result - 1]);
  }

  private get subject(): string {
    return this.isTotal ? "all marks" : KINDS[this.looks[this.ruledKind]];
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.subject + ": " + this.ruled.join(", "));
  }

  /** Marks to be counted in all frames, numbers to be looked through for a rule, and what the rule is made from. */
  complexity(): f64 {
    let marks = 0;
    for (let i = 0; i < this.shown; i++) marks += this.totalOf(i);
    const parameters = this.course == Course.Step ? 2 : this.course == Course.Alternating ? 3 : 4;
    return <f64>marks / 2 + <f64>(12 * parameters + 8 * (this.kinds + (this.mayBeTotal ? 4 : 0)));
  }

  explain(): string {
    return "Only the number of " + this.subject + " follows a rule: " + this.ruled.slice(0, this.shown).join(", ") + ", and next " + this.result.toString() + ".";
  }
}

/** Draws a mark around a point of its frame. */
function drawMark(scene: Scene, kind: Kind, x: f64, y: f64): void {
  const style = scene.style;
  const line = Paint.line(style.ink, style.stroke(2.5));
  const arm = MARK * 0.62;
  switch (kind) {
    case Kind.Dot:
      scene.circle(x, y, MARK * 0.72, Paint.fill(style.ink));
      break;
    case Kind.Ring:
      scene.circle(x, y, MARK * 0.76, line);
      break;
    case Kind.Cross:
      scene.line(x - arm, y - arm, x + arm, y + arm, line);
      scene.line(x - arm, y + arm, x + arm, y - arm, line);
      break;
    default:
      scene.rect(x - MARK, y - MARK * 0.3, 2 * MARK, MARK * 0.6, Paint.fill(style.accent));
  }
}
