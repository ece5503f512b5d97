import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Scene } from "../../../assembly/scene/scene";
import { HUES } from "../../../assembly/scene/style";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { SHAPES } from "../../../assembly/kit/marks/shape";
import { Words } from "../../../assembly/words";
import { Kind, ShapeScene, Thing } from "./family";

/** How many objects of one kind are in the picture? The kind is a shape, a colour, a size, a filling, or several at once. */
export class CountShapeColour extends ShapeScene {
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private fillings: i32 = 0;
  private asksShape: bool = false;
  private asksHue: bool = false;
  private likeness: i32 = 0;
  private isTurned: bool = false;

  private wanted: Kind = new Kind();
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [12, 12, 13, 14, 15, 16, 17, 19, 21, 24]);
    this.total = knobs.int("objects", [16, 18, 20, 23, 26, 30, 36, 42, 50, 58]);
    this.asksShape = knobs.flag("asks for the shape", [false, true, true, true, true, true, true, true, true, true]);
    this.asksHue = knobs.flag("asks for the colour", [true, false, true, true, true, true, true, true, true, true]);
    this.shapes = knobs.int("shapes", [1, 2, 2, 3, 3, 4, 4, 5, 5, 6]);
    this.hues = knobs.int("colours", [2, 3, 2, 3, 4, 4, 5, 5, 6, 6]);
    this.sizes = knobs.int("sizes asked for", [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    this.fillings = knobs.int("fillings asked for", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.likeness = knobs.int("percent of foils that miss by one attribute", [0, 0, 0, 0, 30, 30, 50, 50, 70, 85]);
    this.isTurned = knobs.from("turned shapes", 3);
  }

  sample(rng: Rng): bool {
    const shapes = rng.sample(this.shapes, SHAPES);
    const hues = rng.sample(this.hues, HUES);
    this.result = rng.int(1, this.most);
    // The total varies on its own, so that it says nothing about the answer.
    const total = this.total + rng.int(-2, 2);
    const target = new Thing(rng.pick<i32>(shapes), rng.pick<i32>(hues), rng.int(0, this.sizes - 1), rng.int(0, this.fillings - 1));
    this.wanted = new Kind(
      this.asksShape ? target.shape : -1,
      this.asksHue ? target.hue : -1,
      this.sizes > 1 ? target.size : -1,
      this.fillings > 1 ? target.hollow : -1,
    );
    this.things = [];
    while (this.things.length < total) {
      const isTarget = this.things.length < this.result;
      const base = isTarget || rng.int(1, 100) <= this.likeness;
      const thing = new Thing(
        base ? target.shape : rng.pick<i32>(shapes),
        base ? target.hue : rng.pick<i32>(hues),
        base && this.sizes > 1 ? target.size : rng.int(0, this.sizes - 1),
        base && this.fillings > 1 ? target.hollow : rng.int(0, this.fillings - 1),
      );
      if (isTarget) {
        if (!this.asksShape) thing.shape = rng.pick<i32>(shapes);
        if (!this.asksHue) thing.hue = rng.pick<i32>(hues);
      } else if (base) {
        this.alter(rng, thing, shapes, hues);
      }
      if (this.wanted.covers(thing) == isTarget) this.things.push(thing);
    }
    return this.place(rng, this.isTurned);
  }

  /** Changes one of the attributes that are asked for. */
  private alter(rng: Rng, thing: Thing, shapes: i32[], hues: i32[]): void {
    const attribute = rng.int(0, 3);
    if (attribute == 0 && this.asksShape) thing.shape = rng.pick<i32>(shapes);
    else if (attribute == 1 && this.asksHue) thing.hue = rng.pick<i32>(hues);
    else if (attribute == 2 && this.sizes > 1) thing.size = 1 - thing.size;
    else if (attribute == 3 && this.fillings > 1) thing.hollow = 1 - thing.hollow;
  }

  question(words: Words): string {
    return words
      .set("kind", this.wanted.name())
      .say(["How many {kind} are there in the picture?", "Count the {kind}. How many are there?", "What is the number of {kind} shown?", "How many {kind} can you see?"]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  solution(scene: Scene): void {
    this.ringAll(scene, this.wanted);
  }

  complexity(): f64 {
    const asked = <i32>this.asksShape + <i32>this.asksHue + (this.sizes - 1) + (this.fillings - 1);
    return <f64>this.things.length * (1.0 + 0.4 * <f64>(asked - 1)) + 0.1 * <f64>this.likeness;
  }

  explain(): string {
    return this.result.toString() + " of the " + this.things.length.toString() + " objects are " + this.wanted.name() + ".";
  }
}
