/** Finds what each kind of token is worth from the lines of the key, then adds up the tokens below it. */
import type { Oracle } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";

export const oracle: Oracle = (scene) => {
  const [key, ...tokens] = marksOf(scene, "rect").sort((a, b) => b.width * b.height - a.width * a.height);
  if (!key) return null;
  const dots = marksOf(scene, "circle");
  const seen = tokens.map((rect) => {
    const within = dots.filter((dot) => dot.cx > rect.x && dot.cx < rect.x + rect.width && dot.cy > rect.y && dot.cy < rect.y + rect.height);
    return { x: rect.x, y: rect.y + rect.height / 2, kind: `${Math.round(rect.width)}, ${within.length}` };
  });
  const isInKey = ({ y }: { y: number }): boolean => y < key.y + key.height;
  const values = new Map<string, number>();
  const lines = marksOf(scene, "text").filter((text) => text.text.startsWith("=")).map((text) => {
    const sameRow = (y: number): boolean => Math.abs(y - middleOf(text).y) < 22;
    const before = Math.max(-Infinity, ...marksOf(scene, "text").filter((other) => other.text.startsWith("=") && sameRow(middleOf(other).y) && other.x < text.x).map((other) => other.x));
    return {
      kinds: seen.filter((token) => isInKey(token) && sameRow(token.y) && token.x < text.x && token.x > before).map((token) => token.kind),
      sum: Number(text.text.slice(1).trim().replace("\u2212", "-")),
    };
  });
  for (let round = 0; round < lines.length; round++) {
    for (const { kinds, sum } of lines) {
      const open = kinds.filter((kind) => !values.has(kind));
      if (open.length === 1) values.set(open[0]!, sum - kinds.reduce((total, kind) => total + (values.get(kind) ?? 0), 0));
    }
  }
  let total = 0;
  for (const token of seen.filter((one) => !isInKey(one))) {
    const value = values.get(token.kind);
    if (value === undefined) return null;
    total += value;
  }
  return String(total);
};
