import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { Hue } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";
import { spotAll } from "./parts/places";
import { fitted, holdAll } from "../../../assembly/scene/fit";
import { Weave } from "./parts/weave";

const enum Course {
  Wave = 0,
  Ring = 1,
  Spiral = 2,
}
const COURSES: StaticArray<string> = ["wave", "ring", "spiral"];

/** How many times do two smooth curves cross? They wind around each other along a wave, a ring or a spiral. */
export class CountCurveCrossings extends Environment {
  private side: i32 = 0;
  private course: Course = Course.Wave;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private events: i32 = 0;
  private isOneColour: bool = false;

  private first: f64[] = [];
  private second: f64[] = [];
  /** Where the curves cross: x, y, x, y ... */
  private places: f64[] = [];
  private hues: Hue[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 672, 672, 672, 672, 672, 896, 896, 896]);
    this.course = <Course>knobs.choice("course", COURSES, [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    this.fewest = knobs.int("smallest answer", [1, 2, 3, 4, 4, 6, 8, 9, 12, 15]);
    this.most = knobs.int("largest answer", [10, 11, 12, 13, 22, 24, 26, 22, 26, 30]);
    this.events = knobs.int("crossings and near approaches", [13, 15, 17, 20, 24, 27, 30, 35, 40, 46]);
    this.isOneColour = knobs.flag("one colour", [false, false, false, true, false, true, true, true, true, true]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    const isRing = this.course == Course.Ring;
    // Two closed curves cross an even number of times.
    this.result = isRing ? 2 * rng.int(this.fewest / 2, this.most / 2) : rng.int(this.fewest, this.most);
    this.hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    const size = this.course == Course.Wave ? 40.0 : this.course == Course.Ring ? 34.0 : 30.0;
    const weave = new Weave(rng, this.events, this.result, isRing, rng.int(0, 1) == 0 ? -1 : 1, size * 0.7, size, NEAR);
    this.trace(rng, weave);
    return true;
  }

  /** Lays both curves beside a common course, half of their distance on either side. */
  private trace(rng: Rng, weave: Weave): void {
    const phase = rng.range(0, 2 * Math.PI);
    const lobes = <f64>rng.int(2, 3);
    const tilt = rng.range(0, 2 * Math.PI);
    const hand = rng.int(0, 1) == 0 ? 1.0 : -1.0;
    const steps = this.events * POINTS;
    let before = weave.valueAt(0);
    for (let i = 0; i <= steps; i++) {
      const t = <f64>i / <f64>steps;
      const x = this.courseX(t, phase, lobes, tilt, hand);
      const y = this.courseY(t, phase, lobes, tilt, hand);
      const dx = this.courseX(t + DELTA, phase, lobes, tilt, hand) - this.courseX(t - DELTA, phase, lobes, tilt, hand);
      const dy = this.courseY(t + DELTA, phase, lobes, tilt, hand) - this.courseY(t - DELTA, phase, lobes, tilt, hand);
      const value = weave.valueAt(t);
      const half = value / (2 * Math.sqrt(dx * dx + dy * dy));
      this.first.push(x - dy * half);
      this.first.push(y + dx * half);
      this.second.push(x + dy * half);
      this.second.push(y - dx * half);
      if (before * value < 0) {
        const at = (<f64>i - value / (value - before)) / <f64>steps;
        this.places.push(this.courseX(at, phase, lobes, tilt, hand));
        this.places.push(this.courseY(at, phase, lobes, tilt, hand));
      }
      before = value;
    }
  }

  private courseX(t: f64, phase: f64, lobes: f64, tilt: f64, hand: f64): f64 {
    if (this.course == Course.Wave) return LENGTH * t;
    return radius(this.course, t, phase, lobes) * Math.cos(turn(this.course, t, hand) + tilt);
  }

  private courseY(t: f64, phase: f64, lobes: f64, tilt: f64, hand: f64): f64 {
    // More lobes are flatter, or the curves beside the course would have cusps.
    if (this.course == Course.Wave) return (lobes > 2 ? 140.0 : 190.0) * Math.sin(phase + t * Math.PI * lobes);
    return radius(this.course, t, phase, lobes) * Math.sin(turn(this.course, t, hand) + tilt);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = this.frame();
    const width = style.stroke(3) / frame.scale;
    scene.enter(frame);
    scene.polyline(this.first, Paint.line(this.isOneColour ? style.ink : style.hue(this.hues[0]), width));
    scene.polyline(this.second, Paint.line(this.isOneColour ? style.ink : style.hue(this.hues[1]), width));
    scene.leave();
  }

  private frame(): Frame {
    const box = new Bounds();
    holdAll(box, this.first);
    holdAll(box, this.second);
    return fitted(box, this.width, this.height, EDGE);
  }

  question(words: Words): string {
    return words.say([
      "How many times do the two curves cross each other?",
      "Two curves wind around each other. At how many points do they cross?",
      "Count the points where one curve crosses the other. Places where they only come close do not count.",
      "What is the number of crossings of the two curves?",
      "Determine the number of points of intersection of the two smooth curves shown.",
      "These two lines keep swapping sides. How often do they cut across each other?",
      "A near miss is no crossing. How many real crossings of the two curves can you find?",
      "At how many places does one curve pass from one side of the other curve to its other side?",
      "Give the total number of intersections of the two lines in the figure.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Every near approach counted, only those, or one crossing too many or too few. */
  foils(): Answer[] {
    return counts([this.events - this.result, this.events, this.result + 1, this.result - 1]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    scene.enter(this.frame());
    spotAll(scene, this.places, counted(this.result, "crossing"));
    scene.leave();
  }

  /** Places to look at, and crossings to count. */
  complexity(): f64 {
    return <f64>(this.events + this.result);
  }

  explain(): string {
    return "The two curves cross at " + counted(this.result, "point") + "; at " + counted(this.events - this.result, "more place") + " they only come close.";
  }
}

/** Units of the figure: length of the wave, what curves keep from each other where they do not cross; free room along the edges, in pixels. */
const LENGTH: f64 = 592;
const NEAR: f64 = 13;
const EDGE: f64 = 32;
/** Points of a curve from one event to the next, and half a step for directions. */
const POINTS: i32 = 10;
const DELTA: f64 = 0.001;

/** The distance of the course from the middle. */
function radius(course: Course, t: f64, phase: f64, lobes: f64): f64 {
  if (course == Course.Ring) return 235 + 38 * Math.sin(phase + 2 * Math.PI * lobes * t);
  return 104 + 283 * t;
}

/** The direction of the course from the middle, in radians. A spiral is run through at an even pace. */
function turn(course: Course, t: f64, hand: f64): f64 {
  if (course == Course.Ring) return hand * 2 * Math.PI * t;
  return hand * Math.PI * 4.3 * Math.sqrt(0.06 + 0.94 * t);
}
