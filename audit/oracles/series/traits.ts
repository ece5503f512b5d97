/** What a reader might sort signs by: every property on a list, whether a sign has it. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { matrixOf, surfaceOf } from "../support/panels.ts";
import { signOf } from "./signs.ts";

export type Sign = ReturnType<typeof signOf>;

/** The lettered signs of a picture. */
export function signsIn(scene: Inspection): Map<string, Sign> {
  const surface = surfaceOf(scene);
  return new Map([...matrixOf(scene).options].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, panel]) => [letter, signOf(panel, surface)]));
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Corners of an outline by its code. */
const cornersOf = ({ outline }: Sign): number => (outline === 40 ? 4 : outline);
/** Arms point up first, then clockwise; a place around counts from the top left corner. */
const isPointedAt = ({ arms }: Sign, place: number): boolean => (place + 7) % 8 < arms;
const apart = ({ ring, square }: Sign): number => Math.min((ring - square + 8) % 8, (square - ring + 8) % 8);

const TRAITS: ((sign: Sign) => boolean)[] = [
  ...[0, 3, 40, 5, 6].map((code) => ({ outline }: Sign) => outline === code),
  ...[0, 3, 40, 4, 8].map((code) => ({ inner }: Sign) => inner === code),
  ...range(4).map((shade) => (sign: Sign) => sign.shade === shade),
  ({ shade }) => shade >= 2,
  ...range(9).flatMap((number) => [({ arms }: Sign) => arms === number, ({ arms }: Sign) => arms >= number]),
  ...range(8).flatMap((place) => [({ ring }: Sign) => ring === place, ({ square }: Sign) => square === place]),
  ...[[0, 1, 2], [2, 3, 4], [4, 5, 6], [6, 7, 0]].flatMap((side) => [({ ring }: Sign) => side.includes(ring), ({ square }: Sign) => side.includes(square)]),
  ({ arms }) => arms % 2 === 0,
  ({ ring }) => ring % 2 === 0,
  ({ square }) => square % 2 === 0,
  (sign) => apart(sign) === 0,
  (sign) => apart(sign) === 4,
  (sign) => apart(sign) === 1,
  ({ outline, inner }) => outline === inner,
  (sign) => sign.arms === cornersOf(sign),
  (sign) => sign.arms > cornersOf(sign),
  (sign) => isPointedAt(sign, sign.ring),
  (sign) => isPointedAt(sign, sign.square),
];

/** The letters that some property sorts off from the others, so many of them; each set once. */
export function sortedOff(signs: Map<string, Sign>, size: number): string[][] {
  const found = new Map<string, string[]>();
  for (const trait of TRAITS) {
    const having = [...signs].filter(([, sign]) => trait(sign)).map(([letter]) => letter);
    const lacking = [...signs.keys()].filter((letter) => !having.includes(letter));
    for (const letters of [having, lacking]) if (letters.length === size) found.set(letters.join(""), letters);
  }
  return [...found.values()];
}
