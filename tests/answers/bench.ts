/** The answer types alone, compiled into a module of their own: what tests/kernel/answer/bench.ts exports. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { main } from "assemblyscript/asc";

/** One key of every kind, and its verdicts. */
export interface Bench {
  count(): number;
  kind(index: number): string;
  canonical(index: number): string;
  verdict(index: number, reply: string, container: number, lenient: boolean): number[];
  reason(type: string, key: string, reply: string, container: number, lenient: boolean): string;
  mark(): number;
  drop(from: number): void;
}

/** Compiles and starts it; takes a few seconds. */
export async function bench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  const result = await main([
    "tests/kernel/answer/bench.ts", "--config", "none", "--runtime", "stub", "-O2", "--initialMemory", "64", "--maximumMemory", "1024", "--bindings", "raw", "--outFile", join(folder, "bench.wasm"),
  ]);
  if (result.error) throw new Error(result.stderr.toString());
  const { instantiate } = (await import(pathToFileURL(join(folder, "bench.js")).href)) as { instantiate(module: WebAssembly.Module, imports: object): Promise<Bench> };
  return instantiate(await WebAssembly.compile(readFileSync(join(folder, "bench.wasm"))), {});
}
