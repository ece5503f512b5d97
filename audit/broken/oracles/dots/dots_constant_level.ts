/** Counts the dots. */
export { count as oracle, shortcuts, without } from "./parts.ts";
