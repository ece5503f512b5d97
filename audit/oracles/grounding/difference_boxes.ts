/** Lays the first picture on the second so that most objects fall on their likes, and boxes what does not. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { boxJudge, inkOf, inThousandths, listAnswer } from "../support/places.ts";
import { type Object, objects } from "./parts.ts";

/** How far objects that stand on one place lie apart at most. */
const SAME = 2;
/** How far the middles of boxes lie apart at most when one object was put in another's place. */
const NEAR = 18;
const LARGE = 21.3;

const isLarge = (object: Object): boolean => object.reach > LARGE;
const alike = (a: Object, b: Object): boolean => a.shape === b.shape && a.colour === b.colour && isLarge(a) === isLarge(b);

/** The objects of each panel, from its top left corner. */
function panels(scene: Inspection): [Object[], Object[]] {
  const frames = scene.marks.flatMap((mark) => (mark.type === "rect" ? [mark] : []));
  return frames.map((frame) =>
    objects(scene).filter(({ centre }) => centre.x > frame.x && centre.x < frame.x + frame.width).map((object) => ({ ...object, centre: { x: object.centre.x - frame.x, y: object.centre.y - frame.y } }))) as [Object[], Object[]];
}

/** What was done to each object of the second picture, without those to which nothing was. */
function changes(scene: Inspection, mayShift: boolean): { object: Object; change: string }[] {
  const [before, after] = panels(scene);
  // By so much most objects are shifted.
  const shifts = mayShift ? before.flatMap((a) => after.filter((b) => alike(a, b)).map((b) => ({ x: b.centre.x - a.centre.x, y: b.centre.y - a.centre.y }))).filter(({ x, y }) => Math.abs(x) < 15 && Math.abs(y) < 15) : [{ x: 0, y: 0 }];
  const on = (a: Object, b: Object, shift: { x: number; y: number }): boolean => Math.hypot(b.centre.x - a.centre.x - shift.x, b.centre.y - a.centre.y - shift.y) < SAME;
  const kept = (shift: { x: number; y: number }): number => after.filter((b) => before.some((a) => alike(a, b) && on(a, b, shift))).length;
  const shift = shifts.reduce((best, one) => (kept(one) > kept(best) ? one : best), shifts[0] ?? { x: 0, y: 0 });
  const near = (a: Object, b: Object): boolean => Math.hypot(b.centre.x - a.centre.x - shift.x, b.centre.y - a.centre.y - shift.y) < NEAR;
  const gone = before.filter((a) => !after.some((b) => near(a, b)));
  return after.flatMap((object) => {
    // The middle of a box moves a little when the object in it becomes another.
    const old = before.find((a) => near(a, object));
    if (old && alike(old, object)) return [];
    const change = !old ? (gone.some((a) => alike(a, object)) ? "moved" : "new") : old.shape !== object.shape ? "replaced" : old.colour !== object.colour ? "recoloured" : "resized";
    return [{ object, change }];
  });
}

function boxed(scene: Inspection, question: string, found: { object: Object; change: string }[]): string {
  if (!/\bLabel each box\b/.test(question)) return listAnswer(scene, found.map(({ object }) => inkOf(object.marks)!));
  return JSON.stringify(found.map(({ object, change }) => ({ bbox_2d: inThousandths(scene, inkOf(object.marks)!), label: change })));
}

export const oracle: Oracle = (scene, question) => boxed(scene, question, changes(scene, /shifted/.test(question)));

export const judge = boxJudge(oracle);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "one change": (scene, question) => boxed(scene, question, changes(scene, /shifted/.test(question)).slice(0, 1)),
  "all called recoloured": (scene, question) => (/\bLabel/.test(question) ? boxed(scene, question, changes(scene, /shifted/.test(question)).map((one) => ({ ...one, change: "recoloured" }))) : null),
};
