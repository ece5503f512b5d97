/** The angle x follows from straight lines and the sizes of the other angles. */
import type { Oracle } from "../oracle.ts";
import { angleX } from "./parts.ts";

export const oracle: Oracle = angleX;
