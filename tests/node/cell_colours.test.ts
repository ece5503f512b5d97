import { describe, expect, test } from "vitest";
import { difference, type Sight } from "../support/colour.ts";
import { suite } from "../support/suite.ts";

/** One picture of grid programs in each theme that turns up: what its key shows for the digits from 0 on, and what lies around. */
const keys = new Map(Array.from({ length: 120 }, (_, seed) => {
  const { token, data } = suite.generate("arc_symmetry_restore", { level: 0, seed, style: "varied" });
  const { marks, background } = suite.inspect(token);
  const swatches = marks.flatMap((mark) => (mark.type === "rect" && mark.stroke !== undefined && mark.fill !== undefined ? [mark] : []));
  return [data.theme, { colours: swatches.sort((a, b) => a.x - b.x).map(({ fill }) => fill!), background }] as const;
}));

test("the key is drawn in every theme", () => {
  expect(keys.size).toBe(suite.kernel.call<{ themes: unknown[] }>({ op: "about" }).themes.length);
});

describe.each([...keys])("colours of cells in theme %s", (_, { colours, background }) => {
  test("are ten, apart for every sight, and from the page", () => {
    expect(colours.length).toBe(10);
    const [ground, ...others] = colours as [string, ...string[]];
    others.forEach((colour, i) => {
      for (const paper of [ground, background]) expect(difference(colour, paper), `${i + 1} on ${paper}`).toBeGreaterThanOrEqual(20);
      for (const second of others.slice(i + 1)) {
        for (const [sight, bar] of [["normal", 20], ["deuteranopia", 12], ["protanopia", 12]] as [Sight, number][]) {
          expect(difference(colour, second, sight), `${colour} and ${second}, ${sight}`).toBeGreaterThanOrEqual(bar);
        }
      }
    });
  });
});
