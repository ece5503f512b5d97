/** Compares the direction of every arrow with the arrow or the sector in the frame. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { between, centroid, direction, distance, marksOf, type Point, type Polygon } from "../support/plane.ts";
import { chainsOf } from "../support/trace.ts";
import { colourIn, withoutAttribute } from "../support/things.ts";

/** Where an arrow points: its tip is the corner about which its outline is symmetric. */
function arrowDirection(points: [number, number][]): number {
  const corners = points.map(([x, y]) => ({ x, y }));
  const tip = corners.findIndex((corner, i) => [1, 2, 3].every((k) => {
    const [before, after] = [corners.at((i - k) % 7)!, corners[(i + k) % 7]!];
    return Math.abs(distance(corner, before) - distance(corner, after)) < 0.5;
  }));
  const [left, right] = [corners[(tip + 3) % 7]!, corners[(tip + 4) % 7]!];
  return direction({ x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }, corners[tip]!);
}

/** The directions of the arrows that are asked about, the one shown in the frame, and how far a direction may lie from it. */
function readingOf(scene: Inspection, question: string): { arrows: number[]; shown: number; half: number } | null {
  const [frame] = marksOf(scene, "rect");
  if (!frame) return null;
  const isFramed = ({ points }: Polygon): boolean => {
    const { x, y }: Point = centroid(points);
    return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
  };
  const drawn = marksOf(scene, "polygon").filter((mark) => mark.points.length === 7);
  const colour = colourIn(question);
  const arrows = drawn.filter((arrow) => !isFramed(arrow) && (!colour || colourName(arrow.fill!) === colour)).map(({ points }) => arrowDirection(points));
  const [sector] = marksOf(scene, "path");
  if (sector) {
    const [hub, ...arc] = chainsOf(sector)[0]!.slice(0, -1);
    const shown = direction(hub!, arc[Math.floor(arc.length / 2)]!);
    return { arrows, shown, half: between(direction(hub!, arc[0]!), shown) };
  }
  const framed = drawn.find(isFramed);
  return framed ? { arrows, shown: arrowDirection(framed.points) + (/opposite/.test(question) ? 180 : 0), half: 3 } : null;
}

export const oracle: Oracle = (scene, question) => {
  const reading = readingOf(scene, question);
  return reading && String(reading.arrows.filter((arrow) => between(arrow, reading.shown) < reading.half).length);
};

export const without: OracleModule["without"] = {
  colour: withoutAttribute.colour,
  opposite: (question) => question.replace(/opposite/g, "same"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "commonest direction": (scene, question) => {
    const reading = !/sector|range/.test(question) && readingOf(scene, question);
    return !reading ? null : String(Math.max(0, ...reading.arrows.map((arrow) => reading.arrows.filter((other) => between(arrow, other) < reading.half).length)));
  },
  "a quarter of the circle": (scene, question) => {
    const reading = /sector|range/.test(question) && readingOf(scene, question);
    return !reading ? null : String(reading.arrows.filter((arrow) => between(arrow, reading.shown) < 45).length);
  },
  "all of the colour": (scene, question) => {
    const reading = colourIn(question) && readingOf(scene, question);
    return reading ? String(reading.arrows.length) : null;
  },
  "half plane": (scene, question) => {
    const reading = /sector|range/.test(question) && readingOf(scene, question);
    return !reading ? null : String(reading.arrows.filter((arrow) => between(arrow, reading.shown) < 90).length);
  },
};
