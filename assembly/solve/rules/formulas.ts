/**
 * Hidden arithmetic: a number that follows from some others by a formula that is the same in several examples. All formulas of a stated
 * grammar are tried on the examples; it is wider than what is sampled from it.
 *
 * The grammar: each input at most once, at most one constant from 1 to 9, joined in any order by sums, differences either way or without
 * regard to sign, products, and quotients that come out even. Of two inputs each may be squared; with more of them the constant comes last.
 * Copying an input and always the same number are the smallest members.
 */
import { Rng } from "../../random";

/** What joins two terms. */
export const enum Join {
  Sum = 0,
  Difference = 1,
  Product = 2,
  /** The other difference, the difference without its sign, and both quotients: found in examples, never sampled. */
  Converse = 3,
  Distance = 4,
  Quotient = 5,
  Inverse = 6,
}

const JOINS: i32 = 7;
/** With more inputs than these the constant comes last. */
const MANY: i32 = 2;
/** Of a term and a result: the joins that give the constant between them. */
const NEEDS: StaticArray<Join> = [Join.Sum, Join.Difference, Join.Converse, Join.Product, Join.Quotient, Join.Inverse];
const LARGEST_CONSTANT: i32 = 9;
/** Stands for what a term does not have: a quotient that does not come out even. */
const NONE: i32 = i32.MIN_VALUE;
/** From here on numbers are of no interest to anybody, and products stay far from overflowing. */
const HUGE: i32 = 20000;

/** Two numbers joined; `NONE` when that gives no whole number, or a huge one. */
function joined(join: i32, a: i32, b: i32): i32 {
  if (a == NONE || b == NONE) return NONE;
  let result: i32;
  switch (join) {
    case Join.Sum:
      result = a + b;
      break;
    case Join.Difference:
      result = a - b;
      break;
    case Join.Product:
      result = a * b;
      break;
    case Join.Converse:
      result = b - a;
      break;
    case Join.Distance:
      result = abs(a - b);
      break;
    case Join.Quotient:
      if (b == 0 || a % b != 0) return NONE;
      result = a / b;
      break;
    default:
      if (a == 0 || b % a != 0) return NONE;
      result = b / a;
  }
  return abs(result) < HUGE ? result : NONE;
}

/** Terms with the same leaves: what each gives in the examples, and how it is made, so that open cases are worked out only where it fits. */
class Terms {
  /** Values in all examples, one term after the other. */
  values: i32[] = [];
  /** The join of each term; for leaves, whether it is squared. */
  joins: i32[] = [];
  /** Places of what is joined, in the lists of `first` and `second`. */
  left: i32[] = [];
  right: i32[] = [];
  first: (Terms | null)[] = [];
  second: (Terms | null)[] = [];

  /** `leaf` is the input that they stand for, -1 for a constant, -2 for no leaf. */
  constructor(public leaf: i32 = -2) {}

  get count(): i32 {
    return this.joins.length;
  }

  /** Adds the term that joins two others, with its values. */
  add(values: i32[], join: i32, a: Terms, i: i32, b: Terms, k: i32): void {
    for (let at = 0; at < values.length; at++) this.values.push(values[at]);
    this.joins.push(join);
    this.left.push(i);
    this.right.push(k);
    this.first.push(a);
    this.second.push(b);
  }
}

/** Examples of numbers that follow from others, and open cases, in which one would follow by the same formula. */
export class Examples {
  /** Values of the inputs in all cases, input by input. */
  private inputs: i32[][] = [];
  private constant: i32 = 0;
  /** For each open case what the formulas that fit give, each value once. */
  private told: i32[][] = [];

  /**
   * @param results what the formula gives in each example
   * @param open how many open cases follow the examples
   */
  constructor(
    private results: i32[],
    private open: i32,
  ) {}

  /** One more input, with its values in all cases, the examples first. At most four. */
  add(values: i32[]): void {
    assert(values.length == this.results.length + this.open && this.inputs.length < 4, "up to four inputs have a value in each case");
    this.inputs.push(values);
  }

