import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { firstAccepted, firstRead, firstRejected, survives } from "./reading";

describe("an integer", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new IntegerAnswer(1234), [
      "1234", " 1234 ", "1,234", "1 234", "1\u00a0234", "1\u202f234", "1'234", "1_234", "01234", "+1234", "1234.", "1234.0", "1234.00", "1{,}234", "1\\,234",
      "$1234$", "$$1234$$", "\\(1234\\)", "\\[1234\\]", "\\boxed{1234}", "\\fbox{1234}", "\\text{1234}", "\\mathrm{1234}", "**1234**", "*1234*", "`1234`",
      "```\n1234\n```", "```text\n1234\n```", "\uff11\uff12\uff13\uff14", "\u0661\u0662\u0663\u0664", "1\u200b234", "\u202a1234\u202c", "x = 1234", "The answer is 1234.", "Answer: 1234",
      "**Answer:** 1234", "$\\boxed{1234}$", "\\boxed{\\text{1234}}", "\\boxed{$1234$}", "(1234)", '{"answer": 1234}', '{"answer": "1234"}', "<answer>1234</answer>",
    ])).toBe("");
    expect(firstRejected(new IntegerAnswer(-5), ["-5", "\u22125", "\u20135", "- 5", "-5.0", "(-5)", "\uff0d5", "$-5$"])).toBe("");
    expect(firstRejected(new IntegerAnswer(0), ["0", "-0", "00", "0.0"])).toBe("");
  });

  test("is nothing else", () => {
    expect(firstRead(new IntegerAnswer(12), [
      "", " ", "12.5", "1e1", "1.2e1", "twelve", "12 apples", "12 cm", "12%", "24/2", "\\frac{24}{2}", "11+1", "12 or 13", "12, 13", "10-14", "12 13", "12;", "~12", "about 12",
      "1,2", "1,2345", "12,34", "12\u0000", "A", "None", "nan", "0x0c", "12 = x", "--12", "+-12", "12!", "$5$6$", "\\(5\\)\\(6\\)", "99999999999999999999", "12th", "1.2.3",
    ])).toBe("");
  });

  test("is exact", () => {
    expect(firstAccepted(new IntegerAnswer(12), ["11", "13", "-12", "120", "112", "1.2", "12.6"])).toBe("");
    expect(survives(new IntegerAnswer(-9007199254740991))).toBe(true);
  });

  test("takes its unit, and no other", () => {
    expect(firstRejected(new IntegerAnswer(12, "cm"), ["12", "12 cm", "12cm", "12 \\text{ cm}", "12\\,\\mathrm{cm}", "12 centimetres", "12 centimeters.", "x = 12 cm", "$12$ cm"])).toBe("");
    expect(firstRejected(new IntegerAnswer(12, "cm²"), ["12", "12 cm²", "12 cm^2", "12 cm^{2}", "12\\text{ cm}^2", "12 square centimetres", "12 sq cm", "12 cm2"])).toBe("");
    expect(firstRejected(new IntegerAnswer(12, "°"), ["12", "12°", "12 degrees", "12^\\circ", "12^{\\circ}", "$12^\\circ$", "12 deg", "12\\degree"])).toBe("");
    expect(firstRejected(new IntegerAnswer(12, "%"), ["12", "12%", "12\\%", "12 percent", "12 per cent", "12 %"])).toBe("");
    expect(firstRejected(new IntegerAnswer(12, "$"), ["12", "$12", "\\$12", "12 dollars"])).toBe("");
    expect(firstRejected(new IntegerAnswer(12, "m/s"), ["12 m/s", "12 metres per second"])).toBe("");
    expect(firstRejected(new IntegerAnswer(12, "apples"), ["12 apples", "12 apple", "12"])).toBe("");
    expect(firstRead(new IntegerAnswer(12, "cm"), ["12 m", "12 mm", "12 cm²", "12 square cm", "12%", "12 cm cm", "cm", "cm 12"])).toBe("");
  });
});

describe("a decimal", () => {
  test("is read in every notation", () => {
    expect(firstRejected(new DecimalAnswer(35, 1), [
      "3.5", "3.50", "03.5", "7/2", "14/4", "\\frac{7}{2}", "\\dfrac{7}{2}", "\\tfrac72", "\\frac 7 2", "3 1/2", "3\\frac{1}{2}", "35e-1", "0.35e1", "0.35 \\times 10^1", "0.35×10^{1}",
      "3.5000000000000000000000", "$3.5$", "x = 3.5", "+3.5",
    ])).toBe("");
    expect(firstRejected(new DecimalAnswer(-25, 2), ["-0.25", "-.25", "\u22120.25", "-1/4", "-\\frac{1}{4}", "\\frac{-1}{4}", "1/-4"])).toBe("");
    expect(firstRejected(new DecimalAnswer(123450, 2), ["1234.5", "1,234.5", "1 234.50"])).toBe("");
  });

  test("is exact without a tolerance", () => {
    expect(firstAccepted(new DecimalAnswer(35, 1), ["3.6", "3.4", "3.51", "3.4999999999999999999", "3.5000000000000000000001", "35", "3,5", "-3.5", "5/2", "7/0", "~3.5", "3.5 or 4"])).toBe("");
  });

  test("stays within its tolerance", () => {
    const key = DecimalAnswer.fixed(3142, 3, 2);
    expect(firstAccepted(key, ["3.1399", "3.1441", "3.14400001", "22", "3"])).toBe("");
    const edges = ["3.14", "3.144", "3.142", "22/7", "3.14159265358979323846264338327950288", "≈ 3.14"];
    for (let i = 0; i < edges.length; i++) {
      const reply = key.parse(edges[i]);
      expect(reply !== null && key.accepts(reply)).toBe(true, edges[i]);
    }
  });

  test("never overflows", () => {
    const key = new DecimalAnswer(999999999999, 12, 1);
    expect(firstAccepted(key, [
      "9999999999999999999999", "1/3", "4611686018427387903/4611686018427387902", "0.00000000000000000000000000001", "1e400", "1e-400", "9e18", "1/999999999999999999999",
    ])).toBe("");
    expect(survives(new DecimalAnswer(1, 12))).toBe(true);
    expect(survives(new DecimalAnswer(-1250, 3))).toBe(true);
  });
});
