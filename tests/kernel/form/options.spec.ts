import { Answer } from "../../../assembly/answer/answer";
import { Container } from "../../../assembly/answer/container";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { grade } from "../../../assembly/answer/grade";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Reward } from "../../../assembly/answer/reward";
import { NONE, OptionAnswer, Options } from "../../../assembly/form/options";
import { Digest } from "../../../assembly/hash";
import { Rng } from "../../../assembly/random";
import { firstAccepted, firstRead, firstRejected } from "../answer/reading";

const TEXTS: string[] = ["12 cm", "14 cm", "1,200 cm", NONE];

function second(): Answer {
  return new OptionAnswer(1, TEXTS, new IntegerAnswer(14, "cm"));
}

/** Whether the reply in its tag is wrong because it says two things. */
function isAmbiguous(text: string): bool {
  const options = new Options(TEXTS, 1, new IntegerAnswer(14, "cm"), new Rng(new Digest(1, 2)));
  const verdict = grade(options, "<answer>" + text + "</answer>", Container.AnswerTag, false, 0, Reward.named("binary")!);
  return verdict.ambiguous == 1 && verdict.accuracy == 0 && verdict.parseOk == 0 && verdict.format == 0;
}

describe("an option below the question", () => {
  test("is named by its letter, with or without its text", () => {
    expect(firstRejected(second(), [
      "B", "b", "(B)", "B)", "B.", "Option B", "**B**", "\\boxed{B}", "The answer is B.", "B. 14 cm", "(B) 14", "B) 14 centimetres", "B: 14.0 cm", "B. \\text{14 cm}", "Option B: 14 cm",
    ])).toBe("");
    const none = new OptionAnswer(3, TEXTS, new IntegerAnswer(14, "cm"));
    expect(firstRejected(none, ["D", "D. None of the above", "(D) none of the above."])).toBe("");
  });

  test("is no other, and not its text alone", () => {
    expect(firstAccepted(second(), ["A", "C", "D", "A. 12 cm", "D. None of the above"])).toBe("");
    expect(firstRead(second(), ["14", "14 cm", "E", "A or B", "B, C", "B or 12", "B. it looks right", "None of the above", ""])).toBe("");
  });

  test("contradicts itself with the text of another", () => {
    expect(isAmbiguous("B. 12 cm")).toBe(true);
    expect(isAmbiguous("A. 14 cm")).toBe(true);
    expect(isAmbiguous("B. 15")).toBe(true);
    expect(isAmbiguous("B. None of the above")).toBe(true);
    expect(isAmbiguous("D. 14")).toBe(true);
    expect(isAmbiguous("B</answer> <answer>B. 12 cm")).toBe(true);
    expect(isAmbiguous("B")).toBe(false);
    expect(isAmbiguous("B. 14</answer> <answer>B")).toBe(false);
  });

  test("equal values are the same text, near ones are not", () => {
    const key = new OptionAnswer(0, ["3.50", "3.75", "4.00"], new DecimalAnswer(350, 2, 5));
    expect(firstRejected(key, ["A. 3.5", "A. 7/2"])).toBe("");
    const near = key.parse("A. 3.52");
    expect(near !== null && near.contradiction == "3.52").toBe(true);
  });
});
