/** What is drawn of space besides solids: axes with their sense, turns in tiles, planes and axes in small cubes, colours of cubes. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { centroid, direction, distance, endOf, type Line, marksOf, middleOf, type Point, type Polygon, startOf, between } from "./plane.ts";
import { isOn, type Tile } from "./tiles.ts";
import { AXES, type Axis, type Cube, facesOf, placeFaces, type Projection } from "./voxel.ts";

/** What a quarter turn in the positive sense does, by the letter of the drawn axis. */
export type Quarters = Map<string, Move>;
type Move = (cube: Cube) => Cube;

/** Quarter turns about the axes of the lattice, counter-clockwise for an eye on their positive side, where the eye is. */
const QUARTER: Record<Axis, Move> = {
  x: ([x, y, z]) => [x, -z, y],
  y: ([x, y, z]) => [z, y, -x],
  z: ([x, y, z]) => [-y, x, z],
};

const inTile = (scene: Inspection, point: Point): boolean => marksOf(scene, "rect").some((tile) => isOn(tile, point));

/** What a quarter turn along the round arrow of each named axis does; null when the axes cannot be read. */
export function quarterTurns(scene: Inspection, projection: Projection): Quarters | null {
  const labels = marksOf(scene, "text").filter((text) => /^[a-z]$/.test(text.text) && !inTile(scene, middleOf(text)));
  const shafts = marksOf(scene, "line").filter((line) => !inTile(scene, startOf(line)));
  const heads = scene.marks.filter((mark): mark is Polygon => mark.type === "polygon" && mark.points.length === 3).map(({ points }) => centroid(points));
  const rounds = marksOf(scene, "polyline");
  if (labels.length !== 3 || shafts.length !== 3 || rounds.length !== 3) return null;
  const turns: Quarters = new Map();
  for (const label of labels) {
    const shaft = nearest(shafts, (line) => distance(endOf(line), middleOf(label)));
    const middle = { x: (shaft.x1 + shaft.x2) / 2, y: (shaft.y1 + shaft.y2) / 2 };
    const round = nearest(rounds, ({ points }) => distance(centroid(points), middle));
    const points = round.points.map(([x, y]) => ({ x, y }));
    const headDistance = (end: Point): number => Math.min(...heads.map((head) => distance(head, end)));
    if (headDistance(points[0]!) < headDistance(points.at(-1)!)) points.reverse();
    const area = points.reduce((sum, p, i) => sum + (i === 0 ? 0 : points[i - 1]!.x * p.y - p.x * points[i - 1]!.y), 0) + points.at(-1)!.x * points[0]!.y - points[0]!.x * points.at(-1)!.y;
    const heading = direction(startOf(shaft), endOf(shaft));
    const origin = { x: 0, y: 0 };
    const offLine = (axis: Axis): number => {
      const angle = between(heading, direction(origin, projection[axis]));
      return Math.min(angle, 180 - angle);
    };
    const axis = nearest([...AXES], offLine);
    if (offLine(axis) > 3) return null;
    const quarter = QUARTER[axis];
    // With y downwards a negative area is counter-clockwise.
    turns.set(label.text, area < 0 ? quarter : (cube) => quarter(quarter(quarter(cube))));
  }
  return turns;
}

/** A turn in words: letter of the axis, and quarter turns in the positive sense. */
export interface Turn {
  axis: string;
  quarters: number;
}

/** `x+90`, `x 180°`, `x-90`; null for what is none. */
export function turnOf(text: string): Turn | null {
  const match = /^([a-z])([+-]?)(90|180|270)$/i.exec(text.replace(/[\s°]/g, "").replace("−", "-"));
  if (!match) return null;
  const quarters = Number(match[3]) / 90;
  return { axis: match[1]!.toLowerCase(), quarters: match[2] === "-" ? 4 - quarters : quarters };
}

/** Every turn about one of the axes. */
export const allTurns = (axes: Quarters): Turn[] => [...axes.keys()].flatMap((axis) => [1, 2, 3].map((quarters) => ({ axis, quarters })));
export const turnName = ({ axis, quarters }: Turn): string => `${axis}${["", "+90", "180", "-90"][quarters]!}`;

/** The row of tiles with turns, from left to right; null for a question mark. */
export function turnRow(scene: Inspection): (Turn | null)[] {
  return marksOf(scene, "rect")
    .map((tile) => ({ tile, texts: marksOf(scene, "text").filter((text) => isOn(tile, middleOf(text))).sort((a, b) => middleOf(a).y - middleOf(b).y) }))
    .filter(({ texts }) => texts.length > 0)
    .sort((a, b) => a.tile.x - b.tile.x)
    .map(({ texts }) => turnOf(texts.map(({ text }) => text).join("")));
}

/** What becomes of a solid by some turns. */
export function turned(cubes: Cube[], turns: Turn[], quarters: Quarters): Cube[] {
  return turns.reduce((solid, { axis, quarters: count }) => {
    for (let i = 0; i < count; i++) solid = solid.map(quarters.get(axis)!);
    return solid;
  }, cubes);
}

