/** Bar charts: values are read from where bars end between the ticks of the axis. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { areaOf, axisOf, barsOf, categoriesOf, isNumber, legendOf, mentioned, tidy, valuesOf, type Bar } from "./support/chart.ts";
import { marksOf, middleOf } from "./support/plane.ts";

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** What the two groups of names in a question are for. */
type Operation = "first - second" | "second - first" | "first / second" | "second / first" | "sum";

const ARITHMETIC: [RegExp, Operation][] = [
  [/By how much does the value of (.+) exceed the value of (.+)\?/, "first - second"],
  [/difference between the values of (.+) and (.+)\?/, "first - second"],
  [/How much larger is the value of (.+) than that of (.+)\?/, "first - second"],
  [/Subtract the value of (.+) from the value of (.+)\. What/, "second - first"],
  [/Add the values of (.+), then subtract (.+)\. What/, "first - second"],
  [/What is left when (.+) (?:is|are) subtracted from the sum of (.+)\?/, "second - first"],
  [/The values of (.+) are added, and (.+) (?:is|are) then subtracted/, "first - second"],
  [/Start with the sum of (.+) and take away (.+)\. What/, "first - second"],
  [/How many times as large as the value of (.+) is the value of (.+)\?/, "second / first"],
  [/value of (.+) divided by the value of (.+)\?/, "first / second"],
  [/value of (.+) is divided by the value of (.+)\?/, "first / second"],
  [/Divide the value of (.+) by the value of (.+)\. What/, "first / second"],
  [/(?:sum of the values of|What do the values of|Add the values of|total of the bars) (.+)()/, "sum"],
];

const barValueArith: Oracle = (scene, question) => {
  const values = valuesOf(scene);
  const found = ARITHMETIC.map(([pattern, operation]) => ({ match: pattern.exec(question), operation })).find(({ match }) => match);
  if (!values || !found) return null;
  const [first, second] = [1, 2].map((group) => sum(mentioned(found.match![group]!, values.keys()).map((name) => values.get(name)!))) as [number, number];
  const results: Record<Operation, number> = {
    "first - second": first - second,
    "second - first": second - first,
    "first / second": first / second,
    "second / first": second / first,
    sum: first + second,
  };
  return String(tidy(results[found.operation]));
};

/** The bars of a chart, by category, then by series; null when one cannot be read. */
function seriesOf(scene: Inspection): Map<string, Map<string, Bar>> | null {
  const axis = axisOf(scene);
  if (!axis) return null;
  const legend = legendOf(scene);
  const table = new Map(categoriesOf(scene, axis).map(({ name }) => [name, new Map<string, Bar>()]));
  for (const bar of barsOf(scene, axis)) {
    const series = bar.colour === null ? undefined : legend.get(bar.colour);
    if (series === undefined || Number.isNaN(bar.from) || Number.isNaN(bar.to)) return null;
    table.get(bar.name)!.set(series, bar);
  }
  return table;
}

/** The values of one series by category. */
const column = (table: Map<string, Map<string, Bar>>, series: string): Map<string, number> =>
  new Map([...table].map(([name, bars]) => [name, bars.get(series)?.to ?? NaN]));

const mean = (values: number[]): number => sum(values) / values.length;

const barRankOrder: Oracle = (scene, question) => {
  const minus = /"(\w+) minus (\w+)"/.exec(question);
  let scores: Map<string, number> | null;
  if (minus) {
    const table = seriesOf(scene);
    if (!table) return null;
    const [first, second] = [column(table, minus[1]!), column(table, minus[2]!)];
    scores = new Map([...first].map(([name, value]) => [name, value - second.get(name)!]));
  } else {
    scores = valuesOf(scene);
    if (scores && /distance of the value from 0/.test(question)) scores = new Map([...scores].map(([name, value]) => [name, Math.abs(value)]));
  }
  if (!scores) return null;
  const rises = /smallest first|from the smallest|so that the smallest/.test(question);
  const order = [...scores].sort(([, a], [, b]) => (rises ? a - b : b - a)).map(([name]) => name);
  const count = /the (\d+) categories/.exec(question)?.[1];
  return order.slice(0, count ? Number(count) : order.length).join(", ");
};

/** Values of the dashed lines, lowest first. */
function dashedLines(scene: Inspection): number[] {
  const axis = axisOf(scene);
  if (!axis) return [];
  return marksOf(scene, "line")
    .filter((line) => line.dash)
    .map((line) => axis.valueAt(axis.horizontal ? line.x1 : line.y1) ?? NaN)
    .sort((a, b) => a - b);
}

const barThresholdSet: Oracle = (scene, question) => {
  const named = /value of (\w+) (?:above|below) the mean of all values of (\w+)/.exec(question);
  const table = named ? seriesOf(scene) : null;
  const values = named ? table && column(table, named[1]!) : valuesOf(scene);
  if (!values) return null;
  const lines = dashedLines(scene);
  const bound = named ? mean([...column(table!, named[2]!).values()]) : /the mean of all bars/.test(question) ? mean([...values.values()]) : lines[0]!;
  const chosen = [...values].filter(([, value]) =>
    /between the two dashed/.test(question) ? value > lines[0]! && value < lines[1]! : / below /.test(question) ? value < bound : value > bound);
  return chosen.map(([name]) => name).join(", ");
};

