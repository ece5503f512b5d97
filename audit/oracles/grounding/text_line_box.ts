/** Finds the line whose text holds all details, and goes down its column from there. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf, type Text } from "../support/plane.ts";
import { boxAnswer, boxJudge } from "../support/places.ts";

/** The lines of the page without its heading, which is larger. */
function lines(scene: Inspection): Text[] {
  const texts = marksOf(scene, "text");
  const size = Math.min(...texts.map((text) => text.size));
  return texts.filter((text) => text.size < size + 3);
}

const detailsIn = (question: string): string[] => {
  const phrase = /\bthe line with ((?:(?:[A-Z]\w+|\d\d:\d\d|\d{3})(?:, | and )?)+)/.exec(question)?.[1] ?? "";
  return phrase.match(/[A-Z]\w+|\d\d:\d\d|\d{3}/g) ?? [];
};

const holding = (scene: Inspection, details: string[]): Text[] => lines(scene).filter(({ text }) => details.every((detail) => new RegExp(`(?<![\\w:])${detail}(?![\\w:])`).test(text) || text.includes(`${detail}:`)));

/** The line so many below one in its column; along the page, which may be turned. */
function below(scene: Inspection, from: Text, count: number): Text | undefined {
  const angle = (from.angle * Math.PI) / 180;
  const place = ({ x, y }: Text): [number, number] => [(x - from.x) * Math.cos(angle) + (y - from.y) * Math.sin(angle), (y - from.y) * Math.cos(angle) - (x - from.x) * Math.sin(angle)];
  const column = lines(scene).filter((line) => Math.abs(place(line)[0]) < 20 && place(line)[1] > -1).sort((a, b) => place(a)[1] - place(b)[1]);
  return column[count];
}

const steps = (question: string): number => (/directly below the line/.test(question) ? 1 : /second line below/.test(question) ? 2 : 0);

export const oracle: Oracle = (scene, question) => {
  const found = holding(scene, detailsIn(question));
  const line = found.length === 1 ? below(scene, found[0]!, steps(question)) : undefined;
  return line ? boxAnswer(scene, line.box) : null;
};

export const judge = boxJudge(oracle);

export const without: OracleModule["without"] = {
  "the last detail": (question) => question.replace(/(the line with .*?)(?:, (?:\S+) and|and) (?:[A-Z]\w+|\d\d:\d\d|\d{3})/, "$1"),
  "below": (question) => question.replace(/the (?:line directly|second line) below /, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the first detail alone": (scene, question) => {
    const details = detailsIn(question);
    const found = details.length > 1 ? holding(scene, details.slice(0, 1))[0] : undefined;
    const line = found && below(scene, found, steps(question));
    return line ? boxAnswer(scene, line.box) : null;
  },
  "the line with the details itself": (scene, question) => (steps(question) > 0 ? boxAnswer(scene, holding(scene, detailsIn(question))[0]?.box ?? null) : null),
};
