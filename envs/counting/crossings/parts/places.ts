/** What is counted, as rings and dots on a picture. */
import { Scene } from "../../../../assembly/scene/scene";
import { dot, note, spot } from "../../../../assembly/scene/solution";

/** Rings places given as x, y, x, y ... and notes their number. */
export function spotAll(scene: Scene, places: f64[], said: string): void {
  for (let i = 0; i + 1 < places.length; i += 2) spot(scene, places[i], places[i + 1]);
  note(scene, said);
}

/** Puts a dot on each of these places, given as x, y, x, y ..., and notes their number. */
export function dotAll(scene: Scene, places: f64[], said: string): void {
  for (let i = 0; i + 1 < places.length; i += 2) dot(scene, places[i], places[i + 1]);
  note(scene, said);
}
