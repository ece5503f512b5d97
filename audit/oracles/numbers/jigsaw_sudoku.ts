/** Solves the board anew, with the regions that its thick lines enclose. */
import type { Oracle } from "../oracle.ts";
import { ONE_PUZZLE, rowShortcuts, sudoku } from "./parts.ts";

export const oracle: Oracle = sudoku;

export const without = ONE_PUZZLE;
export const shortcuts = rowShortcuts;
