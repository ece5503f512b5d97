/** The golden vectors in Deno, which may read files and nothing else. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, run } from "../support/run.ts";
import { portion } from "../support/vector_files.ts";

test("Deno replays the vectors", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tron-deno-"));
  try {
    const vectors = portion();
    const file = join(folder, "vectors.json");
    writeFileSync(file, JSON.stringify(vectors));
    const { code, stdout, stderr } = await run(
      join(ROOT, "node_modules/.bin/deno"),
      ["run", "--no-config", "--no-lock", "--no-prompt", "--allow-read", "tests/hosts/replay_in_deno.ts", file],
      { env: { DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, "cache"), NO_COLOR: "1" } },
    );
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ replayed: vectors.length, wrong: [], worker: 1 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 900_000);
