import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

const RADIUS: f64 = 350;
const LETTERS: StaticArray<string> = ["P", "Q", "R", "S", "T"];
/** Least degrees between two rays, so that their letters keep apart. */
const APART: i32 = 9;

/** How large is the angle between two rays on a protractor? The scale runs both ways, and the rays need not lie on its base line. */
export class ProtractorAngle extends Environment {
  private grain: i32 = 0;
  private onBase: string = "";
  private rays: i32 = 0;
  private labelEvery: i32 = 0;
  private isDouble: bool = false;
  private mayTilt: bool = false;

  /** Degrees on the scale that rises clockwise from the left; the rays that are asked for come first. */
  private places: i32[] = [];
  private letters: i32[] = [];
  private tilt: f64 = 0;

  configure(knobs: Knobs): void {
    this.grain = knobs.int("rays fall on every so many degrees", [10, 5, 1, 5, 1, 1, 1, 1, 1, 1]);
    this.onBase = knobs.word("a ray lies on the base line", ["right", "either", "either", "no", "no", "no", "no", "no", "no", "no"]);
    this.rays = knobs.int("rays", [2, 2, 2, 2, 2, 3, 3, 4, 4, 5]);
    this.labelEvery = knobs.int("degrees between labels", [10, 10, 10, 10, 10, 10, 30, 30, 30, 30]);
    this.isDouble = knobs.word("scales", ["both", "both", "both", "both", "both", "both", "both", "both", "one", "one"]) == "both";
    this.mayTilt = knobs.from("tilted", 7);
  }

  sample(rng: Rng): bool {
    this.width = 896;
    this.height = 448;
    const base = this.onBase == "no" ? -1 : this.onBase == "right" || rng.chance(0.5) ? 180 : 0;
    this.tilt = this.mayTilt ? rng.range(-4, 4) : rng.range(-1.5, 1.5);
    this.letters = rng.permutation(5);
    const least = base < 0 ? 5 : 0;
    // The size comes first, so that every size is as likely as the room for it allows.
    const size = rng.int((APART + this.grain) / this.grain, (base < 0 ? 160 : 170) / this.grain) * this.grain;
    if (base >= 0) this.places = [base, base == 0 ? size : 180 - size];
    else {
      const first = least + rng.int(0, 170 - size);
      const low = first - first % this.grain;
      if (low < least) return false;
      this.places = rng.chance(0.5) ? [low, low + size] : [low + size, low];
    }
    for (let trial = 0; this.places.length < this.rays && trial < 60; trial++) {
      const place = rng.int(least, 175);
      let isFree = true;
      for (let i = 0; i < this.places.length; i++) if (abs(place - this.places[i]) < APART) isFree = false;
      if (isFree) this.places.push(place);
    }
    return this.places.length == this.rays;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.enter(Frame.at(448, 404).turned(this.tilt));
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
      // The ray passes behind the numbers.
      dial.hand(scene, share, RADIUS - (this.isDouble ? 108 : 66), 0, ray);
      scene.line(dial.pointX(share, RADIUS - 26), dial.pointY(share, RADIUS - 26), dial.pointX(share, RADIUS + 16), dial.pointY(share, RADIUS + 16), ray);
      this.upright(scene, LETTERS[this.letters[i]], share, dial, RADIUS + 34, 24);
    }
    scene.circle(0, 0, 5, Paint.fill(style.accent));
    scene.leave();
  }

  private upright(scene: Scene, text: string, share: f64, dial: Dial, distance: f64, size: f64): void {
    scene.enter(Frame.at(dial.pointX(share, distance), dial.pointY(share, distance)).turned(-this.tilt));
    scene.text(text, 0, 0, size, scene.style.ink, 1, 1, scene.style.bold);
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
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.size(), "°");
  }

  complexity(): f64 {
    const a = this.places[0], b = this.places[1];
    const offLabel = <f64>(<i32>(a % 10 != 0) + <i32>(b % 10 != 0)) + 0.5 * <f64>(<i32>(a % 5 != 0) + <i32>(b % 5 != 0));
    return (
      2.0 + offLabel + (this.onBase == "no" ? 2.0 : this.onBase == "either" ? 0.6 : 0.0) + 1.2 * <f64>(this.rays - 2) +
      (this.labelEvery > 10 ? 1.5 : 0.0) + (this.isDouble ? 0.0 : 1.0) + (this.mayTilt ? 0.5 : 0.0)
    );
  }

  explain(): string {
    return (
      "On the outer scale the rays lie at " + this.places[0].toString() + "° and " + this.places[1].toString() +
      "°, so the angle is " + this.size().toString() + "°."
    );
  }
}

/** A number of the scale, turned away from the direction in which it stands. */
function number(scene: Scene, dial: Dial, value: i32, share: f64, distance: f64, turned: f64): void {
  scene.enter(Frame.at(dial.pointX(share, distance), dial.pointY(share, distance)).turned(dial.direction(share) + turned));
  scene.text(value.toString(), 0, 0, 17, scene.style.ink);
  scene.leave();
}
