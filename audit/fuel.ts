/** The fuel of the kernel's calls, which a host can cap: measured in Python's wasmtime, alike on every machine. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** What one call may spend: a quarter of what the Python package grants by default. */
const BOUND = 2_500_000_000;
/** What ends a call. */
const LIMIT = 10_000_000_000;
/** Seeds a level and split. */
const SEEDS = 10;
/** Where the tests of the Python package install wasmtime. */
const PYTHON = join(ROOT, process.platform === "win32" ? ".venv/Scripts/python.exe" : ".venv/bin/python");

/** The dearest calls of one environment, and the place of the dearest of all. */
interface Spent {
  env: string;
  generate: number;
  verify: number;
  level: number;
  split: string;
  seed: number;
}

/** Prints the worst fuel of each environment; false when a call spends more than the bound. Throws where there is no wasmtime. */
export async function fuelIsBounded(kernel: string, envs: string[]): Promise<boolean> {
  if (!existsSync(PYTHON)) throw new Error("there is no .venv with wasmtime: run npm run test:python once");
  const python = spawn(PYTHON, [join(ROOT, "audit/fuel.py"), kernel, String(LIMIT), String(SEEDS), ...envs], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((done, fail) => python.once("error", fail).once("close", done));
  const all: Spent[] = [];
  for await (const line of createInterface(python.stdout)) {
    const spent = JSON.parse(line) as Spent;
    all.push(spent);
    const { env, generate, verify, level, split, seed } = spent;
    const excess = Math.max(generate, verify) > BOUND ? `  more than the ${millions(BOUND)} that a call may spend` : "";
    console.log(`${env}: generate ${millions(generate)}, verify ${millions(verify)} (level ${level}, ${split}, seed ${seed})${excess}`);
  }
  if ((await ended) !== 0) throw new Error("the measuring of fuel ended early");
  const worst = Math.max(...all.flatMap(({ generate, verify }) => [generate, verify]));
  console.log(`worst of ${all.length} environments: ${millions(worst)}, bound ${millions(BOUND)}`);
  return worst <= BOUND;
}

const millions = (fuel: number): string => `${(fuel / 1e6).toFixed(0)} M`;
