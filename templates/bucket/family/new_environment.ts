import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** Canvas units. */
const RING: f64 = 200;
const DOT: f64 = 12;
const EDGE: f64 = 30;
const GAP: f64 = 10;
/** How often a dot is thrown before the attempt is given up. */
const THROWS: i32 = 200;

/** How many dots lie inside the ring? A template: one sentence that sums the task up, then what is special about it. */
export class NewEnvironment extends Environment {
  private most: i32 = 0;
  private dots: i32 = 0;
  private isHollow: bool = false;

  private result: i32 = 0;
  private x: f64[] = [];
  private y: f64[] = [];

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [12, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    this.dots = knobs.int("dots", [16, 18, 20, 23, 26, 29, 32, 36, 40, 44]);
    this.isHollow = knobs.from("some dots are hollow", 5);
  }

  sample(rng: Rng): bool {
    // The answer first, the total on its own: neither tells the other.
    this.result = rng.int(1, this.most);
    const total = this.dots + rng.int(-2, 2);
    while (this.x.length < total) {
      if (!this.throwDot(rng, this.x.length < this.result)) return false;
    }
    return true;
  }

  /** Gives one more dot a place inside or outside the ring; false when it found no room. */
  private throwDot(rng: Rng, isInside: bool): bool {
    for (let i = 0; i < THROWS; i++) {
      const x = rng.range(EDGE, this.width - EDGE);
      const y = rng.range(EDGE, this.height - EDGE);
      const fromRing = Math.hypot(x - this.width / 2, y - this.height / 2) - RING;
      // No dot lies near the ring: what is inside must be beyond doubt.
      if (Math.abs(fromRing) < DOT + GAP || fromRing < 0 != isInside || !this.isFree(x, y)) continue;
      this.x.push(x);
      this.y.push(y);
      return true;
    }
    return false;
  }

  private isFree(x: f64, y: f64): bool {
    for (let i = 0; i < this.x.length; i++) {
      if (Math.hypot(x - this.x[i], y - this.y[i]) < 2 * DOT + GAP) return false;
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.circle(this.width / 2, this.height / 2, RING, Paint.line(style.ink, style.stroke(4)));
    for (let i = 0; i < this.x.length; i++) {
      const paint = this.isHollow && i % 3 == 0 ? Paint.line(style.accent, style.stroke(4)) : Paint.fill(style.accent);
      scene.circle(this.x[i], this.y[i], DOT, paint);
    }
  }

  question(words: Words): string {
    return words.say(["How many dots lie inside the ring?", "Count the dots inside the ring.", "What is the number of dots within the ring?", "How many dots does the ring enclose?"]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return this.x.length + (this.isHollow ? 2 : 0);
  }

  explain(): string {
    return this.result.toString() + " of the " + this.x.length.toString() + " dots lie inside the ring.";
  }
}
