/** Counts that somebody may come to by a wrong step. */
import { Answer } from "./answer";
import { IntegerAnswer } from "./integer";

/** Wrong counts as answers; what is below zero is left out. */
export function counts(values: i32[]): Answer[] {
  const result: Answer[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] >= 0) result.push(new IntegerAnswer(values[i]));
  return result;
}
