/**
 * The picture as a display list of typed marks in canvas coordinates (x right, y down). Environments draw into it in
 * whatever frame suits them; the SVG writer, the fingerprint and `inspect` read it.
 */
import { Frame } from "./frame";
import { ABOVE, BELOW, CAPITAL, Face, inkBox, textWidth } from "./font";
import { NONE, Paint } from "./paint";
import { Style } from "./style";

export const enum MarkKind {
  /** x1 y1 x2 y2 */
  Line = 0,
  /** x y ... */
  Polyline = 1,
  /** x y ... */
  Polygon = 2,
  /** coordinates of `commands` */
  Path = 3,
  /** cx cy r */
  Circle = 4,
  /** cx cy rx ry angle */
  Ellipse = 5,
  /** cx cy r start sweep: degrees, clockwise from the right */
  Arc = 6,
  /** x y width height corner radius */
  Rect = 7,
  /** pen x, pen y, size, a b c d of the frame's directions */
  Text = 8,
}

/** Commands of a path. */
export const enum PathCommand {
  Move = 0,
  Line = 1,
  Quadratic = 2,
  Cubic = 3,
  Close = 4,
}

/** How many coordinates a path command takes. */
export function coordinatesOf(command: u8): i32 {
  return command == PathCommand.Close ? 0 : command == PathCommand.Quadratic ? 4 : command == PathCommand.Cubic ? 6 : 2;
}

/** One primitive of the picture, in canvas units. */
export class Mark {
  commands: u8[] = [];
  text: string = "";
  face: Face = Face.Regular;
  /** The object that it belongs to, by the number that the environment gave it; -1 for none. Never drawn and never hashed. */
  tag: i32 = -1;

  constructor(public kind: MarkKind, public numbers: f64[], public paint: Paint) {}
}

/** Horizontal anchor of a text. */
export const enum Align {
  Left = 0,
  Centre = 1,
  Right = 2,
}

/** What of a text lies at the given y. */
export const enum Baseline {
  /** The line that letters stand on. */
  Alphabetic = 0,
  /** Half the height of a capital: centres digits and labels. */
  Middle = 1,
  /** The top of a capital. */
  Top = 2,
}

/** A path in the making; coordinates are in the frame of the scene that it is drawn into. */
export class PathBuilder {
  commands: u8[] = [];
  numbers: f64[] = [];

  move(x: f64, y: f64): PathBuilder {
    return this.put(PathCommand.Move, x, y);
  }

  line(x: f64, y: f64): PathBuilder {
    return this.put(PathCommand.Line, x, y);
  }

  quadratic(x1: f64, y1: f64, x: f64, y: f64): PathBuilder {
    this.put(PathCommand.Quadratic, x1, y1);
    this.numbers.push(x);
    this.numbers.push(y);
    return this;
  }

  cubic(x1: f64, y1: f64, x2: f64, y2: f64, x: f64, y: f64): PathBuilder {
    this.put(PathCommand.Cubic, x1, y1);
    this.numbers.push(x2);
    this.numbers.push(y2);
    this.numbers.push(x);
    this.numbers.push(y);
    return this;
  }

  close(): PathBuilder {
    this.commands.push(<u8>PathCommand.Close);
    return this;
  }

  private put(command: PathCommand, x: f64, y: f64): PathBuilder {
    this.commands.push(<u8>command);
    this.numbers.push(x);
    this.numbers.push(y);
    return this;
  }
}

/** What a solution points at: an object's marks, by their places in the display list. */
export class Evidence {
  marks: i32[] = [];

  constructor(public tag: i32) {}
}

export class Scene {
  marks: Mark[] = [];
  /** Where the solution's own marks start; none before it is drawn. */
  solutionStart: i32 = i32.MAX_VALUE;
  /** In the order in which a solution points at it. */
  evidence: Evidence[] = [];
  /** Whether everything in the picture is evidence. */
  isWholeEvidence: bool = false;
  private tagInForce: i32 = -1;
  private frames: Frame[] = [];
  private frame: Frame = new Frame();

  /** An empty picture of `width` x `height` canvas units. */
  constructor(public width: f64, public height: f64, public style: Style) {}

  /** Draws in a frame nested in the present one, until `leave`. */
  enter(frame: Frame): void {
    this.frames.push(this.frame);
    this.frame = frame.within(this.frame);
  }

  /** Returns to the frame before the last `enter`. */
  leave(): void {
    assert(this.frames.length > 0, "leave without enter");
    this.frame = this.frames.pop();
  }

  /** Draws on the canvas itself, whatever frame is in force, until `leave`. */
  toCanvas(): void {
    this.frames.push(this.frame);
    this.frame = new Frame();
  }

  /** What is drawn from now on is the solution. */
  startSolution(): void {
    this.solutionStart = this.marks.length;
    this.tagInForce = -1;
  }

  /** What is drawn from now on belongs to the object of this number; -1 to none. */
  tag(object: i32): void {
    this.tagInForce = object;
  }

  /** Where a place of the frame in force lies on the canvas. */
  canvasX(x: f64, y: f64): f64 {
    return this.frame.x(x, y);
  }

  canvasY(x: f64, y: f64): f64 {
    return this.frame.y(x, y);
  }

  line(x1: f64, y1: f64, x2: f64, y2: f64, paint: Paint): Mark {
    return this.add(MarkKind.Line, this.placed([x1, y1, x2, y2]), paint);
  }

  /** An open line through points given as x, y, x, y ... */
  polyline(points: f64[], paint: Paint): Mark {
    return this.add(MarkKind.Polyline, this.placed(points), paint);
  }

