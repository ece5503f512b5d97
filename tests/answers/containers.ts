/** A reply that holds an answer, in each way in which models write the container that was asked for. */
export function inContainers(container: string, answer: string): string[] {
  const thought = "<think>It could be 12 or perhaps A.\n<answer>no</answer></think>";
  switch (container) {
    case "boxed":
      return [`\\boxed{${answer}}`, `The result is $\\boxed{${answer}}$.`, `\\boxed{\\text{${answer}}}`, `${thought}\n\\boxed{${answer}}`, `\\boxed{${answer}} so \\boxed{${answer}}`];
    case "final-line": {
      // A final line is one line: an answer of several is asked for in its one-line notation.
      const line = answer.replaceAll("\n", " / ");
      return [`Answer: ${line}`, `Counting it all up.\n\nAnswer: ${line}`, `**Answer:** ${line}`, `${thought}\nAnswer: ${line}`];
    }
    case "json":
      return [JSON.stringify({ answer }), `I see.\n${JSON.stringify({ answer })}`, "```json\n" + JSON.stringify({ answer }) + "\n```", `${thought}${JSON.stringify({ answer })}`];
    default:
      return [
        `<answer>${answer}</answer>`, `<answer>\n${answer}\n</answer>`, `Let me see.\n<answer>\\boxed{${answer}}</answer>`,
        `${thought}<answer>${answer}</answer>`, `<answer>${answer}</answer> that is <answer>${answer}</answer>`,
      ];
  }
}
