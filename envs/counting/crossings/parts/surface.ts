/** A surface with peaks and pits on level ground, drawn by its cross-sections in an oblique view. */
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";

/** A peak (or, with a negative height, a pit) on level ground: height times (1 - r^2)^2, where r is 1 at its rim. */
export class Bump {
  /** Place of its top on the ground: right from its left edge, and forward from its back edge. */
  x: f64 = 0;
  y: f64 = 0;

  constructor(public height: f64) {}

  /** Whether it reaches a cross-section of the ground. */
  reaches(y: f64): bool {
    return Math.abs(y - this.y) < DEEP;
  }

  heightAt(x: f64, y: f64): f64 {
    const dx = (x - this.x) / WIDE;
    const dy = (y - this.y) / DEEP;
    const rest = 1 - dx * dx - dy * dy;
    return rest <= 0 ? 0 : this.height * rest * rest;
  }
}

export class Surface {
  /** How far the front of the ground lies to the right of its back. */
  turn: f64 = 0;
  bumps: Bump[] = [];

  /**
   * @param columns of the ground between points of a cross-section
   * @param rows of the ground between cross-sections
   */
  constructor(private columns: i32, private rows: i32) {}

  private get broad(): f64 {
    return COLUMN * <f64>this.columns;
  }

  private get long(): f64 {
    return ROW * <f64>this.rows;
  }

  /** Gives the bumps places; false when there was no room. */
  place(rng: Rng, bumps: Bump[]): bool {
    this.bumps = bumps;
    const beside = <i32>Math.ceil((WIDE + 4) / COLUMN), before = <i32>Math.ceil((DEEP + 4) / ROW);
    for (let i = 0; i < bumps.length; i++) {
      let throws = 0;
      do {
        if (++throws > THROWS) return false;
        // On a point of a cross-section, so that the drawing shows the top.
        bumps[i].x = COLUMN * <f64>rng.int(beside, this.columns - beside);
        bumps[i].y = ROW * <f64>rng.int(before, this.rows - before);
      } while (!this.isClear(i));
    }
    return true;
  }

  /** Whether a bump has ground around it, and neither hides another one nor is hidden. */
  private isClear(index: i32): bool {
    const a = this.bumps[index];
    for (let i = 0; i < index; i++) {
      const b = this.bumps[i];
      const dx = (a.x - b.x) / (2 * WIDE + APART);
      const dy = (a.y - b.y) / (2 * DEEP + APART);
      if (dx * dx + dy * dy < 1) return false;
      // Seen from the front, a row of the ground stands `turn` further to one side the further back it is.
      const aside = a.x - b.x + (this.turn * (a.y - b.y)) / this.long;
      if (Math.abs(aside) > 2 * WIDE) continue;
      const front = a.y > b.y ? a : b;
      const back = a.y > b.y ? b : a;
      if (front.y - back.y < Math.max(0, front.height) + SEEN - 0.3 * Math.max(0, back.height)) return false;
    }
    return true;
  }

  /** Where a point of the ground is seen: right from the back left corner. */
  seenX(x: f64, y: f64): f64 {
    return x + (this.turn * y) / this.long;
  }

  /** The box around the picture; with a post in front of the block. */
  box(post: f64): Bounds {
    const box = new Bounds();
    box.hold(0, 0);
    box.hold(this.broad, 0);
    box.hold(this.turn, this.long + SLAB);
    box.hold(this.turn + this.broad, this.long + SLAB);
    for (let i = 0; i < this.bumps.length; i++) {
      const bump = this.bumps[i];
      box.hold(this.seenX(bump.x, bump.y), bump.y - Math.max(0, bump.height));
    }
    if (post > 0) box.hold(this.turn, this.long + SLAB + POST_ROOM + post);
    return box;
  }

  /** Draws the cross-sections from the back to the front; each hides what lies behind it. */
  draw(scene: Scene, paint: Paint): void {
    for (let row = 0; row <= this.rows; row++) {
      const y = ROW * <f64>row;
      const originX = this.seenX(0, y);
      const points: f64[] = [originX, y];
      let last: f64 = 0;
      const reaching: Bump[] = [];
      for (let i = 0; i < this.bumps.length; i++) if (this.bumps[i].reaches(y)) reaching.push(this.bumps[i]);
      for (let column = 1; column < this.columns; column++) {
        const x = COLUMN * <f64>column;
        const height = heightAt(reaching, x, y);
        // Along level ground the corners at both ends are enough.
        if (height != 0 && last == 0) corner(points, originX + x - COLUMN, y);
        if (height != 0 || last != 0) corner(points, originX + x, y - height);
        last = height;
      }
      corner(points, originX + this.broad, y);
      corner(points, originX + this.broad, y + SLAB);
      corner(points, originX, y + SLAB);
      scene.polygon(points, paint);
    }
  }

  /** Draws an upright post in front of the middle of the block, on a foot. */
  drawPost(scene: Scene, height: f64, post: Paint, foot: Paint): void {
    const x = this.turn + this.broad / 2;
    const ground = this.long + SLAB + POST_ROOM + height;
    scene.line(x, ground, x, ground - height, post);
    scene.line(x - 26, ground, x + 26, ground, foot);
  }
}

/** Canvas units: half the width and depth of a bump; from one point of a cross-section to the next, and from one cross-section to the next. */
const WIDE: f64 = 43;
const DEEP: f64 = 34;
const COLUMN: f64 = 9;
const ROW: f64 = 12;
/** Canvas units: ground between bumps, the block's front, what must be seen of a bump behind another, and between block and post. */
const APART: f64 = 10;
const SLAB: f64 = 34;
const SEEN: f64 = 22;
const POST_ROOM: f64 = 14;
const THROWS: i32 = 60;

/** The height of the surface above level ground, on which bumps do not overlap. */
function heightAt(bumps: Bump[], x: f64, y: f64): f64 {
  for (let i = 0; i < bumps.length; i++) {
    const height = bumps[i].heightAt(x, y);
    if (height != 0) return height;
  }
  return 0;
}

function corner(points: f64[], x: f64, y: f64): void {
  points.push(x);
  points.push(y);
}
