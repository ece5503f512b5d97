/** The folder of an evaluation: its settings, its replies, and what is made of them. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../export/files.ts";
import { UsageError } from "../usage.ts";
import type { Job, Settings } from "./plan.ts";

/** A request that was not answered, and why. */
export interface Unanswered extends Job {
  error: string;
}

const SETTINGS = "eval.json";
/** What is being written. */
const PARTIAL = ".partial";
const UNANSWERED = "unanswered.jsonl";

export class Folder {
  readonly replies: string;
  readonly summary: string;
  readonly report: string;
  readonly partial: string;

  constructor(readonly path: string) {
    this.replies = join(path, "replies.jsonl");
    this.summary = join(path, "summary.json");
    this.report = join(path, "report.html");
    this.partial = join(path, PARTIAL);
  }

  /**
   * Makes a folder that exists ready for an evaluation, or recognises one that was begun with the same settings or smaller ones.
   *
   * @throws UsageError when it holds something else
   */
  begin(settings: Settings): void {
    const path = join(this.path, SETTINGS);
    if (existsSync(path)) {
      const others = changed(this.settings(), settings);
      if (others.length > 0) {
        throw new UsageError(
          `${this.path} holds an evaluation with other settings: ${others.join(", ")} (see ${SETTINGS} there): choose another folder with --out, or delete that one; ` +
            "only a greater --count, --total or --samples extends an evaluation",
        );
      }
    } else if (readdirSync(this.path).some((name) => !name.startsWith("."))) {
      throw new UsageError(`${this.path} is not empty and holds no evaluation: choose another folder with --out`);
    }
    writeWhole(path, this.partial, `${JSON.stringify(settings, null, 2)}\n`);
  }

  /** @throws UsageError when the folder holds no evaluation */
  settings(): Settings {
    const path = join(this.path, SETTINGS);
    if (!existsSync(path)) throw new UsageError(`${this.path} holds no evaluation: it has no ${SETTINGS}`);
    return JSON.parse(readFileSync(path, "utf8")) as Settings;
  }

  /** What the last run left unanswered. */
  get unanswered(): Unanswered[] {
    const path = join(this.path, UNANSWERED);
    if (!existsSync(path)) return [];
    return readFileSync(path, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Unanswered);
  }

  set unanswered(rows: Unanswered[]) {
    const path = join(this.path, UNANSWERED);
    if (rows.length === 0) rmSync(path, { force: true });
    else writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }
}

/** Settings of which more goes on with less. */
const SIZES = ["rows", "count", "total", "samples"];

/** Names of the settings that differ, those of the selection one by one. A server that was started anew may have another address. */
function changed(kept: Settings, wanted: Settings): string[] {
  const flat = ({ selection, endpoint, ...rest }: Settings): Record<string, unknown> => ({ ...rest, ...selection, "kind of reader": endpoint === null ? "person" : "model" });
  const [before, after] = [flat(kept), flat(wanted)];
  const isMore = (name: string): boolean => SIZES.includes(name) && Number(after[name]) > Number(before[name]);
  return Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]) && !isMore(name));
}
