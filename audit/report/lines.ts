/** What an audit says in a terminal. */
import type { Report } from "../audit.ts";

/** One line an environment: grade, the weakest check, the figures; then at most `shown` failures a check, each with a command that shows it. */
export function reportLines({ env, grade, outcomes, seconds }: Report, shown: number): string[] {
  const weakest = outcomes.reduce((a, b) => (b.rate < a.rate ? b : a));
  const figures = outcomes.flatMap((o) => (o.figure === null ? [] : [`${o.check} ${Number(o.figure.toFixed(3))}`])).join(" · ");
  const lines = [`${grade} ${env}: ${weakest.rate === 1 ? "every check passed" : `${weakest.check}, rate ${weakest.rate.toFixed(3)}`}  [${figures}] in ${seconds.toFixed(1)} s`];
  for (const { check, bar, failures } of outcomes) {
    for (const { level, seed, what } of failures.slice(0, shown)) {
      lines.push(`    ${check} (${bar}), level ${level}${seed === null ? "" : `, seed ${seed}`}: ${what}`);
      if (seed !== null) lines.push(`      npm run -s tron -- generate ${env} --level ${level} --seed ${seed} --style ${seed % 2 ? "varied" : "plain"} --reveal --png out/${env}.png`);
    }
    if (failures.length > shown) lines.push(`    ... and ${failures.length - shown} more of "${check}"`);
  }
  return lines;
}
