/** Counts as answers, as words, and as rings on a picture. */
import { Answer } from "../../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../../assembly/answer/integer";
import { Scene } from "../../../../assembly/scene/scene";
import { dot, note, spot } from "../../../../assembly/scene/solution";

/** Counts that somebody may come to by a wrong step, as answers; none is below zero. */
export function counts(values: i32[]): Answer[] {
  const result: Answer[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] >= 0) result.push(new IntegerAnswer(values[i]));
  return result;
}

/** "1 crossing", "3 crossings". */
export function counted(count: i32, one: string, several: string = one + "s"): string {
  return count.toString() + " " + (count == 1 ? one : several);
}

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
