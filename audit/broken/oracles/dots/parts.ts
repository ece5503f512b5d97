/** What the oracles of the broken environments share: the count of dots. */
import type { Oracle } from "../../../oracles/oracle.ts";

export const count: Oracle = (scene) => String(scene.marks.filter((mark) => mark.type === "circle").length);
