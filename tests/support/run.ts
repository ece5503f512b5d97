/** Runs programs. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The built command. */
export const TRON = `${ROOT}dist/node/cli/main.js`;

export interface Outcome {
  /** Exit code, or null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  input?: string;
  env?: Record<string, string>;
  /** Called once the program runs. */
  onStart?: (child: ChildProcess) => void;
}

/** Runs a program to its end. */
export function run(command: string, args: string[], { cwd = ROOT, input, env, onStart }: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    const outcome: Outcome = { code: null, signal: null, stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (outcome.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (outcome.stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ ...outcome, code, signal }));
    child.stdin.on("error", () => {}).end(input);
    onStart?.(child);
  });
}

/** Runs the built command `tron`. */
export function tron(args: string[], options?: RunOptions): Promise<Outcome> {
  return run(process.execPath, [TRON, ...args], options);
}
