/** Draws from Beta distributions without exponentials or logarithms, so that every host draws the same. */
import { Rng } from "../random";

/**
 * A draw from Beta(a, b) for positive integers: the a-th smallest of a + b - 1 uniform numbers has that distribution.
 */
export function beta(rng: Rng, a: i32, b: i32): f64 {
  const count = a + b - 1;
  const draws = new StaticArray<f64>(count);
  for (let i = 0; i < count; i++) draws[i] = rng.unit();
  // Partial selection: only the a smallest need their order.
  for (let i = 0; i < a; i++) {
    let least = i;
    for (let k = i + 1; k < count; k++) {
      if (draws[k] < draws[least]) least = k;
    }
    const held = draws[i];
    draws[i] = draws[least];
    draws[least] = held;
  }
  return draws[a - 1];
}