  /** For each open case all values that formulas give which fit every example. */
  solve(): i32[][] {
    this.told = [];
    for (let i = 0; i < this.open; i++) this.told.push([]);
    const count = this.inputs.length;
    const constant = 1 << count;
    const terms = new Array<Terms>(2 * constant);
    for (let set = 1; set < constant; set++) terms[set] = this.made(terms, set);
    for (let value = 1; value <= LARGEST_CONSTANT; value++) {
      this.constant = value;
      const alone = new Terms(-1);
      alone.joins.push(0);
      for (let i = 0; i < this.results.length; i++) alone.values.push(value);
      terms[constant] = alone;
      this.look(alone);
      if (count > MANY) continue;
      for (let set = 1; set < constant; set++) terms[constant | set] = this.made(terms, constant | set);
    }
    return this.told;
  }

  /** All terms with just these leaves. */
  private made(terms: Array<Terms>, set: i32): Terms {
    const count = this.inputs.length;
    if ((set & (set - 1)) == 0) {
      const made = new Terms(ctz(set));
      const own = this.inputs[ctz(set)];
      for (let squared = 0; squared < (count == 2 ? 2 : 1); squared++) {
        made.joins.push(squared);
        for (let i = 0; i < this.results.length; i++) made.values.push(squared == 1 ? own[i] * own[i] : own[i]);
      }
      this.look(made);
      for (let i = 0; i < made.count && count > MANY; i++) this.close(made.values, i * this.results.length, 0, made, i, null, 0);
      return made;
    }
    const made = new Terms();
    // What has all leaves is joined no further, and need not be kept.
    const isLast = set == ((count > MANY ? 1 : 2) << count) - 1;
    const lowest = set & -set;
    for (let part = (set - 1) & set; part > 0; part = (part - 1) & set) {
      // Each split once: the part with the lowest leaf comes first.
      if ((part & lowest) != 0) this.join(terms[part], terms[set ^ part], isLast ? null : made);
    }
    return made;
  }

  /** Joins every term of one list with every one of another, looks at what comes out, and adds it to `into`. */
  private join(a: Terms, b: Terms, into: Terms | null): void {
    const examples = this.results.length;
    const isClosed = this.inputs.length > MANY;
    const values = new Array<i32>(examples);
    for (let i = 0; i < a.count; i++) {
      for (let k = 0; k < b.count; k++) {
        for (let join = 0; join < JOINS; join++) {
          let isWhole = true;
          let fits = true;
          for (let at = 0; at < examples && (fits || into !== null || isClosed) && isWhole; at++) {
            values[at] = joined(join, a.values[i * examples + at], b.values[k * examples + at]);
            isWhole = values[at] != NONE;
            fits = fits && values[at] == this.results[at];
          }
          // What is missing in an example stays missing, whatever is joined to it.
          if (!isWhole) continue;
          if (fits) for (let open = 0; open < this.open; open++) this.note(open, this.joinedIn(open, join, a, i, b, k));
          if (isClosed) this.close(values, 0, join, a, i, b, k);
          if (into !== null) into.add(values, join, a, i, b, k);
        }
      }
    }
  }

  /** Joins a term, with its values from a place of a list on, with the constants that the first example lets it have. */
  private close(values: i32[], start: i32, join: i32, a: Terms, i: i32, b: Terms | null, k: i32): void {
    const examples = this.results.length;
    const value = values[start];
    const first = this.results[0];
    // What some join needs for a constant: the sum and the differences, the product and the quotients.
    for (let need = 0; need < NEEDS.length; need++) {
      const constant = joined(NEEDS[need], value, first);
      if (constant < 1 || constant > LARGEST_CONSTANT) continue;
      for (let last = 0; last < JOINS; last++) {
        let fits = true;
        for (let at = 0; at < examples && fits; at++) fits = joined(last, values[start + at], constant) == this.results[at];
        for (let open = 0; open < this.open && fits; open++) {
          this.note(open, joined(last, b === null ? this.valueOf(a, i, open) : this.joinedIn(open, join, a, i, b, k), constant));
        }
      }
    }
  }

  private joinedIn(open: i32, join: i32, a: Terms, i: i32, b: Terms, k: i32): i32 {
    return joined(join, this.valueOf(a, i, open), this.valueOf(b, k, open));
  }

