/** A reply that holds an answer, in each way in which models write the container that was asked for. */
export function inContainers(container: string, answer: string): string[] {
  const thought = "<think>It could be 12 or perhaps A.\n<answer>no</answer> \\boxed{no}\nAnswer: no\n{\"answer\": \"no\"}</think>";
  switch (container) {
    case "boxed":
      return [
        `\\boxed{${answer}}`, `The result is $\\boxed{${answer}}$.`, `$$\\boxed{${answer}}$$`, `\\[ \\boxed{${answer}} \\]`, `\\fbox{${answer}}`, `\\boxed {${answer}}`, `\\boxed{\\text{${answer}}}`, `\\boxed{\\boxed{${answer}}}`, `**\\boxed{${answer}}**`,
        `${thought}\n\\boxed{${answer}}`, `\\boxed{${answer}} so \\boxed{${answer}}`, `\\boxed{} or rather \\boxed{${answer}}`, `<answer>\\boxed{${answer}}</answer>`, `\\boxed{ ${answer} }`,
      ];
    case "final-line": {
      // A final line is one line: an answer of several is asked for in its one-line notation.
      const line = answer.replaceAll("\n", " / ");
      return [
        `Answer: ${line}`, `Counting it all up.\n\nAnswer: ${line}`, `**Answer:** ${line}`, `**Answer**: ${line}`, `Final answer: ${line}`, `The final answer is: ${line}`, `### Answer: ${line}`, `${thought}\nAnswer: ${line}`, `Answer: ${line}\n`,
        `Answer: $${line}$`, `Answer: \\boxed{${line}}`, `Answer: ${line}\n\nAnswer: ${line}`, `Answer:\n${line}`, `Answer: ...\n\nAnswer: ${line}`,
      ];
    }
    case "json":
      return [
        JSON.stringify({ answer }), `I see.\n${JSON.stringify({ answer })}`, JSON.stringify({ answer }, null, 2), "```json\n" + JSON.stringify({ answer }) + "\n```", `${thought}${JSON.stringify({ answer })}`, JSON.stringify({ reasoning: "1 {2} \"3\"", answer }),
        `${JSON.stringify({ answer })} ${JSON.stringify({ answer })}`, JSON.stringify({ answer: `\\boxed{${answer}}` }), JSON.stringify({ answer: JSON.stringify({ answer }) }), `The set {1, 2} gives ${JSON.stringify({ answer })}`,
      ];
    default:
      return [
        `<answer>${answer}</answer>`, `<answer>\n${answer}\n</answer>`, `< answer >${answer}</ answer >`, `<ANSWER>${answer}</ANSWER>`, `Let me see.\n<answer>\\boxed{${answer}}</answer>`, `<answer>$\\boxed{${answer}}$</answer>`, `<answer>**${answer}**</answer>`,
        `${thought}<answer>${answer}</answer>`, `<answer>${answer}</answer> that is <answer>${answer}</answer>`, `<answer>...</answer><answer>${answer}</answer>`, `<answer></answer> <answer>${answer}</answer>`, `<answer><answer>${answer}</answer></answer>`,
        `<answer>Answer: ${answer}</answer>`, `<answer>${answer}</answer><think>`, `<answer>\`\`\`\n${answer}\n\`\`\`</answer>`,
      ];
  }
}
