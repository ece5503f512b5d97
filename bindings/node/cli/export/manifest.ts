/**
 * What an export has written: a line for every chunk, with the hashes of its files. `manifest.jsonl` in the folder of a finished export; while one
 * is at work, a file for each chunk in `.partial`. The Python package reads and writes the same.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Renderer } from "../../../core/raster.ts";
import type { RowSelection } from "../../../core/plan.ts";
import { sha256, sha256OfFile } from "./files.ts";

/** Names inside the folder of an export. */
export const LISTING = "metadata.jsonl";
export const MANIFEST = "manifest.jsonl";
export const SETTINGS = "export.json";
/** What is not finished yet; gone at the end. */
export const PARTIAL = ".partial";

/** The selection with every member, null where it was left out, in the order of the Python package. */
export type WholeSelection = { [Name in keyof Required<RowSelection>]: Exclude<RowSelection[Name], undefined | bigint> | null };

/** The settings of an export; kept in its folder, so that a resumed run is the same run. */
export interface Settings {
  kernel: { version: string; sha256: string };
  format: "imagefolder";
  flavour: null;
  selection: WholeSelection;
  /** Whether the rows hold the answers. */
  reveal: boolean;
  /** What draws the pictures. */
  renderer: Renderer;
  /** How many there are. */
  rows: number;
}

/** A chunk that was written. The last line has no rows, and the files that are of all of them. */
export interface Line {
  /** Its rows: the first, and the one after the last. */
  rows: [first: number, end: number];
  /** Of the settings that its bytes follow from, how many rows there are aside. */
  settings: string;
  /** Of its piece of the listing: bytes and SHA-256. */
  size: number;
  sha256: string;
  /** SHA-256 of its files, by their paths. */
  files: Record<string, string>;
}

/** Consecutive rows: what a worker does in one go, and what an interruption costs at most. */
export interface Chunk {
  index: number;
  first: number;
  /** The row after the last. */
  end: number;
  /** What a finished export says of it, and where its piece of the listing begins. */
  kept?: { line: Line; at: number } | undefined;
}

/** Paths of what a chunk leaves in `.partial`: its line, and its piece of the listing. */
export function chunkPaths(folder: string, index: number): { line: string; piece: string } {
  const name = join(folder, PARTIAL, String(index).padStart(8, "0"));
  return { line: `${name}.json`, piece: `${name}.piece` };
}

/** Of the settings that the bytes of a row follow from: not how many rows there are. */
export function digestOf({ selection: { count: _count, total: _total, ...selection }, rows: _rows, ...rest }: Settings): string {
  return sha256(JSON.stringify({ ...rest, selection })).slice(0, 16);
}

/** The line of a text; undefined when it is none. */
export function readLine(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Line;
    return Array.isArray(line.rows) && typeof line.files === "object" ? line : undefined;
  } catch {
    // Whoever damaged it gets it written again.
    return undefined;
  }
}

/** The lines of a finished export, up to the first that is none; nothing where there is no manifest. */
export function readManifest(folder: string): Line[] {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").trimEnd().split("\n").map(readLine);
  const end = lines.indexOf(undefined);
  return (end < 0 ? lines : lines.slice(0, end)) as Line[];
}

/** Which of a line's files are not as they were written. */
export async function wrongFiles(folder: string, line: Line): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, digest] of Object.entries(line.files)) {
    if ((await sha256OfFile(join(folder, name))) !== digest) wrong.push(name);
  }
  return wrong;
}

/**
 * What is wrong with a finished export, a sentence each; nothing when every row and file is as it was written.
 *
 * @throws Error `ENOENT` when the folder holds no export
 */
export async function check(folder: string): Promise<string[]> {
  const settings = JSON.parse(readFileSync(join(folder, SETTINGS), "utf8")) as Settings;
  const lines = readManifest(folder);
  if (lines.length === 0) return [`${MANIFEST} is missing or no manifest: the export is not finished`];
  const wrong: string[] = [];
  for (const line of lines) wrong.push(...(await wrongFiles(folder, line)).map((name) => `${name} is not as it was written`));
  let at = 0;
  for (const { rows } of lines) {
    if (rows[0] !== at) wrong.push(`rows ${at} to ${rows[0] - 1} are missing in ${MANIFEST}`);
    at = rows[1];
  }
  if (at !== settings.rows || lines.at(-1)!.rows[0] !== at) wrong.push(`${MANIFEST} has ${at} of ${settings.rows} rows, or no end`);
  if (lines.some((line) => line.settings !== digestOf(settings))) wrong.push(`${SETTINGS} is not what the rows were written with`);
  return wrong;
}
