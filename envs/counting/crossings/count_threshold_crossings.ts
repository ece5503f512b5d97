import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { spotAll } from "./parts/places";
import { Weave } from "./parts/weave";

/** How often does a graph cross a line, or cross it upwards or downwards? */
export class CountThresholdCrossings extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private events: i32 = 0;
  private slope: i32 = 0;
  private isOneWay: bool = false;

  /** In units of the plot, whose height is `HIGH`. */
  private wide: f64 = 0;
  private curve: f64[] = [];
  /** Heights of the line at its left and right end. */
  private left: f64 = 0;
  private right: f64 = 0;
  private isUp: bool = false;
  /** Where the curve crosses the line in the ways that count: x, y, x, y ... */
  private places: f64[] = [];
  private crossings: i32 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("height of the canvas", [448, 448, 448, 672, 672, 672, 672, 672, 672, 672]);
    this.wide = <f64>knobs.int("width of the canvas in percent of its height", [100, 100, 100, 100, 100, 100, 133, 133, 133, 133]);
    this.fewest = knobs.int("smallest answer", [0, 1, 2, 4, 5, 6, 3, 4, 5, 6]);
    this.most = knobs.int("largest answer", [9, 10, 11, 13, 14, 15, 12, 13, 14, 15]);
    this.events = knobs.int("crossings and near approaches", [13, 14, 15, 18, 19, 21, 25, 27, 29, 31]);
    this.slope = knobs.int("largest slope of the line", [0, 0, 0, 0, 80, 150, 0, 80, 150, 220]);
    this.isOneWay = knobs.from("crossings one way", 6);
  }

  sample(rng: Rng): bool {
    this.height = this.side;
    this.width = this.wide > 100 ? (this.side / 3) * 4 : this.side;
    this.wide = (HIGH * <f64>this.width) / <f64>this.height;
    this.result = rng.int(this.fewest, this.most);
    this.isUp = rng.int(0, 1) == 0;
    const start = rng.int(0, 1) == 0 ? -1.0 : 1.0;
    this.crossings = this.result;
    if (this.isOneWay) {
      // From the side that the wanted crossings leave, every second crossing counts, the first one among them.
      const isReady = start < 0;
      this.crossings = isReady ? max(0, 2 * this.result - rng.int(0, 1)) : 2 * this.result + rng.int(0, 1);
    }
    this.trace(rng, start);
    return true;
  }

  private trace(rng: Rng, start: f64): void {
    // The weave rises where it goes from below the line to above it; the canvas has y down.
    const flip = this.isUp ? 1.0 : -1.0;
    const middle = HIGH / 2;
    const tilt = this.slope == 0 ? 0.0 : <f64>rng.int(this.slope / 2, this.slope) * (rng.int(0, 1) == 0 ? 1.0 : -1.0);
    const lift = rng.range(-40, 40);
    this.left = middle + tilt / 2 + lift;
    this.right = this.left - tilt;
    // How high the curve is tells nothing: one that stays on one side of the line takes as much room there as others on both.
    const room = middle - EDGE - 12 - Math.abs(tilt) / 2 - Math.abs(lift);
    const reach = rng.range(62, 118);
    const weave = new Weave(rng, this.events, this.crossings, false, start, 46, this.crossings == 0 ? Math.min(1.9 * reach + NEAR, room) : reach, NEAR);
    const steps = this.events * POINTS;
    let before = weave.valueAt(0);
    for (let i = 0; i <= steps; i++) {
      const t = <f64>i / <f64>steps;
      const value = weave.valueAt(t);
      this.curve.push(EDGE + (this.wide - 2 * EDGE) * t);
      this.curve.push(this.left + (this.right - this.left) * t - flip * value);
      if (before * value < 0 && (!this.isOneWay || value > 0)) {
        const at = (<f64>i - value / (value - before)) / <f64>steps;
        this.places.push(EDGE + (this.wide - 2 * EDGE) * at);
        this.places.push(this.left + (this.right - this.left) * at);
      }
      before = value;
    }
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const right = this.wide - EDGE;
    scene.enter(this.frame());
    scene.rect(EDGE, EDGE, right - EDGE, HIGH - 2 * EDGE, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    scene.line(EDGE, this.left, right, this.right, Paint.line(style.ink, style.stroke(2.5)).dashed(12, 8));
    scene.tag(0);
    scene.polyline(this.curve, Paint.line(style.accent, style.stroke(3.5)));
    scene.tag(-1);
    scene.leave();
  }

  private frame(): Frame {
    return new Frame().scaled(<f64>this.height / HIGH);
  }

  question(words: Words): string {
    words.set("way", this.isUp ? "from below to above" : "from above to below");
    if (this.isOneWay) {
      return words.say([
        "Follow the curve from left to right. How many times does it cross the dashed line {way}?",
        "Going from left to right, count the places where the curve passes the dashed line {way}.",
        "How often does the curve, read from left to right, go {way} across the dashed line?",
        "Read the curve from left to right. What is the number of its crossings of the dashed line that lead {way}?",
        "Determine the number of points at which the graph, followed to the right, crosses the dashed line {way}.",
        "The dashed line is a limit, and time runs to the right. How many times does the measured curve pass the limit {way}?",
        "I'm following the curve to the right with a pencil. How many times does the pencil cross the dashed line {way}?",
        "Each time the curve goes {way} at the dashed line, read from left to right, a bell rings. How many times does it ring?",
      ]);
    }
    return words.say([
      "How many times does the curve cross the dashed line?",
      "Count the points where the curve crosses the dashed line.",
      "At how many points do the curve and the dashed line meet?",
      "What is the number of crossings of the curve and the dashed line?",
      "Determine the number of points of intersection of the graph with the dashed line.",
      "The dashed line is a limit. How often does the curve pass it, in either direction?",
      "How many times does the curve change from one side of the dashed line to the other?",
      "I need to know how often the solid line cuts through the dashed one. What is the number?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Both ways counted, the other way, near approaches counted, or one too many or too few. */
  foils(): Answer[] {
    const wrong = this.isOneWay ? [this.crossings, this.crossings - this.result, this.result + 1, this.result - 1] : [this.events, this.result + 1, this.result - 1, this.events - this.result];
    return counts(wrong);
  }

  solution(scene: Scene): void {
    point(scene, 0);
    scene.enter(this.frame());
    spotAll(scene, this.places, counted(this.result, "crossing"));
    scene.leave();
  }

  /** Places where the curve comes to the line, and crossings to tell up from down or to count. */
  complexity(): f64 {
    return <f64>(this.events + this.crossings);
  }

  explain(): string {
    const way = !this.isOneWay ? "" : this.isUp ? " from below to above" : " from above to below";
    const others = this.crossings - this.result;
    return "The curve crosses the dashed line" + way + " at " + counted(this.result, "point") + (this.isOneWay ? " and the other way at " + others.toString() + "." : ".");
  }
}

/** Units of the plot: its height, free room along the edges, and what the curve keeps from the line where it does not cross it. */
const HIGH: f64 = 672;
const EDGE: f64 = 24;
const NEAR: f64 = 21;
/** Points of the curve from one event to the next. */
const POINTS: i32 = 10;
