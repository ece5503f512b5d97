/**
 * Megabyte replies end without a trap. That the time they take is linear is measured over the built module by
 * `tests/answers/answers.test.ts`; a quadratic loop would not end here either.
 */
import { checkpoint, release } from "../../../assembly/arena";
import { Answer } from "../../../assembly/answer/answer";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { GridAnswer } from "../../../assembly/answer/grid";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { SetAnswer } from "../../../assembly/answer/set";
import { lenient } from "./reading";

const MEGABYTE: i32 = 1 << 20;

function filled(part: string): string {
  return part.repeat(MEGABYTE / part.length);
}

describe("a megabyte", () => {
  test("of anything is graded", () => {
    const parts = [
      "(", "[", "{", "}", "<", "<answer>", "</answer>", "<answer></answer>", "<answer>x", "<answer>6</answer>", "< answer >", "<think>", "</think>", "\\boxed{", "\\boxed{}", "\\boxed{6}", "\\boxed", "\\", "{\"", "{\"answer\":", "{\"answer\": 6}", "\"", "Answer:", "Answer:\n", "Answer: 6\n",
      "Answer:\n```\n", "\n", " ", "<          ", "\u200b", "*", "$", "`", "```", "9", "-", "6,", "\ud83d", "a", "\u0000", "{\"a\":", "[[", "\\{", "\\text{", "{ \"",
    ];
    const key: Answer = new IntegerAnswer(5);
    for (let i = 0; i < parts.length; i++) {
      // Lenient mode looks into every container. Each call's objects are dropped, as they are in the module.
      const start = checkpoint();
      const score = lenient(key, filled(parts[i])).score;
      release(start);
      expect(score).toBe(0, parts[i]);
    }
  });

  test("inside of a container is no answer, and right beside one it does not matter", () => {
    const keys: Answer[] = [new IntegerAnswer(5), new SetAnswer(["A"]), new GridAnswer(1, 2, ["1", "2"]), new ExpressionAnswer("x")];
    const parts = ["5", "A,", "1 2 / ", "(x+1)", "["];
    for (let k = 0; k < keys.length; k++) {
      for (let i = 0; i < parts.length; i++) {
        const start = checkpoint();
        const parsed = lenient(keys[k], "<answer>" + filled(parts[i]) + "</answer>").parseOk;
        release(start);
        expect(parsed).toBe(0);
      }
    }
    for (let i = 0; i < 3; i++) {
      const start = checkpoint();
      const reply = i == 0 ? filled("word ") + "<answer>5</answer>" : i == 1 ? "<answer>5</answer>" + filled("word ") : filled("<answer>5</answer>");
      const score = lenient(keys[0], reply).score;
      release(start);
      expect(score).toBe(1);
    }
  });
});
