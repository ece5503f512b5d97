/** Draws figures: segments with ticks and arrows, arcs, labels. */
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { ARC_STEP, SQUARE } from "./angle_mark";
import { heading } from "./direction";
import { BOLD, Figure, Look } from "./figure";

/** The object that the name of a point is: those of angles come first. */
export function objectOfName(figure: Figure, name: i32): i32 {
  return figure.angles.length + name;
}

/** Draws segments with their marks, arcs and labels. The label of the figure's angle i is object i. */
export function drawFigure(scene: Scene, figure: Figure): void {
  const style = scene.style;
  const line = Paint.line(style.ink, style.stroke(3));
  const thin = Paint.line(style.ink, style.stroke(2));
  const dashed = Paint.line(style.ink, style.stroke(2)).dashed(7, 6);
  const bold = Paint.line(style.ink, style.stroke(BOLD));
  for (let i = 0; i < figure.segments; i++) {
    const a = figure.from[i], b = figure.to[i];
    const look = figure.looks[i];
    scene.line(figure.x[a], figure.y[a], figure.x[b], figure.y[b], look == Look.Dashed ? dashed : look == Look.Bold ? bold : line);
    drawTicks(scene, figure.x[a], figure.y[a], figure.x[b], figure.y[b], figure.ticks[i], thin);
    drawArrows(scene, figure.x[a], figure.y[a], figure.x[b], figure.y[b], figure.arrows[i], line);
  }
  for (let i = 0; i < figure.angles.length; i++) drawAngle(scene, figure, i, thin);
  for (let i = 0; i < figure.names.length; i++) {
    const label = figure.names[i];
    scene.tag(objectOfName(figure, i));
    scene.text(label.text, label.labelX, label.labelY, figure.size, style.ink, 1, 1, style.bookFace);
  }
  scene.tag(-1);
}

function drawAngle(scene: Scene, figure: Figure, index: i32, paint: Paint): void {
  const mark = figure.angles[index];
  const x = figure.x[mark.vertex], y = figure.y[mark.vertex];
  if (mark.isSquare) {
    const end = mark.start + mark.sweep;
    scene.polyline(
      [
        x + SQUARE * cosine(mark.start), y + SQUARE * sine(mark.start),
        x + SQUARE * (cosine(mark.start) + cosine(end)), y + SQUARE * (sine(mark.start) + sine(end)),
        x + SQUARE * cosine(end), y + SQUARE * sine(end),
      ],
      paint,
    );
  } else {
    for (let i = 0; i < mark.arcs; i++) scene.arc(x, y, mark.radius + ARC_STEP * <f64>i, mark.start, mark.sweep, paint);
  }
  if (mark.text.length == 0) return;
  scene.tag(index);
  scene.text(mark.text, mark.labelX, mark.labelY, figure.size, scene.style.ink, 1, 1, scene.style.bookFace);
  scene.tag(-1);
}

/** Small strokes across the middle of a segment. */
export function drawTicks(scene: Scene, x1: f64, y1: f64, x2: f64, y2: f64, count: i32, paint: Paint): void {
  const direction = heading(x1, y1, x2, y2);
  const c = cosine(direction), s = sine(direction);
  for (let i = 0; i < count; i++) {
    const offset = (<f64>i - <f64>(count - 1) / 2) * 7;
    const x = (x1 + x2) / 2 + offset * c;
    const y = (y1 + y2) / 2 + offset * s;
    scene.line(x - 9 * s, y + 9 * c, x + 9 * s, y - 9 * c, paint);
  }
}

/** Open arrow heads in the middle of a segment, pointing to its end. */
export function drawArrows(scene: Scene, x1: f64, y1: f64, x2: f64, y2: f64, count: i32, paint: Paint): void {
  const direction = heading(x1, y1, x2, y2);
  const c = cosine(direction), s = sine(direction);
  for (let i = 0; i < count; i++) {
    const offset = (<f64>i - <f64>(count - 1) / 2) * 11 + 6;
    const x = (x1 + x2) / 2 + offset * c;
    const y = (y1 + y2) / 2 + offset * s;
    scene.polyline([x - 12 * c - 9 * s, y - 12 * s + 9 * c, x, y, x - 12 * c + 9 * s, y - 12 * s - 9 * c], paint);
  }
}
