import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Weave } from "./parts/weave";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

const enum Course {
  Wave = 0,
  Ring = 1,
  Spiral = 2,
}

/** How many times do two smooth curves cross? They wind around each other along a wave, a ring or a spiral. */
export class CountCurveCrossings extends Environment {
  private most: i32 = 0;
  private events: i32 = 0;
  private course: Course = Course.Wave;
  private isOneColour: bool = false;

  private first: f64[] = [];
  private second: f64[] = [];
  private hues: Hue[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    const course = knobs.word("course", ["wave", "wave", "wave", "wave", "ring", "ring", "ring", "spiral", "spiral", "spiral"]);
    this.course = course == "wave" ? Course.Wave : course == "ring" ? Course.Ring : Course.Spiral;
    this.most = knobs.int("largest answer", [10, 11, 12, 13, 20, 22, 24, 22, 26, 30]);
    this.events = knobs.int("crossings and near approaches", [13, 14, 16, 18, 23, 26, 30, 33, 37, 42]);
    this.isOneColour = knobs.word("colours", ["two", "two", "two", "one", "two", "one", "one", "one", "one", "one"]) == "one";
  }

  sample(rng: Rng): bool {
    const isRing = this.course == Course.Ring;
    // Two closed curves cross an even number of times.
    this.result = isRing ? 2 * rng.int(0, this.most / 2) : rng.int(0, this.most);
    this.hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    const size = this.course == Course.Wave ? 40.0 : this.course == Course.Ring ? 34.0 : 26.0;
    const weave = new Weave(rng, this.events, this.result, isRing, rng.int(0, 1) == 0 ? -1 : 1, size * 0.7, size, NEAR);
    this.trace(rng, weave);
    return true;
  }

  /** Lays both curves beside a common course, half of their distance on either side. */
  private trace(rng: Rng, weave: Weave): void {
    this.first = [];
    this.second = [];
    const phase = rng.range(0, 2 * Math.PI);
    const lobes = <f64>rng.int(2, 3);
    const tilt = rng.range(0, 2 * Math.PI);
    const hand = rng.int(0, 1) == 0 ? 1.0 : -1.0;
    const steps = this.events * POINTS;
    for (let i = 0; i <= steps; i++) {
      const t = <f64>i / <f64>steps;
      const x = this.courseX(t, phase, lobes, tilt, hand);
      const y = this.courseY(t, phase, lobes, tilt, hand);
      const dx = this.courseX(t + DELTA, phase, lobes, tilt, hand) - this.courseX(t - DELTA, phase, lobes, tilt, hand);
      const dy = this.courseY(t + DELTA, phase, lobes, tilt, hand) - this.courseY(t - DELTA, phase, lobes, tilt, hand);
      const half = weave.valueAt(t) / (2 * Math.sqrt(dx * dx + dy * dy));
      this.first.push(x - dy * half);
      this.first.push(y + dx * half);
      this.second.push(x + dy * half);
      this.second.push(y - dx * half);
    }
  }

  private courseX(t: f64, phase: f64, lobes: f64, tilt: f64, hand: f64): f64 {
    if (this.course == Course.Wave) return 40 + (<f64>this.width - 80) * t;
    return <f64>this.width / 2 + radius(this.course, t, phase, lobes) * Math.cos(turn(this.course, t, hand) + tilt);
  }

  private courseY(t: f64, phase: f64, lobes: f64, tilt: f64, hand: f64): f64 {
    const middle = <f64>this.height / 2;
    if (this.course == Course.Wave) return middle + 130 * Math.sin(phase + t * Math.PI * lobes);
    return middle + radius(this.course, t, phase, lobes) * Math.sin(turn(this.course, t, hand) + tilt);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const width = style.stroke(3);
    scene.polyline(this.first, Paint.line(this.isOneColour ? style.ink : style.hue(this.hues[0]), width));
    scene.polyline(this.second, Paint.line(this.isOneColour ? style.ink : style.hue(this.hues[1]), width));
  }

  question(words: Words): string {
    return words.say([
      "How many times do the two curves cross each other?",
      "Two curves wind around each other. In how many points do they cross?",
      "Count the points where one curve crosses the other. Places where they only come near each other do not count.",
      "What is the number of crossings of the two curves?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return (<f64>this.events + 0.3 * <f64>this.result) * (this.isOneColour ? 1.15 : 1.0);
  }

  explain(): string {
    return "Of " + this.events.toString() + " places where the curves come together, they cross in " + this.result.toString() + ".";
  }
}

/** What curves keep from each other where they do not cross, in canvas units. */
const NEAR: f64 = 13;
/** Points of a curve from one event to the next, and half a step for directions. */
const POINTS: i32 = 10;
const DELTA: f64 = 0.001;

/** The distance of the course from the middle. */
function radius(course: Course, t: f64, phase: f64, lobes: f64): f64 {
  if (course == Course.Ring) return 235 + 38 * Math.sin(phase + 2 * Math.PI * lobes * t);
  return 78 + 212 * t;
}

/** The direction of the course from the middle, in radians. A spiral is run through at an even pace. */
function turn(course: Course, t: f64, hand: f64): f64 {
  if (course == Course.Ring) return hand * 2 * Math.PI * t;
  return hand * Math.PI * 4.3 * Math.sqrt(0.06 + 0.94 * t);
}
