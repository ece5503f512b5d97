import { Digest } from "../../assembly/hash";
import { Rng } from "../../assembly/random";

function stream(): Rng {
  return new Rng(new Digest(1, 2));
}

describe("streams", () => {
  test("are the same for the same key", () => {
    const a = stream();
    const b = stream();
    for (let i = 0; i < 100; i++) expect(a.bits()).toBe(b.bits());
  });

  test("split by name, whatever was drawn before", () => {
    const used = stream();
    for (let i = 0; i < 10; i++) used.bits();
    expect(used.split("style").bits()).toBe(stream().split("style").bits());
    expect(stream().split("style").bits()).not.toBe(stream().split("words").bits());
  });

  test("draw integers uniformly, both ends included", () => {
    const rng = stream();
    const counts = new StaticArray<i32>(7);
    for (let i = 0; i < 7000; i++) counts[rng.int(-3, 3) + 3]++;
    for (let i = 0; i < 7; i++) {
      expect(counts[i]).toBeGreaterThan(880);
      expect(counts[i]).toBeLessThan(1120);
    }
  });

  test("draw units in [0, 1)", () => {
    const rng = stream();
    let sum: f64 = 0;
    for (let i = 0; i < 10000; i++) {
      const unit = rng.unit();
      assert(unit >= 0 && unit < 1);
      sum += unit;
    }
    expect(Math.abs(sum / 10000.0 - 0.5)).toBeLessThan(0.02);
  });

  test("never draw an index without weight", () => {
    const rng = stream();
    for (let i = 0; i < 500; i++) expect(rng.weighted([0, 1, 0, 3, 0]) % 2).toBe(1);
  });

  test("sample without repetition", () => {
    const sample = stream().sample(20, 30);
    for (let i = 0; i < sample.length; i++) expect(sample.indexOf(sample[i])).toBe(i);
  });
});
