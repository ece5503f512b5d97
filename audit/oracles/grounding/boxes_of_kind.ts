/** Boxes what is seen of every object of the kind that the question names. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { boxJudge, inkOf, listAnswer } from "../support/places.ts";
import { fits, namedIn, shapeIn, withoutAttribute } from "../support/things.ts";
import { type Object, objects, seenBox } from "./parts.ts";

/** Without what is said of boxes, where other words for sizes may stand. */
const kindIn = (question: string): string => question.replace(/ Of what is partly covered.*| A box reaches.*/g, "");

const boxed = (scene: Inspection, wanted: (object: Object) => boolean): string => listAnswer(scene, objects(scene).filter(wanted).map((object) => seenBox(scene, object)!));

export const oracle: Oracle = (scene, question) => {
  const kind = kindIn(question);
  return boxed(scene, (object) => fits(object, kind));
};

export const judge = boxJudge(oracle);

export const without = withoutAttribute;

export const shortcuts: OracleModule["shortcuts"] = {
  "the first three": (scene, question) => {
    const kind = kindIn(question);
    const wanted = objects(scene).filter((object) => fits(object, kind));
    return wanted.length > 3 ? listAnswer(scene, wanted.slice(0, 3).map((object) => inkOf(object.marks)!)) : null;
  },
  "the shape alone": (scene, question) => {
    const kind = kindIn(question);
    const shape = namedIn(kind) > 1 && shapeIn(kind);
    return shape ? boxed(scene, (object) => object.shape === shape) : null;
  },
  "the colour alone": (scene, question) => {
    const kind = kindIn(question);
    const colour = namedIn(kind) > 1 && /\b(red|blue|yellow|green|purple|grey|pink)\b/.exec(kind)?.[1];
    return colour ? boxed(scene, (object) => object.colour === colour) : null;
  },
};
