/**
 * The verbs by which an environment draws its solution over its own picture. They have a look of their own in every theme: one
 * colour that no mark has, on a halo of the background's; texts stand on plates of that colour, where they cover the least.
 *
 * What a solution points at is its evidence. An environment numbers its objects while it draws them (`Scene.tag`), and a verb
 * that takes a tag points at all marks of that object. Coordinates are in the frame in force, lengths in canvas units.
 */
import { drawHead } from "./arrow";
import { Bounds, boundsOf } from "./bounds";
import { Face, inkBox, textWidth } from "./font";
import { cosine, sine } from "./frame";
import { Paint } from "./paint";
import { Align, Baseline, Evidence, MarkKind, Scene } from "./scene";

/** Magenta of plates and of strokes: white on it has 5 : 1; lighter where the ground is dark. */
const COLOUR: i32 = 0xd9006c;
const ON_DARK: i32 = 0xff5aa8;
const ON_COLOUR: i32 = 0xffffff;
/** Width of strokes and of their halo. */
const STROKE: f64 = 4;
const HALO: f64 = 8;
/** Of places: radius of a ring around one, width of its stroke, radius of a dot on one. */
const SPOT: f64 = 8;
const THIN: f64 = 3;
const DOT: f64 = 5;
/** Between an object and the ring around it. */
const ROOM: f64 = 5;
/** Size of texts, and what a plate is larger than its text. */
const SIZE: f64 = 19;
const PAD: f64 = 5;
/** From a note to the edge of the canvas. */
const NOTE_MARGIN: f64 = 4;
/** Directions and distances that are tried for a plate. */
const DIRECTIONS: i32 = 16;
const STEPS: i32 = 5;

/** Points at an object without drawing anything. */
export function point(scene: Scene, tag: i32): void {
  pointAt(scene, tag);
}

/** Says that everything in the picture is evidence: a Sudoku. */
export function pointAtAll(scene: Scene): void {
  scene.isWholeEvidence = true;
}

/** Rings an object, and writes a label beside the ring. */
export function ring(scene: Scene, tag: i32, label: string = ""): void {
  const box = pointAt(scene, tag).grown(ROOM + STROKE / 2);
  scene.toCanvas();
  const rx = box.width / 2, ry = box.height / 2;
  // An ellipse through the corners of the box would be half as large again; a circle goes around small things.
  if (Math.max(rx, ry) < 40) {
    const radius = Math.max(rx, ry);
    scene.circle(box.middleX, box.middleY, radius, halo(scene));
    scene.circle(box.middleX, box.middleY, radius, stroke(scene));
  } else {
    scene.rect(box.left, box.top, box.width, box.height, halo(scene), 12);
    scene.rect(box.left, box.top, box.width, box.height, stroke(scene), 12);
  }
  scene.leave();
  if (label != "") plate(scene, label, box, SIZE);
}

/** Frames an object: an option, a panel, a row. */
export function frame(scene: Scene, tag: i32, label: string = ""): void {
  const box = pointAt(scene, tag).grown(ROOM);
  scene.toCanvas();
  scene.rect(box.left, box.top, box.width, box.height, halo(scene), 6);
  scene.rect(box.left, box.top, box.width, box.height, stroke(scene), 6);
  scene.leave();
  if (label != "") plate(scene, label, box, SIZE);
}

/** Draws the box that is asked for, in canvas units and without room, and points at the object that it is of. */
export function box(scene: Scene, tag: i32, bounds: Bounds, label: string = ""): void {
  pointAt(scene, tag);
  scene.toCanvas();
  // Thin, and without a halo, which would cover what is small.
  scene.rect(bounds.left, bounds.top, bounds.width, bounds.height, Paint.line(solutionColour(scene), THIN));
  scene.leave();
  if (label != "") plate(scene, label, bounds, SIZE);
}

/** Tints an object's box so that it stays readable. */
export function highlight(scene: Scene, tag: i32): void {
  const box = pointAt(scene, tag).grown(ROOM);
  scene.toCanvas();
  scene.rect(box.left, box.top, box.width, box.height, Paint.fill(solutionColour(scene)).faded(0.22), 4);
  scene.leave();
}

