/** What an instance costs, and whether the splits can be filled. */
import { type Check, Tally } from "./context.ts";

export const BUDGET = { median: 2, p99: 20, svgBytes: 64 * 1024 } as const;
/** What families may take whose every sample is proved by trying all programs of a language. */
const ENUMERATION: Record<string, { median: number; p99: number }> = { programs: { median: 10, p99: 60 } };
/**
 * Instances that the splits of one candidate in ten must give. The level with the fewest contents is asked for many; an instance
 * of these splits costs as much as ten of the split train.
 */
const SPLIT_SEEDS = { smallest: 300, others: 40 } as const;

/** Milliseconds of one core, on this host. */
export const fast: Check = ({ about, levels }) => {
  const tally = new Tally();
  const budget = ENUMERATION[about.family] ?? BUDGET;
  let slowest = 0;
  for (const { level, timed } of levels) {
    const sorted = timed.map((entry) => entry.milliseconds).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Infinity;
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Infinity;
    slowest = Math.max(slowest, median);
    tally.expect(median <= budget.median, level, null, () => `the median takes ${median.toFixed(2)} ms`);
    tally.expect(p99 <= budget.p99, level, null, () => `the 99th percentile takes ${p99.toFixed(1)} ms`);
    const largest = timed.reduce((a, b) => (a.svgBytes > b.svgBytes ? a : b), timed[0]!);
    tally.expect(largest.svgBytes <= BUDGET.svgBytes, level, largest.known.seed, () => `an SVG of ${largest.svgBytes} bytes`);
  }
  return tally.outcome("fast and bounded", `median <= ${budget.median} ms, p99 <= ${budget.p99} ms, SVG <= 64 KiB; figure = worst median`, slowest);
};

/** Every level fills every split, and no content is in two of them. */
export const splitsAreApart: Check = ({ suite, about, levels }) => {
  const tally = new Tally();
  for (const { level, known } of levels) {
    // What the other checks have drawn is of the split train: its content needs no second drawing.
    const seen = new Map(known.map((instance) => [instance.fingerprint, "train"]));
    for (const split of ["validation", "test"] as const) {
      for (let i = 0; i < splitSeeds(level); i++) {
        const seed = (known[0]?.seed ?? 0) + i;
        try {
          const { fingerprint } = suite.generate(about.id, { level, seed, split, picture: false }).data;
          const other = seen.get(fingerprint) ?? split;
          tally.expect(other === split, level, seed, () => `the same content is in ${other} and in ${split}`);
          seen.set(fingerprint, split);
        } catch (error) {
          tally.failed(level, seed, `${split}: ${String(error)}`);
        }
      }
    }
  }
  return tally.outcome("splits are apart", `${SPLIT_SEEDS.smallest} instances a split at level 0, ${SPLIT_SEEDS.others} at the others`);
};

function splitSeeds(level: number): number {
  return level === 0 ? SPLIT_SEEDS.smallest : SPLIT_SEEDS.others;
}
