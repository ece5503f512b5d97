/** Places for nodes: spread over an area, on a ring, in columns; each fills what it is given. All lengths are in canvas units. */
import { Rng } from "../../random";
import { cosine, sine } from "../../scene/frame";
import { Graph } from "./graph";

/** Candidates that are thrown for every node. */
const THROWS: i32 = 14;

/**
 * Places `count` nodes evenly but irregularly over a rectangle: of several random candidates the one farthest from all nodes
 * placed before is taken (best-candidate sampling; Mitchell, 1991).
 *
 * @param gap least distance of two centres; false when it could not be kept: draw again
 */
export function spread(rng: Rng, graph: Graph, count: i32, left: f64, top: f64, width: f64, height: f64, gap: f64): bool {
  graph.x = [];
  graph.y = [];
  for (let i = 0; i < count; i++) {
    let bestX: f64 = 0;
    let bestY: f64 = 0;
    let best: f64 = -1;
    for (let k = 0; k < THROWS; k++) {
      const x = rng.range(left, left + width);
      const y = rng.range(top, top + height);
      let nearest: f64 = f64.MAX_VALUE;
      for (let j = 0; j < i; j++) {
        const dx = x - unchecked(graph.x[j]);
        const dy = y - unchecked(graph.y[j]);
        nearest = Math.min(nearest, dx * dx + dy * dy);
      }
      if (nearest > best) {
        best = nearest;
        bestX = x;
        bestY = y;
      }
    }
    if (best < gap * gap) return false;
    graph.x.push(bestX);
    graph.y.push(bestY);
  }
  fit(graph, left, top, width, height);
  return true;
}

/** Moves the nodes apart so that their centres span a rectangle that holds them all; where they lie on one line, that becomes its middle. */
export function fit(graph: Graph, left: f64, top: f64, width: f64, height: f64): void {
  stretch(graph.x, left, width);
  stretch(graph.y, top, height);
}

function stretch(places: f64[], from: f64, length: f64): void {
  let least = f64.MAX_VALUE;
  let most = -f64.MAX_VALUE;
  for (let i = 0; i < places.length; i++) {
    least = Math.min(least, places[i]);
    most = Math.max(most, places[i]);
  }
  for (let i = 0; i < places.length; i++) {
    places[i] = most > least ? from + ((places[i] - least) * length) / (most - least) : from + length / 2;
  }
}

/** Places `count` nodes evenly on an ellipse, the first at `start` degrees clockwise from the right. */
export function ring(graph: Graph, count: i32, x: f64, y: f64, radiusX: f64, radiusY: f64, start: f64): void {
  graph.x = [];
  graph.y = [];
  for (let i = 0; i < count; i++) {
    const angle = start + (360.0 * <f64>i) / <f64>count;
    graph.x.push(x + radiusX * cosine(angle));
    graph.y.push(y + radiusY * sine(angle));
  }
}

/**
 * Places nodes in columns of the given sizes, one after the other from left to right; within a column evenly from top to
 * bottom, shifted at random by up to `jitter` in both directions. Together they fill the rectangle.
 */
export function columns(rng: Rng, graph: Graph, sizes: i32[], left: f64, top: f64, width: f64, height: f64, jitter: f64): void {
  graph.x = [];
  graph.y = [];
  for (let c = 0; c < sizes.length; c++) {
    for (let k = 0; k < sizes[c]; k++) {
      const share = sizes[c] == 1 ? 0.5 : (<f64>k + 0.5) / <f64>sizes[c];
      const across = sizes.length == 1 ? 0.5 : <f64>c / <f64>(sizes.length - 1);
      graph.x.push(left + width * across + (jitter > 0 ? rng.range(-jitter, jitter) : 0));
      graph.y.push(top + height * share + (jitter > 0 ? rng.range(-jitter, jitter) : 0));
    }
  }
  fit(graph, left, top, width, height);
}
