/** Draws graphs: edges, then what is written on them, then nodes, so that nothing covers a label. */
import { Face, textWidth } from "../../scene/font";
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";
import { Hue } from "../../scene/style";
import { Edge, Graph } from "./graph";

/** Size of the text on edges, in canvas units. */
export const EDGE_TEXT: f64 = 20;
/** Arrow heads. */
export const ARROW_LENGTH: f64 = 19;
const ARROW_HALF: f64 = 8;
/** Width of the colour on a coloured edge. */
export const BAND: f64 = 6;

/** Half the width and half the height of the surface behind a text on an edge. */
export function edgeTextHalfWidth(text: string): f64 {
  return textWidth(text, EDGE_TEXT, Face.Bold) / 2 + 4;
}
export const EDGE_TEXT_HALF_HEIGHT: f64 = EDGE_TEXT * 0.37 + 5;

/** Draws a framed panel with a mark in its top left corner; what belongs into it is drawn afterwards. */
export function drawPanel(scene: Scene, mark: string, left: f64, top: f64, width: f64, height: f64): void {
  const style = scene.style;
  scene.rect(left, top, width, height, Paint.fill(style.surface).edge(style.soft, style.stroke(2)), 6);
  scene.text(mark, left + 12, top + 12, 24, style.ink, Align.Left, Baseline.Top, Face.Bold);
}

/** Tags of edges start here; the tag of a node is its number. */
const EDGE_TAGS: i32 = 1000;
/** In place of a tag: every node and every edge has its own. */
export const NUMBERED: i32 = -2;

/** The tag of an edge by its index, in a graph whose parts are numbered. */
export function edgeTag(edge: i32): i32 {
  return EDGE_TAGS + edge;
}

/** Draws a graph at the places of its nodes. Its parts are numbered for solutions, or all have one tag: that of a panel, or -1 for none. */
export function drawGraph(scene: Scene, graph: Graph, tag: i32 = NUMBERED): void {
  for (let i = 0; i < graph.edges.length; i++) {
    scene.tag(tag == NUMBERED ? edgeTag(i) : tag);
    drawEdge(scene, graph, graph.edges[i]);
  }
  for (let i = 0; i < graph.edges.length; i++) {
    scene.tag(tag == NUMBERED ? edgeTag(i) : tag);
    drawEdgeText(scene, graph, graph.edges[i]);
  }
  for (let v = 0; v < graph.order; v++) {
    scene.tag(tag == NUMBERED ? v : tag);
    drawNode(scene, graph, v);
  }
  scene.tag(-1);
}

function drawEdge(scene: Scene, graph: Graph, edge: Edge): void {
  const style = scene.style;
  // A coloured edge is a band of its colour between lines of ink, so that it stands out from every background.
  const paint = Paint.line(style.ink, edge.hue < 0 ? style.stroke(2.4) : BAND + 4);
  const x1 = graph.x[edge.from];
  const y1 = graph.y[edge.from];
  const x2 = graph.x[edge.to];
  const y2 = graph.y[edge.to];
  if (!graph.directed || edge.isTwoWay) {
    scene.line(x1, y1, x2, y2, paint);
    if (edge.hue >= 0) scene.line(x1, y1, x2, y2, Paint.line(style.hue(<Hue>edge.hue), BAND));
    return;
  }
  const length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
  const ux = (x2 - x1) / length;
  const uy = (y2 - y1) / length;
  const tip = length - graph.radius - 3;
  const neck = tip - ARROW_LENGTH;
  scene.line(x1, y1, x1 + ux * neck, y1 + uy * neck, paint);
  scene.polygon(
    [
      x1 + ux * tip, y1 + uy * tip,
      x1 + ux * neck - uy * ARROW_HALF, y1 + uy * neck + ux * ARROW_HALF,
      x1 + ux * neck + uy * ARROW_HALF, y1 + uy * neck - ux * ARROW_HALF,
    ],
    Paint.fill(style.ink),
  );
}

function drawEdgeText(scene: Scene, graph: Graph, edge: Edge): void {
  if (edge.text.length == 0) return;
  const style = scene.style;
  const x = graph.x[edge.from] + (graph.x[edge.to] - graph.x[edge.from]) * edge.at;
  const y = graph.y[edge.from] + (graph.y[edge.to] - graph.y[edge.from]) * edge.at;
  const half = edgeTextHalfWidth(edge.text);
  scene.rect(x - half, y - EDGE_TEXT_HALF_HEIGHT, 2 * half, 2 * EDGE_TEXT_HALF_HEIGHT, Paint.fill(style.background), 4);
  scene.text(edge.text, x, y, EDGE_TEXT, style.ink, Align.Centre, Baseline.Middle, style.face);
}

function drawNode(scene: Scene, graph: Graph, v: i32): void {
  const style = scene.style;
  const hue = graph.hues.length > 0 ? graph.hues[v] : -1;
  scene.circle(graph.x[v], graph.y[v], graph.radius, Paint.fill(style.surface).edge(style.ink, style.stroke(2.6)));
  if (hue >= 0) drawRing(scene, graph, v, hue);
  if (graph.labels.length > 0) {
    scene.text(graph.labels[v], graph.x[v], graph.y[v], graph.radius * 1.1, style.ink, Align.Centre, Baseline.Middle, style.face);
  }
}

/** Gives a node a colour (`Hue`): its label stays on the surface, inside of a ring. */
export function drawRing(scene: Scene, graph: Graph, v: i32, hue: i32): void {
  scene.circle(graph.x[v], graph.y[v], graph.radius - 4.5, Paint.line(scene.style.hue(<Hue>hue), 6));
}