  /** A closed area with corners given as x, y, x, y ... */
  polygon(points: f64[], paint: Paint): Mark {
    return this.add(MarkKind.Polygon, this.placed(points), paint);
  }

  path(path: PathBuilder, paint: Paint): Mark {
    const mark = this.add(MarkKind.Path, this.placed(path.numbers), paint);
    mark.commands = path.commands;
    return mark;
  }

  circle(x: f64, y: f64, radius: f64, paint: Paint): Mark {
    const numbers = this.placed([x, y]);
    numbers.push(radius * this.frame.scale);
    return this.add(MarkKind.Circle, numbers, paint);
  }

  /** An ellipse whose first radius points `angle` degrees clockwise from the right. */
  ellipse(x: f64, y: f64, rx: f64, ry: f64, angle: f64, paint: Paint): Mark {
    const numbers = this.placed([x, y]);
    const scale = this.frame.scale;
    numbers.push(rx * scale);
    numbers.push(ry * scale);
    numbers.push(this.direction(angle));
    return this.add(MarkKind.Ellipse, numbers, paint);
  }

  /** Part of a circle from `start` over `sweep`: degrees, clockwise from the right; a negative sweep runs back. */
  arc(x: f64, y: f64, radius: f64, start: f64, sweep: f64, paint: Paint): Mark {
    const numbers = this.placed([x, y]);
    numbers.push(radius * this.frame.scale);
    numbers.push(this.direction(start));
    numbers.push(this.frame.flips ? -sweep : sweep);
    return this.add(MarkKind.Arc, numbers, paint);
  }

  /** A rectangle from its top left corner; in a turned frame it becomes a polygon, without round corners. */
  rect(x: f64, y: f64, width: f64, height: f64, paint: Paint, radius: f64 = 0): Mark {
    if (!this.frame.isUpright) return this.polygon([x, y, x + width, y, x + width, y + height, x, y + height], paint);
    const scale = this.frame.scale;
    const numbers = this.placed([this.frame.a < 0 ? x + width : x, this.frame.d < 0 ? y + height : y]);
    numbers.push(width * scale);
    numbers.push(height * scale);
    numbers.push(radius * scale);
    return this.add(MarkKind.Rect, numbers, paint);
  }

  /** One line of text; turns, scales and mirrors with its frame. */
  text(
    text: string, x: f64, y: f64, size: f64, colour: i32,
    align: Align = Align.Centre, baseline: Baseline = Baseline.Middle, face: Face = Face.Regular,
  ): Mark {
    const width = textWidth(text, size, face);
    const penX = align == Align.Left ? x : align == Align.Centre ? x - width / 2 : x - width;
    const penY = baseline == Baseline.Alphabetic ? y : baseline == Baseline.Middle ? y + (CAPITAL * size) / 2 : y + CAPITAL * size;
    const frame = this.frame;
    const scale = frame.scale;
    const numbers = this.placed([penX, penY]);
    numbers.push(size * scale);
    numbers.push(frame.a / scale);
    numbers.push(frame.b / scale);
    numbers.push(frame.c / scale);
    numbers.push(frame.d / scale);
    const mark = this.add(MarkKind.Text, numbers, Paint.fill(colour));
    mark.text = text;
    mark.face = face;
    return mark;
  }

  private placed(points: f64[]): f64[] {
    const result = new Array<f64>(points.length);
    for (let i = 0; i + 1 < points.length; i += 2) {
      result[i] = this.frame.x(points[i], points[i + 1]);
      result[i + 1] = this.frame.y(points[i], points[i + 1]);
    }
    return result;
  }

  /** A direction in degrees, clockwise from the right, turned and mirrored with the frame. */
  private direction(angle: f64): f64 {
    const frame = this.frame;
    const base = frame.b == 0 ? (frame.a < 0 ? 180.0 : 0.0) : (Math.atan2(frame.b, frame.a) * 180.0) / Math.PI;
    return base + (frame.flips ? -angle : angle);
  }

  private add(kind: MarkKind, numbers: f64[], paint: Paint): Mark {
    const scale = this.frame.scale;
    const own = scale != 1 && paint.stroke != NONE ? paint.scaled(scale) : paint;
    const mark = new Mark(kind, numbers, own);
    mark.tag = this.tagInForce;
    this.marks.push(mark);
    return mark;
  }
}

/** The ink of a text mark in canvas units: left, top, right, bottom of the upright box around it. */
export function textBounds(mark: Mark): StaticArray<f64> {
  const n = mark.numbers;
  const frame = new Frame(n[3], n[4], n[5], n[6], n[0], n[1]);
  const ink = inkBox(mark.text, n[2], mark.face);
  const box = new StaticArray<f64>(4);
  box[0] = f64.MAX_VALUE;
  box[1] = f64.MAX_VALUE;
  box[2] = -f64.MAX_VALUE;
  box[3] = -f64.MAX_VALUE;
  for (let corner = 0; corner < 4; corner++) {
    const px = ink[(corner & 1) * 2];
    const py = ink[(corner >> 1) * 2 + 1];
    box[0] = Math.min(box[0], frame.x(px, py));
    box[1] = Math.min(box[1], frame.y(px, py));
    box[2] = Math.max(box[2], frame.x(px, py));
    box[3] = Math.max(box[3], frame.y(px, py));
  }
  return box;
}

/** Height of a line of text at `size`, from the highest ascender to the lowest descender. */
export function lineHeight(size: f64): f64 {
  return (ABOVE + BELOW) * size;
}
