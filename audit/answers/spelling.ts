/** Canonical keys taken apart, and other spellings of their parts. */

/** The parts of a text between a separator that stands outside of brackets and quotes. */
export function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"') quoted = !quoted;
    if (quoted) continue;
    if ("([{".includes(c)) depth++;
    else if (")]}".includes(c)) depth--;
    else if (depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(from, i));
      from = i + separator.length;
      i = from - 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** The items of a list's canonical key; none for the empty set. */
export const items = (key: string): string[] => (key === "empty" ? [] : split(key, ", "));

/** The names and values of a mapping's canonical key. */
export function pairs(key: string): [string, string][] {
  return items(key).map((pair) => {
    const at = pair.indexOf(": ");
    return [pair.slice(0, at), pair.slice(at + 2)];
  });
}

/** The groups of a partition's canonical key. */
export const groups = (key: string): string[][] => split(key, "; ").map(items);

/** The rows of a grid's canonical key. */
export const rows = (key: string): string[][] => key.split(" / ").map((row) => row.split(" "));

/** The numbers of a cell, a point or a box. */
export const numbers = (key: string): number[] => (key.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The places of a list of boxes or points, each with its label where it has one. */
export function places(key: string): { numbers: number[]; label?: string }[] {
  return (JSON.parse(key) as (number[] | { label: string; bbox_2d?: number[]; point_2d?: number[] })[]).map((place) =>
    Array.isArray(place) ? { numbers: place } : { numbers: (place.bbox_2d ?? place.point_2d)!, label: place.label });
}

/** The text of such a list: what `places` read, some of it changed. */
export function placesText(list: { numbers: number[]; label?: string }[]): string {
  return JSON.stringify(list.map(({ numbers, label }) => (label === undefined ? numbers : { [numbers.length === 4 ? "bbox_2d" : "point_2d"]: numbers, label })));
}

/** ASCII digits as full-width ones. */
export const fullWidth = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number with its thousands set apart, or none when it is too short for that. */
export function grouped(integer: string, separator: string): string[] {
  const written = integer.replace(/\B(?=(\d{3})+$)/g, separator);
  return written === integer ? [] : [written];
}
