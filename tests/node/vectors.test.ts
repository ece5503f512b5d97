/** The golden vectors of one family in Node, all of them: vitest.config.ts runs this file once a family. */
import { describe, expect, inject, test } from "vitest";
import { load } from "../../bindings/node/index.ts";
import { renewVectors } from "../../scripts/vectors.ts";

declare module "vitest" {
  interface ProvidedContext {
    family: string;
  }
}

const suite = await load();

describe("replayed", () => {
  test.each(suite.list({ envs: [inject("family")] }).map(({ id }) => id))("%s", async (id) => {
    const environments = suite.list().filter((environment) => environment.id === id);
    expect(await renewVectors(suite, environments, { check: true })).toEqual([]);
  });
});
