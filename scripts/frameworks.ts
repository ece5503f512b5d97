/**
 * Runs the adapters in the real frameworks, and records in docs/frameworks.md what was shown.
 *
 *   tsx scripts/frameworks.ts [--yes] [NAMES...]   the frameworks below; all when no name is given
 *
 * Says what will be downloaded, and waits for --yes or Enter. Each framework has a virtual environment of its own below TRON_FRAMEWORKS
 * (.venv/frameworks when unset), with the wheel of this checkout; uv links their packages from one cache, so that PyTorch is on the disk once.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { build, pip, PYTHON } from "./python.ts";
import { ROOT } from "./registry.ts";

interface Framework {
  /** As the page calls it. */
  title: string;
  /** Which of the wheel's extras its environment has. */
  extras: string;
  /** What else it has, as pip has it; the first are those whose versions are recorded. */
  packages: string[];
  /** The Python that it wants; any from 3.11 on when left out. */
  python?: string;
  /** What its environment takes on the disk, in gigabytes: of PyTorch 5.4, which those that have it share. */
  size: number;
  /** Below tests/. */
  tests: string;
}

const TORCH = 5.4;

const FRAMEWORKS: Record<string, Framework> = {
  datasets: { title: "datasets", extras: "images,data,hub", packages: ["datasets"], size: 0.4, tests: "python/frameworks/test_hub.py" },
  gymnasium: { title: "Gymnasium", extras: "gymnasium,images", packages: ["gymnasium"], size: 0.2, tests: "python/frameworks/test_gymnasium.py" },
  openenv: { title: "OpenEnv", extras: "openenv,images", packages: ["openenv"], size: 0.3, tests: "python/frameworks/test_openenv.py" },
  skyrl: { title: "SkyRL-gym", extras: "skyrl,images", packages: ["skyrl-gym"], size: 0.2, tests: "python/frameworks/test_skyrl.py" },
  // The client of another OpenEnv than our server's: with its newest release verifiers cannot be installed.
  verifiers: { title: "verifiers", extras: "verifiers,images", packages: ["verifiers[openenv]"], size: 0.6, tests: "frameworks/test_verifiers.py" },
  "nemo-gym": { title: "NeMo Gym", extras: "nemo-gym,openenv,images,data", packages: ["nemo-gym", "openenv"], python: "3.12", size: 1, tests: "frameworks/test_nemo_gym.py" },
  ray: { title: "Ray Data", extras: "ray,images", packages: ["ray[data]"], size: 0.8, tests: "frameworks/test_ray.py" },
  trl: { title: "TRL", extras: "trl", packages: ["trl", "transformers", "torch", "datasets"], size: TORCH + 0.4, tests: "frameworks/test_trl.py" },
  verl: { title: "verl", extras: "verl,hub", packages: ["verl", "transformers", "torch"], size: TORCH + 0.6, tests: "frameworks/test_verl.py" },
  "ms-swift": { title: "ms-swift", extras: "ms-swift,data", packages: ["ms-swift", "transformers", "torch"], size: TORCH + 0.6, tests: "frameworks/test_ms_swift.py" },
  "lmms-eval": { title: "lmms-eval", extras: "lmms-eval", packages: ["lmms-eval", "transformers", "torch"], size: TORCH + 0.8, tests: "frameworks/test_lmms_eval.py" },
  "from-scratch": { title: "a learner from scratch", extras: "images", packages: ["torch", "matplotlib"], size: TORCH + 0.1, tests: "frameworks/test_from_scratch.py" },
};

const HOME = process.env["TRON_FRAMEWORKS"] ?? join(ROOT, ".venv/frameworks");
const UV = join(PYTHON, "../uv");
const PAGE = join(ROOT, "docs/frameworks.md");
const TABLE = /(<!-- proofs: written by npm run test:frameworks -->\n\n(?:\|.*\n){2})((?:\|.*\n)*)/;

const [names, isSure] = chosen(process.argv.slice(2));
await agreed(names);
const wheel = build();
pip("install", "uv");
for (const name of names) {
  const row = prove(name, FRAMEWORKS[name]!);
  if (row === null) process.exitCode = 1;
  else writeFileSync(PAGE, recorded(readFileSync(PAGE, "utf8"), row));
}

