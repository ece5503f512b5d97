/** What the cheapest ways to get by earn, which an oracle's module proposes. */
import { attempt, taskOf } from "./oracle.ts";
import type { Level } from "./context.ts";
import type { OracleModule } from "../oracles/oracle.ts";

/** The accuracy of each shortcut at one level: the share of the inspected pictures for which it gives the key. */
export function shortcutAccuracies(shortcuts: NonNullable<OracleModule["shortcuts"]>, { inspected }: Level): Record<string, number> {
  return Object.fromEntries(Object.entries(shortcuts).map(([name, guess]) => {
    const right = inspected.filter(({ known, scene }) => attempt(() => guess(scene, taskOf(known))) === known.answer).length;
    return [name, right / Math.max(1, inspected.length)];
  }));
}
