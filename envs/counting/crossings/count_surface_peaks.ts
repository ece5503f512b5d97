import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** A peak (or, with a negative height, a pit) on level ground: height times (1 - r^2)^2, where r is 1 at its rim. */
class Bump {
  /** Place on the ground: right from its left edge, and forward from its back edge, in canvas units. */
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

/** How many peaks does a surface have, in all or higher than a post? Pits and lower peaks do not count. */
export class CountSurfacePeaks extends Environment {
  private most: i32 = 0;
  private lower: i32 = 0;
  private pits: i32 = 0;
  private skew: i32 = 0;
  private hasPost: bool = false;

  private bumps: Bump[] = [];
  private turn: f64 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [12, 12, 12, 12, 12, 12, 12, 12, 12, 12]);
    this.pits = knobs.int("most pits", [0, 0, 2, 3, 5, 0, 2, 2, 2, 4]);
    this.lower = knobs.int("most lower peaks", [0, 0, 0, 0, 0, 3, 4, 5, 6, 6]);
    this.hasPost = knobs.word("counts", ["all", "all", "all", "all", "all", "higher", "higher", "higher", "higher", "higher"]) == "higher";
    this.skew = knobs.int("turn of the view", [0, 50, 50, 80, 80, 0, 50, 80, 80, 80]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(1, this.most);
    this.turn = <f64>this.skew * (rng.int(0, 1) == 0 ? 1.0 : -1.0);
    const lower = rng.int(this.lower / 2, this.lower);
    const pits = rng.int(this.pits / 2, this.pits);
    for (let tries = 0; tries < TRIES; tries++) {
      this.bumps = [];
      for (let i = 0; i < this.result; i++) this.bumps.push(new Bump(this.hasPost ? rng.range(1.3, 1.65) * POST : rng.range(0.7, 1.6) * POST));
      for (let i = 0; i < lower; i++) this.bumps.push(new Bump(rng.range(0.5, 0.7) * POST));
      for (let i = 0; i < pits; i++) this.bumps.push(new Bump(-rng.range(0.8, 1) * PIT));
      rng.shuffle<Bump>(this.bumps);
      if (this.place(rng)) return true;
    }
    return false;
  }

  private place(rng: Rng): bool {
    for (let i = 0; i < this.bumps.length; i++) {
      const bump = this.bumps[i];
      let throws = 0;
      do {
        if (++throws > THROWS) return false;
        bump.x = rng.range(WIDE + 4, BROAD - WIDE - 4);
        bump.y = rng.range(DEEP + 4, LONG - DEEP - 4);
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
      const aside = a.x - b.x + (this.turn * (a.y - b.y)) / LONG;
      if (Math.abs(aside) > 2 * WIDE) continue;
      const front = a.y > b.y ? a : b;
      const back = a.y > b.y ? b : a;
      if (front.y - back.y < Math.max(0, front.height) + SEEN - 0.3 * Math.max(0, back.height)) return false;
    }
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const left = (<f64>this.width - BROAD) / 2 - this.turn / 2;
    const back = (<f64>this.height - LONG) / 2 + 20;
    const paint = Paint.fill(style.surface).edge(style.ink, style.stroke(1.8));
    // Cross-sections from the back to the front; each hides what lies behind it.
    for (let row = 0; row <= ROWS; row++) {
      const y = (LONG * <f64>row) / <f64>ROWS;
      const originX = left + (this.turn * y) / LONG;
      const points: f64[] = [originX, back + y];
      let last: f64 = 0;
      const reaching: Bump[] = [];
      for (let i = 0; i < this.bumps.length; i++) if (this.bumps[i].reaches(y)) reaching.push(this.bumps[i]);
      for (let column = 1; column < COLUMNS; column++) {
        const x = (BROAD * <f64>column) / <f64>COLUMNS;
        const height = heightAt(reaching, x, y);
        // Along level ground the corners at both ends are enough.
        if (height != 0 && last == 0) this.corner(points, originX + (BROAD * <f64>(column - 1)) / <f64>COLUMNS, back + y);
        if (height != 0 || last != 0) this.corner(points, originX + x, back + y - height);
        last = height;
      }
      this.corner(points, originX + BROAD, back + y);
      this.corner(points, originX + BROAD, back + y + SLAB);
      this.corner(points, originX, back + y + SLAB);
      scene.polygon(points, paint);
    }
    if (!this.hasPost) return;
    const x = left + this.turn + BROAD / 2;
    const foot = back + LONG + SLAB + POST + 14;
    scene.line(x, foot, x, foot - POST, Paint.line(style.ink, style.stroke(6)));
    scene.line(x - 26, foot, x + 26, foot, Paint.line(style.ink, style.stroke(3)));
  }

  private corner(points: f64[], x: f64, y: f64): void {
    points.push(x);
    points.push(y);
  }

  question(words: Words): string {
    if (!this.hasPost) {
      return words.say([
        "How many peaks rise from the surface? Pits do not count.",
        "Count the peaks of the surface that is drawn by its cross-sections. Hollows are no peaks.",
        "The lines are cross-sections of a surface. How many hills stand on it? Dips do not count.",
        "What is the number of peaks of the surface, pits left out?",
      ]);
    }
    return words.say([
      "How many peaks rise higher above the ground around them than the post in front of the block is tall?",
      "The post in front of the block shows a height. Count the peaks of the surface that are higher than that, measured from the level ground.",
      "Compare every peak with the upright post in front. How many peaks are taller than the post? Heights are drawn to the same scale everywhere.",
      "What is the number of peaks whose height above the level ground is larger than the length of the post?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.bumps.length + <f64>this.pits + 1.5 * <f64>this.lower + 0.05 * <f64>this.skew + (this.hasPost ? 8.0 : 0.0);
  }

  explain(): string {
    return this.result.toString() + " of the " + this.bumps.length.toString() + " bumps and hollows count.";
  }
}

/** Canvas units: the ground's size, and half the width and depth of a bump on it. */
const BROAD: f64 = 540;
const LONG: f64 = 430;
const WIDE: f64 = 43;
const DEEP: f64 = 34;
/** Canvas units: ground between bumps, height of the post, depth of pits, of the block's front, what must be seen of a bump behind another. */
const APART: f64 = 5;
const POST: f64 = 42;
const PIT: f64 = 24;
const SLAB: f64 = 34;
const SEEN: f64 = 22;
/** Cross-sections, and points of each. */
const ROWS: i32 = 43;
const COLUMNS: i32 = 90;
const THROWS: i32 = 60;
const TRIES: i32 = 80;

/** The height of the surface above level ground, on which bumps do not overlap. */
function heightAt(bumps: Bump[], x: f64, y: f64): f64 {
  for (let i = 0; i < bumps.length; i++) {
    const height = bumps[i].heightAt(x, y);
    if (height != 0) return height;
  }
  return 0;
}
