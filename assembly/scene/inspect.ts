/** The display list as JSON: what oracles and the lint read. It says what is drawn and nothing of what it means. */
import { Bounds, boundsOf } from "./bounds";
import { faceName } from "./font";
import { NONE, Paint, writeColour } from "./paint";
import { Mark, MarkKind, Scene, textBounds } from "./scene";
import { writePathData } from "./svg";
import { Turn } from "./turn";
import { Bytes } from "../text/bytes";
import { JsonWriter } from "../text/json";

/** Writes the members `width`, `height`, `background` and `marks` of an open record. */
export function writeScene(json: JsonWriter, scene: Scene): void {
  json.key("width").number(scene.width).key("height").number(scene.height);
  colour(json, "background", scene.style.background);
  json.key("marks");
  writeMarks(json, scene, 0, min(scene.solutionStart, scene.marks.length));
}

/** Writes the member `overlay`: the marks of the solution, if it is drawn. */
export function writeSolution(json: JsonWriter, scene: Scene): void {
  json.key("overlay");
  writeMarks(json, scene, min(scene.solutionStart, scene.marks.length), scene.marks.length);
}

/**
 * Writes the member `evidence` of a scene whose solution is drawn: what the solution points at, each with its box (left, top,
 * right, bottom, from 0 to 1000 of the width and the height) and the places of its marks, or "whole"; and the member `tagged`, the
 * places of all marks that belong to an object and not to an axis, a frame or a legend.
 *
 * @param turn how the picture lies in its frame; null when it is upright. The boxes are those in the frame
 */
export function writeEvidence(json: JsonWriter, scene: Scene, turn: Turn | null): void {
  json.key("evidence");
  if (scene.isWholeEvidence) json.text("whole");
  else json.openList();
  for (let i = 0; i < scene.evidence.length && !scene.isWholeEvidence; i++) {
    const marks = scene.evidence[i].marks;
    let box = new Bounds();
    for (let k = 0; k < marks.length; k++) box.join(boundsOf(scene.marks[marks[k]]));
    if (turn !== null) box = turn.bounds(box);
    json.open().key("box").openList()
      .integer(thousandth(box.left, scene.width)).integer(thousandth(box.top, scene.height))
      .integer(thousandth(box.right, scene.width)).integer(thousandth(box.bottom, scene.height))
      .closeList().key("marks").openList();
    for (let k = 0; k < marks.length; k++) json.integer(marks[k]);
    json.closeList().close();
  }
  if (!scene.isWholeEvidence) json.closeList();
  json.key("tagged").openList();
  for (let i = 0; i < scene.marks.length && i < scene.solutionStart; i++) {
    if (scene.marks[i].tag >= 0) json.integer(i);
  }
  json.closeList();
}

function thousandth(length: f64, whole: f64): i32 {
  return <i32>Math.floor(Math.max(0, Math.min(1, length / whole)) * 1000.0 + 0.5);
}

function writeMarks(json: JsonWriter, scene: Scene, from: i32, to: i32): void {
  json.openList();
  for (let i = from; i < to; i++) writeMark(json, scene.marks[i]);
  json.closeList();
}

function writeMark(json: JsonWriter, mark: Mark): void {
  const n = mark.numbers;
  json.open().key("type");
  switch (mark.kind) {
    case MarkKind.Line:
      json.text("line");
      members(json, ["x1", "y1", "x2", "y2"], n);
      break;
    case MarkKind.Polyline:
    case MarkKind.Polygon:
      json.text(mark.kind == MarkKind.Polyline ? "polyline" : "polygon");
      json.key("points").openList();
      for (let i = 0; i + 1 < n.length; i += 2) json.openList().number(n[i]).number(n[i + 1]).closeList();
      json.closeList();
      break;
    case MarkKind.Path: {
      const data = new Bytes();
      writePathData(data, mark);
      json.text("path").key("d").text(data.toString());
      break;
    }
    case MarkKind.Circle:
      json.text("circle");
      members(json, ["cx", "cy", "r"], n);
      break;
    case MarkKind.Ellipse:
      json.text("ellipse");
      members(json, ["cx", "cy", "rx", "ry", "angle"], n);
      break;
    case MarkKind.Arc:
      json.text("arc");
      members(json, ["cx", "cy", "r", "start", "sweep"], n);
      break;
    case MarkKind.Rect:
      json.text("rect");
      members(json, ["x", "y", "width", "height", "radius"], n);
      break;
    default:
      writeText(json, mark);
  }
  writePaint(json, mark.paint);
  json.close();
}

function writeText(json: JsonWriter, mark: Mark): void {
  const n = mark.numbers;
  json.text("text").key("text").text(mark.text);
  members(json, ["x", "y", "size"], n);
  json.key("face").text(faceName(mark.face));
  json.key("angle").number((Math.atan2(n[4], n[3]) * 180.0) / Math.PI);
  json.key("mirrored").bool(n[3] * n[6] - n[4] * n[5] < 0);
  const box = textBounds(mark);
  json.key("box").openList().number(box[0]).number(box[1]).number(box[2]).number(box[3]).closeList();
}

function writePaint(json: JsonWriter, paint: Paint): void {
  if (paint.fill != NONE) colour(json, "fill", paint.fill);
  if (paint.stroke != NONE) {
    colour(json, "stroke", paint.stroke);
    json.key("strokeWidth").number(paint.width);
    if (paint.dash > 0) json.key("dash").openList().number(paint.dash).number(paint.gap).closeList();
  }
  const hatch = paint.hatch;
  if (hatch !== null) {
    json.key("hatch").open();
    colour(json, "stroke", hatch.colour);
    json.key("strokeWidth").number(hatch.width).key("angle").number(hatch.angle).key("spacing").number(hatch.spacing).close();
  }
  if (paint.opacity < 1) json.key("opacity").number(paint.opacity);
}

function members(json: JsonWriter, names: string[], values: f64[]): void {
  for (let i = 0; i < names.length; i++) json.key(names[i]).number(values[i]);
}

function colour(json: JsonWriter, key: string, value: i32): void {
  const text = new Bytes(8);
  writeColour(text, value);
  json.key(key).text(text.toString());
}
