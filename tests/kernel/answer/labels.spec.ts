import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { LabelAnswer } from "../../../assembly/answer/label";
import { TimeAnswer } from "../../../assembly/answer/time";
import { firstAccepted, firstRead, firstRejected, survives } from "./reading";

describe("a choice", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new ChoiceAnswer(1, 4), [
      "B", "b", "(B)", "[B]", "B)", "B.", "B:", "Option B", "option (b)", "choice B", "**B**", "$B$", "\\text{B}", "\\mathbf{B}", "\\boxed{B}", "\\boxed{\\text{B}}", "\\textbf{(B)}",
      "The answer is B.", "The correct option is B", "B. the red one", "B: the red one", "(B) the red one", "B) a small square", "`B`", "B\u200b", "\uff22",
    ])).toBe("");
    expect(survives(new ChoiceAnswer(3, 4))).toBe(true);
  });

  test("is one option and no other", () => {
    expect(firstAccepted(new ChoiceAnswer(1, 4), ["A", "C", "D", "a", "(C)", "C. not B"])).toBe("");
    expect(firstRead(new ChoiceAnswer(1, 4), [
      "E", "Z", "2", "AB", "A or B", "B or C", "B, C", "B and C", "A B C D", "B/C", "B: or C", "B. C", "B) C)", "(B) (C)", "B: C. D", "B. a or c", "not B", "Be", "B2", "optional", "",
      "B\nC", "B: maybe C", "B. option C", "either B", "B?", "B. \\boxed{C}",
    ])).toBe("");
  });
});

describe("a label", () => {
  test("is compared whole and without case", () => {
    expect(firstRejected(new LabelAnswer("Red"), ["Red", "red", "RED", " red ", "\"red\"", "'Red'", "**Red**", "`red`", "\\text{Red}", "$\\text{Red}$", "Red.", "The answer is red.", "\uff32ed", "R\u200bed"])).toBe("");
    expect(firstAccepted(new LabelAnswer("Red"), ["Redd", "dark red", "re", "ed", "red or blue", "red, blue", "not red", "green", "r e d", "red red"])).toBe("");
    expect(firstRejected(new LabelAnswer("dark blue"), ["dark  blue", "Dark Blue", "dark\u00a0blue"])).toBe("");
    expect(firstRejected(new LabelAnswer("P1"), ["P1", "p1", "P_1", "P_{1}", "$P_1$"])).toBe("");
    expect(firstAccepted(new LabelAnswer("P1"), ["P", "1", "P11", "P 1 2", "P2"])).toBe("");
  });

  test("keeps case where case tells labels apart", () => {
    const key = new LabelAnswer("a", ["a", "A", "b"]);
    expect(firstRejected(key, ["a", "\"a\"", "a."])).toBe("");
    expect(firstAccepted(key, ["A", "b", "B"])).toBe("");
    expect(firstAccepted(new LabelAnswer("aB", [], [], "", true), ["ab", "AB", "Ab"])).toBe("");
  });

  test("is one of its vocabulary, by name or alias", () => {
    const key = new LabelAnswer("grey", ["grey", "red"], ["gray", "grey"]);
    expect(firstRejected(key, ["grey", "Gray", "GREY"])).toBe("");
    expect(firstAccepted(key, ["red"])).toBe("");
    expect(firstRead(key, ["blue", "grey red", "grey or red", "reddish", ""])).toBe("");
    expect(key.form()).toBe("one of: grey, red");
  });

  test("may be called by its noun", () => {
    const key = new LabelAnswer("B", [], [], "point");
    expect(firstRejected(key, ["B", "b", "point B", "Point B", "the point B"])).toBe("");
    expect(firstAccepted(key, ["point C", "pointB", "line B", "C"])).toBe("");
    expect(firstRejected(new LabelAnswer("*", ["*", "+"]), ["*"])).toBe("");
  });
});

describe("a time", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new TimeAnswer(3, 5), ["3:05", "03:05", "3:05:00", "3\uff1a05", "$3:05$", "\\text{3:05}", "3:05."])).toBe("");
    expect(firstRejected(new TimeAnswer(12, 30), ["12:30", "0:30", "00:30"])).toBe("");
    expect(firstRejected(new TimeAnswer(3, 5, 9), ["3:05:09", "03:05:09"])).toBe("");
    expect(firstRejected(new TimeAnswer(15, 5, -1, false), ["15:05"])).toBe("");
    expect(survives(new TimeAnswer(0, 7, -1, false))).toBe(true);
  });

  test("is one time", () => {
    expect(firstAccepted(new TimeAnswer(3, 5), ["3:06", "4:05", "5:03", "3:50", "3:35"])).toBe("");
    expect(firstRead(new TimeAnswer(3, 5), ["3:5", "305", "3.05", "3", "3:05 pm", "15:05", "13:05", "3:60", "3:05:01", "3:05 or 3:06", "3:005", "03:05:", ":05", "-3:05"])).toBe("");
    expect(firstRead(new TimeAnswer(3, 5, 9), ["3:05", "3:05:9", "3:05:60"])).toBe("");
  });
});
