import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

const enum Extreme {
  Peaks = 0,
  Valleys = 1,
  Both = 2,
}

/** How many peaks or valleys does a graph have, everywhere or on one side of a line? */
export class CountPeaksValleys extends Environment {
  private most: i32 = 0;
  private steps: i32 = 0;
  private isSmooth: bool = false;
  private asksBoth: bool = false;
  private hasLine: bool = false;

  /** Heights of the corners above the bottom of the plot, in canvas units. */
  private heights: f64[] = [];
  private extreme: Extreme = Extreme.Peaks;
  private isAbove: bool = false;
  private line: f64 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [11, 11, 11, 12, 12, 12, 18, 12, 12, 13]);
    this.steps = knobs.int("steps of the graph", [22, 24, 25, 26, 27, 28, 28, 29, 31, 33]);
    this.isSmooth = knobs.from("smooth", 4);
    this.asksBoth = knobs.word("asks for", ["one", "one", "one", "one", "one", "one", "both", "one", "one", "one"]) == "both";
    const line = knobs.word("line", ["none", "none", "none", "none", "none", "idle", "none", "counts", "counts", "counts"]);
    this.hasLine = line == "counts";
    this.line = line == "none" ? 0.0 : 1.0;
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.asksBoth ? 3 : 1, this.most);
    this.extreme = this.asksBoth ? Extreme.Both : rng.int(0, 1) == 0 ? Extreme.Peaks : Extreme.Valleys;
    this.isAbove = rng.int(0, 1) == 0;
    if (this.line > 0) this.line = rng.range(0.42, 0.58) * HIGH;
    return this.build(rng, this.steps + rng.int(-1, 1));
  }

  /** Builds a graph with the wanted peaks, and turns it upside down where valleys are wanted. */
  private build(rng: Rng, steps: i32): bool {
    const isFlipped = this.extreme == Extreme.Valleys;
    const line = isFlipped ? HIGH - this.line : this.line;
    const wantsAbove = this.isAbove != isFlipped;
    // With a line, how many peaks there are in all says nothing about how many of them count.
    const peaks = this.hasLine ? rng.int(max(this.result, this.steps / 3), this.steps / 2 - 2) : this.result;
    const startsUp = rng.int(0, 1) == 0;
    const extremes = this.extreme == Extreme.Both ? this.result : 2 * peaks + rng.int(startsUp ? -1 : 0, startsUp ? 0 : 1);
    const runs = this.runs(rng, steps, extremes + 1);
    const isCounted: bool[] = [];
    for (let i = 0; i < peaks; i++) isCounted.push(i < this.result);
    rng.shuffle<bool>(isCounted);
    // Corners of the runs: first the peaks, then what lies between them, low enough for the steps on both sides.
    const corners = new StaticArray<f64>(extremes + 2);
    let peak = 0;
    for (let i = startsUp ? 1 : 0; i < corners.length; i += 2) {
      const least = Math.max(0.3 * HIGH, LEAST * <f64>max(i > 0 ? runs[i - 1] : 0, i < runs.length ? runs[i] : 0));
      const isEnd = i == 0 || i == corners.length - 1;
      let low = least;
      let high = HIGH;
      if (this.hasLine && !isEnd) {
        if (isCounted[peak++] == wantsAbove) low = Math.max(low, line + CLEAR);
        else high = line - CLEAR;
      }
      if (low > high) return false;
      corners[i] = rng.range(low, high);
    }
    for (let i = startsUp ? 0 : 1; i < corners.length; i += 2) {
      let high = HIGH;
      if (i > 0) high = Math.min(high, corners[i - 1] - LEAST * <f64>runs[i - 1]);
      if (i < runs.length) high = Math.min(high, corners[i + 1] - LEAST * <f64>runs[i]);
      corners[i] = rng.range(0, Math.max(0, high));
    }
    this.heights = [];
    for (let i = 0; i < runs.length; i++) {
      for (let k = 0; k < runs[i]; k++) {
        const share = (<f64>k + (k == 0 ? 0.0 : rng.range(-0.15, 0.15))) / <f64>runs[i];
        this.heights.push(corners[i] + (corners[i + 1] - corners[i]) * share);
      }
    }
    this.heights.push(corners[corners.length - 1]);
    if (isFlipped) for (let i = 0; i < this.heights.length; i++) this.heights[i] = HIGH - this.heights[i];
    return true;
  }

  /** How many steps go up, then down, and so on: `count` numbers of at least 1. */
  private runs(rng: Rng, steps: i32, count: i32): i32[] {
    const runs: i32[] = [];
    for (let i = 0; i < count; i++) runs.push(1);
    for (let left = min(steps, count * LONGEST) - count; left > 0; ) {
      const i = rng.int(0, count - 1);
      if (runs[i] == LONGEST) continue;
      runs[i]++;
      left--;
    }
    return runs;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const right = <f64>this.width - EDGE;
    const bottom = <f64>this.height - EDGE;
    scene.rect(EDGE, EDGE, right - EDGE, bottom - EDGE, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    const base = bottom - 40;
    if (this.line > 0) scene.line(EDGE, base - this.line, right, base - this.line, Paint.line(style.ink, style.stroke(2.5)).dashed(12, 8));
    const step = (right - EDGE - 40) / <f64>(this.heights.length - 1);
    const path = new PathBuilder().move(EDGE + 20, base - this.heights[0]);
    for (let i = 1; i < this.heights.length; i++) {
      const x = EDGE + 20 + step * <f64>i;
      if (!this.isSmooth) {
        path.line(x, base - this.heights[i]);
        continue;
      }
      const third = step / 3;
      path.cubic(x - 2 * third, base - this.heights[i - 1] - this.slope(i - 1) / 3, x - third, base - this.heights[i] + this.slope(i) / 3, x, base - this.heights[i]);
    }
    scene.path(path, Paint.line(style.accent, style.stroke(3.5)));
  }

  /** Rise per step at a corner: level at extremes and ends, elsewhere the harmonic mean, so that nothing overshoots. */
  private slope(i: i32): f64 {
    if (i == 0 || i == this.heights.length - 1) return 0;
    const before = this.heights[i] - this.heights[i - 1];
    const after = this.heights[i + 1] - this.heights[i];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  }

  question(words: Words): string {
    words.set("what", this.extreme == Extreme.Peaks ? "peaks" : this.extreme == Extreme.Valleys ? "valleys" : "peaks and valleys together");
    words.set("where", !this.hasLine ? "" : this.isAbove ? " above the dashed line" : " below the dashed line");
    const rule = this.extreme == Extreme.Peaks
      ? " A peak is a point that is higher than the graph just left and just right of it"
      : this.extreme == Extreme.Valleys
        ? " A valley is a point that is lower than the graph just left and just right of it"
        : " They are the points where the graph turns from rising to falling or from falling to rising";
    words.set("rule", rule + "; the two ends of the graph do not count.");
    return words.say([
      "How many {what} does the graph have{where}?{rule}",
      "Count the {what} of the graph{where}.{rule}",
      "What is the number of {what} of the graph{where}?{rule}",
      "Go along the graph from left to right. How many {what} are there{where}?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.steps * (this.hasLine ? 1.6 : this.asksBoth ? 1.4 : 1.0) + (this.isSmooth ? 2.0 : 0.0) + (this.line > 0 ? 2.0 : 0.0) + 0.2 * <f64>this.result;
  }

  explain(): string {
    return this.result.toString() + " turning points of the kind that is asked for.";
  }
}

/** Canvas units: edge of the plot, height of the graph, usual least rise or fall of a step, least distance of an extreme from the line. */
const EDGE: f64 = 24;
const HIGH: f64 = 530;
const LEAST: f64 = 22;
const CLEAR: f64 = 18;
/** Most steps in one direction. */
const LONGEST: i32 = 20;
