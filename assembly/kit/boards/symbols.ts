/** What stands in the cells of puzzles: each drawn around a middle, `size` being the side of the square that it fills. */
import { cosine, sine } from "../../scene/frame";
import { Paint } from "../../scene/paint";
import { Mark, Scene } from "../../scene/scene";

/** Of a star, the radius of its inner corners by that of its points. */
const WAIST: f64 = 0.42;
/** Corners of the round end of a ship. */
const ROUND: i32 = 12;

/** Which way a part of a ship goes on. */
export const enum Heading {
  Up = 0,
  Right = 1,
  Down = 2,
  Left = 3,
}

/** A star with five points, one of them upward. */
export function star(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): Mark {
  const points: f64[] = [];
  for (let i = 0; i < 10; i++) {
    const radius = 0.5 * size * (i % 2 == 0 ? 1.0 : WAIST);
    points.push(x + radius * cosine(36.0 * <f64>i - 90.0));
    // The points lie lower than a circle's middle would have them.
    points.push(y + 0.05 * size + radius * sine(36.0 * <f64>i - 90.0));
  }
  return scene.polygon(points, paint);
}

/** A crown, for a queen. */
export function crown(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
  shape(scene, x, y, size, [-0.34, 0.26, -0.46, -0.24, -0.2, 0.02, 0, -0.4, 0.2, 0.02, 0.46, -0.24, 0.34, 0.26], paint);
  scene.rect(x - 0.36 * size, y + 0.31 * size, 0.72 * size, 0.12 * size, paint);
}

/** A fir on a trunk. */
export function fir(scene: Scene, x: f64, y: f64, size: f64, leaves: Paint, trunk: Paint): void {
  scene.rect(x - 0.07 * size, y + 0.26 * size, 0.14 * size, 0.22 * size, trunk);
  shape(scene, x, y, size, [0, -0.48, 0.24, -0.1, 0.13, -0.1, 0.38, 0.28, -0.38, 0.28, -0.13, -0.1, -0.24, -0.1], leaves);
}

/** A tent with an open door. */
export function tent(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): Mark {
  return shape(scene, x, y, size, [0, -0.42, 0.5, 0.4, 0.12, 0.4, 0, 0.12, -0.12, 0.4, -0.5, 0.4], paint);
}

/** A light bulb, its socket below. */
export function bulb(scene: Scene, x: f64, y: f64, size: f64, glass: Paint, socket: Paint): void {
  scene.rect(x - 0.14 * size, y + 0.24 * size, 0.28 * size, 0.22 * size, socket);
  scene.circle(x, y - 0.1 * size, 0.36 * size, glass);
}

/** A part of a ship that goes on in one direction alone: round at the other end. */
export function shipEnd(scene: Scene, x: f64, y: f64, size: f64, heading: Heading, paint: Paint): Mark {
  const turn = 90.0 * <f64>heading;
  const half = 0.5 * size;
  const points: f64[] = [];
  // Drawn upward and turned: a half circle below, a square above.
  for (let i = 0; i <= ROUND; i++) put(points, x, y, half * cosine((180.0 * <f64>i) / <f64>ROUND), half * sine((180.0 * <f64>i) / <f64>ROUND), turn);
  put(points, x, y, -half, -half, turn);
  put(points, x, y, half, -half, turn);
  return scene.polygon(points, paint);
}

/** Two waves: water. */
export function waves(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
  for (let k = 0; k < 2; k++) {
    const points: f64[] = [];
    for (let i = 0; i <= 16; i++) {
      points.push(x + size * (<f64>i / 16.0 - 0.5));
      points.push(y + size * (0.28 * (<f64>k - 0.5) + 0.09 * sine(45.0 * <f64>i)));
    }
    scene.polyline(points, paint);
  }
}

/** A polygon from corners in shares of its size. */
function shape(scene: Scene, x: f64, y: f64, size: f64, corners: StaticArray<f64>, paint: Paint): Mark {
  const points: f64[] = [];
  for (let i = 0; i < corners.length; i += 2) {
    points.push(x + size * corners[i]);
    points.push(y + size * corners[i + 1]);
  }
  return scene.polygon(points, paint);
}

function put(points: f64[], x: f64, y: f64, dx: f64, dy: f64, turn: f64): void {
  points.push(x + dx * cosine(turn) - dy * sine(turn));
  points.push(y + dx * sine(turn) + dy * cosine(turn));
}
