/** Bar charts from one data model: plain, grouped, stacked, two-sided, upright or lying, with error bars and reference lines. */
import { Frame } from "../../scene/frame";
import { textWidth } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Hue, Style } from "../../scene/style";
import { AXIS_TEXT, drawLegend, drawValueAxis, legendHeight, Plot, valueAxisRoom } from "./plot";
import { Scale } from "./scale";

/** The share of its slot that a category's bars take. */
const FILLED: f64 = 0.72;
/** Room between a name and the plot. */
const NAME_GAP: f64 = 10;
/** Room beyond the longest bar for a printed value. */
const PRINT_ROOM: f64 = 30;

/** A line across the plot at a value. */
export class ReferenceLine {
  constructor(public at: i32, public name: string) {}
}

/** A bar chart. Values are whole grains of the scale. */
export class BarChart {
  /** One name a category. */
  names: string[] = [];
  /** One list of values a series, in the order of the categories. */
  values: i32[][] = [];
  /** Names of the series; empty for a single series without a legend. */
  series: string[] = [];
  /** Colours of the series in their order; needed when there is a legend. */
  hues: i32[] = [];
  horizontal: bool = false;
  /** Whether the series of a category stand on each other: positive values away from 0 upwards, negative ones downwards. */
  stacked: bool = false;
  /** Whether every bar carries its value. */
  printed: bool = false;
  /** Grid lines: 0 none, 1 at labelled ticks, 2 at every tick. */
  grid: i32 = 1;
  /** Half the length of each category's error bar, in grains; empty for none. */
  whiskers: i32[] = [];
  lines: ReferenceLine[] = [];

  constructor(public scale: Scale) {}

  /** The plot of this chart in the given rectangle: what is left of it beside axis, names and legend. */
  plot(left: f64, top: f64, width: f64, height: f64): Plot {
    const axis = valueAxisRoom(this.scale, this.horizontal);
    const legend = this.series.length > 0 ? legendHeight(this.series, width) + 8 : 0;
    // Half a number may stand out beyond the end of the axis.
    const end: f64 = this.horizontal ? textWidth(this.scale.text(this.scale.high), AXIS_TEXT, true) / 2 : AXIS_TEXT / 2;
    const lineNames = this.lineNameRoom();
    const headroom = this.printed ? (this.horizontal ? this.printWidth() + 8 : PRINT_ROOM) : 4;
    if (this.horizontal) {
      const names = this.nameWidth() + NAME_GAP;
      const above = lineNames > 0 ? AXIS_TEXT + 10 : 0;
      return new Plot(left + names, top + legend + above, width - names - end, height - legend - above - axis, this.scale, true, headroom);
    }
    const slot = (width - axis - lineNames) / <f64>this.names.length;
    const below = NAME_GAP + (this.isTurned(slot) ? this.nameWidth() : AXIS_TEXT);
    return new Plot(left + axis, top + legend + end, width - axis - lineNames, height - legend - end - below, this.scale, false, headroom);
  }

  /** Draws the chart into a rectangle. */
  draw(scene: Scene, left: f64, top: f64, width: f64, height: f64): void {
    const plot = this.plot(left, top, width, height);
    if (this.series.length > 0) drawLegend(scene, this.series, this.hues, left, top, width);
    drawValueAxis(scene, plot, this.grid);
    this.drawBars(scene, plot);
    this.drawNames(scene, plot);
    this.drawLines(scene, plot);
  }

  private nameWidth(): f64 {
    return widest(this.names);
  }

  private printWidth(): f64 {
    return Math.max(textWidth(this.scale.text(this.scale.high), AXIS_TEXT, true), textWidth(this.scale.text(this.scale.low), AXIS_TEXT, true));
  }

  private lineNameRoom(): f64 {
    let room: f64 = 0;
    for (let i = 0; i < this.lines.length; i++) {
      if (this.lines[i].name.length > 0) room = Math.max(room, textWidth(this.lines[i].name, AXIS_TEXT, true) + 10);
    }
    return room;
  }

  private isTurned(slot: f64): bool {
    return this.nameWidth() + 8 > slot;
  }

  private slot(plot: Plot): f64 {
    return (plot.horizontal ? plot.height : plot.width) / <f64>this.names.length;
  }

