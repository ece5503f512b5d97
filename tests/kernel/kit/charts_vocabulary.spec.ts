import { Digest } from "../../../assembly/hash";
import { Scale } from "../../../assembly/kit/charts/scale";
import { tableFits } from "../../../assembly/kit/charts/table";
import { Measure, Topic } from "../../../assembly/kit/charts/vocabulary";
import { Rng } from "../../../assembly/random";

function topic(seed: u64, measure: Measure, categories: i32, series: i32): Topic {
  return Topic.draw(new Rng(new Digest(seed, 1)), measure, categories, series);
}

describe("the subject of a chart", () => {
  test("has as many names as are asked for, all different", () => {
    for (let seed: u64 = 0; seed < 400; seed++) {
      const drawn = topic(seed, <Measure>(seed % 4), 2 + <i32>(seed % 15), <i32>(seed % 7));
      const names = drawn.categories.concat(drawn.series);
      expect(drawn.categories.length).toBe(2 + <i32>(seed % 15));
      expect(drawn.series.length).toBe(<i32>(seed % 7));
      for (let i = 0; i < names.length; i++) expect(names.indexOf(names[i])).toBe(i, names.join(" "));
    }
  });

  test("says its unit at the axis, but for counts", () => {
    for (let seed: u64 = 0; seed < 100; seed++) {
      const amount = topic(seed, Measure.Amount, 5, 0);
      expect(amount.valueTitle.includes("(" + amount.unit + ")")).toBe(true, amount.valueTitle);
      expect(topic(seed, Measure.Count, 5, 0).valueTitle.startsWith("Number of ")).toBe(true);
    }
  });

  test("has titles from the longest to the shortest", () => {
    for (let seed: u64 = 0; seed < 100; seed++) {
      const titles = topic(seed, Measure.Signed, 6, 2).titles;
      for (let i = 1; i < titles.length; i++) expect(titles[i].length).toBeLessThanOrEqual(titles[i - 1].length);
    }
  });
});

describe("a scale", () => {
  test("tells values at ticks from those between, also where it does not start at 0", () => {
    const scale = new Scale(0, 60, 20, 5, 1, 0).moved(2);
    expect(scale.isAtTick(45)).toBe(true);
    expect(scale.isAtTick(46)).toBe(false);
  });
});

describe("a table", () => {
  test("fits while each text keeps to its column", () => {
    expect(tableFits([["Oak", "12"], ["Beech", "250"]], 160, 16)).toBe(true);
    expect(tableFits([["Oak", "12"], ["Beech", "123456789"]], 160, 16)).toBe(false);
  });
});
