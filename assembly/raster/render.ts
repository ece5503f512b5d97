/** A scene as pixels: the picture that its SVG describes, from the display list. */
import { checkpoint, release } from "../arena";
import { asDrawn } from "../scene/hand";
import { hatchLinesOf } from "../scene/hatch";
import { NONE } from "../scene/paint";
import { Mark, MarkKind, Scene } from "../scene/scene";
import { hasRoundCaps, hasRoundJoins } from "../scene/svg";
import { divideByAlpha, fill, Ink, mixed } from "./blend";
import { Canvas } from "./canvas";
import { Coverage } from "./coverage";
import { dashed } from "./dash";
import { flatten } from "./flatten";
import { setText } from "./glyphs";
import { Outline } from "./outline";
import { Stroker } from "./stroke";
import { steps } from "./units";
import { Box, View, written } from "./view";

/** Draws the part of a scene that lies in a box, on a canvas of its own. What lies outside of the picture stays transparent. */
export function render(scene: Scene, box: Box, width: i32, height: i32): Canvas {
  const canvas = new Canvas(width, height);
  const start = checkpoint();
  new Renderer(canvas, new View(box, width, height)).draw(scene);
  // What only the drawing needed lies above the canvas.
  release(start);
  return canvas;
}

class Renderer {
  private readonly coverage: Coverage;
  private readonly stroker: Stroker;
  private readonly outline: Outline = new Outline();
  private readonly dashes: Outline = new Outline();
  /** What is drawn on at the moment: the canvas or the layer. */
  private target: Canvas;
  private layer: Canvas | null = null;

  constructor(private readonly canvas: Canvas, private readonly view: View) {
    this.target = canvas;
    const coverage = new Coverage(canvas.width, canvas.height);
    this.coverage = coverage;
    this.stroker = new Stroker(coverage);
  }

  draw(scene: Scene): void {
    const isOpaque = this.background(scene);
    for (let i = 0; i < scene.marks.length; i++) {
      this.mark(asDrawn(scene.marks[i], scene.style));
      if (scene.marks[i].paint.hatch !== null) this.hatch(scene.marks[i]);
    }
    if (!isOpaque) divideByAlpha(this.canvas.row(0), this.canvas.row(this.canvas.height));
  }

  /** Fills the picture's own area; says whether that is the whole canvas. */
  private background(scene: Scene): bool {
    const canvas = this.canvas;
    const view = this.view;
    const ink = new Ink(scene.style.background);
    const left = view.x(0);
    const top = view.y(0);
    const right = left + written(scene.width) * view.scale;
    const bottom = top + written(scene.height) * view.scale;
    if (steps(left) <= 0 && steps(top) <= 0 && steps(right) >= steps(<f64>canvas.width) && steps(bottom) >= steps(<f64>canvas.height)) {
      fill(canvas.row(0), canvas.row(canvas.height), ink.pixel);
      return true;
    }
    canvas.clear();
    const outline = this.outline;
    outline.clear();
    outline.move(left, top);
    outline.line(right, top);
    outline.line(right, bottom);
    outline.line(left, bottom);
    this.area(ink);
    return false;
  }

  private mark(mark: Mark): void {
    const paint = mark.paint;
    const outline = this.outline;
    outline.clear(paint.stroke != NONE);
    if (mark.kind == MarkKind.Text) {
      setText(mark, this.view, outline);
      this.area(new Ink(paint.fill));
      return;
    }
    flatten(mark, this.view, outline);
    const isFilled = paint.fill != NONE && mark.kind != MarkKind.Line;
    const isStroked = paint.stroke != NONE && paint.width > 0;
    // A stroke over a fill of its own is see-through with it, not over it.
    const isLayered = isFilled && isStroked && paint.opacity < 1;
    const opacity = isLayered ? 1 : paint.opacity;
    if (isLayered) this.target = this.clearLayer();
    if (isFilled) this.area(new Ink(paint.fill, opacity));
    if (isStroked) this.stroke(mark, new Ink(paint.stroke, opacity));
    if (isLayered) this.mergeLayer(new Ink(paint.fill, paint.opacity).share);
  }

  private stroke(mark: Mark, ink: Ink): void {
    const paint = mark.paint;
    const scale = this.view.scale;
    let lines = this.outline;
    if (paint.dash > 0) {
      lines = this.dashes;
      lines.clear();
      dashed(this.outline, written(paint.dash) * scale, written(paint.gap) * scale, lines);
    }
    this.stroker.stroke(lines, written(paint.width) * scale, hasRoundJoins(mark.kind), hasRoundCaps(mark.kind, paint));
    this.coverage.paint(this.target, ink);
  }

  private clearLayer(): Canvas {
    let layer = this.layer;
    if (layer === null) {
      layer = new Canvas(this.canvas.width, this.canvas.height);
      this.layer = layer;
    }
    layer.clear();
    return layer;
  }

  /** Puts the layer on the canvas. */
  private mergeLayer(opacity: f32): void {
    const canvas = this.canvas;
    const end = canvas.row(canvas.height);
    let from = this.target.row(0);
    for (let at = canvas.row(0); at < end; at += 4) {
      const pixel = load<u32>(from);
      if (pixel != 0) store<u32>(at, mixed(load<u32>(at), pixel, opacity));
      from += 4;
    }
    this.target = canvas;
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
    this.coverage.paint(this.target, new Ink(hatch.colour));
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
    this.coverage.paint(this.target, ink);
  }
}
