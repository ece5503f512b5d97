/** Fills the rooms anew: between two equal numbers of a line there are as many cells as the number says. */
import type { Oracle } from "../oracle.ts";
import { fillRooms, ONE_PUZZLE, roomShortcuts } from "./parts.ts";

export const oracle: Oracle = (scene) => fillRooms(scene, (rows, columns, number) => Math.min(rows, columns) === 0 && rows + columns - 1 < number);

export const without = ONE_PUZZLE;
export const shortcuts = roomShortcuts;
