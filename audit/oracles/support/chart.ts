/** Reads bar charts from what is drawn: ticks and their numbers give the scale, the ends of rectangles the values. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { colourName, type ColourName } from "./colour.ts";
import { marksOf, middleOf, type Line, type Text } from "./plane.ts";

export type Rect = Extract<Mark, { type: "rect" }>;

/** A rectangle on the canvas, right and bottom included. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The value axis of a chart. */
export interface Axis {
  /** Whether values run to the right. */
  horizontal: boolean;
  /** The surface that the bars stand on. */
  plot: Area;
  /** The value at a place along the axis, to a tenth of a tick interval. */
  valueAt(place: number): number;
  /** From one tick to the next, in units of the axis. */
  tick: number;
  /** The place of 0, or where the axis starts when it does not show 0. */
  base: number;
}

/** One rectangle of a chart. */
export interface Bar {
  /** The category. */
  name: string;
  /** The colour's name, where it has one. */
  colour: ColourName | null;
  /** Values at both ends; `from` is the end nearer to 0. */
  from: number;
  to: number;
  /** Where the bar's middle lies across the value axis. */
  across: number;
  mark: Rect;
}

export const areaOf = (rect: Rect): Area => ({ left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height });

/** Whether a text is a number as axes and tables write it. */
export const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Rounds away what binary fractions add. */
export const tidy = (value: number): number => Number(value.toFixed(6));

/** The plot: the largest filled rectangle without an outline. */
function plotOf(scene: Inspection): Area | null {
  const surfaces = marksOf(scene, "rect").filter((rect) => rect.stroke === undefined && rect.fill !== undefined);
  surfaces.sort((a, b) => b.width * b.height - a.width * a.height);
  return surfaces[0] ? areaOf(surfaces[0]) : null;
}

