/** Figures with their uncertainty. Pure functions; what is drawn at random is drawn from a seed, so that a report is reproducible. */
import seedrandom from "seedrandom";

/** A figure and its interval of 95 %. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** 97.5 % of a standard normal variable lie below it. */
const Z = 1.959963984540054;
const RESAMPLES = 1000;

/**
 * A share of independent trials, with the score interval of Wilson (1927, "Probable inference, the law of succession, and statistical
 * inference"), which stays within 0 to 1 and is not empty when all or none succeed.
 *
 * @param trials at least 1
 */
export function wilson(successes: number, trials: number): Estimate {
  const share = successes / trials;
  const spread = Z ** 2 / trials;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return { value: share, low: successes === 0 ? 0 : middle - half, high: successes === trials ? 1 : middle + half };
}

/**
 * The chance that one of `k` replies is right, estimated without bias from `right` of `samples`: 1 - C(samples - right, k) / C(samples, k)
 * (Chen et al. 2021, "Evaluating large language models trained on code", equation 1).
 *
 * @param k from 1 to `samples`
 */
export function passAtK(samples: number, right: number, k: number): number {
  if (samples - right < k) return 1;
  let allWrong = 1;
  for (let i = samples - right + 1; i <= samples; i++) allWrong *= 1 - k / i;
  return 1 - allWrong;
}

/**
 * The mean of values from 0 to 1, one an instance: by Wilson where each is 0 or 1, else with the percentile interval of a bootstrap over the
 * values (Efron 1979). Where all are equal, a bootstrap knows no other value, and the interval is that of as many equal trials.
 *
 * @param values at least one
 * @param seed names the draw
 */
export function meanOf(values: readonly number[], seed: string): Estimate {
  const sum = values.reduce((a, b) => a + b, 0);
  if (values.every((value) => value === 0 || value === 1)) return wilson(sum, values.length);
  return bootstrap(values, seed) ?? { ...wilson(sum, values.length), value: values[0]! };
}

/**
 * The mean of paired differences from -1 to 1, one an instance that both sides answered. The interval is that of a bootstrap over the pairs; where all
 * are equal, it reaches as far as a difference could have gone unseen in as many pairs.
 *
 * @param differences at least one
 * @param seed names the draw
 */
export function meanDifference(differences: readonly number[], seed: string): Estimate {
  const found = bootstrap(differences, seed);
  if (found) return found;
  const value = differences[0]!;
  const unseen = wilson(0, differences.length).high;
  return { value, low: Math.max(-1, value - unseen), high: Math.min(1, value + unseen) };
}

/** The percentile interval of the mean of values drawn with replacement; undefined where all values are equal. */
function bootstrap(values: readonly number[], seed: string): Estimate | undefined {
  if (values.every((value) => value === values[0])) return undefined;
  const random = seedrandom.alea(seed);
  const count = values.length;
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += values[Math.floor(random() * count)]!;
    return sum / count;
  }).sort();
  const quantile = (share: number): number => means[Math.round(share * (RESAMPLES - 1))]!;
  return { value: values.reduce((a, b) => a + b, 0) / count, low: quantile(0.025), high: quantile(0.975) };
}
