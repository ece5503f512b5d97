/** Draws everything that the checks of one environment need. */
import type { Suite } from "../../bindings/core/suite.ts";
import { LEVELS } from "./levels.ts";
import { SEEDS, type Known, type Level, type Outcome, Tally } from "./context.ts";

/** The levels of one environment, and the check that every seed gives an instance. */
export function collect(suite: Suite, env: string, firstSeed: number): { levels: Level[]; generated: Outcome } {
  const tally = new Tally();
  const levels = LEVELS.map((level) => {
    const known: Known[] = [];
    const timed: Level["timed"] = [];
    for (let i = 0; i < SEEDS.fresh; i++) {
      const seed = firstSeed + i;
      try {
        // Both styles from the start: what is asked of a level is asked of every look.
        const style = seed % 2 === 0 ? "plain" : "varied";
        const isDrawn = i < SEEDS.drawn;
        const started = performance.now();
        const { data } = suite.generate(env, { level, seed, style, reveal: true, picture: isDrawn });
        const milliseconds = performance.now() - started;
        known.push(data as Known);
        if (isDrawn) timed.push({ known: data as Known, milliseconds, svgBytes: Buffer.byteLength(data.svg) });
        tally.passed();
      } catch (error) {
        tally.failed(level, seed, String(error));
      }
    }
    const inspected = known.slice(0, SEEDS.inspected).map((instance) => ({ known: instance, scene: suite.inspect(instance.token) }));
    return { level, known, inspected, timed };
  });
  return { levels, generated: tally.outcome("generates", `${SEEDS.fresh} of ${SEEDS.fresh} seeds a level`) };
}
