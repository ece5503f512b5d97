/** What the environments on planar transformations share: how far shapes are turned, and how they are painted. */
import { Polyomino } from "../../../assembly/kit/polyomino";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Style } from "../../../assembly/scene/style";

/** By how much shapes are turned. */
export const enum Tilt {
  Quarters = 0,
  Eighths = 1,
  Free = 2,
}

/** The words by which levels name `Tilt`, in their order. */
export const TILTS: StaticArray<string> = ["quarter turns", "eighths of a turn", "any angle"];

/** Least difference, in degrees, of two directions that must look different. */
const CLEAR: i32 = 20;

/** A random direction in whole degrees, 0 to 359, that clearly differs from `other`; -1 leaves it free. */
export function tiltOf(rng: Rng, tilt: Tilt, other: i32): i32 {
  const step = tilt == Tilt.Quarters ? 90 : tilt == Tilt.Eighths ? 45 : 1;
  if (other < 0) return rng.int(0, 360 / step - 1) * step;
  const skipped = step == 1 ? CLEAR : step;
  return (other + skipped + rng.int(0, (360 - 2 * skipped) / step) * step) % 360;
}

/** The side of the cells with which all shapes fit into a tile, turned by any angle if they must. */
export function pieceSide(shapes: Polyomino[], tile: f64, isOblique: bool): f64 {
  let extent: f64 = 0;
  for (let i = 0; i < shapes.length; i++) {
    const width = <f64>shapes[i].width;
    const height = <f64>shapes[i].height;
    extent = Math.max(extent, isOblique ? Math.sqrt(width * width + height * height) : Math.max(width, height));
  }
  return Math.floor((tile * 0.92) / extent);
}

/** How the cells of a shape are painted. */
export function shapePaint(style: Style): Paint {
  return Paint.fill(style.accent).edge(style.ink, style.stroke(2.5));
}

/** Centre and side of the tile that shows what options are compared with, in canvas units: options stand to its right. */
export const REFERENCE_X: f64 = 124;
export const REFERENCE_Y: f64 = 336;
export const REFERENCE: f64 = 216;

/** Draws the empty tile with its name above. */
export function drawReference(scene: Scene): void {
  const style = scene.style;
  const half = REFERENCE / 2;
  scene.text("reference", REFERENCE_X, REFERENCE_Y - half - 22, 28, style.ink);
  scene.rect(REFERENCE_X - half, REFERENCE_Y - half, REFERENCE, REFERENCE, Paint.fill(style.surface).edge(style.ink, style.stroke(3.5)), 6);
}
