/** Bar charts from one data model: plain, grouped, stacked, two-sided, upright or lying, with error bars and reference lines. */
import { Frame } from "../../scene/frame";
import { Face, textWidth } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { line } from "../../scene/solution";
import { Hue, Style } from "../../scene/style";
import { Dress, LegendPlace } from "./dress";
import { Legend } from "./legend";
import { drawValueAxis, Plot, valueAxisRoom } from "./plot";
import { Scale } from "./scale";

// All lengths that follow are in sizes of the text.
/** Room between a name and the plot, and between a title and what it stands over. */
const NAME_GAP: f64 = 0.55;
const TITLE_GAP: f64 = 0.75;
/** The chart's title against its other texts. */
const TITLE: f64 = 1.2;
/** A line of text with the room that keeps it from the next. */
const LINE: f64 = 1.5;
/** Outlines of bars, and lines that are read. */
const EDGE: f64 = 0.115;
const STRONG: f64 = 0.15;
/** The share of its place that a bar among others of its category leaves free. */
const BETWEEN: f64 = 0.1;
/** Least thickness of a bar, and least room from one name to the next. */
const LEAST_BAR: f64 = 0.35;
const LEAST_SLOT: f64 = 1.15;

/** A line across the plot at a value. */
export class ReferenceLine {
  constructor(public at: i32, public name: string) {}
}

/** Where the parts of a chart stand. */
class Layout {
  plot!: Plot;
  title: string = "";
  titleY: f64 = 0;
  /** The value axis' title above the plot; NaN when it is not there. */
  valueTitleY: f64 = NaN;
  legendLeft: f64 = 0;
  legendTop: f64 = 0;
  legendWidth: f64 = 0;
  /** The foot of the lower axis with all that belongs to it. */
  foot: f64 = 0;
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
  /** Half the length of each category's error bar, in grains; empty for none. */
  whiskers: i32[] = [];
  lines: ReferenceLine[] = [];
  dress: Dress = new Dress();
  /** Size of the texts in canvas units, which all other lengths go by. */
  size: f64 = 17;

  constructor(public scale: Scale) {}

  /** The number that the marks of a bar have in the scene. */
  tagOf(series: i32, category: i32): i32 {
    return series * this.names.length + category;
  }

  /** The plot of this chart in the given rectangle: what is left of it beside axes, names, titles and legend. */
  plot(left: f64, top: f64, width: f64, height: f64): Plot {
    return this.layout(left, top, width, height).plot;
  }

  /** Whether every bar can be told, named and read in the given rectangle. */
  isReadable(left: f64, top: f64, width: f64, height: f64): bool {
    const plot = this.plot(left, top, width, height);
    const slot = this.slot(plot);
    if (slot < LEAST_SLOT * this.size || this.thickness(slot) < LEAST_BAR * this.size) return false;
    return this.printed || plot.isDecodable;
  }

  /** Draws the chart into a rectangle. */
  draw(scene: Scene, left: f64, top: f64, width: f64, height: f64): void {
    const layout = this.layout(left, top, width, height);
    const plot = layout.plot;
    this.drawTitles(scene, layout, left, top, width, height);
    if (this.series.length > 0) this.legend().draw(scene, layout.legendLeft, layout.legendTop, layout.legendWidth);
    drawValueAxis(scene, plot, this.dress);
    if (this.stacked) this.drawStacks(scene, plot);
    else this.drawBars(scene, plot);
    this.drawNames(scene, plot);
    this.drawLines(scene, plot);
  }

  /** For solutions: draws a line across the plot at a value, which need not be a whole number of grains. */
  markValue(scene: Scene, plot: Plot, grains: f64): void {
    const p = plot.at(grains);
    if (plot.horizontal) line(scene, p, plot.top, p, plot.bottom);
    else line(scene, plot.left, p, plot.right, p);
  }

  /** For solutions: draws a line along the middle of a bar of the only series, from one value to another. */
  markSpan(scene: Scene, plot: Plot, category: i32, low: f64, high: f64): void {
    const middle = this.start(plot, category) + this.thickness(this.slot(plot)) / 2;
    const from = plot.at(low), to = plot.at(high);
    if (plot.horizontal) line(scene, from, middle, to, middle);
    else line(scene, middle, from, middle, to);
  }

