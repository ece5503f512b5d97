/** What scenes are made of: plain shapes that have a name, and small drawn objects. */
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { drawObject } from "./object";

export const enum Shape {
  Circle = 0,
  Square = 1,
  Triangle = 2,
  Star = 3,
  Cross = 4,
  Heart = 5,
  Crescent = 6,
  Arrow = 7,
  Diamond = 8,
  Oval = 9,
  Drop = 10,
  Hexagon = 11,
  Fish = 12,
  Cup = 13,
  Leaf = 14,
  Key = 15,
  House = 16,
  Tree = 17,
  Boat = 18,
  Mushroom = 19,
}

/** How many plain shapes there are; drawn objects follow them. */
export const PLAIN_SHAPES: i32 = 12;
/** How many shapes there are, drawn objects included. */
export const SHAPES: i32 = 20;

const SINGULAR: StaticArray<string> = [
  "circle", "square", "triangle", "star", "cross", "heart", "crescent", "arrow", "diamond", "oval", "drop", "hexagon",
  "fish", "cup", "leaf", "key", "house", "tree", "boat", "mushroom",
];
const PLURAL: StaticArray<string> = [
  "circles", "squares", "triangles", "stars", "crosses", "hearts", "crescents", "arrows", "diamonds", "ovals", "drops", "hexagons",
  "fish", "cups", "leaves", "keys", "houses", "trees", "boats", "mushrooms",
];

/** The name of a shape, as questions use it. */
export function shapeName(shape: Shape, plural: bool = true): string {
  return plural ? PLURAL[shape] : SINGULAR[shape];
}

/**
 * Draws a shape inside the circle of `radius` around (x, y), turned clockwise by `angle` degrees. Each is one closed mark, whose
 * greatest extent is between 1.7 and 2 radii; drawn objects have thin lines on and beside it, in the colour of the stroke, which the paint
 * must have.
 */
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
      scene.polygon(turned(CROSS, x, y, radius, angle), paint);
      break;
    case Shape.Heart:
      scene.polygon(turned(heart(), x, y, radius, angle), paint);
      break;
    case Shape.Crescent:
      scene.polygon(turned(crescent(), x, y, radius, angle), paint);
      break;
    case Shape.Arrow:
      scene.polygon(turned(ARROW, x, y, radius, angle), paint);
      break;
    case Shape.Diamond:
      scene.polygon(ring(x, y, [radius, radius * 0.55], 4, angle - 90.0), paint);
      break;
    case Shape.Oval:
      scene.ellipse(x, y, radius, radius * 0.55, angle, paint);
      break;
    case Shape.Drop:
      scene.polygon(turned(drop(), x, y, radius, angle), paint);
      break;
    case Shape.Hexagon:
      scene.polygon(ring(x, y, [radius * 0.95], 6, angle), paint);
      break;
    default:
      drawObject(scene, <i32>shape - PLAIN_SHAPES, x, y, radius, angle, paint);
  }
}

const CROSS: f64[] = [-0.3, -0.95, 0.3, -0.95, 0.3, -0.3, 0.95, -0.3, 0.95, 0.3, 0.3, 0.3, 0.3, 0.95, -0.3, 0.95, -0.3, 0.3, -0.95, 0.3, -0.95, -0.3, -0.3, -0.3];
const ARROW: f64[] = [0.97, 0, 0.2, -0.72, 0.2, -0.28, -0.93, -0.28, -0.93, 0.28, 0.2, 0.28, 0.2, 0.72];

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

/** A heart as a polygon of 24 corners: exact to draw and to test. */
function heart(): f64[] {
  const points: f64[] = [];
  for (let i = 0; i < 24; i++) {
    const t = <f64>i * 15.0;
    const s = sine(t);
    points.push((16.0 * s * s * s) / 17.5);
    points.push(-(13.0 * cosine(t) - 5.0 * cosine(2 * t) - 2.0 * cosine(3 * t) - cosine(4 * t) + 2.5) / 17.5);
  }
  return points;
}

/** A disc less a smaller disc that reaches over its rim; their rims meet at 54.5 degrees of one, 82.5 of the other. */
function crescent(): f64[] {
  const points: f64[] = [];
  addArc(points, 0.15, 0, 0.95, 54.5, 251, 11);
  addArc(points, 0.6, 0, 0.78, 262.5, -165, 9);
  return points;
}

/** A disc with the two tangents from the tip above it. */
function drop(): f64[] {
  const points: f64[] = [0, -1];
  addArc(points, 0, 0.3, 0.65, -30, 240, 16);
  return points;
}

/** Appends `steps + 1` points of a circle. */
function addArc(points: f64[], cx: f64, cy: f64, radius: f64, start: f64, sweep: f64, steps: i32): void {
  for (let i = 0; i <= steps; i++) {
    const angle = start + (sweep * <f64>i) / <f64>steps;
    points.push(cx + radius * cosine(angle));
    points.push(cy + radius * sine(angle));
  }
}

/** A unit outline turned, scaled and moved. */
function turned(points: f64[], x: f64, y: f64, radius: f64, angle: f64): f64[] {
  const c = cosine(angle) * radius;
  const s = sine(angle) * radius;
  const result: f64[] = [];
  for (let i = 0; i < points.length; i += 2) {
    result.push(x + points[i] * c - points[i + 1] * s);
    result.push(y + points[i] * s + points[i + 1] * c);
  }
  return result;
}
