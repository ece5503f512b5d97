/** The oracle of the broken environments: it counts, and it tells an L from a bar. */
import type { Oracle } from "../../oracles/oracle.ts";

const count: Oracle = (scene) => String(scene.marks.filter((mark) => mark.type === "circle").length);

const findTheL: Oracle = (scene) => {
  const options = scene.marks.filter((mark) => mark.type === "polyline" || mark.type === "line");
  const right = options.flatMap((mark, i) => (mark.type === "polyline" ? [i] : []));
  return right.length === 1 ? "ABCD"[right[0]!]! : null;
};

export const oracles: Record<string, Oracle> = {
  dots_sound: count,
  dots_wrong_key: count,
  dots_same_levels: count,
  dots_key_in_question: count,
  dots_constant_level: count,
  dots_label_overlap: count,
  dots_drift: count,
  dots_slow_tail: count,
  dots_equal_option: findTheL,
};