/** The small cube in a tile: canvas points as points from its middle, in halves of an edge; null for what is no corner, edge or face. */
export function placesIn(scene: Inspection, tile: Tile, projection: Projection): (point: Point) => Cube | null {
  const lines = marksOf(scene, "line").filter((line) => isOn(tile, startOf(line)) && isOn(tile, endOf(line)));
  const upright = lines.filter((line) => Math.abs(line.x1 - line.x2) < 0.1 && isEdge(line));
  const size = Math.max(...upright.map((line) => Math.abs(line.y2 - line.y1)));
  const edges = upright.filter((line) => Math.abs(Math.abs(line.y2 - line.y1) - size) < 0.1);
  const middle = centroid(edges.flatMap((line): [number, number][] => [[line.x1, line.y1], [line.x2, line.y2]]));
  const half = size / Math.abs(projection.z.y) / 2;
  return (point) => {
    const off = (cube: Cube): number =>
      Math.hypot(
        point.x - middle.x - half * (cube[0] * projection.x.x + cube[1] * projection.y.x),
        point.y - middle.y - half * (cube[0] * projection.x.y + cube[1] * projection.y.y + cube[2] * projection.z.y),
      );
    const best = nearest(SURFACE, off);
    return off(best) < 0.5 ? best : null;
  };
}

/** Edges of a small cube are thin, an axis through it is thick. */
const isEdge = (line: Line): boolean => (line.strokeWidth ?? 0) < 3 && (line.dash === undefined || line.dash[0] < 6);

const SURFACE: Cube[] = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z): Cube => [x, y, z]))).filter((cube) => cube.some((value) => value !== 0));

/** The normal of the plane that is drawn in a tile. */
export function planeIn(scene: Inspection, tile: Tile, projection: Projection): Cube | null {
  const place = placesIn(scene, tile, projection);
  const plane = marksOf(scene, "polygon").find((mark) => mark.points.length === 4 && isOn(tile, centroid(mark.points)));
  const corners = plane?.points.map(([x, y]) => place({ x, y }));
  const [a, b, , d] = corners ?? [];
  return a && b && d ? cross(minus(b, a), minus(d, a)) : null;
}

/** The direction of the axis that is drawn in a tile. */
export function axisIn(scene: Inspection, tile: Tile, projection: Projection): Cube | null {
  const place = placesIn(scene, tile, projection);
  const dots = marksOf(scene, "circle").map(({ cx, cy }) => ({ x: cx, y: cy })).filter((dot) => isOn(tile, dot));
  const [a, b] = dots.map(place);
  return dots.length === 2 && a && b ? minus(a, b) : null;
}

const minus = (a: Cube, b: Cube): Cube => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Cube, b: Cube): Cube => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const dot = (a: Cube, b: Cube): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The mirroring at a plane through the origin. */
export const mirroring = (normal: Cube): Move => (cube) => {
  const share = (2 * dot(cube, normal)) / dot(normal, normal);
  return [cube[0] - share * normal[0], cube[1] - share * normal[1], cube[2] - share * normal[2]];
};

/** Cubes with the hue of their faces, in degrees, and whether a dot marks one. */
export interface ColouredCube {
  cube: Cube;
  hue: number;
  isMarked: boolean;
}

/** The solid outside of all tiles, with its colours. */
export function colouredSolid(scene: Inspection, projection: Projection): ColouredCube[] | null {
  const faces = facesOf(scene.marks.filter((mark) => mark.type === "polygon" && !inTile(scene, centroid(mark.points))));
  const placed = placeFaces(faces, projection);
  const dots = marksOf(scene, "circle").map(({ cx, cy }) => ({ x: cx, y: cy })).filter((point) => !inTile(scene, point));
  if (!placed) return null;
  const found = new Map<string, ColouredCube>();
  for (const { cube, polygon } of placed) {
    const known = found.get(String(cube)) ?? { cube, hue: hueOf(polygon.fill!), isMarked: false };
    if (dots.some((point) => distance(point, centroid(polygon.points)) < 0.5)) known.isMarked = true;
    found.set(String(cube), known);
  }
  return [...found.values()];
}

/** Whether a move makes of a solid the same solid, shifts apart, colours included. */
export function isKept(cubes: ColouredCube[], move: Move): boolean {
  const moved = cubes.map(({ cube, hue }) => ({ cube: move(cube), hue }));
  const least = (list: { cube: Cube }[]): Cube => [0, 1, 2].map((axis) => Math.min(...list.map(({ cube }) => cube[axis]!))) as Cube;
  const [from, to] = [least(moved), least(cubes)];
  return moved.every(({ cube, hue }) =>
    cubes.some((other) => cube.every((value, axis) => value - from[axis]! === other.cube[axis]! - to[axis]!) && between(hue, other.hue) < 15),
  );
}

/** The hue of a colour in degrees: what shading towards black and white keeps. */
function hueOf(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return ((Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI + 360) % 360;
}

const NAMED_HUES: [string, number][] = [["red", 2], ["yellow", 48], ["green", 143], ["blue", 211], ["purple", 271], ["pink", 331]];

/** The name of a face's colour in any light: grey where there is no hue. */
export function colourNameOf(hex: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  if (Math.max(...channels) - Math.min(...channels) < 12) return "grey";
  const hue = hueOf(hex);
  return nearest(NAMED_HUES, ([, angle]) => between(angle, hue))[0];
}

function nearest<T>(items: T[], off: (item: T) => number): T {
  return items.reduce((a, b) => (off(b) < off(a) ? b : a));
}
