import { MappingAnswer } from "../../../assembly/answer/mapping";
import { PartitionAnswer } from "../../../assembly/answer/partition";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { SetAnswer } from "../../../assembly/answer/set";
import { firstAccepted, firstRejected, survives } from "./reading";

describe("a sequence", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new SequenceAnswer(["C", "A", "B"]), [
      "C, A, B", "C,A,B", "C A B", "CAB", "c, a, b", "[C, A, B]", "(C, A, B)", '["C", "A", "B"]', "['C', 'A', 'B']", "C -> A -> B", "C->A->B", "C → A → B",
      "C \\to A \\to B", "C $\\rightarrow$ A $\\rightarrow$ B", "C > A > B", "C, A and B", "C, A, and B", "C; A; B", "C\nA\nB", "1. C\n2. A\n3. B", "- C\n- A\n- B", "C - A - B", "$C, A, B$", "C, A, B.",
      "**C**, **A**, **B**", "\\text{C}, \\text{A}, \\text{B}", "\"C\", \"A\", \"B\"", "C, A, B,", "C,\nA,\nB", "C\u3001A\u3001B", '{"answer": ["C", "A", "B"]}', "\\left(C, A, B\\right)",
    ])).toBe("");
    expect(firstRejected(new SequenceAnswer(["dark red", "blue"]), ["dark red, blue", "Dark red → Blue", "dark red and blue", "\"dark red\", \"blue\""])).toBe("");
    expect(firstRejected(new SequenceAnswer(["3", "-1", "1/2"]), ["3, -1, 1/2", "(3, -1, 0.5)", "3, \u22121, \\frac{1}{2}", "[3.0, -1, 2/4]", "3 -1 1/2", "x = 3, y = -1, z = 1/2"])).toBe("");
    expect(firstRejected(new SequenceAnswer(["(1, 2)", "(3, 4)"]), ["(1,2), (3,4)", "[[1,2],[3,4]]", "(1,2) -> (3,4)", "1,2; 3,4", "[(1, 2), (3, 4)]", "(1,2) (3,4)"])).toBe("");
    expect(firstRejected(new SequenceAnswer(["A"]), ["A", "[A]", "a."])).toBe("");
  });

  test("is in order and complete", () => {
    expect(firstAccepted(new SequenceAnswer(["C", "A", "B"]), [
      "C, B, A", "B, A, C", "C, A", "A, B", "C, A, B, D", "C, A, B, C", "", ",", "C,,A,B", "C, A, B or D", "C, A, (B", "CA, B", "C or A or B", "CABD", "not C, A, B", "C, A, B / C, B, A",
    ])).toBe("");
    expect(firstAccepted(new SequenceAnswer(["10", "2"]), ["1, 0, 2", "102", "10 20", "2, 10", "010, 2", "10.5, 2"])).toBe("");
    expect(firstAccepted(new SequenceAnswer(["0101", "1"]), ["101, 1", "1, 0101", "0101, 01"])).toBe("");
    expect(firstAccepted(new SequenceAnswer(["a", "A"]), ["A, a", "a, a", "A, A"])).toBe("");
    expect(survives(new SequenceAnswer(["x, y", "z"]))).toBe(true);
    expect(survives(new SequenceAnswer(["1/2", "-3"]))).toBe(true);
  });

  test("gives credit by place, of the longer list", () => {
    const key = new SequenceAnswer(["A", "B", "C", "D"]);
    expect(key.partial(key.parse("A, B, D, C")!)).toBe(0.5);
    expect(key.partial(key.parse("A")!)).toBe(0.25);
    expect(key.partial(key.parse("A, B, C, D, E, F, G, H")!)).toBe(0.5);
  });
});

