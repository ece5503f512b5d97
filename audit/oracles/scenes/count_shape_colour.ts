/** Counts the objects of the kind that the question names. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourIn, fits, namedIn, objectsOf, shapeIn, withoutAttribute } from "../support/things.ts";

export const oracle: Oracle = (scene, question) => String(objectsOf(scene.marks).filter((seen) => fits(seen, question)).length);

export const without = withoutAttribute;

/** The kind by a single one of the attributes that it has. */
export const shortcuts: OracleModule["shortcuts"] = {
  "colour alone": (scene, question) => {
    const colour = namedIn(question) > 1 && colourIn(question);
    return colour ? String(objectsOf(scene.marks).filter((seen) => seen.colour === colour).length) : null;
  },
  "shape alone": (scene, question) => {
    const shape = namedIn(question) > 1 && shapeIn(question);
    return shape ? String(objectsOf(scene.marks).filter((seen) => seen.shape === shape).length) : null;
  },
};
