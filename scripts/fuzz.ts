/**
 * Fuzzes the ABI of the built kernel: fails at the first request that traps, hangs, or leaves a trace in the next call.
 *
 *   npm run fuzz -- [--requests 1000000] [--seed long]
 */
import { parseArgs } from "node:util";
import { fuzz } from "../tests/support/fuzz.ts";

const { values } = parseArgs({ options: { requests: { type: "string", default: "1000000" }, seed: { type: "string", default: "long" } } });
const started = performance.now();
const result = fuzz(values.seed, Number(values.requests), (done) => {
  if (done > 0 && done % 50_000 === 0) console.error(`${done} requests in ${((performance.now() - started) / 1000).toFixed(0)} s`);
});
console.log(JSON.stringify(result));
