/** The golden vectors in real browsers, which load the package from a plain static server. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { installedBrowsers, visit } from "../support/browser.ts";
import { ROOT } from "../support/run.ts";
import { portion } from "../support/vector_files.ts";

const PAGE = `<!doctype html><title>vectors</title><script type="module">
  import { load } from "/dist/browser/index.js";
  import { replay } from "/tests/support/vector.ts";
  const suite = await load();
  const vectors = await (await fetch("/vectors.json")).json();
  const wrong = [];
  for (const vector of vectors) wrong.push(...(await replay(suite, vector)));
  await report({ replayed: vectors.length, wrong });
</script>`;

const WORKER = `<!doctype html><title>worker</title><script type="module">
  import { loadWorker } from "/dist/browser/index.js";
  const suite = await loadWorker();
  const [first] = await suite.list();
  const one = await suite.generate(first.id, { level: 0, seed: 0, reveal: true });
  const { accuracy } = await suite.verify(one.token, "<answer>" + one.answer + "</answer>");
  const png = await suite.png(one.svg);
  const refusal = await suite.describe("none").catch((error) => error.code);
  suite.end();
  await report({ id: first.id, accuracy, magic: Array.from(png.slice(1, 4)), refusal });
</script>`;

const folders = { "/dist/": join(ROOT, "dist"), "/tests/": join(ROOT, "tests") };
const browsers = installedBrowsers();

test.skipIf(browsers.length > 0)("skipped: there is no Chromium and no Firefox on this machine", () => {});

test.each(browsers)("$name replays the vectors", async (browser) => {
  const vectors = portion();
  const result = await visit(browser, { folders, texts: { "/index.html": PAGE, "/vectors.json": JSON.stringify(vectors) } }, 900_000);
  expect(result).toEqual({ replayed: vectors.length, wrong: [] });
}, 960_000);

test.each(browsers)("$name runs the suite in a worker", async (browser) => {
  expect(await visit(browser, { folders, texts: { "/index.html": WORKER } })).toMatchObject({
    accuracy: 1,
    magic: [0x50, 0x4e, 0x47],
    refusal: "unknown_environment",
  });
}, 300_000);
