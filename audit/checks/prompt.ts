/** Whether the prompt gives the key away. */
import { type Check, type Known, SEEDS, Tally } from "./context.ts";
import { taskOf } from "./oracle.ts";

/** Words that the form of an answer holds whatever the key is: they tell nothing of it. */
const FORM_WORDS: Record<string, RegExp> = {
  set: /^empty$/,
  cell: /^1$/,
  point: /^(0|1000)$/,
  box: /^(0|1000)$/,
  points: /^\[\]$/,
  boxes: /^\[\]$/,
  moves: /^[URDL]$/,
};
/** The form of a label or a time that lists its whole vocabulary. */
const LISTED_FORM = /\bone of: /;

/** Where the key stands as a whole token, or null: in what is asked, or in the sentence on the form of the answer. */
export function leakOf(known: Pick<Known, "question" | "instruction" | "answer" | "kind">): "question" | "instruction" | null {
  const { answer, kind, instruction } = known;
  // The letters of the options stand in every prompt of their kind.
  if (kind === "choice") return null;
  const task = taskOf(known);
  if (holdsToken(task, answer) && !isListed(task, answer, kind)) return "question";
  const isVocabulary = FORM_WORDS[kind]?.test(answer) || (kind === "label" && LISTED_FORM.test(instruction));
  return holdsToken(instruction, answer) && !isVocabulary ? "instruction" : null;
}

/** The key never stands in the prompt. */
export const promptIsClean: Check = ({ levels }) => {
  const tally = new Tally();
  for (const { level, known } of levels) {
    for (const instance of known.slice(0, SEEDS.blind)) {
      const leak = leakOf(instance);
      tally.expect(leak === null, level, instance.seed, () => `the key ${instance.answer} stands in the ${leak}: ${instance.question}`);
    }
  }
  return tally.outcome("prompt is clean", `never in ${SEEDS.blind} seeds a level`);
};

/** Whether a question lists the words to answer with, the key among at least two others, in one sentence. */
function isListed(task: string, answer: string, kind: string): boolean {
  if (kind !== "label" && kind !== "sequence" && kind !== "set") return false;
  const list = new RegExp(`[^.?!:]*(?<![\\p{L}\\p{N}])${escape(answer)}(?![\\p{L}\\p{N}])[^.?!]*`, "u").exec(task)?.[0] ?? "";
  return list.split(/,| or | and /).length >= 3;
}

/** Whether a text holds a token as a whole: no part of a longer word or number. */
export function holdsToken(text: string, token: string): boolean {
  // To look for the text alone spares thousands of instances a pattern of their own.
  return text.includes(token) && new RegExp(`(?<![\\p{L}\\p{N}.])${escape(token)}(?![\\p{L}\\p{N}]|\\.\\d)`, "u").test(text);
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
