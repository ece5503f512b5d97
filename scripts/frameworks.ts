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
  gymnasium: { title: "Gymnasium", extras: "gymnasium,images", packages: ["gymnasium"], size: 0.2, tests: "python/frameworks/test_gymnasium.py" },
  openenv: { title: "OpenEnv", extras: "openenv,images", packages: ["openenv"], size: 0.3, tests: "python/frameworks/test_openenv.py" },
  skyrl: { title: "SkyRL-gym", extras: "skyrl,images", packages: ["skyrl-gym"], size: 0.2, tests: "python/frameworks/test_skyrl.py" },
  trl: { title: "TRL", extras: "trl", packages: ["trl", "transformers", "torch", "datasets"], size: TORCH + 0.4, tests: "frameworks/test_trl.py" },
};

const HOME = process.env["TRON_FRAMEWORKS"] ?? join(ROOT, ".venv/frameworks");
const UV = join(PYTHON, "../uv");
const PAGE = join(ROOT, "docs/frameworks.md");
const TABLE = /(<!-- proofs: written by npm run test:frameworks -->\n\n(?:\|.*\n){2})((?:\|.*\n)*)/;

const [names, isSure] = chosen(process.argv.slice(2));
await agreed(names);
const wheel = build();
pip("install", "uv");
const rows = names.map((name) => prove(name, FRAMEWORKS[name]!));
writeFileSync(PAGE, recorded(readFileSync(PAGE, "utf8"), rows));

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

/** Installs a framework and runs its tests; their failure, which they have explained, ends this script. Returns the row of the page. */
function prove(name: string, { title, extras, packages, python, tests }: Framework): string {
  console.log(`\n${title}`);
  const interpreter = pythonOf(name);
  if (!existsSync(interpreter)) run(UV, "venv", "--quiet", "--python", python ?? PYTHON, join(HOME, name));
  run(UV, "pip", "install", "--quiet", "--python", interpreter, "--reinstall-package", "tron-kernel", `${wheel}[${extras}]`, ...packages, "pytest");
  const shown = join(HOME, `${name}.json`);
  const start = performance.now();
  run(interpreter, "-m", "pytest", "-p", "no:cacheprovider", "-p", "shown", "--shown", shown, "--rootdir", ROOT, join(ROOT, "tests", tests));
  const seconds = Math.round((performance.now() - start) / 1000);
  const claims = JSON.parse(readFileSync(shown, "utf8")) as string[];
  return `| ${title} | ${versions(interpreter, packages)} | ${new Date().toISOString().slice(0, 10)} | ${seconds} | ${claims.join("; ").replaceAll("|", "\\|")} |\n`;
}

function versions(interpreter: string, packages: string[]): string {
  const bare = packages.map((requirement) => requirement.replace(/\W*[<>=~!].*|\[.*/, ""));
  const asked = `import sys, importlib.metadata as m; print(", ".join(f"{p} {m.version(p)}" for p in sys.argv[1:]) + f"; Python {sys.version.split()[0]}")`;
  return spawnSync(interpreter, ["-c", asked, ...bare], { encoding: "utf8" }).stdout.trim();
}

/** The page with rows of its table replaced, or added to it. */
function recorded(page: string, rows: string[]): string {
  if (!TABLE.test(page)) throw new Error(`${PAGE} has no table of proofs`);
  return page.replace(TABLE, (_, head: string, old: string) => {
    const lines = old.split(/(?<=\n)/).filter(Boolean);
    for (const row of rows) {
      const title = row.slice(0, row.indexOf("|", 1));
      const at = lines.findIndex((line) => line.startsWith(title));
      lines.splice(at < 0 ? lines.length : at, at < 0 ? 0 : 1, row);
    }
    return head + lines.join("");
  });
}

function run(command: string, ...args: string[]): void {
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
  if (status !== 0) process.exit(status ?? 1);
}
