import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** How often does a graph cross the x-axis once it is moved, mirrored or folded as a card says? */
export class CountRootsAfterShift extends Environment {
  private most: i32 = 0;
  private turns: i32 = 0;
  private change: string = "";
  private isRightOnly: bool = false;

  private steps: string[] = [];
  /** Heights of the given graph, in steps of the grid, that the changed graph has on the x-axis: one, or two from low to high. */
  private levels: f64[] = [];
  private heights: f64[] = [];
  /** The corner through which the y-axis runs. */
  private axis: i32 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [11, 12, 12, 12, 12, 13, 14, 11, 12, 13]);
    this.turns = knobs.int("turning points", [13, 14, 15, 16, 13, 14, 14, 15, 16, 18]);
    this.change = knobs.word("change", ["move", "move", "mirror", "mirror", "fold", "fold", "move and fold", "move and fold", "move and fold", "move and fold"]);
    this.isRightOnly = knobs.from("only right of the y-axis", 7);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(0, this.most);
    this.plan(rng);
    const count = this.turns + 2;
    this.axis = this.isRightOnly ? rng.int(count / 4, count / 3) : 0;
    // Bands of the corners: 0 below all levels, and one more above each of them. Even corners are valleys, odd ones peaks.
    const bands = new StaticArray<i32>(count);
    // A start without crossings leads everywhere; a random one seldom leads to few of them.
    bands.fill(rng.int(0, this.levels.length));
    let off = this.crossings(bands) - this.result;
    for (let tries = 0; tries < TRIES && off != 0; tries++) {
      const i = rng.int(0, count - 1);
      const band = bands[i];
      bands[i] = rng.int(0, this.levels.length);
      const next = this.isSettled(bands, i) ? this.crossings(bands) - this.result : i32.MAX_VALUE;
      if (abs<i32>(next) <= abs<i32>(off)) off = next;
      else bands[i] = band;
    }
    if (off != 0) return false;
    this.raise(rng, bands);
    return true;
  }

  /** Gives the corners heights in their bands. */
  private raise(rng: Rng, bands: StaticArray<i32>): void {
    const last = this.levels.length;
    const room = HIGH + this.levels[0];
    const headroom = HIGH - this.levels[last - 1];
    let below = rng.range(LEAST, room);
    let above = rng.range(LEAST, headroom);
    // How high a graph is tells nothing: one that stays on one side of the levels takes as much room there as others on both.
    const both = below + above;
    if (!bands.includes(last)) below = Math.min(both, room);
    if (!bands.includes(0)) above = Math.min(both, headroom);
    this.heights = [];
    for (let i = 0; i < bands.length; i++) {
      const low = bands[i] == 0 ? this.levels[0] - below : this.levels[bands[i] - 1] + CLEAR;
      const high = bands[i] == last ? this.levels[last - 1] + above : this.levels[bands[i]] - CLEAR;
      const share = (i & 1) == 0 ? rng.range(0, 0.3) : rng.range(0.7, 1);
      this.heights.push(low + (high - low) * share);
    }
  }

  /** Draws the changes of the card, and the levels that they bring to the x-axis. */
  private plan(rng: Rng): void {
    const up = rng.int(0, 1) == 0;
    const by = rng.int(1, 3);
    this.steps = [];
    if (this.change == "move") {
      this.steps.push(moved(up, by));
      this.levels = [up ? -<f64>by : <f64>by];
    } else if (this.change == "mirror") {
      const isFirst = rng.int(0, 1) == 0;
      this.steps.push(isFirst ? MIRROR : moved(up, by));
      this.steps.push(isFirst ? moved(up, by) : MIRROR);
      this.levels = [up == isFirst ? <f64>by : -<f64>by];
    } else {
      const down = rng.int(1, 2);
      const before = this.change == "fold" ? 0 : rng.int(1, 2);
      if (before > 0) this.steps.push(moved(up, before));
      this.steps.push(FOLD);
      this.steps.push(moved(false, down));
      const middle = up ? -<f64>before : <f64>before;
      this.levels = [middle - <f64>down, middle + <f64>down];
    }
  }

  /** Whether a corner is on the right side of its neighbours. */
  private isSettled(bands: StaticArray<i32>, i: i32): bool {
    const sign = (i & 1) == 0 ? 1 : -1;
    if (i > 0 && sign * (bands[i] - bands[i - 1]) > 0) return false;
    return i + 1 == bands.length || sign * (bands[i] - bands[i + 1]) <= 0;
  }

  private crossings(bands: StaticArray<i32>): i32 {
    let count = 0;
    for (let i = this.axis + 1; i < bands.length; i++) count += abs<i32>(bands[i] - bands[i - 1]);
    return count;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const width = <f64>this.width;
    scene.rect(EDGE, EDGE, width - 2 * EDGE, CARD, Paint.fill(style.surface).edge(style.ink, style.stroke(2)), 10);
    const line = CARD / <f64>(this.steps.length + 1);
    for (let i = 0; i < this.steps.length; i++) {
      scene.text((i + 1).toString() + ".  " + this.steps[i], EDGE + 22, EDGE + line * <f64>(i + 1), 23, style.ink, Align.Left, Baseline.Middle, style.bold);
    }
    const left = EDGE + 42;
    const right = width - EDGE;
    const step = (right - left) / <f64>(this.heights.length - 1);
    const axis = left + step * <f64>this.axis;
    for (let y = -6; y <= 6; y++) {
      const at = MIDDLE - UNIT * <f64>y;
      scene.line(left, at, right, at, Paint.line(y == 0 ? style.ink : style.faint, style.stroke(y == 0 ? 3 : 2)));
      if (y % 2 == 0) scene.text(y < 0 ? "\u2212" + (-y).toString() : y.toString(), left - 12, at, 22, style.ink, Align.Right, Baseline.Middle, style.bold);
    }
    scene.line(axis, MIDDLE - 6.3 * UNIT, axis, MIDDLE + 6.3 * UNIT, Paint.line(style.ink, style.stroke(3)));
    const points: f64[] = [];
    for (let i = 0; i + 1 < this.heights.length; i++) {
      const pieces = i + 2 == this.heights.length ? POINTS : POINTS - 1;
      for (let k = 0; k <= pieces; k++) {
        const share = <f64>k / <f64>POINTS;
        points.push(left + step * (<f64>i + share));
        points.push(MIDDLE - UNIT * (this.heights[i] + ((this.heights[i + 1] - this.heights[i]) * (1 - Math.cos(share * Math.PI))) / 2));
      }
    }
    scene.polyline(points, Paint.line(style.accent, style.stroke(3.5)));
  }

  question(words: Words): string {
    words.set("where", this.isRightOnly ? " to the right of the y-axis" : "");
    return words.say([
      "The card says what is done to the graph, step by step. In how many points does the changed graph cross the x-axis{where}?",
      "Change the graph as the card says. How many times does it then cross the x-axis{where}?",
      "Apply the steps of the card to the graph, one after the other. What is the number of crossings with the x-axis{where} afterwards?",
      "After the changes on the card, at how many places{where} does the graph cross the x-axis?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.turns + 7.0 * <f64>(this.steps.length + this.levels.length) + (this.isRightOnly ? 6.0 : 0.0) + 0.2 * <f64>this.result;
  }

  explain(): string {
    return "The changed graph is on the x-axis where the given one is at " + this.levels.map<string>((level: f64): string => (<i32>level).toString()).join(" or ") +
      ": " + this.result.toString() + " crossings.";
  }
}

const MIRROR: string = "Mirror the graph in the x-axis.";
const FOLD: string = "Fold all parts below the x-axis upwards.";
/** Canvas units: free room along the edges, height of the card, height of the x-axis, one step of the grid. */
const EDGE: f64 = 20;
const CARD: f64 = 128;
const MIDDLE: f64 = 412;
const UNIT: f64 = 38;
/** Grid steps: the highest point of a graph, the least that it rises or falls beyond the levels that matter, and what its corners keep from them. */
const HIGH: f64 = 6;
const LEAST: f64 = 1.4;
const CLEAR: f64 = 0.34;
/** Points of the curve from one corner to the next. */
const POINTS: i32 = 12;
const TRIES: i32 = 600;

function moved(up: bool, by: i32): string {
  return "Move the graph " + (up ? "up" : "down") + " by " + by.toString() + ".";
}
