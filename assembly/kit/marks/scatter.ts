/** Placement with guaranteed separation: nothing touches, nothing leaves its area. */
import { Rng } from "../../random";

/** How often one disc is thrown before the placement is given up. */
export const THROWS: i32 = 60;

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
      if (this.putFree(x, y, radius)) return true;
    }
    return false;
  }

  /** Places a disc at a point if it is free there. */
  putFree(x: f64, y: f64, radius: f64): bool {
    if (!this.isFree(x, y, radius)) return false;
    this.put(x, y, radius);
    return true;
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

  /**
   * Draws the centres apart, each axis by its own factor, until the discs reach from side to side of a rectangle that holds
   * them: order and separation stay. A disc may leave the rectangle by a few units where a larger one reaches nearly as far.
   */
  fill(left: f64, top: f64, width: f64, height: f64): void {
    this.stretch(this.x, left, width);
    this.stretch(this.y, top, height);
  }

  private stretch(at: f64[], from: f64, length: f64): void {
    let first = 0, last = 0;
    for (let i = 1; i < at.length; i++) {
      if (at[i] - this.reach[i] < at[first] - this.reach[first]) first = i;
      if (at[i] + this.reach[i] > at[last] + this.reach[last]) last = i;
    }
    const span = at[last] - at[first];
    const wanted = length - this.reach[first] - this.reach[last];
    // A single line of discs stays one, in the middle.
    const factor = span > 1 ? Math.max(1, wanted / span) : 1.0;
    const shift = span > 1 ? from + this.reach[first] : from + (length - span) / 2;
    const origin = at[first];
    for (let i = 0; i < at.length; i++) at[i] = shift + (at[i] - origin) * factor;
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
