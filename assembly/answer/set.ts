import { Answer } from "./answer";
import { at, foldCase } from "./characters";
import { ItemStyle } from "./item";
import { joinItems, splitList } from "./list";
import { unquote, withoutBrackets, withoutBullet } from "./pieces";
import { Tally } from "./tally";
import { bare } from "./unwrap";

/** How the set without members is written. */
const NOTHING: string[] = ["empty", "empty set", "the empty set", "∅"];

/** Items without order, each named once. The set without members is an answer too, and its canonical text is `empty`. */
export class SetAnswer extends Answer {
  private style: ItemStyle;
  /** Spelled and sorted. */
  private members: string[];

  /** `caseSensitive` insists on case; otherwise it counts only where two items differ by nothing else. */
  constructor(public items: string[], caseSensitive: bool = false) {
    super();
    const style = ItemStyle.of(items, caseSensitive);
    const members = style.spellAll(items);
    members.sort(inOrder);
    this.style = style;
    this.members = members;
  }

  /** Sets of `count` of some items, none of them in two; one of all when there are fewer: what else a set of that size could be. */
  static parts(items: string[], count: i32): Answer[] {
    const sets: Answer[] = [];
    for (let i = 0; i == 0 || i + count <= items.length; i += max(count, 1)) sets.push(new SetAnswer(items.slice(i, i + max(count, 1))));
    return sets;
  }

  /** The items, sorted, as the canonical text writes them: without quotes and brackets. */
  get texts(): string[] {
    return this.style.show(this.members);
  }

  kind(): string {
    return "set";
  }

  form(): string {
    return 'a list in any order, separated by commas, or "empty" when there is none';
  }

  canonical(): string {
    return this.members.length == 0 ? "empty" : joinItems(this.texts);
  }

  /** A list that names an item twice is no set. */
  parse(text: string): Answer | null {
    const inner = bare(text, this.style.punctuated);
    const word = foldCase(unquote(withoutBrackets(withoutBullet(inner), false)));
    if (inner.length == 0) return null;
    let items: string[] | null = [];
    if (!NOTHING.includes(word) || (inner.length > word.length && at(inner, 0) == 0x7b) || this.members.includes(word)) items = splitList(inner, this.style, false);
    if (items === null) return null;
    const spelled = new Array<string>(items.length);
    for (let i = 0; i < items.length; i++) spelled[i] = this.style.spell(items[i]);
    spelled.sort(inOrder);
    for (let i = 1; i < spelled.length; i++) {
      if (spelled[i] == spelled[i - 1]) return null;
    }
    const reply = new SetAnswer([]);
    reply.items = items;
    reply.style = this.style;
    reply.members = spelled;
    return reply;
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof SetAnswer)) return false;
    const other = (reply as SetAnswer).members;
    return other.length == this.members.length && shared(other, this.members) == other.length;
  }

  /** Members in both, of members in either. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof SetAnswer)) return 0;
    const other = (reply as SetAnswer).members;
    const both = shared(other, this.members);
    const either = other.length + this.members.length - both;
    return either == 0 ? 1 : <f64>both / <f64>either;
  }

  tally(reply: Answer, threshold: f64): Tally {
    if (!(reply instanceof SetAnswer)) return Tally.whole(false);
    const other = (reply as SetAnswer).members;
    return new Tally(<f64>shared(other, this.members), other.length, this.members.length);
  }
}

/** Code unit order. */
export function inOrder(a: string, b: string): i32 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many texts two sorted lists without repeats share. */
function shared(a: string[], b: string[]): i32 {
  let count = 0;
  let i = 0;
  let k = 0;
  while (i < a.length && k < b.length) {
    const order = inOrder(a[i], b[k]);
    if (order == 0) count++;
    if (order <= 0) i++;
    if (order >= 0) k++;
  }
  return count;
}
