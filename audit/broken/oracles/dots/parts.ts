/** What the oracles of the broken environments share: the count of dots. */
import type { Oracle, OracleModule } from "../../../oracles/oracle.ts";

export const count: Oracle = (scene) => String(scene.marks.filter((mark) => mark.type === "circle").length);

/** No question but one has a condition. */
export const without: NonNullable<OracleModule["without"]> = {};

/** What seems to be many is ten. */
export const shortcuts: NonNullable<OracleModule["shortcuts"]> = { ten: () => "10" };
