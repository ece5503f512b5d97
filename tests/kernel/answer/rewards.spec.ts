import { Answer } from "../../../assembly/answer/answer";
import { BoxAnswer } from "../../../assembly/answer/box";
import { Container } from "../../../assembly/answer/container";
import { aboveChance, setCredit, sortingCredit } from "../../../assembly/answer/credit";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { grade, REASONS } from "../../../assembly/answer/grade";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Reward } from "../../../assembly/answer/reward";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { SetAnswer } from "../../../assembly/answer/set";
import { Json } from "../../../assembly/text/json";
import { KeyJudge } from "./reading";

function paid(reward: string, reply: string): f64 {
  const settings = Reward.from(Json.parse(reward));
  return settings === null ? -99 : grade(new KeyJudge(new SetAnswer(["A", "B", "C", "D"])), reply, Container.AnswerTag, false, 0, settings).score;
}

/** A judge to whom every set of four is right. */
class FourJudge extends KeyJudge {
  accepts(reply: Answer): bool {
    return reply instanceof SetAnswer && (reply as SetAnswer).texts.length == 4;
  }
}

const RIGHT: string = "<answer>A, B, C, D</answer>";
const HALF: string = "<answer>A, B</answer>";
const WRONG: string = "<answer>E</answer>";
const AMBIGUOUS: string = "<answer>A</answer><answer>A, B, C, D</answer>";

