/** Text as areas: the outlines of its glyphs, set as the SVG sets them. */
import { advanceOf, Face, glyphOf, outlineStart, outlinesOf, UNITS_PER_EM } from "../scene/font";
import { Mark } from "../scene/scene";
import { Outline } from "./outline";
import { View, written } from "./view";

/** Puts the glyphs of a text mark into an empty outline. */
export function setText(mark: Mark, view: View, outline: Outline): void {
  const n = mark.numbers;
  const factor = n[2] / <f64>UNITS_PER_EM;
  const a = millionths(n[3] * factor) * view.scale;
  const b = millionths(n[4] * factor) * view.scale;
  const c = millionths(n[5] * factor) * view.scale;
  const d = millionths(n[6] * factor) * view.scale;
  const left = view.x(written(n[0]));
  const top = view.y(written(n[1]));
  let pen = 0;
  for (let i = 0; i < mark.text.length; i++) {
    const unit = mark.text.charCodeAt(i);
    const glyph = glyphOf(unit);
    if (unit != 0x20) setGlyph(glyph, mark.face, a, b, c, d, left + <f64>pen * a, top + <f64>pen * b, outline);
    pen += advanceOf(glyph, mark.face);
  }
}

function setGlyph(glyph: i32, face: Face, a: f64, b: f64, c: f64, d: f64, left: f64, top: f64, outline: Outline): void {
  const data = outlinesOf(face);
  const end = outlineStart(glyph + 1, face);
  let x = 0;
  let y = 0;
  let at = outlineStart(glyph, face);
  let startX = 0;
  let startY = 0;
  while (at < end) {
    const command = <i32>unchecked(data[at++]);
    if (command == 3) {
      outline.close();
      x = startX;
      y = startY;
      continue;
    }
    let x1: f64 = 0;
    let y1: f64 = 0;
    if (command == 2) {
      const cx = <f64>(x + <i32>unchecked(data[at++]));
      const cy = <f64>(y + <i32>unchecked(data[at++]));
      x1 = a * cx + c * cy + left;
      y1 = b * cx + d * cy + top;
    }
    x += <i32>unchecked(data[at++]);
    y += <i32>unchecked(data[at++]);
    const toX = a * <f64>x + c * <f64>y + left;
    const toY = b * <f64>x + d * <f64>y + top;
    if (command == 0) {
      startX = x;
      startY = y;
      outline.move(toX, toY);
    } else if (command == 1) outline.line(toX, toY);
    else outline.quadratic(x1, y1, toX, toY);
  }
}

/** As the SVG writes the numbers of a matrix. */
function millionths(value: f64): f64 {
  return Math.floor(value * 1000000.0 + 0.5) / 1000000.0;
}
