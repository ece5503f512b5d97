/** The verbs of solutions that go along the edges and nodes of a graph whose parts are numbered (`drawGraph`). */
import { drawHead } from "../../scene/arrow";
import { Paint } from "../../scene/paint";
import { Scene } from "../../scene/scene";
import { line, point, ring, solutionColour } from "../../scene/solution";
import { Hue } from "../../scene/style";
import { BAND, EDGE_TEXT_HALF_HEIGHT, edgeTag, edgeTextHalfWidth } from "./drawing";
import { Graph } from "./graph";

/** Length of the heads of ways. */
const HEAD: f64 = 16;

/** Rings the nodes of a set. */
export function ringNodes(scene: Scene, graph: Graph, set: u32): void {
  for (let v = 0; v < graph.order; v++) if ((set >> v) & 1) ring(scene, v);
}

/** Draws over an edge, from rim to rim past what is written on it, with a head at the node `to` unless it is -1; points at the edge. */
export function traceEdge(scene: Scene, graph: Graph, index: i32, to: i32 = -1): void {
  point(scene, edgeTag(index));
  const pieces = piecesOf(graph, index);
  for (let i = 0; i < pieces.length; i += 4) line(scene, pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]);
  if (to < 0) return;
  const edge = graph.edges[index];
  const from = edge.from == to ? edge.to : edge.from;
  const dx = graph.x[to] - graph.x[from];
  const dy = graph.y[to] - graph.y[from];
  const share = 1 - (graph.radius + 3) / Math.sqrt(dx * dx + dy * dy);
  drawHead(scene, graph.x[from] + dx * share, graph.y[from] + dy * share, dx, dy, solutionColour(scene), HEAD);
}

/** Draws a way from node to node, each with an edge to the next, and points at its nodes and edges. */
export function tracePath(scene: Scene, graph: Graph, nodes: i32[]): void {
  for (let i = 0; i < nodes.length; i++) {
    point(scene, nodes[i]);
    if (i > 0) traceEdge(scene, graph, graph.edgeBetween(nodes[i - 1], nodes[i]), nodes[i]);
  }
}

/**
 * Draws the edges by which a walk from a node reaches the nodes of `wanted`; points at these, at what lies on the way, and at
 * the start. The walk keeps to the nodes of `within` and uses none of the edges `gone`; backward it goes against the arrows.
 */
export function traceReach(scene: Scene, graph: Graph, start: i32, wanted: u32, within: u32 = 0xffffffff, isBackward: bool = false, gone: i32[] = []): void {
  const before = new StaticArray<i32>(graph.order);
  const queue: i32[] = [start];
  for (let v = 0; v < graph.order; v++) before[v] = -1;
  for (let head = 0; head < queue.length; head++) {
    for (let i = 0; i < graph.size; i++) {
      const edge = graph.edges[i];
      const at = queue[head];
      const isForward = isBackward ? edge.to == at : edge.from == at;
      if (gone.includes(i)) continue;
      if (!isForward && (graph.directed || (edge.from != at && edge.to != at))) continue;
      const next = edge.from == at ? edge.to : edge.from;
      if (next == start || before[next] >= 0 || ((within >> next) & 1) == 0) continue;
      before[next] = i;
      queue.push(next);
    }
  }
  point(scene, start);
  const traced = new StaticArray<bool>(graph.size);
  for (let v = 0; v < graph.order; v++) {
    if (((wanted >> v) & 1) == 0) continue;
    for (let at = v; at != start; ) {
      const index = before[at];
      const edge = graph.edges[index];
      point(scene, at);
      if (!traced[index]) traceEdge(scene, graph, index, graph.directed ? edge.to : at);
      traced[index] = true;
      at = edge.from == at ? edge.to : edge.from;
    }
  }
}

/** Gives an edge a band of a colour (`Hue`), past what is written on it. */
export function colourEdge(scene: Scene, graph: Graph, index: i32, hue: i32): void {
  const pieces = piecesOf(graph, index);
  for (let i = 0; i < pieces.length; i += 4) {
    scene.line(pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3], Paint.line(scene.style.hue(<Hue>hue), BAND));
  }
}

/** The parts of an edge between the rims of its nodes and the text on it: x1, y1, x2, y2 of each. */
function piecesOf(graph: Graph, index: i32): f64[] {
  const edge = graph.edges[index];
  const x = graph.x[edge.from], y = graph.y[edge.from];
  const dx = graph.x[edge.to] - x, dy = graph.y[edge.to] - y;
  const length = Math.sqrt(dx * dx + dy * dy);
  const rim = (graph.radius + 3) / length;
  const ends: f64[] = [rim, 1 - rim];
  if (edge.text.length > 0) {
    // Where the edge leaves the box around the text.
    const gap = Math.min(
      edgeTextHalfWidth(edge.text) / Math.max(Math.abs(dx), 1e-6),
      EDGE_TEXT_HALF_HEIGHT / Math.max(Math.abs(dy), 1e-6),
    );
    ends.pop();
    ends.push(edge.at - gap);
    ends.push(edge.at + gap);
    ends.push(1 - rim);
  }
  const pieces: f64[] = [];
  for (let i = 0; i < ends.length; i += 2) {
    pieces.push(x + dx * ends[i]);
    pieces.push(y + dy * ends[i]);
    pieces.push(x + dx * ends[i + 1]);
    pieces.push(y + dy * ends[i + 1]);
  }
  return pieces;
}