  private drawBars(scene: Scene, plot: Plot): void {
    const style = scene.style;
    const slot = this.slot(plot);
    const start = plot.horizontal ? plot.top : plot.left;
    const bars = this.stacked ? 1 : this.values.length;
    const thick = (slot * FILLED) / <f64>bars;
    for (let c = 0; c < this.names.length; c++) {
      const from = start + slot * (<f64>c + (1 - FILLED) / 2);
      let up = 0;
      let down = 0;
      for (let s = 0; s < this.values.length; s++) {
        const value = this.values[s][c];
        const across = this.stacked ? from : from + thick * <f64>s;
        let low = plot.base;
        if (this.stacked) {
          low = plot.at(value < 0 ? down : up);
          if (value < 0) down += value;
          else up += value;
        }
        const high = plot.at(this.stacked ? (value < 0 ? down : up) : value);
        if (value != 0 || plot.isBroken) {
          const paint = this.fill(style, s).edge(style.ink, style.stroke(2));
          if (plot.horizontal) scene.rect(Math.min(low, high), across, Math.abs(high - low), thick, paint);
          else scene.rect(across, Math.min(low, high), thick, Math.abs(high - low), paint);
        }
        if (this.whiskers.length > 0) this.drawWhisker(scene, plot, across + thick / 2, value, this.whiskers[c], thick);
        if (this.printed) this.drawValue(scene, plot, across + thick / 2, value);
      }
    }
    if (this.scale.low < 0) {
      const zero = plot.at(0);
      const paint = Paint.line(style.ink, style.stroke(2.4));
      if (plot.horizontal) scene.line(zero, plot.top, zero, plot.bottom, paint);
      else scene.line(plot.left, zero, plot.right, zero, paint);
    }
  }

  private fill(style: Style, series: i32): Paint {
    return this.hues.length > 0 ? Paint.fill(style.hue(<Hue>this.hues[series])) : style.accentFill(0.6);
  }

  private drawWhisker(scene: Scene, plot: Plot, middle: f64, value: i32, half: i32, thick: f64): void {
    const paint = Paint.line(scene.style.ink, scene.style.stroke(3));
    const low = plot.at(value - half);
    const high = plot.at(value + half);
    const cap = Math.min(12, thick * 0.3);
    scene.enter(plot.horizontal ? new Frame(0, 1, 1, 0, 0, 0) : new Frame());
    scene.line(middle, low, middle, high, paint);
    scene.line(middle - cap, low, middle + cap, low, paint);
    scene.line(middle - cap, high, middle + cap, high, paint);
    scene.leave();
  }

  private drawValue(scene: Scene, plot: Plot, middle: f64, value: i32): void {
    const style = scene.style;
    const p = plot.at(value);
    const below = value < 0;
    if (plot.horizontal) {
      scene.text(this.scale.text(value), below ? p - 8 : p + 8, middle, AXIS_TEXT, style.ink, below ? Align.Right : Align.Left, Baseline.Middle, style.bold);
    } else {
      scene.text(this.scale.text(value), middle, below ? p + 8 : p - 8, AXIS_TEXT, style.ink, Align.Centre, below ? Baseline.Top : Baseline.Alphabetic, style.bold);
    }
  }

  private drawNames(scene: Scene, plot: Plot): void {
    const style = scene.style;
    const slot = this.slot(plot);
    const isTurned = !plot.horizontal && this.isTurned(slot);
    for (let c = 0; c < this.names.length; c++) {
      const middle = slot * (<f64>c + 0.5);
      if (plot.horizontal) {
        scene.text(this.names[c], plot.left - NAME_GAP, plot.top + middle, AXIS_TEXT, style.ink, Align.Right, Baseline.Middle, style.bold);
      } else if (!isTurned) {
        scene.text(this.names[c], plot.left + middle, plot.bottom + NAME_GAP, AXIS_TEXT, style.ink, Align.Centre, Baseline.Top, style.bold);
      } else {
        scene.enter(Frame.at(plot.left + middle, plot.bottom + NAME_GAP).turned(-90));
        scene.text(this.names[c], 0, 0, AXIS_TEXT, style.ink, Align.Right, Baseline.Middle, style.bold);
        scene.leave();
      }
    }
    const edge = Paint.line(style.soft, style.stroke(2.2));
    if (plot.horizontal) scene.line(plot.left, plot.top, plot.left, plot.bottom, edge);
    else scene.line(plot.left, plot.bottom, plot.right, plot.bottom, edge);
  }

  private drawLines(scene: Scene, plot: Plot): void {
    const style = scene.style;
    const paint = Paint.line(style.ink, style.stroke(3)).dashed(12, 8);
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i];
      const p = plot.at(line.at);
      if (plot.horizontal) {
        scene.line(p, plot.top, p, plot.bottom, paint);
        if (line.name.length > 0) scene.text(line.name, p, plot.top - 8, AXIS_TEXT, style.ink, Align.Centre, Baseline.Alphabetic, style.bold);
      } else {
        scene.line(plot.left, p, plot.right, p, paint);
        if (line.name.length > 0) scene.text(line.name, plot.right + 8, p, AXIS_TEXT, style.ink, Align.Left, Baseline.Middle, style.bold);
      }
    }
  }
}

/** The widest of some names, set in bold: room for either weight. */
export function widest(names: string[]): f64 {
  let width: f64 = 0;
  for (let i = 0; i < names.length; i++) width = Math.max(width, textWidth(names[i], AXIS_TEXT, true));
  return width;
}
