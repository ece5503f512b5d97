/**
 * A smooth number along a way that changes its sign a wanted number of times, with near approaches to zero that do not
 * change it: the distance of a curve from a line, or of a curve from another.
 */
import { Rng } from "../../../../assembly/random";

export class Weave {
  /** Knots: between two neighbours the number runs along half a cosine, so that its extremes are at knots. */
  private at: f64[] = [];
  private value: f64[] = [];

  /**
   * @param events crossings and near approaches together; they are spread evenly over the way
   * @param wanted how many of them are crossings; even when the way is closed
   * @param isClosed whether the way returns to its start
   * @param start the sign at the start, -1 or 1
   * @param low the least size of a lobe between two events
   * @param high the largest
   * @param near what a near approach keeps from zero
   */
  constructor(rng: Rng, events: i32, wanted: i32, isClosed: bool, start: f64, low: f64, high: f64, near: f64) {
    assert(wanted <= events && !(isClosed && (wanted & 1) == 1), "weave: too many or odd crossings");
    const isCrossing: bool[] = [];
    for (let i = 0; i < events; i++) isCrossing.push(i < wanted);
    rng.shuffle<bool>(isCrossing);
    let sign = start;
    const first = sign * rng.range(low, high);
    const step = 1.0 / <f64>events;
    this.put(0, first);
    for (let i = 0; i < events; i++) {
      const isLast = i == events - 1;
      if (isCrossing[i]) sign = -sign;
      else this.put((<f64>i + rng.range(0.45, 0.55)) * step, sign * near);
      this.put(isLast ? 1.0 : (<f64>(i + 1) + rng.range(-0.08, 0.08)) * step, isLast && isClosed ? first : sign * rng.range(low, high));
    }
  }

  /** The number at `t`, 0 to 1. */
  valueAt(t: f64): f64 {
    const last = this.at.length - 1;
    if (t <= 0) return this.value[0];
    if (t >= 1) return this.value[last];
    let k = 1;
    while (k < last && this.at[k] < t) k++;
    const share = (t - this.at[k - 1]) / (this.at[k] - this.at[k - 1]);
    return this.value[k - 1] + ((this.value[k] - this.value[k - 1]) * (1.0 - Math.cos(share * Math.PI))) / 2.0;
  }

  private put(at: f64, value: f64): void {
    this.at.push(at);
    this.value.push(value);
  }
}
