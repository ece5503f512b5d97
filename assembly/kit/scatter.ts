/** Placement with guaranteed separation: nothing touches, nothing leaves its area. */
import { Rng } from "../random";

/** How often one disc is thrown before the placement is given up. */
const THROWS: i32 = 60;

/** Centres of placed discs. */
export class Placement {
  x: f64[] = [];
  y: f64[] = [];
}

/**
 * Scatters discs over a rectangle by random sequential addition, in the order given (put the largest first). Discs keep
 * `gap` from each other and lie inside the rectangle.
 *
 * @param radii one a disc, in canvas units; together they should cover less than 0.45 of the area
 * @returns the centres, or null when there was no room left: draw again
 */
export function scatter(rng: Rng, radii: f64[], left: f64, top: f64, width: f64, height: f64, gap: f64): Placement | null {
  const placed = new Placement();
  for (let i = 0; i < radii.length; i++) {
    let throws = 0;
    while (true) {
      const x = rng.range(left + radii[i], left + width - radii[i]);
      const y = rng.range(top + radii[i], top + height - radii[i]);
      if (isFree(placed, radii, x, y, radii[i] + gap)) {
        placed.x.push(x);
        placed.y.push(y);
        break;
      }
      if (++throws == THROWS) return null;
    }
  }
  return placed;
}

function isFree(placed: Placement, radii: f64[], x: f64, y: f64, reach: f64): bool {
  for (let k = 0; k < placed.x.length; k++) {
    const dx = x - placed.x[k];
    const dy = y - placed.y[k];
    const least = reach + radii[k];
    if (dx * dx + dy * dy < least * least) return false;
  }
  return true;
}
