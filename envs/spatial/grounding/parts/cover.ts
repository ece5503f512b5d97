/** Objects that lie partly under others. */
import { visibleBox, wholeBox } from "../../../../assembly/kit/boxes/visible";
import { PLAIN_SHAPES } from "../../../../assembly/kit/marks/shape";
import { drawThing, Thing } from "../../../../assembly/kit/marks/thing";
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Scene } from "../../../../assembly/scene/scene";
import { Style } from "../../../../assembly/scene/style";

/** How near the middles of two objects come, as a share of both radii. */
const NEAREST: f64 = 0.6;
const FARTHEST: f64 = 0.85;
/** Throws for one object. */
const THROWS: i32 = 8;
/** In canvas units: with what covers a little larger and a little smaller, no side of the box of what is seen may move by more than `AGREED`, or a sliver would decide. */
const LARGER: f64 = 1.5;
const SMALLER: f64 = -1;
const AGREED: f64 = 3.5;
/** How much of a side is hidden at least. */
const HIDDEN: f64 = 4;

/**
 * Moves an object of another colour over the edge of one that it is drawn after; false, with the object where it was, when no throw left
 * it inside the margins, clear of all others, and the box of what is seen beyond doubt.
 *
 * @param under, over places in `things`
 */
export function cover(rng: Rng, things: Thing[], under: i32, over: i32, width: i32, height: i32, edge: f64, gap: f64): bool {
  const lower = things[under], upper = things[over];
  if (under > over || lower.hue == upper.hue || !isPlain(lower) || !isPlain(upper)) return false;
  const x = upper.x, y = upper.y;
  for (let i = 0; i < THROWS; i++) {
    const away = (lower.radius + upper.radius) * rng.range(NEAREST, FARTHEST), angle = rng.range(0, 360);
    upper.x = lower.x + away * cosine(angle);
    upper.y = lower.y + away * sine(angle);
    const reach = upper.radius + edge;
    if (upper.x < reach || upper.y < reach || upper.x > <f64>width - reach || upper.y > <f64>height - reach) continue;
    if (isClear(things, under, over, gap) && isClearCut(lower, upper)) return true;
  }
  upper.x = x;
  upper.y = y;
  return false;
}

/** Whether the upper object keeps its distance from all but the lower one. */
function isClear(things: Thing[], under: i32, over: i32, gap: f64): bool {
  const upper = things[over];
  for (let i = 0; i < things.length; i++) {
    if (i == under || i == over) continue;
    const dx = things[i].x - upper.x, dy = things[i].y - upper.y, least = things[i].radius + upper.radius + gap;
    if (dx * dx + dy * dy < least * least) return false;
  }
  return true;
}

/** Whether something is covered, and no sliver decides on the box of what is seen. */
function isClearCut(lower: Thing, upper: Thing): bool {
  const scene = new Scene(0, 0, Style.plain());
  scene.tag(0);
  drawThing(scene, lower);
  scene.tag(1);
  drawThing(scene, upper);
  const least = visibleBox(scene, 0, LARGER);
  return !least.isEmpty && differ(least, wholeBox(scene, 0)) > HIDDEN && differ(least, visibleBox(scene, 0, SMALLER)) <= AGREED;
}

/** Whether an object is one filled outline: drawn objects have lines beside it. */
function isPlain(thing: Thing): bool {
  return thing.filling == 0 && thing.shape < PLAIN_SHAPES;
}

/** The most by which a side of two boxes differs. */
export function differ(a: Bounds, b: Bounds): f64 {
  return Math.max(Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top)), Math.max(Math.abs(a.right - b.right), Math.abs(a.bottom - b.bottom)));
}