describe("a reward", () => {
  test("binary pays right replies", () => {
    expect(paid('"binary"', RIGHT)).toBe(1);
    expect(paid('"binary"', HALF)).toBe(0);
    expect(paid('"binary"', AMBIGUOUS)).toBe(0);
    expect(paid('"binary"', "")).toBe(0);
    expect(Reward.from(null)!.preset).toBe(Reward.named("binary")!.preset);
  });

  test("signed tells wrong from malformed", () => {
    expect(paid('"signed"', RIGHT)).toBe(1);
    expect(paid('"signed"', HALF)).toBe(-0.5);
    expect(paid('"signed"', WRONG)).toBe(-0.5);
    expect(paid('"signed"', AMBIGUOUS)).toBe(-1);
    expect(paid('"signed"', "no")).toBe(-1);
    expect(paid('"signed"', "")).toBe(-1);
  });

  test("signed takes a readable wrong reply for wrong, in whatever letters", () => {
    const signed = Reward.named("signed")!;
    const judge = new KeyJudge(new ExpressionAnswer("y = 13/2"));
    expect(grade(judge, "<answer>y = x + 3</answer>", Container.AnswerTag, false, 0, signed).score).toBe(-0.5);
    expect(grade(judge, "<answer>x = 3</answer>", Container.AnswerTag, false, 0, signed).score).toBe(-0.5);
    expect(grade(judge, "<answer>y = a + 3</answer>", Container.AnswerTag, false, 0, signed).score).toBe(-1);
    expect(grade(judge, "<answer>no idea</answer>", Container.AnswerTag, false, 0, signed).score).toBe(-1);
  });

  test("the format counts only where the content can be read", () => {
    const shared = Reward.named("binary")!;
    shared.formatShare = 0.2;
    const judge = new KeyJudge(new IntegerAnswer(5));
    expect(grade(judge, "<answer>no idea</answer>", Container.AnswerTag, false, 0, shared).score).toBe(0);
    expect(grade(judge, "<answer>6</answer>", Container.AnswerTag, false, 0, shared).score).toBe(0.2);
    expect(grade(judge, "<answer>no idea</answer>", Container.AnswerTag, false, 0, shared).format).toBe(0);
  });

  test("chance earns nothing of a share", () => {
    expect(aboveChance(0.6, 0.6)).toBe(0);
    expect(aboveChance(0.3, 0.6)).toBe(0);
    expect(aboveChance(0.8, 0.6)).toBeCloseTo(0.5);
    expect(aboveChance(1, 0.75)).toBe(1);
    expect(aboveChance(0.25, 0)).toBe(0.25);
  });

  test("of sets leaves out what naming all or none earns", () => {
    const key = new SetAnswer(["A", "C"]);
    expect(setCredit(key, new SetAnswer(["A", "B", "C", "D"]), 4)).toBe(0);
    expect(setCredit(key, new SetAnswer(["A"]), 5)).toBeCloseTo(1.0 / 6.0);
    expect(sortingCredit(key, key, 4, 0.5)).toBe(1);
    expect(sortingCredit(key, new SetAnswer(["A"]), 4, 0.5)).toBeCloseTo(0.5);
    expect(sortingCredit(key, new SetAnswer([]), 4, 0.5)).toBe(0);
    expect(sortingCredit(key, new SetAnswer(["A", "B", "C", "D"]), 4, 0.5)).toBe(0);
    // What is none of the things is told wrongly as well.
    expect(sortingCredit(key, new SetAnswer(["A", "C", "Z"]), 4, 0.5)).toBeCloseTo(0.5);
  });

  test("shaped is monotone and never reaches a right reply", () => {
    expect(paid('"shaped"', RIGHT)).toBe(1);
    expect(paid('"shaped"', HALF)).toBe(0.25);
    expect(paid('"shaped"', "<answer>A, B, C</answer>")).toBe(0.375);
    expect(paid('"shaped"', WRONG)).toBe(0);
    const shaped = Reward.named("shaped")!;
    let before: f64 = -1;
    for (let i = 0; i <= 1000; i++) {
      const score = shaped.score(false, true, <f64>i / 1000.0, true, 0, 0);
      expect(score > before && score < 1).toBe(true);
      before = score;
    }
  });

  test("a right answer other than the key is wholly right", () => {
    const judge = new FourJudge(new SetAnswer(["A", "B", "C", "D"]));
    expect(grade(judge, RIGHT, Container.AnswerTag, false, 0, Reward.named("iou")!).partial).toBe(1);
    expect(grade(judge, "<answer>A, F, G, H</answer>", Container.AnswerTag, false, 0, Reward.named("iou")!).partial).toBe(1);
    expect(grade(judge, HALF, Container.AnswerTag, false, 0, Reward.named("iou")!).partial).toBe(0.5);
  });

  test("iou pays from the caller's threshold on", () => {
    expect(paid('{"preset": "iou", "threshold": 0.5}', HALF)).toBe(0.5);
    expect(paid('{"preset": "iou", "threshold": 0.51}', HALF)).toBe(0);
    const judge = new KeyJudge(new BoxAnswer(0, 0, 100, 100));
    const reward = Reward.named("iou")!;
    reward.threshold = 0.8;
    expect(grade(judge, "<answer>[0, 0, 100, 90]</answer>", 0, false, 0, reward).score).toBe(0.9);
    expect(grade(judge, "<answer>[0, 0, 100, 70]</answer>", 0, false, 0, reward).score).toBe(0);
    expect(grade(judge, "<answer>[0, 0, 100, 70]</answer>", 0, false, 0, reward).accuracy).toBe(0);
    expect(grade(judge, "<answer>[0, 0, 100, 90]</answer>", 0, false, 0, reward).accuracy).toBe(1);
  });

  test("the caller's threshold decides on boxes under every preset", () => {
    const judge = new KeyJudge(new BoxAnswer(0, 0, 100, 100));
    const binary = Reward.named("binary")!;
    expect(grade(judge, "<answer>[0, 0, 100, 60]</answer>", 0, false, 0, binary).score).toBe(1);
    expect(grade(judge, "<answer>[0, 0, 100, 60]</answer>", 0, false, 0, binary).partial).toBe(0.6);
    binary.threshold = 0.7;
    expect(grade(judge, "<answer>[0, 0, 100, 60]</answer>", 0, false, 0, binary).score).toBe(0);
    binary.threshold = 0;
    expect(grade(judge, "<answer>[100, 100, 200, 200]</answer>", 0, false, 0, binary).score).toBe(0);
    // The phases of `dynamic` tighten what is paid, not what is right.
    const dynamic = Reward.named("dynamic")!;
    expect(grade(judge, "<answer>[0, 0, 100, 60]</answer>", 0, false, 0, dynamic).score).toBe(0);
    expect(grade(judge, "<answer>[0, 0, 100, 60]</answer>", 0, false, 0, dynamic).accuracy).toBe(1);
  });

  test("transforms pays for what is right and takes for what is wrong", () => {
    const transforms = Reward.named("transforms")!;
    const judge = new KeyJudge(new SetAnswer(["(A, colour, red)", "(B, size, large)", "(C, place, left)", "(D, colour, blue)"]));
    const replies = [
      "(B, size, large), (A, colour, red), (C, place, left), (D, colour, blue)", "(A, colour, red), (B, size, large)", "(A, colour, red), (B, size, small)", "(A, colour, red), (B, size, large), (C, place, left), (D, colour, blue), (E, colour, red)",
      "empty", "(E, colour, red), (F, colour, red), (G, colour, red), (H, colour, red), (I, colour, red)", "",
    ];
    const scores: f64[] = [1, 0.5, 0, 0.75, 0, -1, -1];
    for (let i = 0; i < replies.length; i++) expect(grade(judge, "<answer>" + replies[i] + "</answer>", 0, false, 0, transforms).score).toBe(scores[i], replies[i]);
    // What changed is found, and not how.
    const mapping = new KeyJudge(new MappingAnswer(["A", "B"], ["red", "large"]));
    expect(grade(mapping, "<answer>A: red, B: small</answer>", 0, false, 0, transforms).score).toBe(0.5);
    expect(grade(mapping, "<answer>A: blue, B: small</answer>", 0, false, 0, transforms).score).toBe(0);
  });

  test("precision and recall come apart", () => {
    const verdict = grade(new KeyJudge(new SetAnswer(["A", "B", "C", "D"])), "<answer>A, E</answer>", 0, false, 0, Reward.named("binary")!);
    expect(verdict.precision).toBe(0.5);
    expect(verdict.recall).toBe(0.25);
    const whole = grade(new KeyJudge(new IntegerAnswer(5)), "<answer>5</answer>", 0, false, 0, Reward.named("binary")!);
    expect(whole.precision).toBe(1);
    expect(whole.recall).toBe(1);
  });

  test("dynamic tightens with the progress", () => {
    const progress: f64[] = [0, 0.05, 0.0999, 0.1, 0.2, 0.25, 0.5, 1];
    const thresholds: f64[] = [0.85, 0.85, 0.85, 0.95, 0.95, 0.99, 0.99, 0.99];
    for (let i = 0; i < progress.length; i++) {
      const reward = Reward.named("dynamic")!;
      reward.progress = progress[i];
      expect(reward.currentThreshold()).toBe(thresholds[i]);
    }
    expect(paid('{"preset": "dynamic", "progress": 0.4, "schedule": [[0.5, 0.4], [1, 0.6]]}', HALF)).toBe(0.5);
    expect(paid('{"preset": "dynamic", "progress": 0.5, "schedule": [[0.5, 0.4], [1, 0.6]]}', HALF)).toBe(0);
  });

  test("pays a bounded share for the format", () => {
    expect(paid('{"preset": "binary", "format_share": 0.1}', RIGHT)).toBe(1);
    expect(paid('{"preset": "binary", "format_share": 0.1}', WRONG)).toBe(0.1);
    expect(paid('{"preset": "binary", "format_share": 0.1}', "nothing")).toBe(0);
    expect(paid('{"preset": "binary", "format_share": 0.1, "format_length": 10}', WRONG)).toBe(0);
    expect(paid('{"preset": "binary", "format_share": 0.1, "format_length": 100}', WRONG)).toBe(0.1);
    expect(paid('{"preset": "binary", "format_share": 0.5}', WRONG)).toBe(-99);
  });

  test("refuses settings that mean nothing", () => {
    const broken = ['"best"', "5", "[]", "{}", '{"preset": 1}', '{"preset": "iou", "threshold": 2}', '{"preset": "iou", "threshold": -1}', '{"preset": "iou", "threshold": "1"}', '{"preset": "dynamic", "progress": 1.5}', '{"preset": "dynamic", "schedule": []}',
      '{"preset": "dynamic", "schedule": [[0.5, 0.9]]}', '{"preset": "dynamic", "schedule": [[0.5, 0.9], [0.4, 0.95], [1, 0.99]]}', '{"preset": "dynamic", "schedule": [1]}', '{"preset": "binary", "colour": 1}', '{"preset": "binary", "format_length": 1.5}', "null"];
    for (let i = 0; i < broken.length; i++) expect(Reward.from(Json.parse(broken[i])) === null).toBe(true, broken[i]);
  });
});

describe("a verdict", () => {
  test("says what was found, how it was read and what is wrong, without the key", () => {
    const judge = new KeyJudge(new IntegerAnswer(4711));
    const reward = Reward.named("binary")!;
    const replies = ["", "x", "<answer></answer>", "<answer>x</answer>", "<answer>1</answer><answer>2</answer>", "<answer>1,234.0</answer>", "<think>", "<answer>" + "9".repeat(20000) + "</answer>"];
    for (let i = 0; i < replies.length; i++) {
      const verdict = grade(judge, replies[i], 0, true, 7, reward);
      expect(verdict.message.length > 0).toBe(true, replies[i]);
      expect(verdict.message.includes("4711")).toBe(false, replies[i]);
      expect(verdict.level).toBe(7);
      expect(verdict.extracted.length <= 201).toBe(true);
    }
    const read = grade(judge, "<answer>1,234.0</answer>", 0, false, 0, reward);
    expect(read.extracted).toBe("1,234.0");
    expect(read.read).toBe("1234");
    const right = grade(judge, "<answer>4711</answer>", 0, false, 0, reward);
    expect(REASONS[right.reason]).toBe("right");
    expect(right.message).toBe("");
    expect(right.partial).toBe(1);
  });
});
