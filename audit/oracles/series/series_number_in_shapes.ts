/** Numbers around a middle one: the formula that holds in the complete figures gives the one that is missing. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { direction, distance, marksOf, middleOf, type Text } from "../support/plane.ts";
import { told } from "./formulas.ts";

interface Figure {
  middle: number | null;
  /** Clockwise from the top, or from the left of two. */
  around: (number | null)[];
}

const valueOf = (text: Text): number | null => (text.text === "?" ? null : Number(text.text));

/** The figures: a hub is the circle with the thickest edge; the numbers nearest to it are around it. */
function figuresOf(scene: Inspection): Figure[] {
  const circles = marksOf(scene, "circle");
  const thickest = Math.max(...circles.map((circle) => circle.strokeWidth ?? 0));
  const hubs = circles.filter((circle) => (circle.strokeWidth ?? 0) > 0.95 * thickest).map(({ cx, cy }) => ({ x: cx, y: cy }));
  return hubs.map((hub) => {
    const own = marksOf(scene, "text").filter((text) => {
      const at = middleOf(text);
      return hubs.every((other) => distance(at, hub) <= distance(at, other));
    });
    const sorted = [...own].sort((a, b) => distance(middleOf(a), hub) - distance(middleOf(b), hub));
    const [middle, ...around] = sorted as [Text, ...Text[]];
    // A few degrees before the top, so that what is drawn by hand stays at its place.
    const clockwise = (text: Text): number => (direction(hub, middleOf(text)) + 100) % 360;
    return { middle: valueOf(middle), around: around.sort((a, b) => clockwise(a) - clockwise(b)).map(valueOf) };
  });
}

const LARGEST = 30;

export const oracle: Oracle = (scene) => {
  const figures = figuresOf(scene);
  const complete = figures.filter(({ middle, around }) => middle !== null && !around.includes(null));
  const open = figures.find((figure) => !complete.includes(figure))!;
  const results = complete.map(({ middle }) => middle!);
  const inputsWith = (cases: (number | null)[][]): number[][] => open.around.map((_, i) => [...complete.map(({ around }) => around[i]!), ...cases.map((around) => around[i]!)]);
  if (open.middle === null) {
    const [values] = told(inputsWith([open.around]), results);
    return values!.length === 1 ? String(values![0]) : null;
  }
  const guesses = Array.from({ length: LARGEST }, (_, i) => i + 1);
  const values = told(inputsWith(guesses.map((guess) => open.around.map((value) => value ?? guess))), results);
  const found = guesses.filter((_, i) => values[i]!.includes(open.middle!));
  return found.length === 1 ? String(found[0]) : null;
};

export const without = {};

/** The number that makes the outer ones add up to the middle. */
function byAddition(scene: Inspection): string | null {
  const open = figuresOf(scene).find(({ middle, around }) => middle === null || around.includes(null))!;
  const sum = open.around.reduce<number>((total, value) => total + (value ?? 0), 0);
  return String(open.middle === null ? sum : open.middle - sum);
}

/** The number that stands in the same place of the figure before. */
function asBefore(scene: Inspection): string | null {
  const figures = figuresOf(scene);
  const [before, open] = figures.slice(-2) as [Figure, Figure];
  return String(open.middle === null ? before.middle : before.around[open.around.indexOf(null)]);
}

/** The largest outer number less the others. */
function byDifference(scene: Inspection): string | null {
  const open = figuresOf(scene).at(-1)!;
  const shown = open.around.filter((value) => value !== null).sort((a, b) => b - a);
  const rest = shown.slice(1).reduce((total, value) => total + value, 0);
  return String(open.middle === null ? shown[0]! - rest : Math.abs(open.middle - shown[0]!));
}

export const shortcuts = { "adds everything up": byAddition, "copies the figure before": asBefore, "takes the others from the largest": byDifference };
