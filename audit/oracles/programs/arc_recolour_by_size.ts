/** Tries, for everything by which pieces can be told, all tables from it and from the colour to colours. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { described, MEASURES } from "./measures.ts";
import { byTable, copies, decided, mapped, nearest, piecesOf, sheetOf, textOf } from "./parts.ts";

export const oracle: Oracle = (scene) => decided(sheetOf(scene), [], MEASURES.map((measure) => byTable(described(measure))));

/** The question has no condition. */
export const without = {};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "gives every colour its commonest new colour": (scene: Inspection) => {
    const { pairs, test } = sheetOf(scene);
    const after = (colour: number): number => {
      const seen = pairs.flatMap(([input, output]) => piecesOf(input).filter((piece) => piece.colour === colour).map(({ cells }) => output[cells[0]![0]]![cells[0]![1]]!));
      return seen.toSorted((a, b) => seen.filter((other) => other === b).length - seen.filter((other) => other === a).length)[0] ?? colour;
    };
    return textOf(mapped(test, (colour) => (colour === 0 ? 0 : after(colour))));
  },
};
