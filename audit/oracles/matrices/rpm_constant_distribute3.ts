/** The option whose every quantity keeps the rule of its rows. */
import type { Oracle } from "../oracle.ts";
import { complete, figures, NO_CONDITION, optionShortcuts } from "./parts.ts";

export const oracle: Oracle = (scene) => complete(scene, figures, ["number"]);

export const without = NO_CONDITION;
export const shortcuts = optionShortcuts;
