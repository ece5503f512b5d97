/**
 * One regression test for each way in which verifiers have been reported to pay the wrong reply, or not to pay the right one.
 * Three of the twenty-five concern whole environments or the exports of the module, and are tested there:
 *   23 a blind constant earns half of the score    the audit's bars on blind policies
 *   25 the right answer goes out with the question  the tests of the exports (the token, `generate`)
 *   12 no limit, so that one reply hangs a run       `bounded.spec.ts` here, fuel at the hosts
 */
import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Container, instruction } from "../../../assembly/answer/container";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { grade } from "../../../assembly/answer/grade";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { MovesAnswer } from "../../../assembly/answer/moves";
import { Reward } from "../../../assembly/answer/reward";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { SetAnswer } from "../../../assembly/answer/set";
import { KeyJudge, lenient, strict, survives } from "./reading";

/** A task with many right answers: any walk that ends one cell to the right. */
class WalkJudge extends KeyJudge {
  constructor() {
    super(new MovesAnswer([1]));
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof MovesAnswer)) return false;
    const steps = (reply as MovesAnswer).steps;
    let x = 0;
    let y = 0;
    for (let i = 0; i < steps.length; i++) {
      if (steps[i] == 0) y--;
      else if (steps[i] == 1) x++;
      else if (steps[i] == 2) y++;
      else x--;
    }
    return x == 1 && y == 0;
  }
}

