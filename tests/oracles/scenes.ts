/** Attribute counting in scenes: every object is a closed mark with a shape, a colour, a size and a filling. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { colourName, type ColourName } from "./support/colour.ts";
import type { Point } from "./support/plane.ts";
import { centreOf, reachOf, shapeName, type ShapeName } from "./support/shape.ts";

interface Seen {
  shape: ShapeName;
  colour: ColourName | null;
  hollow: boolean;
  centre: Point;
  reach: number;
}

/** The objects of a picture. */
function objectsOf(marks: Mark[]): Seen[] {
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

const SHAPE_WORD = /\b(circle|square|triangle|star|cross|heart)(?:es|s)?\b/;
const COLOUR_WORD = /\b(red|blue|yellow|green|purple|grey|pink)\b/;

/** Whether an object is what a phrase such as "large hollow red circles" names. */
function fits(seen: Seen, phrase: string): boolean {
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

function countShapeColour(scene: Inspection, question: string): string {
  return String(objectsOf(scene.marks).filter((seen) => fits(seen, question)).length);
}

/** Reads conditions such as "(red and not a circle) or large". */
class Condition {
  private tokens: string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/[()]|[a-z]+/g) ?? [];
  }

  holds(seen: Seen): boolean {
    this.at = 0;
    return this.any(seen);
  }

  private any(seen: Seen): boolean {
    let result = this.all(seen);
    while (this.tokens[this.at] === "or") {
      this.at++;
      result = this.all(seen) || result;
    }
    return result;
  }

  private all(seen: Seen): boolean {
    let result = this.one(seen);
    while (this.tokens[this.at] === "and") {
      this.at++;
      result = this.one(seen) && result;
    }
    return result;
  }

  private one(seen: Seen): boolean {
    let token = this.tokens[this.at++];
    if (token === "not") return !this.one(seen);
    if (token === "(") {
      const result = this.any(seen);
      this.at++;
      return result;
    }
    if (token === "a") token = this.tokens[this.at++];
    return fits(seen, token ?? "");
  }
}

function countSetExpression(scene: Inspection, question: string): string {
  const [rest] = question.replace(/\s*\("Or" includes both\.\)/, "").split("\n");
  const text = /(?:is this true: |shapes are |shapes that are )(.*?)[?.]$/.exec(rest!)![1]!;
  const condition = new Condition(text);
  return String(objectsOf(scene.marks).filter((seen) => condition.holds(seen)).length);
}

/** The phrases of a list such as "red circles, blue stars and large hearts". */
const phrases = (list: string): string[] => list.replace(/ together/, "").split(/, | and /);

function countCompareDiff(scene: Inspection, question: string): string | null {
  const found = [
    /How many more (.*?) than (.*?) are there/,
    /the number of (.*?) larger than the number of (.*?)\?/,
    /Count the (.*?), and count the (.*?)\. What/,
    /at least as many (.*?) as (.*?)\. What/,
  ].map((pattern) => pattern.exec(question)).find((match) => match !== null);
  if (!found) return null;
  const seen = objectsOf(scene.marks);
  const more = seen.filter((one) => fits(one, found[1]!)).length;
  const fewer = phrases(found[2]!).reduce((sum, phrase) => sum + seen.filter((one) => fits(one, phrase)).length, 0);
  return String(more - fewer);
}

function countCounterfactual(scene: Inspection, question: string): string | null {
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
}

export const oracles: Record<string, Oracle> = {
  count_compare_diff: countCompareDiff,
  count_counterfactual: countCounterfactual,
  count_set_expression: countSetExpression,
  count_shape_colour: countShapeColour,
};
