/** Counts the objects for which a condition such as "(red or circles) and not large" holds. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { fits, objectsOf, type Seen } from "../support/things.ts";

const CONDITION = /(?:How many objects are|objects that are|if it is|objects shown are) (.+?)[.?](?=\s|$)/;

/** Reads conditions: "and" binds before "or". */
class Condition {
  private tokens: string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/[()]|[a-z]+/g) ?? [];
  }

  holds(seen: Seen): boolean {
    this.at = 0;
    return this.any(seen);
  }

  private any(seen: Seen): boolean {
    let result = this.all(seen);
    while (this.tokens[this.at] === "or") {
      this.at++;
      result = this.all(seen) || result;
    }
    return result;
  }

  private all(seen: Seen): boolean {
    let result = this.one(seen);
    while (this.tokens[this.at] === "and") {
      this.at++;
      result = this.one(seen) && result;
    }
    return result;
  }

  private one(seen: Seen): boolean {
    let token = this.tokens[this.at++];
    if (token === "not") return !this.one(seen);
    if (token === "(") {
      const result = this.any(seen);
      this.at++;
      return result;
    }
    if (token === "a" || token === "an") token = this.tokens[this.at++];
    return fits(seen, token ?? "");
  }
}

export const oracle: Oracle = (scene, question) => {
  const text = CONDITION.exec(question)?.[1];
  if (!text) return null;
  const seen = objectsOf(scene.marks);
  const [, one, other] = /^either (.+) or (.+), but not both$/.exec(text) ?? [];
  if (one && other) {
    const [first, second] = [new Condition(one), new Condition(other)];
    return String(seen.filter((each) => first.holds(each) !== second.holds(each)).length);
  }
  const condition = new Condition(text);
  return String(seen.filter((each) => condition.holds(each)).length);
};

/** A question with its condition changed. */
const changed = (question: string, change: (text: string) => string): string => {
  const text = CONDITION.exec(question)?.[1];
  return text ? question.replace(text, change(text)) : question;
};

export const without: OracleModule["without"] = {
  "first term": (question) => changed(question, (text) => text.replace(/^(\(?)(?:an? )?(?!either)[a-z]+ (?:or|and) /, "$1")),
  "last term": (question) => changed(question, (text) => (text.startsWith("either") ? text : text.replace(/ (?:or|and not|and) (?:an? )?[a-z]+(\)*)$/, "$1"))),
  "not both": (question) => changed(question, (text) => text.replace(/^either (.+), but not both$/, "$1")),
};

/** Only one part of the condition is looked at. */
const bySome = (pattern: RegExp) => (scene: Parameters<Oracle>[0], question: string): string | null => {
  const term = pattern.exec(CONDITION.exec(question)?.[1] ?? "")?.[1];
  return term ? String(objectsOf(scene.marks).filter((each) => fits(each, term)).length) : null;
};

export const shortcuts: OracleModule["shortcuts"] = {
  "first term alone": bySome(/^(?:either )?\(?(?:an? )?([a-z]+)/),
  "last term alone": bySome(/([a-z]+)\)*(?:, but not both)?$/),
};
