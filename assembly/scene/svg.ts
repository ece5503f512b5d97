/** Writes a scene as SVG. Attributes use single quotes, so that the JSON that carries the SVG needs no escapes. */
import { advanceOf, Face, FACES, glyphOf, UNITS_PER_EM, writeOutline } from "./font";
import { cosine, sine } from "./frame";
import { asDrawn } from "./hand";
import { hatchLinesOf } from "./hatch";
import { NONE, Paint, writeColour } from "./paint";
import { coordinatesOf, Mark, MarkKind, PathCommand, Scene } from "./scene";
import { CODE_POINTS } from "./font.generated";
import { Bytes } from "../text/bytes";

/** Appends the whole picture: background, then the marks in drawing order. */
export function writeSvg(bytes: Bytes, scene: Scene): void {
  const style = scene.style;
  bytes.text("<svg xmlns='http://www.w3.org/2000/svg'");
  attribute(bytes, " width='", scene.width);
  attribute(bytes, " height='", scene.height);
  bytes.text(" viewBox='0 0 ");
  numbers(bytes, scene.width, scene.height);
  bytes.text("'>");
  writeGlyphs(bytes, scene);
  bytes.text("<rect");
  attribute(bytes, " width='", scene.width);
  attribute(bytes, " height='", scene.height);
  bytes.text(" fill='");
  writeColour(bytes, style.background);
  bytes.text("'/>");
  for (let i = 0; i < scene.marks.length; i++) {
    writeMark(bytes, asDrawn(scene.marks[i], style));
    if (scene.marks[i].paint.hatch !== null) writeHatch(bytes, scene.marks[i]);
  }
  bytes.text("</svg>");
}

/** Every glyph that the picture uses, once. */
function writeGlyphs(bytes: Bytes, scene: Scene): void {
  const seen = new StaticArray<u8>(CODE_POINTS.length * FACES);
  let opened = false;
  for (let i = 0; i < scene.marks.length; i++) {
    const mark = scene.marks[i];
    if (mark.kind != MarkKind.Text) continue;
    for (let k = 0; k < mark.text.length; k++) {
      const glyph = glyphOf(mark.text.charCodeAt(k));
      const slot = glyph * FACES + <i32>mark.face;
      if (seen[slot]) continue;
      seen[slot] = 1;
      if (mark.text.charCodeAt(k) == 0x20) continue;
      if (!opened) bytes.text("<defs>");
      opened = true;
      bytes.text("<path id='");
      glyphName(bytes, glyph, mark.face);
      bytes.text("' d='");
      writeOutline(bytes, glyph, mark.face);
      bytes.text("'/>");
    }
  }
  if (opened) bytes.text("</defs>");
}

function glyphName(bytes: Bytes, glyph: i32, face: Face): void {
  bytes.byte(face == Face.Regular ? 0x67 : face == Face.Bold ? 0x62 : 0x73).integer(glyph);
}

function writeMark(bytes: Bytes, mark: Mark): void {
  const n = mark.numbers;
  switch (mark.kind) {
    case MarkKind.Line:
      bytes.text("<line");
      attribute(bytes, " x1='", n[0]);
      attribute(bytes, " y1='", n[1]);
      attribute(bytes, " x2='", n[2]);
      attribute(bytes, " y2='", n[3]);
      break;
    case MarkKind.Polyline:
    case MarkKind.Polygon:
      bytes.text(mark.kind == MarkKind.Polyline ? "<polyline points='" : "<polygon points='");
      for (let i = 0; i + 1 < n.length; i += 2) {
        if (i > 0) bytes.byte(0x20);
        numbers(bytes, n[i], n[i + 1]);
      }
      bytes.byte(0x27);
      break;
    case MarkKind.Path:
      bytes.text("<path d='");
      writePathData(bytes, mark);
      bytes.byte(0x27);
      break;
    case MarkKind.Circle:
      bytes.text("<circle");
      attribute(bytes, " cx='", n[0]);
      attribute(bytes, " cy='", n[1]);
      attribute(bytes, " r='", n[2]);
      break;
    case MarkKind.Ellipse:
      bytes.text("<ellipse");
      attribute(bytes, " rx='", n[2]);
      attribute(bytes, " ry='", n[3]);
      bytes.text(" transform='translate(");
      numbers(bytes, n[0], n[1]);
      bytes.text(") rotate(");
      bytes.hundredths(n[4]).text(")'");
      break;
    case MarkKind.Arc:
      bytes.text("<path d='");
      writeArcData(bytes, n[0], n[1], n[2], n[3], n[4]);
      bytes.byte(0x27);
      break;
    case MarkKind.Rect:
      bytes.text("<rect");
      attribute(bytes, " x='", n[0]);
      attribute(bytes, " y='", n[1]);
      attribute(bytes, " width='", n[2]);
      attribute(bytes, " height='", n[3]);
      if (n[4] > 0) attribute(bytes, " rx='", n[4]);
      break;
    default:
      writeText(bytes, mark);
      return;
  }
  writePaint(bytes, mark.paint, mark.kind);
  bytes.text("/>");
}