/** What the command line asks for. */
function chosen(args: string[]): [string[], boolean] {
  const wanted = args.filter((argument) => argument !== "--yes");
  const unknown = wanted.find((name) => !(name in FRAMEWORKS));
  if (unknown !== undefined) {
    console.error(`There is no framework ${unknown}: they are ${Object.keys(FRAMEWORKS).join(", ")}.`);
    process.exit(1);
  }
  return [wanted.length ? wanted : Object.keys(FRAMEWORKS), args.includes("--yes")];
}

/** Says what is not there yet and will be downloaded, and waits until that is agreed to. */
async function agreed(names: string[]): Promise<void> {
  const missing = names.filter((name) => !existsSync(pythonOf(name)));
  if (!missing.length) return;
  const heavy = missing.filter((name) => FRAMEWORKS[name]!.size > TORCH);
  const total = missing.reduce((sum, name) => sum + FRAMEWORKS[name]!.size, 0) - TORCH * Math.max(0, heavy.length - 1);
  for (const name of missing) console.log(`${name}: ${FRAMEWORKS[name]!.packages.join(", ")} and what they need, about ${FRAMEWORKS[name]!.size.toFixed(1)} GB on the disk`);
  console.log(`About ${total.toFixed(1)} GB in all will be downloaded from PyPI to ${HOME}.`);
  if (isSure) return;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  await terminal.question("Enter goes on, Ctrl+C does not. ");
  terminal.close();
}

function pythonOf(name: string): string {
  return join(HOME, name, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
}

/** Installs a framework and runs its tests. Returns the row of the page; null where one of them failed, which has said why. */
function prove(name: string, { title, extras, packages, python, tests }: Framework): string | null {
  console.log(`\n${title}`);
  const interpreter = pythonOf(name);
  if (!existsSync(interpreter) && !runs(UV, "venv", "--quiet", "--python", python ?? PYTHON, join(HOME, name))) return null;
  if (!runs(UV, "pip", "install", "--quiet", "--python", interpreter, "--reinstall-package", "tron-kernel", `${wheel}[${extras}]`, ...packages, "pytest")) return null;
  const shown = join(HOME, `${name}.json`);
  const start = performance.now();
  if (!runs(interpreter, "-m", "pytest", "-p", "no:cacheprovider", "-p", "shown", "--shown", shown, "--rootdir", ROOT, join(ROOT, "tests", tests))) return null;
  const seconds = Math.round((performance.now() - start) / 1000);
  const claims = JSON.parse(readFileSync(shown, "utf8")) as string[];
  return `| ${title} | ${versions(interpreter, packages)} | ${new Date().toISOString().slice(0, 10)} | ${seconds} | ${claims.join("; ").replaceAll("|", "\\|")} |\n`;
}

function versions(interpreter: string, packages: string[]): string {
  const bare = packages.map((requirement) => requirement.replace(/\W*[<>=~!].*|\[.*/, ""));
  const asked = `import sys, importlib.metadata as m; print(", ".join(f"{p} {m.version(p)}" for p in sys.argv[1:]) + f"; Python {sys.version.split()[0]}")`;
  return spawnSync(interpreter, ["-c", asked, ...bare], { encoding: "utf8" }).stdout.trim();
}

/** The page with a row of its table replaced, or added to it. */
function recorded(page: string, row: string): string {
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no table of proofs`);
  return page.replace(TABLE, (_, head: string, old: string) => {
    const lines = old.split(/(?<=\n)/).filter(Boolean);
    const title = row.slice(0, row.indexOf("|", 1));
    const at = lines.findIndex((line) => line.startsWith(title));
    lines.splice(at < 0 ? lines.length : at, at < 0 ? 0 : 1, row);
    return head + lines.join("");
  });
}

/** Whether a command succeeds. */
function runs(command: string, ...args: string[]): boolean {
  mkdirSync(HOME, { recursive: true });
  const env = {
    ...process.env,
    // Certificates are the machine's, as pip's are, and no interpreter is fetched.
    UV_SYSTEM_CERTS: "1",
    UV_PYTHON_DOWNLOADS: "never",
    UV_CACHE_DIR: join(HOME, "cache"),
    TRON_KERNEL_CACHE: join(HOME, "kernels"),
    TRON_FRAMEWORKS: HOME,
    PYTHONPATH: join(ROOT, "tests/frameworks"),
  };
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", env });
  if (error) throw error;
  return status === 0;
}
