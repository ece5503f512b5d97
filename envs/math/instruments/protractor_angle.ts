import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { label, point, route, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

const RADIUS: f64 = 362;
/** Where the middle of the base line lies. */
const CENTRE_X: f64 = 448;
const CENTRE_Y: f64 = 403;
const LETTERS: StaticArray<string> = ["P", "Q", "R", "S", "T"];
/** Least degrees between two rays, so that their letters keep apart. */
const APART: i32 = 9;

/** Where one of the two rays lies on the base line. */
const enum Base {
  Right = 0,
  Either = 1,
  None = 2,
}

const BASES: StaticArray<string> = ["on the right", "on either side", "no"];

/** How large is the angle between two rays on a protractor? The scale runs both ways, and the rays need not lie on its base line. */
export class ProtractorAngle extends Environment {
  private isHalfway: bool = false;
  private onBase: Base = Base.Right;
  private rays: i32 = 0;
  private labelEvery: i32 = 0;
  private isDouble: bool = false;
  private mayTilt: bool = false;

  /** Degrees on the scale that rises clockwise from the left; the rays that are asked for come first. */
  private places: i32[] = [];
  private letters: i32[] = [];
  private tilt: f64 = 0;

  configure(knobs: Knobs): void {
    this.isHalfway = knobs.flag("rays fall half-way between numbers", [true, true, false, false, false, false, false, false, false, false]);
    this.onBase = <Base>knobs.choice("a ray lies on the base line", BASES, [
      Base.Right, Base.Either, Base.Either, Base.None, Base.None, Base.None, Base.None, Base.None, Base.None, Base.None,
    ]);
    this.rays = knobs.int("rays", [2, 2, 2, 2, 3, 4, 4, 4, 5, 5]);
    this.labelEvery = knobs.int("degrees between labels", [10, 10, 10, 10, 10, 10, 30, 30, 30, 90]);
    this.isDouble = knobs.flag("two scales", [true, true, true, true, true, true, true, true, false, false]);
    this.mayTilt = knobs.from("tilted", 7);
  }

  sample(rng: Rng): bool {
    this.width = 896;
    this.height = 448;
    this.tilt = this.mayTilt ? <f64>(rng.chance(0.5) ? 1 : -1) * rng.range(1.5, 3.5) : rng.range(-0.5, 0.5);
    this.letters = rng.permutation(LETTERS.length);
    if (this.onBase != Base.None) this.places.push(this.onBase == Base.Right || rng.chance(0.5) ? 180 : 0);
    for (let trial = 0; this.places.length < this.rays && trial < 60; trial++) {
      const place = this.samplePlace(rng);
      if (this.isFree(place, -1)) this.places.push(place);
    }
    return this.places.length == this.rays;
  }

  /** Turns one of the two rays that are asked for, off the base line. */
  makeTwin(rng: Rng): bool {
    const ray = this.onBase == Base.None ? rng.int(0, 1) : 1;
    this.places[ray] = this.samplePlace(rng);
    return this.isFree(this.places[ray], ray);
  }

  /** Whether a place keeps away from those of all rays but one. */
  private isFree(place: i32, ray: i32): bool {
    for (let i = 0; i < this.places.length; i++) if (i != ray && abs(place - this.places[i]) < APART) return false;
    return true;
  }

  /** A place of a ray off the base line: between the numbers, which it passes without touching them. */
  private samplePlace(rng: Rng): i32 {
    return 10 * rng.int(0, 17) + (this.isHalfway ? 5 : rng.pick<i32>([3, 4, 6, 7]));
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.enter(this.placed());
    const outline = Paint.line(style.ink, style.stroke(2));
    scene.arc(0, 0, RADIUS, 180, 180, outline);
    scene.line(-RADIUS, 0, RADIUS, 0, outline);
    const dial = new Dial(0, 0, RADIUS, 180, 180);
    const thin = Paint.line(style.ink, style.stroke(1.2));
    const middle = Paint.line(style.ink, style.stroke(1.6));
    const long = Paint.line(style.ink, style.stroke(2));
    for (let i = 0; i <= 180; i++) {
      dial.tick(scene, <f64>i / 180.0, i % 10 == 0 ? 24 : i % 5 == 0 ? 18 : 11, i % 10 == 0 ? long : i % 5 == 0 ? middle : thin);
    }
    for (let i = 0; i <= 180; i += this.labelEvery) {
      // The ends are written beside the base line, not across it.
      const share = i == 0 ? 0.012 : i == 180 ? 0.988 : <f64>i / 180.0;
      const turned = i == 0 ? -180.0 : i == 180 ? 0.0 : 90.0;
      number(scene, dial, i, share, RADIUS - 46, turned);
      if (this.isDouble) number(scene, dial, 180 - i, share, RADIUS - 86, turned);
    }
    const ray = Paint.line(style.accent, style.stroke(2.4));
    for (let i = 0; i < this.rays; i++) {
      const share = <f64>this.places[i] / 180.0;
      scene.tag(i);
      dial.hand(scene, share, RADIUS + 12, 0, ray);
      this.upright(scene, LETTERS[this.letters[i]], share, dial, RADIUS + 26, 20);
    }
    scene.tag(-1);
    scene.circle(0, 0, 5, Paint.fill(style.accent));
    scene.leave();
  }

  /** The protractor's own frame: the origin is the middle of its base line. */
  private placed(): Frame {
    return Frame.at(CENTRE_X, CENTRE_Y).turned(this.tilt);
  }

  private upright(scene: Scene, text: string, share: f64, dial: Dial, distance: f64, size: f64): void {
    scene.enter(Frame.at(dial.pointX(share, distance), dial.pointY(share, distance)).turned(-this.tilt));
    scene.text(text, 0, 0, size, scene.style.ink, 1, 1, scene.style.face);
    scene.leave();
  }

  private size(): i32 {
    return abs(this.places[0] - this.places[1]);
  }

  question(words: Words): string {
    words.set("a", LETTERS[this.letters[0]]).set("b", LETTERS[this.letters[1]]);
    return words.say([
      "How many degrees is the angle between the rays {a} and {b}? The marks are one degree apart.",
      "Read the protractor: what is the angle between the rays {a} and {b}, in degrees? The marks are one degree apart.",
      "What is the size in degrees of the angle that the rays {a} and {b} enclose? Each mark is one degree.",
      "Measure the angle from ray {a} to ray {b} in degrees. The marks are one degree apart.",
      "Rays {a} and {b} meet at the centre of the protractor. How large is the angle between them? One mark stands for one degree.",
      "How far apart are {a} and {b}, in degrees? There is a mark for every degree.",
      "Find the angle between ray {a} and ray {b}. The protractor is divided into single degrees.",
      "A student measures the angle that {a} makes with {b}. What should the result be, in degrees? The scale has one mark a degree.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.size(), "°");
  }

  /** The other scale, and slips by a ten. */
  foils(): Answer[] {
    return [new IntegerAnswer(180 - this.size(), "°"), new IntegerAnswer(this.size() + 10, "°"), new IntegerAnswer(190 - this.size(), "°")];
  }

  solution(scene: Scene): void {
    scene.enter(this.placed());
    const dial = new Dial(0, 0, RADIUS, 180, 180);
    const from = <f64>this.places[0] / 180.0, to = <f64>this.places[1] / 180.0;
    const points: f64[] = [];
    for (let i = 0; i <= 40; i++) {
      points.push(dial.pointX(from + ((to - from) * <f64>i) / 40.0, 110));
      points.push(dial.pointY(from + ((to - from) * <f64>i) / 40.0, 110));
    }
    route(scene, points);
    for (let i = 0; i < 2; i++) {
      const share = <f64>this.places[i] / 180.0;
      point(scene, i);
      label(scene, this.places[i].toString() + "°", dial.pointX(share, RADIUS - 130), dial.pointY(share, RADIUS - 130), 6);
    }
    write(scene, this.size().toString() + "°", dial.pointX((from + to) / 2, 150), dial.pointY((from + to) / 2, 150));
    scene.leave();
  }

  /**
   * The work of finding both rays on the scale and subtracting: tens and single marks counted from the nearest number or longer
   * mark, a left base line that the outer scale starts at, other rays to be passed over, a tilt, and a single scale to read both ways.
   */
  complexity(): f64 {
    let work = 0.5 * <f64>(this.rays - 2) + (this.mayTilt ? 0.8 : 0.0) + (this.isDouble ? 0.0 : 1.0);
    for (let i = 0; i < 2; i++) {
      const place = this.places[i];
      if (place % 180 == 0) {
        work += place == 0 ? 2.0 : 1.0;
        continue;
      }
      const ten = (place + 5) / 10 * 10;
      const off = ten % this.labelEvery;
      const units = place % 5;
      work += 2.5 + <f64>(min(off, this.labelEvery - off) / 10) + (units == 0 ? 0.0 : 0.5 + 0.25 * <f64>min(units, 5 - units));
    }
    return work + (this.onBase == Base.None ? 1.0 : 0.0);
  }

  explain(): string {
    return (
      "From the left end of the base line, the rays " + LETTERS[this.letters[0]] + " and " + LETTERS[this.letters[1]] + " lie at " +
      this.places[0].toString() + "° and " + this.places[1].toString() + "°, so the angle is " + this.size().toString() + "°."
    );
  }
}

/** A number of the scale, turned away from the direction in which it stands. */
function number(scene: Scene, dial: Dial, value: i32, share: f64, distance: f64, turned: f64): void {
  scene.enter(Frame.at(dial.pointX(share, distance), dial.pointY(share, distance)).turned(dial.direction(share) + turned));
  scene.text(value.toString(), 0, 0, 17, scene.style.ink);
  scene.leave();
}
