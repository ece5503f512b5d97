/** Jointed creatures: limbs of bones about a body, the same in many poses. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";
import { Hue } from "../../../../assembly/scene/style";

/** Radius of a body, length of a bone, and radius of a joint's dot, in canvas units at size 1. */
const BODY: f64 = 22;
const BONE: f64 = 42;
const DOT: f64 = 6.5;
/** Limits of the angle between two bones, in degrees, and least distance of two joints. */
const BEND: f64 = 38;
const APART: f64 = 30;
const TRIES: i32 = 40;

/** What all creatures of a picture have in common: the colour and the number of joints of each limb. */
export class Build {
  constructor(public hues: i32[], public joints: i32[]) {}

  get limbs(): i32 {
    return this.hues.length;
  }

  /** How many joints there are; they are numbered limb by limb from the body outwards. */
  get total(): i32 {
    let sum = 0;
    for (let i = 0; i < this.joints.length; i++) sum += this.joints[i];
    return sum;
  }

  /** The reach of the longest limb from the middle of the body. */
  get reach(): f64 {
    let most = 0;
    for (let i = 0; i < this.joints.length; i++) most = max(most, this.joints[i]);
    return BODY + BONE * <f64>most + DOT + 2;
  }
}

/** A creature in a pose. */
export class Creature {
  /** x, y ... of the joints. */
  places: f64[] = [];

  private constructor(private build: Build, public x: f64, public y: f64, private size: f64, private body: i32) {}

  /**
   * A creature of a build in some pose, turned by `turn` degrees; null when its joints came too close to each other.
   *
   * @param body the colour of its body; -1 for none
   * @param isMirrored whether its limbs come in the other order about the body
   */
  static draw(rng: Rng, build: Build, x: f64, y: f64, size: f64, body: i32, turn: f64, isMirrored: bool): Creature | null {
    for (let i = 0; i < TRIES; i++) {
      const creature = new Creature(build, x, y, size, body);
      for (let limb = 0; limb < build.limbs; limb++) {
        let angle = turn + (360.0 * <f64>limb * (isMirrored ? -1.0 : 1.0)) / <f64>build.limbs + rng.range(-12, 12);
        let px = x + BODY * size * cosine(angle), py = y + BODY * size * sine(angle);
        for (let k = 0; k < build.joints[limb]; k++) {
          if (k > 0) angle += rng.range(-BEND, BEND);
          px += BONE * size * cosine(angle);
          py += BONE * size * sine(angle);
          creature.places.push(px);
          creature.places.push(py);
        }
      }
      if (creature.isClear) return creature;
    }
    return null;
  }

  private get isClear(): bool {
    const p = this.places;
    for (let i = 0; i < p.length; i += 2) {
      for (let k = 0; k < i; k += 2) {
        const dx = p[i] - p[k], dy = p[i + 1] - p[k + 1];
        if (dx * dx + dy * dy < APART * APART * this.size) return false;
      }
    }
    return true;
  }

  /** Draws limbs, joints and body; the joint of number n gets the tag `first + n`. */
  draw(scene: Scene, first: i32): void {
    const style = scene.style, p = this.places;
    scene.tag(-1);
    for (let limb = 0, at = 0; limb < this.build.limbs; limb++) {
      const points: f64[] = [this.x, this.y];
      for (let k = 0; k < this.build.joints[limb]; k++, at++) {
        points.push(p[2 * at]);
        points.push(p[2 * at + 1]);
      }
      scene.polyline(points, Paint.line(style.hue(<Hue>this.build.hues[limb]), style.stroke(7 * this.size)));
    }
    scene.circle(this.x, this.y, BODY * this.size, Paint.fill(this.body < 0 ? style.surface : style.hue(<Hue>this.body)).edge(style.ink, style.stroke(2.5)));
    for (let i = 0; i < p.length; i += 2) {
      scene.tag(first + i / 2);
      scene.circle(p[i], p[i + 1], DOT * this.size, Paint.fill(style.background).edge(style.ink, style.stroke(2)));
    }
    scene.tag(-1);
  }
}
