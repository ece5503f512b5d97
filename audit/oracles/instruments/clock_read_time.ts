/** The time that agrees best with where the two or three hands stand. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { clockSeconds, handsOf, pivotsOf } from "./parts.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

export const oracle: Oracle = (scene) => {
  const [pivot] = pivotsOf(scene);
  if (!pivot) return null;
  const hands = handsOf(scene, pivot);
  if (hands.length < 2) return null;
  const time = clockSeconds(hands, hands.length === 3 ? 1 : 60);
  if (time === null) return null;
  const text = `${Math.floor(time / 3600) || 12}:${twoDigits(Math.floor(time / 60) % 60)}`;
  return hands.length === 3 ? `${text}:${twoDigits(time % 60)}` : text;
};

/** What the question adds says how to read a clock. */
export const without = {};

/** A time from degrees that say hours and minutes by themselves, with the seconds of the third hand. */
function misread(scene: Inspection, read: (hour: number, minute: number) => [number, number]): string | null {
  const [pivot] = pivotsOf(scene);
  const hands = pivot ? handsOf(scene, pivot) : [];
  if (hands.length < 2) return null;
  const [hours, minutes] = read(hands[0]!, hands[1]!);
  const text = `${Math.floor(hours + 0.01) || 12}:${twoDigits(Math.floor(minutes + 0.01) % 60)}`;
  return hands.length === 3 ? `${text}:${twoDigits(Math.round(hands[2]! / 6) % 60)}` : text;
}

export const shortcuts = {
  "the hands taken for each other": (scene: Inspection) => misread(scene, (hour, minute) => [minute / 30, hour / 6]),
  "the minutes as the number on the face": (scene: Inspection) => misread(scene, (hour, minute) => [hour / 30, Math.round(minute / 30) || 12]),
};
