/**
 * Times the suite on one core: questions with pixels and with files, by both renderers, in Node and in Python, beside Pillow and
 * matplotlib drawing the same marks; first pictures, exports and processes.
 *
 *   npm run bench -- [ids|families|buckets] [--levels 0-9] [--repeats 3] [--out out/bench] [--docs]
 *
 * Times of calls are CPU time, each the least of some repetitions, so that other work on the machine adds little. Writes bench.json, all of it, and
 * bench.md, its tables; `--docs` also puts these into docs/speed.md. Wants a built package; installs the wheel, matplotlib and Pillow into .venv.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { levels } from "../bindings/node/cli/usage.ts";
import { type EnvironmentSummary, load } from "../bindings/node/index.ts";
import { select } from "./compile.ts";
import { installed } from "./python.ts";
import { ROOT } from "./registry.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    levels: { type: "string", default: "0-9" },
    repeats: { type: "string", default: "3" },
    out: { type: "string", default: "out/bench" },
    docs: { type: "boolean", default: false },
  },
});

/** Milliseconds by what is asked for. */
type Times = Record<string, number>;
type Task = [env: string, level: number, seed: number];

/** A command's seconds by the clock, and those that its processors spent. */
interface Spent {
  seconds: number;
  cpu: number;
}

/** A picture of one family, drawn by others. */
interface Baseline {
  family: string;
  env: string;
  marks: number;
  kernel: number;
  pillow: number;
  "pillow, smooth": number;
  matplotlib: number;
}

interface Figures {
  machine: string;
  tasks: Task[];
  node: Times[];
  python: Times[];
  /** Mean bytes of a PNG file. */
  bytes: Times;
  /** Pictures a second of two processes. */
  processes: { clock: number; cores: number };
  baselines: Baseline[];
  first: Record<string, Spent>;
  /** Instances a second of an export on two cores. */
  export: Record<string, { clock: number; cores: number }>;
}

const ASKED = { rgba: "question + RGBA", png: "question + PNG" };
const BEGIN = "<!-- figures: written by npm run bench -->";
const END = "<!-- /figures -->";
const NODE = join(ROOT, "dist/node");

