/** A question in its parts: what is asked, the options, and how to answer. */
import type { InstanceData } from "tron-kernel/browser";

export function Question({ instance: { question, instruction } }: { instance: Pick<InstanceData, "question" | "instruction"> }) {
  const asked = question.endsWith(instruction) ? question.slice(0, question.length - instruction.length).trimEnd() : question;
  const [first, ...options] = asked.split("\n");
  return (
    <div class="question">
      <p class="asked">{first}</p>
      {options.length > 0 && <p class="options">{options.join("\n")}</p>}
      <p class="instruction">{instruction}</p>
    </div>
  );
}
