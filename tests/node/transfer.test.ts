/** The named set `transfer`, and the names that every selection understands. */
import { expect, test } from "vitest";
import { KernelError, type Selection } from "../../bindings/core/index.ts";
import { Abi } from "../support/abi.ts";
import { suite } from "../support/suite.ts";

const all = suite.list();
const transfer = all.filter((e) => e.transfer);
const ids = (environments: { id: string }[]): string[] => environments.map((e) => e.id);
const select = (selection: Selection): string[] => ids(suite.list(selection));

test("the set is of whole families, and nothing is left out by default", () => {
  expect(transfer.length).toBeGreaterThan(0);
  expect(transfer.length).toBeLessThan(all.length);
  const families = new Set(transfer.map((e) => e.family));
  expect(all.filter((e) => families.has(e.family) !== e.transfer)).toEqual([]);
  for (const split of ["train", "validation", "test"] as const) {
    expect(suite.generate(transfer[0]!.id, { level: 0, seed: 1, split, picture: false }).split).toBe(split);
  }
  expect(new Set(suite.curriculum({ name: "a" }).next(all.length).map((token) => (JSON.parse(token) as { env: string }).env))).toEqual(new Set(ids(all)));
});

test("names are ids, families, buckets and sets, alone or together, and never two things", () => {
  const { id, family, bucket } = all[0]!;
  expect(select({ envs: ["transfer"] })).toEqual(ids(transfer));
  expect(select({ without: ["transfer"] })).toEqual(ids(all.filter((e) => !e.transfer)));
  expect(select({ envs: [bucket] })).toEqual(ids(all.filter((e) => e.bucket === bucket)));
  expect(select({ envs: ["all"], without: [family, id] })).toEqual(ids(all.filter((e) => e.family !== family)));
  expect(select({ envs: [id, "transfer", id] })).toEqual(ids(all.filter((e) => e.transfer || e.id === id)));
  const kinds = [ids(all), all.map((e) => e.family), all.map((e) => e.bucket), ["all", "transfer"]].map((names) => [...new Set(names)]);
  expect(new Set(kinds.flat()).size).toBe(kinds.flat().length);
});

test("a curriculum draws what the catalogue lists", () => {
  for (const selection of [{ envs: ["transfer"] }, { without: ["transfer"] }, { envs: [all[0]!.bucket], without: [all[0]!.id] }]) {
    const drawn = suite.curriculum({ name: "a", mixture: selection }).next(all.length).map((token) => (JSON.parse(token) as { env: string }).env);
    expect([...new Set(drawn)].sort()).toEqual(select(selection));
  }
});

test("a wrong name gets one sentence with the nearest right one, and a wrong list says what is right", () => {
  const { id, family, bucket } = all[0]!;
  for (const [wrong, right] of [[`${id}x`, id], [`${family}x`, family], [`${bucket}x`, bucket], ["transfers", "transfer"]] as const) {
    for (const run of [() => suite.list({ envs: [wrong] }), () => suite.list({ without: [wrong] }), () => suite.curriculum({ name: "a", mixture: { envs: { [wrong]: 1 } } })]) {
      expect(run).toThrow(KernelError);
      expect(run).toThrow(`${wrong}: did you mean ${right}?`);
    }
  }
  const abi = new Abi();
  for (const envs of ["counting", 7, null, [7], [null], [[id]], { [id]: 1 }]) {
    const { status, error } = abi.send({ op: "catalog", envs });
    expect({ status, code: error?.code }).toEqual({ status: 1, code: "bad_names" });
  }
  expect(() => suite.list({ envs: [] })).toThrow("no environment is left");
  expect(() => suite.list({ envs: [id], without: [family] })).toThrow("no environment is left");
});
