import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { ShapeScene } from "./family";
import { after, Edit } from "./parts/edit";
import { Kind, Pool, Thing } from "../../../assembly/kit/marks/thing";

/** How many objects of a kind are there after changes that the question lists? */
export class CountCounterfactual extends ShapeScene {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private edits: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private named: i32 = 0;
  private hasObjects: bool = false;
  private isLaidOut: bool = false;

  private list: Edit[] = [];
  private wanted: Kind = new Kind();
  /** The counts that come out when one of the changes is left out. */
  private leftOut: i32[] = [];

  configure(knobs: Knobs): void {
    this.edits = knobs.int("changes", [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    this.total = knobs.int("objects", [24, 27, 28, 31, 34, 37, 41, 45, 49, 55]);
    this.least = knobs.int("smallest answer", [2, 2, 3, 3, 4, 4, 5, 6, 7, 8]);
    this.most = knobs.int("largest answer", [11, 12, 13, 14, 15, 15, 16, 18, 19, 21]);
    this.shapes = knobs.int("shapes", [2, 3, 3, 3, 4, 4, 4, 5, 5, 5]);
    this.hues = knobs.int("colours", [3, 3, 3, 4, 4, 4, 4, 5, 5, 5]);
    this.sizes = knobs.int("sizes", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.named = knobs.int("most attributes of a changed kind", [1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    this.isLaidOut = knobs.from("laid out", 1);
    this.hasObjects = knobs.from("drawn objects", 2);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, 1, this.hasObjects);
    this.result = rng.int(this.least, this.most);
    const total = this.total + rng.int(-2, 2);
    // Changes that leave the count as it is are drawn again here, or few pictures would be left.
    for (let tries = 0; tries < TRIES; tries++) {
      this.wanted = pool.kind(rng, rng.int(1, this.named));
      this.list = [];
      const kinds: Kind[] = [this.wanted];
      while (this.list.length < this.edits) {
        const edit = Edit.drawn(rng, pool, this.named);
        if (!edit.concerns(this.wanted)) continue;
        this.list.push(edit);
        kinds.push(edit.kind);
      }
      if (this.everyEditCanMatter(rng, pool) && this.gather(rng, pool, total, this.result, kinds) && this.everyEditMatters()) return this.place(rng, this.total > 30, this.isLaidOut);
    }
    return false;
  }

  /** Whether for each change some object of a few counts or not because of it: finds most idle changes before there is a picture. */
  private everyEditCanMatter(rng: Rng, pool: Pool): bool {
    for (let i = 0; i < this.list.length; i++) {
      let tries = 0;
      while (true) {
        if (tries++ == WITNESSES) return false;
        const thing = rng.chance(0.5) ? pool.thingOf(rng, this.list[i].kind) : pool.thing(rng);
        if (this.isWantedWithout(thing, i) != this.isWanted(thing)) break;
      }
    }
    return true;
  }

  /** Whether another count comes out when any one of the changes is left out. */
  private everyEditMatters(): bool {
    this.leftOut = [];
    for (let i = 0; i < this.list.length; i++) {
      let count = 0;
      for (let k = 0; k < this.things.length; k++) count += <i32>this.isWantedWithout(this.things[k], i);
      if (count == this.result) return false;
      this.leftOut.push(count);
    }
    return this.countOf(this.wanted) != this.result;
  }

  protected recount(): bool {
    return super.recount() && this.everyEditMatters();
  }

  private isWantedWithout(thing: Thing, edit: i32): bool {
    const last = after(thing, this.list, edit);
    return last !== null && this.wanted.covers(last);
  }

  protected isWanted(thing: Thing): bool {
    return this.isWantedWithout(thing, -1);
  }

  question(words: Words): string {
    const steps: string[] = [];
    let removesOnly = true;
    for (let i = 0; i < this.list.length; i++) {
      steps.push(this.list[i].said());
      if (!this.list[i].removes) removesOnly = false;
    }
    return words
      .set("steps", (steps.length > 1 ? "first " : "") + steps.join(", then "))
      .set("kind", this.wanted.name())
      .set("rule", removesOnly ? "" : " Nothing else changes.")
      .say([
        "Suppose {steps}. How many {kind} are there then?{rule}",
        "Imagine that {steps}. How many {kind} does the picture show afterwards?{rule}",
        "If {steps}, how many {kind} are there in the end?{rule}",
        "The picture is changed: {steps}. What is the number of {kind} now?{rule}",
        "Say {steps}. Count the {kind} that you would see.{rule}",
        "Here is what happens: {steps}. How many {kind} are there afterwards?{rule}",
        "How many {kind} are there after the following: {steps}?{rule}",
        "Picture the scene after this: {steps}. How many {kind} would it contain?{rule}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  foils(): Answer[] {
    return counts(this.leftOut.concat([this.countOf(this.wanted), this.result + 1]));
  }

  get namesColours(): bool {
    return true;
  }

  /** Every object is followed through the changes and held against what is asked for, and what is left is counted. */
  complexity(): f64 {
    return <f64>(this.things.length * (this.edits + 1) + this.result);
  }

  explain(): string {
    const before = this.countOf(this.wanted);
    return (before == 1 ? "There is " : "There are ") + this.wanted.counted(before) + " at first and " + this.result.toString() + " in the end.";
  }
}

/** Sets of changes that are drawn before the picture is given up. */
const TRIES: i32 = 60;
/** Objects that are looked at for each change to see whether it can matter. */
const WITNESSES: i32 = 12;
