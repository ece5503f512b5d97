import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { contrast } from "../../audit/checks/lint.ts";
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

describe("areas of the accent colour", () => {
  /** One instance in each theme. */
  const varied = Array.from({ length: 200 }, (_, seed) => suite.generate("count_key_class_total", { level: 2, seed, style: "varied" }));
  const byTheme = new Map(varied.map((one) => [one.data.theme, one]));
  const plain = suite.generate("count_key_class_total", { level: 2, seed: 0, style: "plain" });

  test("are hatched in black and white, and nowhere else", () => {
    expect(byTheme.size).toBe(themes.length - Number(!byTheme.has("plain")));
    for (const [theme, { token }] of [...byTheme, ["plain", plain] as const]) {
      const { marks } = suite.inspect(token);
      const hatched = marks.filter((mark) => mark.hatch !== undefined);
      if (theme !== "monochrome") {
        expect(hatched, theme).toEqual([]);
        continue;
      }
      // The tokens; the key that they are listed in is filled with a shade of its own.
      expect(hatched.length).toBe(marks.filter((mark) => mark.type === "rect").length - 1);
      for (const { fill, stroke, strokeWidth, hatch } of hatched) {
        expect(contrast(hatch!.stroke, fill!)).toBeGreaterThanOrEqual(3);
        // An edge is darker and thicker than the lines that end at it.
        expect(contrast(stroke!, fill!)).toBeGreaterThan(contrast(hatch!.stroke, fill!));
        expect(strokeWidth!).toBeGreaterThan(hatch!.strokeWidth);
      }
    }
  });

  test("have their lines as one path each, after the mark", () => {
    const { svg, token } = byTheme.get("monochrome")!;
    const found: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", (tag) => found.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }));
    parser.write(svg).close();
    const hatched = suite.inspect(token).marks.filter((mark) => mark.hatch !== undefined);
    const { stroke } = hatched[0]!.hatch!;
    const lines = found.flatMap((mark, i) => (mark.name === "path" && mark.attributes["stroke"] === stroke ? [{ ...mark, before: found[i - 1]! }] : []));
    expect(lines).toHaveLength(hatched.length);
    lines.forEach(({ attributes, before }, i) => {
      const token = hatched[i]!;
      expect(attributes["d"]).toMatch(/^(M-?[\d.]+ -?[\d.]+L-?[\d.]+ -?[\d.]+)+$/);
      expect(before.name).toBe("rect");
      expect(token).toMatchObject({ type: "rect", x: Number(before.attributes["x"]), width: Number(before.attributes["width"]) });
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
