/** Whether the ten levels are ten. */
import { type Check, Tally } from "./context.ts";

export const LEVELS = Array.from({ length: 10 }, (_, level) => level);

/** Least difference between the distributions of neighbouring levels (Kolmogorov and Smirnov's D over 200 instances each). */
const LEAST_DISTANCE = 0.16;
const SAMPLE = 200;

/** Ten different configurations, mean complexity strictly rising, neighbours' distributions apart. */
export const tenLevels: Check = ({ about, levels }) => {
  const tally = new Tally();
  const seen = new Map<string, number>();
  about.levels.forEach(({ knobs }, level) => {
    const key = JSON.stringify(knobs);
    tally.expect(!seen.has(key), level, null, () => `the same configuration as level ${seen.get(key)}`);
    seen.set(key, level);
  });
  const samples = levels.map(({ known }) => known.slice(0, SAMPLE).map((instance) => instance.complexity));
  const means = samples.map((sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length);
  let least = 1;
  for (let level = 1; level < samples.length; level++) {
    const [before, after] = [means[level - 1]!, means[level]!];
    tally.expect(after > before, level, null, () => `mean complexity ${after.toFixed(2)} does not rise from ${before.toFixed(2)}`);
    const distance = largestGap(samples[level - 1]!, samples[level]!);
    least = Math.min(least, distance);
    tally.expect(distance >= LEAST_DISTANCE, level, null, () => `complexity is distributed as at level ${level - 1} (D = ${distance.toFixed(2)})`);
  }
  return tally.outcome("ten levels", `rising, D >= ${LEAST_DISTANCE}`, least);
};

/** Levels further on at which even an easy instance is as much work as the usual one here. */
const STRIDE = 3;
/** Most of level 9 that may be no more work than the median of level 0. */
const LEAST_LOAD = 0.02;

/** The work that single instances take: the easy ones of a level are more than the usual ones some levels before, and level 9 is never level 0. */
export const loadRises: Check = ({ levels }) => {
  const tally = new Tally();
  const loads = levels.map(({ known }) => known.slice(0, SAMPLE).map((instance) => instance.complexity).sort((a, b) => a - b));
  const quantile = (load: number[], share: number): number => load[Math.floor(load.length * share)]!;
  for (let level = STRIDE; level < loads.length; level++) {
    const [tenth, median] = [quantile(loads[level]!, 0.1), quantile(loads[level - STRIDE]!, 0.5)];
    tally.expect(tenth >= median, level, null, () => `the 10th percentile ${tenth.toFixed(2)} is below the median ${median.toFixed(2)} of level ${level - STRIDE}`);
  }
  const [first, last] = [loads[0]!, loads.at(-1)!];
  const share = last.filter((load) => load <= quantile(first, 0.5)).length / last.length;
  tally.expect(share <= LEAST_LOAD, 9, null, () => `${(share * 100).toFixed(1)} % of level 9 are no more work than the median of level 0`);
  return tally.outcome("load rises", `10th percentile of L + ${STRIDE} >= median of L; level 9 <= median of level 0 in at most ${LEAST_LOAD * 100} %`, share);
};

/** The largest distance between two empirical distribution functions. */
export function largestGap(first: number[], second: number[]): number {
  const [a, b] = [first, second].map((sample) => [...sample].sort((x, y) => x - y)) as [number[], number[]];
  let i = 0, j = 0, gap = 0;
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i]!, b[j]!);
    while (i < a.length && a[i]! <= value) i++;
    while (j < b.length && b[j]! <= value) j++;
    gap = Math.max(gap, Math.abs(i / a.length - j / b.length));
  }
  return gap;
}
