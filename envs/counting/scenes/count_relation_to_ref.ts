import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Placement } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { listed, Words } from "../../../assembly/words";
import { EDGE, GAP, Pool, ShapeScene, Thing } from "./family";

const enum Likeness {
  Any = 0,
  Same = 1,
  Other = 2,
}

/** How many objects lie on some side of the ringed object, and are like it or unlike it in what the question names? */
export class CountRelationToRef extends ShapeScene {
  private most: i32 = 0;
  private others: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private isCorner: bool = false;
  private likeHue: Likeness = Likeness.Any;
  private likeShape: Likeness = Likeness.Any;

  private ring: Thing = new Thing(0, 0, 0, 0);
  /** -1 left, 1 right, 0 either; -1 above, 1 below, 0 either. */
  private sideX: i32 = 0;
  private sideY: i32 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [10, 10, 11, 11, 11, 11, 11, 11, 12, 12]);
    this.others = knobs.int("objects that do not count", [5, 9, 12, 14, 15, 18, 22, 24, 28, 33]);
    this.shapes = knobs.int("shapes", [2, 3, 3, 4, 3, 3, 4, 4, 5, 5]);
    this.hues = knobs.int("colours", [1, 2, 3, 3, 3, 3, 4, 4, 4, 5]);
    this.isCorner = knobs.word("sides named", ["one", "one", "one", "two", "one", "one", "two", "two", "two", "two"]) == "two";
    const colour = knobs.word("colour", ["any", "any", "same", "any", "same", "other", "same", "same", "same", "other"]);
    const shape = knobs.word("shape", ["any", "any", "any", "any", "other", "same", "any", "other", "same", "same"]);
    this.likeHue = likeness(colour);
    this.likeShape = likeness(shape);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, 1, 1);
    this.result = rng.int(0, this.most);
    const others = this.others + rng.int(-2, 2);
    this.sideX = rng.int(0, 1) * 2 - 1;
    this.sideY = rng.int(0, 1) * 2 - 1;
    if (!this.isCorner) {
      if (rng.int(0, 1) == 0) this.sideX = 0;
      else this.sideY = 0;
    }
    // The object stays near the middle, so that its place says nothing about how many lie beside it.
    this.ring = pool.thing(rng);
    this.ring.x = rng.range(0.38, 0.62) * <f64>this.width;
    this.ring.y = rng.range(0.38, 0.62) * <f64>this.height;
    const placed = new Placement(GAP);
    placed.put(this.ring.x, this.ring.y, this.ring.radius + RING);
    this.things = [];
    const total = this.result + others;
    for (let i = 0; i < total; i++) {
      const counts = i < this.result;
      const thing = pool.thing(rng);
      let right = counts ? this.sideX : rng.int(0, 1) * 2 - 1;
      let below = counts ? this.sideY : rng.int(0, 1) * 2 - 1;
      if (counts && this.sideX == 0) right = rng.int(0, 1) * 2 - 1;
      if (counts && this.sideY == 0) below = rng.int(0, 1) * 2 - 1;
      const isThere = (this.sideX == 0 || right == this.sideX) && (this.sideY == 0 || below == this.sideY);
      if (counts != (isThere && this.isLike(thing))) {
        i--;
        continue;
      }
      if (!this.putBeside(rng, placed, thing, right, below)) return false;
      this.things.push(thing);
    }
    rng.shuffle<Thing>(this.things);
    return true;
  }

  /** Places an object in one of the four corners around the ringed one, clearly off its row and column where that matters. */
  private putBeside(rng: Rng, placed: Placement, thing: Thing, right: i32, below: i32): bool {
    const radius = thing.radius;
    const clearX = this.sideX == 0 ? 0.0 : CLEAR;
    const clearY = this.sideY == 0 ? 0.0 : CLEAR;
    const left = right < 0 ? EDGE : this.ring.x + clearX - radius;
    const top = below < 0 ? EDGE : this.ring.y + clearY - radius;
    const width = right < 0 ? this.ring.x - clearX + radius - left : <f64>this.width - EDGE - left;
    const height = below < 0 ? this.ring.y - clearY + radius - top : <f64>this.height - EDGE - top;
    if (!placed.throwInto(rng, radius, left, top, width, height)) return false;
    thing.x = placed.x[placed.x.length - 1];
    thing.y = placed.y[placed.y.length - 1];
    return true;
  }

  private isLike(thing: Thing): bool {
    return (
      (this.likeHue == Likeness.Any || (thing.hue == this.ring.hue) == (this.likeHue == Likeness.Same)) &&
      (this.likeShape == Likeness.Any || (thing.shape == this.ring.shape) == (this.likeShape == Likeness.Same))
    );
  }

  draw(scene: Scene): void {
    const style = scene.style;
    this.things.push(this.ring);
    super.draw(scene);
    this.things.pop();
    scene.circle(this.ring.x, this.ring.y, this.ring.radius + RING, Paint.line(style.ink, style.stroke(4)));
  }

  question(words: Words): string {
    const conditions: string[] = [];
    if (this.sideX != 0) conditions.push(this.sideX < 0 ? "are to the left of it" : "are to the right of it");
    if (this.sideY != 0) conditions.push(this.sideY < 0 ? "are higher up than it" : "are lower down than it");
    if (this.likeHue != Likeness.Any) conditions.push(this.likeHue == Likeness.Same ? "have the same colour as it" : "have another colour than it");
    if (this.likeShape != Likeness.Any) conditions.push(this.likeShape == Likeness.Same ? "have the same shape as it" : "have another shape than it");
    return words.set("conditions", listed(conditions)).say([
      "One shape has a ring around it. How many other shapes {conditions}? Compare the centres of the shapes.",
      "Compare every other shape with the ringed shape, centre against centre. How many {conditions}?",
      "Look at the shape inside the ring. Count the other shapes that {conditions}, going by their centres.",
      "What is the number of shapes that {conditions}, where \"it\" is the ringed shape? Positions are those of the centres; the ringed shape itself does not count.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    const asked = <f64>(<i32>this.isCorner + <i32>(this.likeHue != Likeness.Any) + <i32>(this.likeShape != Likeness.Any));
    return <f64>this.things.length + 4.0 * asked;
  }

  explain(): string {
    return this.result.toString() + " of the " + this.things.length.toString() + " other shapes meet every condition.";
  }
}

/** Between a ringed object and its ring, in canvas units. */
const RING: f64 = 10;
/** Least distance between the centres in a direction that is asked for. */
const CLEAR: f64 = 16;

function likeness(word: string): Likeness {
  return word == "same" ? Likeness.Same : word == "other" ? Likeness.Other : Likeness.Any;
}
