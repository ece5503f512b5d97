/**
 * The hidden rules of 3 x 3 matrices: how one attribute runs along three rows of three panels. For what is shown, the grammar lists
 * every rule that holds, so that a matrix whose rules disagree on the missing value can be turned down.
 */
import { Rng } from "../../random";
import { Attribute } from "./attribute";

/** How an attribute runs along each row. */
export const enum RuleKind {
  /** The same in the whole row. */
  Constant = 0,
  /** The same step from panel to panel, in all rows. */
  Progression = 1,
  /** The third is the sum of the first two. */
  Sum = 2,
  /** The third is what remains of the first without the second. */
  Difference = 3,
  /** Every row has the same three different values, in another order. */
  Distribution = 4,
}

/** The largest step that the grammar knows. */
export const LARGEST_STEP: i32 = 4;

/** A rule of one attribute. */
export class Rule {
  constructor(public kind: RuleKind, public step: i32 = 0) {}

  /** "grows by 2", "stays the same" ... */
  text(): string {
    switch (this.kind) {
      case RuleKind.Constant:
        return "stays the same along each row";
      case RuleKind.Progression:
        return (this.step > 0 ? "rises by " : "falls by ") + abs(this.step).toString() + " from panel to panel";
      case RuleKind.Sum:
        return "of the third panel is the sum of the first two";
      case RuleKind.Difference:
        return "of the third panel is that of the first less that of the second";
      default:
        return "takes the same three values in every row, in another order";
    }
  }
}

/** The values on which a progression with steps of this size, up or down, can end. */
export function endsOf(attribute: Attribute, step: i32): i32[] {
  const ends: i32[] = [];
  for (let end = attribute.least; end <= attribute.most; end++) {
    if (attribute.has(end - 2 * step) || attribute.has(end + 2 * step)) ends.push(end);
  }
  return ends;
}

/** A progression with steps of this size that ends on one of `endsOf`: up or down, as the attribute has room. */
export function progressionTo(rng: Rng, attribute: Attribute, end: i32, step: i32): Rule {
  const rises = attribute.has(end - 2 * step);
  const falls = attribute.has(end + 2 * step);
  assert(rises || falls, "no progression ends there");
  return new Rule(RuleKind.Progression, rises && (!falls || rng.chance(0.5)) ? step : -step);
}

/**
 * Nine values, row by row, that follow a rule and end on a given one; null when that cannot be.
 *
 * @param varies whether rows of a constant attribute may differ from each other
 */
export function follow(rng: Rng, attribute: Attribute, rule: Rule, end: i32, varies: bool = true): i32[] | null {
  const values = new Array<i32>(9);
  switch (rule.kind) {
    case RuleKind.Constant:
      for (let row = 0; row < 3; row++) {
        const value = row == 2 || !varies ? end : attribute.any(rng);
        for (let k = 0; k < 3; k++) values[3 * row + k] = value;
      }
      return values;
    case RuleKind.Progression: {
      const low = max(attribute.least, attribute.least - 2 * rule.step);
      const high = min(attribute.most, attribute.most - 2 * rule.step);
      if (low > high || !attribute.has(end - 2 * rule.step)) return null;
      for (let row = 0; row < 3; row++) {
        const start = row == 2 ? end - 2 * rule.step : rng.int(low, high);
        for (let k = 0; k < 3; k++) values[3 * row + k] = start + k * rule.step;
      }
      return values;
    }
    case RuleKind.Sum:
    case RuleKind.Difference:
      for (let row = 0; row < 3; row++) {
        if (!addends(rng, attribute, rule.kind == RuleKind.Sum, row == 2 ? end : i32.MIN_VALUE, values, 3 * row)) return null;
      }
      return values;
    default: {
      const set: i32[] = [end];
      while (set.length < 3) {
        const value = attribute.any(rng);
        if (!set.includes(value)) set.push(value);
      }
      // Both ways to arrange three values so that rows and columns hold each once, rows 1 and 2 in either order.
      const direction = rng.int(1, 2);
      const swap = rng.int(1, 2);
      for (let row = 0; row < 3; row++) {
        const shift = row == 2 ? 0 : (row + swap) % 2 == 0 ? 1 : 2;
        for (let k = 0; k < 3; k++) values[3 * row + k] = set[(shift + (2 - k) * direction) % 3];
      }
      return values;
    }
  }
}

/** Draws of the values before one attribute is given up. */
const DRAWS: i32 = 24;

