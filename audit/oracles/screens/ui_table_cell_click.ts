/** Reads the table by rows and columns, filters and sorts it as the question says, and finds the cell. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Box } from "../support/box.ts";
import { marksOf, middleOf, type Text } from "../support/plane.ts";
import { pointAnswer, pointJudge } from "../support/places.ts";
import { boxOf } from "./parts.ts";

/** The cells of a row by the names of their columns. */
type Row = Map<string, Text>;

function rows(scene: Inspection): { rows: Row[]; heads: string[] } {
  const bar = marksOf(scene, "rect").find((rect) => Math.abs(rect.height - 44) < 1);
  const texts = marksOf(scene, "text").filter((text) => !bar || middleOf(text).y > boxOf(bar)[3]).sort((a, b) => middleOf(a).y - middleOf(b).y);
  const lines: Text[][] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    // Letters with a descender move the middle of the ink a little.
    if (last && Math.abs(middleOf(last[0]!).y - middleOf(text).y) < 10) last.push(text);
    else lines.push([text]);
  }
  const [head, ...rest] = lines;
  const heads = [...(head ?? [])].sort((a, b) => a.box[0] - b.box[0]);
  // A cell lies below the head with which it has its left or its right end in common.
  const headOf = (text: Text): string | undefined => heads.find((one) => Math.abs(one.box[0] - text.box[0]) < 6 || Math.abs(one.box[2] - text.box[2]) < 6)?.text;
  return { rows: rest.map((line) => new Map(line.flatMap((text) => { const name = headOf(text); return name === undefined ? [] : [[name, text] as const]; }))), heads: heads.map(({ text }) => text) };
}

interface Asked {
  column: string;
  name?: string;
  conditions: { column: string; value: string }[];
  sort?: { column: string; isDown: boolean; rank: number };
}

const RANKS = ["first", "second", "third", "fourth", "fifth"];

function asked(question: string): Asked {
  const [, rank] = /\bcomes (\w+) when/.exec(question) ?? [];
  const [, by, way] = /\bsorted by (\w+), the (highest|lowest) first/.exec(question) ?? [];
  const where = /\bwhere ((?:\w+ is \w+(?:, | and )?)+)/.exec(question)?.[1] ?? "";
  return {
    column: /\bcolumn (\w+)/.exec(question)?.[1] ?? /\b[Tt]he ([A-Z]\w+) (?:of|has)/.exec(question)?.[1] ?? "",
    ...(/\bthe row ([A-Z]\w+)/.test(question) ? { name: /\bthe row ([A-Z]\w+)/.exec(question)![1]! } : {}),
    conditions: [...where.matchAll(/([A-Z]\w*) is (\w+)/g)].map(([, column, value]) => ({ column: column!, value: value! })),
    ...(rank && by ? { sort: { column: by, isDown: way === "highest", rank: RANKS.indexOf(rank) } } : {}),
  };
}

/** The ink of the cell that is wanted. */
function find(scene: Inspection, { column, name, conditions, sort }: Asked): Box | null {
  const table = rows(scene);
  const kept = table.rows.filter((row) => (name === undefined || row.get(table.heads[0]!)?.text === name) && conditions.every((one) => row.get(one.column)?.text === one.value));
  const figure = (row: Row): number => Number.parseInt(row.get(sort!.column)?.text ?? "", 10) * (sort!.isDown ? -1 : 1);
  if (sort) kept.sort((a, b) => figure(a) - figure(b));
  else if (kept.length !== 1) return null;
  return kept[sort?.rank ?? 0]?.get(column)?.box ?? null;
}

const found = (scene: Inspection, question: string): Box | null => find(scene, asked(question));
export const oracle: Oracle = (scene, question) => pointAnswer(scene, found(scene, question));
export const judge = pointJudge(found);

export const without: OracleModule["without"] = {
  "the filter": (question) => question.replace(/only the rows where .*? are kept and/, "all rows are"),
  "the first value": (question) => (/sorted/.test(question) ? question : question.replace(/where \w+ is \w+ and /, "where ")),
  "highest or lowest": (question) => question.replace(/the (highest|lowest) first/, (_, way) => `the ${way === "highest" ? "lowest" : "highest"} first`),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the rank as it stands": (scene, question) => {
    const { sort, ...rest } = asked(question);
    if (!sort) return null;
    const table = rows(scene);
    const kept = table.rows.filter((row) => rest.conditions.every((one) => row.get(one.column)?.text === one.value));
    return pointAnswer(scene, kept[sort.rank]?.get(rest.column)?.box ?? null);
  },
  "the first value alone": (scene, question) => {
    const { conditions, sort, column } = asked(question);
    const row = conditions.length > 1 && !sort ? rows(scene).rows.find((one) => one.get(conditions[0]!.column)?.text === conditions[0]!.value) : undefined;
    return row ? pointAnswer(scene, row.get(column)?.box ?? null) : null;
  },
  "no filter": (scene, question) => {
    const { conditions, ...rest } = asked(question);
    return conditions.length > 0 && rest.sort ? pointAnswer(scene, find(scene, { ...rest, conditions: [] })) : null;
  },
};
