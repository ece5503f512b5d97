/** The option whose every quantity goes on as its rows do. */
import type { Oracle } from "../oracle.ts";
import { complete, figures } from "./parts.ts";

export const oracle: Oracle = (scene) => complete(scene, figures, ["number"]);