  /** Takes room for one part after the other, from outside to inside. */
  private layout(left: f64, top: f64, width: f64, height: f64): Layout {
    const size = this.size;
    const dress = this.dress;
    const result = new Layout();
    let right = left + width;
    let bottom = top + height;
    for (let i = 0; i < dress.titles.length && result.title.length == 0; i++) {
      if (textWidth(dress.titles[i], TITLE * size, Face.Bold) <= width) result.title = dress.titles[i];
    }
    if (result.title.length > 0) {
      result.titleY = top;
      top += (TITLE + TITLE_GAP) * size;
    }
    if (dress.source.length > 0) bottom -= LINE * size;
    if (this.series.length > 0) {
      const legend = this.legend();
      const isBeside = dress.legend == LegendPlace.Right && legend.columnWidth < 0.25 * width;
      result.legendLeft = left;
      result.legendTop = top;
      result.legendWidth = isBeside ? legend.columnWidth : width;
      const tall = legend.height(result.legendWidth);
      if (isBeside) {
        right -= legend.columnWidth + size;
        result.legendLeft = right + size;
        result.legendTop = top + 2 * size;
      } else if (dress.legend == LegendPlace.Below) {
        bottom -= tall + 0.8 * size;
        result.legendTop = bottom + 0.8 * size;
      } else top += tall + 0.8 * size;
    }
    result.foot = bottom;
    const axis = valueAxisRoom(this.scale, size, this.horizontal);
    const hasValueTitle = dress.valueTitle.length > 0;
    // Half a number may stand out beyond the end of the axis.
    const end = this.horizontal ? textWidth(this.scale.text(this.scale.high), size, Face.Bold) / 2 : size / 2;
    const lineNames = this.lineNameRoom();
    if (this.horizontal) {
      left += widest(this.names, size) + NAME_GAP * size + (dress.categoryTitle.length > 0 ? LINE * size : 0);
      if (lineNames > 0) top += LINE * size;
      bottom -= axis + (hasValueTitle ? LINE * size : 0);
      right -= end;
    } else {
      const alongside = bottom - top - 4 * size - (dress.categoryTitle.length > 0 ? LINE * size : 0);
      const isTurned = dress.isTurned && textWidth(dress.valueTitle, size, Face.Bold) <= alongside;
      if (hasValueTitle && isTurned) left += LINE * size;
      if (hasValueTitle && !isTurned) {
        result.valueTitleY = top;
        top += LINE * size;
      }
      left += axis;
      right -= lineNames;
      top += end;
      const slot = (right - left) / <f64>this.names.length;
      bottom -= NAME_GAP * size + (this.isTurned(slot) ? widest(this.names, size) : size) + (dress.categoryTitle.length > 0 ? LINE * size : 0);
    }
    const headroom = this.printed ? (this.horizontal ? this.printWidth() + 0.6 * size : LINE * size) : 0.2 * size;
    result.plot = new Plot(left, top, right - left, bottom - top, this.scale, size, this.horizontal, headroom);
    return result;
  }

  private legend(): Legend {
    return new Legend(this.series, this.hues, this.size);
  }

  private printWidth(): f64 {
    return widest([this.scale.text(this.scale.high), this.scale.text(this.scale.low)], this.size);
  }

  private lineNameRoom(): f64 {
    const names: string[] = [];
    for (let i = 0; i < this.lines.length; i++) if (this.lines[i].name.length > 0) names.push(this.lines[i].name);
    return names.length == 0 ? 0 : widest(names, this.size) + 0.5 * this.size;
  }

  private isTurned(slot: f64): bool {
    return widest(this.names, this.size) + 0.4 * this.size > slot;
  }

  private slot(plot: Plot): f64 {
    return (plot.horizontal ? plot.height : plot.width) / <f64>this.names.length;
  }

  private thickness(slot: f64): f64 {
    return (slot * this.dress.filled) / <f64>(this.stacked ? 1 : this.values.length);
  }

  /** Where the bars of a category start across the value axis. */
  private start(plot: Plot, category: i32): f64 {
    const slot = this.slot(plot);
    return (plot.horizontal ? plot.top : plot.left) + slot * (<f64>category + (1 - this.dress.filled) / 2);
  }

