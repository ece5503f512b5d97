/** The angles of a figure that lie between neighbouring segments of a point. */
import { fullTurn } from "./direction";
import { Figure } from "./figure";

/** The angle a-vertex-b, clockwise from the first segment to the second one. */
export class Wedge {
  constructor(
    public a: i32, public vertex: i32, public b: i32,
    /** The segments of its rays. */
    public first: i32, public second: i32,
    /** As drawn, in degrees. */
    public sweep: f64,
  ) {}
}

/** Every angle between neighbouring segments that is below `most` degrees and has rays of at least `ray` canvas units. */
export function wedgesOf(figure: Figure, most: f64, ray: f64): Wedge[] {
  const rays: i32[][] = [];
  const headings: f64[][] = [];
  for (let i = 0; i < figure.x.length; i++) {
    rays.push([]);
    headings.push([]);
  }
  const segments = figure.from.length;
  for (let i = 0; i < segments; i++) {
    const from = figure.from[i], to = figure.to[i];
    const heading = figure.heading(from, to);
    rays[from].push(i);
    headings[from].push(heading);
    rays[to].push(i);
    headings[to].push(heading < 180 ? heading + 180 : heading - 180);
  }
  const found: Wedge[] = [];
  for (let vertex = 0; vertex < rays.length; vertex++) {
    const around = rays[vertex];
    const directions = headings[vertex];
    for (let i = 0; i < around.length; i++) {
      let next = -1;
      let sweep = most;
      for (let k = 0; k < around.length; k++) {
        const turn = fullTurn(directions[k] - directions[i]);
        if (k == i || turn >= sweep) continue;
        sweep = turn;
        next = k;
      }
      if (next < 0) continue;
      const a = figure.across(around[i], vertex), b = figure.across(around[next], vertex);
      if (ray > 0 && (figure.length(vertex, a) < ray || figure.length(vertex, b) < ray)) continue;
      found.push(new Wedge(a, vertex, b, around[i], around[next], sweep));
    }
  }
  return found;
}
