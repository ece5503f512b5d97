/** Finds the piece by its colour and its shape, and boxes its outline, of which the board hides nothing but the look. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { boxAnswer, boxJudge, inkOf } from "../support/places.ts";
import { colourIn, shapeIn } from "../support/things.ts";
import { type Object, objects, seenBox } from "./parts.ts";

/** Pieces are coloured, have an outline and lie below the strip of the key; boards have none. */
function pieces(scene: Inspection): Object[] {
  const strip = scene.marks.find((mark) => mark.type === "rect");
  const bottom = strip?.type === "rect" ? strip.y + strip.height : 0;
  return objects(scene).filter((object) => object.centre.y > bottom && object.colour !== null && object.marks[0]!.stroke !== undefined);
}

function meant(scene: Inspection, question: string): Object | undefined {
  const name = /\bthe (?:whole )?((?:red |blue |yellow |green |purple |grey |pink )?(?:circle|square|triangle|star|cross|heart|crescent|arrow|diamond|oval|drop|hexagon))\b/i.exec(question)?.[1] ?? "";
  const [shape, colour] = [shapeIn(name), colourIn(name)];
  const found = pieces(scene).filter((object) => object.shape === shape && (colour === undefined || object.colour === colour));
  return found.length === 1 ? found[0] : undefined;
}

export const oracle: Oracle = (scene, question) => {
  const piece = meant(scene, question);
  return piece ? boxAnswer(scene, inkOf(piece.marks)) : null;
};

export const judge = boxJudge(oracle);

export const without: OracleModule["without"] = {
  colour: (question) => question.replace(/\b(?:red|blue|yellow|green|purple|grey|pink) /g, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "what is seen": (scene, question) => {
    const piece = meant(scene, question);
    return piece ? boxAnswer(scene, seenBox(scene, piece)) : null;
  },
  "what is seen, and as much again": (scene, question) => {
    const piece = meant(scene, question);
    const box = piece && seenBox(scene, piece);
    if (!box) return null;
    const [x, y, side] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2, Math.max(box[2] - box[0], box[3] - box[1]) * 0.5];
    return boxAnswer(scene, [x - side, y - side, x + side, y + side]);
  },
};
