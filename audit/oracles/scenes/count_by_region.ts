/** Counts what is named in the lettered regions, or in the one with most objects. */
import type { Oracle } from "../oracle.ts";
import { marksOf, middleOf, type Point } from "../support/plane.ts";
import { fits, objectsOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const rooms = marksOf(scene, "rect").map((rect) => {
    const within = ({ x, y }: Point): boolean => x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height;
    const name = marksOf(scene, "text").find((text) => within(middleOf(text)))?.text;
    return { name, seen: objectsOf(scene.marks).filter((one) => within(one.centre)) };
  });
  const phrase = /(?:How many|Count the|number of) ([a-z ]+?) (?:are|in|does|can)\b/i.exec(question.replace(/number of shapes \(.*?\)|largest number/, ""))?.[1]
    ?? /its number of ([a-z ]+)\?/.exec(question)?.[1];
  let chosen = rooms;
  if (/region[s]? [A-Z]/.test(question)) {
    const names = [...question.matchAll(/\b([A-H])\b/g)].map((match) => match[1]);
    chosen = rooms.filter((room) => names.includes(room.name));
  } else {
    const most = Math.max(...rooms.map((room) => room.seen.length));
    chosen = rooms.filter((room) => room.seen.length === most);
    if (chosen.length !== 1) return null;
  }
  const wanted = /its number of ([a-z ]+)\?/.exec(question)?.[1] ?? phrase;
  return wanted ? String(chosen.flatMap((room) => room.seen).filter((one) => fits(one, wanted)).length) : null;
};
