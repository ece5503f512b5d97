import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, ring } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { ShapeScene } from "./family";
import { Pool, Thing } from "../../../assembly/kit/marks/thing";

const enum Rule {
  All = 0,
  Once = 1,
  Twice = 2,
}

/** How many kinds of objects are there, or how many that occur once, or exactly twice? */
export class CountDistinctKinds extends ShapeScene {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private fillings: i32 = 0;
  private rule: Rule = Rule.All;
  private isTurned: bool = false;
  private hasObjects: bool = false;
  private isLaidOut: bool = false;

  private kinds: i32 = 0;

  configure(knobs: Knobs): void {
    this.rule = <Rule>knobs.choice("counts kinds", ["that occur", "that occur once", "that occur twice"], [0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
    this.total = knobs.int("objects", [24, 27, 30, 34, 35, 39, 43, 47, 53, 60]);
    this.least = knobs.int("smallest answer", [2, 3, 4, 5, 2, 3, 4, 5, 4, 5]);
    this.most = knobs.int("largest answer", [11, 13, 14, 16, 12, 13, 14, 16, 13, 14]);
    this.shapes = knobs.int("shapes", [4, 4, 4, 5, 5, 5, 6, 6, 7, 7]);
    this.hues = knobs.int("colours", [3, 4, 4, 4, 5, 5, 5, 5, 6, 6]);
    this.fillings = knobs.int("fillings", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.isLaidOut = knobs.from("laid out", 1);
    this.hasObjects = knobs.from("drawn objects", 1);
    this.isTurned = knobs.from("turned", 2);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, 1, this.fillings, this.hasObjects);
    this.result = rng.int(this.least, this.most);
    let left = this.total + rng.int(-2, 2);
    // How often each kind occurs; those that count come first.
    const often: i32[] = [];
    for (let i = 0; i < this.result; i++) {
      often.push(this.rule == Rule.Twice ? 2 : 1);
      left -= often[i];
    }
    if (this.rule == Rule.All) {
      for (; left > 0; left--) {
        // The compiler works the index of a compound assignment out twice.
        const kind = rng.int(0, this.result - 1);
        often[kind]++;
      }
    } else {
      this.fillUp(rng, often, left);
    }
    this.kinds = often.length;
    const kinds = rng.sample(this.kinds, this.shapes * this.hues * this.fillings);
    for (let k = 0; k < kinds.length; k++) {
      const shape = pool.shapes[kinds[k] % this.shapes];
      const hue = pool.hues[(kinds[k] / this.shapes) % this.hues];
      const filling = kinds[k] / (this.shapes * this.hues);
      for (let i = 0; i < often[k]; i++) this.things.push(new Thing(shape, hue, 0, filling));
    }
    return this.place(rng, this.isTurned, this.isLaidOut);
  }

  /** Adds kinds that do not count until no object is left. */
  private fillUp(rng: Rng, often: i32[], objects: i32): void {
    const isOnce = this.rule == Rule.Once;
    const room = this.shapes * this.hues * this.fillings;
    let left = objects;
    while (left > 0) {
      const wrong = isOnce || rng.int(0, 1) == 0 ? rng.int(isOnce ? 2 : 3, 4) : 1;
      const isLast = often.length == room - 1;
      // The last kinds take what is left, whatever that is, as long as it is not the number that counts.
      const times = isLast || left - wrong < 3 ? left : wrong;
      if (times == (isOnce ? 1 : 2)) {
        often[often.length - 1] += times;
        left -= times;
        continue;
      }
      often.push(times);
      left -= times;
    }
  }

  /** Whether an object is of a kind that counts. */
  protected isWanted(thing: Thing): bool {
    let times = 0;
    for (let i = 0; i < this.things.length; i++) times += <i32>this.things[i].isAlike(thing);
    return this.rule == Rule.All || times == (this.rule == Rule.Once ? 1 : 2);
  }

  protected recount(): bool {
    this.result = 0;
    this.kinds = 0;
    for (let i = 0; i < this.things.length; i++) {
      let isFirst = true;
      for (let k = 0; k < i; k++) isFirst = isFirst && !this.things[k].isAlike(this.things[i]);
      if (!isFirst) continue;
      this.kinds++;
      this.result += <i32>this.isWanted(this.things[i]);
    }
    return this.result > 0;
  }

  question(words: Words): string {
    const alike = this.fillings > 1 ? "shape, colour and filling (filled or hollow)" : "shape and colour";
    words.set("rule", " Objects are of one kind if they have the same " + alike + (this.isTurned ? ", whichever way they are turned." : "."));
    if (this.rule == Rule.All) {
      return words.say([
        "How many different kinds of objects are there?{rule}",
        "Count the different kinds of objects in the picture.{rule}",
        "What is the number of distinct kinds of objects?{rule}",
        "If you sorted the objects by kind, how many piles would you get?{rule}",
        "You want one object of each kind. How many objects do you take?{rule}",
        "Objects may occur several times. How many kinds are there when repeats are ignored?{rule}",
        "Give the number of kinds that occur here.{rule}",
        "How many kinds of objects would a list without repetitions contain?{rule}",
      ]);
    }
    words.set("times", this.rule == Rule.Once ? "only once" : "exactly twice").set("are", this.rule == Rule.Once ? "is" : "are").set("objects", this.rule == Rule.Once ? "one object" : "two objects");
    return words.say([
      "How many kinds of objects occur {times}?{rule}",
      "Count the kinds of objects that appear {times} in the picture.{rule}",
      "What is the number of kinds that are shown {times}?{rule}",
      "Of how many kinds {are} there exactly {objects}?{rule}",
      "If you sorted the objects by kind, how many piles would hold just {objects}?{rule}",
      "Some kinds of objects are found {times}. How many such kinds are there?{rule}",
      "Give the number of kinds that can be seen {times}.{rule}",
      "Make a tally of the objects by kind. How many kinds come up {times}?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /**
   * Numbers the kinds that count, at the first object of each; a second one is ringed where kinds count that occur twice. Every
   * object has its part in the tally.
   */
  solution(scene: Scene): void {
    pointAtAll(scene);
    let count = 0;
    for (let i = 0; i < this.things.length; i++) {
      if (!this.isWanted(this.things[i])) continue;
      if (!this.isRepeat(i)) ring(scene, i, (++count).toString());
      else if (this.rule == Rule.Twice) ring(scene, i);
    }
  }

  /** Whether an object before it is of its kind. */
  private isRepeat(index: i32): bool {
    for (let i = 0; i < index; i++) if (this.things[i].isAlike(this.things[index])) return true;
    return false;
  }

  foils(): Answer[] {
    return counts([this.result - 1, this.result + 1, this.kinds == this.result ? this.result + 2 : this.kinds, this.result - 2]);
  }

  /** Every object is looked at for each attribute, and again where it is tallied; the kinds are counted. */
  complexity(): f64 {
    return <f64>(this.things.length * (1 + this.fillings + (this.rule == Rule.All ? 0 : 1)) + this.kinds);
  }

  explain(): string {
    const all = "The " + this.things.length.toString() + " objects are of " + this.kinds.toString() + " kinds";
    if (this.rule == Rule.All) return all + ".";
    return all + "; " + this.result.toString() + (this.result == 1 ? " of them occurs " : " of them occur ") + (this.rule == Rule.Once ? "once." : "twice.");
  }
}
