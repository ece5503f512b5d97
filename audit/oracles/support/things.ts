/** What the oracles of scenes share: every object is a closed mark with a shape, a colour, a size and a filling. */
import type { Mark } from "../../../bindings/core/types.ts";
import { type ColourName, colourName } from "./colour.ts";
import type { Point } from "./plane.ts";
import { centreOf, reachOf, type ShapeName, shapeName } from "./shape.ts";

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
    return [{ shape, colour: colourName(paint), hollow, centre, reach: reachOf(mark) }];
  });
}

const SHAPES = /\b(?:(circle|square|triangle|star|cross|heart|crescent|arrow|diamond|oval|drop|hexagon|fish|cup|key|house|tree|boat|mushroom)(?:es|s)?|(lea)(?:f|ves))\b/;
const COLOURS = /\b(red|blue|yellow|green|purple|grey|pink)\b/;

/** The shape that a phrase names. */
export function shapeIn(phrase: string): ShapeName | undefined {
  const [, name, lea] = SHAPES.exec(phrase) ?? [];
  return lea ? "leaf" : (name as ShapeName | undefined);
}

/** The colour that a phrase names. */
export const colourIn = (phrase: string): ColourName | undefined => COLOURS.exec(phrase)?.[1] as ColourName | undefined;

/** How many attributes a phrase names. */
export const namedIn = (phrase: string): number =>
  [shapeIn(phrase), colourIn(phrase), /\b(?:large|small)\b/.exec(phrase), /\b(?:hollow|filled)\b/.exec(phrase)].filter(Boolean).length;

/** Whether an object is what a phrase such as "large hollow red circles" names. */
export function fits(seen: Seen, phrase: string): boolean {
  const shape = shapeIn(phrase);
  const colour = colourIn(phrase);
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
const LARGE = 21.3;

/** A question about objects of one kind without one of their attributes. */
export const withoutAttribute = {
  shape: (question: string): string => question.replace(new RegExp(SHAPES, "g"), "objects"),
  colour: (question: string): string => question.replace(new RegExp(COLOURS, "g"), ""),
  size: (question: string): string => question.replace(/\b(?:large|small)\b/g, ""),
  filling: (question: string): string => question.replace(/\b(?:hollow|filled)\b/g, ""),
};
