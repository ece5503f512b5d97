/** Counts the dots, and writes the label of their number. */
import { count } from "./parts.ts";
import type { Oracle } from "../../../oracles/oracle.ts";
export { shortcuts, without } from "./parts.ts";

export const oracle: Oracle = (scene, question) => `dots${count(scene, question)}`;
