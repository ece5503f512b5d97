/** Counts the objects for which a condition with and, or, not and brackets holds. */
import type { Oracle } from "../oracle.ts";
import { fits, objectsOf, type Seen } from "./parts.ts";

/** Reads conditions such as "(red and not a circle) or large". */
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
    if (token === "a") token = this.tokens[this.at++];
    return fits(seen, token ?? "");
  }
}

export const oracle: Oracle = (scene, question) => {
  const [rest] = question.replace(/\s*\("Or" includes both\.\)/, "").split("\n");
  const text = /(?:is this true: |shapes are |shapes that are )(.*?)[?.]$/.exec(rest!)![1]!;
  const condition = new Condition(text);
  return String(objectsOf(scene.marks).filter((seen) => condition.holds(seen)).length);
};
