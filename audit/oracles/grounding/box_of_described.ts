/** Follows the description from its end: what the last phrase names first, then what is closest to it, and so on. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { boxAnswer, boxJudge, inkOf } from "../support/places.ts";
import { fits } from "../support/things.ts";
import { type Object, objects } from "./parts.ts";

const OUTERMOST: Record<string, (object: Object) => number> = {
  left: ({ centre }) => centre.x, right: ({ centre }) => -centre.x, top: ({ centre }) => centre.y, bottom: ({ centre }) => -centre.y,
};
const SIDE: Record<string, string> = { leftmost: "left", rightmost: "right", topmost: "top", lowest: "bottom" };
const RANK: Record<string, number> = { second: 2, third: 3 };

/** The object that a phrase describes; undefined when it fits none, or several. */
function described(all: Object[], phrase: string): Object | undefined {
  const [, kind, relation, other] = /^(.*?) (?:that is )?(closest to|farthest from) the (.*)$/.exec(phrase) ?? [];
  if (kind !== undefined) {
    const from = described(all, other!);
    if (!from) return undefined;
    const sign = relation === "closest to" ? 1 : -1;
    const away = (object: Object): number => sign * Math.hypot(object.centre.x - from.centre.x, object.centre.y - from.centre.y);
    return all.filter((object) => object !== from && fits(object, kind)).sort((a, b) => away(a) - away(b))[0];
  }
  const side = /\b(leftmost|rightmost|topmost|lowest)\b/.exec(phrase)?.[1];
  const [, rank, from] = /\b(second|third)\b.* from the (left|right|top|bottom)$/.exec(phrase) ?? [];
  const fitting = all.filter((object) => fits(object, phrase.replace(/ from the \w+$/, "")));
  if (side === undefined && rank === undefined) return fitting.length === 1 ? fitting[0] : undefined;
  const figure = OUTERMOST[from ?? SIDE[side!]!]!;
  return fitting.sort((a, b) => figure(a) - figure(b))[(RANK[rank ?? ""] ?? 1) - 1];
}

/** What stands between "the" and the end of its sentence. */
const phraseOf = (question: string): string =>
  /\bthe ((?:\b(?:large|small|hollow|filled|red|blue|yellow|green|purple|grey|pink|leftmost|rightmost|topmost|lowest|second|third|object|circle|square|triangle|star|cross|heart|crescent|arrow|diamond|oval|drop|hexagon|fish|cup|leaf|key|house|tree|boat|mushroom|closest|farthest|to|from|the|that|is|left|right|top|bottom)\b ?)+)/.exec(question.replace(/the (?:tightest|bounding|box|picture|phrase|image|figure|question)\b/g, ""))?.[1]?.trim() ?? "";

export const oracle: Oracle = (scene, question) => {
  const found = described(objects(scene), phraseOf(question));
  return found ? boxAnswer(scene, inkOf(found.marks)) : null;
};

export const judge = boxJudge(oracle);

export const without: OracleModule["without"] = {
  "what it is close to": (question) => question.replace(/ (?:that is )?(?:closest to|farthest from) the [a-z ]+/, ""),
  "its place": (question) => question.replace(/ (?:leftmost|rightmost|topmost|lowest|second|third)\b/g, "").replace(/ from the (?:left|right|top|bottom)/g, ""),
};

const phrased = (question: string, change: (phrase: string) => string): string => `the ${change(phraseOf(question))}`;

export const shortcuts: OracleModule["shortcuts"] = {
  "the first of the kind": (scene, question) => {
    const phrase = phraseOf(question);
    const kind = phrase.replace(/ (?:that is )?(?:closest|farthest).*| from the .*|\b(?:left|right|top)most |lowest /g, "");
    if (kind === phrase) return null;
    const found = objects(scene).find((object) => fits(object, kind));
    return found ? boxAnswer(scene, inkOf(found.marks)) : null;
  },
  "without the middle of the chain": (scene, question) => {
    const phrase = phraseOf(question);
    if ((phrase.match(/closest|farthest/g) ?? []).length < 2) return null;
    return oracle(scene, phrased(question, () => phrase.replace(/^(.*?) (closest to|farthest from) the .* (?:closest to|farthest from) the (.*)$/, "$1 $2 the $3")));
  },
  "the colour alone": (scene, question) => {
    const phrase = phraseOf(question);
    const colour = /\b(red|blue|yellow|green|purple|grey|pink)\b/.exec(phrase)?.[1];
    const found = colour === undefined || phrase === `${colour} object` ? undefined : objects(scene).find((object) => object.colour === colour);
    return found ? boxAnswer(scene, inkOf(found.marks)) : null;
  },
};
