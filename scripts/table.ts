/**
 * The tables of the environments, from the folders alone: by family in README.md, one by one in docs/environments.md.
 *
 *   npm run table  writes both
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/** README.md with its table renewed. */
export function readmeWith(environments: EnvironmentFile[], readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md has no "${BEGIN}" ... "${END}"`);
  const groups = [...grouped(environments)];
  const buckets = new Set(environments.map((e) => e.bucket)).size;
  const rows = groups.map(([group, members]) => {
    const [bucket, family] = group.split("/");
    return `| ${bucket} | ${family} | ${members.length} | ${members.map((e) => `\`${e.id}\``).join(", ")} |`;
  });
  const table = [
    `${environments.length} environments in ${groups.length} families and ${buckets} buckets, each with ten levels; see [all of them](docs/environments.md).`,
    "",
    "| bucket | family | | environments |",
    "| --- | --- | --- | --- |",
    ...rows,
  ];
  return `${readme.slice(0, from + BEGIN.length)}\n${table.join("\n")}\n${readme.slice(to)}`;
}

/** docs/environments.md. */
export function pageOf(environments: EnvironmentFile[]): string {
  const sections = [...grouped(environments)].map(([group, members]) =>
    [
      `## ${group.replace("/", " / ")}`,
      "",
      "| environment | what it asks |",
      "| --- | --- |",
      ...members.map((e) => `| \`${e.id}\` | ${e.summary.replaceAll("|", "\\|")} |`),
    ].join("\n"),
  );
  return `# The environments\n\nWritten by \`npm run table\`; \`tron describe <id>\` tells what the ten levels of one set.\n\n${sections.join("\n\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const environments = discover();
  mkdirSync(join(ROOT, "docs"), { recursive: true });
  writeFileSync(README, readmeWith(environments, readFileSync(README, "utf8")));
  writeFileSync(PAGE, pageOf(environments));
}
