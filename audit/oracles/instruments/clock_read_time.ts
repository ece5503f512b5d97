/** The time that agrees best with where the two or three hands stand. */
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
