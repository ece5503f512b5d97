/** Counts sides, dots and outlines of each shape, and finds the formula that leads to the numbers. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { centroid, distance, marksOf, middleOf, type Point } from "../support/plane.ts";
import { told } from "./formulas.ts";

interface Shape {
  /** Sides, dots, outlines. */
  counted: [number, number, number];
  number: number | null;
}

/** Outlines of one shape have their middles here. */
const NEAR = 14;
/** A dot, and the number below, are nearest to their own shape. */
function shapesOf(scene: Inspection): Shape[] {
  const polygons = marksOf(scene, "polygon");
  const middles: Point[] = [];
  for (const { points } of polygons) if (middles.every((other) => distance(other, centroid(points)) > NEAR)) middles.push(centroid(points));
  const nearest = (point: Point): Point => [...middles].sort((a, b) => distance(a, point) - distance(b, point))[0]!;
  return middles.map((middle) => {
    const own = polygons.filter(({ points }) => distance(centroid(points), middle) <= NEAR);
    const dots = marksOf(scene, "circle").filter(({ cx, cy }) => nearest({ x: cx, y: cy }) === middle);
    const text = marksOf(scene, "text").find((one) => nearest(middleOf(one)) === middle)!;
    return { counted: [own[0]!.points.length, dots.length, own.length], number: text.text === "?" ? null : Number(text.text) };
  });
}

export const oracle: Oracle = (scene) => {
  const shapes = shapesOf(scene);
  const numbered = shapes.filter(({ number }) => number !== null);
  const open = shapes.find(({ number }) => number === null)!;
  const cases = [...numbered, open].map(({ counted }) => counted);
  const varying = [0, 1, 2].filter((part) => new Set(cases.map((counted) => counted[part])).size > 1);
  const [values] = told(varying.map((part) => cases.map((counted) => counted[part]!)), numbered.map(({ number }) => number!));
  return values!.length === 1 ? String(values![0]) : null;
};

export const without = {};

/** The number of the shape that has most in common with the one without a number. */
function likest(scene: Inspection): string | null {
  const shapes = shapesOf(scene);
  const open = shapes.find(({ number }) => number === null)!;
  const unlike = ({ counted }: Shape): number => counted.reduce((sum, value, part) => sum + Math.abs(value - open.counted[part]!), 0);
  const [best] = shapes.filter((shape) => shape !== open).sort((a, b) => unlike(a) - unlike(b));
  return String(best!.number);
}

/** Everything on the shape counted together. */
const together = (scene: Inspection): string => {
  const { counted: [sides, dots, outlines] } = shapesOf(scene).find(({ number }) => number === null)!;
  return String(sides + dots + outlines);
};

/** Half way between the neighbours in the ring. */
function between(scene: Inspection): string {
  const shapes = shapesOf(scene);
  const at = shapes.findIndex(({ number }) => number === null);
  const neighbours = [shapes.at(at - 1)!, shapes[(at + 1) % shapes.length]!];
  return String(Math.round(neighbours.reduce((sum, { number }) => sum + number!, 0) / 2));
}

export const shortcuts = { "copies the likest shape": likest, "adds up what it counts": together, "half way between its neighbours": between };
