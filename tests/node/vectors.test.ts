/** The golden vectors in Node. */
import { describe, expect, test } from "vitest";
import { load } from "../../bindings/node/index.ts";
import { replay } from "../support/vector.ts";
import { readVectors } from "../support/vector_files.ts";

const suite = await load();
const all = readVectors();
const vectors = new Map(all.map(({ env }) => [env, all.filter((vector) => vector.env === env)]));

test("every environment has its vectors", () => {
  expect([...vectors.keys()].sort()).toEqual(suite.list().map((environment) => environment.id));
});

describe("replayed", () => {
  test.each([...vectors])("%s", async (_env, lines) => {
    for (const vector of lines) expect(await replay(suite, vector)).toEqual([]);
  });
});
