/** Writes down the heights of the pile, row by row. */
import type { Oracle } from "../oracle.ts";
import { labelledHeights } from "./parts.ts";

export const oracle: Oracle = (scene) => labelledHeights(scene.marks)?.map((row) => row.join(" ")).join(" / ") ?? null;
