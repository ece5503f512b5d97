/** A coordinate plane with whole numbers at its left and lower edge, and unit squares in it. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { hsl } from "./colour.ts";
import { centroid, marksOf, middleOf, type Point, type Polygon, type Text } from "./plane.ts";
import { squaresOf } from "./polyomino.ts";

const valueOf = (text: Text): number => Number(text.text.replace("−", "-"));

/** The map from canvas points to coordinates; null when too few numbers are written. */
export function planeOf(scene: Inspection): ((point: Point) => Point) | null {
  const numbers = marksOf(scene, "text").filter((text) => Number.isInteger(valueOf(text)));
  if (numbers.length < 4) return null;
  const lowest = Math.max(...numbers.map((text) => middleOf(text).y));
  const below = numbers.filter((text) => lowest - middleOf(text).y < 3);
  const beside = numbers.filter((text) => !below.includes(text));
  const x = scale(below.map((text) => [middleOf(text).x, valueOf(text)]));
  const y = scale(beside.map((text) => [middleOf(text).y, valueOf(text)]));
  return (point) => ({ x: x(point.x), y: y(point.y) });
}

/**
 * The straight line through marks and values by least squares. A minus sign shifts the middle of a number on the lower axis by
 * nothing, since the number is centred as a whole.
 */
function scale(pairs: [at: number, value: number][]): (at: number) => number {
  const n = pairs.length;
  const [meanAt, meanValue] = [pairs.reduce((s, [at]) => s + at, 0) / n, pairs.reduce((s, [, value]) => s + value, 0) / n];
  const slope = pairs.reduce((s, [at, value]) => s + (at - meanAt) * (value - meanValue), 0) / pairs.reduce((s, [at]) => s + (at - meanAt) ** 2, 0);
  return (at) => meanValue + (at - meanAt) * slope;
}

/** The drawn squares in two groups: those filled like the ground, and those of another colour or with hatching. */
export function outlinedAndFilled(scene: Inspection): { outlined: Polygon[]; filled: Polygon[] } | null {
  const ground = hsl(scene.background);
  const off = ({ fill, hatch }: Polygon): number => {
    if (hatch !== undefined) return 2;
    const { saturation, lightness } = hsl(fill ?? scene.background);
    return Math.abs(lightness - ground.lightness) + (Math.abs(lightness - 0.5) < 0.4 ? Math.abs(saturation - ground.saturation) * 0.2 : 0);
  };
  const squares = squaresOf(scene.marks);
  const looks = [...new Set(squares.map(off))];
  if (looks.length !== 2) return null;
  const pale = Math.min(...looks);
  return { outlined: squares.filter((square) => off(square) === pale), filled: squares.filter((square) => off(square) !== pale) };
}

/** The middles of squares in coordinates, doubled and rounded: odd whole numbers. */
export const doubledMiddles = (squares: Polygon[], plane: (point: Point) => Point): [number, number][] =>
  squares.map((square) => {
    const { x, y } = plane(centroid(square.points));
    return [2 * Math.floor(x) + 1, 2 * Math.floor(y) + 1];
  });
