/**
 * Writes `assembly/scene/font.generated.ts`: the outlines and metrics of every symbol that the suite may draw, in two
 * weights of DejaVu Sans, and as a textbook sets it, in DejaVu Serif with slanted letters. Text is drawn from these outlines, so no host needs a font and metrics are exact.
 *
 * An outline is a run of 16-bit numbers: a command (0 move, 1 line, 2 quadratic curve, 3 close) and its coordinates in
 * font units, y down, relative to the current point as in an SVG path.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import opentype, { type Font, type PathCommand } from "opentype.js";

const require = createRequire(import.meta.url);
const OUTPUT = fileURLToPath(new URL("../assembly/scene/font.generated.ts", import.meta.url));

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

/** Every character that an environment may draw. */
const CHARACTERS = [
  range(0x20, 0x7e),
  "£¥€¢§©°±²³¹·¼½¾×÷äöüßéèàçñ",
  range(0x391, 0x3a9).replace("\u03a2", ""),
  range(0x3b1, 0x3c9),
  "′″‴‘’“”–—…•†‡‰‹›«»",
  "⁰⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎",
  "←↑→↓↔↕↖↗↘↙⇐⇑⇒⇓⇔↺↻↶↷",
  "∀∂∃∅∆∇∈∉∋∎∏∑−∓∕∖∘∙√∛∝∞∟∠∡∢∣∥∦∧∨∩∪∫∮∴∵∶∷∼≃≅≈≠≡≤≥≪≫⊂⊃⊄⊆⊇⊕⊖⊗⊙⊢⊤⊥⊻⋅⋮⋯",
  "ℂℕℙℚℝℤℓ℃℉Ω",
  "■□▢▣▪▫▬▭▲△▴▵▶▷▸▹►▻▼▽▾▿◀◁◂◃◄◅◆◇◈◉◊○◌◎●◐◑◒◓◔◕◖◗◢◣◤◥◦◯",
  "★☆☐☑☒☼☾♀♂♔♕♖♗♘♙♚♛♜♝♞♟♠♡♢♣♤♥♦♧♩♪♫♬♭♮♯⚀⚁⚂⚃⚄⚅✓✔✕✗✘✚✦✶",
].join("");

interface Face {
  advances: number[];
  boxes: number[];
  offsets: number[];
  outlines: number[];
}

function load(family: "dejavu-sans" | "dejavu-serif", weight: 400 | 700, slope: "normal" | "italic"): Font {
  const path = require.resolve(`@fontsource/${family}/files/${family}-latin-${weight}-${slope}.woff`);
  const bytes = readFileSync(path);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

function rounded(command: PathCommand): PathCommand {
  return Object.fromEntries(
    Object.entries(command).map(([name, value]) => [name, typeof value === "number" ? Math.round(value) : value]),
  ) as unknown as PathCommand;
}

/** @param fonts from which a symbol is taken: the first one that has it */
function face(codes: number[], fonts: (code: number) => Font[]): Face {
  const result: Face = { advances: [], boxes: [], offsets: [], outlines: [] };
  for (const code of codes) {
    const character = String.fromCodePoint(code);
    const source = fonts(code).find((font) => font.charToGlyphIndex(character) !== 0);
    if (source === undefined) throw new Error(`the font has no glyph for ${character} (${code.toString(16)})`);
    const glyph = source.charToGlyph(character);
    const path = glyph.getPath(0, 0, source.unitsPerEm);
    const box = path.getBoundingBox();
    result.advances.push(glyph.advanceWidth ?? 0);
    result.boxes.push(...[box.x1, box.y1, box.x2, box.y2].map(Math.round));
    result.offsets.push(result.outlines.length);
    let x = 0, y = 0, startX = 0, startY = 0;
    for (const exact of path.commands) {
      // Implied points lie at half units; a 4096th of an em is below anything a picture shows.
      const command = rounded(exact);
      if (command.type === "M") {
        result.outlines.push(0, command.x - x, command.y - y);
        [x, y, startX, startY] = [command.x, command.y, command.x, command.y];
      } else if (command.type === "L") {
        result.outlines.push(1, command.x - x, command.y - y);
        [x, y] = [command.x, command.y];
      } else if (command.type === "Q") {
        result.outlines.push(2, command.x1 - x, command.y1 - y, command.x - x, command.y - y);
        [x, y] = [command.x, command.y];
      } else if (command.type === "Z") {
        result.outlines.push(3);
        [x, y] = [startX, startY];
      } else {
        throw new Error(`${character}: a TrueType outline has no ${command.type} command`);
      }
    }
  }
  result.offsets.push(result.outlines.length);
  for (const value of result.outlines) {
    if (Math.abs(value) > 32767) throw new Error(`outline coordinate ${value} does not fit`);
  }
  return result;
}

const regular = load("dejavu-sans", 400, "normal");
const bold = load("dejavu-sans", 700, "normal");
const serif = load("dejavu-serif", 400, "normal");
const slanted = load("dejavu-serif", 400, "italic");
const codes = [...new Set([...CHARACTERS].map((c) => c.codePointAt(0)!))].sort((a, b) => a - b);
for (const font of [bold, serif, slanted]) {
  if (font.unitsPerEm !== regular.unitsPerEm) throw new Error("the faces differ in units per em");
}
const isLetter = (code: number): boolean => /\p{L}/u.test(String.fromCodePoint(code));

const table = (name: string, type: string, values: number[]): string => {
  const lines: string[] = [];
  for (let i = 0; i < values.length; i += 40) lines.push("  " + values.slice(i, i + 40).join(","));
  return `export const ${name}: StaticArray<${type}> = [\n${lines.join(",\n")}\n];\n`;
};
const faceTables = (name: string, data: Face): string =>
  table(`${name}_ADVANCES`, "i16", data.advances) +
  table(`${name}_BOXES`, "i16", data.boxes) +
  table(`${name}_OFFSETS`, "i32", data.offsets) +
  table(`${name}_OUTLINES`, "i16", data.outlines);

writeFileSync(
  OUTPUT,
  `// Written by scripts/font.ts from DejaVu Sans and DejaVu Serif; see NOTICE. Do not edit.\n` +
    `export const UNITS_PER_EM: i32 = ${regular.unitsPerEm};\n` +
    `export const ASCENT: i32 = ${regular.ascender};\nexport const DESCENT: i32 = ${-regular.descender};\n` +
    `export const CAP_HEIGHT: i32 = ${regular.charToGlyph("H").getBoundingBox().y2};\n` +
    `export const X_HEIGHT: i32 = ${regular.charToGlyph("x").getBoundingBox().y2};\n` +
    table("CODE_POINTS", "u16", codes) +
    faceTables("REGULAR", face(codes, () => [regular])) +
    faceTables("BOLD", face(codes, () => [bold, regular])) +
    faceTables("BOOK", face(codes, (code) => (isLetter(code) ? [slanted, serif, regular] : [serif, regular]))),
);
console.log(`font: ${codes.length} symbols in three faces`);
