/** Marks to chains of straight lines, from the numbers that the SVG has. */
import { cosine, sine } from "../scene/frame";
import { coordinatesOf, Mark, MarkKind, PathCommand } from "../scene/scene";
import { Outline } from "./outline";
import { View, written } from "./view";

/** Puts the shape of a mark, other than a text, into an empty outline. What SVG does not draw, such as a circle without a radius, stays empty. */
export function flatten(mark: Mark, view: View, outline: Outline): void {
  const n = mark.numbers;
  switch (mark.kind) {
    case MarkKind.Line:
    case MarkKind.Polyline:
    case MarkKind.Polygon:
      for (let i = 0; i + 1 < n.length; i += 2) {
        const x = view.x(written(n[i]));
        const y = view.y(written(n[i + 1]));
        if (i == 0) outline.move(x, y);
        else outline.line(x, y);
      }
      if (mark.kind == MarkKind.Polygon) outline.close();
      break;
    case MarkKind.Path:
      flattenPath(mark, view, outline);
      break;
    case MarkKind.Circle:
      flattenEllipse(n[0], n[1], n[2], n[2], 0, view, outline);
      break;
    case MarkKind.Ellipse:
      flattenEllipse(n[0], n[1], n[2], n[3], n[4], view, outline);
      break;
    case MarkKind.Arc:
      flattenArc(n, view, outline);
      break;
    default:
      flattenRect(n, view, outline);
  }
}

function flattenPath(mark: Mark, view: View, outline: Outline): void {
  const n = mark.numbers;
  let at = 0;
  for (let i = 0; i < mark.commands.length; i++) {
    const command = mark.commands[i];
    const count = coordinatesOf(command);
    if (command == PathCommand.Close) {
      outline.close();
      continue;
    }
    const end = at + count - 2;
    const x = view.x(written(n[end]));
    const y = view.y(written(n[end + 1]));
    if (command == PathCommand.Move) outline.move(x, y);
    else if (command == PathCommand.Line) outline.line(x, y);
    else {
      const x1 = view.x(written(n[at]));
      const y1 = view.y(written(n[at + 1]));
      if (command == PathCommand.Quadratic) outline.quadratic(x1, y1, x, y);
      else outline.cubic(x1, y1, view.x(written(n[at + 2])), view.y(written(n[at + 3])), x, y);
    }
    at += count;
  }
}

function flattenEllipse(cx: f64, cy: f64, rx: f64, ry: f64, angle: f64, view: View, outline: Outline): void {
  const u = written(rx) * view.scale;
  const v = written(ry) * view.scale;
  if (!(u > 0 && v > 0)) return;
  const x = view.x(written(cx));
  const y = view.y(written(cy));
  const c = cosine(written(angle));
  const s = sine(written(angle));
  outline.move(x + u * c, y + u * s);
  outline.turn(x, y, u * c, u * s, -v * s, v * c, 2 * Math.PI, true);
  outline.close();
}

/** As the SVG writes an arc: by its ends and radius, all of them rounded, from which the centre follows (SVG 2, appendix B.2.4). */
function flattenArc(n: f64[], view: View, outline: Outline): void {
  const sweep = n[4];
  const pieces = Math.abs(sweep) > 180.0 ? 2 : 1;
  let x = view.x(written(n[0] + n[2] * cosine(n[3])));
  let y = view.y(written(n[1] + n[2] * sine(n[3])));
  outline.move(x, y);
  for (let i = 1; i <= pieces; i++) {
    const angle = n[3] + (sweep * <f64>i) / <f64>pieces;
    const toX = view.x(written(n[0] + n[2] * cosine(angle)));
    const toY = view.y(written(n[1] + n[2] * sine(angle)));
    arcTo(outline, x, y, toX, toY, written(n[2]) * view.scale, sweep < 0 ? -1 : 1);
    x = toX;
    y = toY;
  }
}

/** An arc of at most half a turn, clockwise on the canvas when `side` is 1, anticlockwise when it is -1. */
function arcTo(outline: Outline, x: f64, y: f64, toX: f64, toY: f64, radius: f64, side: f64): void {
  const halfX = (toX - x) / 2;
  const halfY = (toY - y) / 2;
  const half = Math.sqrt(halfX * halfX + halfY * halfY);
  if (half == 0) return;
  if (radius == 0) {
    outline.line(toX, toY);
    return;
  }
  // A chord longer than the diameter makes the circle grow.
  const distance = half < radius ? Math.sqrt(radius * radius - half * half) : 0;
  const cx = x + halfX - (side * distance * halfY) / half;
  const cy = y + halfY + (side * distance * halfX) / half;
  const ux = x - cx;
  const uy = y - cy;
  outline.turn(cx, cy, ux, uy, -side * uy, side * ux, 2 * Math.atan2(half, distance), false);
}

/** From the left end of the upper side clockwise: there its dashes begin. */
function flattenRect(n: f64[], view: View, outline: Outline): void {
  const width = written(n[2]);
  const height = written(n[3]);
  if (!(width > 0 && height > 0)) return;
  const left = view.x(written(n[0]));
  const top = view.y(written(n[1]));
  const right = left + width * view.scale;
  const bottom = top + height * view.scale;
  const radius = max<f64>(0, written(n[4]));
  const rx = min<f64>(radius, width / 2) * view.scale;
  const ry = min<f64>(radius, height / 2) * view.scale;
  outline.move(left + rx, top);
  corner(outline, right - rx, top + ry, 0, -ry, rx, 0);
  corner(outline, right - rx, bottom - ry, rx, 0, 0, ry);
  corner(outline, left + rx, bottom - ry, 0, ry, -rx, 0);
  if (radius > 0) corner(outline, left + rx, top + ry, -rx, 0, 0, -ry);
  outline.close();
}

/** A line to a quarter of an ellipse, and the quarter, which is nothing where the corner is sharp. */
function corner(outline: Outline, cx: f64, cy: f64, ux: f64, uy: f64, vx: f64, vy: f64): void {
  outline.line(cx + ux, cy + uy);
  if (ux != 0 || uy != 0) outline.turn(cx, cy, ux, uy, vx, vy, Math.PI / 2, false);
}
