/** Reads the bars of the chart with their values, and finds the one that the phrase names or ranks. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { axisOf, type Bar, barsOf, legendOf } from "../support/chart.ts";
import { boxAnswer, boxJudge, inkOf } from "../support/places.ts";

interface Mark extends Bar {
  /** Empty where there is one series alone. */
  series: string;
}

function marks(scene: Inspection): Mark[] {
  const axis = axisOf(scene);
  if (!axis) return [];
  const legend = legendOf(scene);
  return barsOf(scene, axis).map((bar) => ({ ...bar, series: legend.size === 0 || bar.colour === null ? "" : (legend.get(bar.colour) ?? "") }));
}

const lengthOf = ({ from, to }: Bar): number => Math.abs(to - from);

interface Asked {
  category?: string;
  series?: string;
  rank?: number;
  isLongest?: boolean;
  filter?: { series: string; above: number };
}

function asked(question: string): Asked {
  const [, rank, way, of] = /\bthe (second |third )?(longest|shortest) (?:bar|segment)(?: of (\w+))?/.exec(question) ?? [];
  const [, series, above] = /\bthe value of (\w+) is above (-?\d+(?:\.\d+)?)/.exec(question) ?? [];
  if (way) return { ...(of ? { series: of } : {}), rank: rank === "second " ? 2 : rank === "third " ? 3 : 1, isLongest: way === "longest", ...(series ? { filter: { series, above: Number(above) } } : {}) };
  const [, first, second] = /\bthe (?:bar|segment) of (\w+)(?: in (\w+))?/.exec(question) ?? [];
  return second && second !== "the" ? { series: first!, category: second } : { ...(first ? { category: first } : {}) };
}

function find(scene: Inspection, { category, series, rank, isLongest, filter }: Asked): string | null {
  const all = marks(scene);
  let own = all.filter((mark) => (series === undefined || mark.series === series) && (category === undefined || mark.name === category));
  if (filter) {
    const kept = new Set(all.filter((mark) => mark.series === filter.series && lengthOf(mark) > filter.above).map(({ name }) => name));
    own = own.filter(({ name }) => kept.has(name));
  }
  if (rank !== undefined) own.sort((a, b) => (isLongest ? lengthOf(b) - lengthOf(a) : lengthOf(a) - lengthOf(b)));
  else if (own.length !== 1) return null;
  const mark = own[(rank ?? 1) - 1];
  return mark ? boxAnswer(scene, inkOf([mark.mark])) : null;
}

export const oracle: Oracle = (scene, question) => find(scene, asked(question));

export const judge = boxJudge(oracle);

export const without: OracleModule["without"] = {
  "the condition": (question) => question.replace(/ among the categories in which the value of \w+ is above -?\d+(?:\.\d+)?(?: [a-zA-Z ]+)?/, ""),
  series: (question) => question.replace(/((?:longest|shortest) (?:bar|segment)) of \w+/, "$1"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the longest of the series": (scene, question) => {
    const { rank, series } = asked(question);
    return rank === undefined ? null : find(scene, { ...(series ? { series } : {}), rank: 1, isLongest: true });
  },
  "without the condition": (scene, question) => {
    const { filter, ...rest } = asked(question);
    return filter ? find(scene, rest) : null;
  },
  "the first bar of the category": (scene, question) => {
    const { category, series } = asked(question);
    const mark = series && category ? marks(scene).find(({ name }) => name === category) : undefined;
    return mark ? boxAnswer(scene, inkOf([mark.mark])) : null;
  },
};
