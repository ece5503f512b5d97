/** Below the dots the first mark is the one asked about; a letter, a frame and the option's mark follow for each option. */
import type { Oracle } from "../../../oracles/oracle.ts";
export { shortcuts, without } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const below = scene.marks.flatMap((mark) => {
    if (mark.type === "circle") return mark.cy > 660 ? [`disc ${mark.r} ${mark.fill}`] : [];
    return mark.type === "rect" && mark.y > 660 && mark.stroke === undefined ? [`square ${mark.width / 2} ${mark.fill}`] : [];
  });
  const twins = below.flatMap((look, i) => (i > 0 && look === below[0] ? [i - 1] : []));
  return twins.length === 1 ? "ABCD"[twins[0]!]! : null;
};
