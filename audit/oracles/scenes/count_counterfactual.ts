/** Removes and repaints what the question says, then counts. */
import type { Oracle } from "../oracle.ts";
import type { ColourName } from "../support/colour.ts";
import type { ShapeName } from "../support/shape.ts";
import { fits, objectsOf, SHAPE_WORD } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const steps = [...question.matchAll(/all ([a-z ]+?) (are removed|become ([a-z]+))/g)];
  const kind = /(?:How many|the number of) ([a-z ]+?) (?:are there then|would the picture|will there be|in the changed)/i.exec(question)?.[1];
  if (!kind) return null;
  let seen = objectsOf(scene.marks);
  for (const [, phrase, , value] of steps) {
    if (value === undefined) seen = seen.filter((one) => !fits(one, phrase!));
    else {
      const shape = SHAPE_WORD.exec(value)?.[1] as ShapeName | undefined;
      seen = seen.map((one) => (!fits(one, phrase!) ? one : shape ? { ...one, shape } : { ...one, colour: value as ColourName }));
    }
  }
  return String(seen.filter((one) => fits(one, kind)).length);
};
