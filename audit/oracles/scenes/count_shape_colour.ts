/** Counts the objects that the question names. */
import type { Oracle } from "../oracle.ts";
import { fits, objectsOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  return String(objectsOf(scene.marks).filter((seen) => fits(seen, question)).length);
};
