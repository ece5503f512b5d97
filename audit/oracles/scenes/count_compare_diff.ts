/** Counts both sides of a comparison and subtracts. */
import type { Oracle } from "../oracle.ts";
import { fits, objectsOf } from "./parts.ts";

/** The phrases of a list such as "red circles, blue stars and large hearts". */
const phrases = (list: string): string[] => list.replace(/ together/, "").split(/, | and /);

export const oracle: Oracle = (scene, question) => {
  const found = [
    /How many more (.*?) than (.*?) are there/,
    /the number of (.*?) larger than the number of (.*?)\?/,
    /Count the (.*?), and count the (.*?)\. What/,
    /at least as many (.*?) as (.*?)\. What/,
  ].map((pattern) => pattern.exec(question)).find((match) => match !== null);
  if (!found) return null;
  const seen = objectsOf(scene.marks);
  const more = seen.filter((one) => fits(one, found[1]!)).length;
  const fewer = phrases(found[2]!).reduce((sum, phrase) => sum + seen.filter((one) => fits(one, phrase)).length, 0);
  return String(more - fewer);
};
