/** Captions as outlines: the rasteriser is given no fonts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font } from "opentype.js";

let font: Font | undefined;

function face(): Font {
  if (font) return font;
  const path = createRequire(import.meta.url).resolve("@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff");
  const bytes = readFileSync(path);
  font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return font;
}

/** SVG paths that draw `text` with its baseline's left end at (x, y). */
export function caption(text: string, x: number, y: number, size: number): string {
  const font = face();
  let paths = "";
  // Glyph by glyph: a caption needs neither ligatures nor kerning.
  for (const character of text) {
    const glyph = font.charToGlyph(character);
    paths += `<path d="${glyph.getPath(x, y, size).toPathData(1)}"/>`;
    x += ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm;
  }
  return paths;
}