describe("a set", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new SetAnswer(["A", "B", "C"]), ["A, B, C", "C, B, A", "{C, A, B}", "\\{A, B, C\\}", "A, B and C", "A and B and C", "A & B & C", "ABC", "B C A", "[\"A\",\"B\",\"C\"]", "- A\n- B\n- C", "a; b; c"])).toBe("");
    expect(firstRejected(new SetAnswer([]), ["empty", "Empty", "the empty set", "{}", "[]", "()", "\\emptyset", "\\varnothing", "∅", "\\{\\}", "$\\emptyset$"])).toBe("");
    expect(firstRejected(new SetAnswer(["(1,2)"]), ["(1, 2)", "{(1,2)}", "[[1, 2]]", "[(1,2)]"])).toBe("");
    expect(new SetAnswer([]).canonical()).toBe("empty");
    expect(survives(new SetAnswer([]))).toBe(true);
    expect(survives(new SetAnswer(["B", "A"]))).toBe(true);
  });

  test("is complete, and nothing more", () => {
    expect(firstAccepted(new SetAnswer(["A", "B", "C"]), ["A, B", "A, B, C, D", "A, B, D", "A, B, C, C", "empty", "", "A, B, or C", "A or B or C", "A, B, C?", "{A, B, C", "all"])).toBe("");
    expect(firstAccepted(new SetAnswer([]), ["", "A", "None", "none", "null", "0", "nothing", "{A}", "..."])).toBe("");
    expect(firstAccepted(new SetAnswer(["1", "2"]), ["12", "1,2,12", "1.2"])).toBe("");
  });

  test("gives credit for what is shared", () => {
    const key = new SetAnswer(["A", "B", "C"]);
    expect(key.partial(key.parse("A, B")!)).toBe(2.0 / 3.0);
    expect(key.partial(key.parse("A, B, C, D, E, F")!)).toBe(0.5);
    expect(key.partial(key.parse("empty")!)).toBe(0);
  });
});

describe("a mapping", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new MappingAnswer(["A", "B"], ["3", "5"]), [
      "A: 3, B: 5", "B: 5, A: 3", "A=3, B=5", "A = 3; B = 5", "A -> 3, B -> 5", "A→3, B→5", "A \\to 3, B \\to 5", "A-3, B-5", "(A, 3), (B, 5)", "[[\"A\", 3], [\"B\", 5]]", '{"A": 3, "B": 5}', "{A: 3, B: 5}", "A: 3\nB: 5",
      "- A: 3\n- B: 5", "A:3 B:5", "A 3, B 5", "a: 3, b: 5.0", "A: 3 and B: 5", '{"answer": {"A": 3, "B": 5}}', "**A**: 3, **B**: 5",
    ])).toBe("");
    expect(survives(new MappingAnswer(["1", "2"], ["dark red", "blue"]))).toBe(true);
    expect(survives(new MappingAnswer(["A"], ["-3"]))).toBe(true);
  });

  test("is complete and exact", () => {
    expect(firstAccepted(new MappingAnswer(["A", "B"], ["3", "5"]), ["A: 5, B: 3", "A: 3", "A: 3, B: 5, C: 1", "A: 3, A: 3, B: 5", "A: 3, B: 5, B: 6", "3, 5", "A3", "A, B", "A: 3, B:", "A: 3 or 4, B: 5", ""])).toBe("");
    const key = new MappingAnswer(["A", "B"], ["3", "5"]);
    expect(key.partial(key.parse("A: 3, B: 4")!)).toBe(0.5);
    expect(key.partial(key.parse("A: 3, C: 4, D: 5, E: 6")!)).toBe(0.25);
  });
});

describe("a partition", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new PartitionAnswer([["A", "B"], ["C"]]), [
      "A, B; C", "C; B, A", "{A, B}, {C}", "{C}, {B, A}", "\\{A,B\\}, \\{C\\}", "{{A, B}, {C}}", "[[\"A\",\"B\"],[\"C\"]]", "(A B) (C)", "AB | C", "AB / C", "AB, C", "A B, C", "A, B\nC", "Group 1: A, B\nGroup 2: C",
      "{A, B} and {C}", "Group 1: A, B; Group 2: C",
    ])).toBe("");
    expect(survives(new PartitionAnswer([["A", "B"], ["C"]]))).toBe(true);
  });

  test("has each item in one group", () => {
    expect(firstAccepted(new PartitionAnswer([["A", "B"], ["C"]]), ["A; B; C", "A, B, C", "A, C; B", "A, B; C, A", "A, B; C; C", "A, B", "A, B; C; D", "A, B;; C", "", "{A, B}, {C", "{A, B} or {C}"])).toBe("");
  });
});
