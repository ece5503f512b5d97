import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { line, note, pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { EDGE } from "./family";
import { Body } from "./parts/body";
import { areaFor, canvasFor } from "../../../assembly/kit/marks/canvas";

/** How many pairs of shapes overlap? */
export class CountTouchingPairs extends Environment {
  private least: i32 = 0;
  private most: i32 = 0;
  private count: i32 = 0;
  private squares: i32 = 0;
  private spread: i32 = 0;

  private bodies: Body[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("shapes", [10, 12, 14, 16, 18, 20, 22, 25, 28, 32]);
    this.least = knobs.int("smallest answer", [1, 2, 2, 3, 4, 5, 6, 7, 9, 11]);
    this.most = knobs.int("largest answer", [10, 12, 13, 14, 15, 16, 18, 20, 23, 26]);
    this.squares = knobs.int("percent of squares", [0, 0, 0, 15, 30, 40, 50, 50, 50, 50]);
    this.spread = knobs.int("percent that sizes differ", [8, 12, 16, 20, 25, 30, 35, 40, 45, 50]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.least, this.most);
    const count = this.count + rng.int(-1, 1);
    const canvas = canvasFor(AREA_SHARE * areaFor(count, RADIUS, 0), EDGE, 0, rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    for (let i = 0; i < count; i++) {
      const radius = RADIUS * (1.0 + (<f64>this.spread / 100.0) * rng.range(-0.6, 0.6));
      this.bodies.push(new Body(0, 0, radius, rng.int(1, 100) <= this.squares));
    }
    return this.throwAll(rng) && this.steer(rng);
  }

  /** Gives every shape a place; false when there was no room. */
  private throwAll(rng: Rng): bool {
    for (let i = 0; i < this.bodies.length; i++) {
      let throws = 0;
      do {
        this.throwAt(rng, i, i);
        if (++throws > THROWS) return false;
      } while (this.overlaps(i, i) < 0);
    }
    return true;
  }

  /** Throws single shapes anew until as many pairs overlap as wanted; false when that took too long. */
  private steer(rng: Rng): bool {
    let off = -this.result;
    for (let i = 0; i < this.bodies.length; i++) off += this.overlaps(i, i);
    for (let step = 0; step < STEPS && off != 0; step++) {
      const i = rng.int(0, this.bodies.length - 1);
      const body = this.bodies[i];
      const x = body.x;
      const y = body.y;
      const before = this.overlaps(i, this.bodies.length);
      this.throwAt(rng, i, this.bodies.length);
      const after = this.overlaps(i, this.bodies.length);
      if (after >= 0 && abs<i32>(off + after - before) <= abs<i32>(off)) {
        off += after - before;
      } else {
        body.x = x;
        body.y = y;
      }
    }
    return off == 0;
  }

  /** Throws one shape anew. */
  makeTwin(rng: Rng): bool {
    const i = rng.int(0, this.bodies.length - 1);
    const before = this.overlaps(i, this.bodies.length);
    this.throwAt(rng, i, this.bodies.length);
    const after = this.overlaps(i, this.bodies.length);
    this.result += after - before;
    return after >= 0 && this.result > 0;
  }

  /**
   * Throws a shape anywhere, or near one of the first `among`: overlaps come in heaps, so that their number is not that of the shapes
   * in them. The first four shapes stay at the four edges.
   */
  private throwAt(rng: Rng, index: i32, among: i32): void {
    const body = this.bodies[index];
    const edge = body.radius + EDGE;
    const right = <f64>this.width - edge, bottom = <f64>this.height - edge;
    body.x = rng.range(edge, right);
    body.y = rng.range(edge, bottom);
    if (among > 0 && rng.chance(0.6)) {
      const other = this.bodies[rng.int(0, among - 1)];
      const reach = body.radius + other.radius;
      body.x = Math.min(right, Math.max(edge, other.x + rng.range(-reach, reach)));
      body.y = Math.min(bottom, Math.max(edge, other.y + rng.range(-reach, reach)));
    }
    if (index < 2) body.x = index == 0 ? edge : right;
    else if (index < 4) body.y = index == 2 ? edge : bottom;
  }

  /** How many of the first `among` shapes a shape overlaps; -1 when that would be hard to tell. */
  private overlaps(index: i32, among: i32): i32 {
    let count = 0;
    const body = this.bodies[index];
    for (let i = 0; i < among; i++) {
      if (i == index) continue;
      if (!body.isClear(this.bodies[i])) return -1;
      count += <i32>(body.gap(this.bodies[i]) < 0);
    }
    return count;
  }

  draw(scene: Scene): void {
    const paint = Paint.line(scene.style.ink, scene.style.stroke(3));
    for (let i = 0; i < this.bodies.length; i++) {
      const body = this.bodies[i];
      scene.tag(i);
      if (body.isSquare) scene.rect(body.x - body.radius, body.y - body.radius, 2 * body.radius, 2 * body.radius, paint);
      else scene.circle(body.x, body.y, body.radius, paint);
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    words.set("shapes", this.squares == 0 ? "circles" : "shapes");
    words.set("rule", " A " + (this.squares == 0 ? "circle" : "shape") + " can belong to several pairs.");
    return words.say([
      "How many pairs of {shapes} overlap?{rule}",
      "Count the pairs of {shapes} that overlap each other.{rule}",
      "Two {shapes} form a pair when their outlines cross. How many such pairs are there?{rule}",
      "What is the number of overlapping pairs of {shapes}? Three {shapes} that all overlap each other make three pairs.",
      "Suppose you join the centres of every two {shapes} that overlap by a line. How many lines do you draw?",
      "In how many ways can you choose two {shapes} that overlap each other?",
      "For every two {shapes} that overlap, make a mark. How many marks do you make?",
      "Look at which {shapes} overlap which others. How many overlapping pairs are there?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Joins the centres of each pair: every shape has to be held against the others. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.bodies.length; i++) {
      const body = this.bodies[i];
      for (let k = 0; k < i; k++) {
        const other = this.bodies[k];
        if (body.gap(other) < 0) line(scene, body.x, body.y, other.x, other.y);
      }
    }
    note(scene, this.result.toString());
  }

  /** The number of shapes that overlap another, of all shapes, and miscounts. */
  foils(): Answer[] {
    let paired = 0;
    for (let i = 0; i < this.bodies.length; i++) paired += <i32>(this.overlaps(i, this.bodies.length) > 0);
    return counts([this.result + 1, this.result - 1, paired, this.result + 2, this.bodies.length]);
  }

  /** Every shape is held against its neighbours, a step for each and one more where there are two sorts, and the pairs are counted. */
  complexity(): f64 {
    return <f64>(3 * this.bodies.length + this.result) * (1.0 + 0.005 * <f64>this.squares);
  }

  explain(): string {
    return this.result.toString() + (this.result == 1 ? " pair" : " pairs") + " of the " + this.bodies.length.toString() + (this.squares == 0 ? " circles" : " shapes") + (this.result == 1 ? " overlaps." : " overlap.");
  }
}

/** Usual radius of a shape, in canvas units. */
const RADIUS: f64 = 36;
/** Shapes that overlap need less room than shapes that do not. */
const AREA_SHARE: f64 = 0.9;
const THROWS: i32 = 200;
const STEPS: i32 = 2500;
