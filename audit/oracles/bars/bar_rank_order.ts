/** Categories in the order of their values, their distances from 0, or the differences of two series. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { legendOf, valuesOf } from "../support/chart.ts";
import { column, seriesOf } from "./parts.ts";

/** The first names of the question's ranking by some scores. */
function ranking(scores: Map<string, number>, question: string): string {
  const rises = /smallest first|from the smallest|the smallest comes first|the smallest at the top|has the smallest/.test(question);
  const order = [...scores].filter(([, score]) => !Number.isNaN(score)).sort(([, a], [, b]) => (rises ? a - b : b - a)).map(([name]) => name);
  const count = /the first (\d+) categories/.exec(question)?.[1];
  return order.slice(0, count ? Number(count) : order.length).join(", ");
}

function scoresOf(scene: Inspection, question: string): Map<string, number> | null {
  const minus = /"(\w+) minus (\w+)"/.exec(question);
  if (minus) {
    const table = seriesOf(scene);
    if (!table) return null;
    const [first, second] = [column(table, minus[1]!), column(table, minus[2]!)];
    return new Map([...first].map(([name, value]) => [name, value - second.get(name)!]));
  }
  const values = valuesOf(scene);
  return values && /distance of the value from 0/.test(question) ? new Map([...values].map(([name, value]) => [name, Math.abs(value)])) : values;
}

export const oracle: Oracle = (scene, question) => {
  const scores = scoresOf(scene, question);
  return scores && ranking(scores, question);
};

export const without: OracleModule["without"] = {
  "distance from 0": (question) => question.replace("distance of the value from 0", "value"),
  "smallest first": (question) =>
    question.replace(/the smallest (first|comes first|at the top)/, "the largest $1").replace("from the smallest to the largest", "from the largest to the smallest").replace("has the smallest", "has the largest"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "as the bars stand": (scene, question) => {
    const values = scoresOf(scene, question);
    return values && ranking(new Map([...values.keys()].map((name, i) => [name, i])), question);
  },
  "by the first series alone": (scene, question) => {
    const table = legendOf(scene).size > 0 ? seriesOf(scene) : null;
    const series = /"(\w+) minus/.exec(question)?.[1];
    return table && series !== undefined ? ranking(column(table, series), question) : null;
  },
};
