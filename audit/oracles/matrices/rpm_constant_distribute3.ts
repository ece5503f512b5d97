/** The option whose every quantity keeps the rule of its rows. */
import type { Oracle } from "../oracle.ts";
import { complete, figures } from "./parts.ts";

export const oracle: Oracle = (scene) => complete(scene, figures, ["number"]);
