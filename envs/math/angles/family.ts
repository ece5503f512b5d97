/** What the angle environments share: figures that are not to scale, the note that says so, and triangles that hang together. */
import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Box } from "../../../assembly/kit/plane/box";
import { drawFigure, objectOfName } from "../../../assembly/kit/plane/drawing";
import { Figure } from "../../../assembly/kit/plane/figure";
import { Labelling } from "../../../assembly/kit/plane/labelling";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { isInTheMiddle } from "../../../assembly/scene/fit";
import { sine } from "../../../assembly/scene/frame";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { highlight, name } from "../../../assembly/scene/solution";
import { Style } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

/** Sides of the canvas: of figures that are read at a glance, and of all others. */
export const SMALL: i32 = 448;
export const LARGE: i32 = 672;
/** Between the lines of a figure and the edges of the canvas, and between its labels and these. */
const EDGE: f64 = 38;
const MARGIN: f64 = 22;
/** The note's size, and what it takes below the figure. */
const NOTE: f64 = 22;
const NOTE_ROOM: f64 = 46;
/** Letters of points: those of the asked angle first. */
const LETTERS: string[] = ["ABCDEFG", "KLMNPQR", "PQRSTUV"];
/** The share of figures in which the asked angle goes by the letters of three points, where it may. */
const NAMED: f64 = 0.5;

export abstract class AngleFigure extends Environment {
  figure: Figure = new Figure();
  /** Whether the asked angle may go by the letters of three points instead of being marked x. */
  protected mayBeNamed: bool = false;
  /** What the asked angle goes by. */
  protected angleName: string = "x";
  /** Where the middle of the note lies. */
  private noteY: f64 = 0;

  /** Asks for a square canvas. */
  protected useCanvas(side: i32): void {
    this.width = side;
    this.height = side;
  }

  /** Fits the figure to the canvas, the note below it; false when a segment would be shorter than `least` canvas units. */
  protected fit(least: f64): bool {
    this.figure.fit(new Box(EDGE, EDGE, <f64>this.width - EDGE, <f64>this.height - EDGE - NOTE_ROOM));
    this.noteY = this.figure.bottom + NOTE_ROOM - NOTE * 0.4;
    return this.figure.shortest() >= least;
  }

  /** Places the labels; false when one finds no room, or where they draw the figure to one side. */
  protected layout(): bool {
    if (!new Labelling(this.figure, this.room).place()) return false;
    const scene = new Scene(this.width, this.height, Style.plain());
    this.draw(scene);
    return isInTheMiddle(scene);
  }

  /** Whether the label of an angle finds room in the fitted figure, were it the only one. */
  protected hasRoom(a: i32, vertex: i32, b: i32, text: string): bool {
    return new Labelling(this.figure, this.room).hasRoomFor(a, vertex, b, text);
  }

  private get room(): Box {
    return new Box(MARGIN, MARGIN, <f64>this.width - MARGIN, this.noteY - 0.9 * NOTE);
  }

  draw(scene: Scene): void {
    drawFigure(scene, this.figure);
    scene.text("Not to scale", <f64>this.width / 2, this.noteY, NOTE, scene.style.ink, Align.Centre, Baseline.Middle);
  }

  /** Asks for an angle: marks it x, or names its points and some others. Call it after the other angles are marked. */
  protected ask(rng: Rng, a: i32, vertex: i32, b: i32): void {
    const figure = this.figure;
    this.angleName = "x";
    if (!this.mayBeNamed || !rng.chance(NAMED)) {
      figure.angle(a, vertex, b, "x");
      return;
    }
    const letters = rng.pick<string>(LETTERS);
    const middle = rng.int(0, 2);
    const first = letters.charAt(middle == 0 ? 1 : 0);
    const last = letters.charAt(middle == 2 ? 1 : 2);
    this.angleName = "∠" + first + letters.charAt(middle) + last;
    figure.name(vertex, letters.charAt(middle));
    figure.name(a, first);
    figure.name(b, last);
    const order = rng.permutation(figure.x.length);
    let next = 3;
    for (let i = 0; i < order.length && next < letters.length; i++) {
      if (order[i] != a && order[i] != vertex && order[i] != b) figure.name(order[i], letters.charAt(next++));
    }
  }

  /** Asks for the angle x; what the marks of the figure mean comes last, in one of some wordings. */
  protected askForX(words: Words, conventions: string[]): string {
    const isNamed = this.angleName != "x";
    words.set("conventions", words.vary(conventions)).set("angle", isNamed ? this.angleName : "the angle x");
    return words.set("marked", isNamed ? this.angleName : "the angle marked x").say([
      "What is the size of {angle}, in degrees? {conventions}",
      "Find {angle} in degrees. {conventions}",
      "How many degrees does {marked} have? {conventions}",
      "Work out {angle} in degrees from what is given. {conventions}",
      "Calculate the measure of {angle}, in degrees. {conventions}",
      "The figure shows enough to settle {angle}. How large must it be, in degrees? {conventions}",
      "In degrees, what size must {marked} have? {conventions}",
      "Can you tell how many degrees {angle} measures? {conventions}",
      "Determine the size of {angle}. Give it in degrees. {conventions}",
    ]);
  }

