/** The area that a chart is drawn in, its value axis and its legend. */
import { Frame } from "../../scene/frame";
import { textWidth } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Hue } from "../../scene/style";
import { Scale } from "./scale";

/** Size of the numbers on an axis and of names, in canvas units. */
export const AXIS_TEXT: f64 = 20;
/** Length of a labelled tick and of one without a label. */
const MAJOR_TICK: f64 = 13;
const MINOR_TICK: f64 = 8;
/** Room between a tick or an axis and its text. */
const TEXT_GAP: f64 = 7;
/** Length of the stretch of a broken axis before its first tick. */
const BREAK: f64 = 34;
/** Side of a legend's swatch, and the height of a line of the legend. */
const SWATCH: f64 = 20;
const LEGEND_LINE: f64 = 34;
/** Ticks closer than this, in canvas units, cannot be told apart: 5 pixels at 448. */
export const LEAST_PITCH: f64 = 7.5;

/** A rectangle with a scale along one of its sides: values run up, or to the right when `horizontal`. */
export class Plot {
  constructor(
    public left: f64,
    public top: f64,
    public width: f64,
    public height: f64,
    public scale: Scale,
    public horizontal: bool = false,
    /** Empty room beyond the end of the axis, for texts on bars. */
    public headroom: f64 = 0,
  ) {}

  get right(): f64 {
    return this.left + this.width;
  }

  get bottom(): f64 {
    return this.top + this.height;
  }

  /** Whether the axis starts above 0 and shows it by a break. */
  get isBroken(): bool {
    return this.scale.low > 0;
  }

  /** Canvas units from the first to the last tick. */
  get reach(): f64 {
    return (this.horizontal ? this.width : this.height) - this.headroom - (this.isBroken ? BREAK : 0);
  }

  /** Where a value lies: y of a value, or x when horizontal. */
  at(grains: f64): f64 {
    const along = this.reach * this.scale.share(grains) + (this.isBroken ? BREAK : 0);
    return this.horizontal ? this.left + along : this.bottom - along;
  }

  /** Where bars start: at 0 where the axis shows it, otherwise at the edge of the plot. */
  get base(): f64 {
    if (this.scale.low <= 0 && this.scale.high >= 0) return this.at(0);
    return this.horizontal ? this.left : this.bottom;
  }

  /** Canvas units between neighbouring ticks. */
  get pitch(): f64 {
    return (this.reach * <f64>this.scale.minor) / <f64>this.scale.span;
  }

  /** Whether every value can be read off: ticks that are far enough apart, twice as far where values lie between them. */
  get isDecodable(): bool {
    return this.pitch >= (this.scale.hasHalves ? 2 * LEAST_PITCH : LEAST_PITCH);
  }
}

/** Room that the value axis needs beside the plot: to the left of it, or below it when horizontal. */
export function valueAxisRoom(scale: Scale, horizontal: bool): f64 {
  if (horizontal) return MAJOR_TICK + TEXT_GAP + AXIS_TEXT;
  return MAJOR_TICK + TEXT_GAP + widestLabel(scale);
}

function widestLabel(scale: Scale): f64 {
  return Math.max(textWidth(scale.text(scale.low), AXIS_TEXT, true), textWidth(scale.text(scale.high), AXIS_TEXT, true));
}

/**
 * Draws the surface of the plot, the grid, the axis with its ticks and their labels. `grid`: 0 none, 1 at labelled ticks,
 * 2 at every tick.
 */
