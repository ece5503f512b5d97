/** Plain shapes that have a name: what scenes are made of. */
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";

export const enum Shape {
  Circle = 0,
  Square = 1,
  Triangle = 2,
  Star = 3,
  Cross = 4,
  Heart = 5,
}

/** How many shapes there are. Take them in order: any first few are the easiest to tell apart. */
export const SHAPES: i32 = 6;

const SINGULAR: StaticArray<string> = ["circle", "square", "triangle", "star", "cross", "heart"];
const PLURAL: StaticArray<string> = ["circles", "squares", "triangles", "stars", "crosses", "hearts"];

/** The name of a shape, as questions use it. */
export function shapeName(shape: Shape, plural: bool = true): string {
  return plural ? PLURAL[shape] : SINGULAR[shape];
}

/** Draws a shape inside the circle of `radius` around (x, y), turned clockwise by `angle` degrees. */
export function drawShape(scene: Scene, shape: Shape, x: f64, y: f64, radius: f64, angle: f64, paint: Paint): void {
  switch (shape) {
    case Shape.Circle:
      scene.circle(x, y, radius * 0.9, paint);
      break;
    case Shape.Square:
      scene.polygon(ring(x, y, [radius], 4, angle + 45.0), paint);
      break;
    case Shape.Triangle:
      scene.polygon(ring(x, y, [radius], 3, angle - 90.0), paint);
      break;
    case Shape.Star:
      scene.polygon(ring(x, y, [radius, radius * 0.42], 10, angle - 90.0), paint);
      break;
    case Shape.Cross:
      scene.polygon(cross(x, y, radius, angle), paint);
      break;
    default:
      scene.polygon(heart(x, y, radius, angle), paint);
  }
}

/** `count` points around a centre, at radii taken in turn: a regular polygon, or a star. */
function ring(x: f64, y: f64, radii: f64[], count: i32, start: f64): f64[] {
  const points: f64[] = [];
  for (let i = 0; i < count; i++) {
    const angle = start + (360.0 * <f64>i) / <f64>count;
    const radius = radii[i % radii.length];
    points.push(x + radius * cosine(angle));
    points.push(y + radius * sine(angle));
  }
  return points;
}

function cross(x: f64, y: f64, radius: f64, angle: f64): f64[] {
  const arm = radius * 0.95;
  const half = radius * 0.3;
  return turned(
    [-half, -arm, half, -arm, half, -half, arm, -half, arm, half, half, half, half, arm, -half, arm, -half, half, -arm, half, -arm, -half, -half, -half],
    x, y, angle,
  );
}

/** A heart as a polygon of 24 corners: exact to draw and to test. */
function heart(x: f64, y: f64, radius: f64, angle: f64): f64[] {
  const points: f64[] = [];
  for (let i = 0; i < 24; i++) {
    const t = <f64>i * 15.0;
    const s = sine(t);
    points.push((radius * 16.0 * s * s * s) / 17.5);
    points.push((-radius * (13.0 * cosine(t) - 5.0 * cosine(2 * t) - 2.0 * cosine(3 * t) - cosine(4 * t) + 2.5)) / 17.5);
  }
  return turned(points, x, y, angle);
}

function turned(points: f64[], x: f64, y: f64, angle: f64): f64[] {
  const c = cosine(angle);
  const s = sine(angle);
  const result: f64[] = [];
  for (let i = 0; i < points.length; i += 2) {
    result.push(x + points[i] * c - points[i + 1] * s);
    result.push(y + points[i] * s + points[i + 1] * c);
  }
  return result;
}
