/** The page of the toolkits: everything that environments can import, with a sentence each. */
import { expect, test } from "vitest";
import { found, pageOf, toolkits } from "../../scripts/toolkits.ts";

const all = toolkits();

test("every exported class and function of a toolkit has a sentence", () => {
  expect(all.length).toBeGreaterThan(50);
  expect(all.flatMap(({ module, entries }) => entries.filter(({ summary }) => summary === "").map(({ name }) => `${module}: ${name}`))).toEqual([]);
  expect(pageOf(all)).toContain("- `scatter`: Scatters discs over a rectangle");
});

test("words find an entry", () => {
  expect(found(all, ["scatters", "discs"])).toEqual([expect.stringContaining("kit/marks/scatter, scatter")]);
  expect(found(all, ["no such thing at all"])).toEqual([]);
});
