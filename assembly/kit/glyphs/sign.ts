/** Signs: figures put together from parts that vary on their own: an outline, a shaded figure inside of it, arms, and two markers around. */
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { Attribute, Nature } from "../../solve/rules/attribute";
import { corners, drawFigure, Figure, FIGURES } from "./figure";
import { shadeOf } from "./panel";

/** The parts of a sign, in the order of its values. */
export const enum SignPart {
  /** Circle, triangle, square, pentagon, hexagon. */
  Outline = 0,
  /** A `Figure`. */
  Inner = 1,
  /** From that of the ground, 0, to `DARKEST_SIGN`. */
  Shade = 2,
  /** How many arms point out of the outline, clockwise from the top. */
  Arms = 3,
  /** Where the ring stands, in eighths of the way around, clockwise from the top left corner. */
  Ring = 4,
  /** Where the small square stands, in the same way. */
  Square = 5,
}

/** How many parts a sign has. */
export const SIGN_PARTS: i32 = 6;
/** How many outlines there are. */
export const OUTLINES: i32 = 5;
/** The darkest shade of the inner figure. */
export const DARKEST_SIGN: i32 = 3;
/** Most arms of a sign, and places of a marker. */
export const MOST_ARMS: i32 = 8;
export const PLACES_AROUND: i32 = 8;

const PART_NAMES: StaticArray<string> = ["outline", "inner figure", "shade of the inner figure", "number of arms", "place of the ring", "place of the small square"];
const OUTLINE_NAMES: StaticArray<string> = ["circle", "triangle", "square", "pentagon", "hexagon"];

/** The name of an outline. */
export function outlineName(outline: i32): string {
  return OUTLINE_NAMES[outline];
}

/** The attributes of signs, by part. Whether an outline has more corners than another is no order: the circle has none. */
export function signAttributes(): Attribute[] {
  return [
    new Attribute(PART_NAMES[0], 0, OUTLINES - 1, Nature.Kinds), new Attribute(PART_NAMES[1], 0, FIGURES - 1, Nature.Kinds), new Attribute(PART_NAMES[2], 0, DARKEST_SIGN),
    new Attribute(PART_NAMES[3], 0, MOST_ARMS), new Attribute(PART_NAMES[4], 0, PLACES_AROUND - 1, Nature.Ring), new Attribute(PART_NAMES[5], 0, PLACES_AROUND - 1, Nature.Ring),
  ];
}

/** Lengths as shares of the side of the square that a sign fills. */
const OUTER: f64 = 0.22;
const TIP: f64 = 0.32;
const INNER: f64 = 0.094;
const TRACK: f64 = 0.418;
const RING: f64 = 0.062;
const SQUARE: f64 = 0.036;
/** Columns and rows of the eight places around, from the middle. */
const AROUND: StaticArray<i32> = [-1, -1, 0, -1, 1, -1, 1, 0, 1, 1, 0, 1, -1, 1, -1, 0];

/** Draws a sign around the origin, into a square of the given side, which has the colour of the surface. */
export function drawSign(scene: Scene, values: i32[], side: f64): void {
  const style = scene.style;
  const arm = Paint.line(style.ink, style.stroke(3));
  for (let k = 0; k < values[SignPart.Arms]; k++) {
    const angle = <f64>k * 45.0 - 90.0;
    // Arms start below the outline, which covers that end of them.
    scene.line(0.1 * side * cosine(angle), 0.1 * side * sine(angle), TIP * side * cosine(angle), TIP * side * sine(angle), arm);
  }
  drawOutline(scene, values[SignPart.Outline], OUTER * side, Paint.fill(style.surface).edge(style.ink, style.stroke(3)));
  drawFigure(scene, <Figure>values[SignPart.Inner], 0, 0, INNER * side, shadeOf(style, values[SignPart.Shade], DARKEST_SIGN));
  const ring = values[SignPart.Ring];
  const square = values[SignPart.Square];
  scene.circle(TRACK * side * <f64>AROUND[2 * ring], TRACK * side * <f64>AROUND[2 * ring + 1], RING * side, Paint.line(style.ink, style.stroke(2.5)));
  const half = SQUARE * side;
  scene.rect(TRACK * side * <f64>AROUND[2 * square] - half, TRACK * side * <f64>AROUND[2 * square + 1] - half, 2 * half, 2 * half, Paint.fill(style.ink));
}

/** Draws an outline around the origin, inside the circle of `radius`. */
function drawOutline(scene: Scene, outline: i32, radius: f64, paint: Paint): void {
  if (outline == 0) scene.circle(0, 0, radius * 0.92, paint);
  else if (outline == 2) scene.polygon(corners(0, 0, radius * 1.15, radius * 1.15, 4, 45.0), paint);
  else scene.polygon(corners(0, 0, radius * 1.1, radius * 1.1, outline + 2, -90.0), paint);
}
