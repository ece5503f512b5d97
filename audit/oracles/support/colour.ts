/** Names of colours, from what was painted. */

export type ColourName = "red" | "blue" | "yellow" | "green" | "purple" | "grey" | "pink";

/** Hue in degrees, saturation and lightness (0 to 1) of `#rrggbb`. */
export function hsl(hex: string): { hue: number; saturation: number; lightness: number } {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const chroma = most - least;
  const lightness = (most + least) / 2;
  if (chroma === 0) return { hue: 0, saturation: 0, lightness };
  const sector = most === r ? (g - b) / chroma : most === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  return { hue: (sector * 60 + 360) % 360, saturation: chroma / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** Upper ends of the hues' ranges, in degrees. */
const RANGES: [number, ColourName][] = [[20, "red"], [70, "yellow"], [165, "green"], [250, "blue"], [305, "purple"], [350, "pink"], [360, "red"]];

/** What somebody would call a colour; null for what is nearly black or nearly white. */
export function colourName(hex: string): ColourName | null {
  const { hue, saturation, lightness } = hsl(hex);
  if (saturation < 0.12) return lightness > 0.35 && lightness < 0.8 ? "grey" : null;
  return RANGES.find(([end]) => hue < end)?.[1] ?? null;
}
