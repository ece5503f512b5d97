/** A picture made worse, by any of the kinds. */
import { Rng } from "../random";
import { Canvas } from "../raster/canvas";
import { Turn } from "../scene/turn";
import { blur } from "./blur";
import { compress } from "./compression";
import { Degradation, Kind, KINDS } from "./degradation";
import { addNoise } from "./noise";
import { rotated, turnFor } from "./rotation";
import { stepsOf, strengthOf } from "./scan";
import { tint } from "./tint";

/**
 * Makes an opaque picture worse, in place unless it is turned.
 *
 * @param stream the same one gives the same grain, light and side at every strength
 * @param padding the pixel that fills what a turn leaves free
 */
export function degraded(canvas: Canvas, degradation: Degradation, stream: Rng, padding: u32): Canvas {
  const steps = stepsOf(degradation.kind);
  const turn = turnOf(degradation, canvas.width, canvas.height, stream);
  for (let i = 0; i < steps.length; i++) {
    const strength = strengthOf(steps[i], degradation.kind, degradation.strength);
    // Compression rounds even where it should do nothing.
    if (strength == 0) continue;
    const rng = stream.split(KINDS[steps[i]]);
    if (steps[i] == Kind.Noise) addNoise(canvas, strength, rng);
    else if (steps[i] == Kind.Blur) blur(canvas, strength);
    else if (steps[i] == Kind.Tint) tint(canvas, strength, rng);
    else if (steps[i] == Kind.Compression) compress(canvas, strength);
    else canvas = rotated(canvas, turn!, padding);
  }
  return canvas;
}

/** How a degradation turns a picture; null when it leaves it upright. */
export function turnOf(degradation: Degradation, width: f64, height: f64, stream: Rng): Turn | null {
  if (!stepsOf(degradation.kind).includes(Kind.Rotation)) return null;
  return turnFor(width, height, strengthOf(Kind.Rotation, degradation.kind, degradation.strength), stream.split(KINDS[Kind.Rotation]));
}
