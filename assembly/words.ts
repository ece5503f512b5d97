/** Puts questions into words. */
import { Rng } from "./random";

export class Words {
  private names: string[] = [];
  private values: string[] = [];

  /** Without a stream the wording is the canonical one: the first of every list. */
  constructor(private rng: Rng | null) {}

  /** Gives `{name}` its value in the templates. */
  set(name: string, value: string): Words {
    this.names.push(name);
    this.values.push(value);
    return this;
  }

  /** One of several wordings that mean the same. */
  vary(wordings: string[]): string {
    const rng = this.rng;
    return rng === null ? wordings[0] : rng.pick<string>(wordings);
  }

  /** One of several wordings, with `{name}` filled in. */
  say(templates: string[]): string {
    return this.fill(this.vary(templates));
  }

  private fill(template: string): string {
    const parts: string[] = [];
    let from = 0;
    while (true) {
      const open = template.indexOf("{", from);
      if (open < 0) break;
      const close = template.indexOf("}", open);
      assert(close > open, "a template has an open brace");
      const slot = this.names.indexOf(template.substring(open + 1, close));
      assert(slot >= 0, "a template names an unknown slot");
      parts.push(template.substring(from, open));
      parts.push(this.values[slot]);
      from = close + 1;
    }
    parts.push(template.substring(from));
    return parts.join("");
  }
}

/** "a", "a and b", "a, b and c". */
export function listed(items: string[], last: string = "and"): string {
  if (items.length < 2) return items.join("");
  return items.slice(0, items.length - 1).join(", ") + " " + last + " " + items[items.length - 1];
}