  private drawTitles(scene: Scene, layout: Layout, left: f64, top: f64, width: f64, height: f64): void {
    const style = scene.style;
    const dress = this.dress;
    const plot = layout.plot;
    const size = this.size;
    const titleX = dress.isCentred ? left + width / 2 : left;
    if (layout.title.length > 0) {
      scene.text(layout.title, titleX, layout.titleY, TITLE * size, style.ink, dress.isCentred ? Align.Centre : Align.Left, Baseline.Top, Face.Bold);
    }
    if (dress.source.length > 0) scene.text(dress.source, left, top + height, size, style.ink, Align.Left, Baseline.Alphabetic, false);
    const middle = (plot.top + plot.bottom) / 2;
    if (dress.valueTitle.length > 0) {
      if (plot.horizontal) {
        scene.text(dress.valueTitle, (plot.left + plot.right) / 2, layout.foot, size, style.ink, Align.Centre, Baseline.Alphabetic, style.face);
      } else if (isNaN(layout.valueTitleY)) {
        this.drawTurned(scene, dress.valueTitle, left, middle);
      } else {
        scene.text(dress.valueTitle, left, layout.valueTitleY, size, style.ink, Align.Left, Baseline.Top, style.face);
      }
    }
    if (dress.categoryTitle.length > 0) {
      if (plot.horizontal) this.drawTurned(scene, dress.categoryTitle, left, middle);
      else scene.text(dress.categoryTitle, (plot.left + plot.right) / 2, layout.foot, size, style.ink, Align.Centre, Baseline.Alphabetic, style.face);
    }
  }

  /** Draws a text that runs upwards along the left edge. */
  private drawTurned(scene: Scene, text: string, left: f64, middle: f64): void {
    scene.enter(Frame.at(left, middle).turned(-90));
    scene.text(text, 0, 0, this.size, scene.style.ink, Align.Centre, Baseline.Top, scene.style.face);
    scene.leave();
  }

  /** Bars on their own, or side by side. */
  private drawBars(scene: Scene, plot: Plot): void {
    const style = scene.style;
    const thick = this.thickness(this.slot(plot));
    const gap = this.values.length > 1 ? BETWEEN * thick : 0;
    for (let c = 0; c < this.names.length; c++) {
      for (let s = 0; s < this.values.length; s++) {
        const value = this.values[s][c];
        const from = this.start(plot, c) + thick * <f64>s + gap / 2;
        scene.tag(this.tagOf(s, c));
        if (value != 0 || plot.isBroken) this.drawArea(scene, plot, from, thick - gap, plot.base, plot.at(value), this.fill(style, s).edge(style.ink, style.stroke(EDGE * this.size)));
        if (this.whiskers.length > 0) this.drawWhisker(scene, plot, from + (thick - gap) / 2, value, this.whiskers[c], thick);
        if (this.printed) this.drawValue(scene, plot, from + (thick - gap) / 2, value);
      }
    }
    scene.tag(-1);
    this.drawZero(scene, plot);
  }

  /**
   * Bars of segments. Areas first, without outlines, then every border once: strokes drawn by hand would otherwise leave slits of
   * light between neighbours and double the border that is to be read.
   */
  private drawStacks(scene: Scene, plot: Plot): void {
    const style = scene.style;
    const thick = this.thickness(this.slot(plot));
    const edge = Paint.line(style.ink, style.stroke(EDGE * this.size));
    for (let c = 0; c < this.names.length; c++) {
      const from = this.start(plot, c);
      const borders: f64[] = [plot.base];
      let up = 0;
      let down = 0;
      for (let s = 0; s < this.values.length; s++) {
        const value = this.values[s][c];
        if (value == 0) continue;
        const low = value < 0 ? down : up;
        if (value < 0) down += value;
        else up += value;
        scene.tag(this.tagOf(s, c));
        this.drawArea(scene, plot, from, thick, plot.at(low), plot.at(low + value), this.fill(style, s));
        borders.push(plot.at(low + value));
      }
      scene.tag(-1);
      for (let i = 0; i < borders.length; i++) this.drawLine(scene, plot, borders[i], from, borders[i], from + thick, edge);
      for (let side = 0; side < 2; side++) this.drawLine(scene, plot, plot.at(down), from + thick * <f64>side, plot.at(up), from + thick * <f64>side, edge);
    }
    this.drawZero(scene, plot);
  }

  /** A rectangle between two places along the value axis. */
  private drawArea(scene: Scene, plot: Plot, from: f64, thick: f64, low: f64, high: f64, paint: Paint): void {
    if (plot.horizontal) scene.rect(Math.min(low, high), from, Math.abs(high - low), thick, paint);
    else scene.rect(from, Math.min(low, high), thick, Math.abs(high - low), paint);
  }

  /** A line between two points, each given along and across the value axis. */
  private drawLine(scene: Scene, plot: Plot, along1: f64, across1: f64, along2: f64, across2: f64, paint: Paint): void {
    if (plot.horizontal) scene.line(along1, across1, along2, across2, paint);
    else scene.line(across1, along1, across2, along2, paint);
  }

