/** Small figures that stay apart at any size, as matrices and series use them, and figures whose turns and mirror images all differ. */
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";

export const enum Figure {
  Circle = 0,
  Square = 1,
  Triangle = 2,
  Diamond = 3,
  /** A star with four points. */
  Star = 4,
}

/** How many figures there are. */
export const FIGURES: i32 = 5;

const NAMES: StaticArray<string> = ["circle", "square", "triangle", "diamond", "star"];

/** The name of a figure, as questions use it. */
export function figureName(figure: Figure): string {
  return NAMES[figure];
}

/** Draws a figure inside the circle of `radius` around (x, y). No outline has more than eight corners: pictures stay small. */
export function drawFigure(scene: Scene, figure: Figure, x: f64, y: f64, radius: f64, paint: Paint): void {
  switch (figure) {
    case Figure.Circle:
      scene.circle(x, y, radius * 0.88, paint);
      break;
    case Figure.Square:
      scene.polygon(corners(x, y, radius * 1.08, radius * 1.08, 4, 45.0), paint);
      break;
    case Figure.Triangle:
      scene.polygon(corners(x, y + radius * 0.16, radius * 1.1, radius * 1.1, 3, -90.0), paint);
      break;
    case Figure.Diamond: {
      const wide = radius * 0.72;
      const tall = radius * 1.1;
      scene.polygon([x, y - tall, x + wide, y, x, y + tall, x - wide, y], paint);
      break;
    }
    default:
      scene.polygon(corners(x, y, radius * 1.12, radius * 0.42, 8, -90.0), paint);
  }
}

/** Points around a centre at two radii in turn, the first at `start` degrees: a regular polygon when they are equal, or a star. */
export function corners(x: f64, y: f64, outer: f64, inner: f64, count: i32, start: f64): f64[] {
  const points: f64[] = [];
  for (let i = 0; i < count; i++) {
    const angle = start + (360.0 * <f64>i) / <f64>count;
    const radius = (i & 1) == 0 ? outer : inner;
    points.push(x + radius * cosine(angle));
    points.push(y + radius * sine(angle));
  }
  return points;
}

/** Pentominoes whose four turns and four mirrored turns all look different, as masks of a 3 x 4 block, row by row. */
const CHIRAL: StaticArray<i32> = [
  0b000_110_011_010, // F, below an empty row
  0b010_010_010_011, // L
  0b001_011_010_010, // N
  0b000_011_011_010, // P
  0b010_011_010_010, // Y
];

/** How many figures of `drawChiral` there are. */
export const CHIRALS: i32 = 5;

/**
 * Draws a figure of five squares that has no symmetry, in one of its eight positions: `turns` quarter turns clockwise, after being
 * mirrored left to right when wanted. The figure keeps inside a square of side `size` around (x, y).
 */
export function drawChiral(scene: Scene, figure: i32, turns: i32, isMirrored: bool, x: f64, y: f64, size: f64, paint: Paint): void {
  const mask = CHIRAL[figure];
  let left = 9, right = -9, top = 9, bottom = -9;
  for (let place = 0; place < 12; place++) {
    if ((mask & (1 << place)) == 0) continue;
    left = min(left, columnOf(place, turns, isMirrored));
    right = max(right, columnOf(place, turns, isMirrored));
    top = min(top, rowOf(place, turns, isMirrored));
    bottom = max(bottom, rowOf(place, turns, isMirrored));
  }
  const cell = size / 4;
  for (let place = 0; place < 12; place++) {
    if ((mask & (1 << place)) == 0) continue;
    const column = <f64>columnOf(place, turns, isMirrored) - <f64>(left + right) / 2 - 0.5;
    const row = <f64>rowOf(place, turns, isMirrored) - <f64>(top + bottom) / 2 - 0.5;
    scene.rect(x + column * cell, y + row * cell, cell, cell, paint);
  }
}

/** Column and row of a place of the block after mirroring and turning it about its corner. */
function columnOf(place: i32, turns: i32, isMirrored: bool): i32 {
  const c = isMirrored ? -(place % 3) : place % 3;
  const r = place / 3;
  return turns == 0 ? c : turns == 1 ? -r : turns == 2 ? -c : r;
}

function rowOf(place: i32, turns: i32, isMirrored: bool): i32 {
  const c = isMirrored ? -(place % 3) : place % 3;
  const r = place / 3;
  return turns == 0 ? r : turns == 1 ? c : turns == 2 ? -r : -c;
}

/** Corners of a flag on its pole, which has no symmetry either, in units of the square around it. */
const FLAG: StaticArray<f64> = [-0.3, 0.42, -0.3, -0.42, 0.38, -0.18, -0.08, 0.06, -0.08, 0.42];

/** Draws a flag, which is one closed mark, in one of its eight positions: `turns` quarter turns clockwise, after being mirrored when wanted. */
export function drawFlag(scene: Scene, turns: i32, isMirrored: bool, x: f64, y: f64, size: f64, paint: Paint): void {
  const points: f64[] = [];
  for (let i = 0; i < FLAG.length; i += 2) {
    const along = isMirrored ? -FLAG[i] : FLAG[i];
    const down = FLAG[i + 1];
    points.push(x + size * (turns == 0 ? along : turns == 1 ? -down : turns == 2 ? -along : down));
    points.push(y + size * (turns == 0 ? down : turns == 1 ? along : turns == 2 ? -down : -along));
  }
  scene.polygon(points, paint);
}
