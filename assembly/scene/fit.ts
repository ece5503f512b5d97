/** How a figure fills its canvas. */
import { Bounds, boundsOf } from "./bounds";
import { Frame } from "./frame";
import { Scene } from "./scene";

/** How far the middle of what is drawn may lie from that of the canvas, as a share of its side: margins then differ by twice as much. */
const LEAN: f64 = 0.035;

/** The frame in which a figure with this box fills a canvas: as large as the free room along the edges allows, and in the middle. */
export function fitted(box: Bounds, width: f64, height: f64, edge: f64): Frame {
  const scale = Math.min((width - 2 * edge) / box.width, (height - 2 * edge) / box.height);
  return new Frame(scale, 0, 0, scale, width / 2 - scale * box.middleX, height / 2 - scale * box.middleY);
}

/** Grows a box to hold points given as x, y, x, y ... */
export function holdAll(box: Bounds, points: f64[]): void {
  for (let i = 0; i + 1 < points.length; i += 2) box.hold(points[i], points[i + 1]);
}

/** Whether what is drawn leaves about the same margin on opposite sides: labels may stand out on one of them. */
export function isInTheMiddle(scene: Scene): bool {
  const all = new Bounds();
  for (let i = 0; i < scene.marks.length; i++) all.join(boundsOf(scene.marks[i]));
  return Math.abs(all.middleX - scene.width / 2) <= LEAN * scene.width && Math.abs(all.middleY - scene.height / 2) <= LEAN * scene.height;
}
