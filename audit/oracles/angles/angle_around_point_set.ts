/** The largest or smallest lettered angle; every one of them must follow. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { anglesOf, Directions } from "../support/angles.ts";
import { inHalves, measured, NO_CONDITIONS, sizeShortcuts, stateSizes } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const directions = new Directions(scene);
  directions.knowArcs(scene);
  directions.knowSquares(scene);
  const labels = scene.marks.filter((mark) => mark.type === "text" && mark.text.endsWith("°")).length;
  if (stateSizes(scene, directions) !== labels || directions.system.isContradictory) return null;
  const letters = scene.marks.filter((mark) => mark.type === "text" && /^[a-z]$/.test(mark.text)).length;
  const sizes = anglesOf(scene).filter(({ text }) => /^[a-z]$/.test(text ?? "")).map((angle) => directions.sizeOf(angle));
  if (sizes.length !== letters || sizes.includes(null)) return null;
  return inHalves(/largest/.test(question) ? Math.max(...(sizes as number[])) : Math.min(...(sizes as number[])));
};

export const without = NO_CONDITIONS;

export const shortcuts: OracleModule["shortcuts"] = {
  ...sizeShortcuts,
  "as it is drawn": (scene, question) => {
    const lettered = anglesOf(scene).filter(({ text }) => /^[a-z]$/.test(text ?? "")).sort((a, b) => a.sweep - b.sweep);
    return measured(/largest/.test(question) ? lettered.at(-1) : lettered[0]);
  },
};