/** Rings a place: a crossing, a turning point. */
export function spot(scene: Scene, x: f64, y: f64, radius: f64 = SPOT): void {
  const cx = scene.canvasX(x, y), cy = scene.canvasY(x, y);
  scene.toCanvas();
  scene.circle(cx, cy, radius, Paint.line(scene.style.background, THIN + 4).faded(0.75));
  scene.circle(cx, cy, radius, Paint.line(solutionColour(scene), THIN));
  scene.leave();
}

/** Puts a dot on a place: into an area that is counted. */
export function dot(scene: Scene, x: f64, y: f64, radius: f64 = DOT): void {
  const cx = scene.canvasX(x, y), cy = scene.canvasY(x, y);
  scene.toCanvas();
  scene.circle(cx, cy, radius, Paint.fill(solutionColour(scene)).edge(scene.style.background, 1.5));
  scene.leave();
}

/** A check mark with its corner at (x, y). */
export function tick(scene: Scene, x: f64, y: f64, size: f64 = 22): void {
  const points: f64[] = [x - size * 0.4, y - size * 0.4, x, y, x + size * 0.7, y - size];
  scene.polyline(points, halo(scene));
  scene.polyline(points, stroke(scene));
}

/** A way through points given as x, y, x, y ..., with a head at its end. */
export function route(scene: Scene, points: f64[]): void {
  const last = points.length - 2;
  if (last < 2) return;
  scene.polyline(points, halo(scene));
  scene.polyline(points, stroke(scene));
  drawHead(scene, points[last], points[last + 1], points[last] - points[last - 2], points[last + 1] - points[last - 1], solutionColour(scene), 16);
}

/** A closed line through points given as x, y, x, y ... */
export function loop(scene: Scene, points: f64[]): void {
  scene.polygon(points, halo(scene));
  scene.polygon(points, stroke(scene));
}

/** An arrow from one place to another. */
export function arrow(scene: Scene, x1: f64, y1: f64, x2: f64, y2: f64): void {
  route(scene, [x1, y1, x2, y2]);
}

/** A line without a head: an auxiliary line, a cut, a level. */
export function line(scene: Scene, x1: f64, y1: f64, x2: f64, y2: f64): void {
  scene.line(x1, y1, x2, y2, halo(scene));
  scene.line(x1, y1, x2, y2, stroke(scene));
}

/** Writes a text with its middle at (x, y), where the picture is blank: into a cell. */
export function write(scene: Scene, text: string, x: f64, y: f64, size: f64 = SIZE): void {
  const cx = scene.canvasX(x, y), cy = scene.canvasY(x, y);
  put(scene, text, cx, cy, size);
}

/** Writes a text beside a place, where it covers the least. */
export function label(scene: Scene, text: string, x: f64, y: f64, clearance: f64 = 0): void {
  const cx = scene.canvasX(x, y), cy = scene.canvasY(x, y);
  plate(scene, text, new Bounds(cx - clearance, cy - clearance, cx + clearance, cy + clearance), SIZE);
}

/** Writes a text beside an object, and points at it. */
export function name(scene: Scene, tag: i32, text: string): void {
  plate(scene, text, pointAt(scene, tag), SIZE);
}

/** Writes a line for the whole picture, where it covers the least: the sum, the rule, the result. A long one is set smaller, so that it stays in the canvas. */
export function note(scene: Scene, text: string): void {
  const room = scene.width - 2 * (PAD + NOTE_MARGIN);
  const size = Math.min(SIZE, (SIZE * room) / textWidth(text, SIZE, true));
  const width = textWidth(text, size, Face.Bold) + 2 * PAD;
  const height = size + 2 * PAD;
  const obstacles = obstaclesOf(scene);
  let best = f64.MAX_VALUE, bestX: f64 = 0, bestY: f64 = 0;
  for (let row = 0; row < 13; row++) {
    // From the bottom up: captions stand below.
    const y = scene.height - height / 2 - NOTE_MARGIN - (<f64>row * (scene.height - height - 2 * NOTE_MARGIN)) / 12;
    for (let column = 0; column < 7; column++) {
      const x = width / 2 + NOTE_MARGIN + (<f64>column * (scene.width - width - 2 * NOTE_MARGIN)) / 6;
      const cost = costOf(scene, obstacles, new Bounds(x - width / 2, y - height / 2, x + width / 2, y + height / 2));
      if (cost >= best) continue;
      best = cost;
      bestX = x;
      bestY = y;
    }
  }
  put(scene, text, bestX, bestY, size);
}

