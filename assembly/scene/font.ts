/** Exact metrics and outlines of the compiled font. Lengths are in the unit of the size that is passed. */
import {
  ASCENT, BOLD_ADVANCES, BOLD_BOXES, BOLD_OFFSETS, BOLD_OUTLINES, BOOK_ADVANCES, BOOK_BOXES, BOOK_OFFSETS, BOOK_OUTLINES, CAP_HEIGHT, CODE_POINTS,
  DESCENT, REGULAR_ADVANCES, REGULAR_BOXES, REGULAR_OFFSETS, REGULAR_OUTLINES, UNITS_PER_EM, X_HEIGHT,
} from "./font.generated";
import { Bytes } from "../text/bytes";

export { UNITS_PER_EM };

/** The cuts of the font. */
export const enum Face {
  Regular = 0,
  Bold = 1,
  /** With serifs, and letters slanted: as textbooks set points, variables and the numbers beside them. */
  Book = 2,
}

/** How many faces there are. */
export const FACES: i32 = 3;

/** The name of a face. */
export function faceName(face: Face): string {
  return face == Face.Regular ? "regular" : face == Face.Bold ? "bold" : "book";
}

/** Height of capitals and digits above the baseline, as a share of the size. */
export const CAPITAL: f64 = <f64>CAP_HEIGHT / <f64>UNITS_PER_EM;
/** Height of a lower-case x, as a share of the size. */
export const LOWER: f64 = <f64>X_HEIGHT / <f64>UNITS_PER_EM;
/** Extent above the baseline, as a share of the size. */
export const ABOVE: f64 = <f64>ASCENT / <f64>UNITS_PER_EM;
/** Extent below the baseline, as a share of the size. */
export const BELOW: f64 = <f64>DESCENT / <f64>UNITS_PER_EM;

/** The glyph of a UTF-16 code unit; the white square stands for what the font has not. */
export function glyphOf(unit: i32): i32 {
  let low = 0;
  let high = CODE_POINTS.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const code = <i32>unchecked(CODE_POINTS[middle]);
    if (code == unit) return middle;
    if (code < unit) low = middle + 1;
    else high = middle - 1;
  }
  return unit == 0x25a1 ? 0 : glyphOf(0x25a1);
}

/** Whether every character of a text can be drawn. */
export function canDraw(text: string): bool {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (<i32>CODE_POINTS[glyphOf(unit)] != unit) return false;
  }
  return true;
}

/** How far the pen moves for a glyph, in font units. */
export function advanceOf(glyph: i32, face: Face): i32 {
  const advances = face == Face.Regular ? REGULAR_ADVANCES : face == Face.Bold ? BOLD_ADVANCES : BOOK_ADVANCES;
  return <i32>unchecked(advances[glyph]);
}

/** Width of a text set at `size`. */
export function textWidth(text: string, size: f64, face: Face = Face.Regular): f64 {
  let units = 0;
  for (let i = 0; i < text.length; i++) units += advanceOf(glyphOf(text.charCodeAt(i)), face);
  return (<f64>units * size) / <f64>UNITS_PER_EM;
}

/** Ink of a text set at `size` with its pen at the origin, y down: left, top, right, bottom. All 0 when nothing is inked. */
export function inkBox(text: string, size: f64, face: Face): StaticArray<f64> {
  const boxes = face == Face.Regular ? REGULAR_BOXES : face == Face.Bold ? BOLD_BOXES : BOOK_BOXES;
  let pen = 0;
  let left = i32.MAX_VALUE, top = i32.MAX_VALUE, right = i32.MIN_VALUE, bottom = i32.MIN_VALUE;
  for (let i = 0; i < text.length; i++) {
    const glyph = glyphOf(text.charCodeAt(i));
    const at = glyph * 4;
    if (boxes[at] != boxes[at + 2]) {
      left = min(left, pen + <i32>boxes[at]);
      top = min(top, <i32>boxes[at + 1]);
      right = max(right, pen + <i32>boxes[at + 2]);
      bottom = max(bottom, <i32>boxes[at + 3]);
    }
    pen += advanceOf(glyph, face);
  }
  const box = new StaticArray<f64>(4);
  if (left > right) return box;
  const scale = size / <f64>UNITS_PER_EM;
  box[0] = <f64>left * scale;
  box[1] = <f64>top * scale;
  box[2] = <f64>right * scale;
  box[3] = <f64>bottom * scale;
  return box;
}

/** Where a glyph's outline begins and, for the glyph after it, where it ends in `outlinesOf`. */
export function outlineStart(glyph: i32, face: Face): i32 {
  const offsets = face == Face.Regular ? REGULAR_OFFSETS : face == Face.Bold ? BOLD_OFFSETS : BOOK_OFFSETS;
  return unchecked(offsets[glyph]);
}

/** The outlines of a face: a command (0 move, 1 line, 2 quadratic, 3 close), then its coordinates relative to the present point, y down. */
export function outlinesOf(face: Face): StaticArray<i16> {
  return face == Face.Regular ? REGULAR_OUTLINES : face == Face.Bold ? BOLD_OUTLINES : BOOK_OUTLINES;
}

/** Appends a glyph's outline as SVG path data in font units, y down. */
export function writeOutline(bytes: Bytes, glyph: i32, face: Face): void {
  const outlines = outlinesOf(face);
  let at = outlineStart(glyph, face);
  const end = outlineStart(glyph + 1, face);
  while (at < end) {
    const command = <i32>outlines[at++];
    if (command == 3) {
      bytes.byte(0x7a);
      continue;
    }
    bytes.byte(command == 0 ? 0x6d : command == 1 ? 0x6c : 0x71);
    const count = command == 2 ? 4 : 2;
    for (let k = 0; k < count; k++) {
      const value = <i32>outlines[at++];
      if (k > 0 && value >= 0) bytes.byte(0x20);
      bytes.integer(value);
    }
  }
}
