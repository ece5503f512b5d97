/** The option whose every quantity goes on as its rows do. */
import type { Oracle } from "../oracle.ts";
import { complete, figures, NO_CONDITION, optionShortcuts } from "./parts.ts";

export const oracle: Oracle = (scene) => complete(scene, figures, ["number"]);

export const without = NO_CONDITION;
export const shortcuts = optionShortcuts;
