/** The angle x follows from straight lines, given sizes, and lines marked as parallel. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { anglesOf } from "../support/angles.ts";
import { angleX, NO_CONDITIONS, sizeShortcuts } from "./parts.ts";

export const oracle: Oracle = angleX;

export const without = NO_CONDITIONS;

/** Where a single size is given, whether x is equal to it is the task itself. */
export const shortcuts: OracleModule["shortcuts"] = Object.fromEntries(
  Object.entries(sizeShortcuts!).map(([name, guess]) => [name, (scene, question) => (anglesOf(scene).length > 2 ? guess(scene, question) : null)]),
);