/** Values that follow a rule, end on a given one and leave no doubt about it; null when chance gave none. */
export function followTold(rng: Rng, attribute: Attribute, rule: Rule, end: i32, varies: bool, withArithmetic: bool): i32[] | null {
  for (let draw = 0; draw < DRAWS; draw++) {
    const values = follow(rng, attribute, rule, end, varies);
    if (values === null) return null;
    if (isDetermined(attribute, values, withArithmetic)) return values;
  }
  return null;
}

/** Three values of which the third is the sum or the difference of the others, the third given or any. */
function addends(rng: Rng, attribute: Attribute, isSum: bool, third: i32, values: i32[], at: i32): bool {
  for (let attempt = 0; attempt < 30; attempt++) {
    const first = attribute.any(rng);
    const second = third == i32.MIN_VALUE ? attribute.any(rng) : isSum ? third - first : first - third;
    const result = isSum ? first + second : first - second;
    if (!attribute.has(second) || !attribute.has(result)) continue;
    values[at] = first;
    values[at + 1] = second;
    values[at + 2] = result;
    return true;
  }
  return false;
}

/** Whether a rule holds for one line of three values. */
function holds(rule: Rule, a: i32, b: i32, c: i32): bool {
  switch (rule.kind) {
    case RuleKind.Constant:
      return a == b && b == c;
    case RuleKind.Progression:
      return b - a == rule.step && c - b == rule.step;
    case RuleKind.Sum:
      return c == a + b;
    case RuleKind.Difference:
      return c == a - b;
    default:
      return a != b && b != c && a != c;
  }
}

/** Whether three values are those of a set, in any order. */
function isSet(a: i32, b: i32, c: i32, x: i32, y: i32, z: i32): bool {
  return min(a, min(b, c)) == min(x, min(y, z)) && max(a, max(b, c)) == max(x, max(y, z)) && a + b + c == x + y + z;
}

/** Whether a rule holds for three lines; `across` reads columns instead of rows. */
export function holdsFor(rule: Rule, values: i32[], across: bool): bool {
  const step = across ? 3 : 1;
  const next = across ? 1 : 3;
  for (let line = 0; line < 3; line++) {
    const at = line * next;
    if (!holds(rule, values[at], values[at + step], values[at + 2 * step])) return false;
    if (rule.kind != RuleKind.Distribution || line == 0) continue;
    if (!isSet(values[0], values[step], values[2 * step], values[at], values[at + step], values[at + 2 * step])) return false;
  }
  return true;
}

/** All rules of the grammar. */
export function grammar(withArithmetic: bool): Rule[] {
  const rules: Rule[] = [new Rule(RuleKind.Constant), new Rule(RuleKind.Distribution)];
  for (let step = 1; step <= LARGEST_STEP; step++) {
    rules.push(new Rule(RuleKind.Progression, step));
    rules.push(new Rule(RuleKind.Progression, -step));
  }
  if (withArithmetic) {
    rules.push(new Rule(RuleKind.Sum));
    rules.push(new Rule(RuleKind.Difference));
  }
  return rules;
}

/**
 * Whether the ways to get the third of a line from one thing alone, where they agree with the two lines shown, give the last one its
 * value, or one that there is not: "always k", "the first and k more", "the second and k more", copying among them.
 *
 * @param step from one place of a line to the next
 * @param next from one line to the next
 */
function areLastsTold(attribute: Attribute, values: i32[], step: i32, next: i32): bool {
  const third = 2 * step;
  if (values[third] == values[next + third] && values[8] != values[third]) return false;
  for (let place = 0; place < 2; place++) {
    const at = place * step;
    const more = values[third] - values[at];
    const told = values[2 * next + at] + more;
    if (values[next + third] - values[next + at] == more && values[8] != told && attribute.has(told)) return false;
  }
  return true;
}

/**
 * Whether every rule of the grammar that agrees with the eight values shown, along rows or along columns, gives the ninth its value:
 * the missing value is then known.
 */
export function isDetermined(attribute: Attribute, values: i32[], withArithmetic: bool): bool {
  const rules = grammar(withArithmetic);
  if (!areLastsTold(attribute, values, 1, 3) || !areLastsTold(attribute, values, 3, 1)) return false;
  const tried = values.slice(0);
  for (let value = attribute.least; value <= attribute.most; value++) {
    if (value == values[8]) continue;
    tried[8] = value;
    for (let i = 0; i < rules.length; i++) {
      if (holdsFor(rules[i], tried, false) || holdsFor(rules[i], tried, true)) return false;
    }
  }
  return true;
}
