/** Works out each quantity of the missing panel, and names it as the question lists them. */
import type { Oracle } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { matrixOf, type Panel, shapeCode } from "../support/panels.ts";
import { ninth } from "./progressions.ts";
import { heightOf, HEIGHTS, NO_CONDITION, type Reading } from "./parts.ts";

const SHAPE_NAMES: Record<number, string> = { 0: "circle", 40: "square", 3: "triangle", 4: "diamond", 8: "star" };

const COLOUR_NAMES = ["red", "blue", "yellow", "green", "purple"];

/** A panel of coloured figures, as numbers. */
function coloured(panel: Panel): Reading {
  const [first] = panel.marks;
  const shape = shapeCode(first!);
  return {
    number: panel.marks.length,
    size: heightOf(first!) / HEIGHTS[shape]! / panel.side,
    filling: first!.fill === undefined ? 1 : 0,
    colour: COLOUR_NAMES.indexOf(colourName((first!.fill ?? first!.stroke)!) ?? ""),
    shape,
  };
}

export const oracle: Oracle = (scene, question) => {
  const { panels } = matrixOf(scene);
  const shown = panels.slice(0, 8).map(coloured);
  const sizes = [...new Set(shown.map(({ size }) => size!.toFixed(2)))].map(Number).sort((a, b) => a - b);
  const told: [RegExp, string, (value: number) => string | undefined][] = [
    [/number of/, "number", String],
    [/their size/, "size", (value) => (sizes.length === 3 ? ["small", "medium", "large"][sizes.findIndex((size) => Math.abs(size - value) < 0.008)] : undefined)],
    [/their filling/, "filling", (value) => ["filled", "hollow"][value]],
    [/their colour/, "colour", (value) => COLOUR_NAMES[value]],
    [/their shape/, "shape", (value) => SHAPE_NAMES[value]],
  ];
  const parts = told.filter(([pattern]) => pattern.test(question)).map(([, name, text]) => {
    // A number beyond nine has no room in a panel, and a size that is none of the three has no name.
    const isThere = (value: number): boolean => (name === "number" ? value >= 1 && value <= 9 : name !== "size" || text(value) !== undefined);
    const values = ninth(shown.map((reading) => reading[name]!), name === "number", name).filter(isThere);
    return values.length === 1 ? text(values[0]!) : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts.join(", ") : null;
};

export const without = NO_CONDITION;

/** What a panel of the matrix shows, told in place of the missing one. */
const told = (place: number): Oracle => (scene, question) => {
  const { panels } = matrixOf(scene);
  const { number, colour, shape, filling } = coloured(panels[place]!);
  const words: [RegExp, string | undefined][] = [
    [/number of/, String(number)], [/their size/, "medium"], [/their filling/, ["filled", "hollow"][filling!]], [/their colour/, COLOUR_NAMES[colour!]], [/their shape/, SHAPE_NAMES[shape!]],
  ];
  return words.filter(([pattern]) => pattern.test(question)).map(([, word]) => word).join(", ");
};

export const shortcuts = { "tells the panel before": told(7), "tells the panel above": told(5) };
