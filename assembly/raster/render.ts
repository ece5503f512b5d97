/** A scene as pixels: the picture that its SVG describes, from the display list. */
import { asDrawn } from "../scene/hand";
import { hatchLinesOf } from "../scene/hatch";
import { NONE } from "../scene/paint";
import { Mark, MarkKind, Scene } from "../scene/scene";
import { hasRoundCaps, hasRoundJoins } from "../scene/svg";
import { fill, Ink } from "./blend";
import { Canvas } from "./canvas";
import { Coverage } from "./coverage";
import { dashed } from "./dash";
import { flatten } from "./flatten";
import { setText } from "./glyphs";
import { Outline } from "./outline";
import { Stroker } from "./stroke";
import { steps } from "./units";
import { Box, View, wholeOf, written } from "./view";

/** Draws the part of a scene that lies in a box, on a canvas of its own. What lies outside of the picture stays transparent. */
export function render(scene: Scene, box: Box, width: i32, height: i32): Canvas {
  const canvas = new Canvas(width, height);
  // What only the drawing needs lies above the canvas and goes when it is done.
  new Renderer(canvas, new View(box, width, height)).draw(scene);
  return canvas;
}

class Renderer {
  private readonly coverage: Coverage;
  private readonly stroker: Stroker;
  private readonly outline: Outline = new Outline();
  private readonly dashes: Outline = new Outline();

  constructor(private readonly canvas: Canvas, private readonly view: View) {
    this.coverage = new Coverage(canvas.width, canvas.height);
    this.stroker = new Stroker(this.coverage);
  }

  draw(scene: Scene): void {
    this.background(scene);
    for (let i = 0; i < scene.marks.length; i++) {
      this.mark(asDrawn(scene.marks[i], scene.style));
      if (scene.marks[i].paint.hatch !== null) this.hatch(scene.marks[i]);
    }
  }

  private background(scene: Scene): void {
    const canvas = this.canvas;
    const view = this.view;
    const whole = wholeOf(scene);
    const ink = new Ink(scene.style.background);
    const left = view.x(written(whole.x));
    const top = view.y(written(whole.y));
    const right = left + written(whole.width) * view.scale;
    const bottom = top + written(whole.height) * view.scale;
    if (steps(left) <= 0 && steps(top) <= 0 && steps(right) >= steps(<f64>canvas.width) && steps(bottom) >= steps(<f64>canvas.height)) {
      fill(canvas.row(0), canvas.row(canvas.height), ink.pixel);
      return;
    }
    canvas.clear();
    const outline = this.outline;
    outline.clear();
    outline.move(left, top);
    outline.line(right, top);
    outline.line(right, bottom);
    outline.line(left, bottom);
    this.area(ink);
  }

  private mark(mark: Mark): void {
    const paint = mark.paint;
    const outline = this.outline;
    outline.clear();
    if (mark.kind == MarkKind.Text) {
      setText(mark, this.view, outline);
      this.area(new Ink(paint.fill));
      return;
    }
    flatten(mark, this.view, outline);
    if (paint.fill != NONE && mark.kind != MarkKind.Line) this.area(new Ink(paint.fill, paint.opacity));
    if (paint.stroke == NONE) return;
    const width = written(paint.width) * this.view.scale;
    if (!(width > 0)) return;
    let lines = outline;
    if (paint.dash > 0) {
      lines = this.dashes;
      lines.clear();
      dashed(outline, written(paint.dash) * this.view.scale, written(paint.gap) * this.view.scale, lines);
    }
    this.stroker.stroke(lines, width, hasRoundJoins(mark.kind), hasRoundCaps(mark.kind, paint));
    this.coverage.paint(this.canvas, new Ink(paint.stroke, paint.opacity));
  }

  /** The lines across a fill. */
  private hatch(mark: Mark): void {
    const lines = hatchLinesOf(mark);
    const hatch = mark.paint.hatch!;
    const view = this.view;
    const outline = this.outline;
    outline.clear();
    for (let i = 0; i < lines.length; i += 4) {
      outline.move(view.x(written(lines[i])), view.y(written(lines[i + 1])));
      outline.line(view.x(written(lines[i + 2])), view.y(written(lines[i + 3])));
    }
    this.stroker.stroke(outline, written(hatch.width) * view.scale, false, false);
    this.coverage.paint(this.canvas, new Ink(hatch.colour));
  }

  /** Fills the outline, its open chains as if they were closed. */
  private area(ink: Ink): void {
    const outline = this.outline;
    const points = outline.points;
    for (let chain = 0; chain < outline.count; chain++) {
      const end = outline.endOf(chain);
      let x = steps(unchecked(points[end - 2]));
      let y = steps(unchecked(points[end - 1]));
      for (let i = outline.startOf(chain); i < end; i += 2) {
        const toX = steps(unchecked(points[i]));
        const toY = steps(unchecked(points[i + 1]));
        this.coverage.edge(x, y, toX, toY);
        x = toX;
        y = toY;
      }
    }
    this.coverage.paint(this.canvas, ink);
  }
}
