import { countOrders, isOrder } from "../../../assembly/solve/graphs/order";

describe("topological orders", () => {
  test("are counted", () => {
    expect(countOrders([])).toBe(1);
    // A chain has one, independent nodes have all.
    expect(countOrders([0, 1, 2, 4])).toBe(1);
    expect(countOrders([0, 0, 0, 0, 0])).toBe(120);
    expect(countOrders(new Array<u32>(12).fill(0))).toBe(479001600);
    // Two chains of three, merged in any way.
    expect(countOrders([0, 1, 2, 0, 8, 16])).toBe(20);
    // Nobody can begin.
    expect(countOrders([2, 1, 0])).toBe(0);
  });

  test("are told from other lists", () => {
    const before: u32[] = [0, 1, 1, 6];
    expect(isOrder(before, [0, 1, 2, 3])).toBe(true);
    expect(isOrder(before, [0, 2, 1, 3])).toBe(true);
    expect(isOrder(before, [0, 1, 3, 2])).toBe(false);
    expect(isOrder(before, [1, 0, 2, 3])).toBe(false);
    expect(isOrder(before, [0, 1, 2])).toBe(false);
    expect(isOrder(before, [0, 1, 1, 3])).toBe(false);
  });
});