  /** The line of zero where bars go both ways. */
  private drawZero(scene: Scene, plot: Plot): void {
    if (this.scale.low >= 0) return;
    const style = scene.style;
    const zero = plot.at(0);
    this.drawLine(scene, plot, zero, plot.horizontal ? plot.top : plot.left, zero, plot.horizontal ? plot.bottom : plot.right, Paint.line(style.ink, style.stroke(STRONG * this.size)));
  }

  private fill(style: Style, series: i32): Paint {
    if (this.hues.length > 0) return Paint.fill(style.hue(<Hue>this.hues[series]));
    return this.dress.hue >= 0 ? Paint.fill(style.hue(<Hue>this.dress.hue)) : style.accentFill(0.6);
  }

  private drawWhisker(scene: Scene, plot: Plot, middle: f64, value: i32, half: i32, thick: f64): void {
    const style = scene.style;
    const low = plot.at(value - half);
    const high = plot.at(value + half);
    const cap = Math.min(0.6 * this.size, thick * 0.3);
    // A halo keeps the lines apart from bars of any colour.
    const paints = [Paint.line(style.surface, style.stroke(2.4 * STRONG * this.size)), Paint.line(style.ink, style.stroke(STRONG * this.size))];
    for (let i = 0; i < paints.length; i++) {
      this.drawLine(scene, plot, low, middle, high, middle, paints[i]);
      this.drawLine(scene, plot, low, middle - cap, low, middle + cap, paints[i]);
      this.drawLine(scene, plot, high, middle - cap, high, middle + cap, paints[i]);
    }
  }

  private drawValue(scene: Scene, plot: Plot, middle: f64, value: i32): void {
    const style = scene.style;
    const gap = 0.4 * this.size;
    const p = plot.at(value);
    const below = value < 0;
    if (plot.horizontal) {
      scene.text(this.scale.text(value), below ? p - gap : p + gap, middle, this.size, style.ink, below ? Align.Right : Align.Left, Baseline.Middle, style.face);
    } else {
      scene.text(this.scale.text(value), middle, below ? p + gap : p - gap, this.size, style.ink, Align.Centre, below ? Baseline.Top : Baseline.Alphabetic, style.face);
    }
  }

  private drawNames(scene: Scene, plot: Plot): void {
    const style = scene.style;
    const slot = this.slot(plot);
    const gap = NAME_GAP * this.size;
    const isTurned = !plot.horizontal && this.isTurned(slot);
    for (let c = 0; c < this.names.length; c++) {
      const middle = slot * (<f64>c + 0.5);
      if (plot.horizontal) {
        scene.text(this.names[c], plot.left - gap, plot.top + middle, this.size, style.ink, Align.Right, Baseline.Middle, style.face);
      } else if (!isTurned) {
        scene.text(this.names[c], plot.left + middle, plot.bottom + gap, this.size, style.ink, Align.Centre, Baseline.Top, style.face);
      } else {
        scene.enter(Frame.at(plot.left + middle, plot.bottom + gap).turned(-90));
        scene.text(this.names[c], 0, 0, this.size, style.ink, Align.Right, Baseline.Middle, style.face);
        scene.leave();
      }
    }
    const edge = Paint.line(style.soft, style.stroke(EDGE * this.size));
    if (plot.horizontal) scene.line(plot.left, plot.top, plot.left, plot.bottom, edge);
    else scene.line(plot.left, plot.bottom, plot.right, plot.bottom, edge);
  }

  private drawLines(scene: Scene, plot: Plot): void {
    const style = scene.style;
    const size = this.size;
    const paint = Paint.line(style.ink, style.stroke(STRONG * size)).dashed(0.6 * size, 0.4 * size);
    for (let i = 0; i < this.lines.length; i++) {
      const reference = this.lines[i];
      const p = plot.at(reference.at);
      this.drawLine(scene, plot, p, plot.horizontal ? plot.top : plot.left, p, plot.horizontal ? plot.bottom : plot.right, paint);
      if (reference.name.length == 0) continue;
      if (plot.horizontal) scene.text(reference.name, p, plot.top - 0.4 * size, size, style.ink, Align.Centre, Baseline.Alphabetic, style.face);
      else scene.text(reference.name, plot.right + 0.4 * size, p, size, style.ink, Align.Left, Baseline.Middle, style.face);
    }
  }
}

/** The widest of some names, set in bold: room for either weight. */
function widest(names: string[], size: f64): f64 {
  let width: f64 = 0;
  for (let i = 0; i < names.length; i++) width = Math.max(width, textWidth(names[i], size, Face.Bold));
  return width;
}
