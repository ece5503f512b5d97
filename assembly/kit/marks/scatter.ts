/** Placement with guaranteed separation: nothing touches, nothing leaves its area. */
import { Rng } from "../../random";

/** How often one disc is thrown before the placement is given up. */
const THROWS: i32 = 60;

/** Discs that keep their distance from each other, placed one after the other; lengths are in canvas units. */
export class Placement {
  x: f64[] = [];
  y: f64[] = [];
  private reach: f64[] = [];

  /** `gap` is the least distance between the rims of two discs. */
  constructor(private gap: f64) {}

  /** Throws a disc into a rectangle until it is free there (random sequential addition); false when there was no room. */
  throwInto(rng: Rng, radius: f64, left: f64, top: f64, width: f64, height: f64): bool {
    if (width < 2 * radius || height < 2 * radius) return false;
    for (let throws = 0; throws < THROWS; throws++) {
      const x = rng.range(left + radius, left + width - radius);
      const y = rng.range(top + radius, top + height - radius);
      if (!this.isFree(x, y, radius)) continue;
      this.put(x, y, radius);
      return true;
    }
    return false;
  }

  /** Places a disc at a point, whatever is there. */
  put(x: f64, y: f64, radius: f64): void {
    this.x.push(x);
    this.y.push(y);
    this.reach.push(radius);
  }

  /** Whether a disc would keep its distance from all others. */
  isFree(x: f64, y: f64, radius: f64): bool {
    for (let k = 0; k < this.x.length; k++) {
      const dx = x - this.x[k];
      const dy = y - this.y[k];
      const least = this.reach[k] + radius + this.gap;
      if (dx * dx + dy * dy < least * least) return false;
    }
    return true;
  }
}

/**
 * Scatters discs over a rectangle, in the order given (put the largest first). Discs keep `gap` from each other and lie
 * inside the rectangle.
 *
 * @param radii one a disc, in canvas units; together they should cover less than 0.45 of the area
 * @returns the centres, or null when there was no room left: draw again
 */
export function scatter(rng: Rng, radii: f64[], left: f64, top: f64, width: f64, height: f64, gap: f64): Placement | null {
  const placed = new Placement(gap);
  for (let i = 0; i < radii.length; i++) if (!placed.throwInto(rng, radii[i], left, top, width, height)) return null;
  return placed;
}
