/** What the oracles of scenes share: every object is a closed mark with a shape, a colour, a size and a filling. */
import type { Mark } from "../../../bindings/core/types.ts";
import { type ColourName, colourName } from "../support/colour.ts";
import type { Point } from "../support/plane.ts";
import { centreOf, reachOf, type ShapeName, shapeName } from "../support/shape.ts";

export interface Seen {
  shape: ShapeName;
  colour: ColourName | null;
  hollow: boolean;
  centre: Point;
  reach: number;
}

/** The objects of a picture. */
export function objectsOf(marks: Mark[]): Seen[] {
  return marks.flatMap((mark) => {
    const shape = shapeName(mark);
    const centre = centreOf(mark);
    const hollow = mark.fill === undefined;
    const paint = hollow ? mark.stroke : mark.fill;
    if (!shape || !centre || !paint) return [];
    // A circle is drawn a little smaller than the room that it has.
    return [{ shape, colour: colourName(paint), hollow, centre, reach: reachOf(mark) / (shape === "circle" ? 0.9 : 1) }];
  });
}

export const SHAPE_WORD = /\b(circle|square|triangle|star|cross|heart)(?:es|s)?\b/;

export const COLOUR_WORD = /\b(red|blue|yellow|green|purple|grey|pink)\b/;

/** Whether an object is what a phrase such as "large hollow red circles" names. */
export function fits(seen: Seen, phrase: string): boolean {
  const shape = SHAPE_WORD.exec(phrase)?.[1];
  const colour = COLOUR_WORD.exec(phrase)?.[1];
  return (
    (!shape || seen.shape === shape) &&
    (!colour || seen.colour === colour) &&
    (!/\bhollow\b/.test(phrase) || seen.hollow) &&
    (!/\bfilled\b/.test(phrase) || !seen.hollow) &&
    (!/\blarge\b/.test(phrase) || seen.reach > LARGE) &&
    (!/\bsmall\b/.test(phrase) || seen.reach < LARGE)
  );
}

/** Between the two sizes of objects, in canvas units. */
const LARGE = 23.5;
