/** Draws everything that the checks of one environment need. */
import type { Suite } from "../../bindings/core/suite.ts";
import { BUDGET } from "./cost.ts";
import { LEVELS } from "./levels.ts";
import { QUICK, SEEDS, type Known, type Level, type Outcome, Tally } from "./context.ts";

/** The levels of one environment, and the check that every seed gives an instance. */
export function collect(suite: Suite, env: string, firstSeed: number, isQuick: boolean): { levels: Level[]; generated: Outcome } {
  const tally = new Tally();
  const seeds = isQuick ? QUICK : SEEDS;
  const levels = LEVELS.map((level) => {
    const known: Known[] = [];
    const timings: Level["timed"] = [];
    for (let i = 0; i < seeds.fresh; i++) {
      const seed = firstSeed + i;
      try {
        // Both styles from the start: what is asked of a level is asked of every look.
        const style = seed % 2 === 0 ? "plain" : "varied";
        const isDrawn = i < seeds.drawn;
        const draw = () => suite.generate(env, { level, seed, style, reveal: true, picture: isDrawn });
        const [{ data }, first] = timed(draw);
        // A call is deterministic: what a second run does not need, the host was busy with.
        const milliseconds = isDrawn && first > BUDGET.median ? Math.min(first, timed(draw)[1], timed(draw)[1]) : first;
        known.push(data as Known);
        if (isDrawn) timings.push({ known: data as Known, milliseconds, svgBytes: Buffer.byteLength(data.svg) });
        tally.passed();
      } catch (error) {
        tally.failed(level, seed, String(error));
      }
    }
    const inspected = known.slice(0, seeds.inspected).map((instance) => ({ known: instance, scene: suite.inspect(instance.token) }));
    return { level, known, inspected, timed: timings };
  });
  return { levels, generated: tally.outcome("generates", `${seeds.fresh} of ${seeds.fresh} seeds a level`) };
}

/**
 * A result, and the milliseconds of a core that it took: the less of the clock's, which runs on while others have the core, and
 * the process's, which counts the engine's own threads as well.
 */
function timed<T>(run: () => T): [T, number] {
  const before = process.cpuUsage();
  const started = performance.now();
  const result = run();
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return [result, Math.min(elapsed, (user + system) / 1000)];
}
