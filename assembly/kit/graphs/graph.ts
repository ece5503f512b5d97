/** Node-link graphs: the model that layouts place, environments question and `drawing` draws. */
import { foldCase } from "../../answer/characters";
import { Rng } from "../../random";
import { Link } from "../../solve/graphs/edge";

/** A graph may have this many nodes: there are as many labels, and sets of nodes fit into 32 bits. */
export const MOST_NODES: i32 = 22;

/** Capitals that are neither words nor signs nor easily taken for another character: no A, I, O or X. */
const LABELS: string = "BCDEFGHJKLMNPQRSTUVWYZ";

/** Different letters as labels, in random order. */
export function nodeLabels(rng: Rng, count: i32): string[] {
  assert(count <= MOST_NODES, "a graph has at most 22 labelled nodes");
  const chosen = rng.sample(count, LABELS.length);
  const labels: string[] = [];
  for (let i = 0; i < count; i++) labels.push(LABELS.charAt(chosen[i]));
  return labels;
}

/** An edge between two different nodes; an arrow from the first to the second in a directed graph. */
export class Edge extends Link {
  /** What is written on the edge; nothing when empty. */
  text: string = "";
  /** The place of the text, as a share of the way from the first node to the second. */
  at: f64 = 0.5;
  /** A colour (`Hue`), or -1 for an edge without one. */
  hue: i32 = -1;
  /** Whether this edge of a directed graph is without an arrow head and can be used both ways. */
  isTwoWay: bool = false;
}

/** A graph with places for its nodes, in canvas units. */
export class Graph {
  x: f64[] = [];
  y: f64[] = [];
  labels: string[] = [];
  edges: Edge[] = [];
  /** A colour (`Hue`) for every node; empty for none, -1 for a node without one. */
  hues: i32[] = [];
  /** Radius of every node. */
  radius: f64 = 22;

  constructor(public directed: bool = false) {}

  /** How many nodes there are. */
  get order(): i32 {
    return this.x.length;
  }

  /** How many edges there are. */
  get size(): i32 {
    return this.edges.length;
  }

  /** For every node the set of nodes that an edge leads to, as bits. */
  masks(): u32[] {
    const masks = new Array<u32>(this.order);
    for (let i = 0; i < this.order; i++) masks[i] = 0;
    for (let i = 0; i < this.edges.length; i++) {
      const edge = this.edges[i];
      masks[edge.from] |= (<u32>1) << edge.to;
      if (!this.directed || edge.isTwoWay) masks[edge.to] |= (<u32>1) << edge.from;
    }
    return masks;
  }

  /** Weights as a matrix, row by row: from row to column; 0 without an edge. */
  weights(): StaticArray<i32> {
    const n = this.order;
    const matrix = new StaticArray<i32>(n * n);
    for (let i = 0; i < this.edges.length; i++) {
      const edge = this.edges[i];
      matrix[edge.from * n + edge.to] = edge.weight;
      if (!this.directed || edge.isTwoWay) matrix[edge.to * n + edge.from] = edge.weight;
    }
    return matrix;
  }

  /** The edge between two nodes in either direction, or -1. */
  edgeBetween(a: i32, b: i32): i32 {
    for (let i = 0; i < this.edges.length; i++) {
      const edge = this.edges[i];
      if ((edge.from == a && edge.to == b) || (edge.from == b && edge.to == a)) return i;
    }
    return -1;
  }

  /** The node with a label, whatever its case, or -1. */
  indexOf(label: string): i32 {
    const wanted = foldCase(label);
    for (let i = 0; i < this.labels.length; i++) {
      if (foldCase(this.labels[i]) == wanted) return i;
    }
    return -1;
  }

  /** Nodes by a list of labels; null when a label names none. */
  nodesOf(labels: string[]): i32[] | null {
    const nodes: i32[] = [];
    for (let i = 0; i < labels.length; i++) {
      const node = this.indexOf(labels[i]);
      if (node < 0) return null;
      nodes.push(node);
    }
    return nodes;
  }

  /** Labels of nodes, in their order. */
  labelsOf(nodes: i32[]): string[] {
    const labels: string[] = [];
    for (let i = 0; i < nodes.length; i++) labels.push(this.labels[nodes[i]]);
    return labels;
  }

  /** Labels of a set of nodes. */
  labelsIn(set: u32): string[] {
    const labels: string[] = [];
    for (let i = 0; i < this.order; i++) {
      if ((set >> i) & 1) labels.push(this.labels[i]);
    }
    return labels;
  }
}
