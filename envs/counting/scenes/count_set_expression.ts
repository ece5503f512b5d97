import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Shape, shapeName } from "../../../assembly/kit/marks/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { Kind, Pool, ShapeScene, Thing } from "./family";

/** For how many objects does a condition with "and", "or" and "not" hold? */
export class CountSetExpression extends ShapeScene {
  private most: i32 = 0;
  private total: i32 = 0;
  private shapes: i32 = 0;
  private hues: i32 = 0;
  private sizes: i32 = 0;
  private fillings: i32 = 0;
  private operations: i32 = 0;

  private form: i32 = 0;
  private terms: Kind[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.operations = knobs.int("operations", [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    this.total = knobs.int("objects", [16, 18, 18, 21, 25, 25, 29, 34, 36, 42]);
    this.most = knobs.int("largest answer", [12, 13, 14, 14, 15, 16, 18, 20, 22, 25]);
    this.shapes = knobs.int("shapes", [2, 3, 3, 3, 4, 4, 5, 5, 6, 6]);
    this.hues = knobs.int("colours", [3, 3, 3, 4, 4, 4, 5, 5, 5, 6]);
    this.sizes = knobs.int("sizes", [1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    this.fillings = knobs.int("fillings", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
  }

  sample(rng: Rng): bool {
    const pool = Pool.drawn(rng, this.shapes, this.hues, this.sizes, this.fillings);
    this.result = rng.int(1, this.most);
    const total = this.total + rng.int(-2, 2);
    this.form = (this.operations - 1) * FORMS_EACH + rng.int(0, FORMS_EACH - 1);
    for (let tries = 0; this.terms.length < NAMES.length && tries < 100; tries++) {
      const term = pool.kind(rng, 1);
      // Two values of one attribute never hold together: terms with "and" between them would be empty or idle.
      if (this.isNew(term)) this.terms.push(term);
    }
    return this.gather(rng, pool, total, this.result) && this.place(rng, this.total > 20);
  }

  /** Whether a term is none of those before it, and of another attribute than the one just before it. */
  private isNew(term: Kind): bool {
    for (let i = 0; i < this.terms.length; i++) if (this.terms[i].name() == term.name()) return false;
    return this.terms.length == 0 || attributeOf(this.terms[this.terms.length - 1]) != attributeOf(term);
  }

  protected isWanted(thing: Thing): bool {
    const a = this.terms[0].covers(thing);
    const b = this.terms[1].covers(thing);
    const c = this.terms[2].covers(thing);
    const d = this.terms[3].covers(thing);
    switch (this.form) {
      case 0: return a || b;
      case 1: return a && !b;
      case 2: return (a && !b) || c;
      case 3: return (a || b) && !c;
      case 4: return (a && !b) || (b && !a);
      case 5: return (a || b) && (c || d);
      case 6: return (a && !b) || (c && !d);
      default: return (a || b) && !(c || d);
    }
  }

  question(words: Words): string {
    for (let i = 0; i < NAMES.length; i++) words.set(NAMES[i], said(this.terms[i]));
    const condition = CONDITIONS[this.form];
    return words.say([
      "For how many shapes is this true: " + condition + "?" + RULE,
      "How many of the shapes are " + condition + "?" + RULE,
      "Count the shapes that are " + condition + "." + RULE,
      "What is the number of shapes that are " + condition + "?" + RULE,
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.things.length * (1.0 + 0.3 * <f64>(this.operations - 1)) + 2.0 * <f64>(this.sizes + this.fillings);
  }

  explain(): string {
    return "The condition holds for " + this.result.toString() + " of the " + this.things.length.toString() + " shapes.";
  }
}

/** Forms with 1, 2, 3 and 4 operations, two of each. */
const FORMS_EACH: i32 = 2;
const NAMES: StaticArray<string> = ["a", "b", "c", "d"];
const CONDITIONS: StaticArray<string> = [
  "{a} or {b}",
  "{a} and not {b}",
  "({a} and not {b}) or {c}",
  "({a} or {b}) and not {c}",
  "({a} and not {b}) or ({b} and not {a})",
  "({a} or {b}) and ({c} or {d})",
  "({a} and not {b}) or ({c} and not {d})",
  "({a} or {b}) and not ({c} or {d})",
];
const RULE: string = ' ("Or" includes both.)';

/** The one attribute that a term names. */
function attributeOf(term: Kind): i32 {
  return term.shape >= 0 ? 0 : term.hue >= 0 ? 1 : term.size >= 0 ? 2 : 3;
}

/** "red", "a circle", "large", "hollow". */
function said(term: Kind): string {
  if (term.shape >= 0) return "a " + shapeName(<Shape>term.shape, false);
  if (term.hue >= 0) return hueName(<Hue>term.hue);
  if (term.size >= 0) return term.size == 1 ? "large" : "small";
  return term.hollow == 1 ? "hollow" : "filled";
}