describe("reported failures", () => {
  test("01 an empty answer is contained in every key", () => {
    const empties = ["", " ", "<answer></answer>", "<answer> </answer>", "<answer>\u200b</answer>", "<answer>\n</answer>"];
    for (let i = 0; i < empties.length; i++) {
      expect(strict(new LabelAnswer("red"), empties[i]).score).toBe(0);
      expect(strict(new SetAnswer([]), empties[i]).score).toBe(0);
      expect(lenient(new IntegerAnswer(0), empties[i]).score).toBe(0);
    }
    expect(strict(new LabelAnswer("red"), "<answer>re</answer>").score).toBe(0);
    expect(strict(new LabelAnswer("red"), "<answer>dark red</answer>").score).toBe(0);
  });

  test("02 a hedge contains the right answer", () => {
    expect(strict(new ChoiceAnswer(0, 4), "<answer>A or B or C</answer>").score).toBe(0);
    expect(strict(new ChoiceAnswer(0, 4), "<answer>A, B, C, D</answer>").score).toBe(0);
    expect(strict(new LabelAnswer("red"), "<answer>red or blue</answer>").score).toBe(0);
    expect(strict(new IntegerAnswer(5), "<answer>5 or 6</answer>").score).toBe(0);
    expect(strict(new SequenceAnswer(["A", "B"]), "<answer>A, B or B, A</answer>").score).toBe(0);
  });

  test("03 without a box the whole reply is searched", () => {
    expect(lenient(new IntegerAnswer(5), "I count 5 of them.").score).toBe(0);
    expect(lenient(new IntegerAnswer(5), "5").score).toBe(0);
    expect(lenient(new ChoiceAnswer(1, 4), "It must be B").score).toBe(0);
  });

  test("04 any of several candidates may match", () => {
    for (let container = 0; container < 4; container++) {
      const reply = "<answer>5</answer> <answer>6</answer> \\boxed{5} \\boxed{6}\nAnswer: 5\nAnswer: 6\n{\"answer\": 5} {\"answer\": 6}";
      expect(strict(new IntegerAnswer(5), reply, container).score).toBe(0);
      expect(lenient(new IntegerAnswer(5), reply, container).ambiguous).toBe(1);
    }
  });

  test("05 a boxed letter in a text command, or with its option's text, is rejected", () => {
    expect(strict(new ChoiceAnswer(4, 6), "\\boxed{\\text{E}}", Container.Boxed).score).toBe(1);
    expect(strict(new ChoiceAnswer(4, 6), "\\boxed{E: the blue cube}", Container.Boxed).score).toBe(1);
    expect(strict(new ChoiceAnswer(4, 6), "\\boxed{\\textbf{(E)}}", Container.Boxed).score).toBe(1);
  });

  test("06 an fbox is found but not taken off", () => {
    expect(strict(new IntegerAnswer(5), "\\fbox{5}", Container.Boxed).score).toBe(1);
    expect(strict(new IntegerAnswer(5), "<answer>\\fbox{5}</answer>").score).toBe(1);
    expect(strict(new IntegerAnswer(5), "\\fbox{\\boxed{5}}", Container.Boxed).score).toBe(1);
  });

  test("07 the first box counts here and the last box there", () => {
    expect(strict(new IntegerAnswer(5), "\\boxed{5} \\boxed{6}", Container.Boxed).ambiguous).toBe(1);
    expect(strict(new IntegerAnswer(6), "\\boxed{5} \\boxed{6}", Container.Boxed).ambiguous).toBe(1);
    expect(strict(new IntegerAnswer(5), "\\boxed{5} \\boxed{5.0}", Container.Boxed).score).toBe(1);
  });

  test("08 a sentence around the answer is rejected", () => {
    expect(strict(new LabelAnswer("yes"), "<answer>The answer is yes.</answer>").score).toBe(1);
    expect(strict(new LabelAnswer("yes"), "<answer>Yes.</answer>").score).toBe(1);
    expect(lenient(new LabelAnswer("yes"), "The answer is yes.").score).toBe(1);
    expect(strict(new LabelAnswer("yes"), "<answer>The answer is not yes.</answer>").score).toBe(0);
  });

  test("09 a letter followed by its option's text is not recognised", () => {
    expect(strict(new ChoiceAnswer(3, 4), "<answer>D. option text</answer>").score).toBe(0);
    expect(strict(new ChoiceAnswer(3, 4), "<answer>D. the tall tower</answer>").score).toBe(1);
    expect(strict(new ChoiceAnswer(3, 4), "<answer>(D) the tall tower</answer>").score).toBe(1);
  });

  test("10 a letter is found in any text", () => {
    const texts = ["I don't know", "A cat", "Because", "None of these", "a", "ABCD", "Answer"];
    for (let i = 0; i < texts.length; i++) expect(strict(new ChoiceAnswer(2, 5), "<answer>" + texts[i] + "</answer>").score).toBe(0, texts[i]);
    expect(strict(new ChoiceAnswer(0, 5), "<answer>A cat</answer>").score).toBe(0);
    expect(strict(new ChoiceAnswer(1, 5), "<answer>Because</answer>").parseOk).toBe(0);
  });

  test("11 a time limit that cannot fire turns everything into zeros", () => {
    // There is no clock: the same reply has the same verdict on every call, right ones after wrong ones too.
    const judge = new KeyJudge(new ExpressionAnswer("√2"));
    const reward = Reward.named("binary")!;
    for (let i = 0; i < 20; i++) {
      expect(grade(judge, "<answer>" + "√(1+".repeat(200) + "</answer>", 0, false, 0, reward).score).toBe(0);
      expect(grade(judge, "<answer>√2</answer>", 0, false, 0, reward).score).toBe(1);
    }
  });

  test("12 without a time limit a reply hangs the run", () => {
    const towers = ["9^9^9^9", "((x+1)^24)^24", "√9999999999", "(a+b+c+d)^24", "10^18^18", "1/".repeat(500) + "1", "√".repeat(500) + "2"];
    for (let i = 0; i < towers.length; i++) expect(strict(new ExpressionAnswer("2"), "<answer>" + towers[i] + "</answer>").score).toBe(0);
  });

  test("13 garbage raises", () => {
    const garbage = ["\u0000", "\ud800", "\udfff\ud800", "{{{{", "}}}}", "\\boxed{", "<answer>", "</answer>", "<answer>\\", "<answer>\\frac", "<answer>\\frac{}{}</answer>", "<answer>\\sqrt[</answer>", "<answer>(</answer>", "<answer>,</answer>", "<answer>^</answer>", "<answer>-</answer>", "<answer>\\text{</answer>", "<answer>[[</answer>", "{\"answer\":", "Answer:", "$", "`", "**", "<answer>1/0</answer>", "<answer>0/0</answer>", "<answer>-9223372036854775808</answer>", "<answer>9223372036854775807</answer>"];
    const keys: Answer[] = [new IntegerAnswer(5), new DecimalAnswer(5, 1), new LabelAnswer("x"), new ChoiceAnswer(0, 4), new SequenceAnswer(["1", "2"]), new SetAnswer([]), new MovesAnswer([1]), new ExpressionAnswer("x+1"), new ExpressionAnswer("y=x"), new ExpressionAnswer("(1,2)")];
    for (let i = 0; i < garbage.length; i++) {
      for (let k = 0; k < keys.length; k++) {
        for (let container = 0; container < 4; container++) expect(lenient(keys[k], garbage[i], container).score).toBe(0, garbage[i]);
      }
    }
  });

  test("14 a rounded key rejects the unrounded answer", () => {
    const key = DecimalAnswer.fixed(333, 3, 1);
    expect(strict(key, "<answer>0.3333333333333333333333</answer>").score).toBe(1);
    expect(strict(key, "<answer>1/3</answer>").score).toBe(1);
    expect(strict(new ExpressionAnswer("1/3"), "<answer>0.333</answer>").score).toBe(0);
    expect(strict(new DecimalAnswer(250, 2), "<answer>2.5</answer>").score).toBe(1);
  });

  test("15 the question and the scorer disagree", () => {
    // What the instruction asks for is what is read: the same setting makes both.
    const key = new IntegerAnswer(5);
    expect(instruction(Container.Boxed, key.form()).includes("\\boxed{}")).toBe(true);
    expect(instruction(Container.AnswerTag, key.form()).includes("<answer></answer>")).toBe(true);
    expect(instruction(Container.FinalLine, key.form()).includes('"Answer:"')).toBe(true);
    expect(instruction(Container.Json, key.form()).includes('"answer"')).toBe(true);
    expect(survives(new SetAnswer([]))).toBe(true);
    expect(new SetAnswer([]).form().includes('"empty"')).toBe(true);
  });

  test("16 there are several solutions and one key", () => {
    const judge = new WalkJudge();
    const reward = Reward.named("binary")!;
    expect(grade(judge, "<answer>R</answer>", 0, false, 0, reward).score).toBe(1);
    expect(grade(judge, "<answer>U R D</answer>", 0, false, 0, reward).score).toBe(1);
    expect(grade(judge, "<answer>U R</answer>", 0, false, 0, reward).score).toBe(0);
    expect(grade(judge, "<answer>R</answer><answer>URD</answer>", 0, false, 0, reward).ambiguous).toBe(1);
  });

  test("17 partial credit is divided by the shorter list", () => {
    const key = new SequenceAnswer(["A", "B", "C", "D"]);
    expect(strict(key, "<answer>A</answer>").partial).toBe(0.25);
    expect(strict(key, "<answer>A</answer>").accuracy).toBe(0);
    expect(strict(new MovesAnswer([0, 1, 2, 3]), "<answer>U</answer>").partial).toBe(0.25);
    expect(strict(new SequenceAnswer(["A"]), "<answer>A, B, C, D</answer>").partial).toBe(0.25);
    expect(strict(new SetAnswer(["A"]), "<answer>A, B, C, D</answer>").partial).toBe(0.25);
  });

  test("18 nothing equals nothing", () => {
    expect(strict(new SetAnswer([]), "<answer></answer>").score).toBe(0);
    expect(strict(new SetAnswer([]), "").score).toBe(0);
    expect(strict(new SetAnswer([]), "\\boxed{}", Container.Boxed).score).toBe(0);
    expect(strict(new SetAnswer([]), "Answer:", Container.FinalLine).score).toBe(0);
    expect(strict(new SetAnswer([]), '{"answer": ""}', Container.Json).score).toBe(0);
    expect(strict(new SetAnswer([]), "<answer>empty</answer>").score).toBe(1);
    expect(strict(new LabelAnswer("no"), "<answer>maybe</answer>").score).toBe(0);
  });

  test("19 a key that cannot be read pays everyone", () => {
    // Every key reads back its own canonical text; a source that cannot be read stops the environment that made it.
    expect(survives(new ExpressionAnswer("x² - √2 x + 3π/4"))).toBe(true);
    expect(survives(new DecimalAnswer(-1, 9))).toBe(true);
    expect(survives(new SequenceAnswer(["1/2", "(3, 4)"]))).toBe(true);
    const wrong = strict(new ExpressionAnswer("x"), "<answer>???</answer>");
    expect(wrong.score == 0 && wrong.parseOk == 0 && wrong.accuracy == 0).toBe(true);
  });

  test("20 a near miss is paid for being near", () => {
    expect(strict(new IntegerAnswer(1234), "<answer>1235</answer>").score).toBe(0);
    expect(strict(new LabelAnswer("Marlo"), "<answer>Marla</answer>").score).toBe(0);
    expect(strict(new LabelAnswer("Marlo"), "<answer>Marla</answer>").partial).toBe(0);
    expect(strict(new SequenceAnswer(["A", "B", "C"]), "<answer>A, C, B</answer>").score).toBe(0);
  });

  test("21 a judge that is out of reach falls back to substrings", () => {
    // There is no judge to ask; a sentence that contains the answer is not the answer.
    expect(lenient(new LabelAnswer("red"), "<answer>the red one is not it, but it contains red</answer>").score).toBe(0);
    expect(lenient(new IntegerAnswer(7), "<answer>7 of 9</answer>").score).toBe(0);
  });

  test("22 the reply is evaluated", () => {
    const code = ["__import__('os').system('x')", "(lambda: 2)()", "2 if 1 else 0", "eval('2')", "1+1;2", "len('ab')", "2#", "2 == 2"];
    for (let i = 0; i < code.length; i++) expect(strict(new ExpressionAnswer("2"), "<answer>" + code[i] + "</answer>").parseOk).toBe(0, code[i]);
    expect(strict(new IntegerAnswer(2), "<answer>1+1</answer>").parseOk).toBe(0);
  });

  test("23 a blind constant earns half of the score", () => {
    // Belongs to the audit, which measures every environment; a key never accepts what is true of all keys.
    const constants = ["yes", "None", "0", "A", "1", "empty"];
    let paid = 0;
    for (let i = 0; i < constants.length; i++) paid += <i32>strict(new IntegerAnswer(23), "<answer>" + constants[i] + "</answer>").score;
    expect(paid).toBe(0);
  });

  test("24 the format pays more than the task", () => {
    const reward = Reward.named("binary")!;
    reward.formatShare = 0.2;
    const judge = new KeyJudge(new IntegerAnswer(5));
    const formatted = grade(judge, "<answer>6</answer>", 0, true, 0, reward).score;
    const unformatted = grade(judge, "\\boxed{5}", 0, true, 0, reward).score;
    expect(formatted < unformatted).toBe(true);
    expect(formatted <= 0.2).toBe(true);
  });

  test("25 the right answer goes out before the end", () => {
    // The exports are tested elsewhere; here, an explanation never holds the key.
    const verdict = strict(new IntegerAnswer(987), "<answer>988</answer>");
    expect(verdict.message.includes("987") || verdict.read.includes("987") || verdict.extracted.includes("987")).toBe(false);
  });
});
