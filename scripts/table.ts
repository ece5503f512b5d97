/**
 * The tables of the environments, from the folders and the summaries of their proofs: families and counts in README.md, one by one in
 * docs/environments.md, which is not committed.
 *
 *   npm run table  writes both
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSummaries, type Summary } from "../audit/summary.ts";
import { discover, type EnvironmentFile, ROOT } from "./registry.ts";

const README = join(ROOT, "README.md");
const PAGE = join(ROOT, "docs/environments.md");
const BEGIN = "<!-- environments: written by npm run table -->";
const END = "<!-- /environments -->";

/** By bucket and family, both sorted. */
function grouped(environments: EnvironmentFile[]): Map<string, EnvironmentFile[]> {
  const groups = new Map<string, EnvironmentFile[]>();
  const key = (e: EnvironmentFile): string => `${e.bucket}/${e.family}`;
  for (const e of [...environments].sort((a, b) => (`${key(a)}/${a.id}` < `${key(b)}/${b.id}` ? -1 : 1))) {
    groups.set(key(e), [...(groups.get(key(e)) ?? []), e]);
  }
  return groups;
}

/** README.md with its table renewed: a row a family, so that whoever adds an environment changes the row of its family alone. */
export function readmeWith(environments: EnvironmentFile[], readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no "${BEGIN}" ... "${END}"`);
  const rows = [...grouped(environments)].map(([group, members]) => `| ${group.replace("/", " | ")} | ${members.length} |`);
  const table = ["| bucket | family | environments |", "| --- | --- | --- |", ...rows];
  return `${readme.slice(0, from + BEGIN.length)}\n${table.join("\n")}\n${readme.slice(to)}`;
}

/** docs/environments.md: what each environment asks for, and what its proof says. */
export function pageOf(environments: EnvironmentFile[], summaries: Map<string, Summary>): string {
  const sections = [...grouped(environments)].map(([group, members]) =>
    [
      `## ${group.replace("/", " / ")}`,
      "",
      "| environment | what it asks | answer | grade | best blind policy |",
      "| --- | --- | --- | --- | --- |",
      ...members.map(({ id, summary }) => `| \`${id}\` | ${summary.replaceAll("|", "\\|")} | ${proofOf(summaries.get(id)).join(" | ")} |`),
    ].join("\n"),
  );
  return `# The environments\n\n${environments.length} environments, each with ten levels; \`tron describe <id>\` tells what these set.\n\n${sections.join("\n\n")}\n`;
}

/** The types of the answers, the grade, and the accuracy of the best blind policy at its best level. */
function proofOf(proof: Summary | undefined): [string, string, string] {
  return proof ? [Object.keys(proof.answers).join(", "), proof.grade, `${(100 * Math.max(...proof.blind)).toFixed(1)} %`] : ["", "not proved", ""];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const environments = discover();
  writeFileSync(README, readmeWith(environments, readFileSync(README, "utf8")));
  writeFileSync(PAGE, pageOf(environments, readSummaries()));
}
