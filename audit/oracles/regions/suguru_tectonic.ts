/** Fills the rooms anew: cells that touch, at a corner or along a side, differ. */
import type { Oracle } from "../oracle.ts";
import { fillRooms, ONE_PUZZLE, roomShortcuts } from "./parts.ts";

export const oracle: Oracle = (scene) => fillRooms(scene, (rows, columns) => rows <= 1 && columns <= 1);

export const without = ONE_PUZZLE;
export const shortcuts = roomShortcuts;
