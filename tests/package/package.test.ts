/** The tarball, installed into an empty project: the README's example in every host, with nothing of the checkout. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build as bundle } from "esbuild";
import { build } from "vite";
import webpack from "webpack";
import { installedBrowsers, visit } from "../support/browser.ts";
import { ROOT, run } from "../support/run.ts";

const project = mkdtempSync(join(tmpdir(), "tron-package-"));
const installed = join(project, "node_modules/tron-kernel");
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The first block of a language in the README. */
function readmeExample(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readFileSync(join(ROOT, "README.md"), "utf8"))![1]!;
}

function write(name: string, text: string): string {
  mkdirSync(join(project, name, ".."), { recursive: true });
  writeFileSync(join(project, name), text);
  return text;
}

/** Without the tools of the checkout. */
const PATH = process.env["PATH"]!.split(delimiter).filter((folder) => !folder.includes("node_modules")).join(delimiter);

async function ran(command: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, { cwd: project, env: { PATH, ...env } });
  expect(code, stderr + stdout).toBe(0);
  return stdout;
}

beforeAll(async () => {
  write("package.json", JSON.stringify({ name: "empty", private: true, type: "module" }));
  const packed = await run("npm", ["pack", "--ignore-scripts", "--pack-destination", project], { env: { PATH } });
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz"));
  expect(tarball, packed.stderr).toBeDefined();
  await ran("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(project, tarball!)]);
  write("example.js", readmeExample("js"));
});

test("carries what it needs and nothing of the workshop", () => {
  for (const file of ["dist/kernel.wasm", "dist/resvg.wasm", "LICENSE", "NOTICE", "README.md", "docs/abi.md", "docs/javascript.md", "docs/datasets.md"]) expect(existsSync(join(installed, file)), file).toBe(true);
  for (const folder of ["assembly", "envs", "scripts", "tests", "bindings", "node_modules", "dist/gallery"]) expect(existsSync(join(installed, folder)), folder).toBe(false);
});

test("Node runs the README's example, and the command", async () => {
  expect(await ran(process.execPath, ["example.js"])).toMatch(/Put the final answer inside <answer>[^]*\n1\n$/);
  expect(readFileSync(join(project, "picture.png")).subarray(1, 4).toString()).toBe("PNG");
  const tron = join(project, "node_modules/.bin/tron");
  expect(JSON.parse(await ran(tron, ["list", "--json"])).length).toBeGreaterThan(0);
  expect(await ran(tron, ["--version"])).toBe(`${(JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { version: string }).version}\n`);
});

test("Node runs the example of the page on JavaScript", async () => {
  write("page.js", /```js\n([^]*?)```/.exec(readFileSync(join(installed, "docs/javascript.md"), "utf8"))![1]!);
  await ran(process.execPath, ["page.js"]);
});

test.each(["kernel", "resvg"])("a missing module is named with the remedy: %s", async (name) => {
  const file = name === "kernel" ? join(installed, "dist/kernel.wasm") : join(project, "node_modules/@resvg/resvg-wasm/index_bg.wasm");
  write("missing.js", 'import { load } from "tron-kernel";\nconsole.log(await load().catch(({ code, message }) => `${code} ${message}`));\n');
  renameSync(file, `${file}.away`);
  try {
    expect(await ran(process.execPath, ["missing.js"])).toMatch(new RegExp(`^bad_module .*${name}.* is missing: .*install`));
  } finally {
    renameSync(`${file}.away`, file);
  }
});

test("Deno runs the README's example", async () => {
  rmSync(join(project, "picture.png"), { force: true });
  const deno = join(ROOT, "node_modules/.bin/deno");
  const env = { DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(project, ".deno"), NO_COLOR: "1" };
  await ran(deno, ["run", "--no-lock", "--no-prompt", "--allow-read", "--allow-write=picture.png", "example.js"], env);
  expect(existsSync(join(project, "picture.png"))).toBe(true);
});

test("its types hold for Node, for bundlers and for browsers", async () => {
  write("use.ts", 'import { load, loadWorker, type Verdict } from "tron-kernel";\nconst suite = await load();\nconst one = suite.generate("x", { level: 3, seed: 42, split: "test" });\nexport const verdict: Verdict = suite.verify(one.token, "");\nexport const png: Uint8Array = await (await loadWorker({ milliseconds: 5 })).png(one.svg);\n// @ts-expect-error a level is a number\nsuite.generate("x", { level: "3", seed: 42 });\n');
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const common = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
  await ran(tsc, [...common, "--module", "nodenext", "use.ts"]);
  await ran(tsc, [...common, "--module", "esnext", "--moduleResolution", "bundler", "--customConditions", "browser", "use.ts"]);
});

const PAGE = (from: string, places = "", worker = ""): string => `
  import { load, loadWorker } from "${from}";
  const suite = await load({ ${places} });
  const { id } = suite.list()[0];
  const instance = suite.generate(id, { level: 3, seed: 42, reveal: true });
  const worker = await loadWorker({ ${places} ${worker} });
  const { accuracy } = await worker.verify(instance.token, "<answer>" + instance.answer + "</answer>");
  await report({ accuracy, bytes: instance.png().length > 1000 });
`;
const browsers = installedBrowsers();
test.skipIf(browsers.length > 0)("skipped in browsers: there is no Chromium and no Firefox on this machine", () => {});

test.each(browsers)("$name runs it from a plain script tag", async (browser) => {
  const page = `<!doctype html><title>plain</title><script type="module">${PAGE("/package/dist/browser/index.js")}</script>`;
  expect(await visit(browser, { folders: { "/package/": installed }, texts: { "/index.html": page } })).toEqual({ accuracy: 1, bytes: true });
});

test.each(browsers)("$name runs it from Vite's bundle", async (browser) => {
  write("index.html", '<!doctype html><title>vite</title><script type="module" src="/main.js"></script>');
  write("main.js", PAGE("tron-kernel"));
  await build({ root: project, logLevel: "error", configFile: false, build: { outDir: "built", target: "es2022" }, worker: { format: "es" } });
  expect(await visit(browser, { folders: { "/": join(project, "built") }, texts: {} })).toEqual({ accuracy: 1, bytes: true });
});

test.each(browsers)("$name runs it from webpack's bundle", async (browser) => {
  write("main.js", PAGE("tron-kernel"));
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    const output = { path: join(project, "packed"), filename: "main.js", publicPath: "/", module: true };
    webpack({ mode: "development", devtool: false, context: project, entry: "./main.js", output, experiments: { outputModule: true } }, (error, done) => (error ? reject(error) : resolve(done!)));
  });
  expect(stats.compilation.errors).toEqual([]);
  const page = '<!doctype html><title>webpack</title><script type="module" src="/main.js"></script>';
  expect(await visit(browser, { folders: { "/": join(project, "packed") }, texts: { "/index.html": page } })).toEqual({ accuracy: 1, bytes: true });
});

