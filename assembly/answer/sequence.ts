import { Answer } from "./answer";
import { at } from "./characters";
import { ItemStyle } from "./item";
import { joinItems, splitList } from "./list";
import { bindNames, distributed } from "./names";
import { withoutBrackets } from "./pieces";
import { Tally } from "./tally";
import { bare } from "./unwrap";

/** Items in an order that matters: labels, numbers, tuples. */
export class SequenceAnswer extends Answer {
  private style: ItemStyle;
  private spelled: string[];

  /**
   * `caseSensitive` insists on case; otherwise it counts only where two items differ by nothing else. `names` are what the question
   * calls the places, if anything: a reply may then say "B: 4, A: 1". `rising` is for orders from small to large, in which `<` may stand
   * between items; in all others it is `>`.
   */
  constructor(public items: string[], caseSensitive: bool = false, public names: string[] = [], rising: bool = false) {
    super();
    const style = ItemStyle.of(items, caseSensitive);
    if (rising && style.sign != 0) style.sign = 0x3c;
    this.style = style;
    this.spelled = style.spellAll(items);
  }

  /** A reply, read in the style of the key. */
  private static reply(items: string[], spelled: string[], style: ItemStyle): SequenceAnswer {
    const answer = new SequenceAnswer([]);
    answer.items = items;
    answer.style = style;
    answer.spelled = spelled;
    return answer;
  }

  /** The items as the canonical text writes them: without quotes and brackets. */
  get texts(): string[] {
    return this.style.show(this.spelled);
  }

  kind(): string {
    return "sequence";
  }

  form(): string {
    return "a list in order, separated by commas";
  }

  canonical(): string {
    return joinItems(this.texts);
  }

  parse(text: string): Answer | null {
    const inner = distributed(bare(text, this.style.punctuated));
    const parts = splitList(inner, this.style, true);
    if (parts === null || parts.length == 0) return null;
    const items = this.style.linked ? parts : bindNames(parts, this.names);
    if (items === null) return null;
    // Braces are a set, unless the items have names: then they are an object.
    if (items === parts && at(inner, 0) == 0x7b && withoutBrackets(inner, false).length < inner.length) return null;
    const spelled = new Array<string>(items.length);
    for (let i = 0; i < items.length; i++) spelled[i] = this.style.spell(items[i]);
    return SequenceAnswer.reply(items, spelled, this.style);
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof SequenceAnswer)) return false;
    const other = (reply as SequenceAnswer).spelled;
    if (other.length != this.spelled.length) return false;
    for (let i = 0; i < other.length; i++) {
      if (other[i] != this.spelled[i]) return false;
    }
    return true;
  }

  /** The share of places that hold the right item, of the longer of the two lists. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof SequenceAnswer)) return 0;
    const tally = this.tally(reply, 1);
    const longer = max(tally.given, tally.wanted);
    return longer == 0 ? 1 : tally.right / <f64>longer;
  }

  tally(reply: Answer, threshold: f64): Tally {
    if (!(reply instanceof SequenceAnswer)) return Tally.whole(false);
    const other = (reply as SequenceAnswer).spelled;
    let right = 0;
    for (let i = 0; i < min(other.length, this.spelled.length); i++) {
      if (other[i] == this.spelled[i]) right++;
    }
    return new Tally(right, other.length, this.spelled.length);
  }
}
