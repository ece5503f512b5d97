import { describe, expect, test } from "vitest";
import { contrast } from "../../scripts/audit/lint.ts";
import { difference, type Sight } from "../support/colour.ts";
import { suite } from "../support/suite.ts";

interface Theme {
  name: string;
  dark: boolean;
  background: string;
  surface: string;
  ink: string;
  soft: string;
  faint: string;
  accent: string;
  hues: Record<string, string>;
}

const { themes } = suite.kernel.call<{ themes: Theme[] }>({ op: "about" });

test("CIEDE2000 agrees with published pairs", () => {
  // Converted from Sharma, Wu and Dalal's test data: near-equal colours are near, opposite ones far.
  expect(difference("#808080", "#808080")).toBe(0);
  expect(difference("#000000", "#ffffff")).toBeCloseTo(100, 0);
  expect(difference("#ff0000", "#00ff00")).toBeCloseTo(86.6, 0);
  expect(difference("#0000ff", "#ffff00")).toBeCloseTo(103.4, 0);
});

test("there are at least twelve themes, each with its own name", () => {
  expect(new Set(themes.map((theme) => theme.name)).size).toBe(themes.length);
  expect(themes.length).toBeGreaterThanOrEqual(12);
});

describe.each(themes)("theme $name", (theme) => {
  const grounds = [theme.background, theme.surface];

  test("text and marks stand out from both grounds", () => {
    for (const ground of grounds) {
      expect(contrast(theme.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.soft, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.accent, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("named colours are apart for every sight, and from both grounds", () => {
    const hues = Object.entries(theme.hues);
    hues.forEach(([name, colour], i) => {
      for (const ground of grounds) expect(difference(colour, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(20);
      for (const [other, second] of hues.slice(i + 1)) {
        for (const [sight, bar] of [["normal", 20], ["deuteranopia", 12], ["protanopia", 12]] as [Sight, number][]) {
          expect(difference(colour, second, sight), `${name} and ${other}, ${sight}`).toBeGreaterThanOrEqual(bar);
        }
      }
    });
  });
});

describe.each(suite.list().map((e) => e.id))("%s", (env) => {
  test("keeps its answer and its content in every look", () => {
    for (const level of [0, 4, 9]) {
      for (let seed = 0; seed < 4; seed++) {
        const [plain, varied] = (["plain", "varied"] as const).map((style) => suite.generate(env, { level, seed, style, reveal: true, picture: false }).data);
        expect(varied!.answer).toBe(plain!.answer);
        expect(varied!.fingerprint).toBe(plain!.fingerprint);
      }
    }
  });
});
