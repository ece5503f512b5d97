import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { ShapeScene } from "./family";
import { Attribute, ATTRIBUTES, Kind, Pool, Thing } from "../../../assembly/kit/marks/thing";

/** How many objects of one kind are in the picture? The kind is a shape, a colour, a size, a filling, or several at once. */
export class CountShapeColour extends ShapeScene {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private fillings: i32 = 0;
  private asksShape: bool = false;
  private asksHue: bool = false;
  private likeness: i32 = 0;
  private hasObjects: bool = false;
  private isTurned: bool = false;
  private isLaidOut: bool = false;

  private wanted: Kind = new Kind();

  configure(knobs: Knobs): void {
    this.least = knobs.int("smallest answer", [2, 2, 3, 3, 4, 5, 6, 7, 9, 11]);
    this.most = knobs.int("largest answer", [11, 13, 14, 15, 16, 18, 20, 22, 25, 29]);
    this.total = knobs.int("objects", [24, 28, 30, 32, 35, 39, 43, 47, 51, 56]);
    this.asksShape = knobs.flag("asks for the shape", [false, true, true, true, true, true, true, true, true, true]);
    this.asksHue = knobs.flag("asks for the colour", [true, false, true, true, true, true, true, true, true, true]);
    this.sizes = knobs.int("sizes asked for", [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    this.fillings = knobs.int("fillings asked for", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.shapes = knobs.int("shapes", [1, 2, 2, 3, 3, 4, 4, 5, 6, 7]);
    this.hues = knobs.int("colours", [2, 2, 2, 3, 4, 4, 5, 5, 6, 7]);
    this.likeness = knobs.int("percent of foils that miss by one attribute", [0, 0, 0, 20, 30, 40, 50, 60, 70, 85]);
    this.isLaidOut = knobs.from("laid out", 1);
    this.hasObjects = knobs.from("drawn objects", 2);
    this.isTurned = knobs.from("turned", 3);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, this.fillings, this.hasObjects);
    this.result = rng.int(this.least, this.most);
    // The total varies on its own, so that it says nothing about the answer.
    const total = this.total + rng.int(-2, 2);
    const asked: i32[] = [];
    if (this.asksShape) asked.push(Attribute.Shape);
    if (this.asksHue) asked.push(Attribute.Hue);
    if (this.sizes > 1) asked.push(Attribute.Size);
    if (this.fillings > 1) asked.push(Attribute.Filling);
    for (let i = 0; i < asked.length; i++) this.wanted.ask(asked[i], pool.value(rng, asked[i]));
    while (this.things.length < total) {
      const foil = this.things.length - this.result;
      if (foil < 0) {
        this.things.push(pool.thingOf(rng, this.wanted));
      } else if (foil < asked.length || rng.int(1, 100) <= this.likeness) {
        // Whatever is asked for, some object lacks that alone.
        this.things.push(pool.nearMiss(rng, this.wanted, foil < asked.length ? asked[foil] : rng.pick<i32>(asked)));
      } else {
        const thing = pool.thing(rng);
        if (!this.isWanted(thing)) this.things.push(thing);
      }
    }
    return this.place(rng, this.isTurned, this.isLaidOut);
  }

  protected isWanted(thing: Thing): bool {
    return this.wanted.covers(thing);
  }

  question(words: Words): string {
    return words
      .set("kind", this.wanted.name())
      .set("one", this.wanted.singular())
      .say([
        "How many {kind} are there in the picture?", "Count the {kind}.", "What is the number of {kind} shown?", "How many {kind} can you see?",
        "Of all the objects here, how many are {kind}?", "Tell me how many {kind} there are.", "State how many {kind} the figure contains.",
        "Suppose you tick every {one} in the image. How many ticks do you make?",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** What is counted when one of the attributes is overlooked. */
  foils(): Answer[] {
    const values: i32[] = [this.result - 1, this.result + 1];
    for (let a = 0; a < ATTRIBUTES; a++) if (this.wanted.asks(a)) values.push(this.countOf(this.wanted.without(a)));
    return counts(values);
  }

  get namesColours(): bool {
    return true;
  }

  /** Every object is looked at for each attribute that is asked for, and what is left is counted. */
  complexity(): f64 {
    return <f64>(this.things.length * this.wanted.named + this.result);
  }

  explain(): string {
    return "There are " + this.wanted.counted(this.result) + " among the " + this.things.length.toString() + " objects.";
  }
}
