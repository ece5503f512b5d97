/** Counts the dots, with the condition or without. */
export { count as oracle, shortcuts } from "./parts.ts";

export const without = { "no squares": (question: string): string => question.replace(" that are no squares", "") };
