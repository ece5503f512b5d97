/** Reads node-link drawings: circles with a label inside are nodes, lines between them edges, triangles at their ends arrows. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { colourName, type ColourName } from "./colour.ts";
import { centroid, distance, distanceToLine, endOf, marksOf, middleOf, startOf, type Point } from "./plane.ts";

export interface SeenNode extends Point {
  label: string;
  radius: number;
  /** The colour of the ring inside of the node, where there is one. */
  colour: ColourName | null;
}

export interface SeenEdge {
  /** The colour of the band that is drawn on the edge, where there is one. */
  colour: ColourName | null;
  /** Labels; from the tail to the head where there is an arrow. */
  from: string;
  to: string;
  /** Whether there is an arrow head. */
  directed: boolean;
  /** What stands on the edge; empty when nothing does. */
  text: string;
}

export interface SeenGraph {
  nodes: SeenNode[];
  edges: SeenEdge[];
}

/** A part of the picture. */
export interface Window {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const isInside = (point: Point, window: Window | undefined): boolean =>
  !window || (point.x >= window.left && point.x <= window.right && point.y >= window.top && point.y <= window.bottom);

/** The graph that is drawn, or the one inside of a window. */
export function graphOf(scene: Inspection, window?: Window): SeenGraph {
  const circles = marksOf(scene, "circle").map((circle) => ({ x: circle.cx, y: circle.cy, r: circle.r, fill: circle.fill, stroke: circle.stroke }));
  const texts = marksOf(scene, "text").map((text) => ({ ...middleOf(text), text: text.text }));
  const nodes: SeenNode[] = [];
  for (const circle of circles) {
    if (circle.fill === undefined || !isInside(circle, window)) continue;
    const label = texts.find((text) => distance(text, circle) < circle.r * 0.6);
    const ring = circles.find((other) => other.fill === undefined && distance(other, circle) < 1 && other.r < circle.r);
    // A node without a label is known by its place in the drawing order.
    nodes.push({ label: label?.text ?? `#${nodes.length}`, x: circle.x, y: circle.y, radius: circle.r, colour: ring?.stroke ? colourName(ring.stroke) : null });
  }
  const nearest = (point: Point): SeenNode | undefined => [...nodes].sort((a, b) => distance(a, point) - distance(b, point))[0];
  const heads = marksOf(scene, "polygon").filter((polygon) => polygon.points.length === 3);
  const edges: SeenEdge[] = [];
  const lines = marksOf(scene, "line").filter((line) => isInside(startOf(line), window) && isInside(endOf(line), window));
  const labels = texts.filter((text) => nodes.every((node) => distance(node, text) > node.radius * 0.6));
  for (const line of lines) {
    const from = nearest(startOf(line));
    const to = nearest(endOf(line));
    if (!from || !to || from === to) continue;
    // A line that ends in an arrow stops in front of its node.
    const head = heads.find((polygon) => distance(centroid(polygon.points), endOf(line)) < 12);
    if (distance(from, startOf(line)) > from.radius || distance(to, endOf(line)) > to.radius + (head ? 26 : 0)) continue;
    // A band of colour is a second line on the first.
    const under = edges.find((edge) => edge.from === from.label && edge.to === to.label);
    if (under) {
      under.colour = line.stroke ? colourName(line.stroke) : null;
      continue;
    }
    edges.push({ from: from.label, to: to.label, directed: head !== undefined, text: "", colour: null });
    const written = labels.find((text) => distanceToLine(text, line) < 1.5 && distance(text, from) > from.radius && distance(text, to) > to.radius);
    if (written) edges[edges.length - 1]!.text = written.text;
  }
  return { nodes, edges };
}

/** For every node its neighbours with the numbers on the edges (1 where none has any); along arrows only. */
export function neighboursOf({ nodes, edges }: SeenGraph): Map<string, Map<string, number>> {
  const neighbours = new Map(nodes.map((node) => [node.label, new Map<string, number>()]));
  const isWeighted = edges.some(({ text }) => text !== "");
  for (const { from, to, directed, text } of edges) {
    // Nobody knows what an edge costs whose number is missing.
    if (isWeighted && text === "") continue;
    const weight = text === "" ? 1 : Number(text);
    neighbours.get(from)!.set(to, weight);
    if (!directed) neighbours.get(to)!.set(from, weight);
  }
  return neighbours;
}

/** The items of a list in a reply, spelled as labels are. */
export const itemsOf = (answer: string): string[] => answer.split(",").map((item) => item.trim().toUpperCase());

/** Whether a list names nothing twice. */
export const isSimple = (items: string[]): boolean => new Set(items).size === items.length;

/** The single capitals that a question names as nodes, in order: "node B", "nodes B and C", "from B to C". */
export const namedNodes = (question: string, graph: SeenGraph): string[] =>
  [...question.matchAll(/\b([A-Z])\b/g)].map((match) => match[1]!).filter((label) => graph.nodes.some((node) => node.label === label));
