import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Container, CONTAINERS, containerByName, containerName, instruction } from "../../../assembly/answer/container";
import { GridAnswer } from "../../../assembly/answer/grid";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { SetAnswer } from "../../../assembly/answer/set";
import { lenient, strict } from "./reading";

const FIVE = new IntegerAnswer(5);

/** The first reply that is not right in the container, or "". */
function firstWrong(container: i32, replies: string[]): string {
  for (let i = 0; i < replies.length; i++) {
    const verdict = strict(FIVE, replies[i], container);
    if (verdict.accuracy != 1 || verdict.format != 1 || verdict.parseOk != 1 || verdict.score != 1 || verdict.ambiguous != 0) return replies[i];
  }
  return "";
}

/** The first reply that is right in the container, or "". */
function firstRight(container: i32, replies: string[]): string {
  for (let i = 0; i < replies.length; i++) {
    if (strict(FIVE, replies[i], container).score != 0) return "[" + replies[i] + "]";
  }
  return "";
}

/** The first reply that is not ambiguous, or "". */
function firstClear(container: i32, replies: string[]): string {
  for (let i = 0; i < replies.length; i++) {
    const verdict = strict(FIVE, replies[i], container);
    if (verdict.ambiguous != 1 || verdict.score != 0 || verdict.accuracy != 0 || verdict.format != 0 || verdict.parseOk != 0) return replies[i];
  }
  return "";
}

describe("the answer tag", () => {
  test("is found", () => {
    expect(firstWrong(Container.AnswerTag, [
      "<answer>5</answer>", "< answer >5</ answer >", "<answer>\n5\n</answer>", "<ANSWER>5</ANSWER>", "<think>6</think><answer>5</answer>", "So <answer>5</answer> it is", "<answer>5</answer><answer>5.</answer>", "<answer>\\boxed{5}</answer>",
      "<answer> $\\boxed{5}$ </answer>", "<answer><answer>5</answer></answer>", "<answer>...</answer><answer>5</answer>", "<answer></answer> <answer>5</answer>", "<answer>…</answer><answer>5</answer>", "<answer>**5**</answer>", "<answer>```\n5\n```</answer>",
      "put it in <answer> tags: <answer>5</answer>", "<answer>6</answer></think><answer>5</answer>", "<think><answer>6</answer></think>\n<answer>5</answer>", "<think>a</think><answer>6</answer><think>b</think><answer>5</answer>", "<answer>5</answer><think>and now",
      "</answer><answer>5</answer>", '<answer>{"answer": 5}</answer>', "<answer>Answer: 5</answer>", "<answer>5\n</answer>\n</answer>", "<answer>\u200b5\ufeff</answer>", "<answer>5</answer> " + instruction(Container.AnswerTag, "an integer"),
    ])).toBe("");
  });

  test("holds nothing else", () => {
    expect(firstRight(Container.AnswerTag, [
      "", "5", "\\boxed{5}", "Answer: 5", '{"answer": 5}', "<answer>5", "5</answer>", "<answer></answer>", "<answer>...</answer>", "<answer>6</answer>", "<think><answer>5</answer>", "<answer>5</answer></think>", "<answer>5 or 6</answer>", "<answers>5</answers>", "<answer5></answer>",
      "<answer>the number is 5, I think</answer>", "<think>x</think><think><answer>5</answer>", instruction(Container.AnswerTag, "an integer"), "<answer>5</answer or so>", "<answer>5</answer><answer>6</answer>", "<answer>5\n6</answer>",
    ])).toBe("");
  });

  test("is ambiguous with two values", () => {
    expect(firstClear(Container.AnswerTag, ["<answer>5</answer><answer>6</answer>", "<answer>6</answer> no: <answer>5</answer>", "<answer>5</answer><answer>five</answer>", "<answer>?</answer><answer>5</answer>"])).toBe("");
  });
});

