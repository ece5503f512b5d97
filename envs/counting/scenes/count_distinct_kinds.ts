import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { Pool, ShapeScene, Thing } from "./family";

/** How many kinds of objects are there, or how many that occur once, or exactly twice? */
export class CountDistinctKinds extends ShapeScene {
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private fillings: i32 = 0;
  private rule: string = "";
  private isTurned: bool = false;

  private kinds: i32 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.total = knobs.int("objects", [16, 18, 20, 23, 20, 25, 29, 33, 36, 44]);
    this.most = knobs.int("largest answer", [12, 13, 14, 14, 11, 11, 11, 12, 11, 12]);
    this.shapes = knobs.int("shapes", [4, 4, 4, 5, 4, 5, 5, 5, 6, 6]);
    this.hues = knobs.int("colours", [3, 4, 4, 4, 4, 4, 5, 5, 5, 5]);
    this.fillings = knobs.int("fillings", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.rule = knobs.word("counts kinds", ["all", "all", "all", "all", "once", "once", "once", "once", "twice", "twice"]);
    this.isTurned = knobs.from("turned shapes", 2);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, 1, this.fillings);
    const isAll = this.rule == "all";
    this.result = rng.int(isAll ? 2 : 0, this.most);
    const total = this.total + rng.int(-2, 2);
    // How often each kind occurs; those that count come first.
    const often: i32[] = [];
    let left = total;
    for (let i = 0; i < this.result; i++) {
      const times = isAll ? 1 : this.rule == "once" ? 1 : 2;
      often.push(times);
      left -= times;
    }
    if (isAll) {
      for (; left > 0; left--) often[rng.int(0, this.result - 1)]++;
    } else {
      this.fillUp(rng, often, left);
    }
    this.kinds = often.length;
    const kinds = rng.sample(this.kinds, this.shapes * this.hues * this.fillings);
    this.things = [];
    for (let k = 0; k < kinds.length; k++) {
      const shape = pool.shapes[kinds[k] % this.shapes];
      const hue = pool.hues[(kinds[k] / this.shapes) % this.hues];
      const hollow = kinds[k] / (this.shapes * this.hues);
      for (let i = 0; i < often[k]; i++) this.things.push(new Thing(shape, hue, 0, hollow));
    }
    return this.place(rng, this.isTurned);
  }

  /** Adds kinds that do not count until no object is left. */
  private fillUp(rng: Rng, often: i32[], objects: i32): void {
    const isOnce = this.rule == "once";
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

  question(words: Words): string {
    const alike = this.fillings > 1 ? "shape, colour and filling (filled or hollow)" : "shape and colour";
    words.set("rule", " Two objects are of one kind when they have the same " + alike + (this.isTurned ? "; turning makes no difference." : "."));
    if (this.rule == "all") {
      return words.say([
        "How many different kinds of objects are there?{rule}",
        "Count the different kinds of objects in the picture.{rule}",
        "What is the number of distinct kinds of objects?{rule}",
        "Into how many kinds do the objects fall?{rule}",
      ]);
    }
    words.set("times", this.rule == "once" ? "only once" : "exactly twice");
    return words.say([
      "How many kinds of objects occur {times}?{rule}",
      "Count the kinds of objects that appear {times} in the picture.{rule}",
      "What is the number of kinds that are there {times}?{rule}",
      "Of how many kinds does the picture show objects {times}?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.things.length * (this.rule == "all" ? 1.0 : this.rule == "once" ? 1.45 : 1.65) + 0.3 * <f64>this.kinds;
  }

  explain(): string {
    const which = this.rule == "all" ? "" : this.rule == "once" ? " that occur once" : " that occur twice";
    return this.things.length.toString() + " objects of " + this.kinds.toString() + " kinds; " + this.result.toString() + " kinds" + which + ".";
  }
}
