/** A graph that rises and falls a wanted number of times, with a level that its turning points keep clear of. */
import { Rng } from "../../../../assembly/random";
import { Frame } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../../assembly/scene/scene";

export class Profile {
  isSmooth: bool = false;
  /** Whether the graph is turned upside down in the end, so that its peaks are valleys. */
  isFlipped: bool = false;
  /** Heights of the corners above the bottom of the graph. */
  private heights: f64[] = [];
  /** Height of the dashed line; 0 for none. */
  private line: f64 = 0;
  /** From the units of the plot, whose height is `PAGE`, to pixels. */
  frame: Frame = new Frame();
  private wide: f64 = PAGE;

  /** Lays the plot out on a canvas, in pixels. */
  fit(width: f64, height: f64): void {
    this.frame = new Frame().scaled(height / PAGE);
    this.wide = (PAGE * width) / height;
  }

  drawLine(rng: Rng): void {
    this.line = rng.range(0.42, 0.58) * HIGH;
  }

  /** So many turning points, wherever they lie; false when there was no room. */
  build(rng: Rng, steps: i32, extremes: i32, startsUp: bool): bool {
    return this.shape(rng, steps, extremes, startsUp, []);
  }

  /** So many turning points, of which `wanted` of the `peaks` (or of the valleys, once flipped) lie on one side of the line. */
  buildDivided(rng: Rng, steps: i32, extremes: i32, startsUp: bool, peaks: i32, wanted: i32, isAbove: bool): bool {
    const isHigh: bool[] = [];
    for (let i = 0; i < peaks; i++) isHigh.push((i < wanted) == (isAbove != this.isFlipped));
    return this.shape(rng, steps, extremes, startsUp, rng.shuffle<bool>(isHigh));
  }

  /** @param isHigh of each peak, whether it lies above the line; empty where that does not matter */
  private shape(rng: Rng, steps: i32, extremes: i32, startsUp: bool, isHigh: bool[]): bool {
    const line = this.isFlipped ? HIGH - this.line : this.line;
    const runs = this.runs(rng, steps, extremes + 1);
    // Corners of the runs: first the peaks, then what lies between them, low enough for the steps on both sides.
    const corners = new StaticArray<f64>(extremes + 2);
    let peak = 0;
    for (let i = startsUp ? 1 : 0; i < corners.length; i += 2) {
      let low = Math.max(0.3 * HIGH, LEAST * <f64>max(i > 0 ? runs[i - 1] : 0, i < runs.length ? runs[i] : 0));
      let high = HIGH;
      if (isHigh.length > 0 && i != 0 && i != corners.length - 1) {
        if (isHigh[peak++]) low = Math.max(low, line + CLEAR);
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
    for (let i = 0; i < runs.length; i++) {
      for (let k = 0; k < runs[i]; k++) {
        const share = (<f64>k + (k == 0 ? 0.0 : rng.range(-0.15, 0.15))) / <f64>runs[i];
        this.heights.push(corners[i] + (corners[i + 1] - corners[i]) * share);
      }
    }
    this.heights.push(corners[corners.length - 1]);
    if (this.isFlipped) for (let i = 0; i < this.heights.length; i++) this.heights[i] = HIGH - this.heights[i];
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

  /** How many steps long the graph is. */
  get steps(): i32 {
    return this.heights.length - 1;
  }

  /** How often the graph turns. */
  extremes(): i32 {
    let count = 0;
    for (let i = 1; i < this.heights.length - 1; i++) count += <i32>(this.turnAt(i) != 0);
    return count;
  }

  /** 1 at a peak, -1 at a valley, 0 where the graph goes on as before. */
  private turnAt(i: i32): i32 {
    const before = this.heights[i] - this.heights[i - 1];
    const after = this.heights[i + 1] - this.heights[i];
    return before > 0 && after < 0 ? 1 : before < 0 && after > 0 ? -1 : 0;
  }

  /** The peaks, or the valleys, above the line (`side` 1), below it (-1) or everywhere (0): x, y, x, y ... */
  places(ofPeaks: bool, side: i32): f64[] {
    const found: f64[] = [];
    for (let i = 1; i < this.heights.length - 1; i++) {
      if (this.turnAt(i) != (ofPeaks ? 1 : -1)) continue;
      if (side != 0 && this.heights[i] > this.line != side > 0) continue;
      found.push(this.xAt(i));
      found.push(this.yAt(i));
    }
    return found;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const right = this.wide - EDGE;
    scene.enter(this.frame);
    scene.rect(EDGE, EDGE, right - EDGE, PAGE - 2 * EDGE, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    if (this.line > 0) scene.line(EDGE, BASE - this.line, right, BASE - this.line, Paint.line(style.ink, style.stroke(2.5)).dashed(12, 8));
    const path = new PathBuilder().move(this.xAt(0), this.yAt(0));
    const third = (this.xAt(1) - this.xAt(0)) / 3;
    for (let i = 1; i < this.heights.length; i++) {
      const x = this.xAt(i);
      if (this.isSmooth) path.cubic(x - 2 * third, this.yAt(i - 1) - this.slope(i - 1) / 3, x - third, this.yAt(i) + this.slope(i) / 3, x, this.yAt(i));
      else path.line(x, this.yAt(i));
    }
    scene.tag(0);
    scene.path(path, Paint.line(style.accent, style.stroke(3.5)));
    scene.tag(-1);
    scene.leave();
  }

  private xAt(i: i32): f64 {
    return EDGE + MARGIN + ((this.wide - 2 * (EDGE + MARGIN)) * <f64>i) / <f64>(this.heights.length - 1);
  }

  private yAt(i: i32): f64 {
    return BASE - this.heights[i];
  }

  /** Rise per step at a corner: level at extremes and ends, elsewhere the harmonic mean, so that nothing overshoots. */
  private slope(i: i32): f64 {
    if (i == 0 || i == this.heights.length - 1) return 0;
    const before = this.heights[i] - this.heights[i - 1];
    const after = this.heights[i + 1] - this.heights[i];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  }
}

/** Units of the plot: its height, its edge, from the edge to the graph, the graph's bottom and height. */
const PAGE: f64 = 672;
const EDGE: f64 = 24;
const MARGIN: f64 = 20;
const BASE: f64 = 608;
const HIGH: f64 = 530;
/** Units of the plot: usual least rise or fall of a step, least distance of an extreme from the line. */
const LEAST: f64 = 22;
const CLEAR: f64 = 18;
/** Most steps in one direction. */
const LONGEST: i32 = 20;
