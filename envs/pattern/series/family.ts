/** What the series of signs share: a strip of frames of which one is asked for, courses for the parts of the sign, and eight options. */
import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Environment } from "../../../assembly/environment";
import { figureName } from "../../../assembly/kit/glyphs/figure";
import { panelFrame } from "../../../assembly/kit/glyphs/panel";
import { drawSign, outlineName, PLACES_AROUND, SIGN_PARTS, signAttributes, SignPart } from "../../../assembly/kit/glyphs/sign";
import { bisected, BISECTED, Panel } from "../../../assembly/kit/options/bisection";
import { letterOf, OptionPanel, Options } from "../../../assembly/kit/options/options";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { frame, pointAtAll } from "../../../assembly/scene/solution";
import { Course, Courses } from "../../../assembly/solve/rules/courses";

/** In canvas units: the room at the border, the sides of frames and options, from frame to frame, and from the top to frames and options. */
const EDGE: f64 = 16;
const SIDE: f64 = 122;
const PITCH: f64 = 136;
const FRAMES_AT: f64 = 58;
const OPTIONS_AT: f64 = 226;
/** Series that are tried for one value asked for. */
const TRIES: i32 = 4;
/** How many of a sign's parts the options differ in. */
const TOLD: i32 = 3;
/** What each course takes to be found: its parameters, those of a cycle apart. */
const PARAMETERS: StaticArray<i32> = [1, 2, 0, 3, 3, 4];
export const COURSES: StaticArray<string> = ["none", "steps", "cycles", "steps in turn", "growing steps", "every other frame"];

/** A series of signs with one frame missing, and eight options for it. */
export abstract class SignSeries extends Environment {
  /** From left to right. */
  protected frames: Panel[] = [];
  protected isShown: bool[] = [];
  /** The frame asked for. */
  protected place: i32 = 0;
  private courses: StaticArray<Course> = new StaticArray<Course>(SIGN_PARTS);
  private periods: StaticArray<i32> = new StaticArray<i32>(SIGN_PARTS);
  private options: Options<Panel> = new Options<Panel>(new Panel([]), "", BISECTED);
  /** The parts in which options differ. */
  private told: i32[] = [];

  constructor() {
    super();
    this.width = 1120;
    this.height = 448;
  }

