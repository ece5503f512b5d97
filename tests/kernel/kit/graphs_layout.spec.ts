import { Digest } from "../../../assembly/hash";
import { Graph } from "../../../assembly/kit/graphs/graph";
import { columns, fit, spread } from "../../../assembly/kit/graphs/layout";
import { Rng } from "../../../assembly/random";

function stream(seed: i32): Rng {
  return new Rng(new Digest(9, 4)).split(seed.toString());
}

/** Whether the outermost of some places lie at two borders. */
function spans(places: f64[], from: f64, to: f64): bool {
  let least = places[0], most = places[0];
  for (let i = 1; i < places.length; i++) {
    least = Math.min(least, places[i]);
    most = Math.max(most, places[i]);
  }
  return Math.abs(least - from) < 1e-9 && Math.abs(most - to) < 1e-9;
}

describe("places of nodes", () => {
  it("fills the rectangle that it is given, whatever it draws", () => {
    for (let seed = 0; seed < 50; seed++) {
      const graph = new Graph();
      if (!spread(stream(seed), graph, 9, 40, 50, 400, 300, 60)) continue;
      expect(spans(graph.x, 40, 440)).toBe(true);
      expect(spans(graph.y, 50, 350)).toBe(true);
    }
  });

  it("moves nodes apart and never together", () => {
    const graph = new Graph();
    graph.x = [10, 20, 40];
    graph.y = [5, 5, 5];
    fit(graph, 0, 0, 60, 30);
    expect(graph.x).toStrictEqual([0.0, 20.0, 60.0]);
    // All on one line: in the middle.
    expect(graph.y).toStrictEqual([15.0, 15.0, 15.0]);
  });

  it("keeps the order of columns and rows", () => {
    const graph = new Graph();
    columns(stream(1), graph, [1, 3, 2], 0, 0, 100, 90, 0);
    expect(graph.x).toStrictEqual([0.0, 50.0, 50.0, 50.0, 100.0, 100.0]);
    expect(graph.y).toStrictEqual([45.0, 0.0, 45.0, 90.0, 11.25, 78.75]);
  });
});
