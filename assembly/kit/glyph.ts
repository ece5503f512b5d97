/** Small figures that stay apart at any size, as matrices and series use them, and figures whose turns and mirror images all differ. */
import { cosine, sine } from "../scene/frame";
import { Paint } from "../scene/paint";
import { Scene } from "../scene/scene";

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

/** Points around a centre at two radii in turn, the first at `start` degrees. */
function corners(x: f64, y: f64, outer: f64, inner: f64, count: i32, start: f64): f64[] {
  const points: f64[] = [];
  for (let i = 0; i < count; i++) {
    const angle = start + (360.0 * <f64>i) / <f64>count;
    const radius = (i & 1) == 0 ? outer : inner;
    points.push(x + radius * cosine(angle));
    points.push(y + radius * sine(angle));
  }
  return points;
}