  /**
   * Makes the series, and options that differ in the parts that are named first.
   *
   * @param movers courses of arms, ring and small square, in any order; what is not named rests
   * @param cycles periods of outline, inner figure and shade, in any order; what is not named rests
   * @param largest step
   */
  protected build(rng: Rng, movers: Course[], cycles: i32[], largest: i32): bool {
    const steppers = rng.shuffle<i32>([SignPart.Arms, SignPart.Ring, SignPart.Square]);
    for (let i = 0; i < movers.length; i++) {
      // There are not as many arms as growing steps would need.
      this.courses[steppers[i]] = steppers[i] == SignPart.Arms && movers[i] == Course.Growing ? Course.Alternating : movers[i];
    }
    const cyclers = rng.shuffle<i32>([SignPart.Outline, SignPart.Inner, SignPart.Shade]);
    for (let i = 0; i < cycles.length; i++) {
      this.courses[cyclers[i]] = Course.Cycle;
      this.periods[cyclers[i]] = cycles[i];
    }
    const attributes = signAttributes();
    const ends: i32[][] = [];
    for (let i = 0; i < this.isShown.length; i++) this.frames.push(new Panel([0, 0, 0, 0, 0, 0]));
    for (let part = 0; part < SIGN_PARTS; part++) {
      const courses = new Courses(attributes[part], this.courses[part], this.isShown, this.place, this.periods[part], largest);
      ends.push(courses.ends);
      const values = drawn(rng, courses);
      if (values === null) return false;
      for (let i = 0; i < values.length; i++) this.frames[i].values[part] = values[i];
    }
    const changing = steppers.slice(0, movers.length).concat(cyclers.slice(0, cycles.length));
    const resting = rng.shuffle<i32>(steppers.slice(movers.length).concat(cyclers.slice(cycles.length)));
    this.told = changing.concat(resting).slice(0, TOLD);
    this.options = bisected(rng, this.frames[this.place], this.told, ends);
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const count = this.frames.length;
    const left = this.width / 2 - (<f64>(count - 1) * PITCH) / 2;
    const y = FRAMES_AT + SIDE / 2;
    for (let i = 0; i < count; i++) {
      const x = left + <f64>i * PITCH;
      if (!this.isShown[i] && i != this.place) {
        // A frame that nobody asks for is covered.
        scene.rect(x - SIDE / 2, y - SIDE / 2, SIDE, SIDE, Paint.fill(style.soft), 6);
        continue;
      }
      panelFrame(scene, x, y, SIDE);
      if (i == this.place) scene.text("?", x, y, SIDE * 0.5, style.ink);
      else show(scene, Frame.at(x, y), this.frames[i]);
    }
    const tiles = new OptionPanel(scene, EDGE, OPTIONS_AT, this.width - 2 * EDGE, this.height - OPTIONS_AT - FRAMES_AT, BISECTED, BISECTED);
    for (let i = 0; i < BISECTED; i++) {
      scene.tag(i);
      show(scene, tiles.tile(i), this.options.items[i]);
    }
    scene.tag(-1);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.options.index, BISECTED);
  }

  /** Everything in the strip is evidence; the right option is framed. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    frame(scene, this.options.index);
  }

  /** The parameters of what the options differ in, the largest step of each, what else there is to look at, and what is covered. */
  complexity(): f64 {
    let total: f64 = <f64>this.frames.length / 4;
    for (let i = 0; i < this.frames.length; i++) total += this.isShown[i] || i == this.place ? 0.0 : 1.5;
    for (let part = 0; part < SIGN_PARTS; part++) {
      const course = this.courses[part];
      if (course == Course.Constant) continue;
      const parameters = course == Course.Cycle ? this.periods[part] : PARAMETERS[course];
      total += this.told.includes(part) ? 3.0 * <f64>parameters + 0.2 * <f64>this.largestStep(part) : 1.0;
    }
    return total;
  }

  /** The largest step that a part which takes steps is seen to take; 0 for others. */
  private largestStep(part: i32): i32 {
    let largest = 0;
    for (let i = 1; i < this.frames.length && this.courses[part] != Course.Cycle; i++) largest = max(largest, abs(this.stepTo(part, i)));
    return largest;
  }

  /** From the frame before to frame `i`, the shorter way around a ring unless steps grow beyond that. */
  private stepTo(part: i32, i: i32): i32 {
    if (this.courses[part] == Course.Growing) {
      const first = this.shortestTo(part, 1);
      const more = this.shortestTo(part, 2) - first;
      return first + (i - 1) * (abs(more) > 1 ? (more > 0 ? -1 : 1) : more);
    }
    return this.shortestTo(part, i);
  }

  private shortestTo(part: i32, i: i32): i32 {
    const step = this.frames[i].values[part] - this.frames[i - 1].values[part];
    if (part == SignPart.Arms) return step;
    const around = (step + PLACES_AROUND) % PLACES_AROUND;
    return around > PLACES_AROUND / 2 ? around - PLACES_AROUND : around;
  }

  explain(): string {
    const attributes = signAttributes();
    const texts: string[] = [];
    for (let part = 0; part < SIGN_PARTS; part++) {
      if (this.courses[part] == Course.Constant) continue;
      const items: string[] = [];
      for (let i = 0; i < this.frames.length; i++) items.push(this.nameOf(part, i));
      if (part == SignPart.Ring || part == SignPart.Square) {
        const steps = items.slice(1).join(", ");
        texts.push("the " + (part == SignPart.Ring ? "ring" : "small square") + " moves clockwise by " + steps + " places");
      } else texts.push("the " + attributes[part].name + " is " + items.join(", "));
    }
    return "From left to right: " + texts.join("; ") + ". What is missing is option " + letterOf(this.options.index) + ".";
  }

  /** What explanations say of a part in a frame; for what goes around, its step to there. */
  private nameOf(part: i32, i: i32): string {
    const value = this.frames[i].values[part];
    switch (part) {
      case SignPart.Outline:
        return outlineName(value);
      case SignPart.Inner:
        return figureName(value);
      case SignPart.Arms:
        return value.toString();
      case SignPart.Shade:
        return (value + 1).toString();
      default:
        return i == 0 ? "" : this.stepTo(part, i).toString();
    }
  }
}

/** The courses that do not rest. */
export function moving(courses: Course[]): Course[] {
  const found: Course[] = [];
  for (let i = 0; i < courses.length; i++) if (courses[i] != Course.Constant) found.push(courses[i]);
  return found;
}

/** The periods that are none of a part that rests. */
export function turning(periods: i32[]): i32[] {
  const found: i32[] = [];
  for (let i = 0; i < periods.length; i++) if (periods[i] > 1) found.push(periods[i]);
  return found;
}

/** Draws a sign into a frame. */
function show(scene: Scene, frame: Frame, panel: Panel): void {
  scene.enter(frame);
  drawSign(scene, panel.values, SIDE);
  scene.leave();
}

/** Values for one part; every end is equally likely, however many series lead to it. */
function drawn(rng: Rng, courses: Courses): i32[] | null {
  const end = rng.pick<i32>(courses.ends);
  for (let tries = 0; tries < TRIES; tries++) {
    const values = courses.draw(rng, end);
    if (values !== null) return values;
  }
  return null;
}
