/** `tron stream`: runs a curriculum with a scripted policy, and shows how levels move. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import { Curriculum, type CurriculumState, type Degradation, type Form, type GroupHealth, load, type Selection } from "../index.ts";
import { policy } from "./policy.ts";
import { print, printJson, printTable } from "./print.ts";
import { UsageError } from "./usage.ts";

interface Flags extends Selection {
  preset: string;
  form: Form;
  degrade?: Degradation;
  steps: number;
  group: number;
  policy: string;
  name: string;
  state?: string;
  json?: boolean;
}

/** Steps between two saves of the state. */
const SAVE_EVERY = 200;

export async function stream({ preset, envs, without, form, degrade, steps, group, policy: policyName, name, state: path, json }: Flags): Promise<void> {
  const suite = await load();
  const saved = path === undefined ? undefined : await savedState(path);
  const curriculum = saved
    ? Curriculum.resume(suite.kernel, saved)
    : suite.curriculum({ name, preset, form, ...(degrade && { degrade }), mixture: { ...(envs && { envs }), ...(without && { without }) } });
  const reply = policy(policyName, name);
  const bar = new SingleBar({ format: "{bar} {value}/{total} {env} level {level}", stream: process.stderr, clearOnComplete: true });
  if (process.stderr.isTTY && !json) bar.start(steps, 0, { env: "", level: 0 });
  let isStopped = false;
  process.once("SIGINT", () => (isStopped = true));
  for (let step = 1; step <= steps && !isStopped; step++) {
    const [token] = curriculum.next() as [string];
    const replies = Array.from({ length: group }, () => reply(suite, token));
    const verdicts = suite.verifyGroup(token, replies, { explain: true });
    const [health] = curriculum.report([{ token, verdicts, answers: verdicts.map((verdict) => verdict.read ?? "") }]) as [GroupHealth];
    if (json) printJson({ step, ...health });
    else bar.increment({ env: health.env, level: health.level });
    if (path !== undefined && (step % SAVE_EVERY === 0 || step === steps)) await save(path, curriculum.state);
    // Lets an interruption through: everything above is synchronous.
    if (step % 20 === 0) await new Promise((go) => setImmediate(go));
  }
  bar.stop();
  if (path !== undefined) await save(path, curriculum.state);
  if (json) return;
  const rows = curriculum.metrics().filter((record) => record.groups > 0 && record.scope !== "level");
  printTable([
    ["", "level", "groups", "pass rate", "effective"],
    ...rows.map((record) => [
      record.env ?? record.bucket ?? "all", String(record.current_level ?? ""), String(record.groups),
      record.pass_rate!.toFixed(3), record.effective_prompt_ratio!.toFixed(3),
    ]),
  ]);
  if (isStopped && path !== undefined) print(`stopped; the same command with --state ${path} goes on`);
}

async function savedState(path: string): Promise<CurriculumState | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as CurriculumState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    if (error instanceof SyntaxError) throw new UsageError(`--state ${path} is no JSON file; remove it to start anew`);
    throw error;
  }
}

/** Written aside and renamed: an interruption leaves the state before or the one after, nothing between. */
async function save(path: string, state: CurriculumState): Promise<void> {
  await writeFile(`${path}.part`, JSON.stringify(state));
  await rename(`${path}.part`, path);
}
