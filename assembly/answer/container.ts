/** Where a reply puts its answer, and the sentence that asks for it. */

/** The containers; one setting drives both the instruction and the extraction. */
export const enum Container {
  AnswerTag = 0,
  Boxed = 1,
  FinalLine = 2,
  Json = 3,
}

/** A fifth setting: one of the four, settled by the seed of the instance. */
export const ROTATE: i32 = 4;

/** The names, in the order of `Container`, then `rotate`. */
export const CONTAINERS: StaticArray<string> = ["answer-tag", "boxed", "final-line", "json", "rotate"];

/** The container of a name; -1 when there is none. */
export function containerByName(name: string): i32 {
  return CONTAINERS.indexOf(name);
}

/** The name of a container; empty when there is none. */
export function containerName(container: i32): string {
  return container >= 0 && container < CONTAINERS.length ? CONTAINERS[container] : "";
}

/**
 * The sentences that ask for a form in a container. They hold no example value; echoed, each is an empty container or none, so
 * that an echo neither scores nor spoils a later answer.
 */
export function instruction(container: i32, form: string): string {
  return "Answer with " + form + ". " + place(container);
}

function place(container: i32): string {
  if (container == Container.Boxed) return "Put the final answer inside \\boxed{}.";
  if (container == Container.FinalLine) return 'End with a line that starts with "Answer:" and then gives only the final answer.';
  if (container == Container.Json) return 'End with a JSON object that has the single key "answer" and the final answer as its value.';
  return "Put the final answer inside <answer></answer> tags.";
}
