/** The angles of a figure that lie between neighbouring segments of a point. */
import { Figure, fullTurn } from "./geometry";

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
  const segments = figure.from.length;
  const found: Wedge[] = [];
  for (let vertex = 0; vertex < figure.x.length; vertex++) {
    const rays: i32[] = [];
    const headings: f64[] = [];
    for (let i = 0; i < segments; i++) {
      if (figure.from[i] != vertex && figure.to[i] != vertex) continue;
      rays.push(i);
      headings.push(figure.heading(vertex, figure.across(i, vertex)));
    }
    for (let i = 0; i < rays.length; i++) {
      let next = -1;
      let sweep = most;
      for (let k = 0; k < rays.length; k++) {
        const turn = fullTurn(headings[k] - headings[i]);
        if (k == i || turn >= sweep) continue;
        sweep = turn;
        next = k;
      }
      if (next < 0) continue;
      const a = figure.across(rays[i], vertex), b = figure.across(rays[next], vertex);
      if (figure.length(vertex, a) >= ray && figure.length(vertex, b) >= ray) found.push(new Wedge(a, vertex, b, rays[i], rays[next], sweep));
    }
  }
  return found;
}
