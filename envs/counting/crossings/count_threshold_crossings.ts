import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Weave } from "./parts/weave";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** How often does a graph cross a line, or cross it upwards or downwards? */
export class CountThresholdCrossings extends Environment {
  private most: i32 = 0;
  private events: i32 = 0;
  private slope: i32 = 0;
  private isOneWay: bool = false;

  private curve: f64[] = [];
  /** Heights of the line at its left and right end, in canvas units. */
  private left: f64 = 0;
  private right: f64 = 0;
  private isUp: bool = false;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [10, 11, 12, 13, 14, 15, 10, 10, 10, 11]);
    this.events = knobs.int("crossings and near approaches", [12, 13, 15, 16, 18, 19, 21, 22, 22, 23]);
    this.slope = knobs.int("largest slope of the line", [0, 0, 0, 0, 80, 150, 0, 80, 150, 220]);
    this.isOneWay = knobs.word("crossings", ["all", "all", "all", "all", "all", "all", "one way", "one way", "one way", "one way"]) == "one way";
  }

  sample(rng: Rng): bool {
    this.result = rng.int(0, this.most);
    this.isUp = rng.int(0, 1) == 0;
    const start = rng.int(0, 1) == 0 ? -1.0 : 1.0;
    let crossings = this.result;
    if (this.isOneWay) {
      // From the side that the wanted crossings leave, every second crossing counts, the first one among them.
      const isReady = start < 0;
      crossings = isReady ? max(0, 2 * this.result - rng.int(0, 1)) : 2 * this.result + rng.int(0, 1);
    }
    // The weave rises where it goes from below the line to above it; the canvas has y down.
    const flip = this.isUp ? 1.0 : -1.0;
    const middle = <f64>this.height / 2;
    const tilt = this.slope == 0 ? 0.0 : <f64>rng.int(this.slope / 2, this.slope) * (rng.int(0, 1) == 0 ? 1.0 : -1.0);
    const lift = rng.range(-40, 40);
    this.left = middle + tilt / 2 + lift;
    this.right = this.left - tilt;
    // How high the curve is tells nothing: one that stays on one side of the line takes as much room there as others on both.
    const room = middle - EDGE - 12 - Math.abs(tilt) / 2 - Math.abs(lift);
    const reach = rng.range(62, 118);
    const weave = new Weave(rng, this.events, crossings, false, start, 46, crossings == 0 ? Math.min(1.9 * reach + NEAR, room) : reach, NEAR);
    const steps = this.events * POINTS;
    for (let i = 0; i <= steps; i++) {
      const t = <f64>i / <f64>steps;
      this.curve.push(LEFT + (<f64>this.width - LEFT - EDGE) * t);
      this.curve.push(this.left + (this.right - this.left) * t - flip * weave.valueAt(t));
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const right = <f64>this.width - EDGE;
    const bottom = <f64>this.height - EDGE;
    scene.rect(LEFT, EDGE, right - LEFT, bottom - EDGE, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    scene.line(LEFT, this.left, right, this.right, Paint.line(style.ink, style.stroke(2.5)).dashed(12, 8));
    scene.polyline(this.curve, Paint.line(style.accent, style.stroke(3.5)));
  }

  question(words: Words): string {
    words.set("way", this.isUp ? "from below to above" : "from above to below");
    if (this.isOneWay) {
      return words.say([
        "Follow the curve from left to right. How many times does it cross the dashed line {way}?",
        "Going from left to right, count the places where the curve passes the dashed line {way}.",
        "How often does the curve, read from left to right, go {way} across the dashed line?",
        "Read the curve from left to right. What is the number of its crossings {way} with the dashed line?",
      ]);
    }
    return words.say([
      "How many times does the curve cross the dashed line?",
      "Count the points where the curve crosses the dashed line.",
      "In how many points does the curve meet the dashed line?",
      "What is the number of crossings of the curve and the dashed line?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return (<f64>this.events + <f64>this.slope / 40.0) * (this.isOneWay ? 1.35 : 1.0) + 0.2 * <f64>this.result;
  }

  explain(): string {
    return "The curve crosses the line " + (this.isOneWay ? (this.isUp ? "upwards " : "downwards ") : "") + this.result.toString() + " times.";
  }
}

/** Canvas units: edges of the plot, and what the curve keeps from the line where it does not cross it. */
const LEFT: f64 = 24;
const EDGE: f64 = 24;
const NEAR: f64 = 21;
/** Points of the curve from one event to the next. */
const POINTS: i32 = 10;
