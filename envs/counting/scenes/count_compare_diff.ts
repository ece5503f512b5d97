import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed, Words } from "../../../assembly/words";
import { ShapeScene } from "./family";
import { Kind, Pool, Thing } from "../../../assembly/kit/marks/thing";

/** How many more objects of one kind are there than of another, or of several others together? */
export class CountCompareDiff extends ShapeScene {
  private least: i32 = 0;
  private most: i32 = 0;
  private fewest: i32 = 0;
  private fewer: i32 = 0;
  private total: i32 = 0;
  private classes: i32 = 0;
  private named: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private hasObjects: bool = false;
  private isLaidOut: bool = false;

  /** The larger class, then those that it is compared with. */
  private kinds: Kind[] = [];

  configure(knobs: Knobs): void {
    this.classes = knobs.int("classes", [2, 2, 2, 3, 2, 3, 3, 3, 4, 4]);
    this.named = knobs.int("attributes named", [1, 1, 1, 1, 2, 2, 2, 2, 2, 3]);
    this.least = knobs.int("smallest answer", [1, 1, 1, 2, 2, 2, 3, 3, 4, 5]);
    this.most = knobs.int("largest answer", [10, 11, 11, 12, 13, 13, 14, 14, 15, 16]);
    this.fewest = knobs.int("fewest in the smaller class", [1, 2, 3, 4, 4, 5, 6, 7, 8, 9]);
    this.fewer = knobs.int("most in the smaller class", [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    this.total = knobs.int("objects", [34, 39, 43, 47, 50, 52, 55, 57, 60, 63]);
    this.shapes = knobs.int("shapes", [1, 3, 3, 4, 4, 4, 4, 5, 5, 6]);
    this.hues = knobs.int("colours", [3, 1, 4, 4, 4, 4, 5, 5, 6, 6]);
    this.sizes = knobs.int("sizes", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
    this.isLaidOut = knobs.from("laid out", 1);
    this.hasObjects = knobs.from("drawn objects", 2);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, 1, this.hasObjects);
    this.result = rng.int(this.least, this.most);
    for (let tries = 0; this.kinds.length < this.classes; tries++) {
      if (tries == 200) return false;
      const kind = pool.kind(rng, this.named);
      if (this.isApart(kind)) this.kinds.push(kind);
    }
    const fewer = rng.int(this.fewest, this.fewer);
    const total = this.total + rng.int(-2, 2);
    for (let i = 0; i < this.result + fewer; i++) this.things.push(pool.thingOf(rng, this.kinds[0]));
    for (let i = 0; i < fewer; i++) {
      // Each class has an object at least, where there are enough.
      this.things.push(pool.thingOf(rng, this.kinds[1 + (i < this.classes - 1 ? i : rng.int(0, this.classes - 2))]));
    }
    for (let tries = 0; this.things.length < total; tries++) {
      if (tries == 800) return false;
      const thing = pool.thing(rng);
      if (!this.isWanted(thing)) this.things.push(thing);
    }
    return this.place(rng, this.shapes > 3, this.isLaidOut);
  }

  /** Whether a kind has nothing in common with those before it. */
  private isApart(kind: Kind): bool {
    for (let i = 0; i < this.kinds.length; i++) if (this.kinds[i].meets(kind)) return false;
    return true;
  }

  protected isWanted(thing: Thing): bool {
    for (let i = 0; i < this.kinds.length; i++) if (this.kinds[i].covers(thing)) return true;
    return false;
  }

  protected recount(): bool {
    this.result = this.countOf(this.kinds[0]);
    for (let i = 1; i < this.kinds.length; i++) {
      const count = this.countOf(this.kinds[i]);
      if (count == 0) return false;
      this.result -= count;
    }
    return this.result > 0;
  }

  /** The classes that the first is compared with. */
  private others(): string {
    const names: string[] = [];
    for (let i = 1; i < this.kinds.length; i++) names.push(this.kinds[i].name());
    return listed(names) + (names.length > 1 ? " together" : "");
  }

  question(words: Words): string {
    return words.set("more", this.kinds[0].name()).set("fewer", this.others()).say([
      "How many more {more} than {fewer} are there?",
      "By how much is the number of {more} larger than the number of {fewer}?",
      "Count the {more}, then count the {fewer}. What is the difference?",
      "There are more {more} than {fewer}. How many more?",
      "Tell me how many more {more} than {fewer} you can see.",
      "What do you get if you subtract the number of {fewer} from the number of {more}?",
      "How many {more} would have to be taken away to leave as many as there are {fewer}?",
      "The {more} outnumber the {fewer}. By how many?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  foils(): Answer[] {
    const first = this.countOf(this.kinds[0]);
    return counts([first, 2 * first - this.result, first - this.countOf(this.kinds[1]), this.result + 1, this.result - 1]);
  }

  get namesColours(): bool {
    return true;
  }

  /** Every object is held against every class in each attribute that is named, and the classes are counted. */
  complexity(): f64 {
    const first = this.countOf(this.kinds[0]);
    return <f64>(this.things.length * this.classes * this.named + 2 * first - this.result);
  }

  explain(): string {
    const first = this.countOf(this.kinds[0]);
    return (
      "There are " + first.toString() + " " + this.kinds[0].name() + ", and there are " + (first - this.result).toString() + " " + this.others() +
      ": " + this.result.toString() + " more."
    );
  }
}
