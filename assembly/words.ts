/** Puts questions into words. */
import { Rng } from "./random";
import { Style } from "./scene/style";

/** What may stand before a question, whatever it asks. */
const LEADS: string[] = [
  "Look at the picture.", "Look closely at the image.", "Study the figure.", "Consider the figure shown.", "Use the picture to answer.", "Here is a picture.",
  "Please answer from the image alone.", "The question is about the picture.",
];

export class Words {
  /** How many wordings the last `say` chose from. */
  wordings: i32 = 0;
  private names: string[] = [];
  private values: string[] = [];

  /**
   * Without a stream the wording is the canonical one: the first of every list, and nothing before it.
   *
   * @param style of the picture that is asked about: what words for looks go by
   */
  constructor(private rng: Rng | null, public style: Style) {}

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

  /** One of several wordings, with `{name}` filled in, now and then after a sentence that leads to the picture. */
  say(templates: string[]): string {
    this.wordings = templates.length;
    const text = this.fill(this.vary(templates));
    const rng = this.rng;
    if (rng === null || !rng.chance(0.25)) return text;
    return rng.pick<string>(LEADS) + " " + text;
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

/** "1 crossing", "3 crossings". */
export function counted(count: i32, one: string, several: string = one + "s"): string {
  return count.toString() + " " + (count == 1 ? one : several);
}
