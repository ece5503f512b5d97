/** Counts the dots, which is a short cut as well. */
import { count } from "./parts.ts";
export { count as oracle, without } from "./parts.ts";

export const shortcuts = { "count them": count };
