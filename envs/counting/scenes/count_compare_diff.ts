import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed, Words } from "../../../assembly/words";
import { Kind, Pool, ShapeScene, Thing } from "./family";

/** How many more objects of one kind are there than of another, or of several others together? */
export class CountCompareDiff extends ShapeScene {
  private most: i32 = 0;
  private fewer: i32 = 0;
  private others: i32 = 0;
  private classes: i32 = 0;
  private named: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;

  /** The larger class, then those that it is compared with. */
  private kinds: Kind[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [12, 12, 12, 13, 14, 15, 16, 17, 18, 20]);
    this.fewer = knobs.int("most in the smaller class", [4, 6, 8, 9, 10, 12, 12, 13, 16, 19]);
    this.others = knobs.int("most of no class", [0, 2, 5, 7, 9, 10, 10, 10, 10, 10]);
    this.classes = knobs.int("classes", [2, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    this.named = knobs.int("attributes named", [1, 1, 1, 2, 1, 2, 2, 2, 2, 3]);
    this.shapes = knobs.int("shapes", [1, 3, 3, 3, 4, 4, 4, 4, 5, 5]);
    this.hues = knobs.int("colours", [3, 1, 4, 4, 4, 4, 4, 5, 5, 5]);
    this.sizes = knobs.int("sizes", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, 1);
    this.result = rng.int(0, this.most);
    for (let tries = 0; this.kinds.length < this.classes; tries++) {
      if (tries == 200) return false;
      const kind = pool.kind(rng, this.named);
      if (this.isApart(kind)) this.kinds.push(kind);
    }
    const fewer = rng.int(0, this.fewer);
    this.things = [];
    for (let i = 0; i < this.result + fewer; i++) this.things.push(pool.thingOf(rng, this.kinds[0]));
    for (let i = 0; i < fewer; i++) this.things.push(pool.thingOf(rng, this.kinds[rng.int(1, this.classes - 1)]));
    const others = rng.int(0, this.others);
    for (let i = 0, tries = 0; i < others && tries < 400; tries++) {
      const thing = pool.thing(rng);
      if (this.classOf(thing) >= 0) continue;
      this.things.push(thing);
      i++;
    }
    return this.things.length > 0 && this.place(rng, this.shapes > 3);
  }

  /** Whether a kind has nothing in common with those before it. */
  private isApart(kind: Kind): bool {
    for (let i = 0; i < this.kinds.length; i++) if (this.kinds[i].meets(kind)) return false;
    return true;
  }

  private classOf(thing: Thing): i32 {
    for (let i = 0; i < this.kinds.length; i++) if (this.kinds[i].covers(thing)) return i;
    return -1;
  }

  question(words: Words): string {
    const names: string[] = [];
    for (let i = 1; i < this.kinds.length; i++) names.push(this.kinds[i].name());
    return words
      .set("more", this.kinds[0].name())
      .set("fewer", listed(names) + (names.length > 1 ? " together" : ""))
      .say([
        "How many more {more} than {fewer} are there?",
        "By how much is the number of {more} larger than the number of {fewer}?",
        "Count the {more}, and count the {fewer}. What is the first count minus the second?",
        "There are at least as many {more} as {fewer}. What is the difference between the two numbers?",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.things.length + 4.0 * <f64>this.classes + 3.0 * <f64>(this.named + this.sizes) + 0.7 * <f64>(this.others + this.fewer + this.most);
  }

  explain(): string {
    const more = this.countOf(this.kinds[0]);
    return more.toString() + " " + this.kinds[0].name() + " against " + (more - this.result).toString() + " others: " + this.result.toString() + " more.";
  }
}
