/** The oracle of the broken environments: it counts, and it tells an L from a bar. */
import type { Oracle } from "../../oracles/oracle.ts";

const count: Oracle = (scene) => String(scene.marks.filter((mark) => mark.type === "circle").length);

const findTheL: Oracle = (scene) => {
  const options = scene.marks.filter((mark) => mark.type === "polyline" || mark.type === "line");
  const right = options.flatMap((mark, i) => (mark.type === "polyline" ? [i] : []));
  return right.length === 1 ? "ABCD"[right[0]!]! : null;
};

/** Below the dots the first mark is the one asked about; a letter, a frame and the option's mark follow for each option. */
const findTheTwin: Oracle = (scene) => {
  const below = scene.marks.flatMap((mark) => {
    if (mark.type === "circle") return mark.cy > 660 ? [`disc ${mark.r} ${mark.fill}`] : [];
    return mark.type === "rect" && mark.y > 660 && mark.stroke === undefined ? [`square ${mark.width / 2} ${mark.fill}`] : [];
  });
  const twins = below.flatMap((look, i) => (i > 0 && look === below[0] ? [i - 1] : []));
  return twins.length === 1 ? "ABCD"[twins[0]!]! : null;
};

export const oracles: Record<string, Oracle> = {
  dots_sound: count,
  dots_wrong_key: count,
  dots_grudge: count,
  dots_same_levels: count,
  dots_key_in_question: count,
  dots_constant_level: count,
  dots_label_overlap: count,
  dots_drift: count,
  dots_slow_tail: count,
  dots_equal_option: findTheL,
  dots_telling_options: findTheTwin,
  dots_telling_size: count,
};
