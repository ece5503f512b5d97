/** Reads the question in the picture, and boxes what it counts and what that is compared with. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { boxJudge, inkOf, listAnswer } from "../support/places.ts";
import { marksOf } from "../support/plane.ts";
import { fits } from "../support/things.ts";
import { type Object, objects } from "./parts.ts";

const printed = (scene: Inspection): string => marksOf(scene, "text").toSorted((a, b) => a.y - b.y).map(({ text }) => text).join(" ");

const BEYOND: Record<string, (object: Object, other: Object) => boolean> = {
  "to the left of": (a, b) => a.centre.x < b.centre.x, "to the right of": (a, b) => a.centre.x > b.centre.x, above: (a, b) => a.centre.y < b.centre.y, below: (a, b) => a.centre.y > b.centre.y,
};

function needed(scene: Inspection, { hasReference = true, isSided = true, isSecond = true } = {}): Object[] | null {
  const [, more, than, side, reference] = /How many (?:more )?(.*?)(?: than (.*?))? are there(?: (to the left of|to the right of|above|below) the (.*?))?\?/.exec(printed(scene)) ?? [];
  if (more === undefined) return null;
  const all = objects(scene);
  const other = reference === undefined ? undefined : all.filter((object) => fits(object, reference));
  if (other && other.length !== 1) return null;
  const counted = all.filter((object) => object !== other?.[0] && (fits(object, more) || (isSecond && than !== undefined && fits(object, than))) && (!other || !isSided || BEYOND[side!]!(object, other[0]!)));
  return other && hasReference ? [...counted, other[0]!] : counted;
}

const boxed = (scene: Inspection, found: Object[] | null): string | null => found && listAnswer(scene, found.map(({ marks }) => inkOf(marks)!));

export const oracle: Oracle = (scene) => boxed(scene, needed(scene));

export const judge = boxJudge(oracle);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "without what is compared with": (scene) => (/ the /.test(printed(scene)) ? boxed(scene, needed(scene, { hasReference: false })) : null),
  "on every side": (scene) => (/ the /.test(printed(scene)) ? boxed(scene, needed(scene, { isSided: false })) : null),
  "the first kind alone": (scene) => (/ than /.test(printed(scene)) ? boxed(scene, needed(scene, { isSecond: false })) : null),
};