const barNearestValue: Oracle = (scene, question) => {
  const values = valuesOf(scene);
  if (!values) return null;
  const pair = /mean of the values of (\w+) and (\w+)/.exec(question);
  const card = marksOf(scene, "text").map((text) => /^Target: (.+)$/.exec(text.text)?.[1]).find((text) => text !== undefined);
  const target = pair ? (values.get(pair[1]!)! + values.get(pair[2]!)!) / 2 : /the card/.test(question) ? Number(card) : mean([...values.values()]);
  const others = [...values].filter(([name]) => !pair || (name !== pair[1] && name !== pair[2]));
  return others.sort(([, a], [, b]) => Math.abs(a - target) - Math.abs(b - target))[0]![0];
};

const barHThreshold: Oracle = (scene, question) => {
  const series = /bars of (\w+) (?:must )?have/.exec(question)?.[1];
  const isBoth = /both bars/.test(question);
  const table = series !== undefined || isBoth ? seriesOf(scene) : null;
  const values = isBoth
    ? table && [...table.values()].map((bars) => Math.min(...[...bars.values()].map((bar) => bar.to)))
    : series !== undefined
      ? table && [...column(table, series).values()]
      : [...(valuesOf(scene)?.values() ?? [])];
  if (!values || values.length === 0) return null;
  let h = 0;
  while (values.filter((value) => value >= h + 1).length >= h + 1) h++;
  return String(h);
};

const CONDITIONS: [RegExp, (a: number, b: number, c: number, d: number, all: number[]) => boolean][] = [
  [/the sum of (\w+) and (\w+) larger than the sum of (\w+) and (\w+)/, (a, b, c, d) => a + b > c + d],
  [/the sum of (\w+) and (\w+) larger than (\w+)/, (a, b, c) => a + b > c],
  [/(\w+) larger than (\w+) and also larger than (\w+)/, (a, b, c) => a > b && a > c],
  [/(\w+) larger than (\w+) but smaller than (\w+)/, (a, b, c) => a > b && a < c],
  [/(\w+) larger than every other series/, (a, _b, _c, _d, all) => all.every((value) => value <= a) && all.filter((value) => value === a).length === 1],
  [/(\w+) larger than (\w+) and (\w+) larger than (\w+)/, (a, b, c, d) => a > b && c > d],
  [/(\w+) larger than (\w+)/, (a, b) => a > b],
];

const groupedBarCondition: Oracle = (scene, question) => {
  const table = seriesOf(scene);
  const condition = CONDITIONS.find(([pattern]) => pattern.test(question));
  if (!table || !condition) return null;
  const names = condition[0].exec(question)!.slice(1);
  const met = [...table.values()].filter((bars) => {
    const [a = NaN, b = NaN, c = NaN, d = NaN] = names.map((name) => bars.get(name)?.to ?? NaN);
    return condition[1](a, b, c, d, [...bars.values()].map((bar) => bar.to));
  });
  return String(met.length);
};

const length = (bar: Bar | undefined): number => (bar ? Math.abs(bar.to - bar.from) : NaN);

const stackedBarSegment: Oracle = (scene, question) => {
  const table = seriesOf(scene);
  if (!table) return null;
  const bars = mentioned(question, table.keys());
  const [series] = mentioned(question, legendOf(scene).values());
  if (series === undefined || bars.length === 0) return null;
  const sizes = bars.map((name) => length(table.get(name)!.get(series)));
  if (bars.length === 2) {
    if (/sum of|Add the|together|add up to/.test(question)) return String(tidy(sizes[0]! + sizes[1]!));
    return String(tidy(/^Subtract/.test(question) ? sizes[1]! - sizes[0]! : sizes[0]! - sizes[1]!));
  }
  if (!/share of|percent of the whole|percentage of the total|percent of the total/.test(question)) return String(tidy(sizes[0]!));
  const whole = sum([...table.get(bars[0]!)!.values()].map(length));
  return String(tidy((sizes[0]! / whole) * 100));
};

const divergingBarNet: Oracle = (scene, question) => {
  const table = seriesOf(scene);
  if (!table) return null;
  const isWeighted = /factor that the legend gives/.test(question);
  const net = (name: string): number =>
    sum([...table.get(name)!].map(([series, bar]) => {
      const factor = Number(/×\(?(-?\d+)\)?$/.exec(series)?.[1] ?? NaN);
      return length(bar) * (isWeighted ? factor : Math.sign(bar.to + bar.from));
    }));
  const [first, second] = mentioned(question.split(/\? The net|\. The net/)[0]!, table.keys());
  if (first === undefined) return null;
  if (second === undefined) return String(tidy(net(first)));
  return String(tidy(/^Subtract/.test(question) ? net(second) - net(first) : net(first) - net(second)));
};

