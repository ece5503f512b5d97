/** Arrows: a shaft that ends where its head begins, so that a thick shaft never pokes through the tip. */
import { Colour, Paint } from "./paint";
import { Scene } from "./scene";

/** Half the width of a head, as a share of its length. */
const SLENDERNESS: f64 = 0.42;

/** Draws an arrow from (x1, y1) to its tip at (x2, y2); `head` is the length of the head. All in canvas units. */
export function drawArrow(scene: Scene, x1: f64, y1: f64, x2: f64, y2: f64, colour: Colour, width: f64, head: f64): void {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length == 0) return;
  const reach = Math.min(head, length) * 0.9;
  scene.line(x1, y1, x2 - (dx / length) * reach, y2 - (dy / length) * reach, Paint.line(colour, width));
  drawHead(scene, x2, y2, dx, dy, colour, head);
}

/** Draws only the head, its tip at (x, y), pointing along (dx, dy), which is not zero. */
export function drawHead(scene: Scene, x: f64, y: f64, dx: f64, dy: f64, colour: Colour, head: f64): void {
  const length = Math.sqrt(dx * dx + dy * dy);
  const ux = (dx / length) * head;
  const uy = (dy / length) * head;
  scene.polygon(
    [x, y, x - ux - uy * SLENDERNESS, y - uy + ux * SLENDERNESS, x - ux + uy * SLENDERNESS, y - uy - ux * SLENDERNESS],
    Paint.fill(colour),
  );
}
