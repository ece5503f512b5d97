/** How long the parts of a folded strip may be, in widths of the strip, from crease to crease along its middle line. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";

/** Room between what must not meet. */
const LOOSE: f64 = 0.35;
/** Trials of a loop. */
const LOOPS: i32 = 8;

/** How far a crease reaches along the strip, from the strip's middle line to an edge. */
export function reach(angle: f64): f64 {
  return Math.abs(cosine(angle) / sine(angle)) / 2;
}

/** How long the sides are that the two layers of a fold have in common, apart from the crease. */
export function overlap(angle: f64): f64 {
  return 1 / Math.abs(sine(2 * angle));
}

/** Lengths with which each fold's two layers part before the next crease or the end. */
export function openLengths(rng: Rng, angles: f64[]): f64[] {
  const lengths: f64[] = [];
  for (let i = 0; i <= angles.length; i++) {
    const isOuter = i == 0 || i == angles.length;
    let length = isOuter ? rng.range(1.2, 2.4) : rng.range(LOOSE, 1.6);
    for (let k = max(0, i - 1); k <= min(i, angles.length - 1); k++) {
      length += reach(angles[k]) + Math.max(0, overlap(angles[k]) - 2 * reach(angles[k]));
    }
    lengths.push(length);
  }
  return lengths;
}

/** Lengths with which the last part crosses the first one and covers no crease; null when none were found. */
export function loopLengths(rng: Rng, angles: f64[]): f64[] | null {
  for (let i = 0; i < LOOPS; i++) {
    const lengths = tryLoop(rng, angles);
    if (lengths !== null) return lengths;
  }
  return null;
}

function tryLoop(rng: Rng, angles: f64[]): f64[] | null {
  const count = angles.length;
  const lengths: f64[] = [0];
  // The way from the first crease to the last one.
  let x: f64 = 0, y: f64 = 0;
  let direction: f64 = 0;
  for (let i = 0; i < count; i++) {
    direction += (i % 2 == 0 ? 2 : -2) * angles[i];
    if (i == count - 1) break;
    const length = rng.range(1, 2.5);
    lengths.push(length);
    x += length * cosine(direction);
    y += length * sine(direction);
  }
  // The first part's middle line runs along the x axis, the last one's in this direction: where do they cross?
  const s = sine(direction), c = cosine(direction);
  if (Math.abs(s) < 0.35) return null;
  const toLast = -y / s;
  const toFirst = -(x + toLast * c);
  if (toLast < 0.1 || toFirst < 0.1) return null;
  const across = (1 + Math.abs(c)) / Math.abs(2 * s);
  let scale = Math.max((across + reach(angles[0]) + LOOSE) / toFirst, (across + reach(angles[count - 1]) + LOOSE) / toLast);
  for (let i = 1; i < count; i++) scale = Math.max(scale, (reach(angles[i - 1]) + reach(angles[i]) + LOOSE) / lengths[i]);
  scale *= rng.range(1, 1.4);
  lengths[0] = toFirst * scale + across + rng.range(LOOSE, 1);
  for (let i = 1; i < count; i++) lengths[i] *= scale;
  lengths.push(toLast * scale + across + rng.range(LOOSE, 1));
  return lengths;
}
