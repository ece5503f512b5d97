/** The lettered table that agrees with the chart in every cell. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { areaOf, axisOf, isNumber, legendOf, valuesOf } from "../support/chart.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { seriesOf } from "./parts.ts";

/** A table by its letter: for every category the cells that agree with the chart, or not. */
interface Table {
  letter: string;
  rows: { name: string; cells: boolean[] }[];
}

function tablesOf(scene: Inspection): Table[] {
  const axis = axisOf(scene);
  const hasSeries = legendOf(scene).size > 0;
  const table = hasSeries ? seriesOf(scene) : null;
  const values = valuesOf(scene);
  if (!axis || !values || (hasSeries && !table)) return [];
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  const frames = marksOf(scene, "rect").filter((rect) => rect.stroke !== undefined).map(areaOf).filter((area) => area.top > axis.plot.bottom + 20 && area.right - area.left > 60);
  return frames.flatMap((frame) => {
    const letter = texts.find((text) => /^[A-Z]$/.test(text.text) && Math.abs(text.x - (frame.left + frame.right) / 2) < 3 && text.y < frame.top && text.y > frame.top - 40);
    const inside = texts.filter((text) => text.x > frame.left && text.x < frame.right && text.y > frame.top && text.y < frame.bottom);
    const heads = inside.filter((text) => !isNumber(text.text) && !values.has(text.text)).sort((a, b) => a.x - b.x).map((text) => text.text);
    const rows = [...values.keys()].flatMap((name) => {
      const head = inside.find((text) => text.text === name);
      if (!head) return [];
      const cells = inside.filter((text) => isNumber(text.text) && Math.abs(text.y - head.y) < 4).sort((a, b) => a.x - b.x).map((text) => Number(text.text));
      return [{ name, cells: cells.map((cell, i) => cell === (hasSeries ? table!.get(name)!.get(heads[i]!)?.to : values.get(name))) }];
    });
    return letter ? [{ letter: letter.text, rows }] : [];
  });
}

export const oracle: Oracle = (scene) => {
  const agreeing = tablesOf(scene).filter(({ rows }) => rows.every(({ cells }) => cells.every(Boolean)));
  const size = ({ rows }: Table): number => rows.reduce((sum, { cells }) => sum + cells.length, 0);
  return agreeing.sort((a, b) => size(b) - size(a))[0]?.letter ?? null;
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "the first table that is right for the first bar": (scene) => tablesOf(scene).find(({ rows }) => rows[0]!.cells.every(Boolean))?.letter ?? null,
  "the first table that is right for the largest bar": (scene) => {
    const largest = [...(valuesOf(scene) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
    return tablesOf(scene).find(({ rows }) => rows.find(({ name }) => name === largest)?.cells.every(Boolean))?.letter ?? null;
  },
};
