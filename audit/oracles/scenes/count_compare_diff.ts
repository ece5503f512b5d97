/** Counts one kind and those that it is compared with. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { fits, objectsOf, withoutAttribute } from "../support/things.ts";

/** The kind of which there are more, and the others. */
function kindsOf(question: string): { more: string; fewer: string[] } | null {
  const found = [
    /[Hh]ow many more (.*?) than (.*?) (?:are there|you can see)/,
    /the number of (.*?) larger than the number of (.*?)\?/,
    /Count the (.*?), then count the (.*?)\. What/,
    /There are more (.*?) than (.*?)\. How/,
    /How many (.*?) would have to be taken away to leave as many as there are (.*?)\?/,
    /The ([a-z ]*?) outnumber the (.*?)\. By/,
  ].map((pattern) => pattern.exec(question)).find((match) => match !== null);
  const swapped = /subtract the number of (.*?) from the number of (.*?)\?/.exec(question);
  const [more, fewer] = swapped ? [swapped[2], swapped[1]] : [found?.[1], found?.[2]];
  return more && fewer ? { more, fewer: fewer.replace(/ together/, "").split(/, | and /) } : null;
}

const count = (scene: Inspection, phrase: string): number => objectsOf(scene.marks).filter((one) => fits(one, phrase)).length;

export const oracle: Oracle = (scene, question) => {
  const kinds = kindsOf(question);
  return kinds && String(count(scene, kinds.more) - kinds.fewer.reduce((sum, phrase) => sum + count(scene, phrase), 0));
};

export const without: OracleModule["without"] = {
  "last class": (question) => question.replace(/ and [a-z ]+ together/, ""),
  size: withoutAttribute.size,
};

export const shortcuts: OracleModule["shortcuts"] = {
  "larger class alone": (scene, question) => {
    const kinds = kindsOf(question);
    return kinds && String(count(scene, kinds.more));
  },
  "first other class alone": (scene, question) => {
    const kinds = kindsOf(question);
    return kinds && kinds.fewer.length > 1 ? String(count(scene, kinds.more) - count(scene, kinds.fewer[0]!)) : null;
  },
};
