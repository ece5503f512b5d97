import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { sortAscending } from "../../../assembly/ascending";

describe("sorting", () => {
  test("puts the least first, whatever the order and the number", () => {
    const rng = new Rng(new Digest(9, 9));
    for (let count = 0; count < 40; count++) {
      const values: f64[] = [];
      let sum: f64 = 0;
      for (let i = 0; i < count; i++) {
        values.push(<f64>rng.int(-9, 9) / 4.0);
        sum += values[i];
      }
      expect(sortAscending(values)).toBe(values);
      for (let i = 0; i < count; i++) {
        sum -= values[i];
        if (i > 0) expect(values[i]).toBeGreaterThanOrEqual(values[i - 1]);
      }
      expect(sum).toBe(0);
    }
  });
});
