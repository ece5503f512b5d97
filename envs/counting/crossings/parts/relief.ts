/** The relief of a contour map: summits and depressions, alone or several within a common line. */
import { Placement } from "../../../../assembly/kit/marks/scatter";
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";

/** A closed contour line around a centre; its radius varies between 0.84 and 1 of `radius`. */
export class Contour {
  constructor(
    public x: f64,
    public y: f64,
    public radius: f64,
    /** Which summit or depression it belongs to; -1 for a line around several. */
    public feature: i32,
    public isDepression: bool,
    /** Whether no line lies around it. */
    public isOutermost: bool,
    public phase: f64,
  ) {}

  /** Distance of the line from its centre in a direction, in degrees. */
  reach(angle: f64): f64 {
    return this.radius * (0.92 + 0.05 * sine(2 * angle + this.phase) + 0.03 * sine(3 * angle - 2 * this.phase));
  }
}

export class Relief {
  contours: Contour[] = [];

  /**
   * @param wanted of each feature, whether it counts
   * @param rings most lines of one feature
   * @param least for summits that count by their height: lines around them, at least; 1 where all of a kind count
   * @param wantsDepressions whether depressions count instead of summits
   */
  constructor(private wanted: bool[], private rings: i32, private least: i32, private wantsDepressions: bool) {}

  /** Lays the features out in a rectangle from (0, 0), in canvas units; false when there was no room. */
  build(rng: Rng, width: f64, height: f64, massifs: i32): bool {
    const counts: i32[] = [];
    let left = this.wanted.length;
    for (let i = 0; i < massifs && left >= 2; i++) {
      const inside = rng.int(2, min(4, left));
      counts.push(inside);
      left -= inside;
    }
    const groups = counts.length;
    for (; left > 0; left--) counts.push(1);
    const placed = new Placement(GAP);
    let next = 0;
    for (let i = 0; i < counts.length; i++) {
      const isMassif = i < groups;
      const radius = isMassif ? MASSIF[counts[i]] : FEATURE;
      if (!placed.throwInto(rng, radius, 0, 0, width, height)) return false;
      const x = placed.x[i];
      const y = placed.y[i];
      if (!isMassif) {
        this.add(rng, x, y, radius, 0, next++);
        continue;
      }
      this.contours.push(new Contour(x, y, radius, -1, false, true, rng.range(0, 360)));
      const turn = rng.range(0, 360);
      const inner = radius * 0.84 - 8;
      // Features stand around the middle, side by side.
      const share = sine(180.0 / <f64>counts[i]);
      const own = (inner * share) / (1 + share) - 3;
      for (let k = 0; k < counts[i]; k++) {
        const angle = turn + (360.0 * <f64>k) / <f64>counts[i];
        this.add(rng, x + (inner - own) * cosine(angle), y + (inner - own) * sine(angle), own, 1, next++);
      }
    }
    rng.shuffle<Contour>(this.contours);
    return true;
  }

  /** Nested lines of one summit or depression within so many lines of others. */
  private add(rng: Rng, x: f64, y: f64, radius: f64, around: i32, feature: i32): void {
    const isWanted = this.wanted[feature];
    let isDepression = false;
    let least = 1;
    let most = min(this.rings, <i32>((radius - 4) / 12));
    if (this.least == 1) {
      isDepression = isWanted == this.wantsDepressions;
    } else if (isWanted) {
      least = this.least - around;
    } else if (rng.int(0, 2) == 0 || this.least - 1 - around < 1) {
      isDepression = true;
    } else {
      most = this.least - 1 - around;
    }
    // The ticks of a depression need room between its lines.
    if (isDepression) most = min(most, 2);
    least = max(1, least);
    const lines = rng.int(least, max(least, most));
    const phase = rng.range(0, 360);
    for (let k = 0; k < lines; k++) {
      const own = radius * (1.0 - <f64>k / (<f64>lines + 0.35));
      this.contours.push(new Contour(x, y, own, feature, isDepression, around == 0 && k == 0, phase));
    }
  }
}

/** Canvas units: radius of the outermost line of a feature alone, of a line around 2, 3 or 4 features, and what lies between. */
const FEATURE: f64 = 43;
const MASSIF: StaticArray<f64> = [0, 0, 112, 124, 136];
const GAP: f64 = 10;
