/** Does the drawn operations to the board, one after the other. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { boardAfter } from "./parts.ts";

export const oracle: Oracle = (scene) => boardAfter(scene, (moves) => moves);

/** The question has no condition. */
export const without = {};

export const shortcuts = {
  "copies the board": (scene: Inspection) => boardAfter(scene, () => []),
  "leaves out the last operation": (scene: Inspection) => boardAfter(scene, (moves) => moves.slice(0, -1)),
};
