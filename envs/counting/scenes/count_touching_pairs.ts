import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** A circle, or an upright square with sides of twice the radius. */
class Body {
  constructor(public x: f64, public y: f64, public radius: f64, public isSquare: bool) {}

  /** How far two bodies are apart; negative where they overlap, by how deep. */
  gap(other: Body): f64 {
    const dx = Math.abs(this.x - other.x);
    const dy = Math.abs(this.y - other.y);
    if (!this.isSquare && !other.isSquare) return Math.sqrt(dx * dx + dy * dy) - this.radius - other.radius;
    const reach = this.radius + other.radius;
    if (this.isSquare && other.isSquare) return Math.max(dx, dy) - reach;
    const half = this.isSquare ? this.radius : other.radius;
    const outX = Math.max(0, dx - half);
    const outY = Math.max(0, dy - half);
    return Math.sqrt(outX * outX + outY * outY) - (reach - half);
  }

  /** Whether a body neither nearly touches another one nor lies (almost) inside it. */
  isClear(other: Body): bool {
    const dx = this.x - other.x;
    const dy = this.y - other.y;
    const inner = Math.max(this.radius, other.radius) * 0.8;
    return Math.abs(this.gap(other)) >= MARGIN && dx * dx + dy * dy >= inner * inner;
  }
}

/** How many pairs of shapes overlap? */
export class CountTouchingPairs extends Environment {
  private most: i32 = 0;
  private count: i32 = 0;
  private radius: i32 = 0;
  private squares: i32 = 0;

  private bodies: Body[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("shapes", [9, 10, 11, 12, 13, 15, 16, 18, 20, 22]);
    this.most = knobs.int("largest answer", [9, 10, 11, 12, 13, 14, 16, 18, 20, 23]);
    this.radius = knobs.int("radius", [58, 56, 54, 52, 50, 47, 46, 44, 42, 41]);
    this.squares = knobs.int("percent of squares", [0, 0, 0, 15, 30, 40, 50, 50, 50, 50]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(0, this.most);
    const count = this.count + rng.int(-1, 1);
    for (let i = 0; i < count; i++) {
      this.bodies.push(new Body(0, 0, <f64>this.radius * rng.range(0.82, 1.14), rng.int(1, 100) <= this.squares));
    }
    return this.spread(rng) && this.steer(rng);
  }

  /** Gives every shape a place; false when there was no room. */
  private spread(rng: Rng): bool {
    for (let i = 0; i < this.bodies.length; i++) {
      let throws = 0;
      do {
        this.throwAt(rng, this.bodies[i]);
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
      this.throwAt(rng, body);
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

  private throwAt(rng: Rng, body: Body): void {
    const edge = body.radius + EDGE;
    body.x = rng.range(edge, <f64>this.width - edge);
    body.y = rng.range(edge, <f64>this.height - edge);
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
      if (body.isSquare) scene.rect(body.x - body.radius, body.y - body.radius, 2 * body.radius, 2 * body.radius, paint);
      else scene.circle(body.x, body.y, body.radius, paint);
    }
  }

  question(words: Words): string {
    return words.say([
      "How many pairs of shapes overlap? Three shapes that all overlap each other make three pairs.",
      "Count the pairs of shapes that overlap each other. One shape may belong to several pairs.",
      "Two shapes form a pair when their outlines cross. How many such pairs are there? A shape can belong to more than one pair.",
      "What is the number of overlapping pairs of shapes? Every two shapes that overlap count as one pair, whatever else overlaps them.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.bodies.length * 2.0 + <f64>this.result + 0.1 * <f64>this.squares;
  }

  explain(): string {
    return this.result.toString() + " pairs of the " + this.bodies.length.toString() + " shapes overlap.";
  }
}

/** Free room along the edges, in canvas units. */
const EDGE: f64 = 20;
/** Least gap between shapes that do not overlap, and least depth of an overlap. */
const MARGIN: f64 = 11;
const THROWS: i32 = 200;
const STEPS: i32 = 2500;
