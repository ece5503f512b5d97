/** Counts the dots. */
export { count as oracle } from "./parts.ts";
