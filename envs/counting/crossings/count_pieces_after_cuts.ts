import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { cross, isFlat, isNear, lineMeeting, Segment } from "./parts/arrangement";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** Where a cut crosses the outline, or ends in the sheet: how far along the cut, and which ring of the outline (-1 for an end). */
class Stop {
  constructor(public at: f64, public ring: i32) {}
}

/** Into how many pieces do straight cuts divide a sheet, which may have notches and holes? Some cuts end inside. */
export class CountPiecesAfterCuts extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private cuts: i32 = 0;
  private shape: string = "";
  private stubs: i32 = 0;

  /** Rings of corners x, y, x, y ...: the outline first, then the holes. */
  private rings: i32[][] = [];
  private sides: Segment[] = [];
  /** The ring of each side. */
  private ringOf: i32[] = [];
  private lines: Segment[] = [];
  private pieces: i32 = 0;

  configure(knobs: Knobs): void {
    this.cuts = knobs.int("cuts", [4, 5, 5, 5, 5, 6, 6, 6, 6, 6]);
    this.shape = knobs.word("shape", ["rectangle", "rectangle", "L", "L", "U", "U", "ring", "ring", "two holes", "two holes"]);
    this.stubs = knobs.int("cuts that end inside", [0, 0, 0, 1, 1, 1, 1, 2, 1, 2]);
    this.fewest = knobs.int("fewest pieces", [4, 5, 5, 5, 6, 6, 4, 5, 4, 4]);
    this.most = knobs.int("most pieces", [15, 16, 16, 16, 17, 18, 17, 17, 18, 18]);
  }

  sample(rng: Rng): bool {
    this.pieces = rng.int(this.fewest, this.most);
    for (let tries = 0; tries < TRIES; tries++) {
      this.cutOut(rng);
      if (this.build(rng, max(this.stubs + 2, this.cuts + rng.int(-1, 1)))) return true;
    }
    return false;
  }

  /** Draws the sheet. */
  private cutOut(rng: Rng): void {
    const left = rng.int(70, 100);
    const right = rng.int(572, 602);
    const top = rng.int(70, 100);
    const bottom = rng.int(572, 602);
    this.rings = [];
    if (this.shape == "L") {
      const x = rng.int(290, 380);
      const y = rng.int(290, 380);
      this.rings.push(flipped(rng, [left, top, x, top, x, y, right, y, right, bottom, left, bottom]));
    } else if (this.shape == "U") {
      const x1 = rng.int(230, 280);
      const x2 = rng.int(390, 440);
      const y = rng.int(300, 400);
      this.rings.push(flipped(rng, [left, top, x1, top, x1, y, x2, y, x2, top, right, top, right, bottom, left, bottom]));
    } else {
      this.rings.push([left, top, right, top, right, bottom, left, bottom]);
    }
    if (this.shape == "ring") {
      this.hole(rng.int(225, 275), rng.int(225, 275), rng.int(400, 445), rng.int(400, 445));
    } else if (this.shape == "two holes") {
      this.hole(rng.int(170, 200), rng.int(170, 300), rng.int(290, 310), rng.int(380, 470));
      this.hole(rng.int(370, 390), rng.int(200, 300), rng.int(480, 510), rng.int(390, 480));
    }
    this.sides = [];
    this.ringOf = [];
    for (let r = 0; r < this.rings.length; r++) {
      const ring = this.rings[r];
      for (let i = 0; i < ring.length; i += 2) {
        const k = (i + 2) % ring.length;
        this.sides.push(new Segment(ring[i], ring[i + 1], ring[k], ring[k + 1]));
        this.ringOf.push(r);
      }
    }
  }

  private hole(left: i32, top: i32, right: i32, bottom: i32): void {
    this.rings.push([left, top, right, top, right, bottom, left, bottom]);
  }

  /** Throws cuts, then single ones anew, until there are as many pieces as wanted. */
  private build(rng: Rng, cuts: i32): bool {
    this.lines = [];
    for (let i = 0; i < cuts; i++) {
      this.lines.push(this.thrown(rng, i));
      let throws = 0;
      while (!this.isClear(i)) {
        if (++throws > THROWS) return false;
        this.lines[i] = this.thrown(rng, i);
      }
    }
    let off = this.count() - this.pieces;
    for (let step = 0; step < STEPS && off != 0; step++) {
      const i = rng.int(0, cuts - 1);
      const line = this.lines[i];
      this.lines[i] = this.thrown(rng, i);
      const next = this.isClear(i) ? this.count() - this.pieces : i32.MAX_VALUE;
      if (abs<i32>(next) <= abs<i32>(off)) off = next;
      else this.lines[i] = line;
    }
    return off == 0;
  }

  /** A cut across the whole canvas; the first few end somewhere inside. */
  private thrown(rng: Rng, i: i32): Segment {
    const far = this.width - FRAME;
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
    for (let s = 0; s < this.sides.length; s++) {
      const side = this.sides[s];
      if (isNear(side.x1, side.y1, line, CORNER)) return false;
      if (i < this.stubs && isNear(line.x2, line.y2, side, END)) return false;
      if (!cross(line, side)) continue;
      if (this.isCrowded(line, side, i)) return false;
      enters = true;
    }
    if (!enters) return false;
    if (i < this.stubs && !this.isInside(line.x2, line.y2)) return false;
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
    for (let s = 0; s < this.sides.length; s++) {
      if (this.sides[s] != b && isNear(x, y, this.sides[s], NEAR)) return true;
    }
    for (let k = 0; k < this.lines.length; k++) {
      if (this.lines[k] != a && this.lines[k] != b && k != line && isNear(x, y, this.lines[k], NEAR)) return true;
    }
    return false;
  }

  private isInside(x: i32, y: i32): bool {
    let inside = false;
    for (let s = 0; s < this.sides.length; s++) {
      const a = this.sides[s];
      // All sides are upright or level; a ray to the right meets upright ones.
      if (a.x1 == a.x2 && a.x1 > x && a.y1 > y != a.y2 > y) inside = !inside;
    }
    return inside;
  }

  /** Where a cut enters and leaves the sheet, in order; from an even one to the next it runs inside. */
  private stops(i: i32): Stop[] {
    const line = this.lines[i];
    const found: Stop[] = [];
    for (let s = 0; s < this.sides.length; s++) {
      if (!cross(line, this.sides[s])) continue;
      const point = lineMeeting(line, this.sides[s])!;
      found.push(new Stop(along(line, point.fx, point.fy), this.ringOf[s]));
    }
    found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    if ((found.length & 1) == 1) found.push(new Stop(1, -1));
    return found;
  }

  /**
   * Pieces by Euler's formula: crossings inside, plus stretches of cuts inside, minus ends inside, plus connected parts of
   * outline and cuts, minus holes.
   */
  private count(): i32 {
    const rings = this.rings.length;
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

  draw(scene: Scene): void {
    const style = scene.style;
    const ink = style.stroke(3.5);
    for (let r = 0; r < this.rings.length; r++) {
      const points: f64[] = [];
      for (let i = 0; i < this.rings[r].length; i++) points.push(<f64>this.rings[r][i]);
      scene.polygon(points, Paint.fill(r == 0 ? style.faint : style.background).edge(style.ink, ink));
    }
    for (let i = 0; i < this.lines.length; i++) {
      const line = this.lines[i];
      scene.line(line.x1, line.y1, line.x2, line.y2, Paint.line(style.accent, style.stroke(3)));
    }
  }

  question(words: Words): string {
    words.set("holes", this.rings.length > 1 ? " Openings in the sheet are empty and are no pieces." : "")
      .set("stubs", this.stubs > 0 ? " Some cuts end inside the sheet: they go no further." : "");
    return words.say([
      "The shaded sheet is cut along all of the straight lines. Into how many pieces does it fall?{stubs}{holes}",
      "How many pieces are there after the shaded sheet is cut along every straight line?{stubs}{holes}",
      "All the straight lines are cuts through the shaded sheet. Count the pieces that result.{stubs}{holes}",
      "What is the number of separate pieces when the shaded sheet is cut along the lines shown?{stubs}{holes}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.pieces);
  }

  complexity(): f64 {
    return <f64>this.pieces * 0.5 + 3.0 * <f64>(this.cuts + this.stubs) + 0.8 * <f64>this.sides.length + 4.0 * <f64>(this.rings.length - 1);
  }

  explain(): string {
    return this.lines.length.toString() + " cuts make " + this.pieces.toString() + " pieces.";
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
const TRIES: i32 = 30;

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

/** A ring of corners, mirrored left to right or top to bottom at random. */
function flipped(rng: Rng, ring: i32[]): i32[] {
  const mirrorX = rng.int(0, 1) == 0;
  const mirrorY = rng.int(0, 1) == 0;
  for (let i = 0; i < ring.length; i += 2) {
    if (mirrorX) ring[i] = 672 - ring[i];
    if (mirrorY) ring[i + 1] = 672 - ring[i + 1];
  }
  return ring;
}