const barCounterfactual: Oracle = (scene, question) => {
  const before = valuesOf(scene);
  if (!before) return null;
  const after = new Map(before);
  for (const [, name] of question.matchAll(/value of (\w+) were doubled/g)) after.set(name!, before.get(name!)! * 2);
  for (const [, name] of question.matchAll(/value of (\w+) were halved/g)) after.set(name!, before.get(name!)! / 2);
  for (const [, name, other] of question.matchAll(/value of (\w+) were replaced by the present value of (\w+)/g)) after.set(name!, before.get(other!)!);
  for (const [, name] of question.matchAll(/(\w+) were removed/g)) after.delete(name!);
  const sorted = [...after.values()].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (/total of all bars/.test(question)) return String(tidy(sum(sorted)));
  if (/mean of all bars/.test(question)) return String(tidy(mean(sorted)));
  if (/difference between the largest/.test(question)) return String(tidy(sorted[sorted.length - 1]! - sorted[0]!));
  return String(tidy(sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2));
};

/** The lower and upper end of every category's error bar. */
function intervalsOf(scene: Inspection): Map<string, [number, number]> {
  const axis = axisOf(scene);
  const intervals = new Map<string, [number, number]>();
  if (!axis) return intervals;
  const { plot, horizontal } = axis;
  for (const line of marksOf(scene, "line")) {
    const isAlong = horizontal ? line.y1 === line.y2 && line.x1 !== line.x2 : line.x1 === line.x2 && line.y1 !== line.y2;
    const across = horizontal ? line.y1 : line.x1;
    const isInside = horizontal ? across > plot.top + 1 && across < plot.bottom - 1 : across > plot.left + 1 && across < plot.right - 1;
    const ends = (horizontal ? [line.x1, line.x2] : [line.y1, line.y2]).map((place) => axis.valueAt(place) ?? NaN);
    if (!isAlong || !isInside || Math.abs(line.x1 - line.x2) + Math.abs(line.y1 - line.y2) > (horizontal ? plot.right - plot.left : plot.bottom - plot.top) - 8) continue;
    const category = categoriesOf(scene, axis).find((other) => Math.abs(other.across - across) < 3);
    if (category) intervals.set(category.name, [Math.min(...ends), Math.max(...ends)]);
  }
  return intervals;
}

const barErrorOverlap: Oracle = (scene, question) => {
  const intervals = intervalsOf(scene);
  const asked = mentioned(question, intervals.keys());
  const wanted = /exactly one of/.test(question) ? 1 : asked.length;
  const meets = (a: [number, number], b: [number, number]): boolean => a[0] <= b[1] && b[0] <= a[1];
  const chosen = [...intervals].filter(([name, interval]) =>
    !asked.includes(name) && asked.filter((other) => meets(interval, intervals.get(other)!)).length === wanted);
  return chosen.map(([name]) => name).join(", ");
};

const barToTableMatch: Oracle = (scene) => {
  const axis = axisOf(scene);
  if (!axis) return null;
  const hasSeries = legendOf(scene).size > 0;
  const table = hasSeries ? seriesOf(scene) : null;
  const values = valuesOf(scene);
  if (!values || (hasSeries && !table)) return null;
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  const frames = marksOf(scene, "rect").map(areaOf).filter((area) => area.top > axis.plot.bottom + 20);
  for (const frame of frames) {
    const letter = texts.find((text) => /^[A-Z]$/.test(text.text) && Math.abs(text.x - (frame.left + frame.right) / 2) < 3 && text.y < frame.top && text.y > frame.top - 40);
    const inside = texts.filter((text) => text.x > frame.left && text.x < frame.right && text.y > frame.top && text.y < frame.bottom);
    const rows = [...values.keys()].map((name) => {
      const cell = inside.find((text) => text.text === name)!;
      return { name, cells: inside.filter((text) => isNumber(text.text) && Math.abs(text.y - cell.y) < 4).sort((a, b) => a.x - b.x).map((text) => Number(text.text)) };
    });
    const heads = inside.filter((text) => !isNumber(text.text) && !values.has(text.text)).sort((a, b) => a.x - b.x).map((text) => text.text);
    const agrees = rows.every(({ name, cells }) =>
      hasSeries ? heads.every((series, i) => table!.get(name)!.get(series)?.to === cells[i]) : cells[0] === values.get(name));
    if (agrees && letter) return letter.text;
  }
  return null;
};

export const oracles: Record<string, Oracle> = {
  bar_value_arith: barValueArith,
  bar_rank_order: barRankOrder,
  bar_threshold_set: barThresholdSet,
  bar_nearest_value: barNearestValue,
  bar_h_threshold: barHThreshold,
  grouped_bar_condition: groupedBarCondition,
  stacked_bar_segment: stackedBarSegment,
  diverging_bar_net: divergingBarNet,
  bar_counterfactual: barCounterfactual,
  bar_error_overlap: barErrorOverlap,
  bar_to_table_match: barToTableMatch,
};
