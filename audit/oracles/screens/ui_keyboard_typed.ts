/** Finds the key below each numbered disc, and taps them in order. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { boxOf, isIn } from "./parts.ts";

interface Tap {
  number: number;
  key: string;
  digit: string;
}

/** The taps in order, and what is in the field before them. */
function read(scene: Inspection): { taps: Tap[]; before: string } {
  const [field, ...keys] = marksOf(scene, "rect");
  const discs = marksOf(scene, "circle");
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, at: [middleOf(text).x, middleOf(text).y] as const }));
  const isDisc = (at: readonly [number, number]): boolean => discs.some(({ cx, cy, r }) => Math.hypot(cx - at[0], cy - at[1]) < r);
  const taps = keys.flatMap((key) => {
    const own = texts.filter(({ at }) => isIn(at, boxOf(key)));
    const [name, digit] = own.filter(({ at }) => !isDisc(at)).sort((a, b) => a.at[0] - b.at[0]);
    return own.filter(({ at }) => isDisc(at)).map(({ text }) => ({ number: Number(text), key: name?.text ?? "", digit: digit?.text ?? "" }));
  });
  return { taps: taps.sort((a, b) => a.number - b.number), before: texts.find(({ at }) => field && isIn(at, boxOf(field)))?.text ?? "" };
}

/** What the field says after the taps; keys in `dead` do nothing. */
function typed({ taps, before }: { taps: Tap[]; before: string }, dead: string[] = []): string | null {
  let [text, cursor, shift, caps, digits] = [before, before.length, false, false, false];
  for (const { key, digit } of taps) {
    if (dead.includes(key)) continue;
    if (key === "Shift") shift = true;
    else if (key === "123") digits = true;
    else if (key === "Caps") caps = !caps;
    else if (key === "←") cursor = Math.max(0, cursor - 1);
    else if (key === "→") cursor = Math.min(text.length, cursor + 1);
    else if (key === "Del") [text, cursor] = [text.slice(0, Math.max(0, cursor - 1)) + text.slice(cursor), Math.max(0, cursor - 1)];
    else {
      text = text.slice(0, cursor) + (digits ? digit : shift || caps ? key.toUpperCase() : key) + text.slice(cursor);
      [cursor, shift, digits] = [cursor + 1, false, false];
    }
  }
  return text || null;
}

export const oracle: Oracle = (scene) => {
  const { taps, before } = read(scene);
  return taps.length > 0 && taps.every(({ number }, i) => number === i + 1) ? typed({ taps, before }) : null;
};

export const without: OracleModule["without"] = {};

/** What is typed without some keys, where any of them is tapped. */
const overlooking = (...dead: string[]) => (scene: Inspection): string | null => {
  const state = read(scene);
  return state.taps.some(({ key }) => dead.includes(key)) ? typed(state, dead) : null;
};

export const shortcuts: OracleModule["shortcuts"] = {
  "letters alone": overlooking("Shift", "Caps", "Del", "123", "←", "→"),
  "without Del": overlooking("Del"),
  "without the arrows": overlooking("←", "→"),
  "from left to right": (scene) => {
    const { taps, before } = read(scene);
    return taps.length > 3 ? typed({ taps: [...taps].reverse(), before }) : null;
  },
};
