/** Objects in a picture: places for all of them, and all of them drawn. */
import { Rng } from "../../random";
import { Scene } from "../../scene/scene";
import { areaFor, Canvas, canvasFor } from "./canvas";
import { arrange, Layout, LAYOUTS } from "./layout";
import { drawThing, Thing } from "./thing";

/**
 * Fixes the canvas for some objects and gives each a place on it, none on another; null when there was no room.
 *
 * @param mixed the radius for which the canvas is made where the largest object is of size 1; 0 for the largest one's own. How many are large
 * then does not matter: the canvas would tell it
 * @param edge free room along the edges of the canvas, and `gap` between two objects, in canvas units
 * @param isTurned whether objects are turned
 * @param isLaidOut whether they come in rows, rings, heaps and the like instead of an even scatter
 */
export function settle(rng: Rng, things: Thing[], mixed: f64, edge: f64, gap: f64, isTurned: bool, isLaidOut: bool): Canvas | null {
  // The largest first, or they find no room; shuffled afterwards, so that the drawing order tells nothing.
  things.sort((a, b) => b.size - a.size);
  const radii: f64[] = [];
  for (let i = 0; i < things.length; i++) radii.push(things[i].radius);
  const canvas = canvasFor(areaFor(radii.length, mixed > 0 && things[0].size == 1 ? mixed : radii[0], gap), edge, 0, rng.chance(0.5));
  const layout = isLaidOut ? <Layout>rng.int(0, LAYOUTS - 1) : Layout.Scatter;
  const placed = arrange(rng, layout, radii, edge, edge, canvas.width - 2 * edge, canvas.height - 2 * edge, gap);
  if (placed === null) return null;
  for (let i = 0; i < things.length; i++) {
    things[i].x = placed.x[i];
    things[i].y = placed.y[i];
    if (isTurned) things[i].turn(rng);
  }
  rng.shuffle<Thing>(things);
  return canvas;
}

/** Draws some objects, each with the tag of its place in the list. */
export function drawThings(scene: Scene, things: Thing[]): void {
  for (let i = 0; i < things.length; i++) {
    scene.tag(i);
    drawThing(scene, things[i]);
  }
  scene.tag(-1);
}
