/**
 * Builds and tests the Python package.
 *
 *   tsx scripts/python.ts build            the wheel, to bindings/python/dist
 *   tsx scripts/python.ts test [ARGS...]   builds it, installs it into .venv and runs pytest, mypy and ruff; ARGS go to pytest
 *
 * Makes a virtual environment of its own at .venv. Wants a built kernel. PYTHON chooses the interpreter (default python3).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { portion } from "../tests/support/vector_files.ts";
import { ROOT } from "./registry.ts";

const VENV = join(ROOT, ".venv");
/** The interpreter of the virtual environment. */
export const PYTHON = process.platform === "win32" ? join(VENV, "Scripts/python.exe") : join(VENV, "bin/python");
const PROJECT = join(ROOT, "bindings/python");
const DIST = join(PROJECT, "dist");
/** The golden vectors that the tests replay, as one JSON array. */
const VECTORS = join(VENV, "vectors.json");
/** The wheel's build backend, as bindings/python/pyproject.toml asks for it. */
const BACKEND = "hatchling>=1.27";

/**
 * Builds the wheel and installs it into the virtual environment.
 *
 * @param extra which of the wheel's extras comes with it
 * @param requirements what else is installed, as pip has it
 * @returns the path of the environment's interpreter
 */
export function installed(extra: string, ...requirements: string[]): string {
  const wheel = build();
  pip("install", `${wheel}[${extra}]`, ...requirements);
  // The version stays the same from build to build, so pip would keep the old one.
  pip("install", "--force-reinstall", "--no-deps", wheel);
  return PYTHON;
}

/** Runs a command; its failure, which it has explained itself, ends this script. */
function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, TRON_VECTORS: VECTORS, TRON_KERNEL_CACHE: join(VENV, "cache") } });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs pip in the virtual environment. */
export function pip(...args: string[]): void {
  run(PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", ...args);
}

/** Makes the virtual environment, or says what is missing for it. */
function makeEnvironment(): void {
  const python = process.env["PYTHON"] ?? "python3";
  const { status, error } = spawnSync(python, ["-m", "venv", VENV], { cwd: ROOT, stdio: "inherit" });
  if (!error && status === 0) return;
  // What was begun would pass for a whole environment the next time.
  rmSync(VENV, { recursive: true, force: true });
  console.error(
    error
      ? `${python} does not run (${error.message}): install Python 3.11 or newer, or name one with PYTHON=...`
      : `${python} cannot make a virtual environment: install its venv module (on Debian the package python3-venv)`,
  );
  process.exit(1);
}

/** Builds the wheel without isolation, so that nothing but the virtual environment is installed into; returns its path. */
export function build(): string {
  if (!existsSync(PYTHON)) makeEnvironment();
  mkdirSync(DIST, { recursive: true });
  const wheels = (): string[] => readdirSync(DIST).filter((name) => name.endsWith(".whl"));
  for (const old of wheels()) rmSync(join(DIST, old));
  pip("install", BACKEND);
  pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", DIST, PROJECT);
  return join(DIST, wheels()[0]!);
}

function test(args: string[]): void {
  installed(process.env["TRON_FULL"] ? "test-full" : "test");
  writeFileSync(VECTORS, JSON.stringify(portion()));
  const settings = join(PROJECT, "pyproject.toml");
  const tests = join(ROOT, "tests/python");
  const linted = [PROJECT, ...["tests", "examples", "scripts"].map((folder) => join(ROOT, folder))];
  run(PYTHON, "-m", "ruff", "check", "--no-cache", "--config", settings, ...linted);
  run(PYTHON, "-m", "mypy", "--cache-dir", join(VENV, "mypy"), "--config-file", settings, join(PROJECT, "src/tron_kernel"));
  run(PYTHON, "-m", "pytest", "-c", settings, "--rootdir", ROOT, tests, ...args);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [task, ...args] = process.argv.slice(2);
  if (task === "build") console.log(build());
  else if (task === "test") test(args);
  else throw new Error("the task is build or test");
}
