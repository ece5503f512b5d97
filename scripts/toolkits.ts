/**
 * What environments can draw and compute with, from the doc comments: docs/toolkits.md, which is not committed.
 *
 *   npm run toolkits [-- WORD...]  writes it; with words it prints the entries that hold all of them
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./registry.ts";

const PAGE = join(ROOT, "docs/toolkits.md");
/** The parts of the kernel that environments may import, in the order in which one looks for something. */
const PARTS = ["kit", "scene", "answer", "solve", "exact"];

/** An exported class or function. */
interface Entry {
  name: string;
  /** The first sentence of its documentation. */
  summary: string;
}

interface Toolkit {
  /** Path of the module from `assembly`, without its ending. */
  module: string;
  /** What its first line says. */
  summary: string;
  entries: Entry[];
}

/** All toolkits, room by room. */
export function toolkits(): Toolkit[] {
  return PARTS.flatMap((part) =>
    (readdirSync(join(ROOT, "assembly", part), { recursive: true }) as string[])
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".generated.ts"))
      .sort()
      .map((file) => toolkitOf(`${part}/${file.replaceAll("\\", "/").replace(/\.ts$/, "")}`))
      // Of the answers' room the types are of use, and not what reads replies.
      .filter(({ entries }) => part !== "answer" || entries.some(({ name }) => name.endsWith("Answer"))));
}

function toolkitOf(module: string): Toolkit {
  const source = readFileSync(join(ROOT, "assembly", `${module}.ts`), "utf8");
  const entries = [...source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:abstract )?(?:class|function|const enum|enum) (\w+)/g)];
  return { module, summary: firstSentence(/^\/\*\*((?:(?!\*\/)[^])*)\*\//.exec(source)?.[1] ?? ""), entries: entries.map(([, text, name]) => ({ name: name!, summary: firstSentence(text!) })) };
}

function firstSentence(comment: string): string {
  const text = comment.replace(/^\s*\*\s?/gm, " ").replace(/\s+/g, " ").trim();
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** docs/toolkits.md. */
export function pageOf(all: Toolkit[]): string {
  const lines = ["# The toolkits", "", "Written by `npm run toolkits` from the doc comments: what an environment can import, by the room that it lies in."];
  let last = "";
  for (const { module, summary, entries } of all) {
    const room = module.slice(0, module.lastIndexOf("/"));
    if (room !== last) lines.push("", `## ${room}`, "", readFileSync(join(ROOT, "assembly", room, "ROOM.md"), "utf8").split("\n\n")[1]!.trim());
    last = room;
    lines.push("", `**\`${module}\`** ${summary}`.trimEnd(), "", ...entries.map((entry) => `- \`${entry.name}\`: ${entry.summary}`));
  }
  return `${lines.join("\n")}\n`;
}

/** The entries in which all words occur, a line each. */
export function found(all: Toolkit[], words: string[]): string[] {
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word.toLowerCase()));
  return all.flatMap(({ module, summary, entries }) =>
    [`${module}: ${summary}`, ...entries.map((entry) => `${module}, ${entry.name}: ${entry.summary}`)].filter(holds));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const all = toolkits();
  if (words.length > 0) console.log(found(all, words).join("\n") || `nothing mentions ${words.join(" and ")}`);
  else {
    writeFileSync(PAGE, pageOf(all));
    console.log(PAGE);
  }
}