describe("the box", () => {
  test("is found", () => {
    expect(firstWrong(Container.Boxed, [
      "\\boxed{5}", "\\fbox{5}", "\\boxed {5}", "$\\boxed{5}$", "$$\\boxed{5}$$", "\\boxed{\\text{5}}", "\\boxed{\\boxed{5}}", "\\boxed{5}, so \\boxed{5.}", "\\boxed{}\\boxed{5}", "\\boxed{...} \\boxed{5}", "\\boxed{ 5 }", "<answer>\\boxed{5}</answer>",
      "\\\\boxed{5}", "\\boxed{\\mathbf{5}}", "\\boxed{6 \\boxed{5}", "{ \\boxed{5}", "} \\boxed{5} {", "\\boxed{5}\\{", instruction(Container.Boxed, "an integer") + " \\boxed{5}", "\\boxed{\\boxed{\\fbox{5}}}",
    ])).toBe("");
  });

  test("holds nothing else", () => {
    expect(firstRight(Container.Boxed, ["5", "\\boxed{5", "\\boxed 5", "boxed{5}", "\\boxed{}", "\\boxed{5}\\boxed{6}", "\\boxed{5 \\text{ or } 6}", "\\boxed{\\boxed{5}\\boxed{6}}", "<answer>5</answer>", "\\boxedx{5}", instruction(Container.Boxed, "an integer"), "\\boxed{{5}", "\\boxed{\\{5}"])).toBe("");
    expect(firstClear(Container.Boxed, ["\\boxed{5}\\boxed{6}", "\\boxed{4} then \\boxed{5}", "\\fbox{6} \\boxed{5}"])).toBe("");
  });
});

describe("the final line", () => {
  test("is found", () => {
    expect(firstWrong(Container.FinalLine, [
      "Answer: 5", "answer: 5", "Final answer: 5", "The final answer is: 5", "**Answer:** 5", "**Answer**: 5", "**Answer: 5**", "## Answer: 5", "- Answer: 5", "> Answer: 5", "Let me see.\n\nAnswer: 5", "Answer: 5\n", "Answer:\n5", "Answer:\n\n5\n\nThat was it.", "Answer: \\boxed{5}", "Answer: $5$.",
      "Answer: 5\nAnswer: 5.", "Answer:\n```\n5\n```", "Answer: ...\nAnswer: 5", "ANSWER: 5", "Answer : 5", instruction(Container.FinalLine, "an integer") + "\nAnswer: 5", "**Final Answer:**\n\n$$5$$", "Answer: \uff15",
    ])).toBe("");
  });

  test("holds nothing else", () => {
    expect(firstRight(Container.FinalLine, ["5", "The answer is 5", "My Answer 5", "So the Answer: 5", "Answer:", "Answer: 5 or 6", "Answer: 5\nAnswer: 6", "Answers: 5", "<answer>5</answer>", instruction(Container.FinalLine, "an integer"), "Answer: 6\n5"])).toBe("");
    expect(firstClear(Container.FinalLine, ["Answer: 5\nAnswer: 6", "Answer: 6\nno\nAnswer: 5"])).toBe("");
    const grid = new GridAnswer(2, 2, ["1", "2", "3", "4"]);
    expect(strict(grid, "Answer:\n1 2\n3 4", Container.FinalLine).score).toBe(1);
    expect(strict(grid, "Answer: 1 2 / 3 4", Container.FinalLine).score).toBe(1);
    expect(strict(grid, "Answer:\n```\n1 2\n\n3 4\n```\nDone.", Container.FinalLine).score).toBe(1);
  });
});

