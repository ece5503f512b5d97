/** Partial credit that guessing does not earn. */

/**
 * The part of a share that chance does not explain, 0 to 1: `(share - chance) / (1 - chance)`, and 0 for what a guess gets as well. An
 * environment states `chance`, below 1: what the best constant reply gets in the mean or, where that is more, a random one.
 */
export function aboveChance(share: f64, chance: f64): f64 {
  return Math.max(0, (share - chance) / (1 - chance));
}