  /** Looks at terms that are leaves. */
  private look(terms: Terms): void {
    const examples = this.results.length;
    for (let i = 0; i < terms.count; i++) {
      let fits = true;
      for (let at = 0; at < examples && fits; at++) fits = terms.values[i * examples + at] == this.results[at];
      for (let open = 0; open < this.open && fits; open++) this.note(open, this.valueOf(terms, i, open));
    }
  }

  private noteJoined(join: i32, a: Terms, i: i32, b: Terms, k: i32): void {
    for (let open = 0; open < this.open; open++) this.note(open, joined(join, this.valueOf(a, i, open), this.valueOf(b, k, open)));
  }

  /** What a term gives in an open case. */
  private valueOf(terms: Terms, i: i32, open: i32): i32 {
    if (terms.leaf == -1) return this.constant;
    if (terms.leaf < 0) return joined(terms.joins[i], this.valueOf(terms.first[i]!, terms.left[i], open), this.valueOf(terms.second[i]!, terms.right[i], open));
    const value = this.inputs[terms.leaf][this.results.length + open];
    return terms.joins[i] == 1 ? value * value : value;
  }

  private note(open: i32, value: i32): void {
    if (value != NONE && !this.told[open].includes(value)) this.told[open].push(value);
  }
}

/** A formula that examples can be made from: a tree of joins, with inputs and constants for leaves. */
export class Formula {
  private left: Formula | null = null;
  private right: Formula | null = null;
  private join: i32 = Join.Sum;
  /** The input, or -1 for a constant. */
  private input: i32 = -1;
  private constant: i32 = 0;

  /**
   * A formula of the grammar with every input once, drawn at random.
   *
   * @param withProducts whether products are among its joins; with more than one join at least one is then
   * @param withConstant whether the last join is with a constant
   */
  static random(rng: Rng, inputs: i32, withProducts: bool, withConstant: bool): Formula {
    const terms: Formula[] = [];
    const order = rng.permutation(inputs);
    for (let i = 0; i < inputs; i++) {
      const leaf = new Formula();
      leaf.input = order[i];
      terms.push(leaf);
    }
    const joins = inputs - 1 + (withConstant ? 1 : 0);
    const product = withProducts && (joins > 1 || rng.chance(1.0 / 3)) ? rng.int(0, joins - 1) : -1;
    for (let i = 0; i < joins; i++) {
      const tree = new Formula();
      if (terms.length == 1) {
        const leaf = new Formula();
        leaf.constant = rng.int(2, LARGEST_CONSTANT);
        terms.push(leaf);
      }
      const at = rng.int(0, terms.length - 2);
      tree.left = terms[at];
      tree.right = terms[at + 1];
      tree.join = i == product ? Join.Product : rng.chance(0.5) ? Join.Sum : Join.Difference;
      terms[at] = tree;
      terms.splice(at + 1, 1);
    }
    return terms[0];
  }

  /** What the formula gives; -1 when it passes a number below 1 on the way. */
  of(inputs: i32[]): i32 {
    if (this.left === null) return this.input < 0 ? this.constant : inputs[this.input];
    const a = this.left!.of(inputs);
    const b = this.right!.of(inputs);
    if (a < 1 || b < 1) return -1;
    return max(joined(this.join, a, b), -1);
  }

  /** How many joins there are, products counted twice. */
  get work(): i32 {
    return this.left === null ? 0 : this.left!.work + this.right!.work + (this.join == Join.Product ? 2 : 1);
  }

  /** The formula with names, or numbers, for its inputs. */
  text(names: string[], within: i32 = -1, isRight: bool = false): string {
    if (this.left === null) return this.input < 0 ? this.constant.toString() : names[this.input];
    const join = this.join;
    const sign = join == Join.Sum ? " + " : join == Join.Difference ? " − " : " × ";
    const text = this.left!.text(names, join) + sign + this.right!.text(names, join, true);
    const needsBrackets = within == Join.Product ? join != Join.Product : within == Join.Difference && isRight && join != Join.Product;
    return needsBrackets ? "(" + text + ")" : text;
  }
}
