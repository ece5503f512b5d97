/** Pieces of a sheet cut along lines: the parts of a fine grid of samples that no line separates. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { chainsOf } from "../support/trace.ts";
import { partsOf, SIDE } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const grid = scene.width / SIDE;
  const free = new Int32Array(SIDE * SIDE);
  const borders = marksOf(scene, "polygon").map((mark) => chainsOf(mark)[0]!);
  for (let row = 0; row < SIDE; row++) {
    // Between every second border along a row lies the sheet: its outline comes first, holes take away from it.
    const y = (row + 0.5) * grid;
    const ends = borders.flatMap((ring) => ring.slice(1).flatMap((b, i) => {
      const a = ring[i]!;
      return a.y > y === b.y > y ? [] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
    })).sort((a, b) => a - b);
    for (let i = 0; i + 1 < ends.length; i += 2) free.fill(1, row * SIDE + Math.ceil(ends[i]! / grid - 0.5), row * SIDE + Math.ceil(ends[i + 1]! / grid - 0.5));
  }
  // A cut is a wall two samples wide that four-way steps cannot pass.
  for (const { x1, y1, x2, y2 } of marksOf(scene, "line")) {
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (grid / 2));
    for (let i = 0; i <= steps; i++) {
      const [x, y] = [x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps];
      for (const [dx, dy] of [[-0.5, -0.5], [0.5, -0.5], [-0.5, 0.5], [0.5, 0.5]] as const) {
        free[Math.floor(y / grid + dy) * SIDE + Math.floor(x / grid + dx)] = 0;
      }
    }
  }
  return String(partsOf(free, SIDE, 6));
};

/** That a cut ends where it ends, and that openings are empty, are conventions. */
export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "one more than cuts": (scene) => String(marksOf(scene, "line").length + 1),
  "twice as many as cuts": (scene) => String(2 * marksOf(scene, "line").length),
};