  /** Sizes that wrong steps lead to, as answers. */
  protected sizes(values: i32[]): Answer[] {
    const answers: Answer[] = [];
    for (let i = 0; i < values.length; i++) if (values[i] > 0 && values[i] < 360) answers.push(new IntegerAnswer(values[i], "°"));
    return answers;
  }

  /** Tints the sizes that are needed and writes that of x beside it. */
  solution(scene: Scene): void {
    const angles = this.figure.angles;
    this.tintGiven(scene);
    const size = this.angleName + " = " + this.answer().canonical() + "°";
    if (this.angleName != "x") {
      name(scene, objectOfName(this.figure, 0), size);
      for (let arm = 1; arm <= 2; arm++) highlight(scene, objectOfName(this.figure, arm));
    }
    for (let i = 0; i < angles.length; i++) if (angles[i].text == "x") name(scene, i, size);
  }

  /** Tints every written size that the answer hangs on. */
  protected tintGiven(scene: Scene): void {
    const angles = this.figure.angles;
    for (let i = 0; i < angles.length; i++) if (angles[i].text.endsWith("°") && !angles[i].isIdle) highlight(scene, i);
  }
}

/** How a triangle hangs on the one before it. */
export const enum Link {
  /** Opposite it: two sides run on through the corner. */
  Vertical = 0,
  /** Beside it, on a common side: one side runs on through the corner. */
  Beside = 1,
  /** Beside it with a given angle between: three angles on a straight line. */
  Apart = 2,
}

/** Angles in whole degrees that a triangle may have, really and as drawn. */
const LEAST: i32 = 24;
const DRAWN_LEAST: f64 = 36;
/** How far each drawn angle is from the real one at most: the figure looks sane. */
const DISTORTED_MOST: f64 = 42;

/** A triangle: its corners, and the real and the drawn angle at each. */
export class Corners {
  points: StaticArray<i32> = [0, 0, 0];
  real: StaticArray<i32> = [0, 0, 0];
  drawn: StaticArray<f64> = [0, 0, 0];
  /** The corner that the next triangle starts from. */
  exit: i32 = 0;
}

/** Figures of triangles that hang together at corners or sides, real and drawn angles kept apart. */
export abstract class TriangleFigure extends AngleFigure {
  /** How far each drawn angle is from the real one at least: a protractor fails. */
  protected get distorted(): f64 {
    return 9;
  }

  /** The first triangle, with its angle at the first corner, real and drawn, of any size. */
  protected start(rng: Rng): Corners | null {
    const figure = this.figure;
    const corners = new Corners();
    if (!this.fill(rng, corners, rng.int(30, 110), <f64>rng.int(40, 100))) return null;
    corners.exit = rng.int(1, 2);
    corners.points[0] = figure.point(0, 0);
    const direction = rng.range(0, 360);
    corners.points[1] = figure.pointFrom(corners.points[0], direction, 1);
    const length = sine(corners.drawn[1]) / sine(corners.drawn[2]);
    const side = rng.chance(0.5) ? 1.0 : -1.0;
    corners.points[2] = figure.pointFrom(corners.points[0], direction + side * corners.drawn[0], length);
    this.close(corners, true);
    return corners;
  }

  /** Draws the sides of a triangle; the side from the first corner to the third one may be there already. */
  protected close(corners: Corners, isWhole: bool): void {
    this.figure.segment(corners.points[0], corners.points[1]);
    this.figure.segment(corners.points[1], corners.points[2]);
    if (isWhole) this.figure.segment(corners.points[2], corners.points[0]);
  }

  /** Chooses the other two angles of a triangle, real and drawn, given those at its first corner; false when none fit. */
  protected fill(rng: Rng, corners: Corners, real: i32, drawn: f64): bool {
    const rest = 180 - real;
    if (real < LEAST || drawn < DRAWN_LEAST || rest < 2 * LEAST || 180 - drawn < 2 * DRAWN_LEAST) return false;
    corners.real[0] = real;
    corners.drawn[0] = drawn;
    corners.real[1] = rng.int(LEAST, rest - LEAST);
    corners.real[2] = rest - corners.real[1];
    corners.drawn[1] = rng.range(DRAWN_LEAST, 180 - drawn - DRAWN_LEAST);
    corners.drawn[2] = 180 - drawn - corners.drawn[1];
    return this.isDistorted(real, drawn) && this.isDistorted(corners.real[1], corners.drawn[1]) && this.isDistorted(corners.real[2], corners.drawn[2]);
  }

