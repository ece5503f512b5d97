/** The angle x follows from straight lines and the sizes at the other tips. */
import type { Oracle } from "../oracle.ts";
import { angleX } from "./parts.ts";

export const oracle: Oracle = angleX;
