/** How a figure fills its canvas. */
import { Bounds } from "./bounds";
import { Frame } from "./frame";

/** The frame in which a figure with this box fills a canvas: as large as the free room along the edges allows, and in the middle. */
export function fitted(box: Bounds, width: f64, height: f64, edge: f64): Frame {
  const scale = Math.min((width - 2 * edge) / box.width, (height - 2 * edge) / box.height);
  return new Frame(scale, 0, 0, scale, width / 2 - scale * box.middleX, height / 2 - scale * box.middleY);
}

/** Grows a box to hold points given as x, y, x, y ... */
export function holdAll(box: Bounds, points: f64[]): void {
  for (let i = 0; i + 1 < points.length; i += 2) box.hold(points[i], points[i + 1]);
}
