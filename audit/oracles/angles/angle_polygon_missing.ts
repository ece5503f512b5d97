/** The angle x follows from straight lines and the sizes of the other angles. */
import type { Oracle } from "../oracle.ts";
import { angleX, NO_CONDITIONS, sizeShortcuts } from "./parts.ts";

export const oracle: Oracle = angleX;

export const without = NO_CONDITIONS;
export const shortcuts = sizeShortcuts;
