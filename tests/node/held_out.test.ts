/** Whole families that training never sees. */
import { expect, test } from "vitest";
import { KernelError } from "../../bindings/core/index.ts";
import { suite } from "../support/suite.ts";

const all = suite.list();
const heldOut = suite.list({ split: "held-out" });
const ids = (environments: { id: string }[]): string[] => environments.map((e) => e.id);

test("the environments are divided, by whole families", () => {
  expect(heldOut.length).toBeGreaterThan(0);
  for (const split of ["train", "validation", "test"] as const) {
    expect(ids([...suite.list({ split }), ...heldOut]).sort()).toEqual(ids(all));
  }
  const families = new Set(heldOut.map((e) => e.family));
  expect(all.filter((e) => families.has(e.family) !== e.held_out)).toEqual([]);
});

test("the split has instances of their own, with content that training cannot have", () => {
  const { id } = heldOut[0]!;
  const seen = new Set<string>();
  for (let seed = 0; seed < 100; seed++) {
    for (const split of ["train", "validation"] as const) seen.add(suite.generate(id, { level: 4, seed, split, picture: false }).data.fingerprint);
  }
  for (let seed = 0; seed < 100; seed++) {
    const one = suite.generate(id, { level: 4, seed, split: "held-out", reveal: true, picture: false });
    expect(seen.has(one.data.fingerprint)).toBe(false);
    expect(suite.verify(one.token, `<answer>${one.answer}</answer>`).accuracy).toBe(1);
  }
});

test("the split is for them alone", () => {
  const other = all.find((e) => !e.held_out)!;
  expect(() => suite.generate(other.id, { level: 0, seed: 0, split: "held-out" })).toThrow(KernelError);
});

test("a curriculum draws them in their split, and nowhere else", () => {
  const drawn = (split: "train" | "held-out"): string[] =>
    suite.curriculum({ name: "a", split }).next(3 * all.length).map((token) => (JSON.parse(token) as { env: string }).env);
  const held = new Set(ids(heldOut));
  expect(drawn("train").some((env) => held.has(env))).toBe(false);
  expect(new Set(drawn("held-out"))).toEqual(held);
});
