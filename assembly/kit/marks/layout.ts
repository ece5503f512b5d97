/** Ways to lay discs out: what a scatter looks like when somebody has put it in order, or in heaps. */
import { Rng } from "../../random";
import { cosine, sine } from "../../scene/frame";
import { Placement, scatter, THROWS } from "./scatter";

export const enum Layout {
  /** Anywhere. */
  Scatter = 0,
  /** In the cells of a grid, some of them empty, each a little off its middle. */
  Grid = 1,
  /** In lines from left to right, more or fewer to a line. */
  Rows = 2,
  /** On ellipses around the middle. */
  Rings = 3,
  /** In heaps. */
  Clusters = 4,
}

/** How many layouts there are. */
export const LAYOUTS: i32 = 5;

/**
 * Arranges discs in a rectangle, and spreads them until they fill it. Put the largest first.
 *
 * @param radii one a disc, in canvas units
 * @param gap least distance between the rims of two discs
 * @returns the centres, or null when there was no room: draw again
 */
export function arrange(
  rng: Rng, layout: Layout, radii: f64[], left: f64, top: f64, width: f64, height: f64, gap: f64,
): Placement | null {
  let pitch: f64 = 0;
  for (let i = 0; i < radii.length; i++) pitch = Math.max(pitch, 2 * radii[i] + gap);
  const count = radii.length;
  let placed: Placement | null;
  if (layout == Layout.Scatter) {
    placed = scatter(rng, radii, left, top, width, height, gap);
  } else if (layout == Layout.Clusters) {
    placed = clustered(rng, radii, pitch, left, top, width, height, gap);
  } else {
    const slots = layout == Layout.Grid
      ? gridSlots(rng, count, pitch, width, height)
      : layout == Layout.Rows ? rowSlots(rng, count, pitch, width, height) : ringSlots(rng, count, pitch, width, height);
    placed = slots === null ? null : taken(rng, slots, radii, left, top, gap);
  }
  if (placed !== null) placed.fill(left, top, width, height);
  return placed;
}

/** Discs in slots drawn at random; null when two come too near. */
function taken(rng: Rng, slots: f64[], radii: f64[], left: f64, top: f64, gap: f64): Placement | null {
  const placed = new Placement(gap);
  const order = rng.permutation(slots.length / 2);
  for (let i = 0; i < radii.length; i++) {
    if (!placed.putFree(left + slots[2 * order[i]], top + slots[2 * order[i] + 1], radii[i])) return null;
  }
  return placed;
}

/** x, y ... of a slot in every cell; a fifth more cells than are needed. */
function gridSlots(rng: Rng, count: i32, pitch: f64, width: f64, height: f64): f64[] | null {
  const cells = 1.2 * <f64>count;
  const columns = <i32>Math.ceil(Math.sqrt((cells * width) / height));
  const rows = <i32>Math.ceil(cells / <f64>columns);
  const across = width / <f64>columns, down = height / <f64>rows;
  if (across < pitch || down < pitch) return null;
  const slots: f64[] = [];
  for (let i = 0; i < columns * rows; i++) {
    slots.push(across * (<f64>(i % columns) + 0.5) + 0.4 * (across - pitch) * rng.range(-1, 1));
    slots.push(down * (<f64>(i / columns) + 0.5) + 0.4 * (down - pitch) * rng.range(-1, 1));
  }
  return slots;
}

/** x, y ... of slots in lines that are about three quarters full. */
function rowSlots(rng: Rng, count: i32, pitch: f64, width: f64, height: f64): f64[] | null {
  const room = <i32>(width / pitch);
  if (room == 0) return null;
  const rows = max(2, (count * 4 + 3 * room - 1) / (3 * room));
  if (height / <f64>rows < pitch) return null;
  const counts = new Array<i32>(rows).fill(0);
  for (let i = 0; i < count; i++) {
    let r = rng.int(0, rows - 1);
    while (counts[r] == room) r = (r + 1) % rows;
    counts[r]++;
  }
  const slots: f64[] = [];
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < counts[r]; i++) {
      slots.push((width * (<f64>i + 0.5)) / <f64>counts[r]);
      slots.push((height * (<f64>r + 0.5)) / <f64>rows);
    }
  }
  return slots;
}

/** x, y ... of slots on rings, the outermost first, no more rings than are needed. */
function ringSlots(rng: Rng, count: i32, pitch: f64, width: f64, height: f64): f64[] | null {
  const rings: i32[] = [];
  const step = 1.15 * pitch;
  let room = 0;
  while (room < count) {
    const inner = (Math.min(width, height) - pitch) / 2 - step * <f64>rings.length;
    if (inner < pitch) return null;
    let most = <i32>((2.0 * Math.PI * inner) / pitch);
    // On an ellipse neighbours are nowhere nearer than on the circle inside it.
    while (2.0 * inner * sine(180.0 / <f64>most) < pitch) most--;
    rings.push(most);
    room += most;
  }
  const slots: f64[] = [];
  let rest = count;
  for (let k = 0; k < rings.length; k++) {
    // What is left, in proportion to the room that is left.
    const here = k == rings.length - 1 ? rest : min(rings[k], (rest * rings[k] + room / 2) / room);
    const a = (width - pitch) / 2 - step * <f64>k, b = (height - pitch) / 2 - step * <f64>k;
    const turn = rng.range(0, 360);
    for (let i = 0; i < here; i++) {
      const angle = turn + (360.0 * <f64>i) / <f64>here;
      slots.push(width / 2 + a * cosine(angle));
      slots.push(height / 2 + b * sine(angle));
    }
    rest -= here;
    room -= rings[k];
  }
  return slots;
}

/** Two to five heaps, of unequal size; discs fall near the middle of one, or farther out when it is full. */
function clustered(
  rng: Rng, radii: f64[], pitch: f64, left: f64, top: f64, width: f64, height: f64, gap: f64,
): Placement | null {
  const count = min(5, max(2, radii.length / 6));
  const spread = 0.62 * pitch * Math.sqrt(<f64>radii.length / <f64>count);
  const heaps = new Placement(0.5 * pitch);
  for (let k = 0; k < count; k++) if (!heaps.throwInto(rng, spread, left, top, width, height)) return null;
  const placed = new Placement(gap);
  for (let i = 0; i < radii.length; i++) {
    const k = i < 2 * count ? i % count : rng.int(0, count - 1);
    let throws = 0;
    while (true) {
      if (++throws > 2 * THROWS) return null;
      const away = spread * rng.unit() * (throws > THROWS ? 1.5 : 1.0), angle = rng.range(0, 360);
      const x = heaps.x[k] + away * cosine(angle), y = heaps.y[k] + away * sine(angle);
      if (x < left + radii[i] || x > left + width - radii[i] || y < top + radii[i] || y > top + height - radii[i]) continue;
      if (placed.putFree(x, y, radii[i])) break;
    }
  }
  return placed;
}
