import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Shape, shapeName } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { Kind, Pool, ShapeScene, Thing } from "./family";

const enum Change {
  Remove = 0,
  Recolour = 1,
  Reshape = 2,
}

/** One change to the picture: all objects of a kind are removed, or get another colour or shape. */
class Edit {
  constructor(public change: Change, public kind: Kind, public value: i32) {}

  /** What becomes of an object; null when it is removed. */
  after(thing: Thing): Thing | null {
    if (!this.kind.covers(thing)) return thing;
    if (this.change == Change.Remove) return null;
    return new Thing(
      this.change == Change.Reshape ? this.value : thing.shape,
      this.change == Change.Recolour ? this.value : thing.hue,
      thing.size,
      thing.hollow,
    );
  }

  said(): string {
    if (this.change == Change.Remove) return "all " + this.kind.name() + " are removed";
    const becomes = this.change == Change.Recolour ? hueName(<Hue>this.value) : shapeName(<Shape>this.value);
    return "all " + this.kind.name() + " become " + becomes;
  }
}

/** How many objects of a kind are there after changes that the question lists? */
export class CountCounterfactual extends ShapeScene {
  private most: i32 = 0;
  private total: i32 = 0;
  private edits: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private named: i32 = 0;

  private list: Edit[] = [];
  private wanted: Kind = new Kind();
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.edits = knobs.int("changes", [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    this.total = knobs.int("objects", [16, 18, 19, 21, 24, 24, 28, 33, 34, 40]);
    this.most = knobs.int("largest answer", [12, 13, 13, 14, 15, 15, 16, 18, 19, 21]);
    this.shapes = knobs.int("shapes", [2, 3, 3, 3, 4, 4, 4, 5, 5, 6]);
    this.hues = knobs.int("colours", [3, 3, 3, 4, 4, 4, 5, 5, 5, 6]);
    this.sizes = knobs.int("sizes", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.named = knobs.int("most attributes of a changed kind", [1, 1, 1, 2, 2, 2, 2, 2, 2, 3]);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, 1);
    this.result = rng.int(1, this.most);
    const total = this.total + rng.int(-2, 2);
    // A change that has nothing to do with the question is drawn again here, or few pictures would be left.
    for (let tries = 0; tries < TRIES; tries++) {
      this.wanted = pool.kind(rng, rng.int(1, this.named));
      this.list = [];
      const kinds: Kind[] = [this.wanted];
      while (this.list.length < this.edits) {
        const edit = this.edit(rng, pool);
        if (!this.matters(edit)) continue;
        this.list.push(edit);
        kinds.push(edit.kind);
      }
      if (this.gather(rng, pool, total, this.result, kinds) && this.everyEditMatters()) return this.place(rng, this.total > 20);
    }
    return false;
  }

  private edit(rng: Rng, pool: Pool): Edit {
    const change = <Change>rng.int(0, 2);
    const kind = pool.kind(rng, rng.int(1, this.named));
    let value = 0;
    if (change == Change.Recolour) {
      value = rng.pick<i32>(pool.hues);
      while (value == kind.hue) value = rng.pick<i32>(pool.hues);
    } else if (change == Change.Reshape) {
      value = rng.pick<i32>(pool.shapes);
      while (value == kind.shape) value = rng.pick<i32>(pool.shapes);
    }
    return new Edit(change, kind, value);
  }

  /** Whether a change has to do with what is asked for. */
  private matters(edit: Edit): bool {
    return (
      edit.kind.meets(this.wanted) ||
      (edit.change == Change.Recolour && edit.value == this.wanted.hue) ||
      (edit.change == Change.Reshape && edit.value == this.wanted.shape)
    );
  }

  /** Whether each change changes an object, and one of them changes the count. */
  private everyEditMatters(): bool {
    for (let i = 0; i < this.list.length; i++) {
      let count = 0;
      for (let k = 0; k < this.things.length; k++) {
        const thing = this.after(this.things[k], i);
        count += <i32>(thing !== null && this.list[i].kind.covers(thing));
      }
      if (count == 0) return false;
    }
    return this.countOf(this.wanted) != this.result;
  }

  /** An object after the first changes; null when it is gone. */
  private after(thing: Thing, changes: i32): Thing | null {
    let result: Thing | null = thing;
    for (let i = 0; i < changes && result !== null; i++) result = this.list[i].after(result);
    return result;
  }

  protected isWanted(thing: Thing): bool {
    const last = this.after(thing, this.list.length);
    return last !== null && this.wanted.covers(last);
  }

  question(words: Words): string {
    const steps: string[] = [];
    for (let i = 0; i < this.list.length; i++) steps.push(this.list[i].said());
    return words
      .set("steps", steps.join("; then "))
      .set("order", steps.length > 1 ? " The changes happen in this order, each to what the ones before left." : "")
      .set("kind", this.wanted.name())
      .say([
        "Suppose that {steps}. How many {kind} are there then?{order}",
        "Imagine these changes: {steps}. How many {kind} would the picture show afterwards?{order}",
        "If {steps}, how many {kind} will there be at the end?{order}",
        "The picture is changed: {steps}. What is the number of {kind} in the changed picture?{order}",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.things.length * (1.0 + 0.35 * <f64>(this.edits - 1)) + 3.0 * <f64>(this.named + this.sizes);
  }

  explain(): string {
    return this.countOf(this.wanted).toString() + " " + this.wanted.name() + " before the changes, " + this.result.toString() + " after them.";
  }
}

/** Sets of changes that are drawn before the picture is given up. */
const TRIES: i32 = 40;
