import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { suite } from "../support/suite.ts";

/** Parses strictly and returns every element; throws where the XML is malformed. */
function elements(svg: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => found.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }));
  parser.write(svg).close();
  return found;
}

test("a level says how many tokens its picture is", () => {
  for (const { width, height, visual_tokens } of suite.describe("count_shape_colour").levels) {
    expect(visual_tokens).toEqual({ "qwen2.5-vl": (width / 28) * (height / 28), "qwen3-vl": (width / 32) * (height / 32) });
  }
});

describe.each(suite.list().map((e) => e.id))("the SVG of %s", (env) => {
  test("is well-formed, without text, filters or images, and small", () => {
    for (const level of [0, 5, 9]) {
      for (let seed = 0; seed < 6; seed++) {
        const { svg, width, height } = suite.generate(env, { level, seed });
        const found = elements(svg);
        expect(found[0]).toMatchObject({ name: "svg", attributes: { width: String(width), height: String(height) } });
        // Multiples of 28 and of 32: the processors of Qwen2.5-VL and Qwen3-VL leave the picture as it is.
        expect([width % 224, height % 224]).toEqual([0, 0]);
        const names = new Set(found.map((element) => element.name));
        expect([...names].filter((name) => !["svg", "defs", "g", "path", "use", "rect", "line", "polyline", "polygon", "circle", "ellipse"].includes(name))).toEqual([]);
        const ids = found.filter((element) => element.attributes["id"]).map((element) => `#${element.attributes["id"]}`);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(found.filter((element) => element.name === "use").map((element) => element.attributes["href"]))).toEqual(new Set(ids));
        expect(svg).not.toMatch(/NaN|Infinity|"|e[-+]\d/);
        for (const { name, attributes } of found) {
          for (const [key, value] of Object.entries(attributes)) {
            if (key !== "transform" || name !== "g") expect(value, `${name} ${key}`).not.toMatch(/\.\d{3}/);
          }
        }
      }
    }
  });
});
