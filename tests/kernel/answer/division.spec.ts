import { DivisionAnswer } from "../../../assembly/answer/division";
import { firstAccepted, firstRejected, survives } from "./reading";

const key = new DivisionAnswer(2, 3, [7, 7, 2, 7, 5, 2]);

describe("a board cut into regions", () => {
  test("is named in the order in which its regions are met", () => {
    expect(key.canonical()).toBe("A A B / A C B");
    expect(survives(key)).toBe(true);
  });

  test("is read in every notation of a grid, with any letters or numbers", () => {
    expect(firstRejected(key, ["A A B / A C B", "AAB/ACB", "x x y / x z y", "1 1 2\n1 3 2", "B B A / B C A", '[["a","a","b"],["a","c","b"]]', "Row 1: P P Q\nRow 2: P R Q", "| A | A | B |\n| A | C | B |"])).toBe("");
  });

  test("is no other cut, and no other shape", () => {
    expect(firstAccepted(key, ["A A B / A A B", "A A B / A C C", "A A B / D C B", "A A A / A A A", "A B C / D E F", "A A B", "A A / B A / C B", "A A B / A C B / A C B", ""])).toBe("");
  });

  test("gives credit for regions that are exactly right, of the larger number", () => {
    expect(key.partial(key.parse("A A B / A C B")!)).toBe(1);
    expect(key.partial(key.parse("A A B / A A B")!)).toBe(1.0 / 3.0);
    expect(key.partial(key.parse("A A B / A C D")!)).toBe(0.5);
    expect(key.partial(key.parse("A A A / A A A")!)).toBe(0);
  });
});
