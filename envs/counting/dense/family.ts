/** What the counts of crossing outlines share: they lie across each other in one colour, and those of one form count. */
import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { label, note, pointAtAll } from "../../../assembly/scene/solution";
import { entangle, Form, Outline } from "./parts/outline";

/** Room along the edges of the canvas, in canvas units. */
const EDGE: f64 = 20;
/** Placements that are tried. */
const TRIES: i32 = 14;

export abstract class Entangled extends Environment {
  protected result: i32 = 0;
  protected wanted: Form = Form.Circle;
  private outlines: Outline[] = [];

  /** Lays out as many of the wanted form as the answer says, and others; false when there was no room. */
  protected layOut(rng: Rng, forms: Form[], others: i32, least: f64, largest: f64): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      this.outlines = [];
      for (let i = 0; i < this.result + others; i++) {
        const form = i < this.result ? this.wanted : rng.pick<Form>(forms);
        this.outlines.push(new Outline(form, rng.range(least, largest), rng.range(0, 360)));
      }
      rng.shuffle<Outline>(this.outlines);
      if (entangle(rng, this.outlines, EDGE, this.width, this.height)) return true;
    }
    return false;
  }

  /** One of those that count is gone. */
  makeTwin(rng: Rng): bool {
    const index = rng.int(0, this.outlines.length - 1);
    if (this.outlines[index].form != this.wanted || this.result < 2) return false;
    this.outlines.splice(index, 1);
    this.result--;
    return true;
  }

  draw(scene: Scene): void {
    const paint = Paint.line(scene.style.ink, scene.style.stroke(2.8));
    for (let i = 0; i < this.outlines.length; i++) this.outlines[i].draw(scene, paint);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** All outlines, or one or two too many or too few. */
  foils(): Answer[] {
    const all = this.outlines.length;
    return counts([this.result + 1, this.result - 1, all > this.result + 2 ? all : this.result + 3, this.result + 2, this.result - 2]);
  }

  /** Numbers those that count at their upper right. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    let count = 0;
    for (let i = 0; i < this.outlines.length; i++) {
      const one = this.outlines[i];
      if (one.form != this.wanted) continue;
      let x = one.x + one.radius * 0.7, y = one.y - one.radius * 0.7;
      if (one.corners.length > 0) {
        x = one.corners[0];
        y = one.corners[1];
      }
      label(scene, (++count).toString(), x, y, 4);
    }
    note(scene, this.result.toString());
  }

  /** Outlines that are followed, two steps for each two that reach into each other, and those that count. */
  complexity(): f64 {
    let pairs = 0;
    for (let i = 0; i < this.outlines.length; i++) {
      for (let k = 0; k < i; k++) pairs += <i32>this.outlines[i].meets(this.outlines[k]);
    }
    return <f64>(this.outlines.length * 3 + pairs + 2 * this.result);
  }

  protected get total(): i32 {
    return this.outlines.length;
  }
}
