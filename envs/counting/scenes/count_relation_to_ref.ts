import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { EDGE, GAP, ShapeScene } from "./family";
import { areaFor, canvasFor } from "../../../assembly/kit/marks/canvas";
import { drawThing, Pool, Thing } from "../../../assembly/kit/marks/thing";

const enum Likeness {
  Any = 0,
  Same = 1,
  Other = 2,
}

const LIKENESSES: StaticArray<string> = ["any", "the same", "another"];

/** How many objects lie on some side of the ringed object, and are like it or unlike it in what the question names? */
export class CountRelationToRef extends ShapeScene {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sides: i32 = 0;
  private likeHue: Likeness = Likeness.Any;
  private likeShape: Likeness = Likeness.Any;
  private hasObjects: bool = false;

  private ringed: Thing = new Thing(0, 0, 0, 0);
  /** -1 left, 1 right, 0 either; -1 above, 1 below, 0 either. */
  private sideX: i32 = 0;
  private sideY: i32 = 0;

  configure(knobs: Knobs): void {
    this.sides = knobs.int("sides named", [1, 1, 1, 2, 1, 1, 2, 2, 2, 2]);
    this.likeHue = <Likeness>knobs.choice("colour", LIKENESSES, [0, 0, 1, 0, 1, 2, 1, 1, 1, 2]);
    this.likeShape = <Likeness>knobs.choice("shape", LIKENESSES, [0, 0, 0, 0, 2, 1, 0, 2, 1, 1]);
    this.total = knobs.int("objects", [24, 26, 28, 31, 33, 36, 40, 44, 49, 57]);
    this.least = knobs.int("smallest answer", [1, 2, 2, 2, 2, 3, 3, 4, 4, 5]);
    this.most = knobs.int("largest answer", [11, 12, 13, 13, 13, 14, 15, 16, 16, 18]);
    this.shapes = knobs.int("shapes", [2, 3, 3, 4, 3, 3, 4, 4, 5, 5]);
    this.hues = knobs.int("colours", [1, 2, 3, 3, 3, 3, 4, 4, 4, 5]);
    this.hasObjects = knobs.from("drawn objects", 1);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, 1, 1, this.hasObjects);
    this.result = rng.int(this.least, this.most);
    const total = this.total + rng.int(-2, 2);
    this.sideX = rng.int(0, 1) * 2 - 1;
    this.sideY = rng.int(0, 1) * 2 - 1;
    if (this.sides == 1) {
      if (rng.int(0, 1) == 0) this.sideX = 0;
      else this.sideY = 0;
    }
    this.ringed = pool.thing(rng);
    for (let i = 0; i < total; i++) this.things.push(this.other(rng, pool, i - this.result));
    return this.spread(rng);
  }

  /** One of the other objects, which counts if `foil` is negative; the first foils each fail in one thing that is asked for. */
  private other(rng: Rng, pool: Pool, foil: i32): Thing {
    while (true) {
      const thing = pool.thing(rng);
      thing.x = rng.int(0, 1) * 2 - 1;
      thing.y = rng.int(0, 1) * 2 - 1;
      const failures = this.failures(thing);
      if (foil < 0 ? failures == 0 : foil < NEAR_MISSES * this.conditions ? failures == 1 << this.condition(foil % this.conditions) : failures != 0) return thing;
    }
  }

  /** How many things are asked for. */
  private get conditions(): i32 {
    return this.sides + <i32>(this.likeHue != Likeness.Any) + <i32>(this.likeShape != Likeness.Any);
  }

  /** The index-th of the things that are asked for: a bit of `failures`. */
  private condition(index: i32): i32 {
    let left = index;
    for (let bit = 0; bit < 3; bit++) {
      const isAsked = bit == 0 ? this.sideX != 0 : bit == 1 ? this.sideY != 0 : this.likeHue != Likeness.Any;
      if (isAsked && left-- == 0) return bit;
    }
    return 3;
  }

  /** What of the things that are asked for an object lacks, a bit each; its side is a sign of its x and its y. */
  private failures(thing: Thing): i32 {
    const sameHue = thing.hue == this.ringed.hue, sameShape = thing.shape == this.ringed.shape;
    return (
      <i32>(this.sideX != 0 && (thing.x > this.ringed.x) != (this.sideX > 0)) |
      (<i32>(this.sideY != 0 && (thing.y > this.ringed.y) != (this.sideY > 0)) << 1) |
      (<i32>(this.likeHue != Likeness.Any && sameHue != (this.likeHue == Likeness.Same)) << 2) |
      (<i32>(this.likeShape != Likeness.Any && sameShape != (this.likeShape == Likeness.Same)) << 3)
    );
  }

  /** Fixes the canvas and gives every object a place on its side of the ringed one; false when there was no room. */
  private spread(rng: Rng): bool {
    const canvas = canvasFor(1.6 * areaFor(this.things.length, this.ringed.radius, GAP), EDGE, 0, rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    const placed = new Placement(GAP);
    // The ringed object stays near the middle, so that its place says nothing about how many lie beside it.
    const x = rng.range(0.38, 0.62) * <f64>this.width, y = rng.range(0.38, 0.62) * <f64>this.height;
    placed.put(x, y, this.ringed.radius + RING);
    for (let i = 0; i < this.things.length; i++) {
      const thing = this.things[i];
      const radius = thing.radius;
      // Clearly off the ringed object's row and column where that matters.
      const clearX = this.sideX == 0 ? 0.0 : CLEAR - radius, clearY = this.sideY == 0 ? 0.0 : CLEAR - radius;
      const left = thing.x < 0 ? EDGE : x + clearX, right = thing.x < 0 ? x - clearX : <f64>this.width - EDGE;
      const top = thing.y < 0 ? EDGE : y + clearY, bottom = thing.y < 0 ? y - clearY : <f64>this.height - EDGE;
      if (!placed.throwInto(rng, radius, left, top, right - left, bottom - top)) return false;
    }
    placed.fill(EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE);
    this.ringed.x = placed.x[0];
    this.ringed.y = placed.y[0];
    for (let i = 0; i < this.things.length; i++) {
      this.things[i].x = placed.x[i + 1];
      this.things[i].y = placed.y[i + 1];
    }
    rng.shuffle<Thing>(this.things);
    return true;
  }

  protected isWanted(thing: Thing): bool {
    return this.failures(thing) == 0;
  }

  draw(scene: Scene): void {
    super.draw(scene);
    scene.tag(this.things.length);
    drawThing(scene, this.ringed);
    scene.circle(this.ringed.x, this.ringed.y, this.ringed.radius + RING, Paint.line(scene.style.ink, scene.style.stroke(4)));
    scene.tag(-1);
  }

  question(words: Words): string {
    const like = this.like();
    return words
      .set("place", this.where())
      .set("having", like == "" ? "" : " and have " + like)
      .set("with", like == "" ? "" : " with " + like)
      .set("has", like == "" ? "" : " and has " + like)
      .set("rule", " Go by the centres of the objects.")
      .say([
        "How many objects are {place} than the ringed object{having}?{rule}",
        "One object has a ring around it. How many objects{with} are {place} than that one?{rule}",
        "Count the objects that are {place} than the one in the ring{having}.{rule}",
        "Compare every object with the ringed one. How many are {place}{having}?{rule}",
        "What is the number of objects{with} that lie {place} than the object in the ring?{rule}",
        "Find the ringed object. How many of the others are {place} than it is{having}?{rule}",
        "An object counts if it is {place} than the ringed one{has}. How many count?{rule}",
        "Starting from the object inside the ring, how many objects{with} can you find that are {place}?{rule}",
      ]);
  }

  /** "farther left and higher up". */
  private where(): string {
    const places: string[] = [];
    if (this.sideX != 0) places.push(this.sideX < 0 ? "farther left" : "farther right");
    if (this.sideY != 0) places.push(this.sideY < 0 ? "higher up" : "lower down");
    return listed(places);
  }

  /** "the same colour but a different shape"; nothing where neither matters. */
  private like(): string {
    const likes: string[] = [];
    if (this.likeHue != Likeness.Any) likes.push(this.likeHue == Likeness.Same ? "the same colour" : "a different colour");
    if (this.likeShape != Likeness.Any) likes.push(this.likeShape == Likeness.Same ? "the same shape" : "a different shape");
    return listed(likes, (this.likeHue == Likeness.Other) != (this.likeShape == Likeness.Other) ? "but" : "and");
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  solution(scene: Scene): void {
    point(scene, this.things.length);
    super.solution(scene);
  }

  /** What is counted when one condition is overlooked. */
  foils(): Answer[] {
    const values: i32[] = [this.result + 1, this.result - 1];
    for (let k = 0; k < this.conditions; k++) {
      const bit = 1 << this.condition(k);
      let count = 0;
      for (let i = 0; i < this.things.length; i++) count += <i32>((this.failures(this.things[i]) & ~bit) == 0);
      values.push(count);
    }
    return counts(values);
  }

  get needsUpright(): bool {
    return true;
  }

  /** Every object is held against the ringed one for each condition, and what is left is counted. */
  complexity(): f64 {
    return <f64>(this.things.length * this.conditions + this.result);
  }

  explain(): string {
    const like = this.like();
    const one = this.result == 1;
    return (
      this.result.toString() + (one ? " object is " : " objects are ") + this.where() + " than the ringed one" + (like == "" ? "" : (one ? " and has " : " and have ") + like) + "."
    );
  }
}

/** Between a ringed object and its ring, in canvas units. */
const RING: f64 = 10;
/** Least distance between the centres in a direction that is asked for, in canvas units. */
const CLEAR: f64 = 16;
/** Objects that fail in one condition alone, for each condition. */
const NEAR_MISSES: i32 = 2;
