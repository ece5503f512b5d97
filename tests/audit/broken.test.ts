/** The audit can fail: each broken environment is caught, by the check that should catch it and by no other. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { load, type Suite } from "../../bindings/node/index.ts";
import { audit } from "../../audit/audit.ts";
import { compile } from "../../scripts/compile.ts";
import { discover } from "../../scripts/registry.ts";

const CAUGHT_BY: Record<string, string[]> = {
  dots_sound: [],
  dots_wrong_key: ["key is right"],
  dots_equal_option: ["key is right"],
  // What it has seen of wrong options spoils its key as well.
  dots_grudge: ["near misses are rejected", "written options are even"],
  dots_same_levels: ["ten levels"],
  dots_key_in_question: ["prompt is clean"],
  // A constant answer is a constant for the picture as well, and earns its partial credit.
  dots_constant_level: ["blind policies gain little", "picture matters", "partial is earned"],
  dots_label_overlap: ["legible"],
  dots_drift: ["the same again"],
  dots_telling_options: ["options are even"],
  dots_telling_size: ["a glance tells nothing"],
  dots_slow_tail: ["fast and bounded"],
  dots_telling_texts: ["written options are even"],
  dots_cryptic: ["explanation is plain"],
  dots_easy_tail: ["load rises"],
  dots_paying_shortcut: ["no shortcut pays"],
  dots_idle_condition: ["conditions bite"],
  dots_wrong_evidence: ["shows its solution"],
  dots_kind_partial: ["partial is earned"],
  dots_in_corner: ["canvas is filled"],
  dots_monotone: ["wordings differ"],
};

const folder = mkdtempSync(join(tmpdir(), "tron-broken-"));
let suite: Suite;

beforeAll(async () => {
  await compile({ environments: discover("audit/broken/envs"), outFile: join(folder, "broken.wasm") });
  suite = await load({ kernel: join(folder, "broken.wasm"), sha256: false });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the audit", () => {
  test("knows every broken environment", () => {
    expect(suite.list().map((e) => e.id)).toEqual(Object.keys(CAUGHT_BY).sort());
  });

  test.each(Object.entries(CAUGHT_BY))("catches %s", async (env, expected) => {
    const { outcomes } = await audit(suite, env, 0, new URL("../../audit/broken/oracles/", import.meta.url));
    const failed = outcomes.filter((outcome) => outcome.failures.length > 0);
    expect(failed.map((outcome) => outcome.check), JSON.stringify(failed.map((f) => f.failures[0]))).toEqual(expected);
  }, 120_000);
});