test.each(browsers)("$name runs it from esbuild's bundle, and says which file is missing", async (browser) => {
  const places = 'kernel: "/kernel.wasm", resvg: "/resvg.wasm",';
  const page = '<!doctype html><title>esbuild</title><script type="module" src="/main.js"></script>';
  const out = join(project, "public");
  const pack = (): Promise<unknown> => bundle({ absWorkingDir: project, entryPoints: ["main.js"], bundle: true, format: "esm", outdir: out, logLevel: "error" });
  write("main.js", PAGE("tron-kernel", places, 'worker: "/worker.js"'));
  await pack();
  for (const file of ["kernel.wasm", "resvg.wasm", "browser/worker.js"]) copyFileSync(join(installed, "dist", file), join(out, file.replace("browser/", "")));
  expect(await visit(browser, { folders: { "/": out }, texts: { "/index.html": page } })).toEqual({ accuracy: 1, bytes: true });
  write("main.js", `
    import { load, loadWorker } from "tron-kernel";
    const said = (promise) => promise.then(() => "", ({ code, message }) => code + " " + message);
    await report([await said(load({ kernel: "/none.wasm" })), await said(loadWorker({ ${places} }).then((worker) => worker.list())), await said(loadWorker({ ${places} worker: "/none.js" }).then((worker) => worker.list()))]);
  `);
  await pack();
  rmSync(join(out, "worker.js"));
  expect(await visit(browser, { folders: { "/": out }, texts: { "/index.html": page } })).toEqual([
    expect.stringMatching(/^bad_module \/none.wasm answered 404: serve kernel.wasm/),
    expect.stringMatching(/^bad_module the worker could not be loaded: worker.js beside .*or give its URL as worker$/),
    expect.stringMatching(/^bad_module the worker could not be loaded: \/none.js/),
  ]);
});
