/** Works out the values of the key, and adds up the tokens. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";

/** The kinds of the tokens below the key, and what each kind is worth. */
function readingOf(scene: Inspection): { tokens: string[]; values: Map<string, number> } | null {
  const [key, ...tokens] = marksOf(scene, "rect").sort((a, b) => b.width * b.height - a.width * a.height);
  if (!key) return null;
  const dots = marksOf(scene, "circle");
  const seen = tokens.map((rect) => {
    const within = dots.filter((dot) => dot.cx > rect.x && dot.cx < rect.x + rect.width && dot.cy > rect.y && dot.cy < rect.y + rect.height);
    return { x: rect.x, y: rect.y + rect.height / 2, kind: `${Math.round(rect.width)}, ${within.length}` };
  });
  const isInKey = ({ y }: { y: number }): boolean => y < key.y + key.height;
  const values = new Map<string, number>();
  const sums = marksOf(scene, "text").filter((text) => text.text.startsWith("="));
  const lines = sums.map((text) => {
    const isInRow = (y: number): boolean => Math.abs(y - middleOf(text).y) < 16;
    const before = Math.max(-Infinity, ...sums.filter((other) => isInRow(middleOf(other).y) && other.x < text.x).map((other) => other.x));
    return {
      kinds: seen.filter((token) => isInKey(token) && isInRow(token.y) && token.x < text.x && token.x > before).map((token) => token.kind),
      sum: Number(text.text.slice(1).trim().replace("\u2212", "-")),
    };
  });
  for (let round = 0; round < lines.length; round++) {
    for (const { kinds, sum } of lines) {
      const open = kinds.filter((kind) => !values.has(kind));
      if (open.length === 1) values.set(open[0]!, sum - kinds.reduce((total, kind) => total + (values.get(kind) ?? 0), 0));
    }
  }
  return { tokens: seen.filter((one) => !isInKey(one)).map(({ kind }) => kind), values };
}

/** The sum of the tokens, each worth what `worth` makes of its value. */
const summed = (worth: (value: number) => number) => (scene: Inspection): string | null => {
  const reading = readingOf(scene);
  if (!reading || reading.tokens.some((kind) => !reading.values.has(kind))) return null;
  return String(reading.tokens.reduce((sum, kind) => sum + worth(reading.values.get(kind)!), 0));
};

export const oracle: Oracle = summed((value) => value);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "every value once": (scene) => {
    const reading = readingOf(scene);
    return reading && String([...reading.values.values()].reduce((sum, value) => sum + value, 0));
  },
  "the mean value for all": (scene) => {
    const reading = readingOf(scene);
    if (!reading) return null;
    const values = [...reading.values.values()];
    return String(Math.round((reading.tokens.length * values.reduce((sum, value) => sum + value, 0)) / values.length));
  },
  "signs overlooked": (scene) => {
    const reading = readingOf(scene);
    return reading && [...reading.values.values()].some((value) => value < 0) ? summed(Math.abs)(scene) : null;
  },
};
