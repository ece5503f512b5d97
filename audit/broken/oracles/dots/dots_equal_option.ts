/** Tells an L from a bar. */
import type { Oracle } from "../../../oracles/oracle.ts";
export { shortcuts, without } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const options = scene.marks.filter((mark) => mark.type === "polyline" || mark.type === "line");
  const right = options.flatMap((mark, i) => (mark.type === "polyline" ? [i] : []));
  return right.length === 1 ? "ABCD"[right[0]!]! : null;
};