export function drawValueAxis(scene: Scene, plot: Plot, grid: i32): void {
  const style = scene.style;
  const scale = plot.scale;
  scene.rect(plot.left, plot.top, plot.width, plot.height, Paint.fill(style.surface));
  const thin = Paint.line(style.faint, style.stroke(1.8));
  const axis = Paint.line(style.soft, style.stroke(2.2));
  if (grid > 0) {
    const step = grid == 2 ? scale.minor : scale.major;
    for (let at = scale.low; at <= scale.high; at += step) {
      const p = plot.at(at);
      if (plot.horizontal) scene.line(p, plot.top, p, plot.bottom, thin);
      else scene.line(plot.left, p, plot.right, p, thin);
    }
  }
  drawAxisLine(scene, plot, axis);
  const every = labelEvery(plot);
  for (let at = scale.low; at <= scale.high; at += scale.minor) {
    const isMajor = (at - scale.low) % scale.major == 0;
    const p = plot.at(at);
    const length = isMajor ? MAJOR_TICK : MINOR_TICK;
    if (plot.horizontal) scene.line(p, plot.bottom, p, plot.bottom + length, axis);
    else scene.line(plot.left - length, p, plot.left, p, axis);
    if (!isMajor || ((at - scale.low) / scale.major) % every != 0) continue;
    const text = scale.text(at);
    if (plot.horizontal) {
      scene.text(text, p, plot.bottom + MAJOR_TICK + TEXT_GAP, AXIS_TEXT, style.ink, Align.Centre, Baseline.Top, style.bold);
    } else {
      scene.text(text, plot.left - MAJOR_TICK - TEXT_GAP, p, AXIS_TEXT, style.ink, Align.Right, Baseline.Middle, style.bold);
    }
  }
}

/** Every how many labelled ticks a label is written, so that labels side by side keep apart. */
function labelEvery(plot: Plot): i32 {
  if (!plot.horizontal) return 1;
  const room = (plot.reach * <f64>plot.scale.major) / <f64>plot.scale.span;
  return <i32>Math.ceil((widestLabel(plot.scale) + 10) / room);
}

/** The line of the axis; one that does not start at 0 has a zigzag before its first tick. */
function drawAxisLine(scene: Scene, plot: Plot, paint: Paint): void {
  const frame = plot.horizontal ? Frame.at(plot.left, plot.bottom).turned(90) : Frame.at(plot.left, plot.bottom);
  const length = plot.horizontal ? plot.width : plot.height;
  scene.enter(frame);
  if (!plot.isBroken) scene.line(0, 0, 0, -length, paint);
  else scene.polyline([0, 0, 0, -6, 8, -10, -8, -17, 8, -24, 0, -28, 0, -length], paint);
  scene.leave();
}

/** Height of a legend with these entries in a strip of the given width. */
export function legendHeight(names: string[], width: f64): f64 {
  return <f64>legendLines(names, width).length * LEGEND_LINE;
}

/** First entry of every line. */
function legendLines(names: string[], width: f64): i32[] {
  const lines: i32[] = [];
  let used = f64.MAX_VALUE;
  for (let i = 0; i < names.length; i++) {
    const wide = entryWidth(names[i]);
    if (used + wide > width) {
      lines.push(i);
      used = 0;
    }
    used += wide;
  }
  return lines;
}

function entryWidth(name: string): f64 {
  return SWATCH + 8 + textWidth(name, AXIS_TEXT, true) + 26;
}

/** Draws a legend of coloured swatches with their names, line by line from its top left corner. */
export function drawLegend(scene: Scene, names: string[], hues: i32[], left: f64, top: f64, width: f64): void {
  const style = scene.style;
  const lines = legendLines(names, width);
  for (let line = 0; line < lines.length; line++) {
    const end = line + 1 < lines.length ? lines[line + 1] : names.length;
    let x = left;
    const y = top + LEGEND_LINE * <f64>line;
    for (let i = lines[line]; i < end; i++) {
      scene.rect(x, y, SWATCH, SWATCH, Paint.fill(style.hue(<Hue>hues[i])).edge(style.ink, style.stroke(2)));
      scene.text(names[i], x + SWATCH + 8, y + SWATCH / 2, AXIS_TEXT, style.ink, Align.Left, Baseline.Middle, style.bold);
      x += entryWidth(names[i]);
    }
  }
}
