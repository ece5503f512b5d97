/** Straight cuts through a sheet, some of which end inside, with nothing that nearly meets. */
import { Rng } from "../../../../assembly/random";
import { cross, isFlat, isNear, lineMeeting, Segment } from "../../../../assembly/kit/plane/segments";
import { PAGE, Sheet } from "./sheet";

/** Where a cut crosses the outline, or ends in the sheet: how far along the cut, and which ring of the outline (-1 for an end). */
class Stop {
  constructor(public at: f64, public ring: i32) {}
}

export class Cuts {
  lines: Segment[] = [];

  /** @param stubs how many cuts end inside: the first ones */
  constructor(public sheet: Sheet, private stubs: i32) {}

  /** Throws cuts, then single ones anew, until there are as many pieces as wanted; false when that takes too long. */
  build(rng: Rng, cuts: i32, wanted: i32): bool {
    for (let i = 0; i < cuts; i++) {
      this.lines.push(this.thrown(rng, i));
      let throws = 0;
      while (!this.isClear(i)) {
        if (++throws > THROWS) return false;
        this.lines[i] = this.thrown(rng, i);
      }
    }
    let off = this.count() - wanted;
    for (let step = 0; step < STEPS && off != 0; step++) {
      const i = rng.int(0, cuts - 1);
      const line = this.lines[i];
      this.lines[i] = this.thrown(rng, i);
      const next = this.isClear(i) ? this.count() - wanted : i32.MAX_VALUE;
      if (abs<i32>(next) <= abs<i32>(off)) off = next;
      else this.lines[i] = line;
    }
    return off == 0;
  }

  /** A cut across the whole canvas; the first few end somewhere inside. */
  private thrown(rng: Rng, i: i32): Segment {
    const far = PAGE - FRAME;
    const along = rng.int(FRAME, far);
    const side = rng.int(0, 3);
    const x = side == 0 ? FRAME : side == 1 ? far : along;
    const y = side == 2 ? FRAME : side == 3 ? far : along;
    if (i < this.stubs) return new Segment(x, y, rng.int(110, 562), rng.int(110, 562));
    const other = (side + rng.int(1, 3)) % 4;
    const across = rng.int(FRAME, far);
    return new Segment(x, y, other == 0 ? FRAME : other == 1 ? far : across, other == 2 ? FRAME : other == 3 ? far : across);
  }

  /** Whether a cut crosses everything clearly. */
  private isClear(i: i32): bool {
    const line = this.lines[i];
    let enters = false;
    for (let s = 0; s < this.sheet.sides.length; s++) {
      const side = this.sheet.sides[s];
      if (isNear(side.x1, side.y1, line, CORNER)) return false;
      if (i < this.stubs && isNear(line.x2, line.y2, side, END)) return false;
      if (!cross(line, side)) continue;
      if (this.isCrowded(line, side, i)) return false;
      enters = true;
    }
    if (!enters) return false;
    if (i < this.stubs && !this.sheet.isInside(line.x2, line.y2)) return false;
    for (let k = 0; k < this.lines.length; k++) {
      if (k == i) continue;
      const other = this.lines[k];
      if (isNear(line.x2, line.y2, other, END) || isNear(other.x2, other.y2, line, END)) return false;
      if (cross(line, other) && this.isCrowded(line, other, i)) return false;
    }
    return true;
  }

  /** Whether the crossing of two lines is too flat, or too near another line. */
  private isCrowded(a: Segment, b: Segment, line: i32): bool {
    if (isFlat(a, b, FLAT)) return true;
    const point = lineMeeting(a, b)!;
    const x = point.fx;
    const y = point.fy;
    for (let s = 0; s < this.sheet.sides.length; s++) {
      if (this.sheet.sides[s] != b && isNear(x, y, this.sheet.sides[s], NEAR)) return true;
    }
    for (let k = 0; k < this.lines.length; k++) {
      if (this.lines[k] != a && this.lines[k] != b && k != line && isNear(x, y, this.lines[k], NEAR)) return true;
    }
    return false;
  }

  /** Where a cut enters and leaves the sheet, in order; from an even one to the next it runs inside. */
  private stops(i: i32): Stop[] {
    const line = this.lines[i];
    const found: Stop[] = [];
    for (let s = 0; s < this.sheet.sides.length; s++) {
      if (!cross(line, this.sheet.sides[s])) continue;
      const point = lineMeeting(line, this.sheet.sides[s])!;
      found.push(new Stop(along(line, point.fx, point.fy), this.sheet.ringOf[s]));
    }
    found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    if ((found.length & 1) == 1) found.push(new Stop(1, -1));
    return found;
  }

  /**
   * Pieces by Euler's formula: crossings inside, plus stretches of cuts inside, minus ends inside, plus connected parts of
   * outline and cuts, minus holes.
   */
  count(): i32 {
    const rings = this.sheet.rings.length;
    // Stretches by cut: where each begins, where it ends, and its number in the union below.
    const owner: i32[] = [];
    const from: f64[] = [];
    const to: f64[] = [];
    const root: i32[] = [];
    for (let r = 0; r < rings; r++) root.push(r);
    let total = 1 - rings;
    for (let i = 0; i < this.lines.length; i++) {
      const stops = this.stops(i);
      for (let k = 0; k < stops.length; k += 2) {
        const node = rings + owner.length;
        owner.push(i);
        from.push(stops[k].at);
        to.push(stops[k + 1].at);
        root.push(node);
        total++;
        join(root, node, stops[k].ring);
        if (stops[k + 1].ring < 0) total--;
        else join(root, node, stops[k + 1].ring);
      }
    }
    for (let a = 0; a < owner.length; a++) {
      for (let b = 0; b < a; b++) {
        const first = this.lines[owner[a]];
        const second = this.lines[owner[b]];
        if (owner[a] == owner[b] || !cross(first, second)) continue;
        const point = lineMeeting(first, second)!;
        const onFirst = along(first, point.fx, point.fy);
        const onSecond = along(second, point.fx, point.fy);
        if (onFirst < from[a] || onFirst > to[a] || onSecond < from[b] || onSecond > to[b]) continue;
        total++;
        join(root, rings + a, rings + b);
      }
    }
    for (let n = 0; n < root.length; n++) total += <i32>(root[n] == n);
    return total;
  }

  /** How many stretches of cuts lie inside the sheet: a cut that leaves it and enters it again has several. */
  stretches(): i32 {
    let count = 0;
    for (let i = 0; i < this.lines.length; i++) count += this.stops(i).length / 2;
    return count;
  }
}

/** Canvas units: where cuts begin, and least distances of a crossing from other lines, of a cut from corners, and of an end from everything. */
const FRAME: i32 = 22;
const NEAR: f64 = 15;
const CORNER: f64 = 16;
const END: f64 = 20;
/** Tangent of the least angle between lines that cross. */
const FLAT: f64 = 0.3;
const THROWS: i32 = 60;
const STEPS: i32 = 150;

/** How far along a segment a point on it lies, 0 to 1. */
function along(line: Segment, x: f64, y: f64): f64 {
  const dx = <f64>(line.x2 - line.x1);
  const dy = <f64>(line.y2 - line.y1);
  return ((x - <f64>line.x1) * dx + (y - <f64>line.y1) * dy) / (dx * dx + dy * dy);
}

function join(root: i32[], a: i32, b: i32): void {
  let first = a;
  let second = b;
  while (root[first] != first) first = root[first];
  while (root[second] != second) second = root[second];
  root[first] = second;
}
