/** Counts kinds, a kind being shape, colour and filling: all of them, or those that occur so often. */
import type { Oracle } from "../oracle.ts";
import { objectsOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const often = new Map<string, number>();
  for (const { shape, colour, hollow } of objectsOf(scene.marks)) {
    const kind = `${shape} ${colour} ${hollow}`;
    often.set(kind, (often.get(kind) ?? 0) + 1);
  }
  const counts = [...often.values()];
  if (/only once/.test(question)) return String(counts.filter((n) => n === 1).length);
  if (/exactly twice/.test(question)) return String(counts.filter((n) => n === 2).length);
  return String(counts.length);
};
