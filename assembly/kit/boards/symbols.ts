/** What stands in the cells of puzzles: each drawn around a middle, `size` being the side of the square that it fills. */
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";

/** Corners of a crown above its band, in shares of its size. */
const CROWN: StaticArray<f64> = [-0.34, 0.26, -0.46, -0.24, -0.2, 0.02, 0, -0.4, 0.2, 0.02, 0.46, -0.24, 0.34, 0.26];

/** A crown, for a queen. */
export function crown(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
  const points: f64[] = [];
  for (let i = 0; i < CROWN.length; i += 2) {
    points.push(x + size * CROWN[i]);
    points.push(y + size * CROWN[i + 1]);
  }
  scene.polygon(points, paint);
  scene.rect(x - 0.36 * size, y + 0.31 * size, 0.72 * size, 0.12 * size, paint);
}