/** The value axis, or null when there is none. */
export function axisOf(scene: Inspection, plot = plotOf(scene)): Axis | null {
  if (!plot) return null;
  const numbers = marksOf(scene, "text").filter((text) => isNumber(text.text));
  const beside = numbers.filter((text) => text.box[2] < plot.left && text.box[2] > plot.left - 40 && middleOf(text).y > plot.top - 12 && middleOf(text).y < plot.bottom + 12);
  const below = numbers.filter((text) => text.box[1] > plot.bottom && text.box[1] < plot.bottom + 40 && middleOf(text).x > plot.left - 12 && middleOf(text).x < plot.right + 30);
  const horizontal = below.length > beside.length;
  const labels = horizontal ? below : beside;
  const along = (line: Line): number => (horizontal ? line.x1 : line.y1);
  const ticks = marksOf(scene, "line")
    .filter((line) => (horizontal ? line.x1 === line.x2 && near(line.y1, plot.bottom) && line.y2 > plot.bottom : line.y1 === line.y2 && near(line.x2, plot.left) && line.x1 < plot.left))
    .map(along)
    .sort((a, b) => a - b);
  const marked = labels.flatMap((text: Text) => {
    const place = horizontal ? middleOf(text).x : middleOf(text).y;
    const tick = ticks.reduce((best, candidate) => (Math.abs(candidate - place) < Math.abs(best - place) ? candidate : best), Infinity);
    return Math.abs(tick - place) < 6 ? [{ tick, value: Number(text.text) }] : [];
  });
  marked.sort((a, b) => a.tick - b.tick);
  const first = marked[0];
  const last = marked[marked.length - 1];
  if (!first || !last || first === last || ticks.length < 2) return null;
  const slope = (last.value - first.value) / (last.tick - first.tick);
  const pitch = (ticks[ticks.length - 1]! - ticks[0]!) / (ticks.length - 1);
  const tenth = Math.abs(pitch * slope) / 10;
  const valueAt = (place: number): number => tidy(Math.round((first.value + (place - first.tick) * slope) / tenth) * tenth);
  const zero = first.tick - first.value / slope;
  const isShown = zero >= ticks[0]! - 0.1 && zero <= ticks[ticks.length - 1]! + 0.1;
  return { horizontal, plot, valueAt, tick: Math.abs(pitch * slope), base: isShown ? zero : horizontal ? plot.left : plot.bottom };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.1;

/** The categories' names with the places of their middles across the value axis: the texts nearest to the foot of the bars. */
export function categoriesOf(scene: Inspection, axis: Axis): { name: string; across: number }[] {
  const { plot, horizontal } = axis;
  const beside = marksOf(scene, "text")
    .filter((text) => !isNumber(text.text))
    .filter((text) => (horizontal
      ? text.box[2] < plot.left && middleOf(text).y > plot.top && middleOf(text).y < plot.bottom
      : text.box[1] > plot.bottom && middleOf(text).x > plot.left && middleOf(text).x < plot.right));
  const distance = (text: Text): number => (horizontal ? plot.left - text.box[2] : text.box[1] - plot.bottom);
  const nearest = Math.min(...beside.map(distance));
  return beside
    .filter((text) => distance(text) < nearest + 4)
    .map((text) => ({ name: text.text, across: horizontal ? middleOf(text).y : middleOf(text).x }))
    .sort((a, b) => a.across - b.across);
}

/** Every filled rectangle inside of the plot, with its category and values. */
export function barsOf(scene: Inspection, axis: Axis): Bar[] {
  const { plot, horizontal } = axis;
  const categories = categoriesOf(scene, axis);
  return marksOf(scene, "rect")
    .filter((rect) => rect.fill !== undefined)
    .map((rect) => ({ rect, area: areaOf(rect) }))
    .filter(({ area }) => area.left !== plot.left || area.right !== plot.right || area.top !== plot.top || area.bottom !== plot.bottom)
    .filter(({ area }) => area.left >= plot.left - 1 && area.right <= plot.right + 1 && area.top >= plot.top - 1 && area.bottom <= plot.bottom + 1)
    .map(({ rect, area }) => {
      const across = horizontal ? (area.top + area.bottom) / 2 : (area.left + area.right) / 2;
      const ends = horizontal ? [area.left, area.right] : [area.top, area.bottom];
      ends.sort((a, b) => Math.abs(a - axis.base) - Math.abs(b - axis.base));
      const category = categories.reduce((best, other) => (Math.abs(other.across - across) < Math.abs(best.across - across) ? other : best));
      return { name: category.name, colour: rect.fill ? colourName(rect.fill) : null, from: axis.valueAt(ends[0]!), to: axis.valueAt(ends[1]!), across, mark: rect };
    });
}

/** The value of every category of a chart with one bar a category, as far as there is a bar. */
export function valuesOf(scene: Inspection): Map<string, number> | null {
  const axis = axisOf(scene);
  if (!axis) return null;
  return new Map(barsOf(scene, axis).map((bar) => [bar.name, bar.to]));
}

/** The names that a text mentions, in the order in which they stand in it. */
export function mentioned(text: string, names: Iterable<string>): string[] {
  return [...names]
    .map((name) => ({ name, at: text.search(new RegExp(`\\b${name}\\b`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** The names of the series by colour, from the swatches of the legend and the texts to the right of them. */
export function legendOf(scene: Inspection): Map<ColourName, string> {
  const texts = marksOf(scene, "text");
  const legend = new Map<ColourName, string>();
  for (const rect of marksOf(scene, "rect")) {
    const colour = rect.fill && rect.stroke ? colourName(rect.fill) : null;
    if (!colour || rect.width > 24 || rect.height !== rect.width) continue;
    const middle = rect.y + rect.height / 2;
    const name = texts
      .filter((text) => Math.abs(middleOf(text).y - middle) < 6 && text.x > rect.x + rect.width && text.x < rect.x + rect.width + 14)
      .sort((a, b) => a.x - b.x)[0];
    if (name) legend.set(colour, name.text);
  }
  return legend;
}