  /** Hangs a triangle on a corner of another one; null, with nothing drawn, when it does not fit. Given gaps go to `given`. */
  protected link(rng: Rng, before: Corners, corner: i32, link: Link, given: i32[]): Corners | null {
    const figure = this.figure;
    const points = figure.x.length;
    const segments = figure.from.length;
    const swap = rng.int(1, 2);
    const vertex = before.points[corner];
    const along = before.points[(corner + swap) % 3];
    const across = before.points[(corner + 3 - swap) % 3];
    const real = before.real[corner];
    const drawn = before.drawn[corner];
    let gap = 0;
    let gapDrawn: f64 = 0;
    if (link == Link.Apart) {
      gap = rng.int(20, 90);
      gapDrawn = rng.range(28, 80);
      if (!this.isDistorted(gap, gapDrawn)) return null;
    }
    const corners = new Corners();
    corners.exit = rng.int(1, 2);
    if (!this.fill(rng, corners, link == Link.Vertical ? real : 180 - real - gap, link == Link.Vertical ? drawn : 180 - drawn - gapDrawn)) return null;
    const onward = figure.heading(along, vertex);
    const toAcross = figure.heading(vertex, across);
    corners.points[0] = vertex;
    const ratio = sine(corners.drawn[1]) / sine(corners.drawn[2]);
    if (link == Link.Beside) {
      // The shared side is the one from the first corner to the second; its length is known.
      corners.points[1] = across;
      corners.points[2] = figure.pointFrom(vertex, onward, figure.length(vertex, across) * ratio);
      figure.segment(vertex, corners.points[2]);
      figure.segment(corners.points[2], across);
    } else {
      const longest = Math.max(sine(corners.drawn[0]), Math.max(sine(corners.drawn[1]), sine(corners.drawn[2])));
      const length = rng.range(0.9, 1.15) * (sine(corners.drawn[2]) / longest);
      corners.points[1] = figure.pointFrom(vertex, onward, length);
      // Opposite: the other ray runs on too. Apart: it lies on this side, away from the old triangle by the gap.
      const isLeft = turnsLeft(onward, toAcross);
      const other = link == Link.Vertical
        ? figure.heading(across, vertex)
        : onward + (isLeft ? -corners.drawn[0] : corners.drawn[0]);
      corners.points[2] = figure.pointFrom(vertex, other, length * ratio);
      this.close(corners, true);
    }
    const least = link == Link.Beside ? 2 : 3;
    if (figure.from.length != segments + least || !figure.isClear(segments, 0.22, 20)) {
      figure.truncate(points, segments);
      return null;
    }
    if (link == Link.Apart) {
      given.push(across);
      given.push(vertex);
      given.push(corners.points[2]);
      given.push(gap);
    }
    return corners;
  }

  /** Lengthens a side of the last triangle beyond its exit; the point where it ends, or -1 when there is no room. */
  protected lead(rng: Rng, last: Corners): i32 {
    const figure = this.figure;
    const vertex = last.points[last.exit];
    const along = last.points[(last.exit + rng.int(1, 2)) % 3];
    const segments = figure.from.length;
    const end = figure.pointFrom(vertex, figure.heading(along, vertex), 0.55);
    figure.segment(vertex, end);
    if (!figure.isClear(segments, 0.22, 20)) return -1;
    return end;
  }

  /** Asks for the angle at the exit of the last triangle, or between its lengthened side and the other one; returns the size. */
  protected markX(rng: Rng, last: Corners, end: i32): i32 {
    const figure = this.figure;
    const p = last.points;
    const exit = last.exit;
    const next = p[(exit + 1) % 3];
    const other = p[(exit + 2) % 3];
    if (end < 0) {
      this.ask(rng, next, p[exit], other);
      return last.real[exit];
    }
    // The end runs on one of the two sides; x lies between it and the other one.
    this.ask(rng, end, p[exit], figure.drawnAngle(next, p[exit], end) > figure.drawnAngle(other, p[exit], end) ? other : next);
    return 180 - last.real[exit];
  }

  /** Whether a drawn angle differs clearly, but not wildly, from the real one. */
  protected isDistorted(real: i32, drawn: f64): bool {
    const distance = Math.abs(<f64>real - drawn);
    return distance >= this.distorted && distance <= DISTORTED_MOST;
  }
}

/** An angle as a label. */
export function degrees(value: i32): string {
  return value.toString() + "°";
}

/** Whether the second direction lies counter-clockwise (y down) of the first one. */
function turnsLeft(first: f64, second: f64): bool {
  return sine(second - first) < 0;
}