describe("the JSON object", () => {
  test("is found", () => {
    expect(firstWrong(Container.Json, [
      '{"answer": 5}', '{"answer":"5"}', '{ "answer" : 5 }', 'So: {"answer": 5}', '```json\n{"answer": 5}\n```', '{"reasoning": "{6}", "answer": 5}', '{"answer": 5.0}', '{"a": 1} {"answer": 5}', '{"answer": 5}{"answer": 5}', '{"answer": "\\\\boxed{5}"}', '{"answer": "{\\"answer\\": 5}"}',
      '{ a set } {"answer": 5}', '{"answer": ""} {"answer": 5}', '{"answer": null} {"answer": 5}', '<answer>{"answer": 5}</answer>', '{"answer": {"answer": 5}}', instruction(Container.Json, "an integer") + ' {"answer": 5}', '{"x": {1}} {"answer": 5}',
    ])).toBe("");
  });

  test("holds nothing else", () => {
    expect(firstRight(Container.Json, ["5", '{"answer": 6}', '{"answer": 5', '{"Answer": 5}', '{"result": 5}', '{"x": {"answer": 5}}', '{"answer": [5, 6]}', '{"answer": true}', '{"answer": null}', '{"answer": 5, "answer": 6}', '{"answer": 5} {"answer": 6}', "{'answer': 5}", "{answer: 5}", instruction(Container.Json, "an integer")])).toBe("");
    expect(firstClear(Container.Json, ['{"answer": 5} {"answer": 6}', '{"answer": 5} {"answer": "x"}'])).toBe("");
    expect(strict(new SetAnswer([]), '{"answer": []}', Container.Json).score).toBe(1);
    expect(strict(new SetAnswer(["A", "B"]), '{"answer": ["B", "A"]}', Container.Json).score).toBe(1);
  });
});

describe("lenient mode", () => {
  test("looks into the other containers, and never at the whole reply", () => {
    const replies = ["\\boxed{5}", "Answer: 5", '{"answer": 5}', "<answer>5", "The answer is 5.", "Therefore, the answer is 5", "<answer></answer>\\boxed{5}", "\\boxed{5}\nAnswer: 5"];
    for (let i = 0; i < replies.length; i++) {
      const verdict = lenient(FIVE, replies[i]);
      expect(verdict.score).toBe(1, replies[i]);
      expect(strict(FIVE, replies[i]).score).toBe(0, replies[i]);
    }
    expect(lenient(FIVE, "\\boxed{5}").format).toBe(0);
    expect(lenient(FIVE, "5").score).toBe(0);
    expect(lenient(FIVE, "It is 5").score).toBe(0);
    expect(lenient(FIVE, "<think>\\boxed{5}").score).toBe(0);
  });

  test("lets the requested container decide, and conflicts do not pay", () => {
    expect(lenient(FIVE, "<answer>6</answer>\\boxed{5}").score).toBe(0);
    expect(lenient(FIVE, "<answer>x</answer>\\boxed{5}").score).toBe(0);
    expect(lenient(FIVE, "\\boxed{5}\nAnswer: 6").ambiguous).toBe(1);
    expect(lenient(FIVE, "\\boxed{5}\nAnswer: 6").score).toBe(0);
    expect(lenient(FIVE, "<answer>5</answer>\\boxed{6}").score).toBe(1);
  });
});

describe("a container", () => {
  test("has a name", () => {
    for (let i = 0; i < CONTAINERS.length; i++) expect(containerByName(containerName(i))).toBe(i);
    expect(containerByName("rotate")).toBe(4);
    expect(containerByName("xml")).toBe(-1);
    expect(containerName(-1)).toBe("");
    expect(containerName(5)).toBe("");
  });

  test("asks without an example, and its echo is worth nothing", () => {
    const forms = [FIVE.form(), new ChoiceAnswer(0, 4).form(), new SetAnswer([]).form(), new GridAnswer(1, 2, ["1", "2"]).form()];
    for (let container = 0; container < 4; container++) {
      for (let i = 0; i < forms.length; i++) {
        const echo = instruction(container, forms[i]);
        expect(lenient(FIVE, echo, container).score).toBe(0, echo);
        expect(lenient(FIVE, echo, container).parseOk).toBe(0, echo);
        expect(lenient(new SetAnswer([]), echo, container).score).toBe(0, echo);
      }
    }
  });
});
