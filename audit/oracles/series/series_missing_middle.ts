/** The option in which every part of the sign has the value that its rule gives to the missing frame. */
import type { Oracle } from "../oracle.ts";
import { completing, signShortcuts } from "./signs.ts";

export const oracle: Oracle = completing;
export const without = {};
export const shortcuts = signShortcuts;
