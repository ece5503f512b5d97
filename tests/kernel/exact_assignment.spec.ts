import { assign } from "../../assembly/exact/assignment";

/** The best sum over all ways to give each row a column of its own. */
function best(worth: StaticArray<i64>, rows: i32, columns: i32, row: i32, taken: i32): i64 {
  if (row == rows) return 0;
  let most = i64.MIN_VALUE;
  for (let k = 0; k < columns; k++) {
    if ((taken >> k) & 1) continue;
    most = max(most, worth[row * columns + k] + best(worth, rows, columns, row + 1, taken | (1 << k)));
  }
  return most;
}

describe("an assignment", () => {
  test("is as good as the best of all", () => {
    let seed: u32 = 7;
    for (let trial = 0; trial < 200; trial++) {
      const rows = 1 + trial % 5;
      const columns = rows + trial % 3;
      const worth = new StaticArray<i64>(rows * columns);
      for (let i = 0; i < worth.length; i++) {
        seed = seed * 1664525 + 1013904223;
        worth[i] = <i64>((seed >> 8) % (trial % 2 == 0 ? 4 : 1000)) - 1;
      }
      const columnOf = assign(worth, rows, columns);
      let sum: i64 = 0;
      let taken = 0;
      for (let row = 0; row < rows; row++) {
        expect((taken >> columnOf[row]) & 1).toBe(0);
        taken |= 1 << columnOf[row];
        sum += worth[row * columns + columnOf[row]];
      }
      expect(sum).toBe(best(worth, rows, columns, 0, 0));
    }
  });

  test("has no rows to give", () => {
    expect(assign([], 0, 3).length).toBe(0);
  });
});