const python = installed("images", "matplotlib");
const suite = await load();
const environments = select(positionals, suite.list());
const repeats = Number(values.repeats);
const tasks = environments.flatMap(({ id }, i) => levels(values.levels).map((level): Task => [id, level, i * 10 + level]));
const scratch = mkdtempSync(join(tmpdir(), "tron-bench-"));
try {
  const figures = await measured();
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "bench.json"), `${JSON.stringify(figures)}\n`);
  const page = pageOf(figures, environments);
  writeFileSync(join(out, "bench.md"), `${page}\n`);
  if (values.docs) {
    const path = join(ROOT, "docs/speed.md");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n${page}\n${text.slice(text.indexOf(END))}`);
  }
  console.log(page);
} finally {
  rmSync(scratch, { recursive: true });
}

async function measured(): Promise<Figures> {
  const { times: node, bytes } = timesInNode();
  const wanted = { tasks, repeats, environments };
  const told = execFileSync(python, [join(ROOT, "scripts/bench.py"), "times"], { input: JSON.stringify(wanted), maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "inherit"] });
  const { suite: inPython, processes, baselines } = JSON.parse(told.toString()) as { suite: Times[]; processes: Figures["processes"]; baselines: Baseline[] };
  return {
    machine: `${cpus()[0]!.model}, Node ${process.version}`,
    tasks, node, python: inPython, bytes, processes, baselines, first: firstPictures(), export: exports(),
  };
}

/** The times of every task, and the mean size of the files. */
function timesInNode(): { times: Times[]; bytes: Times } {
  const bytes: Times = { kernel: 0, resvg: 0 };
  const asked: Record<string, (env: string, options: { level: number; seed: number }) => unknown> = {
    question: (env, options) => suite.generate(env, { ...options, picture: false }),
    "kernel rgba": (env, options) => suite.generate(env, { ...options, picture: "pixels" }).pixels(),
    "kernel png": (env, options) => suite.generate(env, { ...options, picture: "png" }).png(),
    "resvg rgba": (env, options) => suite.generate(env, options).pixels(),
    "resvg png": (env, options) => suite.generate(env, options).png(),
    "resvg rgba, kernel png": (env, options) => suite.encodePng(suite.generate(env, options).pixels()),
  };
  const times = tasks.map((): Times => ({}));
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const [i, [env, level, seed]] of tasks.entries()) {
      for (const [name, work] of Object.entries(asked)) {
        const before = process.cpuUsage();
        const result = work(env, { level, seed });
        const { user, system } = process.cpuUsage(before);
        times[i]![name] = Math.min(times[i]![name] ?? Infinity, (user + system) / 1000);
        if (repeat === 0 && result instanceof Uint8Array && name in { "kernel png": 0, "resvg png": 0 }) bytes[name.split(" ")[0]!]! += result.length / tasks.length;
      }
    }
  }
  return { times, bytes };
}

/** The first pictures of fresh processes, the quickest of five; with a cold cache, of one. */
function firstPictures(): Record<string, Spent> {
  const inNode = (renderer: string): string[] => [
    process.execPath, "--input-type=module", "-e",
    `import { load } from ${JSON.stringify(join(NODE, "index.js"))}; (await load({ renderer: "${renderer}" })).generate("${tasks[0]![0]}", { level: 3, seed: 42 }).pixels();`,
  ];
  const inPython = (renderer: string): string[] => [
    python, "-c", `import tron_kernel; tron_kernel.load(renderer="${renderer}").generate("${tasks[0]![0]}", 3, 42).render()`,
  ];
  const quickest = (command: string[]): Spent => Array.from({ length: 5 }, () => spent(command)).reduce((a, b) => (a.seconds < b.seconds ? a : b));
  const renderers = ["kernel", "resvg"];
  const first: Record<string, Spent> = {};
  for (const renderer of renderers) first[`Node, ${renderer}`] = quickest(inNode(renderer));
  for (const renderer of renderers) first[`Python, ${renderer}`] = quickest(inPython(renderer));
  for (const renderer of renderers) first[`Python, ${renderer}, cold cache`] = spent(inPython(renderer), { TRON_KERNEL_CACHE: join(scratch, renderer) });
  return first;
}

/** Instances a second of `tron export` with two workers: by the clock, and had each a core of its own. */
function exports(): Figures["export"] {
  const rates: Figures["export"] = {};
  const count = 2;
  const envs = environments.map(({ id }) => id).join(",");
  for (const renderer of ["kernel", "resvg"]) {
    const out = join(scratch, `export-${renderer}`);
    const { seconds, cpu } = spent([
      process.execPath, join(NODE, "cli/main.js"), "export", "--envs", envs, "--levels", values.levels, "--count", String(count), "--renderer", renderer, "--workers", "2", "--out", out,
    ]);
    const instances = tasks.length * count;
    rates[renderer] = { clock: instances / seconds, cores: (2 * instances) / cpu };
    rmSync(out, { recursive: true });
  }
  return rates;
}

function spent(command: string[], env: Record<string, string> = {}): Spent {
  const told = execFileSync(python, [join(ROOT, "scripts/bench.py"), "measure", ...command], { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "ignore"] });
  return JSON.parse(told.toString()) as Spent;
}

function pageOf(figures: Figures, of: EnvironmentSummary[]): string {
  const { node, python: py, first, baselines, processes } = figures;
  const family = new Map(of.map((environment) => [environment.id, environment.family]));
  const column = (times: Times[], name: string): number[] => times.map((one) => one[name]!);
  const pair = (times: Times[], name: string): string => `${median(column(times, name)).toFixed(1)} / ${mean(column(times, name)).toFixed(1)}`;
  const calls = [
    ...Object.entries(ASKED).map(([kind, what]) => [`Node, ${what}`, pair(node, `kernel ${kind}`), pair(node, `resvg ${kind}`)]),
    ["Node, question + resvg's pixels, the kernel's PNG", "", pair(node, "resvg rgba, kernel png")],
    ...Object.entries(ASKED).map(([kind, what]) => [`Python, ${what}`, pair(py, `kernel ${kind}`), pair(py, `resvg ${kind}`)]),
    ["bytes of a PNG file, mean", figures.bytes["kernel"]!.toFixed(0), figures.bytes["resvg"]!.toFixed(0)],
  ];
  const firsts = Object.entries(first).map(([name, { seconds, cpu }]) => [name, seconds.toFixed(2), cpu.toFixed(2)]);
  const rates = [
    ...Object.entries(figures.export).map(([renderer, { clock, cores }]) => [`\`tron export\`, two workers, PNG by ${renderer}`, clock.toFixed(0), cores.toFixed(0)]),
    ["Python, two processes, pixels by the kernel", processes.clock.toFixed(0), processes.cores.toFixed(0)],
  ];
  const drawn = baselines.map((one) => [
    one.family, `\`${one.env}\``, String(one.marks), ...[one.kernel, one.pillow, one["pillow, smooth"], one.matplotlib].map((time) => time.toFixed(1)),
  ]);
  const grouped = (key: (task: Task) => string): [string, Times[]][] => {
    const groups = new Map<string, Times[]>();
    for (const [i, task] of figures.tasks.entries()) groups.set(key(task), [...(groups.get(key(task)) ?? []), node[i]!]);
    return [...groups];
  };
  const families = grouped(([env]) => family.get(env)!).map(([name, times]) => [name, ...["question", "kernel rgba", "kernel png", "resvg rgba", "resvg png"].map((what) => pair(times, what))]);
  const dearest = grouped(([env]) => env).sort(([, a], [, b]) => mean(column(b, "kernel rgba")) - mean(column(a, "kernel rgba"))).slice(0, 10)
    .map(([env, times]) => [`\`${env}\``, ...["question", "kernel rgba", "kernel png"].map((what) => pair(times, what))]);
  return [
    `${of.length} environments at levels ${values.levels}, on one core (${figures.machine}); CPU milliseconds, median / mean.`,
    table(["", "the kernel's renderer", "resvg"], calls),
    "First picture of a fresh process, seconds:",
    table(["", "by the clock", "of CPU"], firsts),
    "Instances a second; \"two cores\" is from the CPU time spent, as on a machine with nothing else to do:",
    table(["", "by the clock", "two cores"], rates),
    "Python, a PNG file of the same marks, milliseconds; smooth is drawn at four times the size and reduced:",
    table(["family", "environment", "marks", "the kernel", "Pillow", "Pillow, smooth", "matplotlib"], drawn),
    "Node, by family:",
    table(["family", "question", "+ RGBA", "+ PNG", "+ RGBA, resvg", "+ PNG, resvg"], families),
    "Node, the ten dearest environments:",
    table(["environment", "question", "+ RGBA", "+ PNG"], dearest),
  ].join("\n\n");
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