/** Writes the lines across a mark's fill as one path. */
function writeHatch(bytes: Bytes, mark: Mark): void {
  const lines = hatchLinesOf(mark);
  if (lines.length == 0) return;
  bytes.text("<path d='");
  for (let i = 0; i < lines.length; i += 2) {
    bytes.byte((i & 2) == 0 ? 0x4d : 0x4c);
    numbers(bytes, lines[i], lines[i + 1]);
  }
  const hatch = mark.paint.hatch!;
  bytes.text("' fill='none' stroke='");
  writeColour(bytes, hatch.colour);
  attribute(bytes, "' stroke-width='", hatch.width);
  bytes.text("/>");
}

function writeText(bytes: Bytes, mark: Mark): void {
  const n = mark.numbers;
  const scale = n[2] / <f64>UNITS_PER_EM;
  bytes.text("<g transform='matrix(");
  // Hundredths are too coarse for a scale of about 0.01: these four are written in millionths.
  for (let i = 3; i < 7; i++) bytes.scaled(<i64>Math.floor(n[i] * scale * 1000000.0 + 0.5), 6).byte(0x20);
  numbers(bytes, n[0], n[1]);
  bytes.text(")' fill='");
  writeColour(bytes, mark.paint.fill);
  bytes.text("'>");
  let pen = 0;
  for (let i = 0; i < mark.text.length; i++) {
    const unit = mark.text.charCodeAt(i);
    const glyph = glyphOf(unit);
    if (unit != 0x20) {
      bytes.text("<use href='#");
      glyphName(bytes, glyph, mark.face);
      if (pen > 0) bytes.text("' x='").integer(pen);
      bytes.text("'/>");
    }
    pen += advanceOf(glyph, mark.face);
  }
  bytes.text("</g>");
}

/** Appends the data of a path mark. */
export function writePathData(bytes: Bytes, mark: Mark): void {
  let at = 0;
  for (let i = 0; i < mark.commands.length; i++) {
    const command = mark.commands[i];
    bytes.byte(
      command == PathCommand.Move ? 0x4d
        : command == PathCommand.Line ? 0x4c
        : command == PathCommand.Quadratic ? 0x51
        : command == PathCommand.Cubic ? 0x43 : 0x5a,
    );
    const count = coordinatesOf(command);
    for (let k = 0; k < count; k += 2) {
      if (k > 0) bytes.byte(0x20);
      numbers(bytes, mark.numbers[at], mark.numbers[at + 1]);
      at += 2;
    }
  }
}

function writeArcData(bytes: Bytes, x: f64, y: f64, radius: f64, start: f64, sweep: f64): void {
  // An arc command cannot say where a full turn goes, and loses precision near one: long arcs are written in two pieces.
  const pieces = Math.abs(sweep) > 180.0 ? 2 : 1;
  bytes.byte(0x4d);
  numbers(bytes, x + radius * cosine(start), y + radius * sine(start));
  for (let i = 1; i <= pieces; i++) {
    const angle = start + (sweep * <f64>i) / <f64>pieces;
    bytes.byte(0x41);
    numbers(bytes, radius, radius);
    bytes.text(sweep < 0 ? " 0 0 0 " : " 0 0 1 ");
    numbers(bytes, x + radius * cosine(angle), y + radius * sine(angle));
  }
}

function writePaint(bytes: Bytes, paint: Paint, kind: MarkKind): void {
  bytes.text(" fill='");
  writeColour(bytes, paint.fill);
  bytes.byte(0x27);
  if (paint.stroke != NONE) {
    bytes.text(" stroke='");
    writeColour(bytes, paint.stroke);
    attribute(bytes, "' stroke-width='", paint.width);
    if (hasRoundJoins(kind)) bytes.text(" stroke-linejoin='round'");
    if (hasRoundCaps(kind, paint)) bytes.text(" stroke-linecap='round'");
    if (paint.dash > 0) {
      bytes.text(" stroke-dasharray='");
      numbers(bytes, paint.dash, paint.gap);
      bytes.byte(0x27);
    }
  }
  if (paint.opacity < 1) attribute(bytes, " opacity='", paint.opacity);
}

/** Whether the corners of a stroke are round; otherwise they are mitred. */
export function hasRoundJoins(kind: MarkKind): bool {
  return kind != MarkKind.Circle && kind != MarkKind.Ellipse && kind != MarkKind.Rect;
}

/** Whether the ends of a stroke are round: those of dashes would close the gaps. */
export function hasRoundCaps(kind: MarkKind, paint: Paint): bool {
  return hasRoundJoins(kind) && paint.dash == 0;
}

function attribute(bytes: Bytes, opening: string, value: f64): void {
  bytes.text(opening).hundredths(value).byte(0x27);
}

function numbers(bytes: Bytes, first: f64, second: f64): void {
  bytes.hundredths(first).byte(0x20).hundredths(second);
}
