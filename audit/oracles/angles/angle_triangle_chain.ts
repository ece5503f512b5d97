/** The angle x follows from straight lines and given sizes. */
import type { Oracle } from "../oracle.ts";
import { angleX } from "./parts.ts";

export const oracle: Oracle = angleX;
