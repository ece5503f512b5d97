/** Regions that circles enclose: the connected samples that lie inside the same circles or outside all, but for those around everything. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { partsOf, SIDE } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const grid = scene.width / SIDE;
  const samples = new Int32Array(SIDE * SIDE).fill(1 << 30);
  marksOf(scene, "circle").forEach(({ cx, cy, r }, k) => {
    for (let row = 0; row < SIDE; row++) {
      const half = r * r - ((row + 0.5) * grid - cy) ** 2;
      if (half <= 0) continue;
      const last = Math.floor((cx + Math.sqrt(half)) / grid - 0.5);
      for (let column = Math.ceil((cx - Math.sqrt(half)) / grid - 0.5); column <= last; column++) samples[row * SIDE + column]! |= 1 << k;
    }
  });
  return String(partsOf(samples, SIDE, 12) - 1);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "twice as many as circles": (scene) => String(2 * marksOf(scene, "circle").length),
  "three for each circle": (scene) => String(3 * marksOf(scene, "circle").length),
};
