import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { ShapeScene } from "./family";
import { Formula, FORMS_EACH } from "./parts/formula";
import { Pool, Thing } from "../../../assembly/kit/marks/thing";

/** For how many objects does a condition with "and", "or" and "not" hold? */
export class CountSetExpression extends ShapeScene {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private fillings: i32 = 0;
  private operations: i32 = 0;
  private hasObjects: bool = false;
  private isLaidOut: bool = false;

  private formula: Formula = new Formula(0);
  /** How many objects are left when one term is overlooked. */
  private overlooked: i32[] = [];

  configure(knobs: Knobs): void {
    this.operations = knobs.int("operations", [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    this.total = knobs.int("objects", [24, 27, 28, 31, 34, 37, 41, 45, 49, 56]);
    this.least = knobs.int("smallest answer", [2, 2, 3, 3, 4, 4, 5, 6, 7, 9]);
    this.most = knobs.int("largest answer", [11, 12, 13, 14, 15, 17, 19, 21, 23, 26]);
    this.shapes = knobs.int("shapes", [2, 3, 3, 3, 4, 4, 5, 5, 6, 7]);
    this.hues = knobs.int("colours", [2, 3, 3, 4, 4, 4, 5, 5, 5, 6]);
    this.sizes = knobs.int("sizes", [1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    this.fillings = knobs.int("fillings", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
    this.isLaidOut = knobs.from("laid out", 1);
    this.hasObjects = knobs.from("drawn objects", 2);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, this.fillings, this.hasObjects);
    this.result = rng.int(this.least, this.most);
    this.formula = new Formula((this.operations - 1) * FORMS_EACH + rng.int(0, FORMS_EACH - 1));
    const total = this.total + rng.int(-2, 2);
    if (!this.formula.drawTerms(rng, pool)) return false;
    return this.gather(rng, pool, total, this.result, this.formula.terms) && this.everyTermMatters() && this.place(rng, this.total > 30, this.isLaidOut);
  }

  /** Whether the count differs as soon as one term is overlooked. */
  private everyTermMatters(): bool {
    this.overlooked = [];
    for (let term = 0; term < this.formula.size; term++) {
      let count = 0;
      for (let i = 0; i < this.things.length; i++) count += <i32>this.formula.holds(this.things[i], term);
      if (count == this.result) return false;
      this.overlooked.push(count);
    }
    return true;
  }

  protected recount(): bool {
    return super.recount() && this.everyTermMatters();
  }

  protected isWanted(thing: Thing): bool {
    return this.formula.holds(thing);
  }

  question(words: Words): string {
    words.set("are", this.formula.said(true)).set("is", this.formula.said(false)).set("rule", this.formula.hasOr ? ' ("Or" includes both.)' : "");
    return words.say([
      "How many objects are {are}?{rule}", "Count the objects that are {are}.{rule}", "What is the number of objects that are {are}?{rule}",
      "An object counts if it is {is}. How many objects count?{rule}", "Look for objects that are {are}. How many are there?{rule}",
      "Pick out all objects that are {are}. How many do you get?{rule}", "Determine how many of the objects shown are {are}.{rule}",
      "Say you keep an object only if it is {is}. How many do you keep?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** What is counted when a term is overlooked, on one side of the answer alone: it would lie in the middle. */
  foils(): Answer[] {
    const values: i32[] = [];
    for (let i = 0; i < this.overlooked.length; i++) if ((this.overlooked[i] > this.result) == (this.result % 2 == 0)) values.push(this.overlooked[i]);
    return counts(values);
  }

  get namesColours(): bool {
    return true;
  }

  /** Every object is looked at for each part of the condition, and what is left is counted. */
  complexity(): f64 {
    return <f64>(this.things.length * (this.operations + 1) + this.result);
  }

  explain(): string {
    return this.result.toString() + " of the " + this.things.length.toString() + " objects meet the condition.";
  }
}
