/** The lettered table that agrees with the chart in every cell. */
import type { Oracle } from "../oracle.ts";
import { areaOf, axisOf, isNumber, legendOf, valuesOf } from "../support/chart.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { seriesOf } from "./parts.ts";

export const oracle: Oracle = (scene) => {
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
