/** A graph on a grid that crosses some of its levels a wanted number of times, and the card above it. */
import { Rng } from "../../../../assembly/random";
import { Paint } from "../../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../../assembly/scene/scene";

export class RollingGraph {
  /** The corner through which the y-axis runs; crossings count from there on. */
  axis: i32 = 0;
  /** Heights of the corners, in steps of the grid; even corners are valleys, odd ones peaks. */
  private heights: f64[] = [];

  /** Finds corners so that the graph crosses the levels (from low to high) `wanted` times; false when that takes too long. */
  build(rng: Rng, corners: i32, levels: f64[], wanted: i32): bool {
    // Bands of the corners: 0 below all levels, and one more above each of them.
    const bands = new StaticArray<i32>(corners);
    // A start without crossings leads everywhere; a random one seldom leads to few of them.
    bands.fill(rng.int(0, levels.length));
    let off = this.steps(bands) - wanted;
    for (let tries = 0; tries < TRIES && off != 0; tries++) {
      const i = rng.int(0, corners - 1);
      const band = bands[i];
      bands[i] = rng.int(0, levels.length);
      const next = this.isSettled(bands, i) ? this.steps(bands) - wanted : i32.MAX_VALUE;
      if (abs<i32>(next) <= abs<i32>(off)) off = next;
      else bands[i] = band;
    }
    if (off != 0) return false;
    this.raise(rng, bands, levels);
    return true;
  }

  /** Whether a corner is on the right side of its neighbours. */
  private isSettled(bands: StaticArray<i32>, i: i32): bool {
    const sign = (i & 1) == 0 ? 1 : -1;
    if (i > 0 && sign * (bands[i] - bands[i - 1]) > 0) return false;
    return i + 1 == bands.length || sign * (bands[i] - bands[i + 1]) <= 0;
  }

  private steps(bands: StaticArray<i32>): i32 {
    let count = 0;
    for (let i = this.axis + 1; i < bands.length; i++) count += abs<i32>(bands[i] - bands[i - 1]);
    return count;
  }

  /** Gives the corners heights in their bands. */
  private raise(rng: Rng, bands: StaticArray<i32>, levels: f64[]): void {
    const last = levels.length;
    const room = HIGH + levels[0];
    const headroom = HIGH - levels[last - 1];
    let below = rng.range(LEAST, room);
    let above = rng.range(LEAST, headroom);
    // How high a graph is tells nothing: one that stays on one side of the levels takes as much room there as others on both.
    const both = below + above;
    if (!bands.includes(last)) below = Math.min(both, room);
    if (!bands.includes(0)) above = Math.min(both, headroom);
    for (let i = 0; i < bands.length; i++) {
      const low = bands[i] == 0 ? levels[0] - below : levels[bands[i] - 1] + CLEAR;
      const high = bands[i] == last ? levels[last - 1] + above : levels[bands[i]] - CLEAR;
      const share = (i & 1) == 0 ? rng.range(0, 0.3) : rng.range(0.7, 1);
      this.heights.push(low + (high - low) * share);
    }
  }

  /** How often the graph crosses these levels, from a corner on. */
  crossings(levels: f64[], from: i32): i32 {
    let count = 0;
    for (let k = 0; k < levels.length; k++) {
      for (let i = from + 1; i < this.heights.length; i++) count += <i32>(this.heights[i] > levels[k] != this.heights[i - 1] > levels[k]);
    }
    return count;
  }

  /** Where the graph crosses these levels beyond the y-axis: x, y, x, y ... */
  places(levels: f64[], wide: f64): f64[] {
    const found: f64[] = [];
    for (let k = 0; k < levels.length; k++) {
      for (let i = this.axis + 1; i < this.heights.length; i++) {
        const a = this.heights[i - 1], b = this.heights[i];
        if (a > levels[k] == b > levels[k]) continue;
        // The inverse of the half cosine that runs from one corner to the next.
        const cosine = 1 - (2 * (levels[k] - a)) / (b - a);
        const share = Math.atan2(Math.sqrt(1 - cosine * cosine), cosine) / Math.PI;
        found.push(this.left() + this.step(wide) * (<f64>(i - 1) + share));
        found.push(this.yOf(levels[k]));
      }
    }
    return found;
  }

  left(): f64 {
    return EDGE + NUMBERS;
  }

  right(wide: f64): f64 {
    return wide - EDGE;
  }

  yOf(height: f64): f64 {
    return MIDDLE - UNIT * height;
  }

  private step(wide: f64): f64 {
    return (this.right(wide) - this.left()) / <f64>(this.heights.length - 1);
  }

  /** Draws the grid, the axes and the graph, which has the tag 0. */
  draw(scene: Scene, wide: f64): void {
    const style = scene.style;
    const left = this.left(), right = this.right(wide), step = this.step(wide);
    for (let y = -6; y <= 6; y++) {
      const at = this.yOf(<f64>y);
      scene.line(left, at, right, at, Paint.line(y == 0 ? style.ink : style.faint, style.stroke(y == 0 ? 3 : 2)));
      if (y % 2 == 0) scene.text(y < 0 ? "\u2212" + (-y).toString() : y.toString(), left - 12, at, 22, style.ink, Align.Right, Baseline.Middle, style.face);
    }
    const axis = left + step * <f64>this.axis;
    scene.line(axis, this.yOf(-6.3), axis, this.yOf(6.3), Paint.line(style.ink, style.stroke(3)));
    const points: f64[] = [];
    for (let i = 0; i + 1 < this.heights.length; i++) {
      const pieces = i + 2 == this.heights.length ? POINTS : POINTS - 1;
      for (let k = 0; k <= pieces; k++) {
        const share = <f64>k / <f64>POINTS;
        points.push(left + step * (<f64>i + share));
        points.push(this.yOf(this.heights[i] + ((this.heights[i + 1] - this.heights[i]) * (1 - Math.cos(share * Math.PI))) / 2));
      }
    }
    scene.tag(0);
    scene.polyline(points, Paint.line(style.accent, style.stroke(3.5)));
    scene.tag(-1);
  }
}

/** Draws the card with its numbered steps. */
export function drawCard(scene: Scene, steps: string[], wide: f64): void {
  const style = scene.style;
  scene.rect(EDGE, EDGE, wide - 2 * EDGE, CARD, Paint.fill(style.surface).edge(style.ink, style.stroke(2)), 10);
  const line = CARD / <f64>(steps.length + 1);
  for (let i = 0; i < steps.length; i++) {
    scene.text((i + 1).toString() + ".  " + steps[i], EDGE + 22, EDGE + line * <f64>(i + 1), 23, style.ink, Align.Left, Baseline.Middle, style.face);
  }
}

/** Units of the page, whose height is 672: free room along the edges, room for the numbers, height of the card and of the x-axis, one step of the grid. */
const EDGE: f64 = 20;
const NUMBERS: f64 = 42;
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
