/**
 * The main job, once over the whole suite: a small real set of instances from every environment in a folder, a page to
 * open, and replies graded on the way. Run by `npm start` after the build.
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { load } from "../bindings/node/index.ts";
import { ROOT } from "./registry.ts";
import { byFamily, panelsOf } from "../audit/report/sheet/panels.ts";
import { sheetPage } from "../audit/report/sheet/page.ts";

const OUT = join(ROOT, "out/first");
const LEVELS = [0, 3, 6, 9];
const WRONG = "<answer>no idea</answer>";

const suite = await load();
const catalogue = suite.list();
console.log(`The suite has ${catalogue.length} environments. Writing level ${LEVELS.join(", ")} of each to ${relative(process.cwd(), OUT) || OUT}`);
rmSync(OUT, { recursive: true, force: true });
const exported = spawnSync(
  process.execPath,
  [join(ROOT, "dist/node/cli/main.js"), "export", "--levels", LEVELS.join(","), "--count", "1", "--reveal", "--out", OUT],
  { stdio: "inherit" },
);
if (exported.status !== 0) process.exit(exported.status ?? 1);

const panels = catalogue.map((environment) => panelsOf(suite, environment, { levels: LEVELS, seeds: 1, style: "varied" }));
const page = join(OUT, "index.html");
writeFileSync(page, sheetPage("The suite", byFamily(panels), { source: (one) => `${one.env}/${one.level}-${one.seed}.png` }));

let refused = 0;
for (const one of panels.flatMap(({ rows }) => rows.flat())) {
  const isRight = suite.verify(one.token, `<answer>${one.answer}</answer>`).accuracy === 1;
  const isWrong = suite.verify(one.token, WRONG).accuracy === 0;
  if (isRight && isWrong) continue;
  refused++;
  console.error(`${one.env}, level ${one.level}: ${isRight ? "a wrong reply was accepted" : `its own key ${one.answer} was refused`}`);
}

const example = panels[0]!.rows[0]![0]!;
console.log(`\nFor example ${example.env}: ${example.question}`);
for (const reply of [`I looked closely. <answer>${example.answer}</answer>`, WRONG]) {
  console.log(`  ${reply}\n    ${JSON.stringify(suite.verify(example.token, reply))}`);
}
console.log(`\nGraded a right and a wrong reply to each of ${panels.length * LEVELS.length} instances: ${refused} surprises.`);
console.log(`Open ${relative(process.cwd(), page) || page}`);
process.exitCode = refused === 0 ? 0 : 1;