/** Notes an object as evidence, and returns the box around its marks. */
function pointAt(scene: Scene, tag: i32): Bounds {
  const box = new Bounds();
  const found = new Evidence(tag);
  for (let i = 0; i < scene.marks.length && i < scene.solutionStart; i++) {
    if (scene.marks[i].tag != tag) continue;
    found.marks.push(i);
    box.join(boundsOf(scene.marks[i]));
  }
  assert(found.marks.length > 0, "a solution points at an object that was not drawn");
  for (let i = 0; i < scene.evidence.length; i++) {
    if (scene.evidence[i].tag == tag) return box;
  }
  scene.evidence.push(found);
  return box;
}

/** The colour of solutions on this picture, for marks that no verb draws. */
export function solutionColour(scene: Scene): i32 {
  return scene.style.isDark ? ON_DARK : COLOUR;
}

function stroke(scene: Scene): Paint {
  return Paint.line(solutionColour(scene), STROKE);
}

function halo(scene: Scene): Paint {
  return Paint.line(scene.style.background, HALO).faded(0.75);
}

/** Draws a text on its plate around a place of the canvas. */
function put(scene: Scene, text: string, x: f64, y: f64, size: f64): void {
  const width = textWidth(text, size, Face.Bold);
  const ink = inkBox(text, size, Face.Bold);
  const height = ink[3] - ink[1];
  scene.toCanvas();
  scene.rect(x - width / 2 - PAD, y - height / 2 - PAD, width + 2 * PAD, height + 2 * PAD, Paint.fill(COLOUR).edge(scene.style.background, 1.5), 5);
  scene.text(text, x, y - (ink[1] + ink[3]) / 2, size, ON_COLOUR, Align.Centre, Baseline.Alphabetic, Face.Bold);
  scene.leave();
}

/** Draws a text beside a box, where it covers the least. */
function plate(scene: Scene, text: string, box: Bounds, size: f64): void {
  const ink = inkBox(text, size, Face.Bold);
  const width = textWidth(text, size, Face.Bold) + 2 * PAD;
  const height = ink[3] - ink[1] + 2 * PAD;
  const obstacles = obstaclesOf(scene);
  let best = f64.MAX_VALUE, bestX = box.middleX, bestY = box.middleY;
  for (let step = 0; step < STEPS && best > 0; step++) {
    const gap = 3.0 + <f64>step * 9.0;
    for (let i = 0; i < DIRECTIONS; i++) {
      // Up to the right first, then by turns to either side.
      const turn = -60.0 + (<f64>((i + 1) >> 1) * (i % 2 == 0 ? -1.0 : 1.0) * 360.0) / <f64>DIRECTIONS;
      const x = box.middleX + cosine(turn) * (box.width / 2 + gap + width / 2);
      const y = box.middleY + sine(turn) * (box.height / 2 + gap + height / 2);
      const cost = costOf(scene, obstacles, new Bounds(x - width / 2, y - height / 2, x + width / 2, y + height / 2));
      if (cost >= best) continue;
      best = cost;
      bestX = x;
      bestY = y;
    }
  }
  put(scene, text, bestX, bestY, size);
}

/** A box to keep off, and how much each square unit of it is worth. */
class Obstacle {
  constructor(public box: Bounds, public worth: f64) {}
}

function obstaclesOf(scene: Scene): Obstacle[] {
  const found: Obstacle[] = [];
  const page = scene.width * scene.height;
  for (let i = 0; i < scene.marks.length; i++) {
    const mark = scene.marks[i];
    const box = boundsOf(mark);
    if (box.isEmpty) continue;
    // Frames, panels and grounds are there to be written on.
    if (mark.kind != MarkKind.Text && box.width * box.height > page / 10) continue;
    const isOwn = i >= scene.solutionStart;
    found.push(new Obstacle(box, isOwn ? (mark.kind == MarkKind.Text || mark.kind == MarkKind.Rect ? 20.0 : 4.0) : mark.kind == MarkKind.Text ? 20.0 : 1.0));
  }
  return found;
}

function costOf(scene: Scene, obstacles: Obstacle[], box: Bounds): f64 {
  const margin: f64 = 3;
  let cost = 1000.0 * (Math.max(0, margin - box.left) + Math.max(0, margin - box.top) + Math.max(0, box.right + margin - scene.width) + Math.max(0, box.bottom + margin - scene.height));
  for (let i = 0; i < obstacles.length; i++) cost += obstacles[i].worth * box.shared(obstacles[i].box);
  return cost;
}
