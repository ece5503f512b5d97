/** Floods the cells between the borders to regions, and colours these by trying everything in order. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { areaOf } from "../support/chart.ts";
import { colourName } from "../support/colour.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { asText, byTurns, colourings, isColouring, offeredColours, pairsOf } from "./parts.ts";

/** The regions of a map by letter (or a made-up name for those without), with their neighbours and colours. */
function regionsOf(scene: Inspection): { labels: string[]; neighbours: Map<string, Set<string>>; given: Map<string, string> } {
  const lines = marksOf(scene, "line");
  const [left, top, right] = [
    Math.min(...lines.map((line) => line.x1)), Math.min(...lines.map((line) => line.y1)), Math.max(...lines.map((line) => line.x2)),
  ];
  // Borders lie on grid lines: the closest two of them are a cell apart, or a multiple.
  const places = [...new Set(lines.flatMap((line) => [line.x1 - left, line.x2 - left].map((place) => Math.round(place))))].sort((a, b) => a - b);
  const step = Math.min(...places.slice(1).map((place, i) => place - places[i]!));
  const side = Math.round((right - left) / step);
  const cell = (right - left) / side;
  const isBorder = (x: number, y: number): boolean =>
    lines.some((line) => (line.x1 === line.x2
      ? Math.abs(line.x1 - x) < 1 && y > line.y1 && y < line.y2
      : Math.abs(line.y1 - y) < 1 && x > line.x1 && x < line.x2));
  const centre = (index: number): { x: number; y: number } => ({ x: left + cell * ((index % side) + 0.5), y: top + cell * (Math.floor(index / side) + 0.5) });
  const region = new Array<number>(side * side).fill(-1);
  const contacts: [number, number][] = [];
  let count = 0;
  for (let start = 0; start < region.length; start++) {
    if (region[start] !== -1) continue;
    region[start] = count++;
    const queue = [start];
    for (const at of queue) {
      const { x, y } = centre(at);
      for (const [dx, dy] of [[1, 0], [0, 1], [-1, 0], [0, -1]] as const) {
        const column = (at % side) + dx, row = Math.floor(at / side) + dy;
        if (column < 0 || row < 0 || column >= side || row >= side) continue;
        const next = row * side + column;
        if (isBorder(x + (dx * cell) / 2, y + (dy * cell) / 2)) contacts.push([at, next]);
        else if (region[next] === -1) {
          region[next] = region[at]!;
          queue.push(next);
        }
      }
    }
  }
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  const fills = marksOf(scene, "rect").filter((rect) => rect.stroke !== undefined).map((rect) => ({ ...areaOf(rect), colour: colourName(rect.fill!) }));
  const names = new Map<number, string>();
  const given = new Map<string, string>();
  for (let index = 0; index < region.length; index++) {
    const { x, y } = centre(index);
    const letter = texts.find((text) => Math.hypot(text.x - x, text.y - y) < cell / 2)?.text;
    const colour = fills.find((fill) => x > fill.left && x < fill.right && y > fill.top && y < fill.bottom)?.colour;
    if (letter) names.set(region[index]!, letter);
    else if (colour) {
      names.set(region[index]!, `#${region[index]}`);
      given.set(`#${region[index]}`, colour);
    }
  }
  const labels = [...names.values()];
  const neighbours = new Map(labels.map((label) => [label, new Set<string>()]));
  for (const [a, b] of contacts) {
    neighbours.get(names.get(region[a]!)!)!.add(names.get(region[b]!)!);
    neighbours.get(names.get(region[b]!)!)!.add(names.get(region[a]!)!);
  }
  return { labels, neighbours, given };
}

export const judge: Judge = {
  solutions(scene, question) {
    const { labels, neighbours, given } = regionsOf(scene);
    return colourings(labels, neighbours, offeredColours(question), given).map((colours) => asText(colours, given));
  },
  isRight(scene, question, answer) {
    const { labels, neighbours, given } = regionsOf(scene);
    const pairs = pairsOf(answer).map(([label, colour]) => [label.toUpperCase(), colour.toLowerCase()] as [string, string]);
    return isColouring(pairs, labels, neighbours, offeredColours(question), given);
  },
};

export const oracle: Oracle = firstOf(judge);

function openRegions(scene: Inspection): string[] {
  const { labels, given } = regionsOf(scene);
  return labels.filter((label) => !given.has(label));
}

/** There is no condition to drop. */
export const without = {};

export const shortcuts = {
  "all colours by turns": (scene: Inspection, question: string) => byTurns(openRegions(scene), offeredColours(question)),
  "the first colour for everything": (scene: Inspection, question: string) => byTurns(openRegions(scene), offeredColours(question).slice(0, 1)),
};
