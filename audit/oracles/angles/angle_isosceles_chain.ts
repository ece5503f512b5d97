/** The angle x follows from straight lines, given sizes, and sides marked alike. */
import type { Oracle } from "../oracle.ts";
import { angleX } from "./parts.ts";

export const oracle: Oracle = angleX;
